import type { ResourceName } from '../../api/resource-definition.ts';
import type { Cluster } from '../../cluster.ts';
import { keyOf } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { foregroundFinalizer, orphanFinalizer } from '../../storage/deletion.ts';
import type { StoreEvent } from '../../storage/object-store.ts';
import { Controller, isDeleting } from '../controller.ts';

/**
 * Deletes what belongs to owners that are gone (background), before their owner goes (foreground), or sets it free (orphan).
 * Knows dependents by the UID of their owners.
 */
export function startGarbageCollector(cluster: Cluster): void {
  new GarbageCollector(cluster).start();
}

class GarbageCollector {
  readonly #cluster: Cluster;
  /** Dependents by the UID of an owner: `resource key`. */
  readonly #dependents = new Map<string, Set<string>>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  start(): void {
    const { store } = this.#cluster;
    for (const resource of store.resources()) {
      for (const object of store.list(resource)) this.#index(resource, object);
    }
    const queue = new Controller(this.#cluster, {
      name: 'garbage collector',
      watches: {},
      reconcile: (item) => this.#attend(item),
    });
    store.listen((event) => {
      if (event.previous !== undefined) this.#unindex(event.resource, event.previous);
      if (event.type !== 'DELETED') this.#index(event.resource, event.object);
      for (const item of this.#concerned(event)) queue.enqueue(item);
    });
  }

  #index(resource: ResourceName, object: KubernetesObject): void {
    for (const { uid } of object.metadata.ownerReferences ?? []) {
      const items = this.#dependents.get(uid) ?? new Set();
      items.add(itemOf(resource, object));
      this.#dependents.set(uid, items);
    }
  }

  #unindex(resource: ResourceName, object: KubernetesObject): void {
    for (const { uid } of object.metadata.ownerReferences ?? []) {
      const items = this.#dependents.get(uid);
      items?.delete(itemOf(resource, object));
      if (items?.size === 0) this.#dependents.delete(uid);
    }
  }

  /** Dependents of what was deleted, owners in foreground deletion that wait for what was, and objects that hold a GC finalizer. */
  #concerned({ type, resource, object }: StoreEvent): string[] {
    const uid = object.metadata.uid ?? '';
    if (type === 'DELETED') {
      const waiting = (object.metadata.ownerReferences ?? []).flatMap((reference) =>
        this.#ownerItem(reference, object),
      );
      return [...(this.#dependents.get(uid) ?? []), ...waiting];
    }
    const finalizers = object.metadata.finalizers ?? [];
    const held = finalizers.includes(foregroundFinalizer) || finalizers.includes(orphanFinalizer);
    // A dependent that arrives after its owner went is noticed when it is made.
    const orphaned = type === 'ADDED' && (object.metadata.ownerReferences ?? []).length > 0;
    return (isDeleting(object) && held) || orphaned ? [itemOf(resource, object)] : [];
  }

  #ownerItem(reference: { apiVersion: string; kind: string; name: string }, dependent: KubernetesObject): string[] {
    const definition = this.#cluster.registry.ofKind(reference.apiVersion, reference.kind);
    if (definition === undefined) return [];
    const resource = definition.group === '' ? definition.plural : `${definition.plural}.${definition.group}`;
    const namespace = definition.namespaced ? dependent.metadata.namespace : undefined;
    return [`${resource} ${keyOf({ namespace, name: reference.name })}`];
  }

  #attend(item: string): undefined {
    const [resource, namespace, name] = splitItem(item);
    const object = this.#cluster.store.get(resource, namespace, name);
    if (object === undefined) return;
    const finalizers = object.metadata.finalizers ?? [];
    if (isDeleting(object) && finalizers.includes(orphanFinalizer)) this.#orphan(resource, object);
    else if (isDeleting(object) && finalizers.includes(foregroundFinalizer)) this.#foreground(resource, object);
    else if (!isDeleting(object)) this.#collect(resource, object);
  }

  /** Deletes the object if all its owners are gone. */
  #collect(resource: ResourceName, object: KubernetesObject): void {
    const owners = object.metadata.ownerReferences ?? [];
    if (owners.length === 0 || owners.some((owner) => this.#exists(owner, object))) return;
    this.#cluster.objects.remove(resource, object.metadata.namespace, object.metadata.name, {
      propagationPolicy: 'Background',
    });
  }

  #exists(
    owner: { apiVersion: string; kind: string; name: string; uid: string },
    dependent: KubernetesObject,
  ): boolean {
    const [item] = this.#ownerItem(owner, dependent);
    // Owners of kinds that are not served cannot be looked up; Kubernetes keeps their dependents too.
    if (item === undefined) return true;
    const [resource, namespace, name] = splitItem(item);
    return this.#cluster.store.get(resource, namespace, name)?.metadata.uid === owner.uid;
  }

  #foreground(resource: ResourceName, object: KubernetesObject): void {
    const dependents = [...(this.#dependents.get(object.metadata.uid ?? '') ?? [])];
    let blocked = false;
    for (const item of dependents) {
      const [kind, namespace, name] = splitItem(item);
      const dependent = this.#cluster.store.get(kind, namespace, name);
      if (dependent === undefined) continue;
      const reference = dependent.metadata.ownerReferences?.find(({ uid }) => uid === object.metadata.uid);
      if (reference?.blockOwnerDeletion === true) blocked = true;
      if (!isDeleting(dependent))
        this.#cluster.objects.remove(kind, namespace, name, { propagationPolicy: 'Foreground' });
      if (this.#cluster.store.get(kind, namespace, name) === undefined) blocked = this.#stillBlocked(object);
    }
    if (!blocked) this.#release(resource, object, foregroundFinalizer);
  }

  #stillBlocked(object: KubernetesObject): boolean {
    return (this.#dependents.get(object.metadata.uid ?? '')?.size ?? 0) > 0;
  }

  #orphan(resource: ResourceName, object: KubernetesObject): void {
    for (const item of [...(this.#dependents.get(object.metadata.uid ?? '') ?? [])]) {
      const [kind, namespace, name] = splitItem(item);
      this.#cluster.objects.change(kind, namespace, name, (copy) => {
        const others = (copy.metadata.ownerReferences ?? []).filter(({ uid }) => uid !== object.metadata.uid);
        if (others.length === 0) delete copy.metadata.ownerReferences;
        else copy.metadata.ownerReferences = others;
      });
    }
    this.#release(resource, object, orphanFinalizer);
  }

  #release(resource: ResourceName, object: KubernetesObject, finalizer: string): void {
    this.#cluster.objects.change(resource, object.metadata.namespace, object.metadata.name, (copy) => {
      copy.metadata.finalizers = (copy.metadata.finalizers ?? []).filter((held) => held !== finalizer);
    });
  }
}

function itemOf(resource: ResourceName, object: KubernetesObject): string {
  return `${resource} ${keyOf(object.metadata)}`;
}

function splitItem(item: string): [resource: ResourceName, namespace: string | undefined, name: string] {
  const [resource = '', key = ''] = item.split(' ');
  const slash = key.indexOf('/');
  return slash < 0 ? [resource, undefined, key] : [resource, key.slice(0, slash), key.slice(slash + 1)];
}
