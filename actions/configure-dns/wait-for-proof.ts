import { ActionError } from '../../shared/errors/action-error.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { Waiting } from '../../shared/time/wait-until.ts';

/** What is wrong by now, and what a person can do about it if it stays so. */
export interface Fault {
  readonly seen: string;
  readonly remedy: string;
}

export interface Proof {
  /** What is being waited for, as a noun phrase. */
  readonly for: string;
  /** Seconds. */
  readonly every: number;
  readonly limit: number;
  /** Looks once: a remark if all is well, else everything that is not. */
  readonly look: () => Promise<{ readonly remark: string } | { readonly faults: readonly Fault[] }>;
}

/** Waits until `look` finds all well, and returns its remark. At the limit, the error tells what to do about what was wrong last. */
export async function waitForProof(proof: Proof, waiting: Waiting): Promise<string> {
  let last: readonly Fault[] = [];
  try {
    return await waitUntil(
      {
        for: proof.for,
        every: proof.every,
        limit: proof.limit,
        look: async () => {
          const found = await proof.look();
          if ('remark' in found) return { done: true, value: found.remark };
          last = found.faults;
          return { done: false, seen: last.map(({ seen }) => seen).join('; ') };
        },
      },
      waiting,
    );
  } catch (error) {
    if (waiting.signal.aborted || !(error instanceof ActionError) || last.length === 0) throw error;
    throw new ActionError({
      what: error.what,
      ...(error.why === undefined ? {} : { why: error.why }),
      remedy: [...new Set(last.map(({ remedy }) => remedy))].join(' '),
    });
  }
}
