import { createHash, createHmac } from 'node:crypto';

import { SignatureV4 } from '@smithy/signature-v4';

import { ActionError } from '../../errors/action-error.ts';
import { partitionOf } from '../partition.ts';
import { retry } from './retry.ts';
import type { Attempt } from './retry.ts';
import type { SessionCredentials } from './session.ts';

/**
 * The two STS calls that make role sessions, without the SDK's client: the helper programs that eksctl, Helm and kubectl
 * start for every token must start quickly, and the actions use the same code so that there is one way in.
 */

/** SHA-256 for the signer, by Node itself. */
export class Sha256 {
  readonly #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', toBytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(toBytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }
}

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** Base URL of the regional STS endpoint, or of the one that the usual variables name. */
export function stsEndpoint(region: string, environment: NodeJS.ProcessEnv): URL {
  const named = environment['AWS_ENDPOINT_URL_STS'] ?? environment['AWS_ENDPOINT_URL'];
  return new URL(named ?? `https://sts.${region}.${partitionOf(region).dnsSuffix}`);
}

export interface RoleRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly durationSeconds: number;
  readonly region: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** AssumeRoleWithWebIdentity. `token` is asked for anew for each attempt: it lives only five minutes. */
export async function assumeRoleWithWebIdentity(
  request: RoleRequest,
  token: () => Promise<string>,
): Promise<SessionCredentials> {
  return retry(`assuming ${request.roleArn}`, async () => {
    const body = form(request, { Action: 'AssumeRoleWithWebIdentity', WebIdentityToken: await token() });
    return readAnswer(request, await send(request, body, {}));
  });
}

/** AssumeRole with the session before, for a chain of roles. */
export async function assumeRole(request: RoleRequest, by: SessionCredentials): Promise<SessionCredentials> {
  return retry(`assuming ${request.roleArn}`, async () => {
    const body = form(request, { Action: 'AssumeRole' });
    return readAnswer(request, await send(request, body, await signedHeaders(request, body, by)));
  });
}

function form(request: RoleRequest, parameters: Record<string, string>): string {
  return new URLSearchParams({
    Version: '2011-06-15',
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: String(request.durationSeconds),
    ...parameters,
  }).toString();
}

async function signedHeaders(
  request: RoleRequest,
  body: string,
  by: SessionCredentials,
): Promise<Record<string, string>> {
  const url = stsEndpoint(request.region, request.environment);
  const signer = new SignatureV4({ service: 'sts', region: request.region, credentials: by, sha256: Sha256 });
  const signed = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: '/',
    query: {},
    headers: { host: url.host, 'content-type': formType },
    body,
  });
  const { host: _, ...headers } = signed.headers;
  return headers;
}

const formType = 'application/x-www-form-urlencoded';

async function send(request: RoleRequest, body: string, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(stsEndpoint(request.region, request.environment), {
    method: 'POST',
    body,
    headers: { 'content-type': formType, ...headers },
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, text: await response.text() };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** STS answers flat XML with unique element names, so the few that matter are read out directly. */
function readAnswer(request: RoleRequest, { status, text }: Answer): Attempt<SessionCredentials> {
  const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
  if (status === 200 && element('SessionToken') !== '') {
    return {
      value: {
        accessKeyId: element('AccessKeyId'),
        secretAccessKey: element('SecretAccessKey'),
        sessionToken: element('SessionToken'),
        expiration: new Date(element('Expiration')),
      },
    };
  }
  const errorCode = element('Code') || `HTTP ${status}`;
  return {
    error: new ActionError({
      what: `The role ${request.roleArn} could not be assumed`,
      why: `STS answered ${errorCode}: ${element('Message') || text.slice(0, 200)}`,
      remedy:
        'Compare the trust policy of the role with the repository, branch or environment of this job; iam/ holds a template that fits.',
    }),
    again: status >= 500 || /Throttling|IDPCommunicationError|RequestLimitExceeded/.test(errorCode),
  };
}
