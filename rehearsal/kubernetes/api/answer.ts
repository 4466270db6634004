import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../json.ts';

/** What a handler gives back: a document, or a function that writes a stream itself and resolves when it ends. */
export type Answer =
  | {
      readonly status: number;
      readonly body: JsonObject | string;
      readonly contentType?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly stream: (response: ServerResponse) => Promise<void> };

export function ok(body: JsonObject | object, status = 200): Answer {
  return { status, body: body as JsonObject };
}

export function sendAnswer(
  response: ServerResponse,
  answer: Exclude<Answer, { stream: unknown }>,
  warnings: readonly string[] = [],
): void {
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const headers: Record<string, string | number | string[]> = {
    'content-type': answer.contentType ?? 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-cache, private',
    ...answer.headers,
  };
  if (warnings.length > 0) headers['warning'] = warnings.map((warning) => `299 - ${JSON.stringify(warning)}`);
  response.writeHead(answer.status, headers);
  response.end(text);
}
