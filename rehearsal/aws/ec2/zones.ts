import type {
  AccountAttribute,
  AvailabilityZone,
  DescribeAccountAttributesRequest,
  DescribeAccountAttributesResult,
  DescribeAvailabilityZonesRequest,
  DescribeAvailabilityZonesResult,
  DescribeRegionsRequest,
  DescribeRegionsResult,
} from '@aws-sdk/client-ec2';

import { regions } from '../regions.ts';
import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { FactFields } from './filters.ts';
import { factsFiltered } from './filters.ts';
import { vpcKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { listOf } from './registry.ts';

interface RegionFacts {
  readonly letters: readonly string[];
  /** Numbers of the zone identifiers, by letter: a mapping as one account may have it; each account has its own. */
  readonly ids: readonly number[];
  readonly localZones?: readonly { name: string; id: string }[];
}

const usual: RegionFacts = { letters: ['a', 'b', 'c'], ids: [1, 2, 3] };

/**
 * Regions that differ from the usual three zones. us-east-1e is use1-az3, the zone without control planes and without the newer
 * instance types, as most accounts see it.
 */
const particular: Readonly<Record<string, RegionFacts>> = {
  'us-east-1': {
    letters: ['a', 'b', 'c', 'd', 'e', 'f'],
    ids: [4, 6, 1, 2, 3, 5],
    localZones: [
      { name: 'us-east-1-bos-1a', id: 'use1-bos1-az1' },
      { name: 'us-east-1-mia-1a', id: 'use1-mia1-az1' },
    ],
  },
  'us-west-1': { letters: ['a', 'c'], ids: [1, 3] },
  'us-west-2': {
    letters: ['a', 'b', 'c', 'd'],
    ids: [2, 1, 3, 4],
    localZones: [{ name: 'us-west-2-lax-1a', id: 'usw2-lax1-az1' }],
  },
  'ca-central-1': { letters: ['a', 'b', 'd'], ids: [1, 2, 4] },
  'eu-central-1': {
    letters: ['a', 'b', 'c'],
    ids: [2, 3, 1],
    localZones: [{ name: 'eu-central-1-ham-1a', id: 'euc1-ham1-az1' }],
  },
  'eu-west-1': { letters: ['a', 'b', 'c'], ids: [3, 1, 2] },
  'eu-west-2': { letters: ['a', 'b', 'c'], ids: [2, 3, 1] },
  'ap-northeast-1': { letters: ['a', 'c', 'd'], ids: [4, 1, 2] },
  'ap-southeast-2': { letters: ['a', 'b', 'c'], ids: [3, 1, 2] },
};

/** Regions that an account does not see until it opts in. */
const optInRegions = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
]);

/** The region as zone identifiers abbreviate it: eu-west-1 is euw1, ap-southeast-2 is apse2. */
function abbreviated(region: string): string {
  const [area = '', direction = '', number = ''] = region.split('-');
  const letters = direction.replace(/(north|south|east|west|central)/g, (word) => word.charAt(0));
  return `${area}${letters}${number}`;
}

/** The standard zones of a region, in the order of their letters. */
export function standardZones(region: string): AvailabilityZone[] {
  if (!regions.includes(region)) throw new AwsError('AuthFailure', `AWS has no region '${region}' in this partition.`);
  const facts = particular[region] ?? usual;
  return facts.letters.map((letter, index) => ({
    OptInStatus: 'opt-in-not-required',
    Messages: [],
    RegionName: region,
    ZoneName: `${region}${letter}`,
    ZoneId: `${abbreviated(region)}-az${facts.ids[index] ?? index + 1}`,
    GroupName: `${region}-zg-1`,
    NetworkBorderGroup: region,
    ZoneType: 'availability-zone',
    State: 'available',
  }));
}

/** The zone with this name or identifier, or undefined. */
export function zoneOf(region: string, nameOrId: string): AvailabilityZone | undefined {
  return standardZones(region).find((zone) => zone.ZoneName === nameOrId || zone.ZoneId === nameOrId);
}

