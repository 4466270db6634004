import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env['EKS_ACTIONS_SPEED'] = '10000';
const { uninstallRelease } = await import('../../../shared/tools/helm.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helm-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A helm that fails so often, and notes what it was asked. */
function uninstallWith(failures: number): Promise<void> {
  const called = join(folder, 'called');
  writeFileSync(called, '');
  const script = `#!/bin/sh
echo "$@" >> ${called}
[ "$(wc -l < ${called})" -gt ${failures} ] || { echo 'Error: failed to delete release: openremote' >&2; exit 1; }
`;
  writeFileSync(join(folder, 'helm'), script, { mode: 0o755 });
  const environment = { PATH: `${folder}:${process.env['PATH']}` };
  const tools = { environment, signal: new AbortController().signal };
  return uninstallRelease({ name: 'openremote', namespace: 'iot' }, tools, () => undefined);
}
const calls = () => readFileSync(join(folder, 'called'), 'utf8').trim().split('\n');

test('a release that Helm cannot uninstall at once is uninstalled at the next try', async () => {
  await uninstallWith(2);
  expect(calls()).toEqual(Array(3).fill('uninstall openremote --namespace=iot --ignore-not-found'));
});

test('a release that Helm never uninstalls is an error with what Helm said', async () => {
  await expect(uninstallWith(9)).rejects.toMatchObject({
    what: 'Helm could not uninstall the release openremote',
    why: expect.stringContaining('failed to delete release: openremote'),
  });
  expect(calls()).toHaveLength(3);
});

test('nothing is tried twice that worked', async () => {
  await uninstallWith(0);
  expect(calls()).toHaveLength(1);
});
