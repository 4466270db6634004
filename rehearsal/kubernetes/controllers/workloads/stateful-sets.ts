import type { Cluster } from '../../cluster.ts';
import type { Claim, Pod, PodTemplate, Workload } from '../../kinds.ts';
import { controllerReference } from '../../objects.ts';
import { Controller, isDeleting, itself, ownerOfKind, splitKey } from '../controller.ts';
import { deletePod, isAvailable, isPodReady, makePod, podsOf } from './pods-of.ts';
import { revisionLabel, useRevision } from './revisions.ts';

const resource = 'statefulsets.apps';
const component = 'statefulset-controller';

/** Keeps `name-0 … name-n` with their claims, one after the other unless the policy is Parallel. */
export function startStatefulSetController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'stateful sets',
    watches: { [resource]: itself, pods: ownerOfKind('StatefulSet') },
    reconcile: (key) => reconcile(cluster, key),
  });
}

function reconcile(cluster: Cluster, key: string): number | undefined {
  const [namespace, name] = splitKey(key);
  const set = cluster.objects.get<Workload>(resource, namespace, name);
  if (set === undefined) return undefined;
  const revision = useRevision(cluster, set);
  try {
    // Unlike a DaemonSet's pods, those of a StatefulSet carry the revision's whole name.
    if (!isDeleting(set)) converge(cluster, set, revision.name);
  } finally {
    report(cluster, set, revision);
  }
  return undefined;
}

function ordinalOf(pod: Pod): number {
  return Number(/-(\d+)$/.exec(pod.metadata.name)?.[1] ?? -1);
}

function converge(cluster: Cluster, set: Workload, revision: string): void {
  const wanted = set.spec.replicas ?? 1;
  const parallel = set.spec.podManagementPolicy === 'Parallel';
  const pods = new Map(podsOf(cluster, set).map((pod) => [ordinalOf(pod), pod]));
  for (let ordinal = 0; ordinal < wanted; ordinal += 1) {
    const pod = pods.get(ordinal);
    if (pod === undefined) makeReplica(cluster, set, ordinal, revision);
    else if (pod.status?.phase === 'Failed' && !isDeleting(pod)) deletePod(cluster, set, pod, component);
    // Each waits for the one before it to be ready, and for one that goes to be gone.
    if (!parallel && (pod === undefined || isDeleting(pod) || !isPodReady(pod))) return;
  }
  const surplus = [...pods.values()]
    .filter((pod) => ordinalOf(pod) >= wanted)
    .sort((a, b) => ordinalOf(b) - ordinalOf(a));
  for (const pod of parallel ? surplus : surplus.slice(0, 1)) {
    if (!isDeleting(pod)) deletePod(cluster, set, pod, component);
  }
  if (surplus.length === 0) updateOne(cluster, set, [...pods.values()], revision);
}

/** RollingUpdate: the highest outdated replica is made again once all others are ready. */
function updateOne(cluster: Cluster, set: Workload, pods: readonly Pod[], revision: string): void {
  if (set.spec.updateStrategy?.type === 'OnDelete') return;
  const partition = set.spec.updateStrategy?.rollingUpdate?.partition ?? 0;
  if (pods.some(isDeleting)) return;
  for (const pod of [...pods].sort((a, b) => ordinalOf(b) - ordinalOf(a))) {
    if (ordinalOf(pod) >= partition && pod.metadata.labels?.[revisionLabel] !== revision) {
      deletePod(cluster, set, pod, component);
      return;
    }
    if (!isPodReady(pod)) return;
  }
}

function makeReplica(cluster: Cluster, set: Workload, ordinal: number, revision: string): void {
  const name = `${set.metadata.name}-${ordinal}`;
  const claims = (set.spec.volumeClaimTemplates ?? []).map((template) => ({
    volume: template.metadata.name,
    claim: makeClaim(cluster, set, template as Claim, name),
  }));
  const volumes = (set.spec.template.spec.volumes ?? []).filter(
    ({ name: volume }) => !claims.some((claim) => claim.volume === volume),
  );
  const template: PodTemplate = {
    ...set.spec.template,
    spec: {
      ...set.spec.template.spec,
      hostname: name,
      ...(set.spec.serviceName === undefined ? {} : { subdomain: set.spec.serviceName }),
      volumes: [
        ...claims.map(({ volume, claim }) => ({ name: volume, persistentVolumeClaim: { claimName: claim } })),
        ...volumes,
      ],
    },
  };
  makePod(cluster, set, template, component, {
    name,
    labels: {
      [revisionLabel]: revision,
      'statefulset.kubernetes.io/pod-name': name,
      'apps.kubernetes.io/pod-index': String(ordinal),
    },
  });
}

function makeClaim(cluster: Cluster, set: Workload, template: Claim, pod: string): string {
  const name = `${template.metadata.name}-${pod}`;
  if (cluster.store.get('persistentvolumeclaims', set.metadata.namespace, name) !== undefined) return name;
  const deleted = set.spec.persistentVolumeClaimRetentionPolicy?.whenDeleted === 'Delete';
  cluster.objects.make<Claim>('persistentvolumeclaims', {
    metadata: {
      name,
      ...(set.metadata.namespace === undefined ? {} : { namespace: set.metadata.namespace }),
      labels: {
        ...template.metadata.labels,
        ...(set.spec.selector['matchLabels'] as Record<string, string> | undefined),
      },
      ...(template.metadata.annotations === undefined ? {} : { annotations: template.metadata.annotations }),
      ...(deleted ? { ownerReferences: [{ ...controllerReference(set), controller: false }] } : {}),
    },
    spec: structuredClone(template.spec),
  });
  return name;
}

function report(cluster: Cluster, set: Workload, revision: { name: string }): void {
  const pods = podsOf(cluster, set).filter((pod) => ordinalOf(pod) < (set.spec.replicas ?? 1));
  const living = pods.filter((pod) => !isDeleting(pod));
  const updated = living.filter((pod) => pod.metadata.labels?.[revisionLabel] === revision.name);
  const ready = living.filter(isPodReady);
  const wanted = set.spec.replicas ?? 1;
  cluster.objects.changeStatus<Workload>(resource, set.metadata.namespace, set.metadata.name, (copy) => {
    const before = copy.status?.['currentRevision'];
    const finished = updated.length === wanted && ready.length === wanted;
    const current = finished || before === undefined ? revision.name : before;
    copy.status = {
      observedGeneration: copy.metadata.generation ?? 1,
      replicas: living.length,
      readyReplicas: ready.length,
      availableReplicas: ready.filter((pod) => isAvailable(cluster, pod, set.spec.minReadySeconds ?? 0)).length,
      currentReplicas: current === revision.name ? updated.length : living.length - updated.length,
      updatedReplicas: updated.length,
      currentRevision: current,
      updateRevision: revision.name,
      collisionCount: 0,
    };
  });
}