function localZones(region: string): AvailabilityZone[] {
  return (particular[region]?.localZones ?? []).map(({ name, id }) => ({
    OptInStatus: 'not-opted-in',
    Messages: [],
    RegionName: region,
    ZoneName: name,
    ZoneId: id,
    GroupName: name.slice(0, -1),
    NetworkBorderGroup: name.slice(0, -1),
    ZoneType: 'local-zone',
    State: 'available',
    ParentZoneName: `${region}a`,
  }));
}

/** DescribeAvailabilityZones, DescribeRegions and DescribeAccountAttributes. */
export function zoneHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    DescribeAvailabilityZones: describeAvailabilityZones,
    DescribeRegions: describeRegions,
    DescribeAccountAttributes: (input: DescribeAccountAttributesRequest, call) =>
      describeAccountAttributes(input, call, options),
  };
}

const zoneFilters: FactFields<AvailabilityZone> = {
  'zone-name': (zone) => zone.ZoneName,
  'zone-id': (zone) => zone.ZoneId,
  'zone-type': (zone) => zone.ZoneType,
  'region-name': (zone) => zone.RegionName,
  'group-name': (zone) => zone.GroupName,
  'opt-in-status': (zone) => zone.OptInStatus,
  state: (zone) => zone.State,
  'parent-zone-name': (zone) => zone.ParentZoneName,
};

function describeAvailabilityZones(
  input: DescribeAvailabilityZonesRequest,
  call: Call,
): DescribeAvailabilityZonesResult {
  const all = [...standardZones(call.region), ...localZones(call.region)];
  const visible = all.filter((zone) => input.AllAvailabilityZones === true || zone.OptInStatus !== 'not-opted-in');
  for (const name of [...(input.ZoneNames ?? []), ...(input.ZoneIds ?? [])]) {
    if (!all.some((zone) => zone.ZoneName === name || zone.ZoneId === name)) {
      throw new AwsError('InvalidParameterValue', `Invalid availability zone: [${name}]`);
    }
  }
  const asked = visible.filter(
    (zone) =>
      (input.ZoneNames === undefined ||
        input.ZoneNames.length === 0 ||
        input.ZoneNames.includes(zone.ZoneName ?? '')) &&
      (input.ZoneIds === undefined || input.ZoneIds.length === 0 || input.ZoneIds.includes(zone.ZoneId ?? '')),
  );
  return { AvailabilityZones: factsFiltered(asked, input.Filters, zoneFilters) };
}

function describeRegions(input: DescribeRegionsRequest): DescribeRegionsResult {
  const names = input.RegionNames ?? [];
  const unknown = names.find((name) => !regions.includes(name));
  if (unknown !== undefined) throw new AwsError('InvalidParameterValue', `Region not found : ${unknown}`);
  const visible = regions.filter((name) => input.AllRegions === true || !optInRegions.has(name));
  const asked = names.length > 0 ? names : visible;
  return {
    Regions: asked.map((name) => ({
      RegionName: name,
      Endpoint: `ec2.${name}.amazonaws.com`,
      OptInStatus: optInRegions.has(name) ? 'not-opted-in' : 'opt-in-not-required',
    })),
  };
}

function describeAccountAttributes(
  input: DescribeAccountAttributesRequest,
  call: Call,
  { quotas }: Ec2Options,
): DescribeAccountAttributesResult {
  const defaultVpc = listOf(call, vpcKind).find(({ data }) => data.IsDefault === true);
  const values: Record<string, string[]> = {
    'supported-platforms': ['VPC'],
    'default-vpc': [defaultVpc?.id ?? 'none'],
    'max-instances': [String(quotas.onDemandVcpus)],
    'vpc-max-elastic-ips': [String(quotas.elasticAddresses)],
    'max-elastic-ips': [String(quotas.elasticAddresses)],
    'vpc-max-security-groups-per-interface': ['5'],
  };
  const names: readonly string[] = input.AttributeNames ?? [];
  const attributes: AccountAttribute[] = Object.entries(values)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .map(([name, list]) => ({
      AttributeName: name,
      AttributeValues: list.map((AttributeValue) => ({ AttributeValue })),
    }));
  return { AccountAttributes: attributes };
}
