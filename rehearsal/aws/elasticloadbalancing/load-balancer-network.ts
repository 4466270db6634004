import type { Address, InternetGateway, NetworkInterface, Subnet, Vpc } from '@aws-sdk/client-ec2';
import type {
  AvailabilityZone,
  CreateLoadBalancerInput,
  SubnetMapping,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { addInterface, attach, defaultGroupOf, groupsFor, removeInterface } from '../ec2/interface-records.ts';
import { addressKind, internetGatewayKind, networkInterfaceKind, subnetKind } from '../ec2/kinds.ts';
import { mapAmazonAddress, mapElasticAddress } from '../ec2/public-addresses.ts';
import { listOf, lookUp, newId } from '../ec2/registry.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Place } from './records.ts';
import { serviceLinked } from './records.ts';

/** A subnet of a load balancer with what its interface there shall have. */
export interface Placement {
  readonly subnet: Resource<Subnet>;
  readonly address: Resource<Address> | undefined;
  readonly privateAddress: string | undefined;
}

type Where = Pick<CreateLoadBalancerInput, 'Subnets' | 'SubnetMappings'>;

/** A load balancer needs this many free addresses in each of its subnets. */
const neededAddresses = 8;

/**
 * The subnets that a request names.
 *
 * Errors: ValidationError (none, two in one zone, fewer than two zones for an application load balancer, several VPCs), SubnetNotFound,
 * InvalidSubnet (too few free addresses; no internet gateway for an internet-facing one), AllocationIdNotFound.
 */
export function placements(
  input: Where,
  about: { type: 'application' | 'network'; internal: boolean },
  place: Place,
): Placement[] {
  const mappings: SubnetMapping[] = [
    ...(input.SubnetMappings ?? []),
    ...(input.Subnets ?? []).map((SubnetId) => ({ SubnetId })),
  ];
  if (mappings.length === 0) throw new AwsError('ValidationError', 'A load balancer must have at least one subnet');
  const found = mappings.map((mapping) => placement(mapping, place));
  const zones = new Set(found.map(({ subnet }) => subnet.data.AvailabilityZone));
  const vpcs = new Set(found.map(({ subnet }) => subnet.data.VpcId));
  if (vpcs.size > 1) throw new AwsError('ValidationError', 'All subnets must belong to the same VPC');
  if (zones.size < found.length) {
    throw new AwsError(
      'InvalidConfigurationRequest',
      'A load balancer cannot be attached to multiple subnets in the same Availability Zone',
    );
  }
  if (about.type === 'application' && zones.size < 2) {
    throw new AwsError('ValidationError', 'At least two subnets in two different Availability Zones must be specified');
  }
  for (const { subnet } of found) requireFreeAddresses(subnet);
  const [vpcId = ''] = vpcs;
  if (!about.internal && !hasInternetGateway(place, vpcId)) {
    throw new AwsError('InvalidSubnet', `VPC ${vpcId} has no internet gateway`);
  }
  return found;
}

function placement(
  { SubnetId: id, AllocationId: allocation, PrivateIPv4Address: privateAddress }: SubnetMapping,
  place: Place,
): Placement {
  const subnet = lookUp(place, subnetKind, id);
  if (subnet === undefined) throw new AwsError('SubnetNotFound', `The subnet ID '${id}' does not exist`);
  const address = lookUp(place, addressKind, allocation);
  if (allocation !== undefined && address === undefined) {
    throw new AwsError('AllocationIdNotFound', `The specified allocation ID '${allocation}' does not exist`);
  }
  return { subnet, address, privateAddress };
}

function requireFreeAddresses({ id, data }: Resource<Subnet>): void {
  if ((data.AvailableIpAddressCount ?? 0) >= neededAddresses) return;
  throw new AwsError(
    'InvalidSubnet',
    `Not enough IP space available in ${id}. ELB requires at least ${neededAddresses} free IP addresses in each subnet.`,
  );
}

function hasInternetGateway(place: Place, vpcId: string): boolean {
  return listOf<InternetGateway>(place, internetGatewayKind).some(({ data }) =>
    data.Attachments?.some((attachment) => attachment.VpcId === vpcId),
  );
}

/** The security groups of a load balancer: an application load balancer always has one. Errors: InvalidSecurityGroup. */
export function securityGroupIds(
  wanted: readonly string[] | undefined,
  about: { type: 'application' | 'network'; subnet: Resource<Subnet> },
  place: Place,
): string[] {
  if (wanted !== undefined && wanted.length > 0) {
    try {
      return groupsFor(place, wanted, about.subnet).map((group) => group.GroupId);
    } catch (error) {
      throw new AwsError('InvalidSecurityGroup', error instanceof Error ? error.message : String(error));
    }
  }
  const vpcId: NonNullable<Vpc['VpcId']> = about.subnet.data.VpcId ?? '';
  return about.type === 'application' ? [defaultGroupOf(place, vpcId)] : [];
}

/** How a load balancer's interfaces are known: by a description that starts with `ELB app/` or `ELB net/`. */
export interface Owner {
  readonly type: 'application' | 'network';
  /** `<name>/<suffix>` as in the ARN. */
  readonly path: string;
  readonly internal: boolean;
}

/** Makes the requester-managed interface of a load balancer in one subnet, with a public address unless it is internal. */
export function addLoadBalancerInterface(
  place: Place,
  owner: Owner,
  { subnet, address, privateAddress }: Placement,
  groups: readonly string[],
): Resource<NetworkInterface> {
  const networkInterface = addInterface(
    { ...place, principal: serviceLinked(place.account) },
    {
      subnet,
      groups,
      withoutGroups: groups.length === 0,
      privateAddress,
      description: `ELB ${owner.type === 'network' ? 'net' : 'app'}/${owner.path}`,
      type: owner.type === 'network' ? 'network_load_balancer' : 'interface',
      requester: { id: 'amazon-elb' },
    },
  );
  attach(place, networkInterface, {
    AttachmentId: newId('ela-attach'),
    DeleteOnTermination: false,
    DeviceIndex: 1,
    InstanceOwnerId: 'amazon-elb',
  });
  if (owner.internal) return networkInterface;
  if (address === undefined) mapAmazonAddress(place, networkInterface, 'amazon-elb');
  else mapElasticAddress(place, address, networkInterface);
  return networkInterface;
}

export function zoneOfPlacement({ subnet, address }: Placement): AvailabilityZone {
  return {
    ZoneName: subnet.data.AvailabilityZone,
    SubnetId: subnet.id,
    LoadBalancerAddresses:
      address === undefined ? [] : [{ IpAddress: address.data.PublicIp, AllocationId: address.id }],
  };
}

/** The interfaces of a load balancer that still stand. */
export function interfacesOf(place: Place, ids: readonly string[]): Resource<NetworkInterface>[] {
  return ids.flatMap((id) => lookUp(place, networkInterfaceKind, id) ?? []);
}

/**
 * Removes interfaces after they have lingered: DeleteLoadBalancer returns at once, but for minutes subnets, security groups and the
 * internet gateway cannot go (field notes 1.2).
 */
export function removeLater(place: Place, ids: readonly string[]): void {
  place.aws.clock.after(place.aws.latency.loadBalancerInterfacesLinger, () => {
    for (const networkInterface of interfacesOf(place, ids)) removeInterface(place, networkInterface);
  });
}
