import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The value that RFC 6455 appends to a client's key. */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const opcodes = { binary: 2, close: 8 } as const;

/** The server's end of a WebSocket, as far as kubectl needs one: binary messages out, whatever comes in is dropped. */
export class WebSocket {
  readonly #socket: Duplex;

  private constructor(socket: Duplex) {
    this.#socket = socket;
    // What a client sends is read so that the connection can end; a client that goes away is no mistake of ours.
    socket.on('error', () => undefined);
    socket.resume();
  }

  /** Accepts an upgrade in one of the protocols; undefined if the client asks for none of them (older kubectl speaks SPDY). */
  static accept(request: IncomingMessage, socket: Duplex, protocols: readonly string[]): WebSocket | undefined {
    const key = request.headers['sec-websocket-key'];
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim());
    const protocol = protocols.find((each) => offered.includes(each));
    if (key === undefined || protocol === undefined) return undefined;
    const accept = createHash('sha1').update(`${key}${magic}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSec-WebSocket-Protocol: ${protocol}\r\n\r\n`,
    );
    return new WebSocket(socket);
  }

  send(message: Buffer): void {
    this.#socket.write(frame(opcodes.binary, message));
  }

  close(): void {
    const normal = Buffer.alloc(2);
    normal.writeUInt16BE(1000);
    this.#socket.end(frame(opcodes.close, normal));
  }
}

/** One unmasked, unfragmented frame (RFC 6455, 5.2). */
function frame(opcode: number, payload: Buffer): Buffer {
  const length = payload.length;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}
