import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

// The pauses between tries are divided by the speed, which is read when a module that has to do with time is loaded.
process.env['EKS_ACTIONS_SPEED'] = '1000';
const { HttpError, faultOf, isPassing } = await import('../../../../shared/tools/install/retry.ts');
const { downloadFile, getText } = await import('../../../../shared/tools/install/web.ts');

const content = randomBytes(300_000);
const sha256 = createHash('sha256').update(content).digest('hex');
const half = content.length / 2;

let folder: string;
let server: LocalServer;
let log: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-test-'));
  log = [];
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const web = (more: { signal?: AbortSignal; silence?: number } = {}) => ({
  signal: new AbortController().signal,
  log: (line: string) => log.push(line),
  ...more,
});
const target = () => join(folder, 'file');

function whole(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': content.length, ...headers }).end(content);
}

/** Announces all and hangs up in the middle. */
function cut(response: ServerResponse, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-length': content.length, ...headers });
  response.write(content.subarray(0, half), () => setTimeout(() => response.destroy(), 20));
}

function rest(request: IncomingMessage, response: ServerResponse, headers: Record<string, string>): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]);
  const range = `bytes ${from}-${content.length - 1}/${content.length}`;
  response.writeHead(206, { 'content-range': range, 'content-length': content.length - from, ...headers });
  response.end(content.subarray(from));
}

describe('a download', () => {
  test('comes with its checksum', async () => {
    server = await startServer((_request, response) => whole(response));
    expect(await downloadFile(server.url, target(), web())).toEqual({ sha256, bytes: content.length });
    expect(content.equals(await readFile(target()))).toBe(true);
    expect(log).toEqual([]);
  });

  test('goes on where the connection was lost', async () => {
    server = await startServer((request, response, nth) =>
      nth === 1 ? cut(response, { etag: '"a"' }) : rest(request, response, { etag: '"a"' }),
    );
    expect(await downloadFile(server.url, target(), web())).toEqual({ sha256, bytes: content.length });
    expect(server.requests[1]?.headers).toMatchObject({ range: `bytes=${half}-`, 'if-range': '"a"' });
    expect(content.equals(await readFile(target()))).toBe(true);
    expect(log).toHaveLength(1);
  });

  test('keeps what it has over a busy server', async () => {
    server = await startServer((request, response, nth) => {
      if (nth === 1) cut(response, { 'last-modified': 'Thu, 13 Aug 2026 00:00:00 GMT' });
      else if (nth === 2) response.writeHead(503).end('busy');
      else rest(request, response, {});
    });
    expect(await downloadFile(server.url, target(), web())).toMatchObject({ sha256 });
    expect(server.requests[2]?.headers.range).toBe(`bytes=${half}-`);
  });

  test.each(['W/"weak"', undefined])(
    'starts over where the server can’t vouch for the bytes (etag %s)',
    async (etag) => {
      server = await startServer((_request, response, nth) =>
        nth === 1 ? cut(response, etag === undefined ? {} : { etag }) : whole(response),
      );
      expect(await downloadFile(server.url, target(), web())).toMatchObject({ sha256 });
      expect(server.requests[1]?.headers.range).toBeUndefined();
    },
  );

  test('starts over where the file has changed or the range is gone', async () => {
    server = await startServer((_request, response, nth) => {
      if (nth === 1) {
        response.writeHead(200, { 'content-length': 500, etag: '"old"' });
        response.write(Buffer.alloc(100), () => setTimeout(() => response.destroy(), 20));
      } else if (nth === 2) response.writeHead(416).end();
      else whole(response, { etag: '"new"' });
    });
    expect(await downloadFile(server.url, target(), web())).toEqual({ sha256, bytes: content.length });
  });

  test('does not take another range than it asked for', async () => {
    server = await startServer((_request, response, nth) => {
      if (nth === 1) cut(response, { etag: '"a"' });
      else if (nth === 2) response.writeHead(206, { 'content-range': 'bytes 5-9/300000' }).end('wrong');
      else whole(response);
    });
    expect(await downloadFile(server.url, target(), web())).toEqual({ sha256, bytes: content.length });
  });

  test('does not wait for a server that falls silent in the middle', async () => {
    server = await startServer((_request, response, nth) => {
      if (nth > 1) return whole(response);
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, half));
    });
    expect(await downloadFile(server.url, target(), web({ silence: 0.2 }))).toMatchObject({ sha256 });
    expect(log[0]).toContain('the server stayed silent');
  });

  test('is tried four times, then its fault is told', async () => {
    server = await startServer((_request, response) => response.writeHead(503).end());
    await expect(downloadFile(server.url, target(), web())).rejects.toThrow('HTTP status 503');
    expect(server.requests).toHaveLength(4);
  });

  test.each([404, 403, 401])('is not tried again after %s', async (status) => {
    server = await startServer((_request, response) => response.writeHead(status).end());
    await expect(downloadFile(server.url, target(), web())).rejects.toMatchObject({ status });
    expect(server.requests).toHaveLength(1);
  });

  test('stops when the job is cancelled', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, half), () => controller.abort(reason));
    });
    await expect(downloadFile(server.url, target(), web({ signal: controller.signal }))).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test('stops also before the server has answered', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled');
    server = await startServer(() => controller.abort(reason));
    await expect(downloadFile(server.url, target(), web({ signal: controller.signal }))).rejects.toBe(reason);
  });

  test('tells nothing of a signed address', async () => {
    server = await startServer((_request, response, nth) => (nth === 1 ? response.destroy() : whole(response)));
    await downloadFile(`${server.url}/?sig=secret`, target(), web({ silence: 0.2 }), 'the file');
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^the file: /);
    expect(log[0]).not.toContain('secret');
  });
});

describe('a text', () => {
  test('that is not there is undefined', async () => {
    server = await startServer((_request, response) => response.writeHead(404).end('no'));
    expect(await getText(server.url, web())).toBeUndefined();
  });

  test('waits as long as a server asks to', async () => {
    server = await startServer((_request, response, nth) =>
      nth === 1 ? response.writeHead(429, { 'retry-after': '20' }).end() : response.end('v1.36.3'),
    );
    expect(await getText(server.url, web())).toBe('v1.36.3');
    expect(log[0]).toContain('Trying again in 20s');
  });
});

describe('a passing fault', () => {
  const withCode = (code: string) => Object.assign(new Error(code), { code });
  test.each(
    (
      [
        [new HttpError(500), true],
        [new HttpError(503), true],
        [new HttpError(429), true],
        [new HttpError(408), true],
        [new HttpError(404), false],
        [new HttpError(403), false],
        [withCode('ECONNRESET'), true],
        [withCode('ETIMEDOUT'), true],
        [withCode('EAI_AGAIN'), true],
        [withCode('ENOTFOUND'), false],
        [withCode('CERT_HAS_EXPIRED'), false],
        [withCode('ENOSPC'), false],
        [new Error('Request timeout: /x'), true],
        [new Error('something'), false],
        ['text', false],
      ] as [unknown, boolean][]
    ).map(([error, expected]) => [String(error), expected, error] as const),
  )('%s: %s', (_name, expected, error) => {
    expect(isPassing(error)).toBe(expected);
  });

  test('the client’s message about a silent server holds the path, ours does not', () => {
    expect(faultOf(new Error('Request timeout: /x?sig=secret'))).toBe('the server stayed silent');
  });
});
