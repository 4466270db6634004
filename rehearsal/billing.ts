import type { Instance, NatGateway, Snapshot, Volume, VpcEndpoint } from '@aws-sdk/client-ec2';
import type { Cluster } from '@aws-sdk/client-eks';
import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Resource } from './aws/store.ts';
import { everywhere, hoursPerMonth, prices, regionInstead, type RegionPrices, standardSupportEnds } from './prices.ts';

/** One thing that AWS bills for a resource. */
export interface BilledItem {
  /** As a person would call it: `NAT gateway`, `Instance t3.large`. */
  readonly item: string;
  readonly quantity: number;
  /** For all of the quantity; undefined where the table has no price. */
  readonly usdPerHour: number | undefined;
  /** Some things cost a whole hour for every hour begun. */
  readonly wholeHours: boolean;
  /** Whether a resource in this state is billed. Absent: as long as it exists. */
  readonly billedIn?: (state: string) => boolean;
}

/** What is billed for a resource; nothing for what is free or not estimated (traffic, logs, hosted zones). Pure. */
export function billedItems(resource: Resource): BilledItem[] {
  const table = prices[resource.region] ?? prices[regionInstead];
  return table === undefined ? [] : (billing[resource.type]?.(resource, table) ?? []);
}

/** True if the resource is priced as if it were in another region, for want of prices. */
export function isPricedElsewhere(resource: Resource): boolean {
  return prices[resource.region] === undefined;
}

type Billing = (resource: Resource, table: RegionPrices) => BilledItem[];

const billing: Readonly<Record<string, Billing>> = {
  'AWS::EKS::Cluster': (resource) => [controlPlane(resource)],
  'AWS::EC2::Instance': instance,
  'AWS::EC2::NatGateway': (resource, table) => [
    {
      item: (resource.data as NatGateway).ConnectivityType === 'private' ? 'NAT gateway (private)' : 'NAT gateway',
      quantity: 1,
      usdPerHour: table.natGateway,
      wholeHours: true,
      billedIn: (state) => state === 'available',
    },
  ],
  'AWS::EC2::EIP': () => [publicAddresses(1)],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': loadBalancer,
  'AWS::EC2::Volume': (resource, table) => [volume(resource.data, table)],
  'AWS::EC2::Snapshot': (resource) => {
    const size = (resource.data as Snapshot).VolumeSize ?? 0;
    const usdPerHour = (size * everywhere.snapshot) / hoursPerMonth;
    return [{ item: 'Snapshots (GiB)', quantity: size, usdPerHour, wholeHours: false }];
  },
  'AWS::EC2::VPCEndpoint': (resource, table) => {
    const { VpcEndpointType, SubnetIds = [] } = resource.data as VpcEndpoint;
    if (VpcEndpointType !== 'Interface' || SubnetIds.length === 0) return [];
    const usdPerHour = SubnetIds.length * table.interfaceEndpoint;
    return [{ item: 'Interface endpoints (zones)', quantity: SubnetIds.length, usdPerHour, wholeHours: true }];
  },
};

function controlPlane(resource: Resource): BilledItem {
  const { version = '' } = resource.data as Cluster;
  const end = standardSupportEnds[version];
  const isExtended = end !== undefined && resource.createdAt >= new Date(end);
  return {
    item: isExtended ? `EKS control plane, extended support (${version})` : 'EKS control plane',
    quantity: 1,
    usdPerHour: isExtended ? everywhere.controlPlaneExtended : everywhere.controlPlane,
    wholeHours: false,
    billedIn: (state) => state !== 'FAILED',
  };
}

function instance(resource: Resource, table: RegionPrices): BilledItem[] {
  const { InstanceType: type = '', InstanceLifecycle, PublicIpAddress, PublicDnsName } = resource.data as Instance;
  const isSpot = InstanceLifecycle === 'spot';
  const running = (state: string): boolean => state === 'running';
  const itself: BilledItem = {
    item: isSpot ? `Spot instance ${type}` : `Instance ${type}`,
    quantity: 1,
    usdPerHour: isSpot ? undefined : table.instances[type],
    wholeHours: false,
    billedIn: running,
  };
  // The DNS name stays when the instance is terminated, the address does not.
  const hasAddress = (PublicIpAddress ?? '') !== '' || (PublicDnsName ?? '') !== '';
  return hasAddress ? [itself, { ...publicAddresses(1), billedIn: running }] : [itself];
}

function loadBalancer(resource: Resource, table: RegionPrices): BilledItem[] {
  const { Type, Scheme, AvailabilityZones = [] } = resource.data as LoadBalancer;
  const kind = Type === 'application' ? 'Application' : Type === 'gateway' ? 'Gateway' : 'Network';
  const itself = { item: `${kind} load balancer`, quantity: 1, usdPerHour: table.loadBalancer, wholeHours: true };
  // Zones with an Elastic IP address are billed by that address.
  const zones = AvailabilityZones.filter((zone) => zone.LoadBalancerAddresses?.[0]?.AllocationId === undefined);
  return Scheme === 'internet-facing' && zones.length > 0 ? [itself, publicAddresses(zones.length)] : [itself];
}

function volume({ Size = 0, VolumeType = 'gp2' }: Volume, table: RegionPrices): BilledItem {
  const perMonth = table.volumes[VolumeType];
  const usdPerHour = perMonth === undefined ? undefined : (Size * perMonth) / hoursPerMonth;
  return { item: `Volumes ${VolumeType} (GiB)`, quantity: Size, usdPerHour, wholeHours: false };
}

function publicAddresses(count: number): BilledItem {
  return {
    item: 'Public IPv4 addresses',
    quantity: count,
    usdPerHour: count * everywhere.publicAddress,
    wholeHours: false,
  };
}
