import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { openConnection, proxyFor } from '../../../shared/dns/proxy-tunnel.ts';

test.each([
  ['no proxy at all', {}, undefined],
  ['the proxy of HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy:3128' }, 'proxy:3128'],
  ['the variable in lower case before the other', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'a:1'],
  ['none for a host of NO_PROXY', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'localhost, demo.example.com' }, undefined],
  ['none below a domain of NO_PROXY', { HTTPS_PROXY: 'http://p:1', no_proxy: '.example.com' }, undefined],
  ['the proxy where NO_PROXY only looks alike', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ample.com' }, 'p:1'],
  ['none with NO_PROXY=*', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
])('a connection takes %s', (_, environment, expected) => {
  expect(proxyFor('demo.example.com', environment)?.host).toBe(expected);
});

test('a proxy that refuses is told with what it says, and is given user and password', async () => {
  let credentials: string | undefined;
  const proxy = createServer().on('connect', (request, socket) => {
    credentials = request.headers['proxy-authorization'];
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 16\r\n\r\nnot on the list\n');
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const environment = { HTTPS_PROXY: `http://me:secret@127.0.0.1:${port}` };
  await expect(openConnection({ host: 'demo.example.com', port: 8883 }, environment, 2000)).rejects.toThrow(
    'the proxy answered 403: not on the list',
  );
  expect(credentials).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`);
  proxy.close();
});
