import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { ownershipKeys, tagList, tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

export interface Volume {
  readonly id: string;
  /** available, in-use, creating, deleting, … */
  readonly state: string;
  /** GiB. */
  readonly size: number;
  readonly zone: string;
  /** gp3, … */
  readonly type: string;
  readonly tags: Tags;
}

/** Tags by which a volume is known as some environment's: ours, and the one of the EBS CSI driver when it knows the cluster. */
const environmentTags = [ownershipKeys.environment, 'ebs.csi.aws.com/cluster-name', 'eks:eks-cluster-name'] as const;

/**
 * The EBS volumes that belong to environments; of one if it is named. (The driver's tag `ebs.csi.aws.com/cluster` says "some
 * cluster", not which.) Root volumes of instances are left out: they go with their instances.
 */
export async function listVolumes(aws: Aws, environment?: string): Promise<readonly Volume[]> {
  const { client, sdk } = await aws.ec2();
  const having = (key: string) => {
    const filter =
      environment === undefined ? { Name: 'tag-key', Values: [key] } : { Name: `tag:${key}`, Values: [environment] };
    return allPages((NextToken) =>
      client
        .send(new sdk.DescribeVolumesCommand({ NextToken, Filters: [filter] }))
        .then((page) => ({ items: page.Volumes ?? [], nextToken: page.NextToken })),
    );
  };
  const found = (await Promise.all(environmentTags.map(having))).flat();
  const volumes = found.filter(
    (each) => !(each.Attachments ?? []).some(({ DeleteOnTermination }) => DeleteOnTermination),
  );
  return [...new Map(volumes.map((each) => [each.VolumeId, toVolume(each)])).values()];
}

/** Volumes by their ids, whosever they are. @throws if one of them does not exist */
export async function describeVolumes(aws: Aws, ids: readonly string[]): Promise<readonly Volume[]> {
  if (ids.length === 0) return [];
  const { client, sdk } = await aws.ec2();
  const { Volumes } = await client.send(new sdk.DescribeVolumesCommand({ VolumeIds: [...ids] }));
  return (Volumes ?? []).map(toVolume);
}

function toVolume(each: {
  VolumeId?: string | undefined;
  State?: string | undefined;
  Size?: number | undefined;
  AvailabilityZone?: string | undefined;
  VolumeType?: string | undefined;
  Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
}): Volume {
  return {
    id: each.VolumeId ?? '',
    state: each.State ?? '',
    size: each.Size ?? 0,
    zone: each.AvailabilityZone ?? '',
    type: each.VolumeType ?? '',
    tags: tagsFromList(each.Tags),
  };
}

/** The environment that a volume's tags name, or undefined. */
export function environmentOfVolume({ tags }: Pick<Volume, 'tags'>): string | undefined {
  return environmentTags.map((key) => tags[key]).find((name) => name !== undefined);
}

/** Deletes a volume; one that is gone is fine. False while something uses it. */
export async function deleteVolume(aws: Aws, id: string): Promise<boolean> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteVolumeCommand({ VolumeId: id }));
    return true;
  } catch (error) {
    if (isAwsError(error, 'InvalidVolume.NotFound')) return true;
    if (isAwsError(error, 'VolumeInUse', 'IncorrectState')) return false;
    throw error;
  }
}

export interface VolumeOrder {
  /** Absent: an empty volume. */
  readonly snapshotId?: string;
  readonly zone: string;
  /** GiB; at least the snapshot's. */
  readonly size: number;
  readonly tags: Tags;
}

/**
 * Begins to make an encrypted gp3 volume and returns its id. The SDK gives each order a token of its own, so that a repeated
 * request makes no second volume. One that several runs share would answer, for as long as EC2 remembers it, with a volume that has
 * been deleted since.
 */
export async function createVolume(aws: Aws, order: VolumeOrder): Promise<string> {
  const { client, sdk } = await aws.ec2();
  const { VolumeId } = await client.send(
    new sdk.CreateVolumeCommand({
      SnapshotId: order.snapshotId,
      AvailabilityZone: order.zone,
      Size: order.size,
      VolumeType: 'gp3',
      Encrypted: true,
      TagSpecifications: [{ ResourceType: 'volume', Tags: tagList(order.tags) }],
    }),
  );
  return VolumeId ?? '';
}
