import type { DescribeSubnetsResult, DescribeRouteTablesResult, Subnet } from '@aws-sdk/client-ec2';

import type { AwsCalls } from './aws-calls.ts';
import type { ControllerSettings } from './controller-settings.ts';
import { BuildError } from './model.ts';

/** Subnets with fewer free addresses are passed over. */
const leastAddresses = 8;

export interface SubnetNeed {
  readonly scheme: string;
  readonly type: 'network' | 'application';
  /** Ids or Name tags from an annotation; empty: discovery. */
  readonly given: readonly string[];
}

/**
 * The subnets of a load balancer: those that were named, else by role tag, else (since 2.12.1) by their route to an internet
 * gateway; not those of other clusters, one per zone (field notes 6.5).
 */
export async function chooseSubnets(
  aws: AwsCalls,
  settings: ControllerSettings,
  vpcId: string,
  need: SubnetNeed,
): Promise<string[]> {
  const answer = await aws.ec2<DescribeSubnetsResult>('DescribeSubnets', {
    Filters: [{ Name: 'vpc-id', Values: [vpcId] }],
  });
  const all = answer.Subnets ?? [];
  if (need.given.length > 0) return need.given.map((wanted) => named(all, wanted));
  const role = need.scheme === 'internet-facing' ? 'kubernetes.io/role/elb' : 'kubernetes.io/role/internal-elb';
  const tagged = all.filter((subnet) => ['1', ''].includes(tagOf(subnet, role) ?? 'absent'));
  const candidates = tagged.length > 0 ? tagged : await byReachability(aws, all, vpcId, need.scheme);
  const own = candidates.filter((subnet) => isForCluster(subnet, settings.clusterName));
  const spacious = own.filter((subnet) => (subnet.AvailableIpAddressCount ?? 0) >= leastAddresses);
  const chosen = onePerZone(spacious, settings.clusterName);
  const least = need.type === 'application' ? 2 : 1;
  if (chosen.length < least) {
    const details = `${candidates.length} match VPC and tags: [${role}], ${candidates.length - own.length} tagged for other cluster, ${own.length - spacious.length} with insufficient available IP addresses`;
    throw new BuildError(
      `unable to resolve at least ${least === 1 ? 'one subnet' : 'two subnets in different availability zones'} (${details})`,
    );
  }
  return chosen.map((subnet) => subnet.SubnetId ?? '');
}

function tagOf(subnet: Subnet, key: string): string | undefined {
  return subnet.Tags?.find((tag) => tag.Key === key)?.Value;
}

function named(all: readonly Subnet[], wanted: string): string {
  const found = all.find((subnet) => subnet.SubnetId === wanted || tagOf(subnet, 'Name') === wanted);
  if (found?.SubnetId === undefined) throw new BuildError(`couldn't find all subnets, want: [${wanted}], found: []`);
  return found.SubnetId;
}

/** Subnets that carry tags of other clusters only are not ours; those without any cluster tag are. */
function isForCluster(subnet: Subnet, clusterName: string): boolean {
  const clusters = (subnet.Tags ?? [])
    .map(({ Key = '' }) => Key)
    .filter((key) => key.startsWith('kubernetes.io/cluster/'));
  return clusters.length === 0 || clusters.includes(`kubernetes.io/cluster/${clusterName}`);
}

function onePerZone(subnets: readonly Subnet[], clusterName: string): Subnet[] {
  const rank = (subnet: Subnet) => (tagOf(subnet, `kubernetes.io/cluster/${clusterName}`) === undefined ? 1 : 0);
  const sorted = [...subnets].sort((a, b) => rank(a) - rank(b) || (a.SubnetId ?? '').localeCompare(b.SubnetId ?? ''));
  const zones = new Map<string, Subnet>();
  for (const subnet of sorted) {
    const zone = subnet.AvailabilityZone ?? '';
    if (!zones.has(zone)) zones.set(zone, subnet);
  }
  return [...zones.values()];
}

async function byReachability(aws: AwsCalls, all: readonly Subnet[], vpcId: string, scheme: string): Promise<Subnet[]> {
  const answer = await aws.ec2<DescribeRouteTablesResult>('DescribeRouteTables', {
    Filters: [{ Name: 'vpc-id', Values: [vpcId] }],
  });
  const tables = answer.RouteTables ?? [];
  const main = tables.find((table) => table.Associations?.some((association) => association.Main === true));
  const isPublic = (subnet: Subnet) => {
    const own = tables.find((table) =>
      table.Associations?.some((association) => association.SubnetId === subnet.SubnetId),
    );
    return (own ?? main)?.Routes?.some((route) => route.GatewayId?.startsWith('igw-') === true) ?? false;
  };
  return all.filter((subnet) => isPublic(subnet) === (scheme === 'internet-facing'));
}
