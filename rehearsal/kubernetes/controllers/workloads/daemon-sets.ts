import type { Cluster } from '../../cluster.ts';
import { countOf } from '../../disruption.ts';
import { isObject, objectAt, objectsAt, textsAt } from '../../json.ts';
import type { Node, Pod, PodTemplate, Toleration, Workload } from '../../kinds.ts';
import { Controller, isDeleting, itself, ownerOfKind, splitKey } from '../controller.ts';
import { matchesNode, toleratesNode } from '../scheduling/node-fit.ts';
import { deletePod, isActive, isAvailable, isPodReady, makePod, podsOf } from './pods-of.ts';
import { revisionLabel, useRevision } from './revisions.ts';

const resource = 'daemonsets.apps';
const component = 'daemonset-controller';

/** Keeps one pod on every node that the template fits. */
export function startDaemonSetController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'daemon sets',
    watches: {
      [resource]: itself,
      pods: ownerOfKind('DaemonSet'),
      nodes: ({ type, object, previous }) =>
        type === 'MODIFIED' && JSON.stringify(placing(object)) === JSON.stringify(placing(previous))
          ? []
          : cluster.store.list(resource).map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`),
    },
    reconcile: (key) => reconcile(cluster, key),
  });
}

/** What of a node decides where pods go. */
function placing(node: unknown): unknown {
  const metadata = objectAt(node, 'metadata');
  return [metadata?.['labels'], isObject(node) ? node['spec'] : undefined];
}

/** Daemons run where others do not yet, or no longer. */
const daemonTolerations: Toleration[] = [
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/disk-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/memory-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' },
];
const hostNetworkToleration: Toleration = {
  key: 'node.kubernetes.io/network-unavailable',
  operator: 'Exists',
  effect: 'NoSchedule',
};

function reconcile(cluster: Cluster, key: string): undefined {
  const [namespace, name] = splitKey(key);
  const set = cluster.objects.get<Workload>(resource, namespace, name);
  if (set === undefined) return;
  const revision = useRevision(cluster, set);
  const nodes = cluster.objects.list<Node>('nodes').filter((node) => !isDeleting(node) && fits(set, node));
  try {
    if (!isDeleting(set)) converge(cluster, set, nodes, revision.hash);
  } finally {
    report(cluster, set, nodes, revision.hash);
  }
}

function tolerationsOf(set: Workload): Toleration[] {
  const own = set.spec.template.spec.tolerations ?? [];
  return [
    ...own,
    ...daemonTolerations,
    ...(set.spec.template.spec.hostNetwork === true ? [hostNetworkToleration] : []),
  ];
}

function fits(set: Workload, node: Node): boolean {
  const spec = set.spec.template.spec;
  return matchesNode(spec, node) && toleratesNode(tolerationsOf(set), node, ['NoSchedule', 'NoExecute']);
}

function converge(cluster: Cluster, set: Workload, nodes: readonly Node[], hash: string): void {
  const pods = podsOf(cluster, set);
  for (const node of nodes) {
    const here = pods.filter((pod) => nodeOf(pod) === node.metadata.name);
    for (const pod of here.filter(({ status }) => status?.phase === 'Failed')) deletePod(cluster, set, pod, component);
    if (here.length === 0) makeDaemon(cluster, set, node, hash);
  }
  const names = new Set(nodes.map(({ metadata }) => metadata.name));
  for (const pod of pods.filter((candidate) => isActive(candidate) && !names.has(nodeOf(candidate)))) {
    deletePod(cluster, set, pod, component);
  }
  updateSome(
    cluster,
    set,
    pods.filter((pod) => names.has(nodeOf(pod))),
    nodes.length,
    hash,
  );
}

/** The node that a daemon pod is for, bound to it or not yet. */
function nodeOf(pod: Pod): string {
  const required = objectAt(pod.spec.affinity, 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const [term] = objectsAt(required, 'nodeSelectorTerms');
  const [field] = objectsAt(term, 'matchFields');
  return pod.spec.nodeName ?? textsAt(field, 'values')[0] ?? '';
}

function makeDaemon(cluster: Cluster, set: Workload, node: Node, hash: string): void {
  const { template } = set.spec;
  const bound: PodTemplate = {
    ...template,
    spec: {
      ...template.spec,
      tolerations: tolerationsOf(set),
      affinity: {
        ...template.spec.affinity,
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [
              { matchFields: [{ key: 'metadata.name', operator: 'In', values: [node.metadata.name] }] },
            ],
          },
        },
      },
    },
  };
  makePod(cluster, set, bound, component, { labels: { [revisionLabel]: hash, 'pod-template-generation': '1' } });
}

function updateSome(cluster: Cluster, set: Workload, pods: readonly Pod[], wanted: number, hash: string): void {
  if (set.spec.updateStrategy?.type === 'OnDelete') return;
  const outdated = pods.filter((pod) => isActive(pod) && pod.metadata.labels?.[revisionLabel] !== hash);
  const most = Math.max(1, countOf(set.spec.updateStrategy?.rollingUpdate?.maxUnavailable ?? 1, wanted));
  let unavailable = wanted - pods.filter((pod) => isActive(pod) && isPodReady(pod)).length;
  for (const pod of outdated) {
    if (isPodReady(pod)) {
      if (unavailable >= most) return;
      unavailable += 1;
    }
    deletePod(cluster, set, pod, component);
  }
}

function report(cluster: Cluster, set: Workload, nodes: readonly Node[], hash: string): void {
  const pods = podsOf(cluster, set).filter(isActive);
  const ready = pods.filter(isPodReady);
  const available = ready.filter((pod) => isAvailable(cluster, pod, set.spec.minReadySeconds ?? 0)).length;
  cluster.objects.changeStatus<Workload>(resource, set.metadata.namespace, set.metadata.name, (copy) => {
    copy.status = {
      currentNumberScheduled: pods.length,
      numberMisscheduled: 0,
      desiredNumberScheduled: nodes.length,
      numberReady: ready.length,
      observedGeneration: copy.metadata.generation ?? 1,
      updatedNumberScheduled: pods.filter((pod) => pod.metadata.labels?.[revisionLabel] === hash).length,
      numberAvailable: available,
      numberUnavailable: Math.max(0, nodes.length - available),
    };
  });
}
