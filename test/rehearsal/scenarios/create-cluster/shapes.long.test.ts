import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { clusterShapes } from '../../../../rehearsal/campaigns/create-cluster.ts';
import type { WorkflowResult } from '../../../../rehearsal/runner/results.ts';
import { exampleInputs } from '../../../../rehearsal/scenarios/example-inputs.ts';
import type { controllerIn } from '../examples/look.ts';
import { runThrough } from '../examples/workflow-run.ts';
import type { Thing } from '../inside-session.ts';
import { list, shortWaits, succeeded, unhurried } from '../support.ts';
import { changedBy, Lane } from './lane.ts';

type Shape = (typeof clusterShapes)[number];

// All example workflows at once in one cloud: each brings its cluster up, and ends with a step that tries it out. In the end they
// take their clusters down again.
const toolCache = mkdtempSync(join(tmpdir(), 'eks-actions-shapes-'));
const runs = new Map<Shape, Promise<WorkflowResult>>();
let lane: Lane;
beforeAll(async () => {
  lane = await Lane.start({ speed: unhurried, latency: shortWaits }, toolCache);
  for (const shape of clusterShapes) {
    const run = workflow(shape, 'up');
    run.catch(() => undefined);
    runs.set(shape, run);
  }
}, 60_000);
afterAll(async () => {
  await lane.rehearsal.close();
  rmSync(toolCache, { recursive: true, force: true });
});

const secrets = { DATABASE_PASSWORD: 'correct-horse' };
const workflow = (shape: Shape, what: 'up' | 'down') =>
  runThrough(lane.rehearsal, `examples/cluster-${shape}.yml`, { toolCache, secrets, inputs: { do: what } });
const minutes = 180_000;
const ownership = (cluster: string) => ({
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/environment': cluster,
  'openremote.io/expires-at': expect.stringMatching(/^20\d\d-/),
});

/** Waits for a shape's workflow, which has to succeed. The cluster's name is the example's default. */
async function upWith(shape: Shape, cluster: string): Promise<Thing> {
  await runs.get(shape);
  const found = (await list(lane.rehearsal, 'AWS::EKS::Cluster')).find(({ id }) => id === cluster);
  expect(found).toMatchObject({
    state: 'ACTIVE',
    tags: ownership(cluster),
    data: { upgradePolicy: { supportType: 'STANDARD' } },
  });
  return found as Thing;
}

/** Things of a type whose id or tags say that they are of this cluster. */
async function partsOf(cluster: string, type: string): Promise<Thing[]> {
  const things = await list(lane.rehearsal, type);
  return things.filter(({ id, tags }) => id.startsWith(`${cluster}/`) || tags['openremote.io/environment'] === cluster);
}

async function gateways(cluster: string): Promise<number> {
  const stack = `eksctl-${cluster}-cluster`;
  const all = await list(lane.rehearsal, 'AWS::EC2::NatGateway');
  return all.filter(({ tags }) => tags['aws:cloudformation:stack-name'] === stack).length;
}

const addons = async (cluster: string) =>
  (await partsOf(cluster, 'AWS::EKS::Addon')).map(({ data }) => data.addonName as string).sort();

test(
  'OpenRemote’s own cluster.yaml: two self-managed nodes in its zones, roles by IRSA',
  async () => {
    const cluster = await upWith('openremote', 'openremote');
    expect(cluster.data.version).toBe('1.35');
    expect(await partsOf('openremote', 'AWS::EKS::Nodegroup')).toEqual([]);
    const nodes = (await partsOf('openremote', 'AWS::EC2::Instance')).map(({ data }) => data);
    expect(nodes.map(({ InstanceType, Placement }) => [InstanceType, Placement.AvailabilityZone]).sort()).toEqual([
      ['t2.large', 'eu-west-1a'],
      ['t2.large', 'eu-west-1b'],
    ]);
    expect(await addons('openremote')).toContain('aws-ebs-csi-driver');
    expect(await gateways('openremote')).toBe(0);
  },
  minutes,
);

