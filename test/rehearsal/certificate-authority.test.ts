import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { X509Certificate } from 'node:crypto';
import { createServer, get, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';

import { CertificateAuthority, randomSerial } from '../../rehearsal/certificate-authority.ts';

let authority: CertificateAuthority;
let server: Server;

beforeAll(async () => {
  authority = await CertificateAuthority.create();
  const names = ['demo.openremote.example', '*.apps.openremote.example', '127.0.0.1', '::1'];
  server = createServer(await authority.issue(names), (_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => void server.close());

function visit(servername: string, ca = authority.pem): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, servername, ca }, (response) => {
      response.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    }).on('error', reject);
  });
}

test('whoever trusts the authority accepts the names in a certificate, wildcards and addresses', async () => {
  expect(await visit('demo.openremote.example')).toBe('hello');
  expect(await visit('a.apps.openremote.example')).toBe('hello');
  expect(await visit('')).toBe('hello');
});

test('other names and other authorities are not accepted', async () => {
  await expect(visit('other.openremote.example')).rejects.toThrow(/does not match/);
  const another = await CertificateAuthority.create();
  await expect(visit('demo.openremote.example', another.pem)).rejects.toThrow(/certificate/);
});

test('serial numbers are positive, and have no padding that OpenSSL would refuse', () => {
  for (let count = 0; count < 1000; count += 1) expect(randomSerial()).toMatch(/^[4-7][0-9a-f]{31}$/);
});

test('certificates say what they are for, and that this is a stand-in', async () => {
  const own = new X509Certificate(authority.pem);
  const issued = new X509Certificate((await authority.issue(['x.example'])).cert);
  expect(own.ca).toBe(true);
  expect(own.subject).toContain('stand-in');
  expect(issued.ca).toBe(false);
  expect(issued.checkIssued(own)).toBe(true);
  expect(issued.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
});
