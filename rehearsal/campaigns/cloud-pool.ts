import { startRehearsal, type Rehearsal } from '../../test/support/rehearsal.ts';
import type { SessionOptions } from '../session.ts';
import type { TrialResult } from './campaign.ts';

/**
 * Local clouds that serve trials one after the other: starting one costs a second of processor time, and its code is slow until it
 * has run for a while. A cloud in which a trial has failed is not used again, so what one trial leaves cannot harm another.
 */
export class CloudPool {
  readonly #options: Pick<SessionOptions, 'speed' | 'latency'>;
  readonly #trialsEach: number;
  readonly #free: { readonly rehearsal: Rehearsal; readonly served: number }[] = [];

  /** @param trialsEach so many trials a cloud serves: its record of calls and of what is gone grows with every one. */
  constructor(options: Pick<SessionOptions, 'speed' | 'latency'>, trialsEach: number) {
    this.#options = options;
    this.#trialsEach = trialsEach;
  }

  /** Runs a trial in a cloud that no other trial uses at the time. */
  async use<Result extends TrialResult>(trial: (rehearsal: Rehearsal) => Promise<Result>): Promise<Result> {
    const { rehearsal, served } = this.#free.pop() ?? { rehearsal: await startRehearsal(this.#options), served: 0 };
    let result: Result | undefined;
    try {
      result = await trial(rehearsal);
      return result;
    } finally {
      if (result?.problems.length === 0 && served + 1 < this.#trialsEach) {
        this.#free.push({ rehearsal, served: served + 1 });
      } else {
        await rehearsal.close().catch(() => undefined);
      }
    }
  }

  /** Stops all clouds; none may be in use. */
  async close(): Promise<void> {
    await Promise.all(this.#free.splice(0).map(({ rehearsal }) => rehearsal.close().catch(() => undefined)));
  }
}
