import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pins } from '../../../shared/tools/pins.ts';
import { runSetupTools } from './run-setup-tools.ts';
import type { Ran } from './run-setup-tools.ts';
import { startVendorMirror } from './vendor-mirror.ts';
import type { VendorMirror } from './vendor-mirror.ts';

let mirror: VendorMirror;
let toolCache: string;
beforeEach(async () => {
  toolCache = await mkdtemp(join(tmpdir(), 'setup-tools-cache-'));
  mirror = await startVendorMirror();
});
afterEach(async () => {
  await mirror.close();
  await rm(toolCache, { recursive: true, force: true });
});

const run = (inputs: Record<string, string>, env: Record<string, string | undefined> = {}) =>
  runSetupTools({ 'download-mirror': mirror.url, ...inputs }, { toolCache, env });

/** It failed, and neither PATH nor the tool cache has anything of it. */
async function refused(ran: Ran, ...texts: (string | RegExp)[]): Promise<void> {
  for (const text of texts) expect(ran.log).toMatch(text);
  expect(ran.exitCode).toBe(1);
  expect(ran.path).toEqual([]);
  expect(ran.outputs['helm-version'] ?? '').toBe('');
  expect(
    (await readdir(toolCache, { recursive: true })).filter((name) => !/^(helm|kubectl|eksctl)$/.test(name)),
  ).toEqual([]);
}

describe('a download that is not what its vendor published (setup-helm, setup-kubectl and setup-terraform check nothing)', () => {
  test('is deleted, and the step fails', async () => {
    const { url } = mirror.publish('helm', '9.9.1');
    mirror.put(url, 'something else');
    await refused(
      await run({ 'helm-version': '9.9.1' }),
      /::error::The download of helm is not what its vendor published; it was deleted/,
      /its SHA-256 is [0-9a-f]{64}, published is [0-9a-f]{64}/,
    );
  });

  test.each([
    ['there is no checksum file', undefined],
    ['the checksum file names other files only', `${'a'.repeat(64)}  eksctl_Plan9_amd64.tar.gz\n`],
    ['the checksum file is a page', '<html>Sign in</html>'],
  ])('%s: it is not used', async (_name, sums) => {
    const { checksumUrl } = mirror.publish('eksctl', '0.99.0');
    mirror.respond(checksumUrl, (_request, response) => {
      if (sums === undefined) response.writeHead(404).end();
      else response.end(sums);
    });
    await refused(
      await run({ 'eksctl-version': '0.99.0' }),
      /There is no checksum for eksctl_\w+\.tar\.gz, so it is not used/,
    );
  });

  test('a committed checksum wins over the one that is served', async () => {
    // File and checksum agree with each other, as they would on a mirror that was broken into.
    mirror.publish('helm', pins.helm);
    await refused(
      await run({ 'helm-version': pins.helm }, { EKS_ACTIONS_SPEED: undefined, EKS_ACTIONS_ALLOWANCE: undefined }),
      /not what its vendor published/,
      /committed in this suite is [0-9a-f]{64}/,
    );
  });

  test('so it does in a rehearsal for kubectl, which is the vendor’s own there', async () => {
    mirror.publish('kubectl', pins.kubectl);
    await refused(await run({ 'kubectl-version': pins.kubectl }), /committed in this suite is [0-9a-f]{64}/);
  });

  test('one that says another version is not used', async () => {
    mirror.publish('helm', '9.9.1', '9.9.0');
    await refused(
      await run({ 'helm-version': '9.9.1' }),
      /The helm that was downloaded as 9\.9\.1 says that it is 9\.9\.0/,
    );
  });

  test('nor is an archive without the program', async () => {
    mirror.publish('helm', '9.9.1', null);
    await refused(await run({ 'helm-version': '9.9.1' }), /helm-v9\.9\.1-\S+ is not what it should be/);
  });
});

describe('never another version than was asked for (setup-helm, setup-kubectl)', () => {
  beforeEach(() => {
    // What a silent fall-back would take.
    for (const version of [pins.helm, '9.9.0', '9.8.0']) mirror.publish('helm', version);
  });

  test('one that does not exist is answered with the nearest that do', async () => {
    mirror.list('helm', ['v9.9.0', 'v9.8.0', 'v9.7.2', 'v4.2.3']);
    const ran = await run({ 'helm-version': '9.8.7' });
    await refused(ran, /There is no helm 9\.8\.7 .*the nearest that there are: 9\.7\.2, 9\.8\.0, 9\.9\.0/);
    // A 404 is an answer, and is not asked for again.
    expect(mirror.asked().filter((path) => path.endsWith('.tar.gz'))).toHaveLength(1);
  });

  test('also if the nearest can’t be listed', async () => {
    await refused(
      await run({ 'helm-version': '9.8.7' }),
      /There is no helm 9\.8\.7/,
      /Which versions are near to it is not known/,
    );
  });

  test('a version that exists, but not for this platform, is told from one that does not', async () => {
    mirror.list('helm', ['v9.8.7']);
    await refused(await run({ 'helm-version': '9.8.7' }), /There is no file of helm 9\.8\.7 for \w+ on \w+/);
  });

  test.each(['latest', '9.x', '~9.8'])('%s fails if it can’t be looked up', async (version) => {
    mirror.respond('https://get.helm.sh/helm-latest-version', (_request, response) => response.writeHead(500).end());
    mirror.respond('https://api.github.com/repos/helm/helm/releases', (_request, response) =>
      response.writeHead(500).end(),
    );
    await refused(await run({ 'helm-version': version }), /could not be (found out|listed)/);
    expect(mirror.asked().filter((path) => path.endsWith('.tar.gz'))).toEqual([]);
  });

  test('a site that stays broken fails the step', async () => {
    const { url } = mirror.publish('helm', '9.9.1');
    mirror.respond(url, (_request, response) => response.writeHead(502).end());
    await refused(await run({ 'helm-version': '9.9.1' }), /helm 9\.9\.1 could not be downloaded .*HTTP status 502/);
  });
});

describe('the token', () => {
  const token = 'ghs_0123456789secret';
  const inputs = () => ({ 'helm-version': '9.9', 'github-token': token });

  test('goes to no mirror, for files and lists alike', async () => {
    mirror.publish('helm', '9.9.1');
    mirror.list('helm', ['v9.9.1']);
    const ran = await run(inputs());
    expect(ran.exitCode).toBe(0);
    expect(mirror.server.requests.length).toBeGreaterThan(2);
    for (const { headers, url } of mirror.server.requests) {
      expect(JSON.stringify([headers, url])).not.toContain(token);
    }
    expect(ran.log.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
    expect(ran.summary).not.toContain(token);
  });

  test('a used-up rate limit says until when, and what else works', async () => {
    mirror.respond('https://api.github.com/repos/helm/helm/releases', (_request, response) => {
      const reset = String(Math.floor(Date.now() / 1000) + 25 * 60);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-limit': '60', 'x-ratelimit-reset': reset };
      response
        .writeHead(403, { 'content-type': 'application/json', ...headers })
        .end('{"message":"API rate limit exceeded"}');
    });
    await refused(
      await run(inputs()),
      /rate limit is used up \(60 requests an hour .*\); it is reset at \d\d:\d\d UTC, in 2[45]m/,
      /Give an exact version in `helm-version`/,
    );
    expect(mirror.asked().filter((path) => path.includes('api.github.com'))).toHaveLength(1);
  });
});
