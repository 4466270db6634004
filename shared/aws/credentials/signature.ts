import { createHash, createHmac } from 'node:crypto';

/**
 * AWS Signature Version 4 for the STS calls of the helper programs. Own code, although the SDK has a signer: loading that one
 * takes as long as all the rest of kube-token, which kubectl starts for each of its commands. The tests hold it against the
 * SDK's.
 */
export interface Signer {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface SignedCall {
  readonly region: string;
  /** Signing name of the service; default `sts`. */
  readonly service?: string;
  readonly credentials: Signer;
  readonly method: 'GET' | 'POST';
  /** Its query is part of what is signed. */
  readonly url: URL;
  /** All of them are signed; lower-case names, without `host`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const algorithm = 'AWS4-HMAC-SHA256';

/** The headers to send with a call, those given included. */
export function signHeaders(call: SignedCall, now = new Date()): Record<string, string> {
  const { credentials } = call;
  const stamp = stampOf(now);
  const headers = {
    ...call.headers,
    'x-amz-date': stamp,
    ...(credentials.sessionToken === undefined ? {} : { 'x-amz-security-token': credentials.sessionToken }),
  };
  const signature = sign(call, headers, [...call.url.searchParams], stamp);
  const credential = `${credentials.accessKeyId}/${scopeOf(call, stamp)}`;
  const authorization = `${algorithm} Credential=${credential}, SignedHeaders=${namesOf(call.url, headers)}, Signature=${signature}`;
  return { ...headers, authorization };
}

/**
 * A URL that carries its own signature.
 * @param seconds for how long AWS takes it.
 */
export function presignedUrl(call: SignedCall, seconds: number, now = new Date()): string {
  const { credentials, url } = call;
  const stamp = stampOf(now);
  const parameters: [string, string][] = [
    ...url.searchParams,
    ['X-Amz-Algorithm', algorithm],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${scopeOf(call, stamp)}`],
    ['X-Amz-Date', stamp],
    ['X-Amz-Expires', String(seconds)],
    ...(credentials.sessionToken === undefined
      ? []
      : [['X-Amz-Security-Token', credentials.sessionToken] as [string, string]]),
    ['X-Amz-SignedHeaders', namesOf(url, call.headers)],
  ];
  const signature = sign(call, call.headers, parameters, stamp);
  return `${url.origin}${url.pathname}?${queryOf(parameters)}&X-Amz-Signature=${signature}`;
}

function sign(
  { region, service, credentials, method, url, body }: SignedCall,
  headers: Readonly<Record<string, string>>,
  parameters: readonly [string, string][],
  stamp: string,
): string {
  const canonical = [
    method,
    // Services other than S3 sign the path encoded once more than it is sent.
    url.pathname.split('/').map(encoded).join('/'),
    queryOf(parameters),
    ...headerLines(url, headers),
    '',
    namesOf(url, headers),
    sha256(body),
  ].join('\n');
  const scope = scopeOf({ region, ...(service === undefined ? {} : { service }) }, stamp);
  const toSign = [algorithm, stamp, scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer | string>((parent, part) => hmac(parent, part), `AWS4${credentials.secretAccessKey}`);
  return hmac(key, toSign).toString('hex');
}

function headerLines(url: URL, headers: Readonly<Record<string, string>>): string[] {
  const all: Record<string, string> = { ...headers, host: url.host };
  return sorted(Object.keys(all)).map((name) => `${name}:${(all[name] ?? '').trim().replaceAll(/\s+/g, ' ')}`);
}

function namesOf(url: URL, headers: Readonly<Record<string, string>>): string {
  return sorted(Object.keys({ ...headers, host: url.host })).join(';');
}

function queryOf(parameters: readonly [string, string][]): string {
  return parameters
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a, x], [b, y]) => compared(a, b) || compared(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function scopeOf({ region, service = 'sts' }: Pick<SignedCall, 'region' | 'service'>, stamp: string): string {
  return `${stamp.slice(0, 8)}/${region}/${service}/aws4_request`;
}

/** 20260102T030405Z. */
function stampOf(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort(compared);
}

/** By code units, as AWS sorts. */
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** AWS leaves only A-Z, a-z, 0-9, -, _, . and ~ as they are. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
