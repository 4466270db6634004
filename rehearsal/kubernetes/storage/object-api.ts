import { randomUUID } from 'node:crypto';

import { alreadyExists, conflict, invalid, notFound, staleObject } from '../api/api-error.ts';
import type { Registry } from '../api/registry.ts';
import { apiVersionOf, hasSubresource, resourceName } from '../api/resource-definition.ts';
import type { ResourceDefinition, ResourceName } from '../api/resource-definition.ts';
import { afterUpdate } from '../apply/managed-fields.ts';
import { sameJson } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubernetesObject } from '../objects.ts';
import { applyDefaults, checkValues } from '../schema/decode.ts';
import { deletionOf } from './deletion.ts';
import type { ObjectStore } from './object-store.ts';
import { internalWrite } from './write.ts';
import type { Admission, AdmissionRequest, DeleteOptions, WriteOptions } from './write.ts';

/**
 * Reads and writes as the API server does them, apart from HTTP: identity, generations, optimistic locking, admission,
 * validation, finalizers. Users and controllers go through the same code. All of it is synchronous, so a read and the
 * write that follows it in one turn cannot be interleaved with another's.
 */
export class ObjectApi {
  readonly store: ObjectStore;
  readonly registry: Registry;
  readonly #admission: Admission;

  constructor(store: ObjectStore, registry: Registry, admission: Admission) {
    this.store = store;
    this.registry = registry;
    this.#admission = admission;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows the kind behind the name
  get<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, name: string): T | undefined {
    return this.store.get(resource, namespace, name) as T | undefined;
  }

  list<T extends KubernetesObject>(resource: ResourceName, namespace?: string): T[] {
    return this.store.list(resource, namespace) as T[];
  }

  definition(resource: ResourceName): ResourceDefinition {
    const definition = this.registry.named(resource);
    if (definition === undefined) throw new Error(`the API does not serve ${resource}`);
    return definition;
  }

  /** Creates what a controller wants to be there; kind and apiVersion come from the resource. */
  make<T extends KubernetesObject>(resource: ResourceName, object: Omit<T, 'apiVersion' | 'kind'>): T {
    const definition = this.definition(resource);
    const complete = { apiVersion: apiVersionOf(definition), kind: definition.kind, ...object } as unknown as T;
    return this.create(definition, complete, internalWrite) as T;
  }

  /** Changes a copy of the object and keeps it; nothing happens if it is gone or the change changes nothing. */
  change<T extends KubernetesObject>(
    resource: ResourceName,
    namespace: string | undefined,
    name: string,
    change: (copy: T) => void,
    subresource?: string,
  ): T | undefined {
    if (this.store.get(resource, namespace, name) === undefined) return undefined;
    const alter = (current: KubernetesObject): KubernetesObject => {
      const copy = structuredClone(current) as T;
      change(copy);
      return copy;
    };
    const options = subresource === undefined ? internalWrite : { ...internalWrite, subresource };
    return this.update(this.definition(resource), namespace, name, alter, options) as T;
  }

  changeStatus<T extends KubernetesObject>(
    resource: ResourceName,
    namespace: string | undefined,
    name: string,
    change: (copy: T) => void,
  ): T | undefined {
    return this.change(resource, namespace, name, change, 'status');
  }

  create(definition: ResourceDefinition, given: KubernetesObject, options: WriteOptions): KubernetesObject {
    const object = structuredClone(given);
    this.#identify(definition, object);
    if (hasSubresource(definition, 'status')) delete object['status'];
    applyDefaults(object, definition.schema);
    const request: AdmissionRequest = { operation: 'CREATE', definition, object, options };
    this.#admission.mutate(request);
    this.#check(request);
    const created = request.object;
    const resource = resourceName(definition);
    if (this.store.get(resource, created.metadata.namespace, created.metadata.name) !== undefined) {
      throw alreadyExists(definition, created.metadata.name);
    }
    this.#track(definition, undefined, created, options);
    return options.dryRun ? created : this.store.put(resource, created);
  }

