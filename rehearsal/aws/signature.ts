import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import type { WireRequest } from './wire/message.ts';

/** What a request says about its signature (AWS Signature Version 4), from its header or, if presigned, from its URL. */
export interface Signature {
  readonly accessKeyId: string;
  /** yyyymmdd. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly at: Date;
  /** The moment as it was signed: 20260102T030405Z. */
  readonly timestamp: string;
  readonly sessionToken: string | undefined;
  /** Seconds for which a presigned URL is good; absent for signed headers. */
  readonly expires: number | undefined;
}

/** Reads the signature of a request; undefined if it has none or an unreadable one. */
export function readSignature(request: WireRequest): Signature | undefined {
  const { authorization } = request.headers;
  return authorization === undefined ? fromQuery(request) : fromHeader(authorization, request);
}

function fromHeader(authorization: string, request: WireRequest): Signature | undefined {
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) return undefined;
  const fields = new Map(
    authorization
      .slice('AWS4-HMAC-SHA256 '.length)
      .split(',')
      .map((part) => part.trim().split('=', 2) as [string, string]),
  );
  return assembled({
    credential: fields.get('Credential'),
    signedHeaders: fields.get('SignedHeaders'),
    signature: fields.get('Signature'),
    timestamp: request.headers['x-amz-date'],
    sessionToken: request.headers['x-amz-security-token'],
    expires: undefined,
  });
}

function fromQuery(request: WireRequest): Signature | undefined {
  const query = new URLSearchParams(request.query);
  if (query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') return undefined;
  return assembled({
    credential: query.get('X-Amz-Credential') ?? undefined,
    signedHeaders: query.get('X-Amz-SignedHeaders') ?? undefined,
    signature: query.get('X-Amz-Signature') ?? undefined,
    timestamp: query.get('X-Amz-Date') ?? undefined,
    sessionToken: query.get('X-Amz-Security-Token') ?? undefined,
    // Without X-Amz-Expires AWS takes 15 minutes for STS; the Go SDK leaves it out when nobody set it.
    expires: Number(query.get('X-Amz-Expires') ?? 900),
  });
}

function assembled(parts: {
  credential: string | undefined;
  signedHeaders: string | undefined;
  signature: string | undefined;
  timestamp: string | undefined;
  sessionToken: string | undefined;
  expires: number | undefined;
}): Signature | undefined {
  const [accessKeyId, date, region, service, terminator] = parts.credential?.split('/') ?? [];
  const moment = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(parts.timestamp ?? '');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request' || moment === null)
    return undefined;
  if (parts.signedHeaders === undefined || parts.signature === undefined || parts.timestamp === undefined)
    return undefined;
  const [, year, month, day, hour, minute, second] = moment;
  return {
    accessKeyId,
    date,
    region,
    service,
    signedHeaders: parts.signedHeaders.split(';'),
    signature: parts.signature,
    at: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
    timestamp: parts.timestamp,
    sessionToken: parts.sessionToken,
    expires: parts.expires,
  };
}

/** True if the request was signed with this secret and has not been changed since. */
export function signatureMatches(request: WireRequest, signature: Signature, secretAccessKey: string): boolean {
  const scope = `${signature.date}/${signature.region}/${signature.service}/aws4_request`;
  const canonical = canonicalRequest(request, signature);
  const toSign = ['AWS4-HMAC-SHA256', signature.timestamp, scope, sha256(canonical)].join('\n');
  const key = [signature.date, signature.region, signature.service, 'aws4_request'].reduce<Buffer>(
    (parent, part) => hmac(parent, part),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  const expected = Buffer.from(hmac(key, toSign).toString('hex'));
  const given = Buffer.from(signature.signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** What is signed of a request, besides time and place. */
export function canonicalRequest(request: WireRequest, signature: Signature): string {
  const headers = signature.signedHeaders.map((name) => `${name}:${headerValue(request, name)}\n`);
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    headers.join(''),
    signature.signedHeaders.join(';'),
    request.headers['x-amz-content-sha256'] ?? sha256(request.body),
  ].join('\n');
}

function headerValue(request: WireRequest, name: string): string {
  return (request.headers[name] ?? '').trim().replace(/\s+/g, ' ');
}

/** All services but S3 sign the path encoded once more than it is sent. */
function canonicalPath(path: string): string {
  return (path === '' ? '/' : path).split('/').map(encoded).join('/');
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [encoded(decoded(name)), encoded(decoded(value.join('=')))] as const;
    })
    .filter(([name]) => name !== 'X-Amz-Signature')
    .sort(([a, x], [b, y]) => compared(a, b) || compared(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function decoded(text: string): string {
  return decodeURIComponent(text.replace(/\+/g, '%20'));
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}
