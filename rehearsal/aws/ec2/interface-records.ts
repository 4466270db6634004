import type { NetworkInterface, NetworkInterfaceAttachment, NetworkInterfaceType, Subnet } from '@aws-sdk/client-ec2';
import { randomBytes } from 'node:crypto';

import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { formatAddress, holds, parseAddress, parseBlock } from './cidr.ts';
import { networkInterfaceKind, securityGroupKind, subnetKind } from './kinds.ts';
import { unmapAddress } from './public-addresses.ts';
import type { Maker, Place } from './registry.ts';
import { find, listOf, lookUp, newId, register } from './registry.ts';

/** Every subnet keeps four addresses at its start and one at its end for itself. */
const reservedAtStart = 4;
const reservedInAll = 5;

/** What EC2 writes for the interface of a NAT gateway; the SDK's type has another spelling. */
export const natGatewayInterface = 'nat_gateway' as NetworkInterfaceType;

export interface NewInterface {
  readonly subnet: Resource<Subnet>;
  /** Identifiers of security groups; none: the VPC's default group. */
  readonly groups: readonly string[];
  readonly description?: string | undefined;
  readonly type?: NetworkInterfaceType | undefined;
  readonly privateAddress?: string | undefined;
  readonly tags?: Record<string, string>;
  /** Set when an AWS service makes it for itself: the account's own principals cannot touch it then. */
  readonly requester?: { readonly id: string } | undefined;
  /** Set where no group is wanted, as for the interfaces of NAT gateways and of network load balancers without groups. */
  readonly withoutGroups?: boolean;
}

/**
 * Makes a network interface in state `available`, with one private address of the subnet.
 *
 * Errors: InvalidGroup.NotFound, InvalidParameter (group of another VPC), InsufficientFreeAddressesInSubnet, InvalidIPAddress.InUse.
 */
export function addInterface(maker: Maker, wanted: NewInterface): Resource<NetworkInterface> {
  const { subnet } = wanted;
  const vpcId = subnet.data.VpcId ?? '';
  const address = takeAddress(maker, subnet, wanted.privateAddress);
  const dnsName = privateDnsName(maker.region, address);
  const id = newId('eni');
  const made = register<NetworkInterface>(
    maker,
    networkInterfaceKind,
    id,
    {
      NetworkInterfaceId: id,
      AvailabilityZone: subnet.data.AvailabilityZone,
      AvailabilityZoneId: subnet.data.AvailabilityZoneId,
      Description: wanted.description ?? '',
      Groups: wanted.withoutGroups === true ? [] : groupsFor(maker, wanted.groups, subnet),
      InterfaceType: wanted.type ?? 'interface',
      Ipv6Addresses: [],
      MacAddress: macAddress(),
      OwnerId: maker.account,
      PrivateDnsName: dnsName,
      PrivateIpAddress: address,
      PrivateIpAddresses: [{ Primary: true, PrivateDnsName: dnsName, PrivateIpAddress: address }],
      ...(wanted.requester !== undefined && { RequesterId: wanted.requester.id }),
      RequesterManaged: wanted.requester !== undefined,
      SourceDestCheck: wanted.type !== natGatewayInterface,
      Status: 'available',
      SubnetId: subnet.id,
      VpcId: vpcId,
    },
    { state: 'available', ...(wanted.tags !== undefined && { tags: wanted.tags }) },
  );
  countFreeAddresses(maker, subnet);
  return made;
}

/** Removes an interface whatever it is attached to, and frees its addresses. */
export function removeInterface(place: Place, networkInterface: Resource<NetworkInterface>): void {
  unmapAddress(place, networkInterface);
  place.aws.store.remove(networkInterface);
  const subnet = lookUp(place, subnetKind, networkInterface.data.SubnetId);
  if (subnet !== undefined) countFreeAddresses(place, subnet);
}

