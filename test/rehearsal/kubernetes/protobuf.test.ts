import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { textAt } from '../../../rehearsal/kubernetes/json.ts';
import { paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

const type = 'application/vnd.kubernetes.protobuf';

/** A length-delimited protobuf field, written by hand so that the test does not lean on the table that it tests. */
function field(number: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string);
  if (bytes.length > 127) throw new Error('too long for this helper');
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
}

function document(apiVersion: string, kind: string, raw: Buffer): Buffer {
  const typeMeta = Buffer.concat([field(1, apiVersion), field(2, kind)]);
  return Buffer.concat([Buffer.from('k8s\0'), field(1, typeMeta), field(2, raw), field(3, ''), field(4, '')]);
}

const entry = (key: string, value: string | Buffer) => Buffer.concat([field(1, key), field(2, value)]);
/** ObjectMeta as Go writes it: empty texts and the zero time included. */
const metadata = (name: string) =>
  Buffer.concat([field(1, name), field(2, ''), field(3, ''), field(8, ''), field(11, entry('owner', 'helm'))]);

test('a Secret as Helm sends it', async () => {
  const raw = Buffer.concat([
    field(1, metadata('release')),
    field(2, entry('release', Buffer.from([0, 1, 255]))),
    field(3, 'helm.sh/release.v1'),
  ]);
  const reply = await cluster.send('POST', paths.secrets, document('v1', 'Secret', raw), { type });
  expect(reply.status).toBe(201);
  expect(reply.json).toMatchObject({
    metadata: { name: 'release', namespace: 'default', labels: { owner: 'helm' } },
    data: { release: Buffer.from([0, 1, 255]).toString('base64') },
    type: 'helm.sh/release.v1',
  });
});

test('DeleteOptions with a policy', async () => {
  await cluster.create(paths.configMaps, { metadata: { name: 'going', finalizers: ['test/held'] } });
  const body = document('v1', 'DeleteOptions', field(4, 'Foreground'));
  const reply = await cluster.send('DELETE', `${paths.configMaps}/going`, body, { type });
  expect(reply.json).toMatchObject({ metadata: { finalizers: ['test/held', 'foregroundDeletion'] } });
});

test('a kind that is not known is refused by name', async () => {
  const reply = await cluster.send('POST', paths.configMaps, document('v1', 'Widget', Buffer.alloc(0)), { type });
  expect(reply.json).toMatchObject({ code: 415, reason: 'UnsupportedMediaType' });
  expect(textAt(reply.json, 'message')).toContain('v1 Widget');
});

test('a field that is not known is refused, not dropped', async () => {
  const raw = Buffer.concat([field(1, metadata('more')), field(15, 'lost')]);
  const reply = await cluster.send('POST', paths.secrets, document('v1', 'Secret', raw), { type });
  expect(reply.json).toMatchObject({ code: 415 });
  expect((await cluster.send('GET', `${paths.secrets}/more`)).status).toBe(404);
});
