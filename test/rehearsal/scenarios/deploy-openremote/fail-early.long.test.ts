import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Chain } from '../../../../rehearsal/scenarios/chain.ts';
import { quick } from '../../../../rehearsal/scenarios/weather.ts';
import type { ActionResult } from '../../../../rehearsal/session.ts';
import { startRehearsal, type Rehearsal } from '../../../support/rehearsal.ts';
import { changes, failed, succeeded } from '../support.ts';
import { addHook, writeUpstreamCharts } from './upstream-charts.ts';

// Stacks that cannot start, beside each other on one cluster: each has to say what is in its way long before its limit.
let rehearsal: Rehearsal;
let chain: Chain;
let folder: string;
const arrangement = new URL('./arrangement.ts', import.meta.url);
const minutes = 60_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fail-early-'));
  rehearsal = await startRehearsal({ speed: 300, latency: quick });
  chain = new Chain(rehearsal);
  succeeded(await chain.run('setup-tools'));
  succeeded(await chain.run('create-cluster', { timeout: '6h' }));
  await rehearsal.inside(arrangement, 'addStorageClass', 'demo', 'nobody', 'example.com/nobody');
}, 3 * minutes);
afterAll(async () => {
  await rehearsal.close();
  await rm(folder, { recursive: true, force: true });
});

function deploy(namespace: string, inputs: Record<string, string>): Promise<ActionResult> {
  const hostname = `${namespace}.openremote.example`;
  return chain.run('deploy-openremote', { namespace, hostname, exposure: 'none', timeout: '6h', ...inputs });
}

const text = ({ log }: ActionResult) => log.join('\n');

test.concurrent(
  'a volume that nobody makes: the claim is named, not Keycloak, which restarts for want of the database; and a way out',
  async () => {
    const result = await deploy('unbound', { 'storage-class': 'nobody' });
    expect(failed(result)).toMatch(
      /claim postgresql-data gets no volume, and pod postgresql-0 waits for it \(claim unbound\/postgresql-data, \d+Gi of StorageClass "nobody"\): ExternalProvisioning/,
    );
    expect(text(result)).toMatch(/Events of PersistentVolumeClaim postgresql-data:\n.*WaitForFirstConsumer/);
    expect(text(result)).toMatch(
      /would be made by "example\.com\/nobody".*kubectl delete pvc manager-data postgresql-data -n unbound/,
    );
    const again = await deploy('unbound', { 'storage-class': 'gp3' });
    expect(failed(again)).toMatch(/is of StorageClass "nobody", and "gp3" is asked for/);
    expect(text(again)).toMatch(
      /has no volume yet has no data: `kubectl delete pvc manager-data postgresql-data -n unbound`/,
    );
    expect(changes(again.calls)).toEqual([]);
  },
  2 * minutes,
);

test.concurrent(
  'a crash loop: with the lines of the run before',
  async () => {
    const result = await deploy('crashes', { 'manager-image': 'openremote/manager:crashes' });
    expect(failed(result)).toMatch(/pod manager-\S+ is stuck \(crashes\/manager-\S+, container manager\): /);
    expect(failed(result)).toMatch(
      /(CrashLoopBackOff|Restarted).*, it ended with exit code 1; the last line that it wrote: fatal: cannot start/,
    );
    expect(text(result)).toMatch(/Events of pod manager-.*\n(.*\n)*.*BackOff/);
    expect(text(result)).toMatch(/Log of its run before:\n.*\n.*fatal: cannot start/);
  },
  2 * minutes,
);

test.concurrent('no load balancer controller: nothing is begun', async () => {
  const result = await deploy('outside', { exposure: 'haproxy' });
  expect(failed(result)).toMatch(
    /Nothing in the cluster makes load balancers \(cluster demo\): exposure "haproxy" needs/,
  );
  expect(changes(result.calls)).toEqual([]);
});

test.concurrent(
  'no room: with what the scheduler says',
  async () => {
    // Of which no pod fits, so that none takes the room of the other stacks.
    const result = await deploy('large', { profile: '4xlarge' });
    expect(failed(result)).toMatch(
      /pod postgresql-0 is stuck.*: Unschedulable: 0\/2 nodes are available: .*Insufficient/,
    );
    expect(text(result)).toContain('choose a smaller `profile`');
  },
  2 * minutes,
);

test.concurrent(
  'a hook that fails, and one that cannot start: with the pod of the hook and its lines',
  async () => {
    const charts = (name: string) => join(folder, name);
    for (const [name, image] of [
      ['failing', 'openremote/manager:crashes'],
      ['unpulled', 'openremote/manager:does-not-exist'],
    ] as const) {
      await writeUpstreamCharts(charts(name), 'dynamic');
      await addHook(charts(name), 'or-setup', image);
    }
    const [failing, unpulled] = await Promise.all(
      ['failing', 'unpulled'].map((name) => deploy(name, { 'charts-path': charts(name) })),
    );
    expect(failed(failing!)).toMatch(/release or-setup \(release or-setup, namespace failing\): .*migrate.*failed/i);
    expect(text(failing!)).toMatch(/Log of pod migrate-\S+:\n.*\n.*fatal: cannot start/);
    expect(failed(unpulled!)).toMatch(
      /A hook of release or-setup cannot run: pod unpulled\/migrate-\S+ is stuck .*(ErrImagePull|ImagePullBackOff)/,
    );
    expect(text(unpulled!)).toContain('Failed to pull image "openremote/manager:does-not-exist"');
  },
  2 * minutes,
);
