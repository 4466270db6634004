import { afterEach, describe, expect, test } from '@jest/globals';

import { startServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

process.env['EKS_ACTIONS_SPEED'] = '1000';
const { explainGitHub, latestRelease, listReleases } =
  await import('../../../../shared/tools/install/github-releases.ts');

let server: LocalServer;
afterEach(() => server.close());

const options = (more: { token?: string } = {}) => ({
  signal: new AbortController().signal,
  log: () => undefined,
  mirror: `${server.url}/raw`,
  token: more.token,
});

const release = (tag: string, more: object = {}) => ({ tag_name: tag, draft: false, prerelease: false, ...more });

describe('the list of releases', () => {
  test('is read to its end, without drafts and pre-releases', async () => {
    server = await startServer((request, response) => {
      const url = new URL(request.url ?? '', server.url);
      const first = url.searchParams.get('page') === null;
      const next = `<${server.url}${url.pathname}?per_page=100&page=2>; rel="next"`;
      response.writeHead(200, { 'content-type': 'application/json', ...(first ? { link: next } : {}) });
      const page = first
        ? [release('v4.2.3'), release('v4.3.0-rc.1', { prerelease: true })]
        : [release('v4.2.2'), release('v9', { draft: true })];
      response.end(JSON.stringify(page));
    });
    expect(await listReleases('helm', options())).toEqual(['v4.2.3', 'v4.2.2']);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/raw/api.github.com/repos/helm/helm/releases?per_page=100',
      '/raw/api.github.com/repos/helm/helm/releases?per_page=100&page=2',
    ]);
  });

  test('a mirror is not GitHub: it never sees the token', async () => {
    server = await startServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(release('v0.230.0'))),
    );
    expect(await latestRelease('eksctl', options({ token: 'ghs_secret' }))).toBe('v0.230.0');
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('is asked for again after passing faults, not after a refusal', async () => {
    server = await startServer((_request, response, nth) => {
      if (nth === 1) response.destroy();
      else if (nth === 2) response.writeHead(502).end('bad gateway');
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
    });
    await expect(listReleases('helm', options())).rejects.toThrow('The releases of helm could not be listed');
    expect(server.requests).toHaveLength(3);
  });
});

describe('what GitHub refuses is explained', () => {
  const now = Date.UTC(2026, 10, 21, 10, 0, 0);
  const refusal = (status: number, headers: Record<string, string> = {}) =>
    Object.assign(new Error('refused'), { status, response: { headers } });
  const limited = refusal(403, {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-limit': '60',
    'x-ratelimit-reset': String(now / 1000 + 25 * 60),
  });
  const explained = (error: unknown, more: { token?: string; mirror?: string } = {}) => {
    const { message, remedy } = explainGitHub(error, { tool: 'helm', token: more.token, mirror: more.mirror }, now);
    return `${message} | ${remedy ?? ''}`;
  };

  test('the rate limit without a token: until when, and how to get a higher one', async () => {
    server = await startServer(() => undefined);
    const text = explained(limited);
    expect(text).toContain('60 requests an hour for this address without a token');
    expect(text).toContain('reset at 10:25 UTC, in 25m');
    expect(text).toContain('`github-token`');
    expect(text).toContain('exact version');
  });

  test('the rate limit of a token: another token is no remedy', async () => {
    server = await startServer(() => undefined);
    const text = explained(limited, { token: 'ghs_secret' });
    expect(text).toContain('for this token');
    expect(text).not.toContain('give a `github-token`');
    expect(text).not.toContain('ghs_secret');
  });

  test('the second limit, which has a time but no number', async () => {
    server = await startServer(() => undefined);
    expect(explained(refusal(403, { 'retry-after': '60' }))).toContain('reset at 10:01 UTC, in 1m');
  });

  test.each<[number, { token?: string; mirror?: string }, string]>([
    [401, { token: 't' }, 'GitHub does not know the token'],
    [403, {}, 'HTTP status 403'],
    [404, { mirror: 'https://mirror.example.com' }, 'The mirror has no list of releases'],
  ])('%s with %j', async (status, more, expected) => {
    server = await startServer(() => undefined);
    expect(explained(refusal(status), more)).toContain(expected);
  });
});
