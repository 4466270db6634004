import type { Cluster } from './cluster.ts';
import { objectsAt, valueAt } from './json.ts';
import type { JsonObject } from './json.ts';
import type { KubernetesObject } from './objects.ts';
import { labelSelector } from './selectors.ts';

export interface DisruptionState {
  readonly expected: number;
  readonly healthy: number;
  readonly desired: number;
  readonly allowed: number;
}

export function isReady(pod: KubernetesObject): boolean {
  return objectsAt(pod, 'status', 'conditions').some(({ type, status }) => type === 'Ready' && status === 'True');
}

/** The budgets that cover a pod. */
export function budgetsOf(cluster: Cluster, pod: KubernetesObject): KubernetesObject[] {
  return cluster.store
    .list('poddisruptionbudgets.policy', pod.metadata.namespace)
    .filter((budget) => labelSelector(valueAt(budget, 'spec', 'selector'))(pod.metadata.labels ?? {}));
}

/** How many of its pods a budget allows to be evicted now (controllers count as wanting the pods that they have). */
export function disruptionState(cluster: Cluster, budget: KubernetesObject): DisruptionState {
  const selects = labelSelector(valueAt(budget, 'spec', 'selector'));
  const pods = cluster.store
    .list('pods', budget.metadata.namespace)
    .filter((pod) => selects(pod.metadata.labels ?? {}));
  const living = pods.filter((pod) => pod.metadata.deletionTimestamp === undefined);
  const expected = living.length;
  const healthy = living.filter(isReady).length;
  const desired = desiredHealthy(valueAt(budget, 'spec') as JsonObject | undefined, expected);
  return { expected, healthy, desired, allowed: Math.max(0, healthy - desired) };
}

function desiredHealthy(spec: JsonObject | undefined, expected: number): number {
  const least = spec?.['minAvailable'];
  if (least !== undefined) return countOf(least, expected);
  return Math.max(0, expected - countOf(spec?.['maxUnavailable'] ?? 1, expected));
}

/** An absolute number, or a percentage of `total` rounded up. */
export function countOf(value: unknown, total: number, round: (value: number) => number = Math.ceil): number {
  if (typeof value === 'string' && value.endsWith('%')) return round((Number(value.slice(0, -1)) / 100) * total);
  return Number(value);
}
