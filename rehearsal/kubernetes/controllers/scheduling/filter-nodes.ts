import type { Cluster } from '../../cluster.ts';
import { objectsAt, textAt, valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { Node, Pod } from '../../kinds.ts';
import { labelSelector } from '../../selectors.ts';
import { isDeleting } from '../controller.ts';
import { matchesNode, untoleratedTaint } from './node-fit.ts';
import { allocatableOf, requestsOf } from './resources.ts';
import { volumesReach } from './volume-fit.ts';
import type { PodClaim } from './volume-fit.ts';

const unschedulableTaint = 'node.kubernetes.io/unschedulable';

/** The nodes that can take the pod; if there is none, the scheduler's summary of why. */
export function filterNodes(
  cluster: Cluster,
  pod: Pod,
  claims: readonly PodClaim[],
  pods: readonly Pod[],
): { fitting: Node[]; problem?: string } {
  const nodes = cluster.objects.list<Node>('nodes').filter((node) => !isDeleting(node));
  if (nodes.length === 0) return { fitting: [], problem: 'no nodes available to schedule pods' };
  const fitting: Node[] = [];
  const reasons = new Map<string, number>();
  for (const node of nodes) {
    const found = whyNot(cluster, pod, node, pods, claims);
    if (found.length === 0) fitting.push(node);
    for (const reason of found) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (fitting.length > 0) return { fitting };
  const summary = [...reasons]
    .map(([reason, count]) => `${count} ${reason}`)
    .sort()
    .join(', ');
  const total = nodes.length;
  return {
    fitting,
    problem: `0/${total} nodes are available: ${summary}. preemption: 0/${total} nodes are available: ${total} Preemption is not helpful for scheduling.`,
  };
}

function whyNot(cluster: Cluster, pod: Pod, node: Node, pods: readonly Pod[], claims: readonly PodClaim[]): string[] {
  const tolerations = pod.spec.tolerations ?? [];
  if (
    node.spec.unschedulable === true &&
    !tolerations.some(({ key }) => key === unschedulableTaint || key === undefined)
  ) {
    return ['node(s) were unschedulable'];
  }
  const taint = untoleratedTaint(tolerations, node, ['NoSchedule', 'NoExecute']);
  if (taint !== undefined) return [`node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`];
  if (!matchesNode(pod.spec, node)) return ["node(s) didn't match Pod's node affinity/selector"];
  if (!volumesReach(claims, node)) return ['node(s) had volume node affinity conflict'];
  const lacking = insufficient(pod, node, pods);
  if (lacking.length > 0) return lacking;
  if (!affinityHolds(cluster, pod, node, pods)) return ["node(s) didn't match pod affinity rules"];
  if (!antiAffinityHolds(cluster, pod, node, pods)) return ["node(s) didn't match pod anti-affinity rules"];
  return spreadHolds(cluster, pod, node, pods) ? [] : ["node(s) didn't match pod topology spread constraints"];
}

function insufficient(pod: Pod, node: Node, pods: readonly Pod[]): string[] {
  const here = pods.filter((other) => other.spec.nodeName === node.metadata.name);
  const free = allocatableOf(node);
  const wanted = requestsOf(pod);
  const used = here.map(requestsOf);
  const cpu = used.reduce((sum, amounts) => sum + amounts.cpu, 0);
  const memory = used.reduce((sum, amounts) => sum + amounts.memory, 0);
  return [
    ...(here.length + 1 > free.pods ? ['Too many pods'] : []),
    ...(wanted.cpu > 0 && cpu + wanted.cpu > free.cpu + 1e-9 ? ['Insufficient cpu'] : []),
    ...(wanted.memory > 0 && memory + wanted.memory > free.memory ? ['Insufficient memory'] : []),
  ];
}

/** Pods that a term is about and that run in the same topology domain as the node. */
function neighbours(cluster: Cluster, pod: Pod, term: JsonObject, node: Node, pods: readonly Pod[]): Pod[] {
  const key = textAt(term, 'topologyKey') ?? '';
  const domain = node.metadata.labels?.[key];
  const selects = labelSelector(valueAt(term, 'labelSelector'));
  return pods.filter((other) => {
    const home = cluster.store.get('nodes', undefined, other.spec.nodeName ?? '');
    return (
      other.metadata.namespace === pod.metadata.namespace &&
      selects(other.metadata.labels ?? {}) &&
      domain !== undefined &&
      home?.metadata.labels?.[key] === domain
    );
  });
}

function requiredTerms(pod: Pod, kind: 'podAffinity' | 'podAntiAffinity'): JsonObject[] {
  return objectsAt(pod.spec.affinity, kind, 'requiredDuringSchedulingIgnoredDuringExecution');
}

function affinityHolds(cluster: Cluster, pod: Pod, node: Node, pods: readonly Pod[]): boolean {
  return requiredTerms(pod, 'podAffinity').every((term) => {
    const selects = labelSelector(valueAt(term, 'labelSelector'));
    // The first pod of a group that wants to be together may go anywhere.
    const alone = selects(pod.metadata.labels ?? {}) && !pods.some((other) => selects(other.metadata.labels ?? {}));
    return alone || neighbours(cluster, pod, term, node, pods).length > 0;
  });
}

function antiAffinityHolds(cluster: Cluster, pod: Pod, node: Node, pods: readonly Pod[]): boolean {
  return requiredTerms(pod, 'podAntiAffinity').every((term) => neighbours(cluster, pod, term, node, pods).length === 0);
}

function spreadHolds(cluster: Cluster, pod: Pod, node: Node, pods: readonly Pod[]): boolean {
  const constraints = (pod.spec.topologySpreadConstraints ?? []).filter(
    (constraint) => constraint['whenUnsatisfiable'] === 'DoNotSchedule',
  );
  return constraints.every((constraint) => {
    const key = textAt(constraint, 'topologyKey') ?? '';
    const counts = new Map<string, number>();
    for (const other of cluster.objects.list<Node>('nodes')) {
      const domain = other.metadata.labels?.[key];
      if (domain === undefined || counts.has(domain)) continue;
      counts.set(domain, neighbours(cluster, pod, constraint, other, pods).length);
    }
    const here = counts.get(node.metadata.labels?.[key] ?? '');
    return here !== undefined && here + 1 - Math.min(...counts.values()) <= Number(constraint['maxSkew'] ?? 1);
  });
}
