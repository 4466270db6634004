import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { Inputs } from '../../../../rehearsal/scenarios/chain.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { failed, list, succeeded } from '../support.ts';
import type { LeftStatus } from './arrangement.ts';
import { changedBy, createdBy, Lane } from './lane.ts';

// Every test that is `concurrent` has a cluster of its own; they run beside "a cluster through its life".
let lane: Lane;
beforeAll(async () => {
  lane = await Lane.start({ speed: 250 });
}, 60_000);
afterAll(() => lane.rehearsal.close());

const minutes = 120_000;
const administrator = 'arn:aws:iam::111122223333:role/eks-actions-teardown';
const stackOf = (cluster: string) => `eksctl-${cluster}-cluster`;

describe('a cluster through its life', () => {
  test(
    'two runs are killed: the next one waits for the stack in progress, the one after it makes what is missing',
    async () => {
      const stackName = stackOf('demo');
      const fault = { action: 'create', logicalId: 'ControlPlane', stackName };
      await lane.arrange('holdStack', fault, { sessionName: 'second', looks: 3 });
      const killAt = { service: 'cloudformation', operation: 'CreateStack', when: 'after' } as const;
      expect((await lane.create('demo', {}, { killAt, post: 'skip' })).signal).toBe('SIGKILL');
      // The second is killed, too: the role of the load balancer controller is made, and nobody has it yet.
      const association = { service: 'eks', operation: 'CreatePodIdentityAssociation' } as const;
      const second = await lane.create(
        'demo',
        { 'role-session-name': 'second' },
        { killAt: association, post: 'skip' },
      );
      expect(second.signal).toBe('SIGKILL');
      expect(second.log).toContainEqual(expect.stringContaining(`Settle ${stackName} (CREATE_IN_PROGRESS)`));
      expect(createdBy('second', second)).toContain('eksctl-demo-nodegroup-nodes');
      expect(createdBy('second', second)).not.toContain(stackName);
      const result = succeeded(await lane.create('demo', { 'role-session-name': 'third' }));
      const role = 'eksctl-demo-podidentityrole-kube-system-aws-load-balancer-controller';
      expect(result.log).toContain(`Deleting ${role}, which is CREATE_COMPLETE`);
      expect(createdBy('third', result)).toEqual([role]);
      expect(result.outputs).toMatchObject({ created: 'false' });
      expect(await lane.ids('AWS::EKS::Nodegroup', 'demo')).toEqual(['demo/nodes']);
      const associations = (await list(lane.rehearsal, 'AWS::EKS::PodIdentityAssociation')).map(({ data }) => data);
      expect(associations.map(({ serviceAccount }) => serviceAccount as string).sort()).toEqual([
        'aws-load-balancer-controller',
        'ebs-csi-controller-sa',
      ]);
    },
    minutes,
  );

  test(
    'the same again changes nothing',
    async () => {
      const result = succeeded(await lane.create('demo'));
      expect(changedBy('demo', result)).toEqual([]);
      expect(result.outputs['created']).toBe('false');
    },
    minutes,
  );

  test(
    'another ttl moves the end, and then holds',
    async () => {
      const result = succeeded(await lane.create('demo', { ttl: '12h' }));
      expect(changedBy('demo', result)).toEqual([expect.stringMatching(/^eks:TagResource /)]);
      const end = result.outputs['expires-at'] ?? '';
      expect(Date.parse(end) - Date.now()).toBeGreaterThan(11.9 * 3600_000);
      expect((await tagsOf('demo'))['openremote.io/expires-at']).toBe(end);
      const again = succeeded(await lane.create('demo', { ttl: '12h' }));
      expect(changedBy('demo', again)).toEqual([]);
      expect(again.outputs['expires-at']).toBe(end);
    },
    minutes,
  );

  test(
    '`existing: fail` refuses it',
    async () => {
      const result = await lane.create('demo', { existing: 'fail' });
      expect(failed(result)).toMatch(/"demo" exists already, and `existing` is `fail`/);
      expect(changedBy('demo', result)).toEqual([]);
    },
    minutes,
  );

  test(
    'drift: counts, add-ons, tags and administrators are changed, the rest is told',
    async () => {
      const wishes = { nodes: '3', 'node-type': 'm5.large', 'kubernetes-version': '1.36', 'prefix-delegation': 'true' };
      const further = { tags: 'team=iot', 'admin-roles': administrator };
      const result = succeeded(await lane.create('demo', { ttl: '12h', ...further, ...wishes }));
      const changes = changedBy('demo', result).map((call) => call.split(' ')[0]);
      // Two add-ons: the network's settings, and the tags that the driver writes on volumes.
      expect(changes.sort()).toEqual([
        'eks:AssociateAccessPolicy',
        'eks:CreateAccessEntry',
        'eks:TagResource',
        'eks:UpdateAddon',
        'eks:UpdateAddon',
        'eks:UpdateNodegroupConfig',
      ]);
      expect(result.log).toContain('· Kubernetes is 1.35, not 1.36; it is left as it is.');
      expect(result.log).toContain('· The node type of group nodes is t3.large, not m5.large; it is left as it is.');
      expect(result.log).toContainEqual(expect.stringContaining('nodes: 3 of 3 nodes are Ready'));
      expect(await tagsOf('demo')).toMatchObject({ team: 'iot' });
    },
    minutes,
  );

  test(
    'a control plane without nodes gets its nodes, and nothing else is made',
    async () => {
      await lane.arrange('deleteStackByHand', 'eksctl-demo-nodegroup-nodes');
      const result = succeeded(await lane.create('demo', { ttl: '12h' }));
      expect(createdBy('demo', result)).toEqual(['eksctl-demo-nodegroup-nodes']);
      expect(result.log).toContainEqual(expect.stringContaining('nodes: 2 of 2 nodes are Ready'));
    },
    minutes,
  );

  test(
    'an expired one is not silently revived, and reused gets a new end',
    async () => {
      await lane.arrange('tagCluster', 'demo', 'openremote.io/expires-at', '2026-01-01T00:00:00Z');
      const refused = await lane.create('demo');
      expect(failed(refused)).toMatch(/"demo" expired at 2026-01-01T00:00:00Z, and may be torn down at any time/);
      expect(changedBy('demo', refused)).toEqual([]);
      const revived = succeeded(await lane.create('demo', { existing: 'reuse', 'admin-roles': administrator }));
      expect(changedBy('demo', revived)).toEqual([expect.stringMatching(/^eks:TagResource /)]);
      expect(Date.parse(revived.outputs['expires-at'] ?? '')).toBeGreaterThan(Date.now());
    },
    minutes,
  );

  test(
    'one that is not tagged as ours is refused',
    async () => {
      await lane.arrange('tagCluster', 'demo', 'openremote.io/managed-by');
      const result = await lane.create('demo');
      expect(failed(result)).toMatch(/There is a cluster "demo" already, and it was not made by this suite/);
      expect(changedBy('demo', result)).toEqual([]);
    },
    minutes,
  );
});