test(
  'the self-managed group is brought to another size',
  async () => {
    await upWith('openremote', 'openremote');
    const config = exampleInputs('cluster-openremote', 'create-cluster')['config'] ?? '';
    const more = config.replace('desiredCapacity: 2', 'desiredCapacity: 3');
    const result = await lane.create('openremote', { config: more });
    expect(succeeded(result).log).toContainEqual(expect.stringContaining('ng-1: 3 of 3 nodes are Ready'));
    expect(changedBy('openremote', result)).toEqual([
      expect.stringMatching(/^autoscaling:UpdateAutoScalingGroup eksctl-openremote-nodegroup-ng-1-/),
    ]);
  },
  minutes,
);

test(
  'a lab: two small managed nodes, encrypted gp3 volumes, a volume for a pod, no NAT gateway',
  async () => {
    await upWith('lab', 'lab');
    const [group, ...others] = await partsOf('lab', 'AWS::EKS::Nodegroup');
    expect(others).toEqual([]);
    expect(group?.data).toMatchObject({
      amiType: 'AL2023_x86_64_STANDARD',
      capacityType: 'ON_DEMAND',
      scalingConfig: { desiredSize: 2 },
    });
    const volumes = (await partsOf('lab', 'AWS::EC2::Volume')).map(({ data }) => data);
    for (const volume of volumes) expect(volume).toMatchObject({ VolumeType: 'gp3', Encrypted: true });
    expect(volumes.map(({ Size }) => Size as number).sort((a, b) => a - b)).toEqual([1, 32, 32]);
    expect(await gateways('lab')).toBe(0);
  },
  minutes,
);

test(
  'a web application on Fargate: no nodes, its load balancer reaches pods by their addresses, its secret is in the cluster only',
  async () => {
    await upWith('fargate-alb', 'fargate');
    expect(await partsOf('fargate', 'AWS::EKS::Nodegroup')).toEqual([]);
    const [profile] = await partsOf('fargate', 'AWS::EKS::FargateProfile');
    expect(profile?.data.selectors).toEqual([
      expect.objectContaining({ namespace: 'default' }),
      expect.objectContaining({ namespace: 'kube-system' }),
    ]);
    const [balancer] = await partsOf('fargate', 'AWS::ElasticLoadBalancingV2::LoadBalancer');
    expect(balancer?.data).toMatchObject({ Type: 'application', Scheme: 'internet-facing' });
    const [group] = await partsOf('fargate', 'AWS::ElasticLoadBalancingV2::TargetGroup');
    expect(group?.data).toMatchObject({ TargetType: 'ip', VpcId: balancer?.data.VpcId });
    const log = (await runs.get('fargate-alb'))?.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.log));
    expect(log?.map(({ text }) => text).join('\n')).toMatch(/secret\/web-application-\w+ created/);
    expect(JSON.stringify(log)).not.toContain(secrets.DATABASE_PASSWORD);
    // Nobody could run them: drivers and agents are daemons.
    expect(await addons('fargate')).toEqual(['coredns', 'kube-proxy', 'metrics-server', 'vpc-cni']);
  },
  minutes,
);

test(
  'the load balancer controller on Fargate: its role by IRSA, where no agent runs; region and VPC by flags, where no instance metadata is',
  async () => {
    await upWith('fargate-alb', 'fargate');
    expect(await partsOf('fargate', 'AWS::EKS::PodIdentityAssociation')).toEqual([]);
    const look = new URL('../examples/look.ts', import.meta.url);
    const found = await lane.rehearsal.inside<Awaited<ReturnType<typeof controllerIn>>>(
      look,
      'controllerIn',
      'fargate',
    );
    const [balancer] = await partsOf('fargate', 'AWS::ElasticLoadBalancingV2::LoadBalancer');
    expect(found.flags).toEqual(
      expect.arrayContaining([
        '--cluster-name=fargate',
        '--aws-region=eu-west-1',
        `--aws-vpc-id=${String(balancer?.data.VpcId)}`,
      ]),
    );
    expect(found).toMatchObject({ replicas: 2, ready: 2, byAgent: false });
    for (const node of found.nodes) expect(node).toMatch(/^fargate-ip-/);
    expect(new Set(found.nodes).size).toBe(2);
    for (const role of found.roles) expect(role).toContain('iamserviceaccount');
    expect(found.roles).toHaveLength(2);
  },
  minutes,
);

