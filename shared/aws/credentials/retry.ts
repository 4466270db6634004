import { sleep } from '../../time/clock.ts';

/** How often in all an attempt that failed is worth making. */
export const worth = {
  /** A refusal: asking again changes nothing. */
  once: 1,
  /** May be a change that has not reached every server yet (about 3 s). */
  briefly: 3,
  /** Known to pass: throttling, faults inside of AWS or GitHub, connections that break (about 15 s). */
  patiently: 5,
} as const;

export interface Failure {
  readonly error: Error;
  readonly worth: number;
}
export type Attempt<Value> = { readonly value: Value } | Failure;

/**
 * Tries with doubling, jittered pauses (about 1, 2, 4, 8 s), as often as the attempt itself says that its failure is worth
 * it. What an attempt throws is not tried again.
 */
export async function retry<Value>(
  what: string,
  { log, signal }: { readonly log: (line: string) => void; readonly signal?: AbortSignal },
  attempt: () => Promise<Attempt<Value>>,
): Promise<Value> {
  for (let number = 1; ; number += 1) {
    signal?.throwIfAborted();
    const result = await attempt();
    if ('value' in result) return result.value;
    if (number >= result.worth) throw result.error;
    const pause = 2 ** (number - 1) * (0.75 + Math.random() / 2);
    log(`${what}: attempt ${number} failed (${result.error.message}); again in ${pause.toFixed(1)} s`);
    await sleep(pause, signal);
  }
}
