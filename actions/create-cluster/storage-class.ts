import type { Tags } from '../../shared/aws/ownership.ts';

export const storageClassName = 'gp3';

/**
 * The default StorageClass: EKS comes without one. Volumes are encrypted, grow on request, are made in the zone of their
 * first pod, and carry the ownership tags, by which teardown finds them even when the cluster is gone.
 */
export function storageClass(tags: Tags): object {
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
    provisioner: 'ebs.csi.aws.com',
    parameters: { type: 'gp3', encrypted: 'true', ...tagParameters },
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
    volumeBindingMode: 'WaitForFirstConsumer',
  };
}
