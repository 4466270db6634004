import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { Bench, clusterConfig } from './stand-in.ts';
import type { Outcome } from './stand-in.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start(600);
});
afterAll(() => bench.stop());

const groups = `
iam:
  podIdentityAssociations:
    - {namespace: kube-system, serviceAccountName: lb, createServiceAccount: true, wellKnownPolicies: {awsLoadBalancerController: true}}
addons: [{name: eks-pod-identity-agent}, {name: aws-ebs-csi-driver, useDefaultPodIdentityAssociations: true}]
managedNodeGroups: [{name: main, instanceType: t3.large, desiredCapacity: 2, availabilityZones: [eu-west-1a]}]
`;

describe('a cluster is created from standard input, used, and deleted', () => {
  let created: Outcome;
  beforeAll(async () => {
    created = await bench.run(['create', 'cluster', '-f', '-', '--timeout', '3h'], clusterConfig('demo', groups));
  }, 60_000);

  test('it is ready, and says that a stand-in made it', () => {
    expect(created.stderr).toBe('');
    expect(created.code).toBe(0);
    expect(created.stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \[ℹ\] {2}eksctl version 0\.230\.0 \(a STAND-IN/);
    expect(created.stdout).toContain('[✔]  EKS cluster "demo" in "eu-west-1" region is ready');
  });

  test('its stacks have eksctl’s names and tags, and are all protected', async () => {
    const { stacks } = await bench.state();
    expect(stacks.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'eksctl-demo-cluster CREATE_COMPLETE',
      'eksctl-demo-accessentry-W6ZO5LIHCBFP7AA3LGHKFWB247EPV6XJ CREATE_COMPLETE',
      'eksctl-demo-nodegroup-main CREATE_COMPLETE',
      'eksctl-demo-addon-aws-ebs-csi-driver-podidentityrole-ebs-csi-controller-sa CREATE_COMPLETE',
      'eksctl-demo-podidentityrole-kube-system-lb CREATE_COMPLETE',
    ]);
    expect(stacks.every(({ isProtected }) => isProtected)).toBe(true);
    expect(stacks[0]?.tags).toMatchObject({
      'alpha.eksctl.io/cluster-name': 'demo',
      'eksctl.cluster.k8s.io/v1alpha1/cluster-name': 'demo',
      'openremote.io/environment': 'demo',
    });
  });

  test('the calls that change something come in eksctl’s order', async () => {
    const { mutations } = await bench.state();
    expect(mutations.filter((call) => !call.startsWith('kubernetes'))).toEqual([
      'cloudformation CreateStack',
      'cloudformation CreateStack',
      ...Array.from({ length: 4 }, () => 'eks CreateAddon'),
      'cloudformation CreateStack',
      'cloudformation CreateStack',
      'eks CreateAddon',
      'eks CreateAddon',
      'cloudformation CreateStack',
      'eks CreatePodIdentityAssociation',
    ]);
  });

  test('the kubeconfig leads to the cluster', () => {
    const config = parse(readFileSync(bench.kubeconfig, 'utf8')) as {
      'current-context': string;
      users: { user: { exec: { command: string; args: string[] } } }[];
    };
    expect(config['current-context']).toBe('rehearsal@demo.eu-west-1.eksctl.io');
    expect(config.users[0]?.user.exec).toMatchObject({
      command: 'aws',
      args: expect.arrayContaining(['get-token', 'demo']),
    });
  });

  test('a second creation fails on the stack that exists', async () => {
    const again = await bench.run(['create', 'cluster', '-f', '-'], clusterConfig('demo', groups));
    expect(again.code).toBe(1);
    expect(again.stdout).toMatch(/AlreadyExistsException: Stack \[eksctl-demo-cluster\] already exists/);
    expect(again.stderr).toBe('Error: failed to create cluster "demo"\n');
  });

  test('creating what exists of it again changes nothing', async () => {
    const before = (await bench.state()).mutations.length;
    const nodegroup = await bench.run(['create', 'nodegroup', '-f', '-'], clusterConfig('demo', groups));
    expect(nodegroup.stdout).toContain('1 existing nodegroup(s) (main) will be excluded');
    const addon = await bench.run(['create', 'addon', '-f', '-'], clusterConfig('demo', groups));
    expect(addon.stdout).toContain('"aws-ebs-csi-driver" addon is already present on the cluster');
    expect([nodegroup.code, addon.code]).toEqual([0, 0]);
    expect((await bench.state()).mutations.length).toBe(before);
  });

  test('it can be asked for in JSON', async () => {
    const [cluster, nodegroup, addons] = await Promise.all([
      bench.run(['get', 'cluster', '--name', 'demo', '-o', 'json']),
      bench.run(['get', 'nodegroup', '--cluster', 'demo', '-o', 'json']),
      bench.run(['get', 'addon', '--cluster=demo', '-o=json']),
    ]);
    expect(JSON.parse(cluster.stdout)).toMatchObject([{ Name: 'demo', Status: 'ACTIVE', Version: '1.35' }]);
    expect(JSON.parse(nodegroup.stdout)).toMatchObject([{ Name: 'main', Status: 'ACTIVE', DesiredCapacity: 2 }]);
    const names = (JSON.parse(addons.stdout) as { Name: string }[]).map((addon) => addon.Name);
    expect(names).toEqual(
      expect.arrayContaining(['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server', 'aws-ebs-csi-driver']),
    );
  });

  test('it is deleted with nothing left, and forgotten by the kubeconfig', async () => {
    const deleted = await bench.run(['delete', 'cluster', '--name', 'demo', '--wait', '--disable-nodegroup-eviction']);
    expect(deleted.stderr).toBe('');
    expect(deleted.code).toBe(0);
    expect(deleted.stdout).toContain('[✔]  all cluster resources were deleted');
    expect((await bench.state()).left).toEqual([]);
    expect(readFileSync(bench.kubeconfig, 'utf8')).not.toContain('demo.eu-west-1');
  }, 60_000);
});

describe('a cluster that is not there', () => {
  test('cannot be deleted: eksctl has to describe it first', async () => {
    const outcome = await bench.run(['delete', 'cluster', '--name', 'nobody', '--region', 'eu-west-1', '--wait']);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(
      /^Error: unable to describe cluster control plane: operation error EKS: DescribeCluster, https response error StatusCode: 404, RequestID: .*, ResourceNotFoundException: No cluster found for name: nobody\.\n$/,
    );
  });

  test('with --force eksctl 0.230 dies of a nil pointer', async () => {
    const outcome = await bench.run(['delete', 'cluster', '--name', 'nobody', '--region', 'eu-west-1', '--force']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('panic: runtime error');
  });
});

test('a dry run calls nothing that changes anything, and prints the config with its defaults', async () => {
  const before = (await bench.state()).mutations.length;
  const outcome = await bench.run(
    ['create', 'cluster', '-f', '-', '--dry-run'],
    clusterConfig('dry', 'managedNodeGroups: [{name: a}]'),
  );
  expect(outcome.code).toBe(0);
  expect(parse(outcome.stdout)).toMatchObject({
    kind: 'ClusterConfig',
    vpc: { cidr: '192.168.0.0/16' },
    managedNodeGroups: [{ instanceType: 'm5.large', desiredCapacity: 2 }],
  });
  expect((await bench.state()).mutations.length).toBe(before);
});

test('a broken config makes no call at all', async () => {
  const before = (await bench.state()).calls;
  const outcome = await bench.run(['create', 'cluster', '-f', '-'], clusterConfig('x', 'bogus: 1'));
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toContain('json: unknown field "bogus"');
  expect((await bench.state()).calls).toBe(before);
});
