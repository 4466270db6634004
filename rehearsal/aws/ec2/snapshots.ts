import type {
  CreateSnapshotRequest,
  CreateSnapshotsRequest,
  CreateSnapshotsResult,
  DeleteSnapshotRequest,
  DescribeSnapshotsRequest,
  DescribeSnapshotsResult,
  Snapshot,
  SnapshotInfo,
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
import { find, newId, register } from './registry.ts';
import { tagList, tagsFor } from './tag-sets.ts';
import { volumesOfInstance } from './volume-records.ts';

export const snapshotHandlers: Record<string, Handler> = {
  CreateSnapshot: createSnapshot,
  CreateSnapshots: createSnapshots,
  DescribeSnapshots: describeSnapshots,
  DeleteSnapshot: deleteSnapshot,
};

const snapshots: Description<Snapshot> = {
  kind: snapshotKind,
  filters: {
    'snapshot-id': (snapshot) => snapshot.SnapshotId,
    description: (snapshot) => snapshot.Description,
    encrypted: (snapshot) => snapshot.Encrypted,
    'owner-id': (snapshot) => snapshot.OwnerId,
    progress: (snapshot) => snapshot.Progress,
    'start-time': (snapshot) => snapshot.StartTime?.toISOString(),
    status: (snapshot) => snapshot.State,
    'storage-tier': (snapshot) => snapshot.StorageTier,
    'volume-id': (snapshot) => snapshot.VolumeId,
    'volume-size': (snapshot) => snapshot.VolumeSize,
  },
};

function createSnapshot(input: CreateSnapshotRequest, call: Call): Snapshot {
  const volume = find(call, volumeKind, input.VolumeId);
  const tags = tagsFor('snapshot', input.TagSpecifications);
  return structuredClone(shown(take(call, volume, input.Description ?? '', tags)));
}

/** `pending` until the data has been copied; the progress shown meanwhile is made up. */
function take(
  call: Call,
  volume: Resource<StoredVolume>,
  description: string,
  tags: Record<string, string>,
): Resource<Snapshot> {
  if (volume.data.State === 'creating' || volume.data.State === 'error') {
    throw new AwsError('IncorrectState', `Volume '${volume.id}' is in the '${volume.data.State}' state.`);
  }
  const id = newId('snap');
  const data: Snapshot = {
    SnapshotId: id,
    VolumeId: volume.id,
    VolumeSize: volume.data.Size,
    Description: description,
    Encrypted: volume.data.Encrypted,
    OwnerId: call.account,
    Progress: '0%',
    StartTime: new Date(),
    State: 'pending',
    StorageTier: 'standard',
  };
  const snapshot = register(call, snapshotKind, id, data, { tags, state: 'pending' });
  copyContents(volume, snapshot);
  const { clock, latency, store } = call.aws;
  clock.after(latency.snapshotComplete / 2, () => {
    if (snapshot.data.State === 'pending') snapshot.data.Progress = '57%';
  });
  clock.after(latency.snapshotComplete, () => {
    Object.assign(snapshot.data, {
      State: 'completed',
      Progress: '100%',
      CompletionTime: new Date(),
    } satisfies Snapshot);
    store.setState(snapshot, 'completed');
  });
  return snapshot;
}

/** Snapshots of all volumes of an instance at one moment. */
function createSnapshots(input: CreateSnapshotsRequest, call: Call): CreateSnapshotsResult {
  const instance = find(call, instanceKind, input.InstanceSpecification?.InstanceId);
  const excluded = input.InstanceSpecification?.ExcludeDataVolumeIds ?? [];
  const withoutRoot = input.InstanceSpecification?.ExcludeBootVolume === true;
  const tags = tagsFor('snapshot', input.TagSpecifications);
  const volumes = volumesOfInstance(call, instance.id).filter((volume) => {
    const isRoot = volume.data.Attachments?.[0]?.Device === instance.data.RootDeviceName;
    return !excluded.includes(volume.id) && !(isRoot && withoutRoot);
  });
  const made = volumes.map((volume): SnapshotInfo => {
    const copied = input.CopyTagsFromSource === 'volume' ? volume.tags : {};
    const snapshot = take(call, volume, input.Description ?? '', { ...copied, ...tags });
    const { SnapshotId, VolumeId, VolumeSize, Description, Encrypted, OwnerId, Progress, StartTime, State } =
      snapshot.data;
    return {
      SnapshotId,
      VolumeId,
      VolumeSize,
      Description,
      Encrypted,
      OwnerId,
      Progress,
      StartTime,
      State,
      Tags: tagList(snapshot.tags),
    };
  });
  return { Snapshots: made };
}

/** All snapshots in the local AWS belong to the account itself: `OwnerIds` other than it and `self` find nothing. */
function describeSnapshots(input: DescribeSnapshotsRequest, call: Call): DescribeSnapshotsResult {
  refuseIdsWithPages(input.SnapshotIds, input.MaxResults, 'snapshotSet');
  const owners = input.OwnerIds ?? [];
  if (owners.length > 0 && !owners.includes('self') && !owners.includes(call.account)) return { Snapshots: [] };
  const { items, ...next } = describe(call, snapshots, { ...input, ids: input.SnapshotIds, filters: input.Filters });
  return { Snapshots: items.map(shown), ...next };
}

function deleteSnapshot(input: DeleteSnapshotRequest, call: Call): object {
  call.aws.store.remove(find(call, snapshotKind, input.SnapshotId));
  return {};
}
