import { isObject, sameJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { fieldSchema, isGranular } from '../schema/schema.ts';
import type { ListSchema, Schema } from '../schema/schema.ts';

/**
 * Paths to fields, in the elements of FieldsV1: `f:spec`, `k:{"name":"manager"}`, `v:"finalizer"`. A path is written as its
 * elements joined by a character that no element contains.
 */
export type FieldPath = string;
export const separator = '\u0001';

/** The fields of an object that can have an owner, with the values that decide whether two objects agree on them. */
export type FieldValues = Map<FieldPath, unknown>;

/** Stands for a list item as such, which is there or not but has no value of its own. */
const presence = Symbol('present');

/** Walks the object by its schema as structured-merge-diff's ToFieldSet does. */
export function fieldsOf(
  value: unknown,
  schema: Schema,
  path: FieldPath = '',
  into: FieldValues = new Map(),
): FieldValues {
  if (isGranular(schema) && isObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0 && path !== '') into.set(path, presence);
    for (const [name, item] of entries) fieldsOf(item, fieldSchema(schema, name), join(path, `f:${name}`), into);
  } else if (schema.form === 'list' && schema.merge !== 'atomic' && Array.isArray(value)) {
    if (value.length === 0) into.set(path, presence);
    for (const item of value) {
      const here = join(path, itemElement(item, schema));
      into.set(here, presence);
      if (schema.merge === 'map') fieldsOf(item, schema.items, here, into);
    }
  } else {
    into.set(path, value);
  }
  return into;
}

/** The path element of an item in a set (`v:`) or in a list that is told apart by keys (`k:`). */
export function itemElement(item: unknown, schema: ListSchema): string {
  if (schema.merge === 'set') return `v:${JSON.stringify(item)}`;
  return `k:${JSON.stringify(keysOf(item, schema))}`;
}

/** The item's keys, absent ones with the default that the schema has for them (`protocol` is TCP). */
export function keysOf(item: unknown, schema: ListSchema): JsonObject {
  const keys: JsonObject = {};
  for (const key of [...schema.keys].sort()) {
    const fallback = schema.items.form === 'struct' ? schema.items.fields.get(key)?.default : undefined;
    const found = (isObject(item) ? item[key] : undefined) ?? fallback;
    if (found !== undefined) keys[key] = found;
  }
  return keys;
}

export function join(path: FieldPath, element: string): FieldPath {
  return path === '' ? element : `${path}${separator}${element}`;
}

export interface Comparison {
  readonly added: Set<FieldPath>;
  readonly modified: Set<FieldPath>;
  readonly removed: Set<FieldPath>;
}

export function compareFields(before: FieldValues, after: FieldValues): Comparison {
  const added = new Set<FieldPath>();
  const modified = new Set<FieldPath>();
  const removed = new Set<FieldPath>();
  for (const [path, value] of after) {
    if (!before.has(path)) added.add(path);
    else if (!sameJson(before.get(path), value)) modified.add(path);
  }
  for (const path of before.keys()) if (!after.has(path)) removed.add(path);
  return { added, modified, removed };
}

/** The set as FieldsV1 JSON; `.` marks a field that is itself a member besides what is below it. */
export function toFieldsV1(paths: Iterable<FieldPath>): JsonObject {
  const root: JsonObject = {};
  for (const path of paths) {
    let here = root;
    for (const element of path.split(separator)) {
      const next = here[element];
      const child: JsonObject = isObject(next) ? next : {};
      here[element] = child;
      here = child;
    }
    here['.'] = {};
  }
  return withoutLoneDots(root);
}

function withoutLoneDots(node: JsonObject): JsonObject {
  const names = Object.keys(node).sort();
  if (names.length === 1 && names[0] === '.') return {};
  return Object.fromEntries(names.map((name) => [name, name === '.' ? {} : withoutLoneDots(node[name] as JsonObject)]));
}

export function fromFieldsV1(fields: JsonObject, path: FieldPath = '', into = new Set<FieldPath>()): Set<FieldPath> {
  const names = Object.keys(fields);
  if (names.length === 0 && path !== '') into.add(path);
  for (const name of names) {
    if (name === '.') into.add(path);
    else fromFieldsV1(fields[name] as JsonObject, join(path, name), into);
  }
  return into;
}

/** `.spec.template.spec.containers[name="manager"].image`, as conflict messages show a path. */
export function displayPath(path: FieldPath): string {
  return path
    .split(separator)
    .map((element) => {
      const body = element.slice(2);
      if (element.startsWith('f:')) return `.${body}`;
      if (element.startsWith('v:')) return `[=${body}]`;
      const keys = Object.entries(JSON.parse(body) as JsonObject);
      return `[${keys.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`;
    })
    .join('');
}
