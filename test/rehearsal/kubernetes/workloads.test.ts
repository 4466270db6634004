import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { numberAt, objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths, workloadSpec } from './support/manifests.ts';
import type { TestCluster } from './support/test-cluster.ts';
import { until } from './support/until.ts';
import { condition, WorkloadCluster } from './support/workloads.ts';

let work: WorkloadCluster;
let cluster: TestCluster;

beforeAll(async () => {
  work = await WorkloadCluster.start();
  ({ cluster } = work);
});
afterAll(() => work.stop());

const merge = { type: 'application/merge-patch+json' };

describe('other workloads', () => {
  test('StatefulSets make their pods one after the other, and replace them from the last', async () => {
    await cluster.create(paths.statefulSets, {
      metadata: { name: 'db' },
      spec: workloadSpec('db', { replicas: 2, spec: { serviceName: 'db' } }),
    });
    const path = `${paths.statefulSets}/db`;
    const done = await cluster.untilObject(path, (set) => numberAt(set, 'status', 'readyReplicas') === 2);
    expect(textAt(done, 'status', 'currentRevision')).toBe(textAt(done, 'status', 'updateRevision'));
    const [first, second] = await Promise.all([cluster.get(`${paths.pods}/db-0`), cluster.get(`${paths.pods}/db-1`)]);
    expect(Number(textAt(second, 'metadata', 'creationTimestamp')?.length)).toBeGreaterThan(0);
    await cluster.send('PATCH', path, { spec: { template: { metadata: { annotations: { a: 'b' } } } } }, merge);
    const updated = await cluster.untilObject(
      path,
      (set) => numberAt(set, 'status', 'updatedReplicas') === 2 && numberAt(set, 'status', 'readyReplicas') === 2,
    );
    expect(textAt(updated, 'status', 'currentRevision')).not.toBe(textAt(done, 'status', 'currentRevision'));
    const again = await cluster.get(`${paths.pods}/db-0`);
    expect(textAt(again, 'metadata', 'uid')).not.toBe(textAt(first, 'metadata', 'uid'));
  });

  test('Jobs complete, or fail at their backoff limit', async () => {
    const job = (name: string, image: string) => ({
      metadata: { name },
      spec: { backoffLimit: 1, template: { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image }] } } },
    });
    await cluster.create(paths.jobs, job('good', 'busybox:1'));
    await cluster.create(paths.jobs, job('bad', 'busybox:crashes'));
    const good = await cluster.untilObject(
      `${paths.jobs}/good`,
      (object) => condition(object, 'Complete') !== undefined,
    );
    expect(good['status']).toMatchObject({ succeeded: 1, completionTime: expect.any(String) });
    const bad = await cluster.untilObject(`${paths.jobs}/bad`, (object) => condition(object, 'Failed') !== undefined);
    expect(condition(bad, 'Failed')).toMatchObject({ reason: 'BackoffLimitExceeded' });
  });

  test('DaemonSets have a pod on every node', async () => {
    await cluster.create('/apis/apps/v1/namespaces/default/daemonsets', {
      metadata: { name: 'agent' },
      spec: workloadSpec('agent'),
    });
    const set = await cluster.untilObject(
      '/apis/apps/v1/namespaces/default/daemonsets/agent',
      (object) => numberAt(object, 'status', 'numberReady') === 2,
    );
    expect(numberAt(set, 'status', 'desiredNumberScheduled')).toBe(2);
  });
});

describe('services and evictions', () => {
  test('a Service has the ready pods behind it, under their own port', async () => {
    const container = { ports: [{ name: 'http', containerPort: 8080 }] };
    await cluster.create(paths.deployments, deployment('served', { replicas: 2, container }));
    await cluster.create(paths.services, {
      metadata: { name: 'served' },
      spec: { selector: { app: 'served' }, ports: [{ port: 80, targetPort: 'http' }] },
    });
    await work.rolledOut('served');
    const slices =
      '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices?labelSelector=kubernetes.io%2Fservice-name%3Dserved';
    const [slice] = await until('two endpoints', async () => {
      const found = await cluster.list(slices);
      const ready = objectsAt(found[0], 'endpoints').filter(
        (endpoint) => valueAt(endpoint, 'conditions', 'ready') === true,
      );
      return ready.length === 2 ? found : undefined;
    });
    expect(objectsAt(slice, 'ports')[0]).toMatchObject({ port: 8080 });
  });

  test('a disruption budget refuses the eviction of the last healthy pod', async () => {
    await cluster.create(paths.deployments, deployment('guarded', { replicas: 1 }));
    await work.rolledOut('guarded');
    await cluster.create('/apis/policy/v1/namespaces/default/poddisruptionbudgets', {
      metadata: { name: 'guard' },
      spec: { minAvailable: 1, selector: { matchLabels: { app: 'guarded' } } },
    });
    const [pod] = await work.podsOf('guarded');
    const name = textAt(pod, 'metadata', 'name') ?? '';
    const { status, json } = await cluster.send('POST', `${paths.pods}/${name}/eviction`, { metadata: { name } });
    expect(status).toBe(429);
    expect(textAt(json, 'message')).toBe("Cannot evict pod as it would violate the pod's disruption budget.");
    await cluster.send('DELETE', '/apis/policy/v1/namespaces/default/poddisruptionbudgets/guard');
    expect((await cluster.send('POST', `${paths.pods}/${name}/eviction`, { metadata: { name } })).status).toBe(201);
    await cluster.untilGone(`${paths.pods}/${name}`);
  });

  test('exec without an upgrade is refused in plain words', async () => {
    const [pod] = await work.podsOf('served');
    const reply = await cluster.send('POST', `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}/exec?command=ls`);
    expect(textAt(reply.json, 'message')).toContain('Upgrade request required');
  });
});
