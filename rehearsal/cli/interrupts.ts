/** Real milliseconds within which a second signal is the same key press: terminal, npm and our launcher each pass it on. */
const samePress = 700;

/** Ctrl-C, told apart by key presses. While one of these stands, no signal ends the process by itself. */
export class Interrupts {
  #last = 0;
  #action: () => void;
  readonly #listener = (): void => {
    const again = Date.now() - this.#last < samePress;
    this.#last = Date.now();
    if (!again) this.#action();
  };

  constructor(action: () => void) {
    this.#action = action;
    process.on('SIGINT', this.#listener);
    process.on('SIGTERM', this.#listener);
  }

  /** What the next press does. */
  next(action: () => void): void {
    this.#action = action;
  }

  stop(): void {
    process.off('SIGINT', this.#listener);
    process.off('SIGTERM', this.#listener);
  }
}
