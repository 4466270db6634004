import type { Aws } from '../connection.ts';
import { ownershipKeys } from '../ownership.ts';

export interface NamedVolume {
  readonly id: string;
  readonly zone: string;
  /** creating, available, in-use, … */
  readonly state: string;
}

/** The volume that was made for an environment under this name (tag `openremote.io/volume`), or undefined. */
export async function findVolume(aws: Aws, environment: string, name: string): Promise<NamedVolume | undefined> {
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
