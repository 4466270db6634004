import { setTimeout as delay } from 'node:timers/promises';

import { allowance, speed } from './speed.ts';

const startedAt = performance.now();

/** Seconds since this process started, as its clock counts them (see speed.ts). */
export function elapsedSeconds(): number {
  return ((performance.now() - startedAt) / 1000) * speed;
}

/** Milliseconds of real time that `seconds` of this process's clock take. */
export function realMilliseconds(seconds: number): number {
  return (seconds / speed) * 1000;
}

/** A limit of so many seconds as this process may use it up: in a rehearsal with an allowance for the machine. */
export function withAllowance(seconds: number): number {
  return seconds + allowance * speed;
}

/** Resolves after so many seconds of this process's clock; rejects with the signal's reason if it is aborted before. */
export async function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  try {
    await delay(realMilliseconds(seconds), undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
