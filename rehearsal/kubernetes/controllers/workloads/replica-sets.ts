import { ApiError } from '../../api/api-error.ts';
import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import type { Pod, Workload } from '../../kinds.ts';
import { controllerOf, controllerReference } from '../../objects.ts';
import { labelSelector } from '../../selectors.ts';
import { Controller, isDeleting, itself, ownerOfKind, splitKey } from '../controller.ts';
import { deletePod, isActive, isAvailable, isPodReady, makePod, podsOf } from './pods-of.ts';

const resource = 'replicasets.apps';
const component = 'replicaset-controller';

export function startReplicaSetController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'replica sets',
    watches: { [resource]: itself, pods: ownerOfKind('ReplicaSet') },
    reconcile: (key) => reconcile(cluster, key),
  });
}

function reconcile(cluster: Cluster, key: string): number | undefined {
  const [namespace, name] = splitKey(key);
  const set = cluster.objects.get<Workload>(resource, namespace, name);
  if (set === undefined) return undefined;
  adopt(cluster, set);
  let failure: ApiError | undefined;
  if (!isDeleting(set)) {
    try {
      scale(cluster, set);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure = error;
    }
  }
  const waiting = report(cluster, set, failure);
  if (failure !== undefined) throw failure;
  return waiting;
}

/** Pods that match the selector and belong to nobody become the set's. */
function adopt(cluster: Cluster, set: Workload): void {
  const selects = labelSelector(set.spec.selector);
  for (const pod of cluster.objects.list<Pod>('pods', set.metadata.namespace)) {
    if (controllerOf(pod) !== undefined || !isActive(pod) || !selects(pod.metadata.labels ?? {})) continue;
    cluster.objects.change('pods', pod.metadata.namespace, pod.metadata.name, (copy) => {
      copy.metadata.ownerReferences = [...(copy.metadata.ownerReferences ?? []), controllerReference(set)];
    });
  }
}

function scale(cluster: Cluster, set: Workload): void {
  const pods = podsOf(cluster, set).filter(isActive);
  const wanted = set.spec.replicas ?? 1;
  for (let count = pods.length; count < wanted; count += 1) makePod(cluster, set, set.spec.template, component);
  for (const pod of inOrderOfDeletion(pods).slice(0, Math.max(0, pods.length - wanted))) {
    deletePod(cluster, set, pod, component);
  }
}

/** Unscheduled before running, not ready before ready, newer before older. */
function inOrderOfDeletion(pods: readonly Pod[]): Pod[] {
  const rank = (pod: Pod) => (pod.spec.nodeName === undefined ? 0 : isPodReady(pod) ? 2 : 1);
  const made = (pod: Pod) => Number(pod.metadata.resourceVersion ?? 0);
  return [...pods].sort((a, b) => rank(a) - rank(b) || made(b) - made(a));
}

function report(cluster: Cluster, set: Workload, failure: ApiError | undefined): number | undefined {
  const pods = podsOf(cluster, set).filter(isActive);
  const ready = pods.filter(isPodReady);
  const minReady = set.spec.minReadySeconds ?? 0;
  const available = ready.filter((pod) => isAvailable(cluster, pod, minReady));
  cluster.objects.changeStatus<Workload>(resource, set.metadata.namespace, set.metadata.name, (copy) => {
    const others = (copy.status?.conditions ?? []).filter(({ type }) => type !== 'ReplicaFailure');
    const conditions =
      failure === undefined
        ? others
        : withCondition(copy.status?.conditions, {
            type: 'ReplicaFailure',
            status: 'True',
            reason: 'FailedCreate',
            message: failure.message,
          });
    copy.status = {
      replicas: pods.length,
      fullyLabeledReplicas: pods.length,
      readyReplicas: ready.length,
      availableReplicas: available.length,
      observedGeneration: copy.metadata.generation ?? 1,
      ...(conditions.length === 0 ? {} : { conditions }),
    };
  });
  return available.length < ready.length ? Math.max(1, minReady) : undefined;
}
