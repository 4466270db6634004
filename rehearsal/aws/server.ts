import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { closeServer, listenOnLoopback } from '../loopback.ts';
import { cut } from './local-aws.ts';
import type { WireAnswer, WireRequest } from './wire/message.ts';

export interface WireServer {
  /** Base URL, http on loopback with a port that the operating system chose. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Listens for AWS requests on loopback and hands each to `handle`; cuts the connection where it says so. */
export async function startWireServer(
  handle: (request: WireRequest) => Promise<WireAnswer | typeof cut>,
): Promise<WireServer> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    answer(handle, incoming, response).catch((error: unknown) => {
      // The client went away in the middle, as killed actions do.
      if (!incoming.destroyed) console.error('rehearsal: a request to the local AWS could not be answered:', error);
      response.destroy();
    });
  });
  const port = await listenOnLoopback(server);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => closeServer(server) };
}

async function answer(
  handle: (request: WireRequest) => Promise<WireAnswer | typeof cut>,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answered = await handle(await requestFrom(incoming));
  if (answered === cut) {
    incoming.socket.resetAndDestroy();
    return;
  }
  response.writeHead(answered.status, { ...answered.headers, 'content-length': Buffer.byteLength(answered.body) });
  response.end(answered.body);
}

async function requestFrom(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [path = '/', query = ''] = (incoming.url ?? '/').split(/\?(.*)/s, 2);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : (value ?? '');
  }
  return { method: incoming.method ?? 'GET', path, query, headers, body: Buffer.concat(chunks) };
}
