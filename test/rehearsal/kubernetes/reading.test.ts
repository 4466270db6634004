import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import { paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

const aggregated = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
const table = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json';

describe('what clients ask before anything else', () => {
  test('the version is that of the EKS cluster and says what it is', async () => {
    const { json } = await cluster.send('GET', '/version', undefined, { token: '' });
    expect(json).toMatchObject({ major: '1', minor: '35', gitVersion: expect.stringContaining('rehearsal') });
  });

  test('aggregated discovery answers all groups at once, with short names and subresources', async () => {
    const reply = await cluster.send('GET', '/apis', undefined, { accept: aggregated });
    expect(reply.headers['content-type']).toContain('as=APIGroupDiscoveryList');
    const apps = objectsAt(reply.json, 'items').find((group) => textAt(group, 'metadata', 'name') === 'apps');
    const resources = objectsAt(objectsAt(apps, 'versions')[0], 'resources');
    const deployments = resources.find((resource) => resource['resource'] === 'deployments');
    expect(deployments).toMatchObject({ scope: 'Namespaced', shortNames: ['deploy'], categories: ['all'] });
    expect(objectsAt(deployments, 'subresources').map((sub) => sub['subresource'])).toEqual(['status', 'scale']);
  });

  test('the older discovery documents say the same', async () => {
    const groups = await cluster.get('/apis');
    expect(objectsAt(groups, 'groups').map((group) => group['name'])).toContain('networking.k8s.io');
    const list = await cluster.get('/api/v1');
    expect(objectsAt(list, 'resources').find((resource) => resource['name'] === 'pods/log')).toBeDefined();
    expect((await cluster.send('GET', '/apis/nothing.example/v1')).status).toBe(404);
  });

  test('OpenAPI v3 tells kubectl that writes take fieldValidation and dryRun', async () => {
    const index = await cluster.get('/openapi/v3');
    const url = textAt(index, 'paths', 'apis/apps/v1', 'serverRelativeURL') ?? '';
    const document = await cluster.get(url);
    const path = valueAt(document, 'paths', '/apis/apps/v1/namespaces/{namespace}/deployments/{name}');
    const names = objectsAt(path, 'patch', 'parameters').map((parameter) => parameter['name']);
    expect(names).toEqual(expect.arrayContaining(['fieldValidation', 'dryRun']));
  });
});

describe('lists', () => {
  beforeAll(async () => {
    for (const [name, tier] of Object.entries({ one: 'web', two: 'web', three: 'db' })) {
      await cluster.create(paths.configMaps, { metadata: { name, labels: { tier, name } }, data: { a: 'b' } });
    }
  });

  async function names(query: string): Promise<(string | undefined)[]> {
    return (await cluster.list(`${paths.configMaps}?${query}`)).map((object) => textAt(object, 'metadata', 'name'));
  }

  test.each([
    ['tier=web', ['one', 'two']],
    ['tier!=web,tier', ['three']],
    ['name in (one,three)', ['one', 'three']],
    ['name notin (one),tier=web', ['two']],
    ['!tier', ['kube-root-ca.crt']],
  ])('label selector %s', async (selector, expected) => {
    expect(await names(`labelSelector=${encodeURIComponent(selector)}`)).toEqual(expected);
  });

  test('a label selector that cannot be read is refused, not ignored', async () => {
    const reply = await cluster.send('GET', `${paths.configMaps}?labelSelector=${encodeURIComponent('a in b')}`);
    expect(reply.json).toMatchObject({ code: 400, reason: 'BadRequest' });
  });

  test('field selectors', async () => {
    expect(await names('fieldSelector=metadata.name%3Dtwo')).toEqual(['two']);
    expect(await names('labelSelector=tier&fieldSelector=metadata.name!%3Dtwo')).toEqual(['one', 'three']);
  });

  test('limit and continue give everything exactly once', async () => {
    const seen: string[] = [];
    let token = '';
    do {
      const page = await cluster.get(`${paths.configMaps}?limit=2&continue=${encodeURIComponent(token)}`);
      expect(objectsAt(page, 'items').length).toBeLessThanOrEqual(2);
      seen.push(...objectsAt(page, 'items').map((object) => textAt(object, 'metadata', 'name') ?? ''));
      token = textAt(page, 'metadata', 'continue') ?? '';
    } while (token !== '');
    expect(seen).toEqual(['kube-root-ca.crt', 'one', 'three', 'two']);
  });

  test('kubectl gets a table with the columns of the kind', async () => {
    const { json } = await cluster.send('GET', `${paths.configMaps}?labelSelector=name%3Done`, undefined, {
      accept: table,
    });
    expect(json).toMatchObject({ kind: 'Table', rows: [{ cells: ['one', 1, expect.stringMatching(/^\d+s$/)] }] });
    expect(objectsAt(json, 'columnDefinitions').map((column) => column['name'])).toEqual(['Name', 'Data', 'Age']);
  });

  test('metadata alone, for clients that want no more', async () => {
    const accept = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
    const { json } = await cluster.send('GET', paths.configMaps, undefined, { accept });
    expect(json['kind']).toBe('PartialObjectMetadataList');
    expect(objectsAt(json, 'items').every((item) => item['data'] === undefined)).toBe(true);
  });
});
