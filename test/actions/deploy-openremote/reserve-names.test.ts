import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Context } from '../../../actions/deploy-openremote/context.ts';
import { reserveNames } from '../../../actions/deploy-openremote/steps/namespace.ts';
import { inputsWith } from './samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reserve-names-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A cluster in which the namespace `other` has these names, once ours have been written. */
function contextWith(others: string): Context {
  const namespace = (name: string, hostnames: string) => ({
    metadata: { name, annotations: { 'openremote.io/hostnames': hostnames } },
  });
  const items = [namespace('openremote', 'demo.example.com'), namespace('other', others)];
  const script = `echo "$@" >> "${folder}/asked"
  case "$*" in
    "get namespaces"*) echo '${JSON.stringify({ items })}' ;;
    get*) echo '{"items":[]}' ;;
    *) cat > /dev/null ;;
  esac`;
  writeFileSync(join(folder, 'kubectl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const tools = {
    environment: { PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    signal: AbortSignal.timeout(60_000),
  };
  return { inputs: inputsWith(), userValues: {}, tools } as unknown as Context;
}

test('of two deployments that take a name at the same moment, this one gives way', async () => {
  await expect(reserveNames(contextWith('a.example.com,demo.example.com'))).rejects.toMatchObject({
    what: 'The host name demo.example.com was taken by another stack just now',
    where: 'namespace other',
  });
  const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  expect(asked.at(-1)).toBe('annotate namespace openremote --overwrite openremote.io/hostnames-');
});

test('names that nobody else has stay reserved', async () => {
  await reserveNames(contextWith('a.example.com'));
  expect(readFileSync(join(folder, 'asked'), 'utf8')).not.toContain('annotate');
});
