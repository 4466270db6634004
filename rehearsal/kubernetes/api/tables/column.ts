import { objectsAt, textMapAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';

/** One column of `kubectl get`; priority 1 shows with `-o wide` only. */
export interface Column {
  readonly name: string;
  readonly type?: string;
  readonly priority?: number;
  readonly cell: (object: KubernetesObject) => unknown;
}

export const nameColumn: Column = { name: 'Name', cell: (object) => object.metadata.name };
export const ageColumn: Column = { name: 'Age', cell: (object) => ageSince(object.metadata.creationTimestamp) };

/** The time since then in kubectl's words: 45s, 5m30s, 3h, 2d. */
export function ageSince(timestamp: unknown): string {
  if (typeof timestamp !== 'string') return '<unknown>';
  const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(timestamp)) / 1000));
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${seconds % 60}s`;
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours}h` : `${Math.floor(hours / 24)}d`;
}

export function orNone(text: string | undefined): string {
  return text === undefined || text === '' ? '<none>' : text;
}

export function labelsText(value: unknown, ...path: string[]): string {
  const labels = Object.entries(textMapAt(value, ...path)).map(([key, label]) => `${key}=${label}`);
  return orNone(labels.join(','));
}

export function conditionOf(object: KubernetesObject, type: string): JsonObject | undefined {
  return objectsAt(object, 'status', 'conditions').find((condition) => condition['type'] === type);
}
