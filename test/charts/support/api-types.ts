import { builtInType } from '../../../rehearsal/kubernetes/schema/built-in-types.ts';
import { checkValues, decode } from '../../../rehearsal/kubernetes/schema/decode.ts';
import type { KubernetesObject } from './objects.ts';

/** Kinds that are no part of Kubernetes. */
const foreign = ['IngressClassParams'];

/**
 * What an API server with strict field validation would say of an object: fields that its kind does not have, values of another
 * type or outside an enumeration, required fields that are missing. By the tables of types of the local API server.
 */
export function findings(object: KubernetesObject): string[] {
  const { apiVersion, kind, ...content } = object;
  if (foreign.includes(kind)) return [];
  const found = { unknown: [] as string[], mistyped: [] as string[] };
  const type = builtInType(kind);
  const decoded = decode(content, type, found);
  const where = `${apiVersion} ${kind} ${object.metadata.name}`;
  return [
    ...found.unknown.map((path) => `${where}: unknown field ${path}`),
    ...found.mistyped.map((text) => `${where}: ${text}`),
    ...checkValues(decoded, type).map(({ type: error, field }) => `${where}: ${error} ${field}`),
  ];
}
