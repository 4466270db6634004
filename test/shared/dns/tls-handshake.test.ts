import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { handshake, sameSerial } from '../../../shared/dns/tls-handshake.ts';
import type { Handshake } from '../../../shared/dns/tls-handshake.ts';
import type { Issued } from './issue-certificates.ts';

const host = 'demo.openremote.example';
const before = getCACertificates('default');
const servers: Server[] = [];
let issued: Issued;

beforeAll(async () => {
  // In a process of its own: signing takes seconds inside jest.
  const program = fileURLToPath(new URL('./issue-certificates.ts', import.meta.url));
  issued = JSON.parse((await promisify(execFile)(process.execPath, [program])).stdout) as Issued;
  setDefaultCACertificates([...before, issued.authority]);
});

afterAll(() => {
  setDefaultCACertificates(before);
  for (const server of servers) server.close();
});

async function portOf(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket) => socket.on('error', () => undefined));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function shake(port: number): Promise<Handshake> {
  const found = await handshake({ host, port, address: '127.0.0.1' }, {}, 2000);
  if (found.kind === 'trusted') found.socket.destroy();
  return found;
}

test('a certificate for the name of an authority that is trusted is told with its serial number', async () => {
  const found = await shake(await portOf(createServer(issued.good)));
  expect(found).toMatchObject({
    kind: 'trusted',
    certificate: expect.stringContaining(`${host}, issued by eks-actions`),
  });
  expect(found.kind === 'trusted' && sameSerial(found.serial, '0A:BC')).toBe(true);
});

test('a certificate for other names is told with them', async () => {
  const found = await shake(await portOf(createServer(issued.otherName)));
  expect(found).toMatchObject({ kind: 'other name', certificate: expect.stringContaining('other.example') });
});

test('a certificate of an unknown authority is told apart', async () => {
  const found = await shake(await portOf(createServer(issued.unknown)));
  expect(found).toMatchObject({ kind: 'not trusted', why: 'SELF_SIGNED_CERT_IN_CHAIN' });
});

test('the certificate that a proxy made for itself is told apart', async () => {
  const found = await shake(await portOf(createServer(issued.selfSigned)));
  expect(found).toMatchObject({ kind: 'self-signed' });
});

test('a server that speaks no TLS, and a port that nobody listens on, are told apart', async () => {
  const plain = await portOf(createPlainServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  expect(await shake(plain)).toMatchObject({ kind: 'no tls' });
  const gone = createPlainServer();
  const port = await portOf(gone);
  gone.close();
  await once(gone, 'close');
  expect(await shake(port)).toMatchObject({ kind: 'not connected', code: 'ECONNREFUSED' });
});

test('serial numbers are the same in either notation', () => {
  expect(sameSerial('00:0a:3F', 'A3f')).toBe(true);
  expect(sameSerial('0a:3f', '0a:40')).toBe(false);
});