test(
  'node pools: the users’ pool is empty, and tells the autoscaler what its nodes would be',
  async () => {
    await upWith('node-pools', 'pools');
    const groups = await partsOf('pools', 'AWS::EKS::Nodegroup');
    const [users] = groups.filter(({ id }) => id.startsWith('pools/users'));
    expect(users?.data).toMatchObject({
      capacityType: 'SPOT',
      scalingConfig: { minSize: 0, desiredSize: 0, maxSize: 10 },
      labels: { 'hub.jupyter.org/node-purpose': 'user' },
      taints: [{ key: 'hub.jupyter.org/dedicated', value: 'user', effect: 'NO_SCHEDULE' }],
    });
    const scaling = (await list(lane.rehearsal, 'AWS::AutoScaling::AutoScalingGroup')).find(
      ({ tags }) => tags['eks:nodegroup-name'] === 'users',
    );
    expect(scaling?.tags).toMatchObject({
      'k8s.io/cluster-autoscaler/enabled': 'true',
      'k8s.io/cluster-autoscaler/pools': 'owned',
      'k8s.io/cluster-autoscaler/node-template/label/hub.jupyter.org/node-purpose': 'user',
      'k8s.io/cluster-autoscaler/node-template/taint/hub.jupyter.org/dedicated': 'user:NoSchedule',
    });
    const [template] = (await list(lane.rehearsal, 'AWS::EC2::LaunchTemplate')).filter(
      ({ tags }) => tags['aws:cloudformation:stack-name'] === 'eksctl-pools-nodegroup-users',
    );
    const userData = template?.data.versions[0].LaunchTemplateData.UserData as string;
    expect(Buffer.from(userData, 'base64').toString()).toContain('sysctl -w vm.max_map_count=262144');
    const accounts = (await partsOf('pools', 'AWS::EKS::PodIdentityAssociation')).map(
      ({ data }) => data.serviceAccount as string,
    );
    expect(accounts).toContain('cluster-autoscaler');
  },
  minutes,
);

test(
  'private nodes: no public addresses, one NAT gateway, 110 pods on a small node',
  async () => {
    await upWith('private', 'private');
    const nodes = await partsOf('private', 'AWS::EC2::Instance');
    expect(nodes.map(({ data }) => data.PublicIpAddress as unknown)).toEqual([undefined, undefined]);
    expect(await gateways('private')).toBe(1);
  },
  minutes,
);

test(
  'Auto Mode: EKS makes a node for a pod, and brings its own network, storage and load balancing',
  async () => {
    const cluster = await upWith('auto-mode', 'auto');
    expect(cluster.data).toMatchObject({
      computeConfig: { enabled: true },
      storageConfig: { blockStorage: { enabled: true } },
      kubernetesNetworkConfig: { elasticLoadBalancing: { enabled: true } },
    });
    expect(await addons('auto')).toEqual(['metrics-server']);
    expect(await partsOf('auto', 'AWS::EKS::Nodegroup')).toEqual([]);
  },
  minutes,
);

test(
  'all of them go down again, and nothing is left',
  async () => {
    await Promise.all(clusterShapes.map((shape) => workflow(shape, 'down')));
    expect(await lane.rehearsal.left()).toEqual([]);
  },
  minutes,
);
