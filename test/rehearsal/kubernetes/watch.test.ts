import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';

import { textAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';
import { until } from './support/until.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

interface Watch {
  readonly status: number;
  readonly events: JsonObject[];
  readonly ended: () => boolean;
  close(): void;
}

/** Resolves when the headers are there, whether or not anything follows. */
function watch(query: string): Promise<Watch> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(`${paths.configMaps}?watch=true&${query}`, cluster.plane.endpoint), {
      headers: { authorization: 'Bearer admin' },
      ca: Buffer.from(cluster.plane.certificateAuthorityData, 'base64'),
    });
    sent.on('error', reject);
    sent.on('response', (response: IncomingMessage) => {
      const events: JsonObject[] = [];
      let rest = '';
      let over = false;
      response.on('data', (chunk: Buffer) => {
        const lines = (rest + chunk.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        events.push(...lines.map((line) => JSON.parse(line) as JsonObject));
      });
      response.on('end', () => (over = true));
      response.on('error', () => (over = true));
      resolve({ status: response.statusCode ?? 0, events, ended: () => over, close: () => void sent.destroy() });
    });
    sent.end();
  });
}

const seen = (watched: Watch) =>
  watched.events.map(({ type, object }) => `${String(type)} ${textAt(object, 'metadata', 'name') ?? ''}`);

async function untilSeen(watched: Watch, count: number): Promise<string[]> {
  return until(`${count} watch events`, () =>
    Promise.resolve(watched.events.length >= count ? seen(watched) : undefined),
  );
}

const patch = { type: 'application/merge-patch+json' };

describe('watching', () => {
  test('headers come at once, before anything happens', async () => {
    const watched = await watch('fieldSelector=metadata.name%3Dnothing');
    expect(watched.status).toBe(200);
    expect(watched.events).toEqual([]);
    watched.close();
  });

  test('changes after a resourceVersion, in order', async () => {
    const list = await cluster.get(paths.configMaps);
    const from = textAt(list, 'metadata', 'resourceVersion') ?? '';
    await cluster.create(paths.configMaps, { metadata: { name: 'w1' } });
    const watched = await watch(`resourceVersion=${from}`);
    await cluster.send('PATCH', `${paths.configMaps}/w1`, { data: { a: 'b' } }, patch);
    await cluster.send('DELETE', `${paths.configMaps}/w1`);
    expect(await untilSeen(watched, 3)).toEqual(['ADDED w1', 'MODIFIED w1', 'DELETED w1']);
    watched.close();
  });

  test('sendInitialEvents: what exists, then the bookmark that ends it', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'w2' } });
    const query = 'sendInitialEvents=true&allowWatchBookmarks=true&resourceVersionMatch=NotOlderThan';
    const watched = await watch(`${query}&fieldSelector=metadata.name%3Dw2`);
    await untilSeen(watched, 2);
    expect(watched.events[0]?.['type']).toBe('ADDED');
    expect(watched.events[1]).toMatchObject({
      type: 'BOOKMARK',
      object: { kind: 'ConfigMap', metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
    });
    watched.close();
  });

  test('an object that enters or leaves the selection is added or deleted for this client', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'w3' } });
    const list = await cluster.get(paths.configMaps);
    const from = textAt(list, 'metadata', 'resourceVersion') ?? '';
    const watched = await watch(`resourceVersion=${from}&labelSelector=chosen%3Dyes`);
    await cluster.send('PATCH', `${paths.configMaps}/w3`, { metadata: { labels: { chosen: 'yes' } } }, patch);
    await cluster.send('PATCH', `${paths.configMaps}/w3`, { metadata: { labels: { chosen: 'no' } } }, patch);
    expect(await untilSeen(watched, 2)).toEqual(['ADDED w3', 'DELETED w3']);
    watched.close();
  });

  test('a version that is too old ends with 410, so that clients list again', async () => {
    const watched = await watch('resourceVersion=1');
    await untilSeen(watched, 1);
    expect(watched.events[0]).toMatchObject({ type: 'ERROR', object: { code: 410, reason: 'Expired' } });
    watched.close();
  });

  test('ends after timeoutSeconds', async () => {
    const watched = await watch('fieldSelector=metadata.name%3Dnothing&timeoutSeconds=1');
    await until('end of the watch', () => Promise.resolve(watched.ended() ? true : undefined), 5);
    expect(watched.events).toEqual([]);
  });
});
