import type { Cluster } from '../../cluster.ts';
import type { PersistentVolume, Pod } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';

const claimFinalizer = 'kubernetes.io/pvc-protection';
const volumeFinalizer = 'kubernetes.io/pv-protection';

/** Storage object in use protection: a claim goes only when no pod uses it, a volume only when no claim is bound to it. */
export function startProtectionControllers(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'claim protection',
    watches: { persistentvolumeclaims: itself, pods: ({ object }) => claimKeysOf(object as Pod) },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      const claim = cluster.store.get('persistentvolumeclaims', namespace, name);
      if (claim === undefined || !isDeleting(claim)) return;
      const used = cluster.objects
        .list<Pod>('pods', namespace)
        .some((pod) => !isOver(pod) && claimKeysOf(pod).includes(key));
      if (!used) release(cluster, 'persistentvolumeclaims', namespace, name, claimFinalizer);
    },
  });
  new Controller(cluster, {
    name: 'volume protection',
    watches: { persistentvolumes: itself },
    reconcile: (name) => {
      const volume = cluster.objects.get<PersistentVolume>('persistentvolumes', undefined, name);
      if (volume === undefined || !isDeleting(volume) || volume.status?.phase === 'Bound') return;
      release(cluster, 'persistentvolumes', undefined, name, volumeFinalizer);
    },
  });
}

function claimKeysOf(pod: Pod): string[] {
  return (pod.spec.volumes ?? []).flatMap(({ persistentVolumeClaim }) =>
    persistentVolumeClaim === undefined
      ? []
      : [keyOf({ namespace: pod.metadata.namespace, name: persistentVolumeClaim.claimName })],
  );
}

function isOver(pod: Pod): boolean {
  return pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';
}

/** Takes a finalizer off; the object goes if it was the last that held it. */
export function release(
  cluster: Cluster,
  resource: string,
  namespace: string | undefined,
  name: string,
  finalizer: string,
): void {
  cluster.objects.change(resource, namespace, name, (copy) => {
    copy.metadata.finalizers = (copy.metadata.finalizers ?? []).filter((held) => held !== finalizer);
  });
}
