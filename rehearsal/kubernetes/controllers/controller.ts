import { ApiError } from '../api/api-error.ts';
import type { ResourceName } from '../api/resource-definition.ts';
import type { Cluster } from '../cluster.ts';
import { keyOf } from '../objects.ts';
import type { KubernetesObject } from '../objects.ts';
import type { StoreEvent } from '../storage/object-store.ts';

/** Which keys a change of some object makes a controller look at again. */
export type KeysOf = (event: StoreEvent) => readonly string[];

export interface ControllerSpec {
  readonly name: string;
  readonly watches: Readonly<Record<ResourceName, KeysOf>>;
  /** Brings what the key names nearer to what it should be. A returned number: look again after so many rehearsed seconds. */
  readonly reconcile: (key: string) => number | undefined | void | Promise<number | undefined | void>;
}

/** Rehearsed seconds before a key is tried again after an error, growing as client-go's rate limiter does. */
const firstRetry = 1;
const longestRetry = 60;
/** Real seconds that a key rests at least, however fast the clock runs. */
const shortestPause = 0.003;

/**
 * A work queue in front of a reconcile function: changes only name keys, keys are worked off once each, one at a time and
 * after the change that named them has been answered. Nothing is polled.
 */
export class Controller {
  readonly #cluster: Cluster;
  readonly #spec: ControllerSpec;
  readonly #waiting = new Set<string>();
  readonly #failures = new Map<string, number>();
  #busy = false;

  constructor(cluster: Cluster, spec: ControllerSpec) {
    this.#cluster = cluster;
    this.#spec = spec;
    cluster.store.listen((event) => {
      const keys = spec.watches[event.resource]?.(event);
      if (keys !== undefined) for (const key of keys) this.enqueue(key);
    });
    for (const [resource, keys] of Object.entries(spec.watches)) {
      for (const object of cluster.store.list(resource)) {
        const event: StoreEvent = { type: 'ADDED', resource, object, revision: cluster.store.revision };
        for (const key of keys(event)) this.enqueue(key);
      }
    }
  }

  enqueue(key: string): void {
    this.#waiting.add(key);
    if (this.#busy) return;
    this.#busy = true;
    setImmediate(() => void this.#drain());
  }

  enqueueAfter(key: string, seconds: number): void {
    this.#cluster.after(Math.max(seconds, shortestPause * this.#cluster.aws.clock.speed), () => this.enqueue(key));
  }

  async #drain(): Promise<void> {
    const keys = [...this.#waiting];
    this.#waiting.clear();
    for (const key of keys) {
      if (this.#cluster.stopped) return;
      await this.#work(key);
    }
    // What came up meanwhile has its turn after everybody else's.
    this.#busy = this.#waiting.size > 0;
    if (this.#busy) setImmediate(() => void this.#drain());
  }

  async #work(key: string): Promise<void> {
    try {
      const result = this.#spec.reconcile(key);
      const again = result instanceof Promise ? await result : result;
      this.#failures.delete(key);
      if (typeof again === 'number') this.enqueueAfter(key, again);
    } catch (error) {
      // Refusals by the API (a webhook that is not up, a quota) are part of the play; other errors are mistakes.
      if (!(error instanceof ApiError))
        console.error(`rehearsal: controller ${this.#spec.name} failed at ${key}:`, error);
      const failures = (this.#failures.get(key) ?? 0) + 1;
      this.#failures.set(key, failures);
      this.enqueueAfter(key, Math.min(longestRetry, firstRetry * 2 ** (failures - 1)));
    }
  }
}

/** The changed object itself. */
export const itself: KeysOf = ({ object }) => [keyOf(object.metadata)];

/** The controller of the changed object, if it is of this kind (before the change too, for released objects). */
export function ownerOfKind(kind: string): KeysOf {
  return ({ object, previous }) =>
    [object, previous]
      .flatMap((version) => version?.metadata.ownerReferences ?? [])
      .filter((reference) => reference.controller === true && reference.kind === kind)
      .map(({ name }) => keyOf({ namespace: object.metadata.namespace, name }));
}

export function splitKey(key: string): [namespace: string | undefined, name: string] {
  const slash = key.indexOf('/');
  return slash < 0 ? [undefined, key] : [key.slice(0, slash), key.slice(slash + 1)];
}

export function isDeleting(object: KubernetesObject): boolean {
  return object.metadata.deletionTimestamp !== undefined;
}
