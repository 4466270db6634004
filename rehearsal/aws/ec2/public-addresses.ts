import type { Address, NetworkInterface, NetworkInterfaceAssociation } from '@aws-sdk/client-ec2';
import { randomInt } from 'node:crypto';

import type { Resource } from '../store.ts';
import { formatAddress } from './cidr.ts';
import { addressKind, networkInterfaceKind } from './kinds.ts';
import type { Place } from './registry.ts';
import { listOf, lookUp, newId } from './registry.ts';

/**
 * The pool of public addresses: 198.18.0.0/15, which is reserved for benchmarks (RFC 2544) and never routed, so that an address of the
 * rehearsal cannot be mistaken for one of AWS.
 */
const poolFirst = 198 * 2 ** 24 + 18 * 2 ** 16;
const poolSize = 2 ** 17;

/** A public address that nothing in the local AWS has. */
export function unusedPublicAddress(place: Place): string {
  const used = new Set([
    ...place.aws.store.list<Address>(addressKind.type).map((address) => address.data.PublicIp),
    ...place.aws.store.list<NetworkInterface>(networkInterfaceKind.type).map(({ data }) => data.Association?.PublicIp),
  ]);
  for (;;) {
    const candidate = formatAddress(poolFirst + randomInt(256, poolSize));
    if (!used.has(candidate)) return candidate;
  }
}

export function publicDnsName(region: string, address: string): string {
  const domain = region === 'us-east-1' ? 'compute-1' : `${region}.compute`;
  return `ec2-${address.replaceAll('.', '-')}.${domain}.amazonaws.com`;
}

/** Maps an Elastic IP address to an interface. The caller has checked that both are free. */
export function mapElasticAddress(
  place: Place,
  address: Resource<Address>,
  networkInterface: Resource<NetworkInterface>,
): string {
  const associationId = newId('eipassoc');
  const owner = networkInterface.data.RequesterManaged === true ? 'amazon' : place.account;
  Object.assign(address.data, {
    AssociationId: associationId,
    NetworkInterfaceId: networkInterface.id,
    NetworkInterfaceOwnerId: owner,
    PrivateIpAddress: networkInterface.data.PrivateIpAddress,
    ...(networkInterface.data.Attachment?.InstanceId !== undefined && {
      InstanceId: networkInterface.data.Attachment.InstanceId,
    }),
  } satisfies Address);
  setAssociation(networkInterface, {
    AllocationId: address.id,
    AssociationId: associationId,
    IpOwnerId: place.account,
    PublicIp: address.data.PublicIp,
    PublicDnsName: publicDnsName(place.region, address.data.PublicIp ?? ''),
  });
  return associationId;
}

/** Gives the interface a public address that belongs to Amazon and goes with it: what a subnet or a load balancer assigns. */
export function mapAmazonAddress(place: Place, networkInterface: Resource<NetworkInterface>, owner: string): string {
  const address = unusedPublicAddress(place);
  setAssociation(networkInterface, {
    AssociationId: newId('eipassoc'),
    IpOwnerId: owner,
    PublicIp: address,
    PublicDnsName: publicDnsName(place.region, address),
  });
  return address;
}

/** Takes the public address from an interface; an Elastic IP address is free again then. */
export function unmapAddress(place: Place, networkInterface: Resource<NetworkInterface>): void {
  const allocation = networkInterface.data.Association?.AllocationId;
  const address = lookUp(place, addressKind, allocation);
  if (address !== undefined) {
    delete address.data.AssociationId;
    delete address.data.NetworkInterfaceId;
    delete address.data.NetworkInterfaceOwnerId;
    delete address.data.PrivateIpAddress;
    delete address.data.InstanceId;
  }
  setAssociation(networkInterface, undefined);
}

function setAssociation(
  networkInterface: Resource<NetworkInterface>,
  association: NetworkInterfaceAssociation | undefined,
): void {
  const [primary] = networkInterface.data.PrivateIpAddresses ?? [];
  if (association === undefined) {
    delete networkInterface.data.Association;
    delete primary?.Association;
    return;
  }
  networkInterface.data.Association = association;
  if (primary !== undefined) primary.Association = association;
}

/** The interfaces of a VPC that have a public address: while there is one, the internet gateway cannot be detached. */
export function mappedInterfaces(place: Place, vpcId: string): Resource<NetworkInterface>[] {
  return listOf(place, networkInterfaceKind).filter(
    ({ data }) => data.VpcId === vpcId && data.Association !== undefined,
  );
}
