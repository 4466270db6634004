import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { ownershipKeys, tagList, tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** An EBS snapshot of ours. */
export interface Snapshot {
  readonly id: string;
  readonly volumeId: string;
  /** GiB of the volume; what is billed is less: the blocks that were ever written, compressed. */
  readonly size: number;
  /** pending, completed, error, … */
  readonly state: string;
  /** Percent, as EC2 writes it: `57%`. */
  readonly progress: string;
  readonly startedAt: Date;
  readonly tags: Tags;
}

/** The snapshots that the suite made in the region, of one environment if it is named. */
export async function listSnapshots(aws: Aws, environment?: string): Promise<readonly Snapshot[]> {
  const { client, sdk } = await aws.ec2();
  const filters = [
    { Name: `tag:${ownershipKeys.managedBy}`, Values: ['eks-actions'] },
    ...(environment === undefined ? [] : [{ Name: `tag:${ownershipKeys.environment}`, Values: [environment] }]),
  ];
  return allPages((NextToken) =>
    client
      .send(new sdk.DescribeSnapshotsCommand({ NextToken, OwnerIds: ['self'], Filters: filters }))
      .then((page) => ({ items: (page.Snapshots ?? []).map(toSnapshot), nextToken: page.NextToken })),
  );
}

/** Snapshots by their ids, whosever they are. @throws if one of them does not exist */
export async function describeSnapshots(aws: Aws, ids: readonly string[]): Promise<readonly Snapshot[]> {
  const { client, sdk } = await aws.ec2();
  const { Snapshots } = await client.send(new sdk.DescribeSnapshotsCommand({ SnapshotIds: [...ids] }));
  return (Snapshots ?? []).map(toSnapshot);
}

export interface SnapshotRequest {
  readonly volume: string;
  /** At most 255 characters. */
  readonly description: string;
  readonly tags: Tags;
}

/** Begins a snapshot and returns its id. It holds what was written to the volume until now, also while it is pending. */
export async function createSnapshot(aws: Aws, { volume, description, tags }: SnapshotRequest): Promise<string> {
  const { client, sdk } = await aws.ec2();
  const { SnapshotId = '' } = await client.send(
    new sdk.CreateSnapshotCommand({
      VolumeId: volume,
      Description: description,
      TagSpecifications: [{ ResourceType: 'snapshot', Tags: tagList(tags) }],
    }),
  );
  return SnapshotId;
}

/** `state` is pending, completed or error; `progress` is a percentage such as `42%`. */
export async function describeSnapshot(aws: Aws, id: string): Promise<{ state: string; progress: string }> {
  const [found] = await describeSnapshots(aws, [id]);
  return { state: found?.state ?? 'unknown', progress: found?.progress ?? '' };
}

/** The snapshot of a volume with this description that is not failed, or undefined. */
export async function findSnapshot(aws: Aws, volume: string, description: string): Promise<string | undefined> {
  const { client, sdk } = await aws.ec2();
  const { Snapshots } = await client.send(
    new sdk.DescribeSnapshotsCommand({
      OwnerIds: ['self'],
      Filters: [
        { Name: 'volume-id', Values: [volume] },
        { Name: 'description', Values: [description] },
      ],
    }),
  );
  return Snapshots?.find(({ State }) => State !== 'error')?.SnapshotId;
}

/** Deletes a snapshot; one that is gone is fine. */
export async function deleteSnapshot(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteSnapshotCommand({ SnapshotId: id }));
  } catch (error) {
    if (!isAwsError(error, 'InvalidSnapshot.NotFound')) throw error;
  }
}

function toSnapshot(each: {
  SnapshotId?: string | undefined;
  VolumeId?: string | undefined;
  VolumeSize?: number | undefined;
  State?: string | undefined;
  Progress?: string | undefined;
  StartTime?: Date | undefined;
  Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
}): Snapshot {
  return {
    id: each.SnapshotId ?? '',
    volumeId: each.VolumeId ?? '',
    size: each.VolumeSize ?? 0,
    state: each.State ?? '',
    progress: each.Progress ?? '',
    startedAt: each.StartTime ?? new Date(0),
    tags: tagsFromList(each.Tags),
  };
}
