import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { objectsAt, textAt, textsAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

const merge = { type: 'application/merge-patch+json' };

async function owned(name: string, owner: JsonObject, more: object = {}): Promise<JsonObject> {
  const reference = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    name: textAt(owner, 'metadata', 'name'),
    uid: textAt(owner, 'metadata', 'uid'),
    blockOwnerDeletion: true,
  };
  return cluster.create(paths.secrets, { metadata: { name, ownerReferences: [reference], ...more } });
}

describe('finalizers', () => {
  test('hold a deleted object until they are gone; none can be added meanwhile', async () => {
    const path = `${paths.configMaps}/held`;
    await cluster.create(paths.configMaps, { metadata: { name: 'held', finalizers: ['test/a'] } });
    const answer = await cluster.send('DELETE', path);
    expect(textAt(answer.json, 'metadata', 'deletionTimestamp')).toBeDefined();
    const added = await cluster.send('PATCH', path, { metadata: { finalizers: ['test/a', 'test/b'] } }, merge);
    expect(textsAt(added.json, 'metadata', 'finalizers')).toEqual(['test/a']);
    await cluster.send('PATCH', path, { metadata: { finalizers: null } }, merge);
    expect((await cluster.send('GET', path)).status).toBe(404);
  });

  test('a precondition on another UID is a conflict', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'other' } });
    const reply = await cluster.send('DELETE', `${paths.configMaps}/other`, { preconditions: { uid: 'x' } });
    expect(reply.json).toMatchObject({ code: 409, reason: 'Conflict' });
  });
});

describe('what belongs to what is deleted', () => {
  test('goes after it (background)', async () => {
    const owner = await cluster.create(paths.configMaps, { metadata: { name: 'background' } });
    await owned('background-dependent', owner);
    await cluster.send('DELETE', `${paths.configMaps}/background`, { propagationPolicy: 'Background' });
    await cluster.untilGone(`${paths.secrets}/background-dependent`);
  });

  test('goes before it (foreground)', async () => {
    const owner = await cluster.create(paths.configMaps, { metadata: { name: 'foreground' } });
    await owned('foreground-dependent', owner, { finalizers: ['test/held'] });
    await cluster.send('DELETE', `${paths.configMaps}/foreground`, { propagationPolicy: 'Foreground' });
    const path = `${paths.secrets}/foreground-dependent`;
    await cluster.untilObject(path, (secret) => textAt(secret, 'metadata', 'deletionTimestamp') !== undefined);
    expect((await cluster.send('GET', `${paths.configMaps}/foreground`)).status).toBe(200);
    await cluster.send('PATCH', path, { metadata: { finalizers: null } }, merge);
    await cluster.untilGone(`${paths.configMaps}/foreground`);
  });

  test('stays and is set free (orphan)', async () => {
    const owner = await cluster.create(paths.configMaps, { metadata: { name: 'orphan' } });
    await owned('orphan-dependent', owner);
    await cluster.send('DELETE', `${paths.configMaps}/orphan`, { propagationPolicy: 'Orphan' });
    await cluster.untilGone(`${paths.configMaps}/orphan`);
    const dependent = await cluster.get(`${paths.secrets}/orphan-dependent`);
    expect(objectsAt(dependent, 'metadata', 'ownerReferences')).toEqual([]);
  });

  test('ReplicaSets and pods go with their Deployment', async () => {
    await cluster.create(paths.deployments, deployment('gone', { replicas: 2 }));
    const pods = () => cluster.list(`${paths.pods}?labelSelector=app%3Dgone`);
    await cluster.untilEvent('gone-', 'SuccessfulCreate');
    await cluster.send('DELETE', `${paths.deployments}/gone`, { propagationPolicy: 'Foreground' });
    await cluster.untilGone(`${paths.deployments}/gone`);
    expect(await pods()).toEqual([]);
    expect(await cluster.list(`${paths.replicaSets}?labelSelector=app%3Dgone`)).toEqual([]);
  });
});

describe('namespaces', () => {
  test('are empty before they go, and say what holds them', async () => {
    await cluster.create('/api/v1/namespaces', { metadata: { name: 'team' } });
    const inside = '/api/v1/namespaces/team';
    await cluster.untilObject(`${inside}/serviceaccounts/default`, () => true);
    await cluster.create(`${inside}/configmaps`, { metadata: { name: 'free' } });
    await cluster.create(`${inside}/secrets`, { metadata: { name: 'held', finalizers: ['test/held'] } });
    await cluster.send('DELETE', inside);
    const stuck = await cluster.untilObject(
      inside,
      (namespace) => objectsAt(namespace, 'status', 'conditions').length > 0,
    );
    expect(textAt(stuck, 'status', 'phase')).toBe('Terminating');
    const remaining = objectsAt(stuck, 'status', 'conditions').find(
      ({ type }) => type === 'NamespaceFinalizersRemaining',
    );
    expect(remaining).toMatchObject({
      status: 'True',
      message: expect.stringContaining('test/held in 1 resource instances'),
    });
    expect((await cluster.send('GET', `${inside}/configmaps/free`)).status).toBe(404);

    const refused = await cluster.send('POST', `${inside}/configmaps`, { metadata: { name: 'late' } });
    expect(refused.json).toMatchObject({ code: 403 });
    expect(textAt(refused.json, 'message')).toContain('because it is being terminated');

    await cluster.send('PATCH', `${inside}/secrets/held`, { metadata: { finalizers: null } }, merge);
    await cluster.untilGone(inside);
  });

  test('default and kube-system cannot be deleted', async () => {
    expect((await cluster.send('DELETE', '/api/v1/namespaces/kube-system')).json).toMatchObject({
      code: 403,
      message: 'namespaces "kube-system" is forbidden: this namespace may not be deleted',
    });
  });
});
