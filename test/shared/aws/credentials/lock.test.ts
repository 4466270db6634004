import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { withLock } from '../../../../shared/aws/credentials/lock.ts';

let directory: string;
let lock: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-test-'));
  lock = join(directory, 'a.lock');
});
afterEach(() => rmSync(directory, { recursive: true }));

/** A process number that nobody has any more. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '0']).pid;

/** Fails, instead of waiting for ever, where a lock is not overcome. */
const soon = async <Value>(work: Promise<Value>) =>
  Promise.race([work, pause(4000, undefined, { ref: false }).then(() => Promise.reject(new Error('still locked')))]);

describe('a lock', () => {
  test('lets one at a time through, and is gone afterwards', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      expect(statSync(lock).mode & 0o777).toBe(0o600);
      await pause(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(lock, work)));
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  test('is released when the work fails', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  test('of a process that has ended is overcome, by any number at once', async () => {
    writeFileSync(lock, `${deadProcess()} some-name`);
    const done = await soon(Promise.all([1, 2, 3].map((each) => withLock(lock, () => Promise.resolve(each)))));
    expect(done).toEqual([1, 2, 3]);
    expect(existsSync(lock)).toBe(false);
  });

  test('that was forgotten minutes ago is overcome, though a process of that number lives', async () => {
    writeFileSync(lock, `${process.pid} some-name`);
    const then = new Date(Date.now() - 121_000);
    utimesSync(lock, then, then);
    expect(await soon(withLock(lock, () => Promise.resolve('done')))).toBe('done');
  });

  test('of a process that died before it wrote its name is overcome', async () => {
    writeFileSync(lock, '');
    const then = new Date(Date.now() - 6_000);
    utimesSync(lock, then, then);
    expect(await soon(withLock(lock, () => Promise.resolve('done')))).toBe('done');
  });

  test('of another that lives is respected, and not taken away at the end', async () => {
    writeFileSync(lock, `${process.ppid} another`);
    let done = false;
    const waiting = withLock(lock, async () => {
      done = true;
      writeFileSync(lock, 'someone else by now');
    });
    await pause(150);
    expect(done).toBe(false);
    rmSync(lock);
    await soon(waiting);
    expect(readFileSync(lock, 'utf8')).toBe('someone else by now');
  });

  test('in a directory that is gone is an error, not a wait', async () => {
    await expect(withLock(join(directory, 'gone', 'a.lock'), () => Promise.resolve())).rejects.toThrow('ENOENT');
  });
});
