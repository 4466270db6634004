export type CancelReason = 'cancelled' | 'timed out' | 'fail-fast';

/** Says once that a run or a job is cancelled. A job listens to its run, a step to its job. */
export class Cancellation {
  #reason: CancelReason | undefined;
  readonly #listeners = new Set<() => void>();

  get reason(): CancelReason | undefined {
    return this.#reason;
  }

  get cancelled(): boolean {
    return this.#reason !== undefined;
  }

  cancel(reason: CancelReason): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Hears of it, at once if it has happened. Returns a function that ends it. */
  onCancel(listener: () => void): () => void {
    if (this.cancelled) listener();
    else this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A cancellation that follows this one and can come earlier by itself. */
  child(): Cancellation {
    const child = new Cancellation();
    this.onCancel(() => child.cancel(this.#reason ?? 'cancelled'));
    return child;
  }
}
