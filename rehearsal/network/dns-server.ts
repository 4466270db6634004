import {
  type Answer,
  decode,
  type DecodedPacket,
  encode,
  type Packet,
  streamEncode,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

import type { LocalAws } from '../aws/service.ts';
import type { RecordedCall } from '../recorder.ts';
import { refusal, respond, type ResponseCode } from './dns-response.ts';

export interface DnsQuestion {
  /** As it was asked, without the trailing dot. */
  readonly name: string;
  readonly type: string;
}

export interface DnsServer {
  /** `127.0.0.1:<port>`, UDP and TCP: what `dns.Resolver.setServers` takes. */
  readonly address: string;
  readonly port: number;
  /** For scenarios: answers this instead, or nothing at all (`drop`). Undefined: the truth. */
  instead?: (question: DnsQuestion) => ResponseCode | 'drop' | undefined;
  stop(): Promise<void>;
}

type Cloud = Pick<LocalAws, 'store' | 'recorder' | 'faults' | 'clock'>;

/** UDP answers without EDNS are at most this long. */
const plainLimit = 512;

/**
 * Answers DNS on loopback from the local public hosted zones: only what is INSYNC, aliases as addresses, NXDOMAIN with the
 * zone's SOA. Names that no local zone has are REFUSED; the real network is never asked.
 * Questions are recorded (service `dns`, operation: the record type); fault rules apply: an error's code is the response
 * code (others than NXDOMAIN, REFUSED: SERVFAIL), a reset or a death means no answer.
 */
export async function startDnsServer(cloud: Cloud): Promise<DnsServer> {
  const { udp, tcp, port } = await listenOnBoth();
  const connections = new Set<Socket>();
  const server: DnsServer = {
    address: `127.0.0.1:${port}`,
    port,
    stop: async () => {
      for (const connection of connections) connection.destroy();
      await Promise.all([new Promise<void>((done) => udp.close(done)), new Promise((done) => tcp.close(done))]);
    },
  };
  let stopped = false;
  udp.on('close', () => (stopped = true));
  udp.on('message', (message, from) => {
    answered(cloud, server, message, (answer, query) => {
      if (!stopped) udp.send(withinLimit(answer, query), from.port, from.address);
    });
  });
  tcp.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    socket.on('error', () => socket.destroy());
    onEachMessage(socket, (message) => {
      answered(cloud, server, message, (answer) => {
        if (socket.writable) socket.write(streamEncode(answer));
      });
    });
  });
  return server;
}

function answered(
  cloud: Cloud,
  server: DnsServer,
  message: Buffer,
  send: (answer: Packet, query: DecodedPacket) => void,
): void {
  const query = tryDecode(message);
  const [question] = query?.questions ?? [];
  if (query === undefined || query.flag_qr || question === undefined) return;
  const call = record(cloud, question);
  answerTo(cloud, server, query, question, call).then(
    (answer) => {
      if (answer !== undefined) send(answer, query);
    },
    (error: unknown) => {
      call.outcome = 'SERVFAIL';
      console.error(
        `rehearsal: the DNS question ${question.type} ${question.name} failed in the server itself:`,
        error,
      );
      send(refusal(query, 'SERVFAIL'), query);
    },
  );
}

async function answerTo(
  cloud: Cloud,
  server: DnsServer,
  query: DecodedPacket,
  question: DnsQuestion,
  call: RecordedCall,
): Promise<Packet | undefined> {
  const effect = cloud.faults.effectFor(call);
  if (effect?.kind === 'slow') await cloud.clock.sleep(effect.seconds);
  if (effect?.kind === 'die') cloud.faults.die(call);
  const isLost = effect?.kind === 'die' || effect?.kind === 'reset';
  const instead = isLost ? 'drop' : effect?.kind === 'error' ? codeFrom(effect.code) : server.instead?.(question);
  if (instead === 'drop') {
    call.outcome = 'dropped';
    return undefined;
  }
  const answer = instead === undefined ? respond(cloud.store, query) : refusal(query, instead);
  call.outcome = outcomeOf(answer);
  return answer;
}

function record(cloud: Cloud, question: DnsQuestion): RecordedCall {
  return cloud.recorder.begin({
    service: 'dns',
    operation: question.type,
    region: 'global',
    principal: 'anonymous',
    mutating: false,
    subject: question.name,
    internal: false,
  });
}

function codeFrom(code: string): ResponseCode {
  return code === 'NXDOMAIN' || code === 'REFUSED' || code === 'NOTIMP' ? code : 'SERVFAIL';
}

function outcomeOf(answer: Packet): string {
  const code = (answer.flags ?? 0) & 0x000f;
  return ['ok', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'][code] ?? String(code);
}

function tryDecode(message: Buffer): DecodedPacket | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}

/** What does not fit into the datagram that the client takes is cut, and asked again over TCP. */
function withinLimit(answer: Packet, query: DecodedPacket): Buffer {
  const edns = (query.additionals ?? []).find((record): record is Answer & { type: 'OPT' } => record.type === 'OPT');
  const limit = Math.max(plainLimit, edns?.udpPayloadSize ?? plainLimit);
  const whole = encode(answer);
  if (whole.length <= limit) return whole;
  return encode({ ...answer, flags: (answer.flags ?? 0) | TRUNCATED_RESPONSE, answers: [], authorities: [] });
}

/** DNS over TCP: two bytes of length before each message; several messages may come together, or one in parts. */
function onEachMessage(socket: Socket, handle: (message: Buffer) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0);
      handle(pending.subarray(2, end));
      pending = pending.subarray(end);
    }
  });
}

/** One port for both protocols: TCP takes what the operating system gives, UDP the same; rarely it is taken, then again. */
async function listenOnBoth(attempts = 20): Promise<{ udp: UdpSocket; tcp: Server; port: number }> {
  const tcp = createServer();
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  try {
    udp.bind(port, '127.0.0.1');
    await once(udp, 'listening');
    return { udp, tcp, port };
  } catch (error) {
    udp.close();
    tcp.close();
    if (attempts === 1) throw error;
    return await listenOnBoth(attempts - 1);
  }
}
