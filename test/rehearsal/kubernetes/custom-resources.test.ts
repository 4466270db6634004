import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { objectsAt, textAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;
const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const widgets = '/apis/test.example/v1/namespaces/default/widgets';

const definition = {
  metadata: { name: 'widgets.test.example' },
  spec: {
    group: 'test.example',
    scope: 'Namespaced',
    names: { plural: 'widgets', kind: 'Widget', shortNames: ['wd'] },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        subresources: { status: {} },
        additionalPrinterColumns: [{ name: 'Size', type: 'integer', jsonPath: '.spec.size' }],
        schema: {
          openAPIV3Schema: {
            type: 'object',
            properties: {
              spec: {
                type: 'object',
                required: ['size'],
                properties: {
                  size: { type: 'integer' },
                  colour: { type: 'string', default: 'blue', enum: ['blue', 'red'] },
                },
              },
              status: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
            },
          },
        },
      },
    ],
  },
};

const established = (object: JsonObject) =>
  objectsAt(object, 'status', 'conditions').some(({ type, status }) => type === 'Established' && status === 'True');

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

test('a kind is served from its Established condition on, with its schema, until its definition goes', async () => {
  expect((await cluster.send('GET', widgets)).status).toBe(404);
  await cluster.create(definitions, definition);
  await cluster.untilObject(`${definitions}/widgets.test.example`, established);

  const made = await cluster.create(widgets, { metadata: { name: 'one' }, spec: { size: 3, weight: 5 } });
  expect(made).toMatchObject({ apiVersion: 'test.example/v1', kind: 'Widget', spec: { size: 3, colour: 'blue' } });
  expect(JSON.stringify(made['spec'])).not.toContain('weight');
  const wrong = await cluster.send('POST', widgets, { metadata: { name: 'two' }, spec: { colour: 'green' } });
  expect(textAt(wrong.json, 'message')).toContain('spec.size: Required value');
  expect(textAt(wrong.json, 'message')).toContain('spec.colour: Unsupported value: "green"');

  const accept = 'application/json;as=Table;v=v1;g=meta.k8s.io';
  const table = await cluster.send('GET', widgets, undefined, { accept });
  expect(objectsAt(table.json, 'rows')[0]?.['cells']).toEqual(['one', 3, expect.any(String)]);
  const list = await cluster.get('/apis/test.example/v1');
  expect(objectsAt(list, 'resources')[0]).toMatchObject({ name: 'widgets', shortNames: ['wd'] });

  await cluster.send('DELETE', `${definitions}/widgets.test.example`);
  await cluster.untilGone(`${definitions}/widgets.test.example`);
  expect((await cluster.send('GET', widgets)).status).toBe(404);
});

test('a strategic merge patch is refused, as for all custom resources', async () => {
  await cluster.create(definitions, definition);
  await cluster.untilObject(`${definitions}/widgets.test.example`, established);
  await cluster.create(widgets, { metadata: { name: 'patched' }, spec: { size: 1 } });
  const type = 'application/strategic-merge-patch+json';
  expect((await cluster.send('PATCH', `${widgets}/patched`, { spec: { size: 2 } }, { type })).status).toBe(415);
});

test('a definition whose name does not fit is refused', async () => {
  const { json } = await cluster.send('POST', definitions, {
    ...definition,
    metadata: { name: 'gadgets.test.example' },
  });
  expect(textAt(json, 'message')).toContain('must be spec.names.plural+"."+spec.group');
});
