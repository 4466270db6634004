import type { KubernetesObject } from './objects.ts';

/** Every value of the objects with its path; items of lists go by their `name` where they have one. */
export function leaves(objects: readonly KubernetesObject[]): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => walk(item, `${path}[${nameOf(item) ?? index}]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    } else {
      found.set(path, String(value));
    }
  };
  for (const object of objects) walk(object, `${object.kind}/${object.metadata.name}`);
  return found;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('name' in item)) return undefined;
  return typeof item.name === 'string' ? item.name : undefined;
}

/** What two sets of objects differ in, a line for each value: `path: 1Gi → 2Gi`. Random passwords are left out. */
export function differences(before: readonly KubernetesObject[], after: readonly KubernetesObject[]): string[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path) && !path.endsWith('-password'))
    .sort()
    .map((path) => `${path}: ${old.get(path) ?? '(nothing)'} → ${now.get(path) ?? '(nothing)'}`);
}
