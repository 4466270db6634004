/** What a call of GitHub's API is answered. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly content: unknown;
}

/** A request's JSON. */
export type Body = Readonly<Record<string, unknown>>;

/** A member of it as text; empty if it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
