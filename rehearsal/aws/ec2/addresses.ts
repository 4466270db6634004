import type {
  Address,
  AllocateAddressRequest,
  AllocateAddressResult,
  AssociateAddressRequest,
  AssociateAddressResult,
  DescribeAddressesRequest,
  DescribeAddressesResult,
  DisassociateAddressRequest,
  NetworkInterface,
  ReleaseAddressRequest,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { addressKind, instanceKind, networkInterfaceKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { mapElasticAddress, unmapAddress, unusedPublicAddress } from './public-addresses.ts';
import type { Place } from './registry.ts';
import { find, isAwsService, listOf, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';

/** Elastic IP addresses. */
export function addressHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    AllocateAddress: (input: AllocateAddressRequest, call) => allocateAddress(input, call, options),
    DescribeAddresses: describeAddresses,
    AssociateAddress: associateAddress,
    DisassociateAddress: disassociateAddress,
    ReleaseAddress: releaseAddress,
  };
}

const addresses: Description<Address> = {
  kind: addressKind,
  filters: {
    'allocation-id': (address) => address.AllocationId,
    'association-id': (address) => address.AssociationId,
    domain: (address) => address.Domain,
    'instance-id': (address) => address.InstanceId,
    'network-border-group': (address) => address.NetworkBorderGroup,
    'network-interface-id': (address) => address.NetworkInterfaceId,
    'network-interface-owner-id': (address) => address.NetworkInterfaceOwnerId,
    'private-ip-address': (address) => address.PrivateIpAddress,
    'public-ip': (address) => address.PublicIp,
  },
};

function allocateAddress(input: AllocateAddressRequest, call: Call, { quotas }: Ec2Options): AllocateAddressResult {
  const tags = tagsFor('elastic-ip', input.TagSpecifications);
  if (listOf(call, addressKind).length >= quotas.elasticAddresses) {
    throw new AwsError('AddressLimitExceeded', 'The maximum number of addresses has been reached.');
  }
  const id = newId('eipalloc');
  const data: Address = {
    AllocationId: id,
    Domain: 'vpc',
    PublicIp: unusedPublicAddress(call),
    PublicIpv4Pool: 'amazon',
    NetworkBorderGroup: call.region,
  };
  register(call, addressKind, id, data, { tags });
  return { ...data };
}

function describeAddresses(input: DescribeAddressesRequest, call: Call): DescribeAddressesResult {
  const { items } = describe(call, addresses, { ids: input.AllocationIds, filters: input.Filters });
  const asked = input.PublicIps ?? [];
  const missing = asked.find((ip) => !items.some((address) => address.data.PublicIp === ip));
  if (missing !== undefined) throw new AwsError('InvalidAddress.NotFound', `Address '${missing}' not found.`);
  const matching = items.filter(({ data }) => asked.length === 0 || asked.includes(data.PublicIp ?? ''));
  return { Addresses: matching.map(shown) };
}

function associateAddress(input: AssociateAddressRequest, call: Call): AssociateAddressResult {
  const address = find(call, addressKind, required(input.AllocationId, 'allocationId'));
  const target = targetOf(input, call);
  requireOwn(target, call);
  if (address.data.AssociationId !== undefined) {
    if (input.AllowReassociation !== true) {
      throw new AwsError(
        'Resource.AlreadyAssociated',
        `resource ${address.id} is already associated with associate-id ${address.data.AssociationId}`,
      );
    }
    unmapAddress(call, find(call, networkInterfaceKind, address.data.NetworkInterfaceId));
  }
  if (target.data.Association !== undefined) unmapAddress(call, target);
  return { AssociationId: mapElasticAddress(call, address, target) };
}

function targetOf(input: AssociateAddressRequest, call: Call): Resource<NetworkInterface> {
  if (input.NetworkInterfaceId !== undefined) return find(call, networkInterfaceKind, input.NetworkInterfaceId);
  const instance = find(call, instanceKind, required(input.InstanceId, 'instanceId'));
  const primary = listOf(call, networkInterfaceKind).find(
    ({ data }) => data.Attachment?.InstanceId === instance.id && data.Attachment.DeviceIndex === 0,
  );
  if (primary === undefined) {
    throw new AwsError(
      'IncorrectInstanceState',
      `The instance '${instance.id}' is not in a valid state for this operation.`,
    );
  }
  return primary;
}

function disassociateAddress(input: DisassociateAddressRequest, call: Call): object {
  const address = listOf(call, addressKind).find(
    ({ data }) =>
      (input.AssociationId !== undefined && data.AssociationId === input.AssociationId) ||
      (input.PublicIp !== undefined && data.PublicIp === input.PublicIp && data.AssociationId !== undefined),
  );
  if (address === undefined) {
    const asked = input.AssociationId ?? input.PublicIp ?? '';
    throw new AwsError('InvalidAssociationID.NotFound', `The association ID '${asked}' does not exist`);
  }
  const target = find(call, networkInterfaceKind, address.data.NetworkInterfaceId);
  requireOwn(target, call);
  unmapAddress(call, target);
  return {};
}

/** EC2 answers AuthFailure to whoever touches the address of a NAT gateway or a load balancer. */
function requireOwn(target: Resource<NetworkInterface>, call: Call): void {
  if (target.data.RequesterManaged === true && !isAwsService(call.principal.arn)) {
    throw new AwsError('AuthFailure', 'You do not have permission to access the specified resource.');
  }
}

/** Errors: InvalidIPAddress.InUse while it is associated, whoever associated it. */
function releaseAddress(input: ReleaseAddressRequest, call: Call): object {
  const address = addressToRelease(input, call);
  if (address.data.AssociationId !== undefined) {
    throw new AwsError('InvalidIPAddress.InUse', `Address ${address.data.PublicIp} is in use.`);
  }
  call.aws.store.remove(address);
  return {};
}

function addressToRelease(input: ReleaseAddressRequest, place: Place): Resource<Address> {
  if (input.AllocationId !== undefined) return find(place, addressKind, input.AllocationId);
  const ip = required(input.PublicIp, 'allocationId');
  const address = listOf(place, addressKind).find(({ data }) => data.PublicIp === ip);
  if (address === undefined) throw new AwsError('InvalidAddress.NotFound', `Address '${ip}' not found.`);
  return address;
}
