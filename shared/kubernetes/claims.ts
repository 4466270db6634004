import { getObjects } from '../tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';

interface ClaimObject extends KubernetesObject {
  readonly spec: {
    readonly storageClassName?: string;
    readonly volumeName?: string;
    readonly resources?: { readonly requests?: { readonly storage?: string } };
  };
  readonly status?: { readonly phase?: string; readonly capacity?: { readonly storage?: string } };
}

/** A PersistentVolumeClaim as the suite needs it. */
export interface Claim {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly storageClass: string;
  /** Name of the PersistentVolume; empty until it is bound. */
  readonly volume: string;
  /** As it was asked for: `10Gi`. */
  readonly size: string;
  /** MiB that were asked for, and that it has; 0 if it has none yet. */
  readonly requested: number;
  readonly capacity: number;
  /** Pending, Bound, Lost. */
  readonly phase: string;
}

export async function listClaims(
  where: { readonly namespace: string; readonly selector?: string },
  tools: ClusterTools,
): Promise<readonly Claim[]> {
  const claims = await getObjects<ClaimObject>('persistentvolumeclaims', tools, where);
  return claims.map(({ metadata, spec, status }) => ({
    name: metadata.name,
    labels: metadata.labels ?? {},
    storageClass: spec.storageClassName ?? '',
    volume: spec.volumeName ?? '',
    size: spec.resources?.requests?.storage ?? '',
    requested: mebibytes(spec.resources?.requests?.storage),
    capacity: mebibytes(status?.capacity?.storage),
    phase: status?.phase ?? 'Pending',
  }));
}

const units: Readonly<Record<string, number>> = {
  '': 1 / 1024 ** 2,
  Ki: 1 / 1024,
  Mi: 1,
  Gi: 1024,
  Ti: 1024 ** 2,
  k: 1e3 / 1024 ** 2,
  M: 1e6 / 1024 ** 2,
  G: 1e9 / 1024 ** 2,
  T: 1e12 / 1024 ** 2,
};

/** MiB of a Kubernetes quantity such as `10Gi`; 0 if there is none or it is not understood. Pure. */
export function mebibytes(quantity: string | undefined): number {
  const match = /^(\d+(?:\.\d+)?)(|Ki|Mi|Gi|Ti|k|M|G|T)$/.exec(quantity ?? '');
  return match === null ? 0 : Number(match[1]) * (units[match[2] ?? ''] ?? 0);
}
