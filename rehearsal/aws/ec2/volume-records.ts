import type { Volume, VolumeAttachment, VolumeType } from '@aws-sdk/client-ec2';

import type { Resource } from '../store.ts';
import type { StoredVolume } from './kinds.ts';
import { volumeKind } from './kinds.ts';
import type { Maker, Place } from './registry.ts';
import { listOf, newId, register } from './registry.ts';

export interface NewVolume {
  readonly zone: string;
  /** GiB. */
  readonly size: number;
  readonly type: VolumeType;
  readonly iops?: number | undefined;
  /** MiB per second. */
  readonly throughput?: number | undefined;
  readonly encrypted?: boolean | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly snapshotId?: string | undefined;
  readonly tags?: Record<string, string>;
}

/** Puts a volume into the store, in state `creating`. */
export function addVolume(maker: Maker, wanted: NewVolume): Resource<StoredVolume> {
  const id = newId('vol');
  const iops = wanted.iops ?? baselineIops(wanted);
  const data: StoredVolume = {
    VolumeId: id,
    VolumeType: wanted.type,
    AvailabilityZone: wanted.zone,
    Size: wanted.size,
    SnapshotId: wanted.snapshotId ?? '',
    ...(iops !== undefined && { Iops: iops }),
    ...(wanted.type === 'gp3' && { Throughput: wanted.throughput ?? 125 }),
    Encrypted: wanted.encrypted ?? false,
    ...(wanted.kmsKeyId !== undefined && { KmsKeyId: wanted.kmsKeyId }),
    MultiAttachEnabled: false,
    State: 'creating',
    CreateTime: new Date(),
    Attachments: [],
  };
  return register(maker, volumeKind, id, data, {
    state: 'creating',
    ...(wanted.tags !== undefined && { tags: wanted.tags }),
  });
}

/** gp3 has 3000 from the start; gp2 3 per GiB between 100 and 16000. */
function baselineIops({ type, size }: NewVolume): number | undefined {
  if (type === 'gp3') return 3000;
  return type === 'gp2' ? Math.min(16000, Math.max(100, size * 3)) : undefined;
}

export function setVolumeState(place: Place, volume: Resource<Volume>, state: NonNullable<Volume['State']>): void {
  volume.data.State = state;
  place.aws.store.setState(volume, state);
}

export function attachmentTo(
  volume: Resource<Volume>,
  to: { instanceId: string; device: string; deleteOnTermination: boolean },
): VolumeAttachment {
  return {
    VolumeId: volume.id,
    InstanceId: to.instanceId,
    Device: to.device,
    State: 'attached',
    AttachTime: new Date(),
    DeleteOnTermination: to.deleteOnTermination,
  };
}

export function volumesOfInstance(place: Place, instanceId: string): Resource<StoredVolume>[] {
  return listOf(place, volumeKind).filter(({ data }) => data.Attachments?.some((one) => one.InstanceId === instanceId));
}
