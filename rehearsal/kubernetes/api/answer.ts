import type { ServerResponse } from 'node:http';

import type { JsonObject } from '../json.ts';
import type { WebSocket } from './web-socket.ts';

export interface Document {
  readonly status: number;
  readonly body: JsonObject | string;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
}

/**
 * What a handler gives back: a document, a function that writes a stream itself and resolves when it ends, or one that
 * talks over a WebSocket.
 */
export type Answer =
  | Document
  | { readonly stream: (response: ServerResponse) => Promise<void> }
  | { readonly upgrade: (socket: WebSocket) => void };

export function ok(body: JsonObject | object, status = 200): Document {
  return { status, body: body as JsonObject };
}

export function sendAnswer(response: ServerResponse, answer: Document, warnings: readonly string[] = []): void {
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
