import type { Cluster } from '../../cluster.ts';
import type { Claim, Node, PersistentVolume, Pod, StorageClass } from '../../kinds.ts';
import { isDeleting } from '../controller.ts';
import { matchesTerms } from './node-fit.ts';

/** On a claim: the node for which its volume is to be made (set by the scheduler, read by the provisioner). */
export const selectedNode = 'volume.kubernetes.io/selected-node';

export interface PodClaim {
  readonly claim: Claim;
  readonly volume?: PersistentVolume;
}

/** The claims of a pod with their volumes, or why no node can be chosen yet, in the scheduler's words. */
export function volumesOf(cluster: Cluster, pod: Pod): { claims: PodClaim[] } | { problem: string } {
  const claims: PodClaim[] = [];
  for (const { persistentVolumeClaim } of pod.spec.volumes ?? []) {
    if (persistentVolumeClaim === undefined) continue;
    const name = persistentVolumeClaim.claimName;
    const claim = cluster.objects.get<Claim>('persistentvolumeclaims', pod.metadata.namespace, name);
    if (claim === undefined) return { problem: `persistentvolumeclaim "${name}" not found` };
    if (isDeleting(claim)) return { problem: `persistentvolumeclaim "${name}" is being deleted` };
    const volume = cluster.objects.get<PersistentVolume>('persistentvolumes', undefined, claim.spec.volumeName ?? '');
    if (claim.status?.phase !== 'Bound' && !waitsForConsumer(cluster, claim)) {
      return { problem: 'pod has unbound immediate PersistentVolumeClaims' };
    }
    claims.push(volume === undefined ? { claim } : { claim, volume });
  }
  return { claims };
}

export function waitsForConsumer(cluster: Cluster, claim: Claim): boolean {
  return classOf(cluster, claim)?.volumeBindingMode === 'WaitForFirstConsumer';
}

export function classOf(cluster: Cluster, claim: Claim): StorageClass | undefined {
  return cluster.objects.get<StorageClass>(
    'storageclasses.storage.k8s.io',
    undefined,
    claim.spec.storageClassName ?? '',
  );
}

/** False if one of the volumes is in another zone than the node. */
export function volumesReach(claims: readonly PodClaim[], node: Node): boolean {
  return claims.every(({ volume }) => {
    const terms = volume?.spec.nodeAffinity?.required?.nodeSelectorTerms;
    return terms === undefined || matchesTerms(terms, node);
  });
}
