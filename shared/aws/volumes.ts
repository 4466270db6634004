import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { ownershipKeys, tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';

export interface Volume {
  readonly id: string;
  /** available, in-use, creating, deleting, … */
  readonly state: string;
  /** GiB. */
  readonly size: number;
  readonly tags: Tags;
}

/**
 * EBS volumes that belong to an environment: by the ownership tags, or by the tag that the EBS CSI driver writes when it
 * knows the cluster's name. (Its tag `ebs.csi.aws.com/cluster` says "some cluster", not which.) Root volumes of instances
 * are left out: they go with their instances.
 */
export async function listVolumes(aws: Aws, environment: string): Promise<readonly Volume[]> {
  const { client, sdk } = await aws.ec2();
  const having = (key: string) =>
    allPages((NextToken) =>
      client
        .send(new sdk.DescribeVolumesCommand({ NextToken, Filters: [{ Name: `tag:${key}`, Values: [environment] }] }))
        .then((page) => ({ items: page.Volumes ?? [], nextToken: page.NextToken })),
    );
  const found = (await Promise.all([having(ownershipKeys.environment), having('ebs.csi.aws.com/cluster-name')])).flat();
  const volumes = new Map<string, Volume>();
  for (const each of found) {
    const tags = tagsFromList(each.Tags);
    const root = (each.Attachments ?? []).some((attachment) => attachment.DeleteOnTermination === true);
    if (root) continue;
    volumes.set(each.VolumeId ?? '', { id: each.VolumeId ?? '', state: each.State ?? '', size: each.Size ?? 0, tags });
  }
  return [...volumes.values()];
}

/** Deletes a volume that nothing uses; one that is gone is fine. */
export async function deleteVolume(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteVolumeCommand({ VolumeId: id }));
  } catch (error) {
    if (!isAwsError(error, 'InvalidVolume.NotFound')) throw error;
  }
}
