import { Clock } from '../../../rehearsal/clock.ts';

/**
 * A clock whose rehearsed time stands still until a test lets it pass, so that a state in between can be looked at however slow the machine
 * is. What the services read from the wall clock (timestamps, what is still shown of deleted things) goes on as usual.
 */
export class SteppedClock extends Clock {
  #passed = 0;
  readonly #due: { at: number; action: () => void }[] = [];

  override after(seconds: number, action: () => void): void {
    this.#due.push({ at: this.#passed + seconds, action });
  }

  /** Lets so many rehearsed seconds pass and does what falls due, in order; what that starts is given time to finish. */
  async pass(seconds: number): Promise<void> {
    const end = this.#passed + seconds;
    for (;;) {
      this.#due.sort((a, b) => a.at - b.at);
      const next = this.#due[0];
      if (next === undefined || next.at > end) break;
      this.#due.shift();
      this.#passed = next.at;
      next.action();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#passed = end;
  }

  override stop(): void {
    this.#due.length = 0;
    super.stop();
  }
}
