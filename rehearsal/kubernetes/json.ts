/** Plain JSON, as it travels between clients, the store and the controllers. */
export type JsonObject = { [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value below `value` along `path`, or undefined where the path ends early. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const name of path) {
    if (!isObject(here)) return undefined;
    here = here[name];
  }
  return here;
}

export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, ...path: string[]): number | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

export function objectAt(value: unknown, ...path: string[]): JsonObject | undefined {
  const found = valueAt(value, ...path);
  return isObject(found) ? found : undefined;
}

/** The list of objects at the path; what is not an object is left out. */
export function objectsAt(value: unknown, ...path: string[]): JsonObject[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

export function textsAt(value: unknown, ...path: string[]): string[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found.filter((item): item is string => typeof item === 'string') : [];
}

/** The map of texts at the path (labels, annotations, selectors). */
export function textMapAt(value: unknown, ...path: string[]): Record<string, string> {
  const found = objectAt(value, ...path) ?? {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Sets the value at the path, making the objects on the way. */
export function setAt(target: JsonObject, path: readonly string[], value: unknown): void {
  let here = target;
  for (const name of path.slice(0, -1)) {
    const next = here[name];
    if (isObject(next)) here = next;
    else {
      const made: JsonObject = {};
      here[name] = made;
      here = made;
    }
  }
  const last = path.at(-1);
  if (last !== undefined) here[last] = value;
}

/** A scalar as text; empty for what is absent, JSON for the rest. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether two JSON values are the same; a field that is undefined counts as absent. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, index) => sameJson(item, other[index]))
    );
  }
  if (!isObject(one) || !isObject(other)) return false;
  for (const name of Object.keys(one)) if (!sameJson(one[name], other[name])) return false;
  return Object.keys(other).every((name) => other[name] === undefined || one[name] !== undefined);
}
