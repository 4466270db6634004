import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';

import { connectionFailure } from '../../../../shared/aws/credentials/connection-failure.ts';
import { httpAnswer } from '../../../../shared/aws/credentials/http-request.ts';
import { close, listen, localService } from './local-services.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

/** A proxy that lets nothing through, and remembers what it was asked to connect to and by whom. */
async function refusingProxy() {
  const asked: [string | undefined, string | undefined][] = [];
  const server = createServer().on('connect', (request, socket) => {
    asked.push([request.url, request.headers['proxy-authorization']]);
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  });
  const url = await listen(server);
  stops.push(() => close(server));
  return { url, asked };
}

const get = (url: string, environment: NodeJS.ProcessEnv) =>
  httpAnswer({ url: new URL(url), method: 'GET', headers: { a: 'b' }, environment });

describe('requests of the helper programs', () => {
  test('give status, date and text', async () => {
    const service = await localService(({ headers }) => ({
      status: 418,
      headers: { date: 'today' },
      body: `é${String(headers['a'])}`,
    }));
    stops.push(() => service.stop());
    expect(await get(service.url, {})).toEqual({ status: 418, date: 'today', text: 'éb' });
  });

  test('go through HTTPS_PROXY and HTTP_PROXY, except to what NO_PROXY names', async () => {
    const proxy = await refusingProxy();
    const plain = await localService(({ url }) => ({ body: `plain ${url}` }));
    stops.push(() => plain.stop());
    const environment = { HTTPS_PROXY: proxy.url, HTTP_PROXY: plain.url, NO_PROXY: '127.0.0.1,.internal' };
    await expect(get('https://sts.eu-west-1.amazonaws.com/', environment)).rejects.toMatchObject({
      code: 'ERR_PROXY_TUNNEL',
    });
    expect(proxy.asked).toEqual([['sts.eu-west-1.amazonaws.com:443', undefined]]);
    expect((await get('http://sts.example/a', environment)).text).toBe('plain http://sts.example/a');
    const direct = await localService(() => ({ body: 'direct' }));
    stops.push(() => direct.stop());
    expect((await get(direct.url, environment)).text).toBe('direct');
  });

  test("a proxy's password is sent to it and shown to nobody", async () => {
    const proxy = await refusingProxy();
    const environment = { HTTPS_PROXY: proxy.url.replace('//', '//user:pass-word@') };
    const error = await get('https://sts.example/', environment).catch((thrown: unknown) => thrown);
    expect(proxy.asked[0]?.[1]).toBe(`Basic ${Buffer.from('user:pass-word').toString('base64')}`);
    const failure = connectionFailure(error, 'sts.example', 'STS').error;
    expect(failure.message).toMatch(/STS could not be reached \(sts.example\): .*403 Forbidden/);
    expect(failure).toMatchObject({
      remedy: expect.stringContaining('The proxy in HTTPS_PROXY does not let this host through'),
    });
    expect(JSON.stringify([failure.message, failure.stack, String(failure.cause)])).not.toContain('pass-word');
  });

  test('end when they are called off', async () => {
    const silent = createServer(() => undefined);
    const url = await listen(silent);
    stops.push(() => close(silent));
    const signal = AbortSignal.timeout(50);
    await expect(
      httpAnswer({ url: new URL(url), method: 'GET', headers: {}, environment: {}, signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
