import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import type { FaultEffect } from '../../faults.ts';
import type { RecordedCall } from '../../recorder.ts';
import type { Cluster } from '../cluster.ts';
import { ok, sendAnswer } from './answer.ts';
import type { Answer, Document } from './answer.ts';
import { ApiError, forbidden } from './api-error.ts';
import { anonymous, authenticate } from './authentication.ts';
import type { Identity } from './authentication.ts';
import { isAllowed } from './authorization.ts';
import { readBody } from './body.ts';
import { Discovery } from './discovery.ts';
import { dispatch } from './dispatch.ts';
import type { ResourceRequest } from './handler-context.ts';
import { OpenApi } from './openapi.ts';
import { describeCall, isMutating } from './record.ts';
import { readRequestInfo } from './request-info.ts';
import type { RequestInfo } from './request-info.ts';
import { execProtocols } from './subresources/exec.ts';
import { versionOf } from './version.ts';
import { WebSocket } from './web-socket.ts';

export interface ApiServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Serves the API of a cluster over TLS on a loopback port. HTTP/1.1 only, which all clients fall back to. */
export async function startApiServer(cluster: Cluster, tls: { cert: string; key: string }): Promise<ApiServer> {
  const api = new Api(cluster);
  const server = createServer({ ...tls, ALPNProtocols: ['http/1.1'], keepAliveTimeout: 60_000 });
  server.on('request', (request, response) => void api.handle(request, response));
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => void api.upgrade(request, socket));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `https://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Api {
  readonly #cluster: Cluster;
  readonly #discovery: Discovery;
  readonly #openApi: OpenApi;

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    this.#discovery = new Discovery(cluster.registry);
    this.#openApi = new OpenApi(cluster.registry);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#serve(request, response);
    } catch (error) {
      // The client went away in the middle, as killed actions do; anything else is a mistake in the rehearsal.
      if (!request.destroyed) console.error('rehearsal: a Kubernetes request could not be answered:', error);
      response.destroy();
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request).catch((error: unknown) => {
      if (error instanceof ApiError) return error;
      throw error;
    });
    if (body instanceof ApiError) {
      sendAnswer(response, { status: body.code, body: body.toStatus() });
      return;
    }
    const info = readRequestInfo(request.method ?? 'GET', request.url ?? '/');
    const { identity, refusal } = await this.#identify(request);
    const record = this.#record(info, identity, body, request.headers['content-type']);
    const effect = this.#cluster.aws.faults.effectFor(record);
    if (cutsConnection(effect, 'before')) {
      this.#cut(effect, record, request);
      return;
    }
    const warnings: string[] = [];
    let answer: Answer;
    try {
      if (refusal !== undefined) throw refusal;
      if (effect?.kind === 'error') throw faultError(effect);
      answer = this.#answer(info, identity, body, request, warnings);
      record.outcome = 'ok';
    } catch (error) {
      answer = refused(error, record);
    }
    if (effect?.kind === 'slow') await this.#cluster.aws.clock.sleep(effect.seconds);
    if (cutsConnection(effect, 'after')) this.#cut(effect, record, request);
    else if ('stream' in answer) await answer.stream(response);
    else if ('status' in answer) sendAnswer(response, answer, warnings);
    else sendAnswer(response, refused(upgradeRequired(), record));
  }

  /** Who asks. A refusal is kept for later, so that the call is recorded with what is known of it. */
  async #identify(request: IncomingMessage): Promise<{ identity: Identity; refusal?: ApiError }> {
    try {
      return { identity: await authenticate(this.#cluster, request.headers.authorization) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { identity: anonymous, refusal: error };
    }
  }

  #record(info: RequestInfo, identity: Identity, body: Buffer, contentType: string | undefined): RecordedCall {
    const { name, region } = this.#cluster.identity;
    const { operation, subject } = describeCall(info, body, contentType);
    return this.#cluster.aws.recorder.begin({
      service: `kubernetes:${name}`,
      operation,
      region,
      principal: identity.principal?.arn ?? identity.user.username,
      mutating: isMutating(info, body, contentType),
      subject,
      internal: false,
    });
  }

  #answer(info: RequestInfo, identity: Identity, body: Buffer, request: IncomingMessage, warnings: string[]): Answer {
    return info.resource === undefined
      ? this.#answerPath(info, identity, request.headers.accept ?? '')
      : this.#answerResource(info, identity, body, request, warnings);
  }

  #answerPath(info: RequestInfo, identity: Identity, accept: string): Answer {
    if (!isAllowed(this.#cluster, identity, { verb: info.verb, path: info.path })) {
      throw new ApiError(
        403,
        'Forbidden',
        `forbidden: User ${JSON.stringify(identity.user.username)} cannot ${info.verb} path ${JSON.stringify(info.path)}`,
        {},
      );
    }
    if (info.path === '/version') return ok(versionOf(this.#cluster.identity.version));
    if (['/healthz', '/livez', '/readyz'].some((path) => info.path.startsWith(path))) {
      return { status: 200, contentType: 'text/plain', body: 'ok' };
    }
    const answer = this.#discovery.answer(info.path, accept) ?? this.#openApi.answer(info.path);
    if (answer === undefined) throw unknownPath();
    return answer;
  }

  #answerResource(
    info: RequestInfo,
    identity: Identity,
    body: Buffer,
    request: IncomingMessage,
    warnings: string[],
  ): Answer {
    const target = info.resource;
    // Discovery of a group that is not served looks like a resource in no version.
    const document = this.#discovery.answer(info.path, request.headers.accept ?? '');
    if (target === undefined || document !== undefined) return document ?? this.#answerPath(info, identity, '');
    const { group, version, plural, namespace, name, subresource } = target;
    const attributes = {
      verb: info.verb,
      group,
      resource: plural,
      ...(subresource === undefined ? {} : { subresource }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(name === undefined ? {} : { name }),
    };
    if (!isAllowed(this.#cluster, identity, attributes)) throw accessDenied(identity, attributes);
    const definition = this.#cluster.registry.find(group, version, plural);
    if (definition === undefined) throw unknownPath();
    const asked: ResourceRequest = {
      cluster: this.#cluster,
      info,
      target,
      definition,
      user: identity.user,
      body,
      contentType: request.headers['content-type'],
      accept: request.headers.accept ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      warnings,
    };
    return dispatch(asked, identity);
  }

  #cut(effect: FaultEffect, record: RecordedCall, request: IncomingMessage): void {
    record.outcome = effect.kind === 'die' ? 'died' : 'reset';
    if (effect.kind === 'die') this.#cluster.aws.faults.die(record);
    request.socket.destroy();
  }

  /** exec, attach and port-forward come as upgrades. What is not possible here gets its refusal in plain HTTP. */
  async upgrade(request: IncomingMessage, socket: Duplex): Promise<void> {
    const info = readRequestInfo(request.method ?? 'GET', request.url ?? '/');
    const { identity, refusal } = await this.#identify(request);
    const record = this.#record(info, identity, Buffer.alloc(0), undefined);
    let answer: Answer;
    try {
      if (refusal !== undefined) throw refusal;
      answer = this.#answer(info, identity, Buffer.alloc(0), request, []);
      record.outcome = 'ok';
    } catch (error) {
      answer = refused(error, record);
    }
    if ('upgrade' in answer) {
      const webSocket = WebSocket.accept(request, socket, execProtocols);
      if (webSocket !== undefined) {
        answer.upgrade(webSocket);
        return;
      }
    }
    const text = 'body' in answer ? JSON.stringify(answer.body) : '{}';
    const status = 'status' in answer ? answer.status : 501;
    socket.end(
      `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    );
  }
}

