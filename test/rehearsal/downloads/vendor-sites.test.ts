import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extract } from 'tar';

import { Clock } from '../../../rehearsal/clock.ts';
import { createVendorSites } from '../../../rehearsal/downloads/vendor-sites.ts';
import { Faults } from '../../../rehearsal/faults.ts';
import { closeServer, listenOnLoopback } from '../../../rehearsal/loopback.ts';
import { Recorder } from '../../../rehearsal/recorder.ts';

const run = promisify(execFile);
const recorder = new Recorder();
const faults = new Faults();
const sites = createVendorSites({ recorder, faults, clock: new Clock(1000) });
const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
const [os, arch] = [process.platform, process.arch === 'x64' ? 'amd64' : process.arch];
let server: Server;
let base: string;

beforeAll(async () => {
  // One server for all: the first part of the path says which host is meant.
  const listener: RequestListener = (request, response) => {
    const [, host = '', rest = '/'] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const site = host === 'mirror' ? sites.mirror : sites.hosts.get(host);
    request.url = rest;
    site?.(request, response);
  };
  server = createServer(listener);
  base = `http://127.0.0.1:${await listenOnLoopback(server)}`;
});
afterAll(async () => {
  await closeServer(server);
  rmSync(folder, { recursive: true });
});

/** Follows redirects to the hosts of the stand-ins. */
async function get(address: string): Promise<Response> {
  const { host, pathname, search } = new URL(address);
  const answer = await fetch(`${base}/${host}${pathname}${search}`, { redirect: 'manual' });
  return answer.status === 302 ? get(answer.headers.get('location') ?? '') : answer;
}

async function save(address: string, name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await (await get(address)).arrayBuffer()));
  return path;
}

function sha256(data: ArrayBuffer): string {
  return createHash('sha256').update(Buffer.from(data)).digest('hex');
}

describe('get.helm.sh', () => {
  const name = `helm-v4.2.3-${os}-${arch}.tar.gz`;

  test('gives an archive with the real Helm, and its sum in both forms', async () => {
    const archive = await save(`https://get.helm.sh/${name}`, name);
    await extract({ file: archive, cwd: folder });
    const { stdout } = await run(join(folder, `${os}-${arch}`, 'helm'), ['version', '--template', '{{.Version}}']);
    expect(stdout).toBe('v4.2.3');
    const sum = sha256(await (await get(`https://get.helm.sh/${name}`)).arrayBuffer());
    expect(await (await get(`https://get.helm.sh/${name}.sha256`)).text()).toBe(sum);
    expect(await (await get(`https://get.helm.sh/${name}.sha256sum`)).text()).toBe(`${sum}  ${name}\n`);
  }, 60_000);

  test('knows the newest version, and answers 404 for what cannot be downloaded here', async () => {
    expect(await (await get('https://get.helm.sh/helm4-latest-version')).text()).toBe('v4.2.3\n');
    expect(await (await get('https://get.helm.sh/helm3-latest-version')).text()).toBe('v3.17.3\n');
    for (const missing of ['helm-v4.2.2-linux-amd64.tar.gz', 'helm-v4.2.3-plan9-386.tar.gz', 'nothing']) {
      expect((await get(`https://get.helm.sh/${missing}`)).status).toBe(404);
    }
  });
});

