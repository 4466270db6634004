import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { createServer, get as httpGet, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Clock } from '../../../rehearsal/clock.ts';
import { Faults } from '../../../rehearsal/faults.ts';
import { githubIssuerUrl } from '../../../rehearsal/oidc/issuers.ts';
import { startLocalOidc, type LocalOidc } from '../../../rehearsal/oidc/local-oidc.ts';
import { Recorder } from '../../../rehearsal/recorder.ts';

const faults = new Faults();
const recorder = new Recorder();
let documents: Server;
let oidc: LocalOidc;

beforeAll(async () => {
  oidc = await startLocalOidc({ clock: new Clock(100), recorder, faults });
  documents = createServer(oidc.documents);
  await new Promise<void>((resolve) => documents.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  documents.close();
  await oidc.stop();
});

const claims = { repository: 'openremote/eks-actions', environment: 'demo', runId: '42' };

/** What @actions/core does in getIDToken. */
async function idToken(job: { url: string; token: string }, audience?: string): Promise<Response> {
  const url = audience === undefined ? job.url : `${job.url}&audience=${encodeURIComponent(audience)}`;
  return fetch(url, { headers: { Authorization: `Bearer ${job.token}` } });
}

async function tokenFrom(response: Response): Promise<string> {
  const { value } = (await response.json()) as { value: string };
  return value;
}

test('answers a token with what GitHub tells of a job', async () => {
  const token = await tokenFrom(await idToken(oidc.requestFor(claims), 'sts.amazonaws.com'));
  const now = Date.now() / 1000;
  const payload = decodeJwt(token);
  expect(payload).toMatchObject({
    iss: githubIssuerUrl,
    aud: 'sts.amazonaws.com',
    sub: 'repo:openremote/eks-actions:environment:demo',
    repository: 'openremote/eks-actions',
    ref: 'refs/heads/main',
    run_id: '42',
    jti: expect.any(String),
  });
  expect(payload.exp).toBeGreaterThan(now + 2);
  expect(payload.exp).toBeLessThan(now + 3.1);
  expect(await (await oidc.issuers.find(githubIssuerUrl))?.hasSigned(token)).toBe(true);
  expect(await (await oidc.issuers.find(githubIssuerUrl))?.hasSigned(`${token.slice(0, -8)}AAAAAAAA`)).toBe(false);
});

test('takes the owner as audience where none is asked for', async () => {
  expect(decodeJwt(await tokenFrom(await idToken(oidc.requestFor(claims)))).aud).toBe('https://github.com/openremote');
});

test('refuses a bearer token that no job has', async () => {
  expect((await idToken({ ...oidc.requestFor(claims), token: 'x' })).status).toBe(401);
});

test('fault rules reach it, and it is recorded', async () => {
  faults.add({
    service: 'oidc',
    operation: 'GetIdToken',
    occurrences: [1],
    effect: { kind: 'error', code: 'Unavailable' },
  });
  const job = oidc.requestFor(claims);
  expect((await idToken(job, 'a')).status).toBe(503);
  expect((await idToken(job, 'a')).status).toBe(200);
  expect(recorder.calls.at(-1)).toMatchObject({
    service: 'oidc',
    operation: 'GetIdToken',
    subject: 'a',
    outcome: 'ok',
  });
});

test.each([
  ['token.actions.githubusercontent.com', '/.well-known/openid-configuration', githubIssuerUrl],
  [
    'oidc.eks.eu-west-1.amazonaws.com',
    '/id/0123456789ABCDEF/.well-known/openid-configuration',
    'https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF',
  ],
])('the documents of %s say where its keys are', async (host, path, issuer) => {
  const document = (await get(host, path)) as { issuer: string; jwks_uri: string };
  expect(document.issuer).toBe(issuer);
  const { keys } = (await get(host, new URL(document.jwks_uri).pathname)) as { keys: { kty: string }[] };
  expect(keys).toHaveLength(1);
});

test('an issuer that there is not has no documents', async () => {
  expect(await get('oidc.eks.eu-west-1.amazonaws.com', '/.well-known/openid-configuration')).toEqual({
    message: 'Not Found',
  });
});

function get(host: string, path: string): Promise<unknown> {
  const { port } = documents.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text)));
    }).on('error', reject);
  });
}
