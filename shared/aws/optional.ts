import { explain, isAwsException, messageOf } from '../errors/explain.ts';
import { realMilliseconds, withAllowance } from '../time/clock.ts';

/** What an optional call brought, or in one line why it brought nothing. */
export type Optional<Value> =
  { readonly checked: true; readonly value: Value } | { readonly checked: false; readonly reason: string };

/** Seconds that an optional answer may take: what is only nice to know must not hold up the work. */
const patience = 20;

/**
 * Asks AWS for what is good to know but not needed: never throws. A missing permission, a service that the region does not
 * have, an answer that does not come in 20 s: all are the reason why it was not checked.
 * @param ask gets a signal to pass to the call as `abortSignal`; by then its retries are over too.
 */
export async function optional<Value>(ask: (abortSignal: AbortSignal) => Promise<Value>): Promise<Optional<Value>> {
  const signal = AbortSignal.timeout(Math.ceil(realMilliseconds(withAllowance(patience))));
  try {
    return { checked: true, value: await ask(signal) };
  } catch (error) {
    return { checked: false, reason: signal.aborted ? `no answer within ${patience} s` : reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return isAwsException(error) ? explain(error).what : messageOf(error);
}
