import { badRequest } from '../api/api-error.ts';
import { isObject, sameJson } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { fieldSchema } from '../schema/schema.ts';
import type { ListSchema, Schema } from '../schema/schema.ts';

/**
 * Strategic merge patch with the directives that clients send: `$patch` (delete, replace), `$retainKeys`,
 * `$setElementOrder/…`, `$deleteFromPrimitiveList/…`. Neither argument is changed.
 */
export function strategicMerge(target: JsonObject, patch: JsonObject, schema: Schema): JsonObject {
  if (patch['$patch'] === 'replace') return withoutDirectives(patch);
  if (patch['$patch'] === 'delete') return {};
  const result: JsonObject = retained(target, patch['$retainKeys']);
  for (const [name, value] of Object.entries(patch)) {
    if (name.startsWith('$')) continue;
    if (value === null) delete result[name];
    else result[name] = mergeValue(result[name], value, fieldSchema(schema, name));
  }
  for (const [name, value] of Object.entries(patch)) {
    const [directive, field = ''] = splitDirective(name);
    const list = fieldSchema(schema, field);
    const current = result[field];
    if (directive === '$deleteFromPrimitiveList' && Array.isArray(current) && Array.isArray(value)) {
      result[field] = current.filter((item) => !value.includes(item));
    }
    if (directive === '$setElementOrder' && Array.isArray(current) && Array.isArray(value) && list.form === 'list') {
      result[field] = ordered(current, value, list);
    }
  }
  return result;
}

function splitDirective(name: string): [string, string?] {
  const slash = name.indexOf('/');
  return name.startsWith('$') && slash > 0 ? [name.slice(0, slash), name.slice(slash + 1)] : [name];
}

function retained(target: JsonObject, keys: unknown): JsonObject {
  if (!Array.isArray(keys)) return { ...target };
  return Object.fromEntries(Object.entries(target).filter(([name]) => keys.includes(name)));
}

function mergeValue(current: unknown, value: unknown, schema: Schema): unknown {
  if (isObject(value)) {
    return strategicMerge(isObject(current) ? current : {}, value, schema);
  }
  if (Array.isArray(value) && schema.form === 'list' && schema.merge !== 'atomic') {
    const existing: unknown[] = Array.isArray(current) ? current : [];
    return schema.merge === 'map' ? mergeKeyed(existing, value, schema) : mergeSet(existing, value);
  }
  return structuredClone(value);
}

function mergeSet(current: readonly unknown[], values: readonly unknown[]): unknown[] {
  return [...current, ...values.filter((value) => !current.includes(value))];
}

function mergeKeyed(current: readonly unknown[], patch: readonly unknown[], schema: ListSchema): unknown[] {
  const key = schema.keys[0] ?? '';
  if (patch.some((item) => isObject(item) && item['$patch'] === 'replace')) {
    return patch.filter((item) => !isObject(item) || item['$patch'] !== 'replace').map((item) => cleaned(item));
  }
  let result = [...current];
  for (const item of patch) {
    if (!isObject(item)) throw badRequest('expected an object in a strategic merge list');
    if (item[key] === undefined)
      throw badRequest(`map: ${JSON.stringify(item)} does not contain declared merge key: ${key}`);
    const at = result.findIndex((candidate) => isObject(candidate) && sameJson(candidate[key], item[key]));
    if (item['$patch'] === 'delete') {
      result = result.filter((candidate) => !(isObject(candidate) && sameJson(candidate[key], item[key])));
    } else if (at < 0) {
      result.push(strategicMerge({}, item, schema.items));
    } else {
      result[at] = strategicMerge(result[at] as JsonObject, item, schema.items);
    }
  }
  return result;
}

/** Items named by the directive in its order; others stay behind the item that they followed. */
function ordered(current: readonly unknown[], order: readonly unknown[], schema: ListSchema): unknown[] {
  const key = schema.keys[0] ?? '';
  const identity = (item: unknown) => (schema.merge === 'map' && isObject(item) ? item[key] : item);
  const wanted = order.map(identity);
  const result = [...new Set(wanted.flatMap((id) => current.filter((item) => sameJson(identity(item), id))))];
  let behind = 0;
  for (const item of current) {
    const at = result.indexOf(item);
    if (at >= 0) behind = at + 1;
    else result.splice(behind++, 0, item);
  }
  return result;
}

function withoutDirectives(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, item]) => [name, cleaned(item)]),
  );
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  return isObject(value) ? withoutDirectives(value) : value;
}
