import type { Tags } from '../../shared/aws/ownership.ts';
import type { Expected } from './expected.ts';

export const storageClassName = 'gp3';

/**
 * The default StorageClass: EKS comes without one. Volumes are encrypted, grow on request, are made in the zone of their
 * first pod, and carry the ownership tags, by which teardown finds them even when the cluster is gone. Auto Mode has a driver
 * of its own, whose volumes the other can't mount.
 */
export function storageClass(tags: Tags, provisioner: NonNullable<Expected['provisioner']>): object {
  const tagParameters = Object.fromEntries(
    Object.entries(tags).map(([key, value], index) => [`tagSpecification_${index + 1}`, `${key}=${value}`]),
  );
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name: storageClassName,
      annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' },
      labels: { 'app.kubernetes.io/managed-by': 'eks-actions' },
    },
    provisioner,
    parameters: { type: 'gp3', encrypted: 'true', ...tagParameters },
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
    volumeBindingMode: 'WaitForFirstConsumer',
  };
}
