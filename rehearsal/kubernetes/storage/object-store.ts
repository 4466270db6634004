import type { ResourceName } from '../api/resource-definition.ts';
import type { KubernetesObject } from '../objects.ts';

/** A change, with the object as it is after it (for DELETED: as it last was, under the revision of its deletion). */
export interface StoreEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly resource: ResourceName;
  readonly object: KubernetesObject;
  readonly previous?: KubernetesObject;
  readonly revision: number;
}

/** How many changes can be watched from the past; etcd keeps five minutes' worth. */
const historyLength = 5000;

/**
 * All objects of one cluster and their history, like etcd: one counter of revisions for everything. Stored objects are
 * never changed in place, so they may be handed out; whoever wants to change one copies it first.
 */
export class ObjectStore {
  #revision = 1000;
  readonly #objects = new Map<ResourceName, Map<string, KubernetesObject>>();
  /** Keys in order, until one comes or goes. */
  readonly #order = new Map<ResourceName, string[]>();
  readonly #history: StoreEvent[] = [];
  readonly #listeners = new Set<(event: StoreEvent) => void>();

  get revision(): number {
    return this.#revision;
  }

  get(resource: ResourceName, namespace: string | undefined, name: string): KubernetesObject | undefined {
    return this.#objects.get(resource)?.get(storeKey(namespace, name));
  }

  /** Objects of a resource in key order, as etcd lists them. */
  list(resource: ResourceName, namespace?: string): KubernetesObject[] {
    const all = this.#objects.get(resource);
    if (all === undefined) return [];
    const keys = this.#order.get(resource) ?? [...all.keys()].sort();
    this.#order.set(resource, keys);
    return keys
      .map((key) => all.get(key))
      .filter(
        (object): object is KubernetesObject =>
          object !== undefined && (namespace === undefined || object.metadata.namespace === namespace),
      );
  }

  /** Resources of which there are objects. */
  resources(): ResourceName[] {
    return [...this.#objects].filter(([, objects]) => objects.size > 0).map(([name]) => name);
  }

  /** Keeps the object under the next revision and tells the listeners. */
  put(resource: ResourceName, object: KubernetesObject): KubernetesObject {
    const revision = this.#next();
    const key = storeKey(object.metadata.namespace, object.metadata.name);
    const kept: KubernetesObject = { ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } };
    const objects = this.#objects.get(resource) ?? new Map<string, KubernetesObject>();
    this.#objects.set(resource, objects);
    const previous = objects.get(key);
    if (previous === undefined) this.#order.delete(resource);
    objects.set(key, kept);
    this.#tell(
      previous === undefined
        ? { type: 'ADDED', resource, object: kept, revision }
        : { type: 'MODIFIED', resource, object: kept, previous, revision },
    );
    return kept;
  }

  remove(resource: ResourceName, namespace: string | undefined, name: string): KubernetesObject | undefined {
    const objects = this.#objects.get(resource);
    const previous = objects?.get(storeKey(namespace, name));
    if (objects === undefined || previous === undefined) return undefined;
    objects.delete(storeKey(namespace, name));
    this.#order.delete(resource);
    const revision = this.#next();
    const last = { ...previous, metadata: { ...previous.metadata, resourceVersion: String(revision) } };
    this.#tell({ type: 'DELETED', resource, object: last, previous, revision });
    return last;
  }

  /** Changes after a revision, or undefined if they are no longer known. */
  since(revision: number): StoreEvent[] | undefined {
    const oldest = this.#history[0];
    if (revision < this.#revision && (oldest === undefined || oldest.revision > revision + 1)) return undefined;
    return this.#history.filter((event) => event.revision > revision);
  }

  listen(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #next(): number {
    this.#revision += 1;
    return this.#revision;
  }

  #tell(event: StoreEvent): void {
    this.#history.push(event);
    if (this.#history.length > historyLength * 1.2) this.#history.splice(0, this.#history.length - historyLength);
    for (const listener of this.#listeners) listener(event);
  }
}

function storeKey(namespace: string | undefined, name: string): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}
