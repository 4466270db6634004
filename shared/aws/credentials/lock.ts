import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

import { codeOf } from '../../errors/error-code.ts';

/** Real milliseconds after which a lock counts as forgotten even if a process of that number lives: numbers are used again. */
const forgottenAfter = 120_000;

/** Real milliseconds between making the lock file and writing its owner into it, at most. */
const namelessFor = 5_000;

/**
 * Does `work` while no other process does its own under the same lock file. The lock of a process that has ended, or one that
 * is two minutes old, is overcome. Not a guard against an enemy: two may get through if that happens at the same instant,
 * which costs here no more than one role session too many.
 */
export async function withLock<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const owner = `${process.pid} ${randomUUID()}`;
  while (!(await acquire(path, owner))) {
    const holder = await staleHolder(path);
    if (holder === undefined) await pause(20 + Math.random() * 20);
    else await breakLock(path, holder);
  }
  try {
    return await work();
  } finally {
    if ((await readLock(path)) === owner) await rm(path, { force: true });
  }
}

async function acquire(path: string, owner: string): Promise<boolean> {
  try {
    await writeFile(path, owner, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What is written in a lock that need not be respected; undefined if it must be, or is gone. */
async function staleHolder(path: string): Promise<string | undefined> {
  const holder = await readLock(path);
  if (holder === undefined) return undefined;
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  const pid = Number(holder.split(' ')[0]);
  const stale = holder === '' ? age > namelessFor : age > forgottenAfter || !isAlive(pid);
  return stale ? holder : undefined;
}

/** Takes the lock away. Should another process have done so and locked anew meanwhile, its lock is put back. */
async function breakLock(path: string, holder: string): Promise<void> {
  const taken = `${path}.${randomUUID()}`;
  try {
    await rename(path, taken);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readLock(taken)) !== holder) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
}

async function readLock(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return codeOf(error) !== 'ESRCH';
  }
}