export function attach(
  place: Place,
  networkInterface: Resource<NetworkInterface>,
  to: NetworkInterfaceAttachment,
): void {
  networkInterface.data.Attachment = { AttachTime: new Date(), Status: 'attached', NetworkCardIndex: 0, ...to };
  networkInterface.data.Status = 'in-use';
  place.aws.store.setState(networkInterface, 'in-use');
}

export function detach(place: Place, networkInterface: Resource<NetworkInterface>): void {
  delete networkInterface.data.Attachment;
  networkInterface.data.Status = 'available';
  place.aws.store.setState(networkInterface, 'available');
}

/** Groups as an interface shows them; without any, the default group of the VPC. */
export function groupsFor(
  place: Place,
  ids: readonly string[],
  subnet: Resource<Subnet>,
): { GroupId: string; GroupName: string }[] {
  const vpcId = subnet.data.VpcId ?? '';
  const asked = ids.length > 0 ? ids : [defaultGroupOf(place, vpcId)];
  return [...new Set(asked)].map((id) => {
    const group = find(place, securityGroupKind, id);
    if (group.data.VpcId !== vpcId) {
      throw new AwsError(
        'InvalidParameter',
        `Security group ${id} and subnet ${subnet.id} belong to different networks.`,
      );
    }
    return { GroupId: id, GroupName: group.data.GroupName ?? '' };
  });
}

/** Identifier of the group that every VPC has. */
export function defaultGroupOf(place: Place, vpcId: string): string {
  const group = listOf(place, securityGroupKind).find(
    ({ data }) => data.VpcId === vpcId && data.GroupName === 'default',
  );
  if (group === undefined) throw new AwsError('VPCIdNotSpecified', `No default security group for VPC ${vpcId}`);
  return group.id;
}

export function interfacesOfSubnet(place: Place, subnetId: string): Resource<NetworkInterface>[] {
  return listOf(place, networkInterfaceKind).filter(({ data }) => data.SubnetId === subnetId);
}

/** How many addresses a subnet can still give; written to the subnet, since that is what Describe shows and others read. */
function countFreeAddresses(place: Place, subnet: Resource<Subnet>): void {
  const size = parseBlock(subnet.data.CidrBlock ?? '')?.size ?? 0;
  subnet.data.AvailableIpAddressCount = Math.max(0, size - reservedInAll - usedAddresses(place, subnet.id).size);
}

function usedAddresses(place: Place, subnetId: string): Set<string> {
  return new Set(
    interfacesOfSubnet(place, subnetId).flatMap(({ data }) =>
      (data.PrivateIpAddresses ?? []).map((address) => address.PrivateIpAddress ?? ''),
    ),
  );
}

function takeAddress(place: Place, subnet: Resource<Subnet>, wanted: string | undefined): string {
  const block = parseBlock(subnet.data.CidrBlock ?? '') ?? { first: 0, size: 0, prefix: 32 };
  const used = usedAddresses(place, subnet.id);
  if (wanted !== undefined) {
    if (used.has(wanted)) throw new AwsError('InvalidIPAddress.InUse', `Address ${wanted} is in use.`);
    if (!holds(block, parseAddress(wanted) ?? -1)) {
      throw new AwsError('InvalidParameterValue', `Address ${wanted} does not fall within the subnet's address range`);
    }
    return wanted;
  }
  for (let offset = reservedAtStart; offset < block.size - 1; offset += 1) {
    const address = formatAddress(block.first + offset);
    if (!used.has(address)) return address;
  }
  throw new AwsError(
    'InsufficientFreeAddressesInSubnet',
    `There are not enough free addresses in subnet '${subnet.id}' to satisfy the requested number of instances.`,
  );
}

export function privateDnsName(region: string, address: string): string {
  const domain = region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`;
  return `ip-${address.replaceAll('.', '-')}.${domain}`;
}

/** A locally administered address (second-least bit of the first byte). */
function macAddress(): string {
  return ['0a', ...Array.from(randomBytes(5), (byte) => byte.toString(16).padStart(2, '0'))].join(':');
}
