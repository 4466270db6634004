import { DescribeAvailabilityZonesCommand, DescribeInstanceTypeOfferingsCommand } from '@aws-sdk/client-ec2';

import type { Session } from '../aws/session.ts';
import type { ClusterConfig } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';
import { log } from '../log.ts';

/** Zones in which control planes cannot live, by id; eksctl avoids them only where it chooses zones itself. */
const avoided = new Set(['use1-az3', 'usw1-az2', 'cac1-az3', 'cnn1-az4']);

/** Sets the zones of a VPC of eksctl's own: the given ones, else up to three at random in which all instance types are offered. */
export async function chooseZones(session: Session, config: ClusterConfig): Promise<string[]> {
  const types = instanceTypes(config);
  if (config.availabilityZones !== undefined) {
    if (types.length > 0) await offeredZones(session, types);
    return config.availabilityZones;
  }
  const region = config.metadata.region;
  const { AvailabilityZones } = await session.ec2.send(
    new DescribeAvailabilityZonesCommand({
      Filters: [
        { Name: 'region-name', Values: [region] },
        { Name: 'state', Values: ['available'] },
        { Name: 'zone-type', Values: ['availability-zone'] },
      ],
    }),
  );
  let zones = (AvailabilityZones ?? [])
    .filter((zone) => !avoided.has(zone.ZoneId ?? ''))
    .map((zone) => zone.ZoneName ?? '');
  if (types.length > 0) {
    const offered = await offeredZones(session, types);
    zones = zones.filter((zone) => types.every((type) => offered.get(type)?.has(zone) === true));
  }
  // us-east-1 is often short of capacity, so fewer zones are taken there.
  const chosen = shuffled(zones).slice(0, region === 'us-east-1' ? 2 : 3);
  if (chosen.length < 2) {
    throw new CommandError(
      `getting availability zones: only ${chosen.length} zones discovered [${chosen.join(' ')}], at least 2 are required`,
    );
  }
  log.info(`setting availability zones to [${chosen.join(' ')}]`);
  return chosen;
}

function instanceTypes(config: ClusterConfig): string[] {
  const groups = [...(config.nodeGroups ?? []), ...(config.managedNodeGroups ?? [])];
  const types = groups.flatMap(
    (group) => group.instanceTypes ?? (group.instanceType === undefined ? [] : [group.instanceType]),
  );
  return [...new Set(types)];
}

async function offeredZones(session: Session, types: readonly string[]): Promise<Map<string, Set<string>>> {
  const zones = new Map<string, Set<string>>();
  let token: string | undefined;
  do {
    const page = await session.ec2.send(
      new DescribeInstanceTypeOfferingsCommand({
        LocationType: 'availability-zone',
        Filters: [{ Name: 'instance-type', Values: [...types] }],
        MaxResults: 100,
        ...(token === undefined ? {} : { NextToken: token }),
      }),
    );
    for (const { InstanceType: type = '', Location: zone = '' } of page.InstanceTypeOfferings ?? []) {
      zones.set(type, (zones.get(type) ?? new Set()).add(zone));
    }
    token = page.NextToken;
  } while (token !== undefined && token !== '');
  return zones;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
