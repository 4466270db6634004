import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Download } from './archives.ts';
import { archive } from './archives.ts';
import { compileCache } from './cache-folder.ts';
import { onPath } from './layer-tools.ts';

const run = promisify(execFile);
const standIn = fileURLToPath(new URL('../eksctl/main.ts', import.meta.url));

export interface EksctlArchive extends Download {
  /** True if it is the stand-in that is packed, false if it is the eksctl that was found on PATH. */
  readonly standIn: boolean;
}

/**
 * The archive that a release of eksctl consists of: the eksctl on PATH if there is one, else a shell script that runs our stand-in with
 * the Node that runs this process. It works on this machine only, and is served under whatever platform name is asked for.
 */
export async function eksctlArchive(name: string): Promise<EksctlArchive> {
  const real = await onPath('eksctl');
  if (real === undefined || (await isStandIn(real))) return standInArchive(name);
  const { size, mtimeMs } = await stat(real);
  const key = digest(`${real} ${size} ${mtimeMs}`);
  const made = await archive(`eksctl-${key}`, name, [{ name: 'eksctl', contents: { file: real }, executable: true }]);
  return { ...made, standIn: false };
}

async function standInArchive(name: string): Promise<EksctlArchive> {
  const script = standInScript();
  const made = await archive(`eksctl-stand-in-${digest(name + script)}`, name, [
    { name: 'eksctl', contents: { text: script }, executable: true },
  ]);
  return { ...made, standIn: true };
}

/** A program named eksctl: our stand-in. */
export function standInScript(): string {
  return [
    '#!/bin/sh',
    '# A STAND-IN for eksctl, from the rehearsal of openremote/eks-actions. It must never be used against a real account.',
    `NODE_COMPILE_CACHE=${quoted(compileCache)} exec ${quoted(process.execPath)} ${quoted(standIn)} "$@"`,
    '',
  ].join('\n');
}

/** setup-tools of an earlier step may have put the stand-in itself on PATH. */
async function isStandIn(eksctl: string): Promise<boolean> {
  const { stdout } = await run(eksctl, ['version', '-o', 'json']);
  return stdout.includes('stand-in');
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
