import { request } from 'node:https';

import { messageOf } from '../errors/explain.ts';
import type { Endpoint } from './proxy-tunnel.ts';
import { handshake } from './tls-handshake.ts';
import type { Handshake } from './tls-handshake.ts';

/** What a visit to a site came to. */
export type Visit =
  | { readonly kind: 'answered'; readonly status: number; readonly certificate: string; readonly serial: string }
  | { readonly kind: 'no answer'; readonly why: string; readonly certificate: string }
  | Exclude<Handshake, { readonly kind: 'trusted' }>;

/** Opens `https://<host>/` and takes its first answer, redirections as they are. */
export async function visit(endpoint: Endpoint, environment: NodeJS.ProcessEnv, limit: number): Promise<Visit> {
  const connection = await handshake(endpoint, environment, limit);
  if (connection.kind !== 'trusted') return connection;
  const { socket, certificate, serial } = connection;
  try {
    const status = await new Promise<number>((resolve, reject) => {
      const ask = request({ host: endpoint.host, path: '/', createConnection: () => socket, timeout: limit });
      ask.setHeader('user-agent', 'eks-actions');
      ask.once('response', (response) => resolve(response.statusCode ?? 0));
      ask.once('timeout', () => ask.destroy(new Error('no answer to GET /')));
      ask.once('error', reject);
      ask.end();
    });
    return { kind: 'answered', status, certificate, serial };
  } catch (error) {
    return { kind: 'no answer', why: messageOf(error), certificate };
  } finally {
    socket.destroy();
  }
}
