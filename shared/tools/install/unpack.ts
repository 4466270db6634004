import { chmod, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { extractTar, extractZip } from '@actions/tool-cache';

import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import type { Download } from './vendors.ts';

/**
 * Takes the program out of a verified file: what remains is `folder`, with nothing in it but the program as `name`, ready to run.
 * @throws ActionError if the file can't be unpacked or doesn't hold the program.
 */
export async function unpack(file: string, download: Download, folder: string, name: string): Promise<void> {
  await mkdir(folder);
  const program = join(folder, name);
  if (download.archive === 'none') {
    await rename(file, program);
  } else {
    const everything = `${folder}-archive`;
    await mkdir(everything);
    await extract(file, download, everything);
    const inside = join(everything, download.program ?? name);
    const found = await lstat(inside).catch(() => undefined);
    if (found?.isFile() !== true) throw unusable(download, `it does not hold the program ${download.program ?? name}`);
    await rename(inside, program);
    await rm(everything, { recursive: true, force: true });
    await rm(file, { force: true });
  }
  await chmod(program, 0o755);
}

async function extract(file: string, download: Download, target: string): Promise<void> {
  try {
    await (download.archive === 'zip' ? extractZip(file, target) : extractTar(file, target));
  } catch (error) {
    throw unusable(download, `it cannot be unpacked: ${messageOf(error)}`);
  }
}

function unusable(download: Download, why: string): ActionError {
  return new ActionError({
    what: `${download.file} is not what it should be`,
    where: download.url,
    why,
    remedy: 'Choose another version; nothing of this one was installed.',
  });
}
