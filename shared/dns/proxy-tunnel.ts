import { request } from 'node:http';
import { connect as connectPlain } from 'node:net';
import type { Socket } from 'node:net';

/** Where to connect to: `address` instead of what the machine's resolver would say for `host`, if that is known better. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly address?: string;
}

/**
 * Opens a TCP connection, through the proxy of HTTPS_PROXY unless NO_PROXY names the host; a proxy looks the name up itself.
 * @param limit real milliseconds
 * @throws Error with a message of the system or of the proxy
 */
export function openConnection(endpoint: Endpoint, environment: NodeJS.ProcessEnv, limit: number): Promise<Socket> {
  const proxy = proxyFor(endpoint.host, environment);
  return proxy === undefined ? openDirect(endpoint, limit) : openThrough(proxy, endpoint, limit);
}

/** The proxy for TLS connections to a host, by the usual variables, or undefined. Pure. */
export function proxyFor(host: string, environment: NodeJS.ProcessEnv): URL | undefined {
  const proxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? '';
  const exceptions = (environment['no_proxy'] ?? environment['NO_PROXY'] ?? '').split(/[\s,]+/);
  const isException = exceptions
    .map((each) => each.replace(/^\*?\./, '').toLowerCase())
    .some((each) => each === '*' || (each !== '' && (host === each || host.endsWith(`.${each}`))));
  return proxy === '' || isException ? undefined : (URL.parse(proxy) ?? undefined);
}

function openDirect({ host, port, address }: Endpoint, limit: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectPlain({ host: address ?? host, port, timeout: limit });
    socket.once('connect', () => {
      socket.setTimeout(0);
      resolve(socket);
    });
    socket.once('timeout', () => socket.destroy(timedOut()));
    socket.once('error', reject);
  });
}

function openThrough(proxy: URL, { host, port }: Endpoint, limit: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const user = decodeURIComponent(`${proxy.username}:${proxy.password}`);
    const ask = request({
      host: proxy.hostname,
      port: proxy.port === '' ? 80 : proxy.port,
      method: 'CONNECT',
      path: `${host}:${port}`,
      headers: {
        host: `${host}:${port}`,
        ...(user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
      },
      agent: false,
      timeout: limit,
    });
    ask.once('connect', (response, socket, head) => {
      if (response.statusCode === 200) {
        socket.setTimeout(0);
        resolve(socket);
        return;
      }
      socket.destroy();
      const said = head.toString('utf8').split('\n')[0]?.trim() ?? '';
      reject(new Error(`the proxy answered ${response.statusCode ?? 0}${said === '' ? '' : `: ${said}`}`));
    });
    ask.once('timeout', () => ask.destroy(timedOut()));
    ask.once('error', reject);
    ask.end();
  });
}

function timedOut(): Error {
  return Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' });
}
