import { startRehearsal, type Rehearsal } from '../../test/support/rehearsal.ts';
import type { SessionOptions } from '../session.ts';
import type { TrialResult } from './campaign.ts';

/** Does something in a local cloud of its own, in a process of its own, which end with it. `speed`: rehearsed seconds per real second. */
export async function inOwnCloud<Result>(
  options: Pick<SessionOptions, 'speed' | 'latency'>,
  work: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result> {
  const rehearsal = await startRehearsal(options);
  try {
    return await work(rehearsal);
  } finally {
    await rehearsal.close().catch(() => undefined);
  }
}

/** A trial whose rehearsal broke down has failed. */
export function broken(error: unknown): TrialResult {
  return {
    problems: [`the rehearsal broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
  };
}
