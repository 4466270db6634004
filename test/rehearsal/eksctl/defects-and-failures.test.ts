import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Bench, clusterConfig } from './stand-in.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start(600);
});
afterAll(() => bench.stop());

/** Rehearsed time is short here, and starting programs takes real time: nothing may run into its limit by accident. */
const patience = ['--timeout', '3h'];

async function untilGone(stack: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await bench.state()).stacks.some(({ name }) => name === stack)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${stack} is still there`);
}

test('without --wait deletion succeeds while the cluster’s stack is still going', async () => {
  const created = await bench.run(['create', 'cluster', '-f', '-', ...patience], clusterConfig('brief'));
  expect(created.code).toBe(0);
  const deleted = await bench.run(['delete', 'cluster', '--name', 'brief', ...patience]);
  expect(deleted.code).toBe(0);
  expect(deleted.stdout).toContain('delete cluster control plane "brief" [async]');
  expect(deleted.stdout).toContain('all cluster resources were deleted');
  const { stacks } = await bench.state();
  expect(stacks.map(({ name, status }) => `${name} ${status}`)).toEqual(['eksctl-brief-cluster DELETE_IN_PROGRESS']);
  await untilGone('eksctl-brief-cluster');
  expect((await bench.state()).left).toEqual([]);
}, 60_000);

test('with OIDC the CNI gets a role, service accounts get theirs, and all of it goes again', async () => {
  const iam = `
iam:
  withOIDC: true
  serviceAccounts: [{metadata: {name: lb, namespace: kube-system}, wellKnownPolicies: {awsLoadBalancerController: true}}]
addons: [{name: vpc-cni}, {name: coredns}, {name: kube-proxy}]
`;
  const created = await bench.run(['create', 'cluster', '-f', '-', ...patience], clusterConfig('oidc', iam));
  expect(created.stdout).toContain('created serviceaccount "kube-system/lb"');
  expect(created.code).toBe(0);
  const state = await bench.state();
  expect(state.stacks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['eksctl-oidc-addon-vpc-cni', 'eksctl-oidc-addon-iamserviceaccount-kube-system-lb']),
  );
  expect(state.mutations).toEqual(expect.arrayContaining(['iam CreateOpenIDConnectProvider', 'eks UpdateAddon']));
  const deleted = await bench.run(['delete', 'cluster', '-f', '-', '--wait', ...patience], clusterConfig('oidc', iam));
  expect(deleted.stdout).toContain('deleted serviceaccount "kube-system/lb"');
  expect(deleted.code).toBe(0);
  expect((await bench.state()).left).toEqual([]);
}, 60_000);

describe('a node group that cannot be made', () => {
  const groups = 'managedNodeGroups: [{name: main, instanceType: t3.large}]';
  beforeAll(async () => {
    await bench.fault({
      service: 'cloudformation',
      operation: 'CreateStack',
      // 1 and 2: the cluster and the access entry.
      occurrences: [3],
      effect: { kind: 'error', code: 'AccessDenied', message: 'User is not authorized', status: 403 },
    });
  });

  test('leaves the cluster standing, and is made by create nodegroup', async () => {
    const failed = await bench.run(['create', 'cluster', '-f', '-', ...patience], clusterConfig('torn', groups));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toBe('Error: failed to create cluster "torn"\n');
    expect(failed.stdout).toContain('CreateStack, https response error StatusCode: 403');
    expect(failed.stdout).toContain("to cleanup resources, run 'eksctl delete cluster --region=eu-west-1 --name=torn'");
    const repaired = await bench.run(['create', 'nodegroup', '-f', '-', ...patience], clusterConfig('torn', groups));
    expect(repaired.stdout).toContain('created 1 managed nodegroup(s) in cluster "torn"');
    expect(repaired.code).toBe(0);
    const scaled = await bench.run([
      'scale',
      'nodegroup',
      '--cluster=torn',
      '--name=main',
      '-N1',
      '-m1',
      '--wait',
      ...patience,
    ]);
    expect(scaled.stdout).toContain('nodegroup successfully scaled');
    const removed = await bench.run([
      'delete',
      'nodegroup',
      '--cluster=torn',
      '--name=main',
      '--drain=false',
      '--wait',
      ...patience,
    ]);
    expect(removed.stdout).toContain('deleted 1 nodegroup(s) from cluster "torn"');
    expect((await bench.state()).stacks.map(({ name }) => name)).not.toContain('eksctl-torn-nodegroup-main');
    await bench.run(['delete', 'cluster', '--name', 'torn', '--wait', ...patience]);
    expect((await bench.state()).left).toEqual([]);
  }, 90_000);
});

test('a self-managed group joins, is drained before deletion, and goes', async () => {
  const groups = 'nodeGroups: [{name: old, instanceType: t3.large, desiredCapacity: 2}]';
  const created = await bench.run(['create', 'cluster', '-f', '-', ...patience], clusterConfig('own', groups));
  expect(created.stdout).toContain('nodegroup "old" has 2 node(s)');
  expect(created.code).toBe(0);
  const deleted = await bench.run([
    'delete',
    'cluster',
    '--name',
    'own',
    '--wait',
    '--disable-nodegroup-eviction',
    '--parallel',
    '2',
    ...patience,
  ]);
  expect(deleted.stdout).toMatch(/cordon node "ip-[\d-]+\.eu-west-1\.compute\.internal"/);
  expect(deleted.stdout).toContain('drained all nodes');
  expect(deleted.code).toBe(0);
  expect((await bench.state()).left).toEqual([]);
}, 60_000);

test('credentials may come from the credential_process of a profile', async () => {
  const { code, stdout } = await bench.run(
    ['get', 'cluster', '--region', 'eu-west-1', '-o', 'json', '--profile', 'made'],
    '',
    {
      ...profile(),
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
    },
  );
  expect(code).toBe(0);
  expect(Array.isArray(JSON.parse(stdout))).toBe(true);
});

/** A profile whose credential process prints the keys that the environment has under other names. */
function profile(): Record<string, string> {
  const script = join(bench.folder, 'credentials.mjs');
  const file = join(bench.folder, 'config');
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = bench.credentials;
  writeFileSync(
    script,
    `console.log(JSON.stringify({ Version: 1, AccessKeyId: '${AWS_ACCESS_KEY_ID}', SecretAccessKey: '${AWS_SECRET_ACCESS_KEY}' }))`,
    { mode: 0o600 },
  );
  writeFileSync(file, `[profile made]\ncredential_process = "${process.execPath}" "${script}"\n`, { mode: 0o600 });
  return { AWS_CONFIG_FILE: file };
}

test('outside a local cloud the stand-in refuses to work', async () => {
  const outcome = await bench.run(['get', 'cluster'], '', { AWS_ENDPOINT_URL: 'https://eks.eu-west-1.amazonaws.com' });
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain('works only with a local cloud');
});
