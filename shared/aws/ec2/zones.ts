import type { Aws } from '../connection.ts';

/** Zone ids in which EKS can't place a control plane, whatever letter they have in an account. */
const withoutControlPlane = ['use1-az3', 'usw1-az2', 'cac1-az3'];

export interface Zone {
  readonly name: string;
  readonly id: string;
  /** EKS can place a control plane in it. */
  readonly controlPlane: boolean;
}

/** The availability zones of the region in order of their names. Local zones are left out. */
export async function listZones(aws: Aws, abortSignal: AbortSignal): Promise<readonly Zone[]> {
  const { client, sdk } = await aws.ec2();
  const { AvailabilityZones } = await client.send(
    new sdk.DescribeAvailabilityZonesCommand({
      Filters: [
        { Name: 'state', Values: ['available'] },
        { Name: 'zone-type', Values: ['availability-zone'] },
      ],
    }),
    { abortSignal },
  );
  return (AvailabilityZones ?? [])
    .map(({ ZoneName = '', ZoneId = '' }) => ({
      name: ZoneName,
      id: ZoneId,
      controlPlane: !withoutControlPlane.includes(ZoneId),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
