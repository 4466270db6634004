import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import * as toolCache from '@actions/tool-cache';

import { ActionError } from '../../errors/action-error.ts';
import { messageOf } from '../../errors/explain.ts';
import { checksumIn, downloadOf, mirrored } from './vendors.ts';
import type { Download, ToolName } from './vendors.ts';
import type { Platform } from './platform.ts';

/** Folder of a tool in the runner's tool cache, or undefined if this version is not in it. */
export function findInstalled(tool: ToolName, version: string, platform: Platform): string | undefined {
  return toolCache.find(tool, version, platform.arch) || undefined;
}

/**
 * Downloads a tool, verifies it against the checksum that its vendor publishes, and puts it into the runner's tool cache.
 * Returns its folder there.
 * @throws ActionError if it can't be had or is not what the vendor published; nothing of it is left then.
 */
export async function installTool(
  tool: ToolName,
  version: string,
  options: { readonly platform: Platform; readonly mirror: string | undefined; readonly log: (line: string) => void },
): Promise<string> {
  const { platform, mirror, log } = options;
  const download = downloadOf(tool, version, platform);
  const url = mirrored(download.url, mirror);
  log(`Downloading ${url}`);
  const [file, checksums] = await Promise.all([
    fetchFile(tool, version, url),
    fetchFile(tool, version, mirrored(download.checksumUrl, mirror)),
  ]);
  await verify(tool, file, checksumIn(await readFile(checksums, 'utf8'), download.file), download);
  await rm(checksums, { force: true });
  const folder = await unpack(tool, file, download);
  return toolCache.cacheDir(folder, tool, version, platform.arch);
}

async function fetchFile(tool: ToolName, version: string, url: string): Promise<string> {
  try {
    return await toolCache.downloadTool(url);
  } catch (error) {
    throw new ActionError({
      what: `${tool} ${version} could not be downloaded`,
      where: url,
      why: messageOf(error),
      remedy: `Check that version ${version} exists and that the runner reaches this address; \`download-mirror\` names another one.`,
      cause: error,
    });
  }
}

async function verify(tool: ToolName, file: string, published: string | undefined, download: Download): Promise<void> {
  const found = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (found === published) return;
  await rm(file, { force: true });
  throw new ActionError({
    what: `The download of ${tool} is not what its vendor published; it was deleted`,
    where: download.url,
    why:
      published === undefined
        ? `${download.checksumUrl} names no checksum for ${download.file}`
        : `its SHA-256 is ${found}, published is ${published}`,
    remedy: 'Run the step again. If it stays so, what is downloaded from is broken or not to be trusted.',
  });
}

/** A folder that holds the program under its own name, ready to run. */
async function unpack(tool: ToolName, file: string, download: Download): Promise<string> {
  const folder = `${file}-unpacked`;
  const name = download.program === undefined ? download.file : basename(download.program);
  if (download.archive === 'none') {
    await mkdir(folder, { recursive: true });
    await rename(file, join(folder, name));
  } else {
    await (download.archive === 'zip' ? toolCache.extractZip(file, folder) : toolCache.extractTar(file, folder));
    await rm(file, { force: true });
  }
  const program = join(folder, download.program ?? name);
  const found = await stat(program).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw new ActionError({
      what: `The archive of ${tool} does not hold ${download.program ?? name}`,
      where: download.url,
      remedy: 'Choose another version.',
    });
  }
  await chmod(program, 0o755);
  return dirname(program);
}
