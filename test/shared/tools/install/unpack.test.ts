import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';

import { unpack } from '../../../../shared/tools/install/unpack.ts';
import { downloadOf } from '../../../../shared/tools/install/vendors.ts';

const download = downloadOf('helm', '4.2.3', { os: 'linux', arch: 'amd64' });
const unpacking = { environment: process.env, signal: new AbortController().signal };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpack-test-'));
  mkdirSync(join(folder, 'content/linux-amd64'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Packs what was put into `content`, and unpacks it as Helm. */
async function unpackHelm(): Promise<void> {
  const file = join(folder, 'archive');
  create({ gzip: true, sync: true, file, cwd: join(folder, 'content') }, ['linux-amd64']);
  await unpack(file, download, join(folder, 'tool'), 'helm', unpacking);
}

test('only the program is taken out of an archive, ready to run', async () => {
  writeFileSync(join(folder, 'content/linux-amd64/helm'), 'program');
  writeFileSync(join(folder, 'content/linux-amd64/kubectl'), 'not asked for');
  await unpackHelm();
  expect(readdirSync(folder).sort()).toEqual(['content', 'tool']);
  expect(readdirSync(join(folder, 'tool'))).toEqual(['helm']);
  expect(readFileSync(join(folder, 'tool/helm'), 'utf8')).toBe('program');
  expect(statSync(join(folder, 'tool/helm')).mode & 0o777).toBe(0o755);
});

test('a link in place of the program leads to something that nobody verified, and is refused', async () => {
  symlinkSync('/bin/sh', join(folder, 'content/linux-amd64/helm'));
  await expect(unpackHelm()).rejects.toThrow(/is not what it should be .*does not hold the program linux-amd64\/helm/);
});

test('so is what is no archive at all', async () => {
  writeFileSync(join(folder, 'archive'), '<html>Sign in</html>');
  await expect(unpack(join(folder, 'archive'), download, join(folder, 'tool'), 'helm', unpacking)).rejects.toThrow(
    /helm-v4\.2\.3-linux-amd64\.tar\.gz is not what it should be .*cannot be unpacked/,
  );
});
