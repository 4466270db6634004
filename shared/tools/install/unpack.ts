import { chmod, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import { reasonOf, runCommand } from '../run-command.ts';
import type { Download } from './vendors.ts';

export interface Unpacking {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * Takes the program out of a verified file: what remains is `folder`, with nothing in it but the program as `name`, ready to run.
 * @throws ActionError if the file can't be unpacked or doesn't hold the program.
 */
export async function unpack(
  file: string,
  download: Download,
  folder: string,
  name: string,
  unpacking: Unpacking,
): Promise<void> {
  await mkdir(folder);
  const program = join(folder, name);
  if (download.archive === 'none') {
    await rename(file, program);
  } else {
    const everything = `${folder}-archive`;
    await mkdir(everything);
    const member = download.program ?? name;
    await (download.archive === 'zip' ? unzip : untar)(file, member, everything, unpacking).catch((error: unknown) => {
      unpacking.signal.throwIfAborted();
      throw unusable(download, `${member} cannot be unpacked from it: ${messageOf(error)}`);
    });
    const inside = join(everything, member);
    // Not stat: a link would lead to something that nobody verified.
    const found = await lstat(inside).catch(() => undefined);
    if (found?.isFile() !== true) throw unusable(download, `it does not hold the program ${member}`);
    await rename(inside, program);
    await rm(everything, { recursive: true, force: true });
    await rm(file, { force: true });
  }
  await chmod(program, 0o755);
}

async function untar(file: string, member: string, target: string, unpacking: Unpacking): Promise<void> {
  const args = ['-xzf', file, '-C', target, member];
  const result = await runCommand({ command: 'tar', args, ...unpacking });
  if (result.exitCode !== 0) throw new Error(reasonOf(result));
}

/** Zip archives are for Windows, which has no one program for them that is always there; the toolkit knows them all. */
async function unzip(file: string, _member: string, target: string): Promise<void> {
  const { extractZip } = await import('@actions/tool-cache');
  await extractZip(file, target);
}

function unusable(download: Download, why: string): ActionError {
  return new ActionError({
    what: `${download.file} is not what it should be`,
    where: download.url,
    why,
    remedy: 'Choose another version; nothing of this one was installed.',
  });
}
