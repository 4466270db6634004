import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { numberAt, objectsAt, textAt } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths } from './support/manifests.ts';
import { addAddons, addInstances } from './support/nodes.ts';
import { TestCluster } from './support/test-cluster.ts';
import { until } from './support/until.ts';

let cluster: TestCluster;
const speed = 1500;

beforeAll(async () => {
  cluster = await TestCluster.start({
    speed,
    prepare: (aws) => {
      addInstances(aws, 't3.large', ['a']);
      addAddons(aws, ['vpc-cni']);
    },
  });
});
afterAll(() => cluster.stop());

const probed = { readinessProbe: { httpGet: { port: 8080 } } };

/** Name by name, the moment in rehearsed seconds at which the application was first seen ready. */
async function readyTimes(names: readonly string[]): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const began = Date.now();
  await until('all ready', async () => {
    for (const pod of await cluster.list(paths.pods)) {
      const ready = objectsAt(pod, 'status', 'conditions').some(
        ({ type, status }) => type === 'Ready' && status === 'True',
      );
      const app = textAt(pod, 'metadata', 'labels', 'app') ?? '';
      if (ready && !seen.has(app)) seen.set(app, ((Date.now() - began) / 1000) * speed);
    }
    return names.every((name) => seen.has(name)) ? true : undefined;
  });
  return seen;
}

test('the manager waits for Keycloak, and Keycloak for PostgreSQL, whatever is made first', async () => {
  await cluster.create(paths.deployments, deployment('manager', { image: 'openremote/manager:1', container: probed }));
  await cluster.create(
    paths.deployments,
    deployment('keycloak', { image: 'openremote/keycloak:1', container: probed }),
  );
  const [manager] = await until('manager waits', async () => {
    const pods = await cluster.list(`${paths.pods}?labelSelector=app%3Dmanager`);
    return textAt(pods[0], 'status', 'phase') === 'Running' ? pods : undefined;
  });
  const log = await cluster.send('GET', `${paths.pods}/${textAt(manager, 'metadata', 'name') ?? ''}/log`);
  expect(log.text).toContain('Connecting to Keycloak server');
  await cluster.create(
    paths.deployments,
    deployment('postgresql', { image: 'openremote/postgresql:17', container: probed }),
  );

  const times = await readyTimes(['postgresql', 'keycloak', 'manager']);
  const { keycloakReady, managerReady } = cluster.aws.latency;
  const gap = (later: string, earlier: string) => (times.get(later) ?? 0) - (times.get(earlier) ?? 0);
  // Seen through polling: a little of each gap may be lost to when we looked.
  expect(gap('keycloak', 'postgresql')).toBeGreaterThan(keycloakReady * 0.4);
  expect(gap('manager', 'keycloak')).toBeGreaterThan(managerReady * 0.4);
});

test('without any probe a pod is ready at once, which proves nothing', async () => {
  // No PostgreSQL here: this Keycloak never comes up.
  await cluster.create('/api/v1/namespaces', { metadata: { name: 'alone' } });
  await cluster.untilObject('/api/v1/namespaces/alone/serviceaccounts/default', () => true);
  const deployments = '/apis/apps/v1/namespaces/alone/deployments';
  await cluster.create(deployments, deployment('unprobed', { image: 'openremote/keycloak:1' }));
  await cluster.untilObject(`${deployments}/unprobed`, (object) => numberAt(object, 'status', 'readyReplicas') === 1);
  const [pod] = await cluster.list('/api/v1/namespaces/alone/pods');
  const log = await cluster.send('GET', `/api/v1/namespaces/alone/pods/${textAt(pod, 'metadata', 'name') ?? ''}/log`);
  expect(log.text).toContain('Connection to postgresql:5432 refused');
  expect(log.text).not.toContain('Keycloak started');
});
