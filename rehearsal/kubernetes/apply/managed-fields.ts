import { isObject } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubernetesObject, ManagedFieldsEntry } from '../objects.ts';
import type { StructSchema } from '../schema/schema.ts';
import { compareFields, fieldsOf, fromFieldsV1, toFieldsV1 } from './field-set.ts';
import type { FieldPath, FieldValues } from './field-set.ts';

/** Who writes, as `metadata.managedFields` tells them apart. */
export interface FieldManager {
  readonly name: string;
  readonly operation: 'Apply' | 'Update';
  readonly subresource?: string;
}

export interface Owner {
  readonly manager: FieldManager;
  readonly apiVersion: string;
  readonly time: string;
  readonly fields: Set<FieldPath>;
}

export function sameManager(a: FieldManager, b: FieldManager): boolean {
  return a.name === b.name && a.operation === b.operation && (a.subresource ?? '') === (b.subresource ?? '');
}

export function ownersOf(object: KubernetesObject | undefined): Owner[] {
  return (object?.metadata.managedFields ?? []).map((entry) => ({
    manager: {
      name: entry.manager,
      operation: entry.operation,
      ...(entry.subresource === undefined || entry.subresource === '' ? {} : { subresource: entry.subresource }),
    },
    apiVersion: entry.apiVersion,
    time: entry.time ?? '',
    fields: fromFieldsV1(isObject(entry.fieldsV1) ? entry.fieldsV1 : {}),
  }));
}

export function toManagedFields(owners: readonly Owner[]): ManagedFieldsEntry[] {
  return owners
    .filter((owner) => owner.fields.size > 0)
    .map((owner) => ({
      manager: owner.manager.name,
      operation: owner.manager.operation,
      apiVersion: owner.apiVersion,
      time: owner.time,
      fieldsType: 'FieldsV1',
      fieldsV1: toFieldsV1(owner.fields),
      ...(owner.manager.subresource === undefined ? {} : { subresource: owner.manager.subresource }),
    }));
}

/** Fields that nobody owns: identity and what the server itself fills in (fieldmanager/stripmeta.go). */
const unowned = [
  'apiVersion',
  'kind',
  'f:apiVersion',
  'f:kind',
  'f:metadata\u0001f:name',
  'f:metadata\u0001f:namespace',
  'f:metadata\u0001f:creationTimestamp',
  'f:metadata\u0001f:selfLink',
  'f:metadata\u0001f:uid',
  'f:metadata\u0001f:clusterName',
  'f:metadata\u0001f:generation',
  'f:metadata\u0001f:managedFields',
  'f:metadata\u0001f:resourceVersion',
  'f:metadata\u0001f:deletionTimestamp',
  'f:metadata\u0001f:deletionGracePeriodSeconds',
];

/** The fields that a writer to this object, or to one of its subresources, can own. */
export function ownableFields(
  object: object,
  schema: StructSchema,
  hasStatus: boolean,
  subresource: string | undefined,
): FieldValues {
  const fields = fieldsOf(object, schema);
  for (const path of unowned) fields.delete(path);
  fields.delete('f:metadata');
  for (const path of [...fields.keys()]) {
    const isStatus = path === 'f:status' || path.startsWith('f:status\u0001');
    if (subresource === 'status' ? !isStatus : hasStatus && isStatus) fields.delete(path);
  }
  return fields;
}

/**
 * The object's managedFields after an ordinary write (create, update, patch): the writer owns what it changed, others lose
 * what was changed or removed under them.
 */
export function afterUpdate(
  before: KubernetesObject | undefined,
  after: KubernetesObject,
  schema: StructSchema,
  hasStatus: boolean,
  manager: FieldManager,
  apiVersion: string,
): ManagedFieldsEntry[] {
  const changes = compareFields(
    before === undefined
      ? new Map<FieldPath, unknown>()
      : ownableFields(before, schema, hasStatus, manager.subresource),
    ownableFields(after, schema, hasStatus, manager.subresource),
  );
  const changed = changes.added.union(changes.modified);
  // A client may rewrite managedFields itself (kubectl does when it moves from client-side to server-side apply).
  const owners = ownersOf(after.metadata.managedFields === undefined ? before : after);
  if (changed.size === 0 && changes.removed.size === 0) return toManagedFields(owners);
  const rest = owners.map((owner) => ({ ...owner, fields: owner.fields.difference(changes.removed) }));
  const others = rest
    .filter((owner) => !sameManager(owner.manager, manager))
    .map((owner) => ({ ...owner, fields: owner.fields.difference(changed) }));
  const own = rest.find((owner) => sameManager(owner.manager, manager));
  return toManagedFields([
    ...others,
    { manager, apiVersion, time: timestamp(new Date()), fields: changed.union(own?.fields ?? new Set()) },
  ]);
}
