import { objectAt, objectsAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { Node, PodSpec, Taint, Toleration } from '../../kinds.ts';
import { meetsAll, requirementsAt } from '../../selectors.ts';

/** True if one of the node selector terms matches (terms are alternatives, requirements within a term all hold). */
export function matchesTerms(terms: readonly JsonObject[], node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  const fields = { 'metadata.name': node.metadata.name };
  return terms.some(
    (term) =>
      meetsAll(requirementsAt(term, 'matchExpressions'), labels) &&
      meetsAll(requirementsAt(term, 'matchFields'), fields),
  );
}

/** Node selector and required node affinity of a pod. */
export function matchesNode(spec: PodSpec, node: Node): boolean {
  const labels = node.metadata.labels ?? {};
  if (Object.entries(spec.nodeSelector ?? {}).some(([key, value]) => labels[key] !== value)) return false;
  const required = objectAt(spec.affinity, 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  return required === undefined || matchesTerms(objectsAt(required, 'nodeSelectorTerms'), node);
}

/** The first taint with one of these effects that nothing in the list tolerates. */
export function untoleratedTaint(
  tolerations: readonly Toleration[],
  node: Node,
  effects: readonly string[],
): Taint | undefined {
  const taints = (node.spec.taints ?? []).filter(({ effect }) => effects.includes(effect));
  return taints.find((taint) => !tolerations.some((toleration) => tolerates(toleration, taint)));
}

export function toleratesNode(tolerations: readonly Toleration[], node: Node, effects: readonly string[]): boolean {
  return untoleratedTaint(tolerations, node, effects) === undefined;
}

function tolerates({ key, operator, value, effect }: Toleration, taint: Taint): boolean {
  if (effect !== undefined && effect !== '' && effect !== taint.effect) return false;
  if (key === undefined || key === '') return operator === 'Exists';
  return key === taint.key && (operator === 'Exists' || (value ?? '') === (taint.value ?? ''));
}
