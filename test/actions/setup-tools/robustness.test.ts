import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runSetupTools } from './run-setup-tools.ts';
import { platform, startVendorMirror } from './vendor-mirror.ts';
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

const inputs = () => ({ 'download-mirror': mirror.url, 'helm-version': '9.9.1' });

test.each(['SIGKILL', 'SIGINT'] as const)(
  'a run that ends by %s in the middle leaves nothing half installed',
  async (signal) => {
    const { url, content } = mirror.publish('helm', '9.9.1');
    let stop: () => void = () => undefined;
    let first = true;
    mirror.respond(url, (_request, response) => {
      response.writeHead(200, { 'content-length': content.length });
      if (!first) return void response.end(content);
      first = false;
      response.write(content.subarray(0, 10), () => stop());
    });
    const stopped = await runSetupTools(inputs(), {
      toolCache,
      onStart: (child) => (stop = () => setTimeout(() => child.kill(signal), 50)),
    });
    expect(stopped.exitCode).not.toBe(0);
    expect(stopped.path).toEqual([]);
    const left = await readdir(join(toolCache, 'helm'));
    expect(left.filter((name) => !name.startsWith('.draft-'))).toEqual([]);
    if (signal === 'SIGINT') {
      expect(left).toEqual([]);
      expect(stopped.log).toContain('Cancelled during: setup-tools');
    }
    const again = await runSetupTools(inputs(), { toolCache });
    expect(again.outputs['helm-source']).toBe('download');
    expect(again.exitCode).toBe(0);
  },
);

test('runs at once on one runner don’t break each other', async () => {
  mirror.publish('helm', '9.9.1');
  const runs = await Promise.all(Array.from({ length: 3 }, () => runSetupTools(inputs(), { toolCache })));
  const folder = join(toolCache, 'helm/9.9.1', platform.arch);
  for (const ran of runs) {
    expect(ran.exitCode).toBe(0);
    expect(ran.path).toEqual([folder]);
  }
  expect(await readdir(join(toolCache, 'helm'))).toEqual(['9.9.1']);
  expect((await readdir(folder)).sort()).toEqual(['.verified.json', 'helm']);
});
