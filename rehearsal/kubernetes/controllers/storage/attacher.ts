import type { DescribeVolumesResult, VolumeAttachment as Ec2Attachment } from '@aws-sdk/client-ec2';

import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Node, PersistentVolume, Pod, VolumeAttachment } from '../../kinds.ts';
import { timestamp } from '../../objects.ts';
import { Controller, isDeleting, itself } from '../controller.ts';
import { attacherFinalizer } from './attach-detach.ts';
import { callEc2, driverPod, DriverError, isDriverPod, volumeIdOf } from './ebs-driver.ts';
import { release } from './protection.ts';

const attachments = 'volumeattachments.storage.k8s.io';
const pollSeconds = 1;
const retrySeconds = 10;

/** csi-attacher and the EBS CSI driver: attaches and detaches in EC2 what VolumeAttachments ask for. */
export function startAttacher(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'EBS attacher',
    watches: {
      [attachments]: itself,
      pods: ({ object }) =>
        isDriverPod(object as Pod) ? cluster.store.list(attachments).map(({ metadata }) => metadata.name) : [],
    },
    reconcile: async (name) => {
      const attachment = cluster.objects.get<VolumeAttachment>(attachments, undefined, name);
      if (attachment === undefined || driverPod(cluster) === undefined) return undefined;
      try {
        return isDeleting(attachment) ? await detach(cluster, attachment) : await attach(cluster, attachment);
      } catch (error) {
        if (!(error instanceof DriverError)) throw error;
        return report(cluster, attachment, error);
      }
    },
  });
}

function volumeOf(cluster: Cluster, { spec }: VolumeAttachment): PersistentVolume | undefined {
  return cluster.objects.get<PersistentVolume>('persistentvolumes', undefined, spec.source.persistentVolumeName);
}

function instanceOf(cluster: Cluster, { spec }: VolumeAttachment): string | undefined {
  const node = cluster.objects.get<Node>('nodes', undefined, spec.nodeName);
  return node?.spec.providerID?.split('/').at(-1);
}

async function attachmentIn(cluster: Cluster, id: string): Promise<Ec2Attachment | undefined> {
  const answer = await callEc2<DescribeVolumesResult>(cluster, 'DescribeVolumes', { VolumeIds: [id] });
  return answer.Volumes?.[0]?.Attachments?.[0];
}

async function attach(cluster: Cluster, attachment: VolumeAttachment): Promise<number | undefined> {
  if (attachment.status?.attached === true) return undefined;
  const volume = volumeOf(cluster, attachment);
  const id = volume === undefined ? undefined : volumeIdOf(volume);
  const instance = instanceOf(cluster, attachment);
  if (volume === undefined || id === undefined || instance === undefined) return undefined;
  const found = await attachmentIn(cluster, id);
  if (found === undefined) {
    await callEc2(cluster, 'AttachVolume', {
      VolumeId: id,
      InstanceId: instance,
      Device: freeDevice(cluster, attachment),
    });
    return pollSeconds;
  }
  if (found.InstanceId !== instance)
    throw new DriverError('FailedPrecondition', `volume ${id} is attached to ${found.InstanceId ?? ''}`);
  if (found.State !== 'attached') return pollSeconds;
  cluster.objects.change<PersistentVolume>('persistentvolumes', undefined, volume.metadata.name, (copy) => {
    const finalizers = copy.metadata.finalizers ?? [];
    if (!finalizers.includes(attacherFinalizer)) copy.metadata.finalizers = [...finalizers, attacherFinalizer];
  });
  cluster.objects.changeStatus<VolumeAttachment>(attachments, undefined, attachment.metadata.name, (copy) => {
    copy.status = {
      attached: true,
      ...(found.Device === undefined ? {} : { attachmentMetadata: { devicePath: found.Device } }),
    };
  });
  for (const pod of podsWith(cluster, attachment)) {
    const message = `AttachVolume.Attach succeeded for volume "${volume.metadata.name}"`;
    recordEvent(cluster, pod, 'Normal', 'SuccessfulAttachVolume', message, 'attachdetach-controller');
  }
  return undefined;
}

/** The first of /dev/xvdaa … that no attachment of the node has, as the driver picks device names. */
function freeDevice(cluster: Cluster, attachment: VolumeAttachment): string {
  const position = cluster.objects
    .list<VolumeAttachment>(attachments)
    .filter(({ spec }) => spec.nodeName === attachment.spec.nodeName)
    .map(({ metadata }) => assigned.get(metadata.uid ?? ''));
  const own = assigned.get(attachment.metadata.uid ?? '');
  if (own !== undefined) return own;
  for (let index = 0; ; index += 1) {
    const device = `/dev/xvd${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}`;
    if (position.includes(device)) continue;
    assigned.set(attachment.metadata.uid ?? '', device);
    return device;
  }
}

/** Device names by the UID of the attachment that uses them. */
const assigned = new Map<string, string>();

function podsWith(cluster: Cluster, attachment: VolumeAttachment): Pod[] {
  const claim = volumeOf(cluster, attachment)?.spec.claimRef;
  return cluster.objects
    .list<Pod>('pods', claim?.namespace)
    .filter(({ spec }) =>
      spec.volumes?.some(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName === claim?.name),
    );
}

async function detach(cluster: Cluster, attachment: VolumeAttachment): Promise<number | undefined> {
  const volume = volumeOf(cluster, attachment);
  const id = volume === undefined ? undefined : volumeIdOf(volume);
  if (id !== undefined) {
    const found = await attachmentIn(cluster, id).catch((error: unknown) => {
      // Somebody deleted the volume under us: nothing is attached any more.
      if (error instanceof DriverError && error.code === 'InvalidVolume.NotFound') return undefined;
      throw error;
    });
    if (found?.State === 'detaching') return pollSeconds;
    if (found !== undefined) {
      await callEc2(cluster, 'DetachVolume', { VolumeId: id, InstanceId: found.InstanceId });
      return pollSeconds;
    }
  }
  assigned.delete(attachment.metadata.uid ?? '');
  if (volume !== undefined) release(cluster, 'persistentvolumes', undefined, volume.metadata.name, attacherFinalizer);
  release(cluster, attachments, undefined, attachment.metadata.name, attacherFinalizer);
  return undefined;
}

function report(cluster: Cluster, attachment: VolumeAttachment, error: DriverError): number {
  const message = `rpc error: code = Internal desc = ${error.message}`;
  const field = isDeleting(attachment) ? 'detachError' : 'attachError';
  cluster.objects.changeStatus<VolumeAttachment>(attachments, undefined, attachment.metadata.name, (copy) => {
    copy.status = { attached: false, ...copy.status, [field]: { message, time: timestamp(new Date()) } };
  });
  const volume = attachment.spec.source.persistentVolumeName;
  if (field === 'attachError') {
    for (const pod of podsWith(cluster, attachment)) {
      const text = `AttachVolume.Attach failed for volume "${volume}" : ${message}`;
      recordEvent(cluster, pod, 'Warning', 'FailedAttachVolume', text, 'attachdetach-controller');
    }
  }
  return retrySeconds;
}
