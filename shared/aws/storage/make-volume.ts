import type { Aws } from '../connection.ts';
import { ownershipKeys, tagList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

export interface MadeVolume {
  readonly id: string;
  readonly zone: string;
  /** creating, available, in-use, … */
  readonly state: string;
}

/** The volume that was made for an environment under this name (tag `openremote.io/volume`), or undefined. */
export async function findVolume(aws: Aws, environment: string, name: string): Promise<MadeVolume | undefined> {
  const { client, sdk } = await aws.ec2();
  const { Volumes } = await client.send(
    new sdk.DescribeVolumesCommand({
      Filters: [
        { Name: `tag:${ownershipKeys.environment}`, Values: [environment] },
        { Name: 'tag:openremote.io/volume', Values: [name] },
      ],
    }),
  );
  const found = Volumes?.find(({ State }) => State !== 'deleting' && State !== 'deleted');
  if (found === undefined) return undefined;
  return { id: found.VolumeId ?? '', zone: found.AvailabilityZone ?? '', state: found.State ?? '' };
}

export interface VolumeRequest {
  readonly zone: string;
  /** GiB. */
  readonly gibibytes: number;
  readonly tags: Tags;
}

/** Begins to make an encrypted gp3 volume and returns its id. */
export async function createVolume(aws: Aws, { zone, gibibytes, tags }: VolumeRequest): Promise<string> {
  const { client, sdk } = await aws.ec2();
  const { VolumeId = '' } = await client.send(
    new sdk.CreateVolumeCommand({
      AvailabilityZone: zone,
      Size: gibibytes,
      VolumeType: 'gp3',
      Encrypted: true,
      TagSpecifications: [{ ResourceType: 'volume', Tags: tagList(tags) }],
    }),
  );
  return VolumeId;
}
