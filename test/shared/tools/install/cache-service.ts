import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { startServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

/**
 * A stand-in for GitHub's cache service (version 2) with its blob store, as far as @actions/cache 6.3.0 shows its protocol. A
 * guess: that a signed address takes one PUT of a block blob; that the service answers with the longest key that begins so.
 */
export interface CacheService {
  readonly server: LocalServer;
  readonly entries: Map<string, Buffer>;
  /** What a job with a cache finds in its environment. */
  readonly environment: Record<string, string>;
}

export const runtimeToken = 'runtime-token-secret';
export const signature = 'signature-secret';

export async function startCacheService(): Promise<CacheService> {
  const entries = new Map<string, Buffer>();
  const uploads = new Map<string, Buffer>();
  const server: LocalServer = await startServer((request, response) => {
    void bodyOf(request).then((body): unknown => {
      const url = new URL(request.url ?? '', 'http://cache.invalid');
      const json = (value: object) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      const method = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname)?.[1];
      if (method === undefined) {
        if (url.searchParams.get('sig') !== signature) return response.writeHead(403).end();
        const id = url.pathname;
        if (request.method === 'PUT') {
          if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return response.writeHead(400).end();
          uploads.set(id, body);
          return response.writeHead(201).end();
        }
        const found = entries.get(decodeURIComponent(id.slice(1)));
        return found === undefined ? response.writeHead(404).end() : response.end(found);
      }
      if (request.headers.authorization !== `Bearer ${runtimeToken}`) return response.writeHead(401).end('{}');
      const { key, version, size_bytes } = JSON.parse(body.toString()) as Record<string, string>;
      const full = `${version}/${key}`;
      if (method === 'GetCacheEntryDownloadURL') {
        const matched = [...entries.keys()].find((each) => each.startsWith(full));
        if (matched === undefined) return json({ ok: false });
        const address = `${server.url}/${encodeURIComponent(matched)}?sig=${signature}`;
        return json({ ok: true, signed_download_url: address, matched_key: matched.slice(`${version}/`.length) });
      }
      if (method === 'CreateCacheEntry') {
        if (entries.has(full)) return json({ ok: false, message: 'cache entry with the same key already exists' });
        const id = `/${randomUUID()}`;
        uploads.set(`of ${full}`, Buffer.from(id));
        return json({ ok: true, signed_upload_url: `${server.url}${id}?sig=${signature}` });
      }
      const blob = uploads.get(uploads.get(`of ${full}`)?.toString() ?? '');
      if (blob?.length !== Number(size_bytes)) return json({ ok: false, message: 'size' });
      entries.set(full, blob);
      return json({ ok: true, entry_id: '1' });
    });
  });
  const environment = {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: `${server.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
  };
  return { server, entries, environment };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat((await request.toArray()) as Buffer[]);
}
