import type { Duplex } from 'node:stream';

import { messageOf } from '../errors/explain.ts';

/** What a broker said to a client that introduced itself. */
export type Greeting =
  /** It speaks MQTT: `code` 0 accepts the client, 1 to 5 refuse it (MQTT 3.1.1, section 3.2.2.3). */
  { readonly kind: 'answered'; readonly code: number } | { readonly kind: 'no broker'; readonly why: string };

/**
 * Introduces a client without a user to the broker behind a connection, waits for its CONNACK and takes leave. Nothing is
 * published or subscribed to. The socket is the caller's to close.
 * @param limit real milliseconds
 */
export function greetBroker(socket: Duplex, clientId: string, limit: number): Promise<Greeting> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const end = (greeting: Greeting) => {
      clearTimeout(timer);
      socket.removeAllListeners('data');
      resolve(greeting);
    };
    const timer = setTimeout(() => end({ kind: 'no broker', why: 'no answer to MQTT CONNECT' }), limit);
    socket.on('data', (some: Buffer) => {
      received = Buffer.concat([received, some]);
      if (received.length < connackLength) return;
      const code = connackCode(received);
      if (code === undefined) return end({ kind: 'no broker', why: 'the answer to MQTT CONNECT is not MQTT' });
      socket.write(disconnectPacket);
      end({ kind: 'answered', code });
    });
    socket.once('error', (error) => end({ kind: 'no broker', why: messageOf(error) }));
    socket.once('close', () => end({ kind: 'no broker', why: 'the connection was closed after MQTT CONNECT' }));
    socket.write(connectPacket(clientId));
  });
}

const connackLength = 4;
const disconnectPacket = Buffer.from([0xe0, 0]);

/** CONNECT of MQTT 3.1.1 with a clean session and 30 s keep-alive; `clientId` is ASCII and shorter than 100 characters. Pure. */
export function connectPacket(clientId: string): Buffer {
  const header = Buffer.from([0, 4, ...Buffer.from('MQTT'), 4, 0b10, 0, 30]);
  const payload = Buffer.from([0, clientId.length, ...Buffer.from(clientId, 'ascii')]);
  // Below 128 the remaining length is one byte.
  return Buffer.concat([Buffer.from([0x10, header.length + payload.length]), header, payload]);
}

/** The return code of a CONNACK, or undefined if it is none. */
function connackCode(packet: Buffer): number | undefined {
  return packet[0] === 0x20 && packet[1] === 2 ? packet[3] : undefined;
}
