import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

import { realMilliseconds, withAllowance } from '../../time/clock.ts';

export interface HttpRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY in it are honoured. */
  readonly environment: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  /** The Date header: what the other end takes for now. */
  readonly date: string | undefined;
  readonly text: string;
}

/** Seconds for one request in all. */
const limit = 30;

/**
 * One request over Node's own client, through the proxy that the environment names: `fetch` would take twice as long to load,
 * and the helper programs start for every token.
 * @throws the error of Node's client if no answer came.
 */
export async function httpAnswer(options: HttpRequest): Promise<HttpAnswer> {
  const timeout = AbortSignal.timeout(Math.ceil(realMilliseconds(withAllowance(limit))));
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const incoming = await send(options, signal);
  incoming.setEncoding('utf8');
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return { status: incoming.statusCode ?? 0, date: incoming.headers.date, text };
}

function send(options: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, method, headers, body = '', environment } = options;
  const secure = url.protocol === 'https:';
  const agent = secure ? new HttpsAgent({ proxyEnv: environment }) : new HttpAgent({ proxyEnv: environment });
  return new Promise((resolve, reject) => {
    const start = secure ? httpsRequest : httpRequest;
    const request = start(url, { method, headers: { ...headers, connection: 'close' }, agent, signal }, resolve);
    request.on('error', reject);
    request.end(body);
  });
}
