import { ApiError, badRequest } from '../api/api-error.ts';
import { isObject, sameJson } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** RFC 6902. Returns the patched copy; throws the API's 422 where an operation does not fit the document. */
export function jsonPatch(target: JsonObject, operations: unknown): JsonObject {
  if (!Array.isArray(operations)) throw badRequest('json patch must be a list of operations');
  const holder: JsonObject = { root: structuredClone(target) };
  for (const operation of operations) applyOperation(holder, operation);
  return holder['root'] as JsonObject;
}

function applyOperation(holder: JsonObject, operation: unknown): void {
  if (!isObject(operation) || typeof operation['path'] !== 'string') throw badRequest('invalid json patch operation');
  const path = pointer(operation['path']);
  const from = typeof operation['from'] === 'string' ? pointer(operation['from']) : undefined;
  switch (operation['op']) {
    case 'add':
      return insert(holder, path, structuredClone(operation['value']));
    case 'replace':
      read(holder, path);
      remove(holder, path);
      return insert(holder, path, structuredClone(operation['value']));
    case 'remove':
      return remove(holder, path);
    case 'test':
      if (!sameJson(read(holder, path, true), operation['value'])) {
        throw cannot(`testing path ${operation['path']} value failed`);
      }
      return;
    case 'move':
    case 'copy': {
      if (from === undefined) throw badRequest('json patch move and copy need from');
      const value = structuredClone(read(holder, from));
      if (operation['op'] === 'move') remove(holder, from);
      return insert(holder, path, value);
    }
    default:
      throw badRequest(`unexpected kind of json patch operation: ${String(operation['op'])}`);
  }
}

function cannot(why: string): ApiError {
  return new ApiError(422, 'Invalid', `the server rejected our request due to an error in our request: ${why}`);
}

function pointer(text: string): string[] {
  return [
    'root',
    ...text
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
  ];
}

function read(holder: JsonObject, path: readonly string[], lenient = false): unknown {
  let here: unknown = holder;
  for (const name of path) {
    const next: unknown = Array.isArray(here) ? here[Number(name)] : isObject(here) ? here[name] : undefined;
    if (next === undefined && !lenient) throw cannot(`doc is missing path ${path.slice(1).join('/')}`);
    here = next;
  }
  return here;
}

function insert(holder: JsonObject, path: readonly string[], value: unknown): void {
  const parent = read(holder, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(name === '-' ? parent.length : Number(name), 0, value);
  else if (isObject(parent)) parent[name] = value;
  else throw cannot(`add operation does not apply: ${path.slice(1).join('/')}`);
}

function remove(holder: JsonObject, path: readonly string[]): void {
  read(holder, path);
  const parent = read(holder, path.slice(0, -1));
  const name = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else if (isObject(parent)) delete parent[name];
}
