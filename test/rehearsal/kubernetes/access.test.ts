import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import type { FaultEffect } from '../../../rehearsal/faults.ts';
import { objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import { paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({
    prepare: (aws) => {
      aws.allow('viewer', 'AmazonEKSViewPolicy', ['default', 'team-*']);
      aws.allow('nobody', 'AmazonEKSUnknownPolicy');
    },
  });
});
afterAll(() => cluster.stop());
afterEach(() => cluster.aws.faults.clear());

describe('who may do what', () => {
  test.each([['expired'], ['stranger']])('401 for a token that is %s', async (token) => {
    const reply = await cluster.send('GET', paths.pods, undefined, { token });
    expect(reply.json).toMatchObject({ kind: 'Status', code: 401, reason: 'Unauthorized', message: 'Unauthorized' });
  });

  test('403 without a token, apart from version and health', async () => {
    expect((await cluster.send('GET', paths.pods, undefined, { token: '' })).json).toMatchObject({
      code: 403,
      message:
        'pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" in the namespace "default"',
    });
    expect((await cluster.send('GET', '/readyz', undefined, { token: '' })).text).toBe('ok');
    expect((await cluster.send('GET', '/apis', undefined, { token: '' })).status).toBe(403);
  });

  test('403 with the text of the API where no policy allows it', async () => {
    const reply = await cluster.send('PATCH', `${paths.deployments}/manager`, {}, { token: 'nobody' });
    expect(textAt(reply.json, 'message')).toBe(
      'deployments.apps "manager" is forbidden: User "arn:aws:iam::111122223333:role/nobody" cannot patch resource "deployments" in API group "apps" in the namespace "default"',
    );
  });

  test('a policy holds in its namespaces only, and for reading only', async () => {
    const status = async (method: string, path: string, body?: object) =>
      (await cluster.send(method, path, body, { token: 'viewer' })).status;
    expect(await status('GET', paths.configMaps)).toBe(200);
    expect(await status('GET', '/api/v1/namespaces/team-a/configmaps')).toBe(200);
    expect(await status('GET', '/api/v1/namespaces/kube-system/configmaps')).toBe(403);
    expect(await status('GET', '/api/v1/nodes')).toBe(403);
    expect(await status('GET', paths.secrets)).toBe(403);
    expect(await status('POST', paths.configMaps, { metadata: { name: 'x' } })).toBe(403);
  });

  test('RBAC bindings count too, for service accounts with a token of theirs', async () => {
    await cluster.create('/api/v1/namespaces/default/serviceaccounts', { metadata: { name: 'robot' } });
    await cluster.create('/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings', {
      metadata: { name: 'robot-edits' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
      subjects: [{ kind: 'ServiceAccount', name: 'robot', namespace: 'default' }],
    });
    const path = '/api/v1/namespaces/default/serviceaccounts/robot/token';
    const asked = await cluster.create(path, { spec: { expirationSeconds: 600_000 } });
    const token = textAt(asked, 'status', 'token') ?? '';
    const make = (namespace: string) =>
      cluster.send('POST', `/api/v1/namespaces/${namespace}/configmaps`, { metadata: { name: 'by-robot' } }, { token });
    expect((await make('default')).status).toBe(201);
    expect((await make('kube-system')).status).toBe(403);
  });

  test('reviews answer what one may do and who one is', async () => {
    const review = async (token: string) =>
      cluster.send(
        'POST',
        '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        { spec: { resourceAttributes: { verb: 'delete', resource: 'pods', namespace: 'default' } } },
        { token },
      );
    expect(valueAt((await review('admin')).json, 'status', 'allowed')).toBe(true);
    expect(valueAt((await review('viewer')).json, 'status', 'allowed')).toBe(false);
    const self = await cluster.send('POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', {});
    expect(textAt(self.json, 'status', 'userInfo', 'username')).toBe('arn:aws:iam::111122223333:role/admin');
  });
});

describe('the record', () => {
  test('names verb, resource and object, the AWS principal, and how it ended', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'noted' } });
    await cluster.send('GET', `${paths.configMaps}/missing`);
    await cluster.send('GET', paths.pods, undefined, { token: 'expired' });
    const calls = cluster.aws.recorder.calls.slice(-3);
    expect(calls).toMatchObject([
      {
        service: 'kubernetes:demo',
        operation: 'create configmaps default/noted',
        subject: 'default/noted',
        principal: 'arn:aws:sts::111122223333:assumed-role/admin/session',
        mutating: true,
        internal: false,
        outcome: 'ok',
      },
      { operation: 'get configmaps default/missing', mutating: false, outcome: 'NotFound' },
      { operation: 'list pods default', outcome: 'Unauthorized' },
    ]);
  });
});

describe('fault rules', () => {
  function rule(operation: string, effect: FaultEffect): void {
    cluster.aws.faults.add({ service: 'kubernetes:demo', operation, occurrences: [1], effect });
  }

  test('an error is answered once, and nothing is done', async () => {
    rule('create configmaps*', { kind: 'error', code: 'TooManyRequests' });
    const object = { metadata: { name: 'throttled' } };
    expect((await cluster.send('POST', paths.configMaps, object)).status).toBe(429);
    expect((await cluster.send('GET', `${paths.configMaps}/throttled`)).status).toBe(404);
    expect((await cluster.send('POST', paths.configMaps, object)).status).toBe(201);
  });

  test('a reset before leaves nothing, a reset after leaves it done', async () => {
    rule('create configmaps default/cut-before', { kind: 'reset', when: 'before' });
    rule('create configmaps default/cut-after', { kind: 'reset', when: 'after' });
    for (const name of ['cut-before', 'cut-after']) {
      await expect(cluster.send('POST', paths.configMaps, { metadata: { name } })).rejects.toThrow();
    }
    expect((await cluster.send('GET', `${paths.configMaps}/cut-before`)).status).toBe(404);
    expect((await cluster.send('GET', `${paths.configMaps}/cut-after`)).status).toBe(200);
  });

  test('die tells whoever runs the action, with the call that it happened at', async () => {
    const died: string[] = [];
    const stop = cluster.aws.faults.onDie((call) => died.push(call.operation));
    rule('delete configmaps*', { kind: 'die', when: 'before' });
    await expect(cluster.send('DELETE', `${paths.configMaps}/noted`)).rejects.toThrow();
    stop();
    expect(died).toEqual(['delete configmaps default/noted']);
    expect((await cluster.send('GET', `${paths.configMaps}/noted`)).status).toBe(200);
  });

  test('slow answers come late', async () => {
    rule('list pods*', { kind: 'slow', seconds: 300 });
    const before = Date.now();
    await cluster.send('GET', paths.pods);
    expect(Date.now() - before).toBeGreaterThanOrEqual((300 / cluster.aws.clock.speed) * 1000 - 5);
    expect(objectsAt(await cluster.get(paths.pods), 'items')).toEqual([]);
  });
});
