import { setTimeout as wait } from 'node:timers/promises';

/** Local time as eksctl's log has it: 2026-11-21 10:00:00. */
export function isoSecond(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** How many times faster than in reality time passes: the rehearsal's factor, 1 outside of one. */
export const speed = Math.max(Number(process.env['EKS_ACTIONS_SPEED'] ?? 1) || 1, 1);

/** Waits for so many seconds of rehearsed time. */
export async function pause(seconds: number): Promise<void> {
  await wait((seconds / speed) * 1000);
}

/** A moment in rehearsed time after which a wait is given up. */
export class Deadline {
  readonly #at: number;

  constructor(seconds: number) {
    this.#at = Date.now() + (seconds / speed) * 1000;
  }

  get passed(): boolean {
    return Date.now() >= this.#at;
  }
}

/**
 * Delays in seconds between the polls of the Go SDK's waiters: the first poll at once, then between 30 s and a limit that
 * doubles up to 120 s, at random.
 */
export function waiterDelay(attempt: number, shortest = 30, longest = 120): number {
  const ceiling = Math.min(shortest * 2 ** (attempt - 1), longest);
  return shortest + Math.random() * (ceiling - shortest);
}
