import type { Snapshot } from '../../../shared/aws/storage/snapshots.ts';
import type { Volume } from '../../../shared/aws/storage/volumes.ts';
import type { KubernetesObject } from '../../../shared/tools/kubectl.ts';

/** A claim or a persistent volume, as far as they tell which EBS volume is whose. */
export interface ClaimOrVolume extends KubernetesObject {
  readonly spec: {
    readonly volumeName?: string;
    readonly csi?: { readonly volumeHandle?: string };
    readonly awsElasticBlockStore?: { readonly volumeID?: string };
  };
}

/** The claims by the id of the EBS volume that they are bound to: `vol-1` → `openremote/postgresql-data`. Pure. */
export function claimsByVolume(objects: readonly ClaimOrVolume[]): ReadonlyMap<string, string> {
  const volumes = new Map<string, string>();
  for (const { kind, metadata, spec } of objects) {
    // In-tree volumes are written `aws://<zone>/vol-…`.
    const id = spec.csi?.volumeHandle ?? spec.awsElasticBlockStore?.volumeID?.split('/').at(-1);
    if (kind === 'PersistentVolume' && id !== undefined) volumes.set(metadata.name, id);
  }
  const claims = new Map<string, string>();
  for (const { kind, metadata, spec } of objects) {
    const id = volumes.get(spec.volumeName ?? '');
    if (kind === 'PersistentVolumeClaim' && id !== undefined)
      claims.set(id, `${metadata.namespace ?? ''}/${metadata.name}`);
  }
  return claims;
}

export interface KeptVolume {
  readonly volume: Volume;
  readonly claim: string;
}

/**
 * The volumes that need a new snapshot: all that have a claim, since something may have written to them; of the others those
 * without a snapshot. What a volume without a claim was for, the tags of the EBS CSI driver tell. Pure.
 */
export function volumesToKeep(
  volumes: readonly Volume[],
  claims: ReadonlyMap<string, string>,
  snapshots: readonly Pick<Snapshot, 'volumeId' | 'state'>[],
): readonly KeptVolume[] {
  const safe = new Set(snapshots.filter(({ state }) => state !== 'error').map(({ volumeId }) => volumeId));
  return volumes
    .filter(({ id, state }) => state !== 'deleting' && state !== 'creating' && (claims.has(id) || !safe.has(id)))
    .map((volume) => ({ volume, claim: claims.get(volume.id) ?? claimOfTags(volume) }));
}

function claimOfTags({ id, tags }: Volume): string {
  const namespace = tags['kubernetes.io/created-for/pvc/namespace'];
  const name = tags['kubernetes.io/created-for/pvc/name'];
  return namespace === undefined || name === undefined ? `none/${id}` : `${namespace}/${name}`;
}
