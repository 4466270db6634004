import type { Aws } from './connection.ts';

/** Zone ids in which EKS can't place a control plane, whatever letter they have in an account. */
const withoutControlPlane = ['use1-az3', 'usw1-az2', 'cac1-az3'];

export interface Zone {
  readonly name: string;
  readonly id: string;
}

/** The availability zones of the region that a control plane can use, in order of their names. Local zones are left out. */
export async function usableZones(aws: Aws): Promise<readonly Zone[]> {
  const { client, sdk } = await aws.ec2();
  const { AvailabilityZones } = await client.send(
    new sdk.DescribeAvailabilityZonesCommand({
      Filters: [
        { Name: 'state', Values: ['available'] },
        { Name: 'zone-type', Values: ['availability-zone'] },
      ],
    }),
  );
  return (AvailabilityZones ?? [])
    .map(({ ZoneName, ZoneId }) => ({ name: ZoneName ?? '', id: ZoneId ?? '' }))
    .filter(({ id }) => !withoutControlPlane.includes(id))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The zones (by name) in which instances of a type are offered. */
export async function zonesOffering(aws: Aws, instanceType: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.ec2();
  const { InstanceTypeOfferings } = await client.send(
    new sdk.DescribeInstanceTypeOfferingsCommand({
      LocationType: 'availability-zone',
      Filters: [{ Name: 'instance-type', Values: [instanceType] }],
    }),
  );
  return (InstanceTypeOfferings ?? []).map(({ Location }) => Location ?? '').sort();
}
