import { randomUUID } from 'node:crypto';

import type { Clock } from '../clock.ts';
import type { FaultEffect, Faults } from '../faults.ts';
import type { Latency } from '../latency.ts';
import type { RecordedCall, Recorder } from '../recorder.ts';
import { authenticate } from './authentication.ts';
import { authorize } from './authorization/authorize.ts';
import { Decisions } from './authorization/decisions.ts';
import type { CredentialBook } from './credentials.ts';
import { verifyKubernetesToken } from './kubernetes-token.ts';
import { regionSeenBy } from './regions.ts';
import { AwsError, type Caller, type LocalAws, type Principal, type Service } from './service.ts';
import { readSignature } from './signature.ts';
import type { Store } from './store.ts';
import { writeAnswer, writeError } from './wire/answers.ts';
import { dialectOf } from './wire/dialects.ts';
import { isShape, type Shape, type WireAnswer, type WireRequest } from './wire/message.ts';
import { operationsOf, type Operation } from './wire/operations.ts';
import { readRequest, type Asked } from './wire/requests.ts';
import { serviceNameOf } from './wire/routing.ts';
import { isMutating, subjectOf } from './wire/subject.ts';
import { checkOutput, checkRequired } from './wire/validation.ts';

export interface LocalAwsOptions {
  readonly clock: Clock;
  readonly latency: Latency;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly store: Store;
  readonly account: string;
  /** Region for requests that do not carry one (unsigned calls). */
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: CredentialBook;
  readonly services: readonly Service[];
}

/** Instead of an answer: the connection is to be cut. */
export const cut = Symbol('cut the connection');

const anonymous: Principal = { arn: 'anonymous', account: '' };

/** The services put together: over the wire through `handle`, among themselves through `call`. */
export class LocalAwsCloud implements LocalAws {
  readonly clock: Clock;
  readonly latency: Latency;
  readonly recorder: Recorder;
  readonly faults: Faults;
  readonly store: Store;
  readonly account: string;
  readonly endpoint: string;
  readonly credentials: CredentialBook;
  /** What the IAM policies of roles were asked, and what they said. */
  readonly decisions = new Decisions();
  readonly #region: string;
  readonly #services: ReadonlyMap<string, Service>;

  constructor(options: LocalAwsOptions) {
    this.clock = options.clock;
    this.latency = options.latency;
    this.recorder = options.recorder;
    this.faults = options.faults;
    this.store = options.store;
    this.account = options.account;
    this.endpoint = options.endpoint;
    this.credentials = options.credentials;
    this.#region = options.region;
    this.#services = new Map(options.services.map((service) => [service.name, service]));
  }

  /** Answers one request that came over the wire, or says that its connection is to be cut. Never throws. */
  async handle(request: WireRequest): Promise<WireAnswer | typeof cut> {
    const requestId = randomUUID();
    const signature = readSignature(request);
    const name = serviceNameOf(request, signature);
    const known = this.#services.get(name);
    const service = known ?? { name, protocol: 'awsJson1.1', schemas: {}, handlers: {} };
    const region = regionSeenBy(name, signature?.region ?? this.#region);
    let asked: Asked;
    try {
      if (known === undefined) {
        throw new AwsError('NotRehearsed', `The rehearsal has no stand-in for the AWS service '${name}'.`, 501);
      }
      asked = readRequest(service, request);
    } catch (error) {
      const refusal = asAwsError(error, service.name, request.path);
      this.#record(service, 'unknown', region, anonymous, '', false).outcome = refusal.code;
      return writeError(service, refusal, requestId);
    }
    return this.#perform(service, asked, request, region, requestId);
  }

  async call<Output = unknown>(serviceName: string, operationName: string, input: object, as: Caller): Promise<Output> {
    const service = this.#services.get(serviceName);
    const operation = service && operationsOf(service.schemas).get(operationName);
    if (service === undefined || operation === undefined) {
      throw new Error(
        `The local AWS has no ${serviceName}:${operationName}; known services: ${[...this.#services.keys()].join(', ')}`,
      );
    }
    const region = regionSeenBy(serviceName, as.region);
    const subject = subjectOf(operation, input as Shape);
    const record = this.#record(
      service,
      operation.name,
      region,
      as.principal,
      subject,
      isMutating(operation.name),
      true,
    );
    try {
      // A service's own role is not restricted; in somebody's name it can do what that one may.
      if (as.calledVia !== undefined) this.#authorize(service, operation, input as Shape, { ...as, region });
      const output = await this.#run(service, operation, input as Shape, as.principal, region, randomUUID());
      record.outcome = 'ok';
      return output as Output;
    } catch (error) {
      record.outcome = error instanceof AwsError ? error.code : 'InternalFailure';
      throw error;
    }
  }

  verifyKubernetesToken(token: string, clusterName: string): Promise<Principal | undefined> {
    return Promise.resolve(verifyKubernetesToken(token, clusterName, this));
  }

