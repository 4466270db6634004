import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Claim, PersistentVolume, Pod, VolumeAttachment } from '../../kinds.ts';
import { templateHash } from '../../template-hash.ts';
import { Controller, isDeleting } from '../controller.ts';
import { driverName, volumeIdOf } from './ebs-driver.ts';

const attachments = 'volumeattachments.storage.k8s.io';
export const attacherFinalizer = 'external-attacher/ebs-csi-aws-com';
const component = 'attachdetach-controller';
const everything = 'all';

interface Wanted {
  readonly volume: PersistentVolume;
  readonly node: string;
  readonly pod: Pod;
}

/** The attach/detach controller: one VolumeAttachment per EBS volume and node that has a pod using it, and none else. */
export function startAttachDetachController(cluster: Cluster): void {
  const all = () => [everything];
  new Controller(cluster, {
    name: 'attach and detach',
    watches: { pods: all, [attachments]: all, persistentvolumeclaims: all, nodes: all },
    reconcile: () => {
      const wanted = wantedAttachments(cluster);
      const existing = cluster.objects.list<VolumeAttachment>(attachments);
      for (const attachment of existing) {
        if (!isDeleting(attachment) && !wanted.some((need) => isFor(attachment, need))) {
          cluster.objects.remove(attachments, undefined, attachment.metadata.name);
        }
      }
      for (const need of wanted) attach(cluster, need, existing);
    },
  });
}

/** A pod keeps its volumes until it is gone, also while it is ending. */
function wantedAttachments(cluster: Cluster): Wanted[] {
  return cluster.objects
    .list<Pod>('pods')
    .filter(
      ({ spec, status }) => spec.nodeName !== undefined && status?.phase !== 'Succeeded' && status?.phase !== 'Failed',
    )
    .flatMap((pod) => volumesOf(cluster, pod).map((volume) => ({ volume, node: pod.spec.nodeName ?? '', pod })));
}

function volumesOf(cluster: Cluster, pod: Pod): PersistentVolume[] {
  return (pod.spec.volumes ?? []).flatMap(({ persistentVolumeClaim }) => {
    const name = persistentVolumeClaim?.claimName ?? '';
    const claim = cluster.objects.get<Claim>('persistentvolumeclaims', pod.metadata.namespace, name);
    const volume = cluster.objects.get<PersistentVolume>('persistentvolumes', undefined, claim?.spec.volumeName ?? '');
    return volume === undefined || volumeIdOf(volume) === undefined ? [] : [volume];
  });
}

function isFor({ spec }: VolumeAttachment, { volume, node }: Wanted): boolean {
  return spec.source.persistentVolumeName === volume.metadata.name && spec.nodeName === node;
}

function attach(cluster: Cluster, need: Wanted, existing: readonly VolumeAttachment[]): void {
  const { volume, node, pod } = need;
  if (existing.some((attachment) => isFor(attachment, need))) return;
  const elsewhere = existing.find(({ spec }) => spec.source.persistentVolumeName === volume.metadata.name);
  if (elsewhere !== undefined) {
    const message = `Multi-Attach error for volume "${volume.metadata.name}" Volume is already exclusively attached to one node and can't be attached to another`;
    if (!isDeleting(elsewhere)) recordEvent(cluster, pod, 'Warning', 'FailedAttachVolume', message, component);
    return;
  }
  const name = `csi-${templateHash([volume.metadata.name, node])}`;
  if (cluster.store.get(attachments, undefined, name) !== undefined) return;
  cluster.objects.make<VolumeAttachment>(attachments, {
    metadata: { name, finalizers: [attacherFinalizer] },
    spec: { attacher: driverName, nodeName: node, source: { persistentVolumeName: volume.metadata.name } },
  });
}
