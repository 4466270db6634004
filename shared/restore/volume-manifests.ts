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
  /** `ebs.csi.aws.com`, or Auto Mode's `ebs.csi.eks.amazonaws.com`. */
  readonly driver: string;
}

/**
 * A persistent volume for an EBS volume that is there already, bound beforehand to a claim that will be made: of its class, as
 * Kubernetes binds no others, in its zone, and deleted with its claim as any other. It is called after the EBS volume: one snapshot
 * may come up in several namespaces, or once more while what it came up as before is still being deleted. Pure.
 */
export function persistentVolume(volume: RestoredVolume): object {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name: `${volume.claim}-${volume.volumeId}`,
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