function cutsConnection(
  effect: FaultEffect | undefined,
  when: 'before' | 'after',
): effect is FaultEffect & { kind: 'reset' | 'die' } {
  return (effect?.kind === 'reset' || effect?.kind === 'die') && effect.when === when;
}

function refused(error: unknown, record: RecordedCall): Document {
  const known = error instanceof ApiError ? error : undefined;
  if (known === undefined)
    console.error(`rehearsal: ${record.operation} failed in the Kubernetes stand-in itself:`, error);
  const text = error instanceof Error ? error.message : String(error);
  const refusal = known ?? new ApiError(500, 'RehearsalFailure', `the Kubernetes API of the rehearsal failed: ${text}`);
  record.outcome = refusal.reason === '' ? String(refusal.code) : refusal.reason;
  const retry = refusal.retryAfterSeconds;
  return {
    status: refusal.code,
    body: refusal.toStatus(),
    ...(retry === undefined ? {} : { headers: { 'retry-after': String(retry) } }),
  };
}

const faultStatus: Readonly<Record<string, number>> = {
  TooManyRequests: 429,
  Unauthorized: 401,
  Forbidden: 403,
  AccessDenied: 403,
  Conflict: 409,
  NotFound: 404,
  ServiceUnavailable: 503,
  Timeout: 504,
};

function faultError(effect: FaultEffect & { kind: 'error' }): ApiError {
  const status = effect.status ?? faultStatus[effect.code] ?? 500;
  return new ApiError(status, effect.code, effect.message ?? `${effect.code} (fault rule of the rehearsal)`);
}

function unknownPath(): ApiError {
  return new ApiError(404, 'NotFound', 'the server could not find the requested resource', {});
}

/** exec without an upgrade, which no client of today asks for. */
function upgradeRequired(): ApiError {
  return new ApiError(400, 'BadRequest', 'Upgrade request required');
}

function accessDenied(
  identity: Identity,
  wanted: { verb: string; group: string; resource: string; subresource?: string; namespace?: string; name?: string },
): ApiError {
  const resource = wanted.subresource === undefined ? wanted.resource : `${wanted.resource}/${wanted.subresource}`;
  const scope =
    wanted.namespace === undefined ? 'at the cluster scope' : `in the namespace ${JSON.stringify(wanted.namespace)}`;
  return forbidden(
    { group: wanted.group, plural: wanted.resource, kind: wanted.resource },
    wanted.name ?? '',
    `User ${JSON.stringify(identity.user.username)} cannot ${wanted.verb} resource ${JSON.stringify(resource)} in API group ${JSON.stringify(wanted.group)} ${scope}`,
  );
}
