import type { Socket } from 'node:net';
import { checkServerIdentity, connect } from 'node:tls';
import type { PeerCertificate, TLSSocket } from 'node:tls';

import { codeOf } from '../errors/error-code.ts';
import { messageOf } from '../errors/explain.ts';
import { openConnection } from './proxy-tunnel.ts';
import type { Endpoint } from './proxy-tunnel.ts';

/** How far a TLS connection came. */
export type Handshake =
  | {
      readonly kind: 'trusted';
      readonly socket: TLSSocket;
      readonly certificate: string;
      /** Serial number of the certificate, as `sameSerial` takes it. */
      readonly serial: string;
    }
  /** No TCP connection: nobody listens, a firewall, a load balancer without a target, a name that does not resolve. */
  | { readonly kind: 'not connected'; readonly code: string; readonly why: string }
  /** Connected, but no TLS came of it. */
  | { readonly kind: 'no tls'; readonly why: string }
  | { readonly kind: 'self-signed' | 'not trusted' | 'expired'; readonly why: string; readonly certificate: string }
  /** A trusted certificate, for other names. */
  | { readonly kind: 'other name'; readonly why: string; readonly certificate: string };

/**
 * Connects by TLS and judges the certificate as a browser does: chain, validity, name. The authorities are Node's and those of
 * NODE_EXTRA_CA_CERTS. The socket of a trusted connection is the caller's to close.
 * @param limit real milliseconds for the connection, and again for the handshake
 */
export async function handshake(endpoint: Endpoint, environment: NodeJS.ProcessEnv, limit: number): Promise<Handshake> {
  let socket: Socket;
  try {
    socket = await openConnection(endpoint, environment, limit);
  } catch (error) {
    const code = codeOf(error);
    return { kind: 'not connected', code, why: messageOf(error) || code };
  }
  try {
    const secured = await secure(socket, endpoint.host, limit);
    const judged = judge(secured, endpoint.host);
    if (judged.kind !== 'trusted') secured.destroy();
    return judged;
  } catch (error) {
    socket.destroy();
    return { kind: 'no tls', why: messageOf(error) };
  }
}

function secure(socket: Socket, host: string, limit: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    // What is wrong with a certificate is looked at afterwards, so that it can be told apart.
    const secured = connect({ socket, servername: host, rejectUnauthorized: false });
    secured.setTimeout(limit, () => secured.destroy(new Error('the server did not finish the handshake')));
    secured.once('secureConnect', () => {
      secured.setTimeout(0);
      resolve(secured);
    });
    secured.once('error', reject);
    secured.once('close', () => reject(new Error('the server closed the connection')));
  });
}

function judge(socket: TLSSocket, host: string): Handshake {
  const peer = socket.getPeerCertificate();
  const certificate = describe(peer);
  // `authorizationError` holds a code such as SELF_SIGNED_CERT_IN_CHAIN, whatever its type says.
  const code = socket.authorized ? '' : String(socket.authorizationError);
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return { kind: 'self-signed', why: code, certificate };
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') return { kind: 'expired', why: code, certificate };
  const otherName = checkServerIdentity(host, peer);
  // A name that does not fit says more than an authority that is not known: it is another server's certificate.
  if (otherName !== undefined) return { kind: 'other name', why: otherName.message, certificate };
  if (!socket.authorized) return { kind: 'not trusted', why: code, certificate };
  return { kind: 'trusted', socket, certificate, serial: peer.serialNumber };
}

/** True if two serial numbers in hexadecimal are the same: ACM writes `0a:3f:…`, Node `0A3F…`. Pure. */
export function sameSerial(a: string, b: string): boolean {
  const digits = (serial: string) => serial.replaceAll(':', '').replace(/^0+/, '').toLowerCase();
  return digits(a) === digits(b);
}

/** `demo.example.com, mqtts.demo.example.com, issued by Amazon RSA 2048 M02, until 2027-01-01`. */
function describe(peer: PeerCertificate): string {
  const names = (peer.subjectaltname ?? '').replaceAll('DNS:', '') || one(peer.subject.CN);
  const until = new Date(peer.valid_to);
  const date = Number.isNaN(until.getTime()) ? peer.valid_to : until.toISOString().slice(0, 10);
  return `${names}, issued by ${one(peer.issuer.CN) || one(peer.issuer.O) || 'nobody'}, until ${date}`;
}

/** A name of a certificate may be given several times; Node's types know only the single one. */
function one(value: string | string[] | undefined): string {
  return [value ?? ''].flat().join(' ');
}
