import { describe, expect, test } from '@jest/globals';

import {
  brokerFault,
  certificateFault,
  connectionFault,
  siteFault,
  statusFault,
} from '../../../actions/configure-dns/proof-faults.ts';

const host = 'demo.example.com';
const certificate = 'demo.example.com, issued by R3, until 2027-01-01';

describe('a connection that came to nothing', () => {
  test.each([
    ['not connected', { code: 'ENOTFOUND', why: 'getaddrinfo' }, 'resolver of this machine still remembers'],
    ['not connected', { code: 'ETIMEDOUT', why: 'no answer' }, 'sourceRanges'],
    ['not connected', { code: 'ECONNREFUSED', why: 'refused' }, 'no listener on port 8883'],
    ['no tls', { why: 'closed' }, 'has to end TLS'],
    ['self-signed', { why: 'x', certificate }, 'kubectl logs deployment/proxy'],
    ['not trusted', { why: 'x', certificate }, 'acme-staging'],
    ['expired', { why: 'x', certificate }, 'was not renewed'],
    ['other name', { why: 'x', certificate }, 'certificate-arn'],
  ] as const)('%s %o has a remedy of its own', (kind, rest, remedy) => {
    const fault = connectionFault({ host, port: 8883 }, { kind, ...rest } as Parameters<typeof connectionFault>[1]);
    expect(fault.seen).toContain('demo.example.com:8883');
    expect(fault.remedy).toContain(remedy);
  });
});

describe('a site', () => {
  test.each([200, 302, 401, 404])('that answers %d is up', (status) =>
    expect(statusFault(host, status)).toBeUndefined(),
  );
  test.each([500, 502, 503])('that answers %d is not', (status) =>
    expect(statusFault(host, status)?.seen).toBe(`https://demo.example.com answers ${status}`),
  );
  test('that gives no answer is told apart from one that nobody reaches', () => {
    expect(siteFault(host, { kind: 'no answer', why: 'reset', certificate }).remedy).toContain('pods');
    expect(siteFault(host, { kind: 'not connected', code: '', why: 'refused' }).seen).toContain('no connection to');
  });
});

describe('the certificate of a load balancer', () => {
  const expected = { arn: 'arn:1', serial: '0a:3f' };
  test('is the right one by its serial number', () => {
    expect(certificateFault({ host, port: 443 }, expected, { serial: '0A3F', certificate })).toBeUndefined();
    expect(certificateFault({ host, port: 443 }, expected, { serial: '0A40', certificate })?.seen).toBe(
      `demo.example.com:443 has another certificate than arn:1 (${certificate})`,
    );
  });
});

describe('a broker', () => {
  test('that refuses the client is up', () =>
    expect(brokerFault({ host, port: 8883 }, { kind: 'answered', code: 5 })).toBeUndefined());
  test('that is not there is told', () =>
    expect(brokerFault({ host, port: 8883 }, { kind: 'no broker', why: 'closed' })?.seen).toContain(
      'no MQTT broker answers behind it (closed)',
    ));
});