  #identify(definition: ResourceDefinition, object: KubernetesObject): void {
    const { metadata } = object;
    if (metadata.name === '' && (metadata.generateName ?? '') !== '') {
      metadata.name = `${metadata.generateName}${randomSuffix()}`;
    }
    if (!definition.namespaced) delete metadata.namespace;
    metadata.uid = randomUUID();
    metadata.creationTimestamp = timestamp(new Date());
    delete metadata.resourceVersion;
    delete metadata.deletionTimestamp;
    delete metadata.deletionGracePeriodSeconds;
    if (definition.counted) metadata.generation = 1;
    else delete metadata.generation;
  }

  /**
   * Keeps what `alter` makes of the current object: a copy that shares nothing with it. Throws 404, 409 for a stale
   * resourceVersion, 422.
   */
  update(
    definition: ResourceDefinition,
    namespace: string | undefined,
    name: string,
    alter: (current: KubernetesObject) => KubernetesObject,
    options: WriteOptions,
  ): KubernetesObject {
    const resource = resourceName(definition);
    const current = this.store.get(resource, namespace, name);
    if (current === undefined) throw notFound(definition, name);
    const object = this.#merged(definition, current, alter(current), options);
    const request: AdmissionRequest = { operation: 'UPDATE', definition, object, old: current, options };
    if (options.subresource === undefined) {
      applyDefaults(object, definition.schema);
      this.#admission.mutate(request);
      this.#check(request);
    }
    const next = request.object;
    if (definition.counted && !sameJson(contentOf(current), contentOf(next))) {
      next.metadata.generation = (current.metadata.generation ?? 0) + 1;
    }
    this.#track(definition, current, next, options);
    if (unchanged(current, next)) return current;
    if (options.dryRun) return next;
    if (next.metadata.deletionTimestamp !== undefined && deletionOf(definition, next).complete) {
      this.store.put(resource, next);
      return this.store.remove(resource, namespace, name) ?? next;
    }
    return this.store.put(resource, next);
  }

  /** What a client may not set through this endpoint stays as it is. */
  #merged(
    definition: ResourceDefinition,
    current: KubernetesObject,
    next: KubernetesObject,
    options: WriteOptions,
  ): KubernetesObject {
    const wanted = next.metadata.resourceVersion ?? '';
    if (wanted !== '' && wanted !== '0' && wanted !== current.metadata.resourceVersion) {
      throw conflict(definition, current.metadata.name, staleObject);
    }
    const uid = next.metadata.uid;
    if (uid !== undefined && uid !== '' && uid !== current.metadata.uid) {
      throw conflict(
        definition,
        current.metadata.name,
        `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${current.metadata.uid ?? ''}`,
      );
    }
    const base = options.subresource === 'status' ? { ...structuredClone(current), status: next['status'] } : next;
    if (options.subresource !== 'status' && hasSubresource(definition, 'status')) {
      if (current['status'] === undefined) delete base['status'];
      else base['status'] = structuredClone(current['status']);
    }
    base.apiVersion = current.apiVersion;
    base.kind = current.kind;
    const { metadata } = base;
    for (const field of fixedMetadata) {
      const value = current.metadata[field];
      if (value === undefined) delete metadata[field];
      else Object.assign(metadata, { [field]: value });
    }
    if (current.metadata.deletionTimestamp !== undefined && metadata.finalizers !== undefined) {
      const allowed = current.metadata.finalizers ?? [];
      metadata.finalizers = metadata.finalizers.filter((finalizer) => allowed.includes(finalizer));
    }
    return base;
  }

  #check(request: AdmissionRequest): void {
    const { definition, object } = request;
    const errors = checkValues(object, definition.schema);
    if (errors.length > 0) throw invalid(definition, object.metadata.name, errors);
    this.#admission.validate(request);
  }

  #track(
    definition: ResourceDefinition,
    before: KubernetesObject | undefined,
    after: KubernetesObject,
    options: WriteOptions,
  ): void {
    if (options.manager === undefined || options.manager.operation === 'Apply') return;
    const hasStatus = hasSubresource(definition, 'status');
    const fields = afterUpdate(before, after, definition.schema, hasStatus, options.manager, apiVersionOf(definition));
    if (fields.length === 0) delete after.metadata.managedFields;
    else after.metadata.managedFields = fields;
  }

  /**
   * Deletes, or begins to: with finalizers or a grace period the object stays, marked, until they are gone. Returns the
   * object as it is then, and whether it is gone.
   */
  delete(
    definition: ResourceDefinition,
    namespace: string | undefined,
    name: string,
    options: DeleteOptions = {},
  ): { object: KubernetesObject; gone: boolean } {
    const resource = resourceName(definition);
    const current = this.store.get(resource, namespace, name);
    if (current === undefined) throw notFound(definition, name);
    checkPreconditions(definition, current, options);
    const write: WriteOptions = { user: options.user ?? internalWrite.user, dryRun: options.dryRun ?? false };
    this.#admission.validate({ operation: 'DELETE', definition, object: current, old: current, options: write });
    const { complete, marked } = deletionOf(definition, current, options);
    if (options.dryRun === true) return { object: marked, gone: complete };
    if (complete) return { object: this.store.remove(resource, namespace, name) ?? current, gone: true };
    return { object: unchanged(current, marked) ? current : this.store.put(resource, marked), gone: false };
  }

  /** Deletes what a controller no longer wants; nothing happens if it is gone already. */
  remove(resource: ResourceName, namespace: string | undefined, name: string, options: DeleteOptions = {}): void {
    if (this.store.get(resource, namespace, name) === undefined) return;
    this.delete(this.definition(resource), namespace, name, options);
  }
}

const fixedMetadata = [
  'name',
  'namespace',
  'uid',
  'generateName',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'resourceVersion',
] as const;

function checkPreconditions(definition: ResourceDefinition, current: KubernetesObject, options: DeleteOptions): void {
  const { uid, resourceVersion, name } = current.metadata;
  if (options.uid !== undefined && options.uid !== uid) {
    const why = `Precondition failed: UID in precondition: ${options.uid}, UID in object meta: ${uid ?? ''}`;
    throw conflict(definition, name, why);
  }
  if (options.resourceVersion !== undefined && options.resourceVersion !== resourceVersion) {
    const why = `Precondition failed: ResourceVersion in precondition: ${options.resourceVersion}, ResourceVersion in object meta: ${resourceVersion ?? ''}`;
    throw conflict(definition, name, why);
  }
}

/** Everything that makes up the generation. */
function contentOf(object: KubernetesObject): object {
  return { ...object, metadata: undefined, status: undefined, apiVersion: undefined, kind: undefined };
}

function unchanged(current: KubernetesObject, next: KubernetesObject): boolean {
  return sameJson(comparable(current), comparable(next));
}

/** A write that only renews the times in managedFields is no change. */
function comparable(object: KubernetesObject): object {
  const managedFields = object.metadata.managedFields?.map((entry) => ({ ...entry, time: undefined }));
  return {
    ...object,
    metadata: { ...object.metadata, resourceVersion: undefined, managedFields },
    status: object['status'],
  };
}

/** The five letters that the API server puts behind generateName. */
export function randomSuffix(): string {
  const letters = 'bcdfghjklmnpqrstvwxz2456789';
  return Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}
