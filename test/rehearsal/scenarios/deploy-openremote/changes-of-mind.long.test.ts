import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Chain } from '../../../../rehearsal/scenarios/chain.ts';
import { quick } from '../../../../rehearsal/scenarios/weather.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { failed, list, succeeded } from '../support.ts';
import { addHook, writeUpstreamCharts } from './upstream-charts.ts';

// One stack that is changed in ways that need to be asked for, then OpenRemote's own charts; each test takes up what the one before it left.
let rehearsal: Rehearsal;
let chain: Chain;
let folder: string;
const arrangement = new URL('./arrangement.ts', import.meta.url);
const minutes = 60_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deploy-openremote-'));
  rehearsal = await startRehearsal({ speed: 120, latency: quick });
  chain = new Chain(rehearsal);
  for (const action of ['setup-tools', 'create-cluster', 'install-lb-controller'] as const) {
    succeeded(await chain.run(action, action === 'create-cluster' ? { nodes: '3' } : {}));
  }
}, 3 * minutes);
afterAll(async () => {
  await rehearsal.close();
  await rm(folder, { recursive: true, force: true });
});

function deploy(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return chain.run('deploy-openremote', { timeout: '6h', ...inputs });
}

/** How many load balancers of which type a stack has, by the objects that the controller made them for. */
async function balancersOf(namespace: string): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const { tags, data } of await list(rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer')) {
    const madeFor = tags['service.k8s.aws/stack'] ?? tags['ingress.k8s.aws/stack'] ?? '';
    if (madeFor === `demo-${namespace}` || madeFor.startsWith(`${namespace}/`))
      count[String(data.Type)] = (count[String(data.Type)] ?? 0) + 1;
  }
  return count;
}

test(
  'plain MQTT has a load balancer of its own when it is asked for; when the exposure changes, which has to be allowed, all go',
  async () => {
    const { outputs } = succeeded(await deploy({ 'plain-mqtt': 'true' }));
    expect(outputs['mqtt-load-balancer']).toMatch(/\.elb\./);
    const ports = (await list(rehearsal, 'AWS::ElasticLoadBalancingV2::Listener')).map(({ data }) => data.Port);
    expect(ports).toContain(1883);
    succeeded(await deploy({ exposure: 'none', 'allow-exposure-change': 'true' }));
    expect(await list(rehearsal, 'AWS::ElasticLoadBalancingV2::LoadBalancer')).toEqual([]);
  },
  2 * minutes,
);

test(
  'another major version of PostgreSQL is warned of, and the volume is snapshotted first when asked',
  async () => {
    const inputs = { exposure: 'none', 'postgresql-image': 'openremote/postgresql:18.0', 'snapshot-database': 'true' };
    const result = succeeded(await deploy(inputs));
    expect(result.log.join('\n')).toMatch(/PostgreSQL goes from 17 to 18: .* cannot go back/);
    const [snapshot] = await list(rehearsal, 'AWS::EC2::Snapshot');
    expect(snapshot?.state).toBe('completed');
    expect(snapshot?.tags).toMatchObject({ 'openremote.io/environment': 'demo' });
    const changed = result.calls.filter(
      ({ operation, mutating }) => mutating && /statefulsets.*postgresql/.test(operation),
    );
    const taken = result.calls.find(({ operation }) => operation === 'CreateSnapshot');
    expect(changed[0]?.index).toBeGreaterThan(taken?.index ?? Infinity);
  },
  2 * minutes,
);

test(
  'back to a named revision, by which another one comes to be',
  async () => {
    const result = succeeded(await deploy({ exposure: 'none', 'rollback-to': '2' }));
    expect(result.outputs['revision']).toBe('4');
    expect(result.log.join('\n')).toMatch(/revision 2/);
  },
  2 * minutes,
);

test(
  'somebody else rolls back while it waits: that is a failure',
  async () => {
    await rehearsal.inside(arrangement, 'rollBackMeanwhile', 'demo', 'openremote', 5);
    const result = await deploy({ exposure: 'none', metrics: 'true' });
    expect(failed(result)).toMatch(/^What runs is not what was deployed: release openremote was at revision 5/);
  },
  2 * minutes,
);

