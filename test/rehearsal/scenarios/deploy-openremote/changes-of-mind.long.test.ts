import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Chain } from '../../../../rehearsal/scenarios/chain.ts';
import { quick } from '../../../../rehearsal/scenarios/weather.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { failed, list, succeeded } from '../support.ts';
import { writeUpstreamCharts } from './upstream-charts.ts';

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

test(
  "OpenRemote's own charts, of both flavours behind either kind of load balancer; they go with the cluster, with the volumes that were to be retained",
  async () => {
    const own = (namespace: string) => ({
      namespace,
      hostname: `${namespace}.openremote.example`,
      'charts-path': folder,
    });
    const ingress = { exposure: 'ingress', 'allow-exposure-change': 'true' };
    for (const namespace of ['fixed', 'free']) {
      const { hostname } = own(namespace);
      succeeded(
        await chain.run('configure-dns', {
          hostname,
          certificate: 'true',
          exposure: 'ingress',
          target: '',
          timeout: '6h',
        }),
      );
    }
    await writeUpstreamCharts(folder, 'static');
    succeeded(await deploy({ ...own('fixed'), ...ingress }));
    // One for both Ingresses, not the one that the checkout's own values name.
    expect(await balancersOf('fixed')).toEqual({ application: 1, network: 1 });
    await rm(join(folder, 'kubernetes'), { recursive: true });
    await writeUpstreamCharts(folder, 'dynamic');
    const result = succeeded(await deploy({ ...own('free'), exposure: 'haproxy' }));
    expect(result.outputs['load-balancer']).toMatch(/\.elb\./);
    const { outputs } = succeeded(await deploy({ ...own('free'), ...ingress }));
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
