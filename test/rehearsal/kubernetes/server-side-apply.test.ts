import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;
let name: string;
let counter = 0;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());
beforeEach(() => {
  counter += 1;
  name = `applied-${counter}`;
});

const configMap = (data: Record<string, string>): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});
const path = () => `${paths.configMaps}/${name}`;

function ownerOf(object: JsonObject, manager: string): JsonObject | undefined {
  return objectsAt(object, 'metadata', 'managedFields').find((entry) => entry['manager'] === manager);
}

describe('server-side apply', () => {
  test('creates what is not there, and notes who owns which fields', async () => {
    const { status, json } = await cluster.apply(path(), configMap({ a: '1', b: '2' }));
    expect(status).toBe(201);
    expect(ownerOf(json, 'test')).toMatchObject({
      operation: 'Apply',
      apiVersion: 'v1',
      fieldsType: 'FieldsV1',
      fieldsV1: { 'f:data': { 'f:a': {}, 'f:b': {} } },
    });
  });

  test('applying the same again changes nothing', async () => {
    const first = await cluster.apply(path(), configMap({ a: '1' }));
    const second = await cluster.apply(path(), configMap({ a: '1' }));
    expect(second.status).toBe(200);
    expect(second.json).toEqual(first.json);
  });

  test('takes away what the manager applied before and no longer does', async () => {
    await cluster.apply(path(), configMap({ a: '1', b: '2' }));
    const { json } = await cluster.apply(path(), configMap({ a: '1' }));
    expect(json['data']).toEqual({ a: '1' });
  });

  test('leaves alone what others own', async () => {
    await cluster.apply(path(), configMap({ a: '1' }), 'one');
    await cluster.apply(path(), configMap({ b: '2' }), 'two');
    const { json } = await cluster.apply(path(), configMap({ c: '3' }), 'one');
    expect(json['data']).toEqual({ b: '2', c: '3' });
  });

  test('a field that both own stays until both have left it', async () => {
    await cluster.apply(path(), configMap({ shared: 'x', a: '1' }), 'one');
    await cluster.apply(path(), configMap({ shared: 'x' }), 'two');
    const without = await cluster.apply(path(), configMap({ a: '1' }), 'one');
    expect(valueAt(without.json, 'data', 'shared')).toBe('x');
    const gone = await cluster.apply(path(), configMap({ b: '1' }), 'two');
    expect(gone.json['data']).toEqual({ a: '1', b: '1' });
  });

  test('another value for a field of somebody else is a conflict that names both; force takes it', async () => {
    await cluster.apply(path(), configMap({ a: '1', b: '1' }), 'one');
    const refused = await cluster.apply(path(), configMap({ a: '2' }), 'two');
    expect(refused.json).toMatchObject({ code: 409, reason: 'Conflict' });
    expect(textAt(refused.json, 'message')).toBe('Apply failed with 1 conflict: conflict with "one": .data.a');
    expect(objectsAt(refused.json, 'details', 'causes')).toEqual([
      { reason: 'FieldManagerConflict', message: 'conflict with "one"', field: '.data.a' },
    ]);
    const forced = await cluster.apply(path(), configMap({ a: '2' }), 'two', true);
    expect(forced.json['data']).toEqual({ a: '2', b: '1' });
    expect(ownerOf(forced.json, 'one')).toMatchObject({ fieldsV1: { 'f:data': { 'f:b': {} } } });
  });

  test('an ordinary write makes its writer an owner, whom apply then meets', async () => {
    await cluster.apply(path(), configMap({ a: '1' }), 'one');
    const type = 'application/merge-patch+json';
    await cluster.send('PATCH', `${path()}?fieldManager=person`, { data: { a: '2' } }, { type });
    const refused = await cluster.apply(path(), configMap({ a: '1' }), 'one');
    expect(textAt(refused.json, 'message')).toBe(
      'Apply failed with 1 conflict: conflict with "person" using v1: .data.a',
    );
  });

  test('containers and ports are told apart by their keys, whose absent parts have defaults', async () => {
    const target = `${paths.deployments}/${name}`;
    const container = { ports: [{ containerPort: 80, name: 'http' }], env: [{ name: 'A', value: '1' }] };
    await cluster.apply(target, deployment(name, { replicas: 0, container }));
    const sidecar = deployment(name, { replicas: 0 });
    const spec = {
      ...(sidecar['spec'] as JsonObject),
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name: 'side', image: 'side:1' }] },
      },
    };
    const { json } = await cluster.apply(target, { ...sidecar, spec }, 'injector');
    const containers = objectsAt(json, 'spec', 'template', 'spec', 'containers');
    expect(containers.map((one) => one['name']).sort()).toEqual(['main', 'side']);
    const main = containers.find((one) => one['name'] === 'main');
    expect(main?.['ports']).toEqual([{ containerPort: 80, name: 'http', protocol: 'TCP' }]);
    const owned = JSON.stringify(ownerOf(json, 'test'));
    expect(owned).toContain('k:{\\"containerPort\\":80,\\"protocol\\":\\"TCP\\"}');
  });

  test('a list item that is no longer applied goes as a whole, defaults included', async () => {
    const target = `${paths.services}/${name}`;
    const service = (ports: object[]) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { ports } });
    const http = { name: 'http', port: 80 };
    await cluster.apply(target, service([http, { name: 'mqtts', port: 8883 }]));
    const { json } = await cluster.apply(target, service([http]));
    expect(objectsAt(json, 'spec', 'ports')).toEqual([{ name: 'http', port: 80, protocol: 'TCP', targetPort: 80 }]);
  });

  test('a dry run answers the merged object and keeps the old one', async () => {
    await cluster.apply(path(), configMap({ a: '1' }));
    const type = 'application/apply-patch+yaml';
    const dry = await cluster.send('PATCH', `${path()}?fieldManager=test&dryRun=All`, configMap({ a: '2' }), { type });
    expect(valueAt(dry.json, 'data', 'a')).toBe('2');
    expect(valueAt(await cluster.get(path()), 'data', 'a')).toBe('1');
  });

  test('without a manager it is refused', async () => {
    const type = 'application/apply-patch+yaml';
    const { status } = await cluster.send('PATCH', path(), configMap({ a: '1' }), { type });
    expect(status).toBe(400);
  });
});
