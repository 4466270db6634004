import type { KeptCredentials } from '../aws/storage/kept-data.ts';

/** A claim as the chart will ask for it. */
export interface WantedClaim {
  readonly name: string;
  /** Undefined: the cluster's default class. */
  readonly storageClass: string | undefined;
  /** GiB. */
  readonly size: number;
}

export interface RestoredVolume {
  readonly claim: string;
  readonly namespace: string;
  readonly volumeId: string;
  /** GiB. */
  readonly size: number;
  readonly zone: string;
  readonly storageClass: string;
  readonly snapshotId: string;
  /** `ebs.csi.aws.com`, or Auto Mode's `ebs.csi.eks.amazonaws.com`. */
  readonly driver: string;
}

/** Name of the persistent volume that a claim is restored to from a snapshot. */
export function restoredName(claim: string, snapshotId: string): string {
  return `${claim}-${snapshotId}`;
}

/**
 * A persistent volume for an EBS volume that is there already, bound beforehand to a claim that will be made: of its class, as
 * Kubernetes binds no others, in its zone, and deleted with its claim as any other. Pure.
 */
export function persistentVolume(volume: RestoredVolume): object {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name: restoredName(volume.claim, volume.snapshotId),
      // external-provisioner deletes only what says that it provisioned it.
      annotations: { 'pv.kubernetes.io/provisioned-by': volume.driver },
    },
    spec: {
      capacity: { storage: `${volume.size}Gi` },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Delete',
      storageClassName: volume.storageClass,
      volumeMode: 'Filesystem',
      claimRef: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        namespace: volume.namespace,
        name: volume.claim,
      },
      csi: { driver: volume.driver, fsType: 'ext4', volumeHandle: volume.volumeId },
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            { matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: [volume.zone] }] },
          ],
        },
      },
    },
  };
}

/** The Secret as it was, with the marks by which Helm takes it for part of a release of this name. Pure. */
export function credentialsSecret({ name, data }: KeptCredentials, namespace: string, release: string): object {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace,
      labels: { 'app.kubernetes.io/managed-by': 'Helm' },
      annotations: {
        'meta.helm.sh/release-name': release,
        'meta.helm.sh/release-namespace': namespace,
        'helm.sh/resource-policy': 'keep',
      },
    },
    type: 'Opaque',
    data,
  };
}