async function tagsOf(cluster: string): Promise<Readonly<Record<string, string>>> {
  return (await list(lane.rehearsal, 'AWS::EKS::Cluster')).find(({ id }) => id === cluster)?.tags ?? {};
}

/** What one run does whose predecessor left the stack of the control plane like that; with the fewest parts, Auto Mode's. */
async function createAfter(status: LeftStatus, name: string, inputs: Inputs = {}): Promise<ActionResult> {
  await lane.arrange('leaveClusterStack', name, status, name);
  const result = await lane.create(name, { 'auto-mode': 'true', ...inputs });
  expect(result.log).toContainEqual(expect.stringContaining(`Settle ${stackOf(name)} (${status})`));
  expect(createdBy(name, result)).toContain(stackOf(name));
  return result;
}

async function expectCreated(name: string, result: ActionResult): Promise<void> {
  expect(succeeded(result).outputs).toMatchObject({ created: 'true' });
  expect(await lane.ids('AWS::EKS::Cluster', name)).toEqual([name]);
}

const deletions = (name: string, result: ActionResult) =>
  changedBy(name, result).filter((change) => change.startsWith('cloudformation:DeleteStack'));

describe('what an earlier run, somebody else or AWS itself puts in the way', () => {
  test.concurrent(
    'a cluster stack that was only reviewed: it goes, and the cluster is created',
    async () => {
      const result = await createAfter('REVIEW_IN_PROGRESS', 'reviewed', {
        'availability-zones': 'euw1-az3\neuw1-az2',
      });
      await expectCreated('reviewed', result);
      const subnets = (await list(lane.rehearsal, 'AWS::EC2::Subnet')).filter(
        ({ tags }) => tags['aws:cloudformation:stack-name'] === stackOf('reviewed'),
      );
      const zones = subnets.map(({ data }) => data.AvailabilityZoneId as string);
      expect([...new Set(zones)].sort()).toEqual(['euw1-az2', 'euw1-az3']);
      expect(deletions('reviewed', result)).toHaveLength(1);
    },
    minutes,
  );

  test.concurrent(
    'one that is being deleted: that is waited for, and the cluster is created',
    async () => {
      const result = await createAfter('DELETE_IN_PROGRESS', 'deleting');
      await expectCreated('deleting', result);
      expect(deletions('deleting', result)).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'one that can’t be deleted because of a load balancer: both go, and the cluster is created',
    async () => {
      const result = await createAfter('DELETE_FAILED', 'stuck');
      await expectCreated('stuck', result);
      expect(changedBy('stuck', result)).toContainEqual(expect.stringContaining(':DeleteLoadBalancer '));
      expect(await list(lane.rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer')).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'one of somebody else: it is never touched',
    async () => {
      await lane.arrange('makeForeignStack', 'foreign');
      const result = await lane.create('foreign');
      expect(failed(result)).toMatch(
        /There is a cluster "foreign" already, and it was not made by this suite \(arn:aws:cloudformation:/,
      );
      expect(changedBy('foreign', result)).toEqual([]);
    },
    minutes,
  );

  test.concurrent(
    'no room for nodes: what failed first is told, the zones with room are named, and the next run makes that group alone',
    async () => {
      const stackName = 'eksctl-crowded-nodegroup-nodes';
      const reason =
        'Resource handler returned message: "[Issue(Code=AsgInstanceLaunchFailures, Message=Could not launch On-Demand Instances. InsufficientInstanceCapacity - We currently do not have sufficient t3.large capacity in the Availability Zone you requested (eu-west-1a). You can currently get t3.large capacity by not specifying an Availability Zone in your request or choosing eu-west-1b, eu-west-1c. Launching EC2 instance failed., ResourceIds=[])] (Service: null, Status Code: 0, Request ID: null)" (RequestToken: 1, HandlerErrorCode: GeneralServiceException)';
      const fault = { action: 'create', logicalId: 'ManagedNodeGroup', stackName, reason, times: 1 };
      await lane.arrange('failStackResource', fault);
      const first = await lane.create('crowded');
      expect(failed(first)).toMatch(
        /"crowded" was not completed; missing: node group nodes.* \(AWS::EKS::Nodegroup ManagedNodeGroup\): AWS has no t3.large instances left/,
      );
      expect(first.log).toContainEqual(
        expect.stringMatching(/^What to do: Choose another `node-type`.* two of eu-west-1b, eu-west-1c/),
      );
      const second = succeeded(await lane.create('crowded', { 'role-session-name': 'again' }));
      expect(second.log).toContainEqual(expect.stringContaining(`Settle ${stackName} (ROLLBACK_COMPLETE)`));
      expect(createdBy('again', second)[0]).toBe(stackName);
      expect(createdBy('again', second)).not.toContain(stackOf('crowded'));
    },
    minutes,
  );

  test.concurrent(
    'one whose rollback failed, and then no address: the quota is named; the next run deletes what was rolled back, and creates',
    async () => {
      const reason = 'The maximum number of addresses has been reached.';
      const fault = { action: 'create', logicalId: 'NATIP', stackName: stackOf('penned'), reason, times: 1 };
      await lane.arrange('failStackResource', fault);
      const first = await createAfter('ROLLBACK_FAILED', 'penned');
      expect(failed(first)).toMatch(/AWS::EC2::EIP NATIP\): the account has no Elastic IP address left/);
      const advice = 'Use `nat: disable` with public nodes';
      expect(first.log).toContainEqual(expect.stringMatching(`^What to do: ${advice}`));
      expect(first.summary).toContain(advice);
      const second = await lane.create('penned', { 'auto-mode': 'true' });
      expect(second.log).toContain(`Deleting ${stackOf('penned')}, which is ROLLBACK_COMPLETE`);
      await expectCreated('penned', second);
    },
    minutes,
  );

  test.concurrent(
    'one that failed, and then no room for a control plane: the zones with room are named',
    async () => {
      const reason =
        "Cannot create cluster 'zoned' because eu-west-1a, the targeted availability zone, does not currently have sufficient capacity to support the cluster. Retry and choose from these availability zones: eu-west-1b, eu-west-1c";
      const fault = { action: 'create', logicalId: 'ControlPlane', stackName: stackOf('zoned'), reason };
      await lane.arrange('failStackResource', fault);
      const result = await createAfter('CREATE_FAILED', 'zoned');
      expect(failed(result)).toMatch(/AWS::EKS::Cluster ControlPlane\): EKS has no room for a control plane/);
      expect(result.log).toContainEqual(
        expect.stringMatching(/^What to do: Set `availability-zones` to two of eu-west-1b, eu-west-1c/),
      );
    },
    minutes,
  );

  test.concurrent(
    'two runs at once on one name: one creates, the other waits for it',
    async () => {
      const runs = await Promise.all(['one', 'two'].map((each) => lane.create('twins', { 'role-session-name': each })));
      for (const run of runs) succeeded(run);
      expect(runs.map(({ outputs }) => outputs['created']).sort()).toEqual(['false', 'true']);
      expect(await lane.ids('AWS::EKS::Cluster', 'twins')).toEqual(['twins']);
      expect(await lane.ids('AWS::EKS::Nodegroup', 'twins')).toEqual(['twins/nodes']);
    },
    minutes,
  );
});
