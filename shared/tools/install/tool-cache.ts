import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ActionError } from '../../errors/action-error.ts';
import { sleep } from '../../time/clock.ts';
import type { Verification } from './checksums.ts';
import { errorCode } from './error-code.ts';
import type { Platform } from './platform.ts';
import type { ToolName } from './vendors.ts';

/** A tool in the runner's tool cache. */
export interface CachedTool {
  /** Holds the program under its own name, and nothing else that could be run. */
  readonly folder: string;
  /** Path of the program. */
  readonly program: string;
  readonly record: CacheRecord;
}

/** What was checked when a tool was put into the tool cache. */
export interface CacheRecord {
  readonly tool: ToolName;
  readonly version: string;
  /** Of the file that the vendor publishes, in hex. */
  readonly sha256: string;
  readonly verification: Verification;
  /** Of the program, in bytes. */
  readonly size: number;
}

/**
 * Lies within a tool's folder, so that folder and record appear at one moment. What has no record was put there by someone else,
 * who may not have verified it, and is never used.
 */
const recordFile = '.verified.json';

/** Marks folders that are being filled; a killed run leaves one behind. */
const draftPrefix = '.draft-';

/** Seconds of real time after which a draft is nobody's any more. */
const draftAge = 6 * 3600;

/** Root of the runner's tool cache. */
export function toolCacheRoot(environment: NodeJS.ProcessEnv): string {
  return environment['RUNNER_TOOL_CACHE'] ?? join(environment['RUNNER_TEMP'] ?? tmpdir(), 'tool-cache');
}

export function programFile(tool: ToolName, platform: Platform): string {
  return platform.os === 'windows' ? `${tool}.exe` : tool;
}

/** A tool that this suite verified and put into the tool cache, or undefined. */
export async function findInToolCache(
  root: string,
  tool: ToolName,
  version: string,
  platform: Platform,
): Promise<CachedTool | undefined> {
  const folder = folderOf(root, tool, version, platform);
  const program = join(folder, programFile(tool, platform));
  try {
    const record = JSON.parse(await readFile(join(folder, recordFile), 'utf8')) as CacheRecord;
    const found = await stat(program);
    const whole = found.isFile() && found.size === record.size && record.tool === tool && record.version === version;
    return whole ? { folder, program, record } : undefined;
  } catch {
    return undefined;
  }
}

/** A private folder within the tool cache to make a tool ready in, so that it can be put in place by renaming. */
export async function createDraft(root: string, tool: ToolName): Promise<string> {
  const home = join(root, tool);
  await mkdir(home, { recursive: true });
  await removeOldDrafts(home);
  return mkdtemp(join(home, draftPrefix));
}

/**
 * Puts a folder with a verified program in place. It appears at one moment and complete; if another run was faster, what that one
 * put there is used.
 * @throws ActionError if the place can't be had.
 */
export async function placeInToolCache(
  root: string,
  folder: string,
  record: Omit<CacheRecord, 'size'>,
  platform: Platform,
): Promise<CachedTool> {
  const { tool, version } = record;
  const { size } = await stat(join(folder, programFile(tool, platform)));
  await writeFile(join(folder, recordFile), JSON.stringify({ ...record, size }));
  const target = folderOf(root, tool, version, platform);
  await mkdir(join(target, '..'), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await rename(folder, target);
    } catch (error) {
      if (!isInTheWay(error)) throw error;
    }
    const placed = await findInToolCache(root, tool, version, platform);
    if (placed?.record.sha256 === record.sha256) return placed;
    await moveAside(root, tool, target);
  }
  throw new ActionError({
    what: `${tool} ${version} could not be put into the runner's tool cache`,
    where: target,
    why: 'something is in its place that cannot be moved away',
    remedy: 'Remove this folder on the runner.',
  });
}

function folderOf(root: string, tool: ToolName, version: string, platform: Platform): string {
  // Go's name of the platform: other actions use Node's (x64), so nothing of theirs is in this place.
  return join(root, tool, version, platform.arch);
}

/** Linux refuses to rename onto a folder with ENOTEMPTY, macOS with EEXIST; Windows with EPERM, also while a scanner reads in it. */
function isInTheWay(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY', 'ENOTDIR'].includes(errorCode(error));
}

/** Takes away what is in a tool's place without being that tool, as one step too: a run that uses it keeps its open files. */
async function moveAside(root: string, tool: ToolName, target: string): Promise<void> {
  const aside = await mkdtemp(join(root, tool, draftPrefix));
  try {
    await rename(target, join(aside, 'replaced'));
  } catch {
    // Another run took it away, or on Windows something still reads in it: look again in a moment.
    await sleep(1);
  }
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

async function removeOldDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(draftPrefix)) continue;
    const draft = join(home, name);
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs < draftAge * 1000) continue;
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}