  async #perform(
    service: Service,
    asked: Asked,
    request: WireRequest,
    region: string,
    requestId: string,
  ): Promise<WireAnswer | typeof cut> {
    const { operation } = asked;
    const { principal, input, refusal } = this.#admit(service, asked, request);
    const subject = subjectOf(operation, input);
    const mutating = isMutating(operation.name) && input['DryRun'] !== true;
    const record = this.#record(service, operation.name, region, principal, subject, mutating);
    const effect = this.faults.effectFor(record);
    if (isCutBefore(effect)) return this.#cut(effect, record);
    let answer: WireAnswer;
    try {
      if (refusal !== undefined) throw refusal;
      if (effect?.kind === 'error') throw faultError(service, effect);
      this.#authorize(service, operation, input, { principal, region });
      const output = await this.#run(service, operation, input, principal, region, requestId);
      answer = writeAnswer(service, operation, output, requestId);
      record.outcome = 'ok';
    } catch (error) {
      const refused = asAwsError(error, service.name, operation.name);
      answer = writeError(service, refused, requestId);
      record.outcome = refused.code;
    }
    if (effect?.kind === 'slow') await this.clock.sleep(effect.seconds);
    return isCutAfter(effect) ? this.#cut(effect, record) : answer;
  }

  /** Who asks for what. A refusal is kept for later, so that the call is recorded with what is known of it. */
  #admit(
    service: Service,
    asked: Asked,
    request: WireRequest,
  ): { principal: Principal; input: Shape; refusal?: AwsError } {
    let principal = anonymous;
    try {
      // The web identity token is the credential of this call; whatever else is sent is not looked at.
      if (asked.operation.name !== 'AssumeRoleWithWebIdentity') {
        const signature = readSignature(request);
        principal = authenticate(request, signature, this.credentials, dialectOf(service).unauthenticated);
        if (signature !== undefined && isGoProgram(request)) this.credentials.noteRealTimeClient(signature.accessKeyId);
      }
      return { principal, input: asked.read() };
    } catch (error) {
      return { principal, input: {}, refusal: asAwsError(error, service.name, asked.operation.name) };
    }
  }

  #authorize(service: Service, operation: Operation, input: Shape, caller: Caller): void {
    const { principal, region, calledVia } = caller;
    const account = principal.account === '' ? this.account : principal.account;
    const refusal = authorize(
      { service: service.name, operation: operation.name, input, account, region, principal, calledVia },
      this,
      (decided) => this.decisions.note(decided),
    );
    if (refusal !== undefined) throw refusal;
  }

  async #run(
    service: Service,
    operation: Operation,
    input: Shape,
    principal: Principal,
    region: string,
    requestId: string,
  ): Promise<Shape> {
    const handler = service.handlers[operation.name];
    if (handler === undefined) {
      throw new AwsError(
        'NotRehearsed',
        `The rehearsal's stand-in for ${service.name} does not do ${operation.name} yet.`,
        501,
      );
    }
    checkRequired(service, operation, input);
    if (service.protocol === 'ec2Query' && input['DryRun'] === true) {
      throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
    }
    const account = principal.account === '' ? this.account : principal.account;
    const call = { service: service.name, operation: operation.name, principal, account, region, requestId, aws: this };
    const returned: unknown = await handler(input, call);
    const output = isShape(returned) ? returned : {};
    checkOutput(operation, output);
    return output;
  }

  #record(
    service: Service,
    operation: string,
    region: string,
    principal: Principal,
    subject: string,
    mutating: boolean,
    internal = false,
  ): RecordedCall {
    return this.recorder.begin({
      service: service.name,
      operation,
      region,
      principal: principal.arn,
      mutating,
      subject,
      internal,
    });
  }

  #cut(effect: FaultEffect, record: RecordedCall): typeof cut {
    record.outcome = effect.kind === 'die' ? 'died' : 'reset';
    if (effect.kind === 'die') this.faults.die(record);
    return cut;
  }
}

/** AWS clients in Go are programs from elsewhere, above all eksctl: they do not know of the rehearsal's speed. */
function isGoProgram(request: WireRequest): boolean {
  return /\blang\/go\b/.test(request.headers['user-agent'] ?? '');
}

function isCutBefore(effect: FaultEffect | undefined): effect is FaultEffect & { kind: 'reset' | 'die' } {
  return (effect?.kind === 'reset' || effect?.kind === 'die') && effect.when === 'before';
}

function isCutAfter(effect: FaultEffect | undefined): effect is FaultEffect & { kind: 'reset' | 'die' } {
  return (effect?.kind === 'reset' || effect?.kind === 'die') && effect.when === 'after';
}

function faultError(service: Service, effect: FaultEffect & { kind: 'error' }): AwsError {
  const status = effect.status ?? statusOfFault(service, effect.code);
  return new AwsError(effect.code, effect.message ?? `${effect.code} (fault rule of the rehearsal)`, status);
}

/** The status that AWS has for common codes: EC2 answers throttling with 503, the others with 400. */
function statusOfFault(service: Service, code: string): number {
  if (/^Internal/.test(code)) return 500;
  if (/Unavailable/.test(code)) return 503;
  if (/AccessDenied|UnauthorizedOperation/.test(code)) return service.protocol === 'awsJson1.1' ? 400 : 403;
  if (/TooManyRequests/.test(code)) return 429;
  return code === 'RequestLimitExceeded' ? 503 : 400;
}

/** What is not a refusal is a mistake in the rehearsal: say so loudly, with a status that SDKs do not retry. */
function asAwsError(error: unknown, service: string, operation: string): AwsError {
  if (error instanceof AwsError) return error;
  console.error(`rehearsal: ${service} ${operation} failed in the local AWS itself:`, error);
  const text = error instanceof Error ? error.message : String(error);
  return new AwsError('RehearsalFailure', `The local AWS failed in ${service} ${operation}: ${text}`, 501);
}