/** Inputs of a stack by OpenRemote's own charts, of the namespace that its host name begins with. */
const own = (namespace: string) => ({
  namespace,
  hostname: `${namespace}.openremote.example`,
  'charts-path': folder,
});
const ingress = { exposure: 'ingress', 'allow-exposure-change': 'true' };

function certificateFor(hostname: string): Promise<ActionResult> {
  return chain.run('configure-dns', { hostname, certificate: 'true', exposure: 'ingress', target: '', timeout: '6h' });
}

test(
  "OpenRemote's own charts with volumes by name, behind one load balancer for both Ingresses",
  async () => {
    for (const namespace of ['fixed', 'free']) succeeded(await certificateFor(own(namespace).hostname));
    await writeUpstreamCharts(folder, 'static');
    succeeded(await deploy({ ...own('fixed'), ...ingress }));
    // Not the one that the checkout's own values name.
    expect(await balancersOf('fixed')).toEqual({ application: 1, network: 1 });
  },
  3 * minutes,
);

test(
  'killed within one of their releases and then between two, the next run does the rest',
  async () => {
    await rm(join(folder, 'kubernetes'), { recursive: true });
    await writeUpstreamCharts(folder, 'dynamic');
    const secrets = (verb: string, release: string) => ({
      service: 'kubernetes:demo',
      operation: `${verb} secrets free/sh.helm.release.v1.${release}.*`,
    });
    const inputs = { ...own('free'), exposure: 'haproxy', timeout: '6h' };
    const logs = [];
    for (const killAt of [secrets('update', 'keycloak'), secrets('create', 'manager')]) {
      const killed = await chain.run('deploy-openremote', inputs, { killAt, post: 'skip' });
      expect(killed.signal).toBe('SIGKILL');
      logs.push(killed.log.join('\n'));
    }
    expect(logs[1]).toContain('Release keycloak was stuck in pending-install at revision 1');
    const result = succeeded(await deploy(inputs));
    const installed = result.log.filter((line) => line.startsWith('✔ Install')).map((line) => line.split(' ')[2]);
    expect(installed).toEqual(['manager-0.1.0', 'proxy-0.3.0']);
    expect(result.outputs['load-balancer']).toMatch(/\.elb\./);
  },
  3 * minutes,
);

test(
  'a hook that fails after an upgrade: what ran before runs again, and the reason is kept',
  async () => {
    const hook = await addHook(folder, 'manager', 'openremote/manager:crashes', 'post-upgrade');
    const result = await deploy({ ...own('free'), exposure: 'haproxy', metrics: 'true' });
    expect(failed(result)).toMatch(/release manager, and the upgrade was rolled back .*migrate.*failed/i);
    const log = result.log.join('\n');
    expect(log).toContain('fatal: cannot start');
    expect(log).toMatch(/manager runs revision 1 again \(as revision 3\)\. The data was not touched/);
    await rm(hook);
  },
  2 * minutes,
);

test(
  "OpenRemote's own charts, now behind a load balancer that ends TLS; they go with the cluster, with the volumes that were to be retained",
  async () => {
    const result = succeeded(await deploy({ ...own('free'), ...ingress }));
    expect(result.log.join('\n')).toMatch(/The last upgrade had failed: .*migrate/);
    const { outputs } = result;
    expect(outputs['mqtts-load-balancer']).toMatch(/\.elb\./);
    expect(outputs['mqtts-load-balancer']).not.toBe(outputs['load-balancer']);
    expect(await balancersOf('free')).toEqual({ application: 1, network: 1 });
    succeeded(await chain.run('teardown', { timeout: '6h' }));
    const left = (await rehearsal.left()).map(({ type }) => type);
    // The snapshot that was asked for is kept data.
    expect(left).toEqual(['AWS::EC2::Snapshot']);
  },
  4 * minutes,
);
