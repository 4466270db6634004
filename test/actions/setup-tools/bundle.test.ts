import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startCacheService } from '../../shared/tools/install/cache-service.ts';
import { runSetupTools } from './run-setup-tools.ts';
import { platform, scriptOf, startVendorMirror } from './vendor-mirror.ts';
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

const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runSetupTools({ 'download-mirror': mirror.url, ...inputs }, { toolCache, env });

const three = { 'eksctl-version': '0.99.0', 'kubectl-version': 'v1.99.1', 'helm-version': '9.9.1' };
function publishThree(): void {
  mirror.publish('eksctl', '0.99.0');
  mirror.publish('kubectl', '1.99.1');
  mirror.publish('helm', '9.9.1');
}

describe('the bundle of setup-tools', () => {
  test('downloads, verifies and puts on PATH; a second run takes the tool cache and asks nobody', async () => {
    publishThree();
    const first = await run(three);
    const folder = (tool: string, version: string) => join(toolCache, tool, version, platform.arch);
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toEqual({
      'eksctl-version': '0.99.0',
      'eksctl-path': join(folder('eksctl', '0.99.0'), 'eksctl'),
      'eksctl-source': 'download',
      'kubectl-version': '1.99.1',
      'kubectl-path': join(folder('kubectl', '1.99.1'), 'kubectl'),
      'kubectl-source': 'download',
      'helm-version': '9.9.1',
      'helm-path': join(folder('helm', '9.9.1'), 'helm'),
      'helm-source': 'download',
    });
    expect([...first.path].sort()).toEqual(
      [folder('eksctl', '0.99.0'), folder('kubectl', '1.99.1'), folder('helm', '9.9.1')].sort(),
    );
    expect(execFileSync(first.outputs['helm-path'] ?? '', { encoding: 'utf8' })).toBe('v9.9.1\n');
    expect(first.summary).toMatch(
      /\| helm \| 9\.9\.1 \| `9\.9\.1` \| download \| ✅ SHA-256 as published by the vendor \|/,
    );
    expect(first.summary).toContain('| kubectl | 1.99.1 | `v1.99.1` |');
    const asked = mirror.asked().length;
    expect(asked).toBe(6);

    const second = await run(three);
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toEqual({
      ...first.outputs,
      'eksctl-source': 'tool-cache',
      'kubectl-source': 'tool-cache',
      'helm-source': 'tool-cache',
    });
    expect([...second.path].sort()).toEqual([...first.path].sort());
    expect(mirror.asked()).toHaveLength(asked);
  });

  test('resolves ranges and `latest` by the mirror’s lists, and says from where', async () => {
    publishThree();
    mirror.put('https://dl.k8s.io/release/stable-1.99.txt', 'v1.99.1');
    mirror.put('https://get.helm.sh/helm-latest-version', 'v9.9.1');
    mirror.list('eksctl', ['v0.100.0-rc.1', 'v0.99.0', 'v0.98.0']);
    const ran = await run({ 'eksctl-version': '>=0.98 <0.100', 'kubectl-version': '1.99.x', 'helm-version': 'latest' });
    expect(ran.outputs).toMatchObject({
      'eksctl-version': '0.99.0',
      'kubectl-version': '1.99.1',
      'helm-version': '9.9.1',
    });
    expect(ran.log).toContain('kubectl 1.99.x is 1.99.1 (https://dl.k8s.io/release/stable-1.99.txt)');
    expect(ran.summary).toContain('| helm | 9.9.1 | `latest` |');
  });

  test('`none` leaves a tool out', async () => {
    publishThree();
    const ran = await run({ 'helm-version': '9.9.1' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ 'eksctl-version': '', 'eksctl-path': '', 'eksctl-source': '' });
    expect(mirror.asked().every((path) => path.startsWith('/get.helm.sh/'))).toBe(true);
  });

  test('a dry run installs nothing', async () => {
    publishThree();
    const ran = await run({ ...three, 'dry-run': 'true' });
    expect(ran.exitCode).toBe(0);
    expect(ran.log).toContain('Install kubectl 1.99.1');
    expect([ran.path, mirror.asked(), await readdir(toolCache)]).toEqual([[], [], []]);
  });

  test('passing faults of the vendor’s site are ridden out', async () => {
    const { url, content } = mirror.publish('helm', '9.9.1');
    let calls = 0;
    mirror.respond(url, (request, response) => {
      calls += 1;
      if (calls === 1) return void response.writeHead(503).end();
      if (calls === 2) {
        response.writeHead(200, { 'content-length': content.length, etag: '"1"' });
        // Time for the other side to write down what it has got: only that can be gone on from.
        return void response.write(content.subarray(0, 10), () => setTimeout(() => response.destroy(), 500));
      }
      expect(request.headers.range).toBe('bytes=10-');
      const range = `bytes 10-${content.length - 1}/${content.length}`;
      response.writeHead(206, { 'content-range': range, etag: '"1"' }).end(content.subarray(10));
    });
    const ran = await run({ 'helm-version': '9.9.1' });
    expect(ran.exitCode).toBe(0);
    expect(calls).toBe(3);
    expect(ran.log).toContain('Trying again in');
  });
});

