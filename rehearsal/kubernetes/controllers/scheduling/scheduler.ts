import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Node, Pod } from '../../kinds.ts';
import { controllerOf, keyOf } from '../../objects.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { runsOnFargate } from '../nodes/fargate.ts';
import { isActive } from '../workloads/pods-of.ts';
import { filterNodes } from './filter-nodes.ts';
import { Reservations } from './reservations.ts';
import { requestsOf } from './resources.ts';
import { selectedNode, volumesOf } from './volume-fit.ts';

const component = 'default-scheduler';

/** Binds pods to nodes, or says why it cannot: by event and by the condition Unschedulable. */
export function startScheduler(cluster: Cluster): void {
  const reservations = new Reservations(cluster);
  new Controller(cluster, {
    name: 'scheduler',
    watches: {
      pods: (event) => {
        const { spec } = event.object as Pod;
        if (event.type === 'DELETED') return spec.nodeName === undefined ? [] : waiting(cluster);
        return spec.nodeName === undefined && isActive(event.object as Pod) ? itself(event) : [];
      },
      nodes: () => waiting(cluster),
      persistentvolumeclaims: () => waiting(cluster),
      persistentvolumes: () => waiting(cluster),
    },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      const pod = cluster.objects.get<Pod>('pods', namespace, name);
      if (pod !== undefined && pod.spec.nodeName === undefined && !isDeleting(pod))
        schedule(cluster, pod, reservations);
    },
  });
}

function waiting(cluster: Cluster): string[] {
  return cluster.objects
    .list<Pod>('pods')
    .filter((pod) => pod.spec.nodeName === undefined && isActive(pod))
    .map((pod) => keyOf(pod.metadata));
}

function schedule(cluster: Cluster, pod: Pod, reservations: Reservations): void {
  if ((pod.spec.schedulingGates ?? []).length > 0) return;
  // Fargate has a scheduler of its own.
  if (runsOnFargate(cluster, pod)) return;
  const volumes = volumesOf(cluster, pod);
  if ('problem' in volumes) {
    refuse(cluster, pod, `0/${cluster.objects.list('nodes').length} nodes are available: ${volumes.problem}.`);
    return;
  }
  const placed = reservations.placedPods(pod);
  const { fitting, problem } = filterNodes(cluster, pod, volumes.claims, placed);
  if (problem !== undefined) {
    refuse(cluster, pod, problem);
    return;
  }
  const chosen = reservations.of(pod, fitting) ?? best(cluster, pod, fitting, placed);
  if (chosen === undefined) return;
  // Claims that wait for their first consumer learn the node now; the pod is bound once their volumes are there.
  const pending = volumes.claims.filter(({ claim }) => claim.status?.phase !== 'Bound');
  for (const { claim } of pending) {
    cluster.objects.change('persistentvolumeclaims', claim.metadata.namespace, claim.metadata.name, (copy) => {
      copy.metadata.annotations = { ...copy.metadata.annotations, [selectedNode]: chosen.metadata.name };
    });
  }
  if (pending.length > 0) reservations.reserve(pod, chosen);
  else bind(cluster, pod, chosen);
}

function bind(cluster: Cluster, pod: Pod, node: Node): void {
  const { namespace, name } = pod.metadata;
  cluster.objects.change<Pod>('pods', namespace, name, (copy) => {
    copy.spec.nodeName = node.metadata.name;
  });
  const bound = cluster.objects.changeStatus<Pod>('pods', namespace, name, (copy) => {
    copy.status = {
      ...copy.status,
      conditions: withCondition(copy.status?.conditions, { type: 'PodScheduled', status: 'True' }),
    };
  });
  if (bound === undefined) return;
  recordEvent(
    cluster,
    bound,
    'Normal',
    'Scheduled',
    `Successfully assigned ${keyOf(pod.metadata)} to ${node.metadata.name}`,
    component,
  );
}

function refuse(cluster: Cluster, pod: Pod, message: string): void {
  const known = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
  if (known?.status === 'False' && known.message === message) return;
  cluster.objects.changeStatus<Pod>('pods', pod.metadata.namespace, pod.metadata.name, (copy) => {
    const condition = { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message } as const;
    copy.status = { ...copy.status, conditions: withCondition(copy.status?.conditions, condition) };
  });
  recordEvent(cluster, pod, 'Warning', 'FailedScheduling', message, component);
}

/** Away from siblings first (by zone, then by node), then where least is requested. */
function best(cluster: Cluster, pod: Pod, nodes: readonly Node[], pods: readonly Pod[]): Node | undefined {
  const owner = controllerOf(pod)?.uid;
  const siblings = pods.filter((other) => owner !== undefined && controllerOf(other)?.uid === owner);
  const zoneOf = (name: string | undefined) => {
    const node = name === undefined ? undefined : cluster.store.get('nodes', undefined, name);
    return node?.metadata.labels?.['topology.kubernetes.io/zone'];
  };
  const score = (node: Node): number[] => {
    const here = pods.filter((other) => other.spec.nodeName === node.metadata.name);
    return [
      siblings.filter((other) => zoneOf(other.spec.nodeName) === zoneOf(node.metadata.name)).length,
      siblings.filter((other) => other.spec.nodeName === node.metadata.name).length,
      here.reduce((sum, other) => sum + requestsOf(other).memory, 0),
      here.length,
    ];
  };
  const scored = nodes.map((node) => ({ node, score: score(node) }));
  scored.sort((a, b) => compare(a.score, b.score) || a.node.metadata.name.localeCompare(b.node.metadata.name));
  return scored[0]?.node;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
