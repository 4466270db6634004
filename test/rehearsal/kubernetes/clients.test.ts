import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

import { clientsOf, writeChart } from './support/client-tools.ts';
import type { Clients } from './support/client-tools.ts';
import { deployment } from './support/manifests.ts';
import { addAddons, addInstances } from './support/nodes.ts';
import { TestCluster } from './support/test-cluster.ts';

// Real programs against the stand-in: what they accept is what counts.
describe.each([
  ['v36' as const, 'kubectl 1.36 and Helm 4'],
  ['v31' as const, 'kubectl 1.31 and Helm 3'],
])('%s: %s', (layer, _programs) => {
  let cluster: TestCluster;
  let clients: Clients;
  let chart: string;

  beforeAll(async () => {
    cluster = await TestCluster.start({
      speed: 1000,
      prepare: (aws) => {
        addInstances(aws, 't3.large', ['a', 'b']);
        addAddons(aws, ['vpc-cni']);
      },
    });
    clients = await clientsOf(layer, cluster);
    chart = writeChart(cluster.folder);
  });
  afterAll(() => cluster.stop());

  async function kubectl(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await clients.kubectl(...args);
    if (code !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  async function helm(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await clients.helm(...args);
    if (code !== 0) throw new Error(`helm ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  function manifest(name: string, object: object): string {
    const file = join(cluster.folder, `${name}.yaml`);
    writeFileSync(file, stringify(object));
    return file;
  }

  test('get, api-resources, auth', async () => {
    expect(await kubectl('wait', '--for=condition=Ready', 'nodes', '--all', '--timeout=20s')).toContain(
      'condition met',
    );
    expect(await kubectl('get', 'nodes')).toMatch(/ip-192-168-0-10\S+\s+Ready\s+<none>/);
    expect(await kubectl('api-resources', '--namespaced=false')).toMatch(/storageclasses\s+sc\s+storage.k8s.io\/v1/);
    expect(await kubectl('auth', 'whoami')).toContain('arn:aws:iam::111122223333:role/admin');
    expect(await kubectl('auth', 'can-i', 'delete', 'pods')).toBe('yes\n');
  });

  test('apply, apply again, rollout status, diff, delete', async () => {
    const file = manifest('web', { apiVersion: 'apps/v1', ...deployment('applied', { replicas: 2 }) });
    expect(await kubectl('apply', '-f', file)).toBe('deployment.apps/applied created\n');
    expect(await kubectl('apply', '-f', file)).toBe('deployment.apps/applied unchanged\n');
    await kubectl('rollout', 'status', 'deployment/applied', '--timeout=20s');
    manifest('web', { apiVersion: 'apps/v1', ...deployment('applied', { replicas: 2, image: 'nginx:2' }) });
    const diff = await clients.kubectl('diff', '-f', file);
    expect(diff.code).toBe(1);
    expect(diff.stdout).toContain('image: nginx:2');
    expect(await kubectl('apply', '-f', file)).toBe('deployment.apps/applied configured\n');
    await kubectl('rollout', 'status', 'deployment/applied', '--timeout=20s');
    await kubectl('rollout', 'undo', 'deployment/applied');
    await kubectl('rollout', 'status', 'deployment/applied', '--timeout=20s');
    expect(await kubectl('get', 'deployment', 'applied', '-o', 'jsonpath={..image}')).toBe('nginx:1');
    expect(await kubectl('logs', 'deployment/applied')).toContain('stand-in');
    await kubectl('delete', '-f', file, '--cascade=foreground', '--timeout=20s');
    expect(await kubectl('get', 'pods', '-l', 'app=applied', '-o', 'name')).toBe('');
  });

  test('server-side apply after client-side apply, and its conflict with somebody else', async () => {
    const file = manifest('settings', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'ssa' },
      data: { a: '1' },
    });
    await kubectl('apply', '-f', file);
    expect(await kubectl('apply', '--server-side', '-f', file)).toContain('serverside-applied');
    const conflict = await clients.kubectl(
      'apply',
      '--server-side',
      '--field-manager=other',
      '-f',
      manifest('other', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'ssa' }, data: { a: '2' } }),
    );
    expect(conflict.code).not.toBe(0);
    expect(conflict.stderr).toContain('conflict with "kubectl": .data.a');
  });

  test('an invalid manifest is refused with the reason', async () => {
    const object = { apiVersion: 'apps/v1', ...deployment('bad', { container: { imagee: 'x' } }) };
    const { code, stderr } = await clients.kubectl('apply', '-f', manifest('bad', object));
    expect(code).toBe(1);
    expect(stderr).toContain('unknown field "spec.template.spec.containers[0].imagee"');
  });

  test('create, expose, scale, wait, drain', async () => {
    await kubectl('create', 'namespace', 'team');
    await kubectl('create', 'deployment', 'made', '--image=nginx:1', '--replicas=2', '--port=8080', '-n', 'team');
    await kubectl('expose', 'deployment', 'made', '--port=80', '-n', 'team');
    await kubectl('create', 'secret', 'generic', 'login', '--from-literal=password=x', '-n', 'team');
    await kubectl('scale', 'deployment', 'made', '--replicas=3', '-n', 'team');
    await kubectl('wait', '--for=condition=Available', 'deployment/made', '-n', 'team', '--timeout=20s');
    await kubectl('wait', '--for=jsonpath={.status.readyReplicas}=3', 'deployment/made', '-n', 'team', '--timeout=20s');
    const node = (await kubectl('get', 'nodes', '-o', 'name')).split('\n')[0] ?? '';
    const drained = await kubectl('drain', node, '--ignore-daemonsets', '--timeout=20s');
    expect(drained).toContain('drained');
    await kubectl('uncordon', node);
    await kubectl('delete', 'namespace', 'team', '--timeout=20s');
  });

  test('helm install --wait, upgrade, failing upgrade, rollback, uninstall', async () => {
    await helm('install', 'small', chart, '-n', 'helm', '--create-namespace', '--wait', '--timeout', '20s');
    expect(await kubectl('get', 'deployment', 'web', '-n', 'helm', '-o', 'jsonpath={.status.availableReplicas}')).toBe(
      '2',
    );
    expect(await kubectl('get', 'job', 'init', '-n', 'helm', '-o', 'jsonpath={.status.succeeded}')).toBe('1');
    await helm('upgrade', 'small', chart, '-n', 'helm', '--set', 'image=nginx:2', '--wait', '--timeout', '20s');
    expect(await kubectl('get', 'configmap', 'settings', '-n', 'helm', '-o', 'jsonpath={.data.image}')).toBe('nginx:2');
    const broken = ['--set', 'image=nginx:does-not-exist', '--wait', '--timeout', '2s'];
    const failed = await clients.helm('upgrade', 'small', chart, '-n', 'helm', ...broken);
    expect(failed.code).not.toBe(0);
    expect(await helm('status', 'small', '-n', 'helm')).toContain('STATUS: failed');
    await helm('rollback', 'small', '2', '-n', 'helm', '--wait', '--timeout', '20s');
    expect(await kubectl('get', 'deployment', 'web', '-n', 'helm', '-o', 'jsonpath={..image}')).toBe('nginx:2');
    await helm('uninstall', 'small', '-n', 'helm', '--wait', '--timeout', '20s');
    expect(await kubectl('get', 'all', '-n', 'helm', '-l', 'app=web', '-o', 'name')).toBe('');
  }, 60_000);
});

test('a release that Helm 3 made is upgraded by Helm 4', async () => {
  const cluster = await TestCluster.start({
    speed: 1000,
    prepare: (aws) => {
      addInstances(aws, 't3.large', ['a', 'b']);
      addAddons(aws, ['vpc-cni']);
    },
  });
  try {
    const chart = writeChart(cluster.folder);
    const [old, current] = await Promise.all([clientsOf('v31', cluster), clientsOf('v36', cluster)]);
    const installed = await old.helm('install', 'small', chart, '--wait', '--timeout', '20s');
    expect(installed).toMatchObject({ code: 0 });
    const upgraded = await current.helm(
      'upgrade',
      'small',
      chart,
      '--set',
      'image=nginx:2',
      '--wait',
      '--timeout',
      '20s',
    );
    expect(upgraded).toMatchObject({ code: 0 });
    const { stdout } = await current.kubectl('get', 'deployment', 'web', '-o', 'jsonpath={..image}');
    expect(stdout).toBe('nginx:2');
  } finally {
    await cluster.stop();
  }
}, 60_000);
