import { sleep } from '../../time/clock.ts';

export type Attempt<Value> = { readonly value: Value } | { readonly error: Error; readonly again: boolean };

const attempts = 5;

/**
 * Tries up to five times with doubling, jittered pauses (about 1, 2, 4, 8 s). Only what is known to pass is tried again: the
 * attempt says so itself, and a connection that failed counts as passing. A refusal is thrown at once.
 */
export async function retry<Value>(what: string, attempt: () => Promise<Attempt<Value>>): Promise<Value> {
  for (let number = 1; ; number += 1) {
    const result = await attempt().catch((error: unknown) => ({ error: connectionError(what, error), again: true }));
    if ('value' in result) return result.value;
    if (!result.again || number === attempts) throw result.error;
    await sleep(2 ** (number - 1) * (0.75 + Math.random() / 2));
  }
}

function connectionError(what: string, error: unknown): Error {
  const reason = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(`The connection failed while ${what}: ${reason.message}`, { cause: reason }), {
    code: 'ECONNECTION',
  });
}
