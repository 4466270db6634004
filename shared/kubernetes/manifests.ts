import type { KubernetesObject } from '../tools/kubectl.ts';

/** The objects of rendered manifests: what Helm prints, documents between `---`. Empty documents are skipped. */
export async function parseManifests(text: string): Promise<readonly KubernetesObject[]> {
  const { parseAllDocuments } = await import('yaml');
  return (parseAllDocuments(text) as { toJS: () => unknown }[])
    .map((document) => document.toJS())
    .filter((object): object is KubernetesObject => typeof object === 'object' && object !== null && 'kind' in object);
}

/** `Deployment openremote/manager`: what an object is called in lists, and what it is known by. */
export function objectName({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}

export interface ChangedObject<Kind> {
  readonly name: string;
  readonly before: Kind;
  readonly after: Kind;
}

export interface ManifestDifference<Kind> {
  readonly added: readonly Kind[];
  readonly changed: readonly ChangedObject<Kind>[];
  readonly removed: readonly Kind[];
}

/** What an upgrade from one set of objects to another adds, changes and removes. Pure; the order of keys is no difference. */
export function compareObjects<Kind extends KubernetesObject>(
  before: readonly Kind[],
  after: readonly Kind[],
): ManifestDifference<Kind> {
  const old = new Map(before.map((object) => [objectName(object), object]));
  const names = new Set(after.map(objectName));
  return {
    added: after.filter((object) => !old.has(objectName(object))),
    changed: after.flatMap((object) => {
      const name = objectName(object);
      const found = old.get(name);
      return found === undefined || canonical(found) === canonical(object)
        ? []
        : [{ name, before: found, after: object }];
    }),
    removed: before.filter((object) => !names.has(objectName(object))),
  };
}

export function isSame({ added, changed, removed }: ManifestDifference<unknown>): boolean {
  return added.length + changed.length + removed.length === 0;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
