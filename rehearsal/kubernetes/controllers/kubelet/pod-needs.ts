import type { Cluster } from '../../cluster.ts';
import { objectAt, objectsAt, textAt, valueAt } from '../../json.ts';
import type { Claim, Container, Pod, VolumeAttachment } from '../../kinds.ts';

/** Why a volume of the pod cannot be mounted yet (FailedMount, FailedAttachVolume), or undefined if all can. */
export function missingVolume(
  cluster: Cluster,
  pod: Pod,
): { reason: string; message: string; quiet: boolean } | undefined {
  for (const volume of pod.spec.volumes ?? []) {
    for (const { kind, name } of filesOf(volume)) {
      if (cluster.store.get(`${kind}s`, pod.metadata.namespace, name) !== undefined) continue;
      const message = `MountVolume.SetUp failed for volume "${volume.name}" : ${kind} "${name}" not found`;
      return { reason: 'FailedMount', message, quiet: false };
    }
    const claim = volume.persistentVolumeClaim?.claimName;
    if (claim !== undefined && !isAttached(cluster, pod, claim)) {
      const message = `Unable to attach or mount volumes: unmounted volumes=[${volume.name}]: timed out waiting for the condition`;
      return { reason: 'FailedMount', message, quiet: true };
    }
  }
  return undefined;
}

/** Secrets and ConfigMaps behind a volume that have to be there. */
function filesOf(
  volume: NonNullable<Pod['spec']['volumes']>[number],
): { kind: 'secret' | 'configmap'; name: string }[] {
  const found: { kind: 'secret' | 'configmap'; name: string }[] = [];
  if (volume.secret?.optional !== true && volume.secret?.secretName !== undefined) {
    found.push({ kind: 'secret', name: volume.secret.secretName });
  }
  if (volume.configMap?.optional !== true && volume.configMap?.name !== undefined) {
    found.push({ kind: 'configmap', name: volume.configMap.name });
  }
  for (const source of objectsAt(volume, 'projected', 'sources')) {
    for (const [field, kind] of [
      ['secret', 'secret'],
      ['configMap', 'configmap'],
    ] as const) {
      const name = textAt(source, field, 'name');
      if (name !== undefined && valueAt(source, field, 'optional') !== true) found.push({ kind, name });
    }
  }
  return found;
}

function isAttached(cluster: Cluster, pod: Pod, claimName: string): boolean {
  const claim = cluster.objects.get<Claim>('persistentvolumeclaims', pod.metadata.namespace, claimName);
  const volume = claim?.spec.volumeName;
  if (claim?.status?.phase !== 'Bound' || volume === undefined) return false;
  const persistent = cluster.store.get('persistentvolumes', undefined, volume);
  const block = objectAt(persistent, 'spec', 'csi') ?? objectAt(persistent, 'spec', 'awsElasticBlockStore');
  // Other kinds of volumes (hostPath, nfs) need no attachment.
  if (block === undefined) return persistent !== undefined;
  return cluster.objects
    .list<VolumeAttachment>('volumeattachments.storage.k8s.io')
    .some(
      ({ spec, status }) =>
        spec.source.persistentVolumeName === volume && spec.nodeName === pod.spec.nodeName && status?.attached === true,
    );
}

/** Why a container's environment cannot be made (CreateContainerConfigError), in the kubelet's words. */
export function missingConfiguration(cluster: Cluster, pod: Pod, container: Container): string | undefined {
  const namespace = pod.metadata.namespace ?? '';
  for (const { valueFrom } of container.env ?? []) {
    for (const [reference, kind, title] of [
      [valueFrom?.secretKeyRef, 'secret', 'Secret'],
      [valueFrom?.configMapKeyRef, 'configmap', 'ConfigMap'],
    ] as const) {
      if (reference === undefined || reference.optional === true) continue;
      const found = cluster.store.get(`${kind}s`, namespace, reference.name);
      if (found === undefined) return `${kind} "${reference.name}" not found`;
      const keys = { ...objectAt(found, 'data'), ...objectAt(found, 'binaryData') };
      if (!(reference.key in keys))
        return `couldn't find key ${reference.key} in ${title} ${namespace}/${reference.name}`;
    }
  }
  for (const { configMapRef, secretRef } of container.envFrom ?? []) {
    for (const [reference, kind] of [
      [configMapRef, 'configmap'],
      [secretRef, 'secret'],
    ] as const) {
      if (reference === undefined || reference.optional === true) continue;
      if (cluster.store.get(`${kind}s`, namespace, reference.name) === undefined)
        return `${kind} "${reference.name}" not found`;
    }
  }
  return undefined;
}
