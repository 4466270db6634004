import { describe, expect, test } from '@jest/globals';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';

import { presignedUrl, signHeaders } from '../../../../shared/aws/credentials/signature.ts';
import type { SignedCall } from '../../../../shared/aws/credentials/signature.ts';

const oneOf = (characters: string) => fc.constantFrom(...Array.from(characters));
const word = fc.string({ minLength: 1, maxLength: 20, unit: oneOf("abcXYZ019-_.~ /+=:!*()'&%$é") });
const call = fc.record({
  region: fc.constantFrom('eu-west-1', 'us-gov-west-1'),
  credentials: fc.record(
    {
      accessKeyId: fc.string({ minLength: 1, unit: oneOf('ABC234') }),
      secretAccessKey: word,
      sessionToken: word,
    },
    { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
  ),
  host: fc.constantFrom(
    'https://sts.eu-west-1.amazonaws.com',
    'http://127.0.0.1:4566',
    'https://proxy.example/sts/a%20b',
  ),
  parameters: fc.dictionary(fc.string({ minLength: 1, unit: oneOf('Abc-9') }), word, { maxKeys: 4 }),
  cluster: fc.string({ minLength: 1, unit: oneOf('abc-9') }),
  body: word,
  now: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
});

/** The same call as ours, for the SDK's signer. */
function sdk({ credentials, region, method, url, headers, body }: SignedCall) {
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Sha256, applyChecksum: false });
  const request = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { ...headers, host: url.host },
    body,
  };
  return { signer, request };
}

describe("our signer gives what the AWS SDK's does", () => {
  test('in headers', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({ host, now, body, ...rest }) => {
        const url = new URL(host);
        const ours: SignedCall = { ...rest, method: 'POST', url, headers: { 'content-type': 'text/plain' }, body };
        const { signer, request } = sdk(ours);
        const { host: _, ...headers } = (await signer.sign(request, { signingDate: now })).headers;
        expect(signHeaders(ours, now)).toEqual(headers);
      }),
      { numRuns: 60 },
    );
  });

  test('in a URL', async () => {
    await fc.assert(
      fc.asyncProperty(call, async ({ host, now, parameters, cluster, ...rest }) => {
        const url = new URL(host);
        for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
        const ours: SignedCall = { ...rest, method: 'GET', url, headers: { 'x-k8s-aws-id': cluster }, body: '' };
        const { signer, request } = sdk(ours);
        const options = { signingDate: now, expiresIn: 60, unhoistableHeaders: new Set(['x-k8s-aws-id']) };
        const signed = await signer.presign(request, options);
        const made = new URL(presignedUrl(ours, 60, now));
        expect(made.origin + made.pathname).toBe(url.origin + url.pathname);
        expect(Object.fromEntries(made.searchParams)).toEqual(signed.query);
      }),
      { numRuns: 60 },
    );
  });
});
