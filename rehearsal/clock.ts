/**
 * The one clock of the rehearsal.
 *
 * Every timestamp on the wire is real wall-clock time, because clients sign with it and compare with it; every *duration*
 * (how long a control plane takes, how long a role session lives) is given in the seconds that AWS would take and is
 * divided by `speed`. So a 15-minute session at speed 150 really expires after 6 s.
 */
export class Clock {
  readonly speed: number;
  readonly startedAt: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(speed: number) {
    if (!(speed > 0)) throw new RangeError(`speed must be above 0, got ${speed}`);
    this.speed = speed;
    this.startedAt = Date.now();
  }

  /** Now, as real wall-clock time. */
  now(): Date {
    return new Date();
  }

  /** Seconds of rehearsed time since the cloud started. */
  elapsed(at: Date = this.now()): number {
    return ((at.getTime() - this.startedAt) / 1000) * this.speed;
  }

  /** The moment `seconds` of rehearsed time from now, as real wall-clock time. */
  in(seconds: number): Date {
    return new Date(Date.now() + (seconds / this.speed) * 1000);
  }

  /** Runs `action` after `seconds` of rehearsed time, unless the clock is stopped before. */
  after(seconds: number, action: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        action();
      },
      (seconds / this.speed) * 1000,
    );
    this.#timers.add(timer);
  }

  /** Resolves after `seconds` of rehearsed time. */
  sleep(seconds: number): Promise<void> {
    return new Promise((resolve) => this.after(seconds, resolve));
  }

  /** Cancels everything that was still to happen. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
