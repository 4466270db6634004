/** The values that must never be printed. Everything that leaves a job as text passes through `hide`. */
export class Masks {
  readonly #given: string[] = [];
  readonly #hidden = new Set<string>();
  #pattern: RegExp | undefined;

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  /** What was asked to be masked, in order, as it was given. */
  get given(): readonly string[] {
    return this.#given;
  }

  /**
   * Masks a value, each of its lines (logs are written line by line), and, as the runner does, the forms in which it
   * travels: base64, URL and JSON escapes. Empty values are left out: they would mask everything.
   */
  add(value: string): void {
    if (value.trim() === '') return;
    this.#given.push(value);
    for (const part of [value, ...value.split(/\r?\n/)]) {
      if (part.trim() === '') continue;
      for (const form of formsOf(part)) this.#hidden.add(form);
    }
    this.#pattern = undefined;
  }

  hide(text: string): string {
    if (this.#hidden.size === 0) return text;
    this.#pattern ??= new RegExp(
      [...this.#hidden]
        .sort((a, b) => b.length - a.length)
        .map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|'),
      'g',
    );
    return text.replace(this.#pattern, '***');
  }

  /** True if the text holds something that is masked: GitHub drops such a job output. */
  touches(text: string): boolean {
    return this.hide(text) !== text;
  }
}

function formsOf(value: string): string[] {
  const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
  // Short values give base64 fragments that occur by chance.
  return value.length < 8 ? forms : [...forms, Buffer.from(value, 'utf8').toString('base64').replace(/=+$/, '')];
}