describe('prefer-installed', () => {
  let bin: string;
  beforeEach(async () => {
    bin = await mkdtemp(join(tmpdir(), 'setup-tools-bin-'));
  });
  afterEach(() => rm(bin, { recursive: true, force: true }));

  async function onPath(tool: 'helm' | 'kubectl', version: string): Promise<Record<string, string>> {
    await writeFile(join(bin, tool), scriptOf(tool, version));
    await chmod(join(bin, tool), 0o755);
    return { PATH: `${bin}:/usr/bin:/bin` };
  }
  const wanted = (version: string) => ({ 'helm-version': version, 'prefer-installed': 'true' });

  test.each(['9.9.0', '9.9', '>=9 <10'])(
    'takes what is on PATH if it satisfies %s, and asks nobody',
    async (version) => {
      const ran = await run(wanted(version), await onPath('helm', '9.9.0'));
      expect(ran.outputs).toMatchObject({
        'helm-version': '9.9.0',
        'helm-path': join(bin, 'helm'),
        'helm-source': 'installed',
      });
      expect(ran.path).toEqual([]);
      expect(mirror.asked()).toEqual([]);
      expect(ran.summary).toContain('not checked: it was on PATH before');
    },
  );

  test('does not if it doesn’t, or isn’t the latest, or doesn’t work', async () => {
    mirror.publish('helm', '9.9.1');
    mirror.put('https://get.helm.sh/helm-latest-version', 'v9.9.1');
    const other = await run(wanted('9.9.1'), await onPath('helm', '9.9.0'));
    expect(other.outputs).toMatchObject({ 'helm-version': '9.9.1', 'helm-source': 'download' });
    const latest = await run(wanted('latest'), await onPath('helm', '9.9.0'));
    expect(latest.outputs).toMatchObject({ 'helm-version': '9.9.1', 'helm-source': 'tool-cache' });
    await writeFile(join(bin, 'helm'), '#!/bin/sh\nexit 3\n');
    const broken = await run(wanted('9.9'), { PATH: `${bin}:/usr/bin:/bin` }).then((ran) => ran.log);
    expect(broken).toContain(`${join(bin, 'helm')} is left aside`);
  });

  test('AWS’s build of kubectl counts as its version', async () => {
    const env = await onPath('kubectl', '1.99.1-eks-3abbec1');
    const ran = await run({ 'kubectl-version': '1.99', 'prefer-installed': 'true' }, env);
    expect(ran.outputs).toMatchObject({ 'kubectl-version': '1.99.1', 'kubectl-source': 'installed' });
  });

  test('without it PATH is not looked at', async () => {
    mirror.publish('helm', '9.9.0');
    const ran = await run({ 'helm-version': '9.9.0' }, await onPath('helm', '9.9.0'));
    expect(ran.outputs['helm-source']).toBe('download');
  });
});

describe('cache: true', () => {
  test('keeps what the vendor publishes across runners, and verifies it again', async () => {
    const service = await startCacheService();
    try {
      const { url } = mirror.publish('helm', '9.9.1');
      const inputs = { 'helm-version': '9.9.1', cache: 'true' };
      expect((await run(inputs, service.environment)).outputs['helm-source']).toBe('download');
      expect(service.entries.size).toBe(1);

      await rm(toolCache, { recursive: true });
      await mkdir(toolCache);
      const again = await run(inputs, service.environment);
      expect(again.outputs).toMatchObject({ 'helm-version': '9.9.1', 'helm-source': 'cache' });
      expect(mirror.asked().filter((path) => url.endsWith(path.replace(/^\/[^/]+/, '')))).toHaveLength(1);

      await rm(toolCache, { recursive: true });
      await mkdir(toolCache);
      for (const key of service.entries.keys()) service.entries.set(key, Buffer.from('poison'));
      const poisoned = await run(inputs, service.environment);
      expect(poisoned.outputs).toMatchObject({ 'helm-version': '9.9.1', 'helm-source': 'download' });
      expect(poisoned.log).toContain('has another checksum');
      expect(poisoned.log).not.toMatch(/signature-secret|runtime-token-secret/);
    } finally {
      await service.server.close();
    }
  });

  test('has no effect where there is no cache service, and says so', async () => {
    mirror.publish('helm', '9.9.1');
    const ran = await run({ 'helm-version': '9.9.1', cache: 'true' });
    expect(ran.exitCode).toBe(0);
    expect(ran.log).toContain('this job has no cache service');
  });
});
