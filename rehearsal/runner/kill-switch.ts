import type { KillListener } from './host.ts';

/** Brings the kills that fault rules ask for to whatever runs at that moment. */
export class KillSwitch {
  readonly #listeners = new Set<KillListener>();

  readonly onKill = (listener: KillListener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Kills every process of a step that runs now, before it returns. With jobs side by side, that is more than one. */
  strike(at: string): void {
    for (const listener of [...this.#listeners]) listener(at);
  }
}