describe('dl.k8s.io', () => {
  test('redirects to the binary, whose sum it gives', async () => {
    const address = `https://dl.k8s.io/release/v1.36.3/bin/${os}/${arch}/kubectl`;
    const first = await fetch(`${base}/dl.k8s.io${new URL(address).pathname}`, { redirect: 'manual' });
    expect(first.headers.get('location')).toMatch(/^https:\/\/cdn\.dl\.k8s\.io\/release\//);
    const sum = sha256(await (await get(address)).arrayBuffer());
    expect(await (await get(`${address}.sha256`)).text()).toBe(sum);
  }, 60_000);

  test.each([
    ['stable', 'v1.36.3'],
    ['stable-1.35', 'v1.35.7'],
    ['stable-1', 'v1.36.3'],
  ])('%s.txt', async (name, version) => {
    expect(await (await get(`https://dl.k8s.io/release/${name}.txt`)).text()).toBe(version);
  });

  test('a version that is only listed has no binary', async () => {
    expect((await get(`https://dl.k8s.io/release/v1.35.7/bin/${os}/${arch}/kubectl`)).status).toBe(404);
    expect((await get('https://dl.k8s.io/release/stable-1.9.txt')).status).toBe(404);
  });
});

describe('GitHub', () => {
  const release = 'https://github.com/eksctl-io/eksctl/releases';

  test('gives eksctl by way of the asset host; what comes runs, and says what it is', async () => {
    const first = await fetch(
      `${base}/github.com${new URL(release).pathname}/download/v0.230.0/eksctl_Linux_amd64.tar.gz`,
      {
        redirect: 'manual',
      },
    );
    expect(first.status).toBe(302);
    expect(first.headers.get('location')).toMatch(/^https:\/\/release-assets\.githubusercontent\.com\//);
    const archive = await save(`${release}/download/v0.230.0/eksctl_Linux_amd64.tar.gz`, 'eksctl.tar.gz');
    const sums = await (await get(`${release}/download/v0.230.0/eksctl_checksums.txt`)).text();
    const bytes = await (await get(`${release}/download/v0.230.0/eksctl_Linux_amd64.tar.gz`)).arrayBuffer();
    expect(sums).toContain(`${sha256(bytes)}  eksctl_Linux_amd64.tar.gz\n`);
    await extract({ file: archive, cwd: folder });
    const { stdout } = await run(join(folder, 'eksctl'), ['version', '-o', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ Version: '0.230.0' });
  });

  test('the newest release is found by redirect', async () => {
    const latest = await fetch(`${base}/github.com${new URL(release).pathname}/latest`, { redirect: 'manual' });
    expect(latest.headers.get('location')).toBe(`${release}/tag/v0.230.0`);
    expect((await get(`${release}/latest/download/eksctl_checksums.txt`)).status).toBe(200);
    expect((await get(`${release}/download/v0.1.0/eksctl_checksums.txt`)).status).toBe(404);
  });

  test('lists releases in pages', async () => {
    const list = 'https://api.github.com/repos/helm/helm/releases?per_page=4';
    const first = await get(list);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const tags = ((await first.json()) as { tag_name: string }[]).map((each) => each.tag_name);
    expect(tags).toEqual(['v4.2.3', 'v4.2.2', 'v4.2.1', 'v4.1.4']);
    const last = await get(`${list}&page=3`);
    expect(last.headers.get('link')).toBeNull();
    const latest = await get('https://api.github.com/repos/eksctl-io/eksctl/releases/latest');
    expect(await latest.json()).toMatchObject({ tag_name: 'v0.230.0' });
    expect((await get('https://api.github.com/repos/helm/helm/releases/tags/v9.9.9')).status).toBe(404);
  });
});

describe('the download mirror', () => {
  test('has everything below one address, without redirects', async () => {
    const paths = [
      `get.helm.sh/helm-v3.17.3-${os}-${arch}.tar.gz.sha256`,
      `dl.k8s.io/release/v1.31.9/bin/${os}/${arch}/kubectl.sha256`,
      'github.com/eksctl-io/eksctl/releases/download/v0.230.0/eksctl_checksums.txt',
      'aws.github.io/eks-charts/index.yaml',
    ];
    for (const path of paths) {
      const answer = await fetch(`${base}/mirror/${path}`, { redirect: 'manual' });
      expect([path, answer.status]).toEqual([path, 200]);
    }
    expect((await fetch(`${base}/mirror/example.com/x`)).status).toBe(404);
  }, 60_000);
});

test('requests are recorded, and fault rules act on them', async () => {
  faults.add({
    service: 'downloads',
    operation: 'GET get.helm.sh/helm-latest-version',
    occurrences: [1],
    effect: { kind: 'error', code: 'ServiceUnavailable', status: 503 },
  });
  const address = 'https://get.helm.sh/helm-latest-version';
  expect([(await get(address)).status, (await get(address)).status]).toEqual([503, 200]);
  const outcomes = recorder.calls
    .filter((call) => call.operation.endsWith('helm-latest-version'))
    .map((call) => call.outcome);
  expect(outcomes).toEqual(['ServiceUnavailable', 'ok']);
});
