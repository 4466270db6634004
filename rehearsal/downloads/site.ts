/** What a site answers to a request for a path. */
export type Answer =
  | { readonly kind: 'text'; readonly body: string; readonly type: string; readonly headers?: Record<string, string> }
  | { readonly kind: 'file'; readonly path: string; readonly type: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing'; readonly body: string; readonly type: string };

/** One vendor's site as far as the actions, Helm or people's workflows ask it. A stand-in, not a mirror of the vendor's. */
export interface Site {
  readonly hosts: readonly string[];
  /** `path` starts with a slash and has no query. */
  answer(path: string, query: URLSearchParams, host: string): Promise<Answer> | Answer;
}

export function text(body: string, headers?: Record<string, string>): Answer {
  return { kind: 'text', body, type: 'text/plain; charset=utf-8', ...(headers === undefined ? {} : { headers }) };
}

export function json(value: unknown, headers?: Record<string, string>): Answer {
  return {
    kind: 'text',
    body: JSON.stringify(value),
    type: 'application/json; charset=utf-8',
    ...(headers === undefined ? {} : { headers }),
  };
}

export function missing(body: string, type = 'text/plain; charset=utf-8'): Answer {
  return { kind: 'missing', body, type };
}
