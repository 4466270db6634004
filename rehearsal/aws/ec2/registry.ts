import { randomBytes } from 'node:crypto';

import type { LocalAws } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Kind } from './kinds.ts';

/** Where in AWS something is done: what `Call` and the background work of the service have in common. */
export interface Place {
  readonly aws: LocalAws;
  readonly account: string;
  readonly region: string;
}

/** A place and who makes something there; every `Call` is one. */
export interface Maker extends Place {
  readonly principal: { readonly arn: string };
  /** True for what the account has from the start. */
  readonly given?: boolean;
}

/** A new identifier in EC2's long format: the prefix and 17 hexadecimal digits, of which the first is 0. */
export function newId(prefix: string): string {
  return `${prefix}-0${randomBytes(8).toString('hex')}`;
}

/** Puts a new resource into the store under an identifier of its kind, or under `id`. */
export function register<Data extends object>(
  maker: Maker,
  kind: Kind<Data>,
  id: string,
  data: Data,
  more: { tags?: Record<string, string>; state?: string } = {},
): Resource<Data> {
  return maker.aws.store.add<Data>({
    type: kind.type,
    id,
    arn: arnOf(kind, id, maker),
    account: maker.account,
    region: maker.region,
    createdBy: maker.principal.arn,
    ...(maker.given !== undefined && { given: maker.given }),
    data,
    ...more,
  });
}

export function arnOf(kind: Kind<object>, id: string, place: { account: string; region: string }): string {
  // Snapshots can be public, and their ARNs name no account (service authorization reference of EC2).
  const account = kind.resourceType === 'snapshot' ? '' : place.account;
  return `arn:aws:ec2:${place.region}:${account}:${kind.resourceType}/${id}`;
}

/** All living resources of a kind that this account has in this region, oldest first. */
export function listOf<Data extends object>(place: Place, kind: Kind<Data>): Resource<Data>[] {
  return place.aws.store.list<Data>(kind.type, place.region).filter((resource) => resource.account === place.account);
}

/** The resource, or undefined if there is none with this identifier in this account and region. */
export function lookUp<Data extends object>(
  place: Place,
  kind: Kind<Data>,
  id: string | undefined,
): Resource<Data> | undefined {
  const found = id === undefined ? undefined : place.aws.store.get<Data>(kind.type, id, place.region);
  return found?.account === place.account ? found : undefined;
}

/**
 * The resource with this identifier.
 *
 * Errors, with the codes of the kind: MissingParameter, `Invalid….Malformed`, `Invalid….NotFound`.
 */
export function find<Data extends object>(place: Place, kind: Kind<Data>, id: string | undefined): Resource<Data> {
  if (id === undefined || id === '') {
    throw new AwsError('MissingParameter', `The request must contain the parameter ${kind.resourceType} id`);
  }
  requireWellFormed(kind, id);
  const found = lookUp(place, kind, id);
  if (found === undefined) throw new AwsError(kind.notFound, kind.notFoundMessage(id));
  return found;
}

/** EC2 tells an identifier that cannot be one (Malformed) from one that is not there (NotFound). */
export function requireWellFormed(kind: Kind<object>, id: string): void {
  const format = new RegExp(`^${kind.prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  if (!format.test(id)) {
    throw new AwsError(kind.malformed, `Invalid id: "${id}" (expecting "${kind.prefix}-...")`);
  }
}

/** The request's parameter, or EC2's MissingParameter error. */
export function required<Value>(value: Value | undefined | null, parameter: string): Value {
  if (value === undefined || value === null || value === '') {
    throw new AwsError('MissingParameter', `The request must contain the parameter ${parameter}`);
  }
  return value;
}

export function dependencyViolation(message: string): AwsError {
  return new AwsError('DependencyViolation', message);
}

/**
 * True if an AWS service calls in its own name (a service-linked role or a service principal): what such a caller makes is
 * requester-managed, and only such a caller may touch it.
 */
export function isAwsService(principalArn: string): boolean {
  return principalArn.includes('/AWSServiceRoleFor') || principalArn.endsWith('.amazonaws.com');
}
