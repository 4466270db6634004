import type {
  AvailabilityZone,
  CreateSubnetRequest,
  CreateSubnetResult,
  DeleteSubnetRequest,
  DescribeSubnetsRequest,
  DescribeSubnetsResult,
  ModifySubnetAttributeRequest,
  Subnet,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Block } from './cidr.ts';
import { contains, overlaps, parseBlock } from './cidr.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { interfacesOfSubnet } from './interface-records.ts';
import type { StoredVpc } from './kinds.ts';
import { natGatewayKind, routeTableKind, subnetKind, vpcKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { arnOf, dependencyViolation, find, listOf, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';
import { blocksOf } from './vpc-cidr-blocks.ts';
import { standardZones, zoneOf } from './zones.ts';

/** CreateSubnet, DescribeSubnets, DeleteSubnet, ModifySubnetAttribute. */
export function subnetHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    CreateSubnet: (input: CreateSubnetRequest, call) => createSubnet(input, call, options),
    DescribeSubnets: describeSubnets,
    DeleteSubnet: deleteSubnet,
    ModifySubnetAttribute: modifySubnetAttribute,
  };
}

const subnets: Description<Subnet> = {
  kind: subnetKind,
  filters: {
    'subnet-id': (subnet) => subnet.SubnetId,
    'vpc-id': (subnet) => subnet.VpcId,
    'availability-zone': (subnet) => subnet.AvailabilityZone,
    availabilityZone: (subnet) => subnet.AvailabilityZone,
    'availability-zone-id': (subnet) => subnet.AvailabilityZoneId,
    'available-ip-address-count': (subnet) => subnet.AvailableIpAddressCount,
    'cidr-block': (subnet) => subnet.CidrBlock,
    cidrBlock: (subnet) => subnet.CidrBlock,
    cidr: (subnet) => subnet.CidrBlock,
    'default-for-az': (subnet) => subnet.DefaultForAz,
    'map-public-ip-on-launch': (subnet) => subnet.MapPublicIpOnLaunch,
    'owner-id': (subnet) => subnet.OwnerId,
    'subnet-arn': (subnet) => subnet.SubnetArn,
    state: (subnet) => subnet.State,
  },
};

function createSubnet(input: CreateSubnetRequest, call: Call, { quotas }: Ec2Options): CreateSubnetResult {
  const vpc = find(call, vpcKind, input.VpcId);
  const cidr = required(input.CidrBlock, 'cidrBlock');
  const neighbours = listOf(call, subnetKind).filter(({ data }) => data.VpcId === vpc.id);
  const block = freeBlock(cidr, vpc, neighbours);
  if (neighbours.length >= quotas.subnetsPerVpc) {
    throw new AwsError('SubnetLimitExceeded', 'The maximum number of subnets has been reached.');
  }
  const zone = zoneFor(input, call.region);
  const tags = tagsFor('subnet', input.TagSpecifications);
  const id = newId('subnet');
  const subnet = register<Subnet>(
    call,
    subnetKind,
    id,
    {
      SubnetId: id,
      SubnetArn: arnOf(subnetKind, id, call),
      VpcId: vpc.id,
      CidrBlock: cidr,
      AvailabilityZone: zone.ZoneName,
      AvailabilityZoneId: zone.ZoneId,
      AvailableIpAddressCount: block.size - 5,
      AssignIpv6AddressOnCreation: false,
      DefaultForAz: false,
      Ipv6CidrBlockAssociationSet: [],
      Ipv6Native: false,
      EnableDns64: false,
      MapPublicIpOnLaunch: false,
      MapCustomerOwnedIpOnLaunch: false,
      OwnerId: call.account,
      PrivateDnsNameOptionsOnLaunch: {
        HostnameType: 'ip-name',
        EnableResourceNameDnsARecord: false,
        EnableResourceNameDnsAAAARecord: false,
      },
      State: 'available',
    },
    { tags, state: 'available' },
  );
  return { Subnet: shown(subnet) };
}

function freeBlock(cidr: string, vpc: Resource<StoredVpc>, neighbours: readonly Resource<Subnet>[]): Block {
  const block = parseBlock(cidr);
  if (block === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${cidr}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`,
    );
  }
  const within = blocksOf(vpc.data).some((outer) => contains(outer, block));
  if (block.prefix < 16 || block.prefix > 28 || !within) {
    throw new AwsError('InvalidSubnet.Range', `The CIDR '${cidr}' is invalid.`);
  }
  for (const { data } of neighbours) {
    const other = parseBlock(data.CidrBlock ?? '');
    if (other !== undefined && overlaps(block, other)) {
      throw new AwsError('InvalidSubnet.Conflict', `The CIDR '${cidr}' conflicts with another subnet`);
    }
  }
  return block;
}

function zoneFor(input: CreateSubnetRequest, region: string): AvailabilityZone {
  const wanted = input.AvailabilityZone ?? input.AvailabilityZoneId;
  const zone = wanted === undefined ? standardZones(region)[0] : zoneOf(region, wanted);
  if (zone === undefined) {
    const names = standardZones(region).map((one) => one.ZoneName);
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${wanted}) for parameter availabilityZone is invalid. ` +
        `Subnets can currently only be created in the following availability zones: ${names.join(', ')}.`,
    );
  }
  return zone;
}

function describeSubnets(input: DescribeSubnetsRequest, call: Call): DescribeSubnetsResult {
  const { items, ...next } = describe(call, subnets, { ...input, ids: input.SubnetIds, filters: input.Filters });
  return { Subnets: items.map(shown), ...next };
}

/** Errors: DependencyViolation while a network interface or a NAT gateway is in the subnet. */
function deleteSubnet(input: DeleteSubnetRequest, call: Call): object {
  const subnet = find(call, subnetKind, input.SubnetId);
  const hasGateway = listOf(call, natGatewayKind).some(({ data }) => data.SubnetId === subnet.id);
  if (hasGateway || interfacesOfSubnet(call, subnet.id).length > 0) {
    throw dependencyViolation(`The subnet '${subnet.id}' has dependencies and cannot be deleted.`);
  }
  for (const table of listOf(call, routeTableKind)) {
    table.data.Associations = table.data.Associations?.filter((association) => association.SubnetId !== subnet.id);
  }
  call.aws.store.remove(subnet);
  return {};
}

function modifySubnetAttribute(input: ModifySubnetAttributeRequest, call: Call): object {
  const { data } = find(call, subnetKind, input.SubnetId);
  if (input.MapPublicIpOnLaunch?.Value !== undefined) data.MapPublicIpOnLaunch = input.MapPublicIpOnLaunch.Value;
  if (input.AssignIpv6AddressOnCreation?.Value === true) {
    throw new AwsError(
      'InvalidParameterValue',
      `Subnet ${input.SubnetId} has no IPv6 CIDR block (IPv6 is not rehearsed).`,
    );
  }
  return {};
}
