import type {
  AttachVolumeRequest,
  CreateVolumeRequest,
  DeleteVolumeRequest,
  DescribeVolumesRequest,
  DescribeVolumesResult,
  DetachVolumeRequest,
  Volume,
  VolumeAttachment,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { copyContents } from './disk-contents.ts';
import type { StoredVolume } from './kinds.ts';
import { instanceKind, snapshotKind, volumeKind } from './kinds.ts';
import { refuseIdsWithPages } from './pages.ts';
import { find, lookUp, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';
import { addVolume, attachmentTo, setVolumeState, volumesOfInstance } from './volume-records.ts';
import { zoneOf } from './zones.ts';

/** EBS volumes; growing them is in volume-modifications.ts. */
export const volumeHandlers: Record<string, Handler> = {
  CreateVolume: createVolume,
  DescribeVolumes: describeVolumes,
  DeleteVolume: deleteVolume,
  AttachVolume: attachVolume,
  DetachVolume: detachVolume,
};

const volumes: Description<StoredVolume> = {
  kind: volumeKind,
  filters: {
    'volume-id': (volume) => volume.VolumeId,
    'attachment.attach-time': (volume) => volume.Attachments?.map((one) => one.AttachTime?.toISOString()),
    'attachment.delete-on-termination': (volume) => volume.Attachments?.map((one) => String(one.DeleteOnTermination)),
    'attachment.device': (volume) => volume.Attachments?.map((one) => one.Device),
    'attachment.instance-id': (volume) => volume.Attachments?.map((one) => one.InstanceId),
    'attachment.status': (volume) => volume.Attachments?.map((one) => one.State),
    'availability-zone': (volume) => volume.AvailabilityZone,
    encrypted: (volume) => volume.Encrypted,
    size: (volume) => volume.Size,
    'snapshot-id': (volume) => volume.SnapshotId,
    status: (volume) => volume.State,
    'volume-type': (volume) => volume.VolumeType,
  },
};

function createVolume(input: CreateVolumeRequest, call: Call): Volume {
  const wantedZone = required(input.AvailabilityZone ?? input.AvailabilityZoneId, 'zone');
  const zone = zoneOf(call.region, wantedZone);
  if (zone === undefined) throw new AwsError('InvalidZone.NotFound', `The zone '${wantedZone}' does not exist.`);
  const tags = tagsFor('volume', input.TagSpecifications);
  const volume = addVolume(call, {
    zone: zone.ZoneName ?? '',
    size: sizeOf(input, call),
    type: input.VolumeType ?? 'gp2',
    iops: input.Iops,
    throughput: input.Throughput,
    encrypted: input.Encrypted,
    kmsKeyId: input.KmsKeyId,
    snapshotId: input.SnapshotId,
    tags,
  });
  copyContents(lookUp(call, snapshotKind, input.SnapshotId ?? ''), volume);
  call.aws.clock.after(call.aws.latency.volumeCreate, () => {
    if (volume.data.State === 'creating') setVolumeState(call, volume, 'available');
  });
  return structuredClone(shown(volume));
}

const largest = 65536;

function sizeOf(input: CreateVolumeRequest, call: Call): number {
  const snapshot =
    input.SnapshotId === undefined || input.SnapshotId === '' ? undefined : find(call, snapshotKind, input.SnapshotId);
  if (snapshot !== undefined && snapshot.data.State !== 'completed') {
    throw new AwsError('IncorrectState', `Snapshot is in invalid state - ${snapshot.data.State}`);
  }
  const least = snapshot?.data.VolumeSize ?? 1;
  const size = input.Size ?? snapshot?.data.VolumeSize;
  if (size === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter size/snapshot');
  }
  if (size < least || size > largest) {
    throw new AwsError(
      'InvalidParameterValue',
      `Volume of ${size}GiB is too ${size < least ? 'small' : 'large'}; must be from ${least} to ${largest}GiB.`,
    );
  }
  return size;
}

function describeVolumes(input: DescribeVolumesRequest, call: Call): DescribeVolumesResult {
  refuseIdsWithPages(input.VolumeIds, input.MaxResults, 'volumeSet');
  const { items, ...next } = describe(call, volumes, { ...input, ids: input.VolumeIds, filters: input.Filters });
  return { Volumes: items.map(shown), ...next };
}

/** Errors: VolumeInUse while it is attached to an instance; IncorrectState while it is being created. */
function deleteVolume(input: DeleteVolumeRequest, call: Call): object {
  const volume = find(call, volumeKind, input.VolumeId);
  const holder = volume.data.Attachments?.[0]?.InstanceId;
  if (holder !== undefined) {
    throw new AwsError('VolumeInUse', `Volume ${volume.id} is currently attached to ${holder}`);
  }
  if (volume.data.State === 'creating') {
    throw new AwsError('IncorrectState', `The volume '${volume.id}' is in the 'creating' state.`);
  }
  setVolumeState(call, volume, 'deleting');
  call.aws.store.remove(volume);
  return {};
}

function attachVolume(input: AttachVolumeRequest, call: Call): VolumeAttachment {
  const volume = find(call, volumeKind, input.VolumeId);
  const instance = find(call, instanceKind, input.InstanceId);
  const device = required(input.Device, 'device');
  if (volume.data.State === 'in-use') {
    throw new AwsError('VolumeInUse', `${volume.id} is already attached to an instance`);
  }
  if (volume.data.State !== 'available') {
    throw new AwsError('IncorrectState', `${volume.id} is not 'available'.`);
  }
  if (!['running', 'stopped', 'stopping'].includes(instance.data.State?.Name ?? '')) {
    throw new AwsError('IncorrectState', `Instance '${instance.id}' is not 'running'.`);
  }
  if (volume.data.AvailabilityZone !== instance.data.Placement?.AvailabilityZone) {
    throw new AwsError(
      'InvalidVolume.ZoneMismatch',
      `The volume '${volume.id}' is not in the same availability zone as instance '${instance.id}'`,
    );
  }
  if (volumesOfInstance(call, instance.id).some(({ data }) => data.Attachments?.[0]?.Device === device)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`,
    );
  }
  const attachment = attachmentTo(volume, { instanceId: instance.id, device, deleteOnTermination: false });
  attachment.State = 'attaching';
  volume.data.Attachments = [attachment];
  setVolumeState(call, volume, 'in-use');
  call.aws.clock.after(call.aws.latency.volumeAttach, () => {
    if (attachment.State === 'attaching') attachment.State = 'attached';
  });
  return { ...attachment };
}

function detachVolume(input: DetachVolumeRequest, call: Call): VolumeAttachment {
  const volume = find(call, volumeKind, input.VolumeId);
  const attachment = volume.data.Attachments?.[0];
  if (attachment === undefined) {
    throw new AwsError('IncorrectState', `Volume '${volume.id}' is in the '${volume.data.State}' state.`);
  }
  if (input.InstanceId !== undefined && input.InstanceId !== attachment.InstanceId) {
    throw new AwsError(
      'InvalidAttachment.NotFound',
      `The volume '${volume.id}' is not attached to instance '${input.InstanceId}'.`,
    );
  }
  attachment.State = 'detaching';
  call.aws.clock.after(call.aws.latency.volumeDetach, () => finishDetach(call, volume, attachment));
  return { ...attachment };
}

function finishDetach(call: Call, volume: Resource<StoredVolume>, attachment: VolumeAttachment): void {
  if (volume.data.Attachments?.[0] !== attachment) return;
  volume.data.Attachments = [];
  setVolumeState(call, volume, 'available');
}
