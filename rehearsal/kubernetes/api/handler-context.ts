import type { FieldManager } from '../apply/managed-fields.ts';
import type { Cluster } from '../cluster.ts';
import type { KubernetesObject } from '../objects.ts';
import type { UserInfo, WriteOptions } from '../storage/write.ts';
import { badRequest } from './api-error.ts';
import type { RequestInfo, ResourceTarget } from './request-info.ts';
import { apiVersionOf } from './resource-definition.ts';
import type { ResourceDefinition } from './resource-definition.ts';

/** One authenticated and authorised request for a resource. */
export interface ResourceRequest {
  readonly cluster: Cluster;
  readonly info: RequestInfo;
  readonly target: ResourceTarget;
  readonly definition: ResourceDefinition;
  readonly user: UserInfo;
  readonly body: Buffer;
  readonly contentType: string | undefined;
  readonly accept: string;
  readonly userAgent: string;
  /** Said to the client in Warning headers. */
  readonly warnings: string[];
}

/** The namespace of the target; undefined for what belongs to none. */
export function namespaceOf(request: ResourceRequest): string | undefined {
  return request.definition.namespaced ? request.target.namespace : undefined;
}

export function nameOf(request: ResourceRequest): string {
  return request.target.name ?? '';
}

export function isDryRun(query: URLSearchParams): boolean {
  const values = query.getAll('dryRun').filter((value) => value !== '');
  const unknown = values.find((value) => value !== 'All');
  if (unknown !== undefined)
    throw badRequest(`Invalid value: "${unknown}": dryRun: Unsupported value: supported values: "All"`);
  return values.length > 0;
}

export function writeOptions(request: ResourceRequest, operation: FieldManager['operation'] = 'Update'): WriteOptions {
  const { query } = request.info;
  const name = query.get('fieldManager') ?? request.userAgent.split('/')[0] ?? 'unknown';
  const subresource = request.target.subresource;
  const part = subresource === undefined ? {} : { subresource };
  return {
    user: request.user,
    dryRun: isDryRun(query),
    manager: { name: name === '' ? 'unknown' : name, operation, ...part },
    ...part,
  };
}

/** The object under the version that was asked for: custom resources are kept once, whatever versions are served. */
export function presented(object: KubernetesObject, definition: ResourceDefinition): KubernetesObject {
  const apiVersion = apiVersionOf(definition);
  return object.apiVersion === apiVersion ? object : { ...object, apiVersion };
}
