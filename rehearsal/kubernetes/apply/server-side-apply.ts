import { ApiError } from '../api/api-error.ts';
import { isObject, sameJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubernetesObject } from '../objects.ts';
import { fieldSchema, isGranular } from '../schema/schema.ts';
import type { ListSchema, Schema, StructSchema } from '../schema/schema.ts';
import { compareFields, displayPath, itemElement, separator } from './field-set.ts';
import type { FieldPath } from './field-set.ts';
import { ownableFields, ownersOf, sameManager, toManagedFields } from './managed-fields.ts';
import type { FieldManager, Owner } from './managed-fields.ts';

export interface ApplyRequest {
  readonly live: KubernetesObject | undefined;
  readonly config: KubernetesObject;
  readonly schema: StructSchema;
  readonly hasStatus: boolean;
  readonly manager: FieldManager;
  readonly apiVersion: string;
  readonly force: boolean;
}

/**
 * Server-side apply, after structured-merge-diff's Updater: merges the configuration into the live object, takes away what
 * this manager applied before and no longer does, and refuses to change what others own unless forced.
 * Throws the API's 409 with one FieldManagerConflict cause per field.
 */
export function serverSideApply(request: ApplyRequest): KubernetesObject {
  const { live, config, schema, hasStatus, manager, apiVersion } = request;
  const owners = ownersOf(live);
  const others = owners.filter((owner) => !sameManager(owner.manager, manager));
  const last = owners.find((owner) => sameManager(owner.manager, manager))?.fields ?? new Set<FieldPath>();
  const applied = new Set(ownableFields(config, schema, hasStatus, manager.subresource).keys());

  const merged = merge(live ?? {}, config, schema) as KubernetesObject;
  // Shortest first: a list item goes as a whole before the keys that it is found by.
  for (const path of [...last.difference(applied)].sort((a, b) => a.length - b.length)) {
    if (!others.some((owner) => ownsOrBelow(owner.fields, path)) && !ownsOrBelow(applied, path)) {
      removeField(merged, schema, path.split(separator));
    }
  }

  const remaining = live === undefined ? others : settleConflicts(request, live, merged, others);
  const unchanged = sameJson(last, applied);
  const previous = owners.find((owner) => sameManager(owner.manager, manager));
  const time = unchanged && previous !== undefined ? previous.time : timestamp(new Date());
  merged.metadata.managedFields = toManagedFields([...remaining, { manager, apiVersion, time, fields: applied }]);
  return merged;
}

/** Other owners less what this apply takes from them; throws if it may not take it. */
function settleConflicts(
  request: ApplyRequest,
  live: KubernetesObject,
  merged: KubernetesObject,
  others: readonly Owner[],
): Owner[] {
  const { schema, hasStatus, manager, force } = request;
  const changes = compareFields(
    ownableFields(live, schema, hasStatus, manager.subresource),
    ownableFields(merged, schema, hasStatus, manager.subresource),
  );
  const changed = changes.added.union(changes.modified);
  const conflicts = others
    .map((owner) => ({ owner, fields: [...owner.fields.intersection(changed)].sort() }))
    .filter(({ fields }) => fields.length > 0);
  if (conflicts.length > 0 && !force) throw conflictError(conflicts);
  return others.map((owner) => ({
    ...owner,
    fields: owner.fields.difference(changed).difference(changes.removed),
  }));
}

function conflictError(conflicts: { owner: Owner; fields: FieldPath[] }[]): ApiError {
  const count = conflicts.reduce((sum, { fields }) => sum + fields.length, 0);
  const nameOf = ({ manager, apiVersion }: Owner) => {
    const subresource = manager.subresource === undefined ? '' : ` with subresource "${manager.subresource}"`;
    return `${JSON.stringify(manager.name)}${subresource}${manager.operation === 'Update' ? ` using ${apiVersion}` : ''}`;
  };
  const texts = conflicts.map(({ owner, fields }) =>
    fields.length === 1
      ? `conflict with ${nameOf(owner)}: ${displayPath(fields[0] ?? '')}`
      : `conflicts with ${nameOf(owner)}:\n${fields.map((field) => `- ${displayPath(field)}`).join('\n')}`,
  );
  const plural = count === 1 ? '1 conflict' : `${count} conflicts`;
  return new ApiError(409, 'Conflict', `Apply failed with ${plural}: ${texts.join('\n')}`, {
    causes: conflicts.flatMap(({ owner, fields }) =>
      fields.map((field) => ({
        reason: 'FieldManagerConflict',
        message: `conflict with ${nameOf(owner)}`,
        field: displayPath(field),
      })),
    ),
  });
}

function ownsOrBelow(fields: ReadonlySet<FieldPath>, path: FieldPath): boolean {
  if (fields.has(path)) return true;
  const prefix = path + separator;
  for (const field of fields) if (field.startsWith(prefix)) return true;
  return false;
}

/** `config` laid over `live` by the schema; neither is changed. */
export function merge(live: unknown, config: unknown, schema: Schema): unknown {
  if (isGranular(schema) && isObject(live) && isObject(config)) {
    const result: JsonObject = { ...live };
    for (const [name, value] of Object.entries(config)) {
      result[name] = merge(live[name], value, fieldSchema(schema, name));
    }
    return result;
  }
  if (schema.form === 'list' && schema.merge !== 'atomic' && Array.isArray(live) && Array.isArray(config)) {
    return mergeLists(live, config, schema);
  }
  return structuredClone(config);
}

function mergeLists(live: unknown[], config: unknown[], schema: ListSchema): unknown[] {
  const wanted = new Map(config.map((item) => [itemElement(item, schema), item]));
  const existing = new Map(live.map((item) => [itemElement(item, schema), item]));
  const order = [...wanted.keys()];
  // Items that only live has keep their place behind the item that they followed.
  let behind = -1;
  for (const element of existing.keys()) {
    const at = order.indexOf(element);
    if (at >= 0) behind = at;
    else order.splice(++behind, 0, element);
  }
  return order.map((element) => {
    if (!wanted.has(element)) return existing.get(element);
    return existing.has(element)
      ? merge(existing.get(element), wanted.get(element), schema.items)
      : structuredClone(wanted.get(element));
  });
}

/** Removes the field and the containers that it leaves empty. `target` and what is below may be shared: they are copied. */
function removeField(target: JsonObject, schema: Schema, elements: readonly string[]): void {
  const [first = '', ...rest] = elements;
  const name = first.slice(2);
  const value = target[name];
  if (value === undefined || !first.startsWith('f:')) return;
  if (rest.length === 0) {
    delete target[name];
    return;
  }
  const below = fieldSchema(schema, name);
  if (isObject(value)) {
    const copy = { ...value };
    removeField(copy, below, rest);
    if (Object.keys(copy).length === 0) delete target[name];
    else target[name] = copy;
  } else if (Array.isArray(value) && below.form === 'list') {
    const kept = removeFromList(value, below, rest);
    if (kept.length === 0) delete target[name];
    else target[name] = kept;
  }
}

function removeFromList(items: readonly unknown[], schema: ListSchema, elements: readonly string[]): unknown[] {
  const [first = '', ...rest] = elements;
  return items.flatMap((item) => {
    if (itemElement(item, schema) !== first) return [item];
    if (rest.length === 0 || !isObject(item)) return [];
    // What tells a kept item apart stays, whoever owned it.
    if (rest.length === 1 && schema.keys.includes((rest[0] ?? '').slice(2))) return [item];
    const copy = { ...item };
    removeField(copy, schema.items, rest);
    return [copy];
  });
}
