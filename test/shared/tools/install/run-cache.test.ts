import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runtimeToken, signature, startCacheService } from './cache-service.ts';
import type { CacheService } from './cache-service.ts';

process.env['EKS_ACTIONS_SPEED'] = '1000';
const { connectRunCache } = await import('../../../../shared/tools/install/run-cache.ts');

const content = randomBytes(200_000);
let folder: string;
let service: CacheService;
let log: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-cache-test-'));
  service = await startCacheService();
  log = [];
});
afterEach(async () => {
  await service.server.close();
  await rm(folder, { recursive: true, force: true });
});

const connect = (environment: NodeJS.ProcessEnv) =>
  connectRunCache(environment, { signal: new AbortController().signal, log: (line) => log.push(line) });

async function kept(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('gives back what was kept', async () => {
  const cache = connect(service.environment);
  const path = join(folder, 'restored');
  expect(await cache?.restore('helm-4.2.3', path)).toBeUndefined();
  await cache?.save('helm-4.2.3', await kept('file'));
  expect(await cache?.restore('helm-4.2.3', path)).toEqual({
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  });
  expect(content.equals(await readFile(path))).toBe(true);
  expect(log).toEqual([]);
});

test('does not take an entry whose key only begins so', async () => {
  const cache = connect(service.environment);
  await cache?.save('helm-4.2.30', await kept('file'));
  expect(await cache?.restore('helm-4.2.3', join(folder, 'restored'))).toBeUndefined();
});

test('keeps an entry once', async () => {
  const cache = connect(service.environment);
  await cache?.save('helm-4.2.3', await kept('file'));
  await cache?.save('helm-4.2.3', await kept('file'));
  expect(service.entries.size).toBe(1);
  expect(log).toEqual([]);
});

test('a service that fails costs time, no more; its secrets are told nowhere', async () => {
  const cache = connect({ ...service.environment, ACTIONS_RUNTIME_TOKEN: 'another' });
  expect(await cache?.restore('helm-4.2.3', join(folder, 'restored'))).toBeUndefined();
  await cache?.save('helm-4.2.3', await kept('file'));
  expect(log).toEqual([
    'helm-4.2.3 could not be read from the cache: HTTP status 401',
    'helm-4.2.3 could not be kept in the cache: HTTP status 401',
  ]);
  await service.server.close();
  const gone = connect(service.environment);
  expect(await gone?.restore('helm-4.2.3', join(folder, 'restored'))).toBeUndefined();
  expect(log.join('\n')).not.toContain(runtimeToken);
  expect(log.join('\n')).not.toContain(signature);
});

test.each(['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'])(
  'without %s there is none',
  (name) => {
    expect(connect({ ...service.environment, [name]: '' })).toBeUndefined();
  },
);
