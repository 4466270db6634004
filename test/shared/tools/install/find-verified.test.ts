import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findVerified } from '../../../../shared/tools/install/find-verified.ts';
import { knownChecksums } from '../../../../shared/tools/install/known-checksums.ts';
import { createDraft, placeInToolCache } from '../../../../shared/tools/install/tool-cache.ts';
import { downloadOf } from '../../../../shared/tools/install/vendors.ts';
import { pins } from '../../../../shared/tools/pins.ts';

const platform = { os: 'linux', arch: 'amd64' } as const;
const committed = knownChecksums[downloadOf('helm', pins.helm, platform).url]!;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-verified-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const find = (version: string, environment = {}) =>
  findVerified('helm', version, platform, { RUNNER_TOOL_CACHE: root, ...environment });

async function place(version: string, sha256: string): Promise<void> {
  const folder = join(await createDraft(root, 'helm'), 'tool');
  await mkdir(folder);
  await writeFile(join(folder, 'helm'), 'program');
  await placeInToolCache(root, folder, { tool: 'helm', version, sha256, verification: 'published' }, platform);
}

test('a pinned tool counts only with the checksum that is committed, whatever a server said when it was put there', async () => {
  await place(pins.helm, 'f'.repeat(64));
  expect(await find(pins.helm)).toBeUndefined();
  // In a rehearsal archives are packed anew, so there the published sum is all there is.
  expect(await find(pins.helm, { EKS_ACTIONS_SPEED: '100' })).toBeDefined();
});

test('with that one it does', async () => {
  await place(pins.helm, committed);
  expect((await find(pins.helm))?.record.sha256).toBe(committed);
});

test('another version counts with what its vendor published', async () => {
  await place('4.1.0', 'f'.repeat(64));
  expect(await find('4.1.0')).toBeDefined();
});
