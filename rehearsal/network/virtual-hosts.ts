import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers for a host. A promise that it returns is waited for; what it throws is answered with 500. */
export type HostHandler = (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => unknown;

/** Hosts that the proxy answers for, by exact name or by `*.` and a suffix (one label or more). */
export class VirtualHosts {
  readonly #routes: { pattern: string; handler: HostHandler }[] = [];

  /** The newest route that fits wins. Returns a function that takes the route away again. */
  add(pattern: string, handler: HostHandler): () => void {
    const route = { pattern: pattern.toLowerCase(), handler };
    this.#routes.unshift(route);
    return () => {
      const index = this.#routes.indexOf(route);
      if (index >= 0) this.#routes.splice(index, 1);
    };
  }

  handlerFor(host: string): HostHandler | undefined {
    const wanted = host.toLowerCase();
    return this.#routes.find(({ pattern }) =>
      pattern.startsWith('*.') ? wanted.endsWith(pattern.slice(1)) : wanted === pattern,
    )?.handler;
  }

  patterns(): string[] {
    return this.#routes.map(({ pattern }) => pattern).sort();
  }
}
