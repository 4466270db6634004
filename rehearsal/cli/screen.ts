import { stripVTControlCharacters } from 'node:util';

import type { Screen } from './progress.ts';

/** Whole lines only: for CI and for files. */
export class PlainScreen implements Screen {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  line(text: string): void {
    this.#write(`${text}\n`);
  }

  stop(): void {}
}

/** Lines above, and at the bottom of the terminal one that is drawn anew several times a second. */
export class LiveScreen implements Screen {
  readonly #stream: NodeJS.WriteStream;
  readonly #status: () => string;
  readonly #timer: NodeJS.Timeout;
  #shown = false;

  constructor(stream: NodeJS.WriteStream, status: () => string) {
    this.#stream = stream;
    this.#status = status;
    this.#timer = setInterval(() => this.#draw(), 120);
    this.#timer.unref();
  }

  line(text: string): void {
    this.#clear();
    this.#stream.write(`${text}\n`);
    this.#draw();
  }

  /** Takes the bottom line away for good. */
  stop(): void {
    clearInterval(this.#timer);
    this.#clear();
  }

  #draw(): void {
    const text = this.#status();
    if (text === '') return;
    this.#clear();
    this.#stream.write(cut(text, (this.#stream.columns || 80) - 1));
    this.#shown = true;
  }

  #clear(): void {
    if (this.#shown) this.#stream.write('\r\u001b[2K');
    this.#shown = false;
  }
}

/** Cuts to so many visible columns; colours that were cut off are ended. */
function cut(text: string, columns: number): string {
  const plain = stripVTControlCharacters(text);
  return plain.length <= columns ? text : `${plain.slice(0, columns - 1)}…`;
}

/** Live on a terminal that a person looks at; plain in CI, in pipes and in files. */
export function makeScreen(stream: NodeJS.WriteStream, status: () => string): PlainScreen | LiveScreen {
  const live = stream.isTTY && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb';
  return live ? new LiveScreen(stream, status) : new PlainScreen((text) => stream.write(text));
}
