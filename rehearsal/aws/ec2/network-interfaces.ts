import type {
  AttachNetworkInterfaceRequest,
  AttachNetworkInterfaceResult,
  CreateNetworkInterfaceRequest,
  CreateNetworkInterfaceResult,
  DeleteNetworkInterfaceRequest,
  DescribeNetworkInterfacesRequest,
  DescribeNetworkInterfacesResult,
  DetachNetworkInterfaceRequest,
  ModifyNetworkInterfaceAttributeRequest,
  NetworkInterface,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe } from './describing.ts';
import { factsOfType } from './instance-types.ts';
import { addInterface, attach, detach, groupsFor, removeInterface } from './interface-records.ts';
import { instanceKind, networkInterfaceKind, subnetKind } from './kinds.ts';
import { refuseIdsWithPages } from './pages.ts';
import type { Place } from './registry.ts';
import { find, isAwsService, listOf, newId, required } from './registry.ts';
import { tagList, tagsFor } from './tag-sets.ts';

export const networkInterfaceHandlers: Record<string, Handler> = {
  CreateNetworkInterface: createNetworkInterface,
  DescribeNetworkInterfaces: describeNetworkInterfaces,
  DeleteNetworkInterface: deleteNetworkInterface,
  AttachNetworkInterface: attachNetworkInterface,
  DetachNetworkInterface: detachNetworkInterface,
  ModifyNetworkInterfaceAttribute: modifyNetworkInterfaceAttribute,
};

const networkInterfaces: Description<NetworkInterface> = {
  kind: networkInterfaceKind,
  filters: {
    'network-interface-id': (eni) => eni.NetworkInterfaceId,
    'addresses.association.public-ip': (eni) => eni.Association?.PublicIp,
    'addresses.private-ip-address': (eni) => eni.PrivateIpAddresses?.map((address) => address.PrivateIpAddress),
    'association.allocation-id': (eni) => eni.Association?.AllocationId,
    'association.ip-owner-id': (eni) => eni.Association?.IpOwnerId,
    'association.public-ip': (eni) => eni.Association?.PublicIp,
    'attachment.attachment-id': (eni) => eni.Attachment?.AttachmentId,
    'attachment.device-index': (eni) => eni.Attachment?.DeviceIndex,
    'attachment.instance-id': (eni) => eni.Attachment?.InstanceId,
    'attachment.instance-owner-id': (eni) => eni.Attachment?.InstanceOwnerId,
    'attachment.status': (eni) => eni.Attachment?.Status,
    'availability-zone': (eni) => eni.AvailabilityZone,
    description: (eni) => eni.Description,
    'group-id': (eni) => eni.Groups?.map((group) => group.GroupId),
    'group-name': (eni) => eni.Groups?.map((group) => group.GroupName),
    'interface-type': (eni) => eni.InterfaceType,
    'mac-address': (eni) => eni.MacAddress,
    'owner-id': (eni) => eni.OwnerId,
    'private-dns-name': (eni) => eni.PrivateDnsName,
    'private-ip-address': (eni) => eni.PrivateIpAddress,
    'requester-id': (eni) => eni.RequesterId,
    'requester-managed': (eni) => eni.RequesterManaged,
    status: (eni) => eni.Status,
    'subnet-id': (eni) => eni.SubnetId,
    'vpc-id': (eni) => eni.VpcId,
  },
};

export function shownInterface(resource: Resource<NetworkInterface>): NetworkInterface {
  return { ...resource.data, TagSet: tagList(resource.tags) };
}

/**
 * An interface of a caller is `available`; one that an AWS service makes in its own name (EKS for a control plane, for example) is
 * requester-managed and in use at once.
 */
function createNetworkInterface(input: CreateNetworkInterfaceRequest, call: Call): CreateNetworkInterfaceResult {
  const subnet = find(call, subnetKind, required(input.SubnetId, 'subnetId'));
  const byService = isAwsService(call.principal.arn);
  const made = addInterface(call, {
    subnet,
    groups: input.Groups ?? [],
    description: input.Description,
    privateAddress: input.PrivateIpAddress,
    type: input.InterfaceType,
    tags: tagsFor('network-interface', input.TagSpecifications),
    ...(byService && { requester: { id: call.account } }),
  });
  if (byService) {
    attach(call, made, {
      AttachmentId: newId('eni-attach'),
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: 'amazon-aws',
    });
  }
  return { NetworkInterface: shownInterface(made) };
}

function describeNetworkInterfaces(
  input: DescribeNetworkInterfacesRequest,
  call: Call,
): DescribeNetworkInterfacesResult {
  refuseIdsWithPages(input.NetworkInterfaceIds, input.MaxResults, 'networkInterfaceIdSet');
  const { items, ...next } = describe(call, networkInterfaces, {
    ...input,
    ids: input.NetworkInterfaceIds,
    filters: input.Filters,
  });
  return { NetworkInterfaces: items.map(shownInterface), ...next };
}

/**
 * Errors: InvalidParameterValue while it is attached; for an interface that an AWS service holds, the errors of `requireOwn`. One of a
 * service that is not in use any more may be deleted.
 */
function deleteNetworkInterface(input: DeleteNetworkInterfaceRequest, call: Call): object {
  const networkInterface = find(call, networkInterfaceKind, input.NetworkInterfaceId);
  if (networkInterface.data.Status === 'in-use' && !isAwsService(call.principal.arn)) {
    requireOwn(networkInterface, call);
    throw new AwsError('InvalidParameterValue', `Network interface '${networkInterface.id}' is currently in use.`);
  }
  removeInterface(call, networkInterface);
  return {};
}

/**
 * Refuses what the account does to an interface that an AWS service holds: for load balancers and NAT gateways (attachments
 * `ela-attach-…`) EC2 answers OperationNotPermitted, for other services AuthFailure.
 */
function requireOwn({ data }: Resource<NetworkInterface>, call: Call): void {
  if (data.RequesterManaged !== true || isAwsService(call.principal.arn)) return;
  if (data.Attachment?.AttachmentId?.startsWith('ela-attach-') === true) {
    throw new AwsError('OperationNotPermitted', "You are not allowed to manage 'ela-attach' attachments.");
  }
  throw new AwsError('AuthFailure', 'You do not have permission to access the specified resource.');
}

function attachNetworkInterface(input: AttachNetworkInterfaceRequest, call: Call): AttachNetworkInterfaceResult {
  const networkInterface = find(call, networkInterfaceKind, input.NetworkInterfaceId);
  const instance = find(call, instanceKind, input.InstanceId);
  const index = required(input.DeviceIndex, 'deviceIndex');
  if (networkInterface.data.Status === 'in-use') {
    throw new AwsError(
      'InvalidNetworkInterface.InUse',
      `Network interface '${networkInterface.id}' is currently in use.`,
    );
  }
  if (networkInterface.data.AvailabilityZone !== instance.data.Placement?.AvailabilityZone) {
    throw new AwsError(
      'InvalidParameterCombination',
      `You may not attach a network interface to an instance if they are not in the same availability zone`,
    );
  }
  const attached = interfacesOfInstance(call, instance.id);
  const limit = factsOfType(instance.data.InstanceType ?? '').interfaces;
  if (attached.length >= limit) {
    throw new AwsError(
      'AttachmentLimitExceeded',
      `Interface count ${attached.length + 1} exceeds the limit for ${instance.data.InstanceType}`,
    );
  }
  if (attached.some(({ data }) => data.Attachment?.DeviceIndex === index)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Instance '${instance.id}' already has an interface attached at device index '${index}'.`,
    );
  }
  const id = newId('eni-attach');
  attach(call, networkInterface, {
    AttachmentId: id,
    DeleteOnTermination: false,
    DeviceIndex: index,
    InstanceId: instance.id,
    InstanceOwnerId: call.account,
  });
  return { AttachmentId: id, NetworkCardIndex: 0 };
}

export function interfacesOfInstance(place: Place, instanceId: string): Resource<NetworkInterface>[] {
  return listOf(place, networkInterfaceKind).filter(({ data }) => data.Attachment?.InstanceId === instanceId);
}

function detachNetworkInterface(input: DetachNetworkInterfaceRequest, call: Call): object {
  const id = required(input.AttachmentId, 'attachmentId');
  const networkInterface = listOf(call, networkInterfaceKind).find(({ data }) => data.Attachment?.AttachmentId === id);
  if (networkInterface === undefined) {
    throw new AwsError('InvalidAttachmentID.NotFound', `The interface attachment '${id}' does not exist.`);
  }
  requireOwn(networkInterface, call);
  if (networkInterface.data.Attachment?.DeviceIndex === 0) {
    throw new AwsError(
      'OperationNotPermitted',
      'The network interface at device index 0 and networkCard index 0 cannot be detached.',
    );
  }
  detach(call, networkInterface);
  return {};
}

function modifyNetworkInterfaceAttribute(input: ModifyNetworkInterfaceAttributeRequest, call: Call): object {
  const networkInterface = find(call, networkInterfaceKind, input.NetworkInterfaceId);
  requireOwn(networkInterface, call);
  const { data } = networkInterface;
  if (input.Groups !== undefined && input.Groups.length > 0) {
    data.Groups = groupsFor(call, input.Groups, find(call, subnetKind, data.SubnetId));
  }
  if (input.Description?.Value !== undefined) data.Description = input.Description.Value;
  if (input.SourceDestCheck?.Value !== undefined) data.SourceDestCheck = input.SourceDestCheck.Value;
  if (input.Attachment?.DeleteOnTermination !== undefined && data.Attachment !== undefined) {
    data.Attachment.DeleteOnTermination = input.Attachment.DeleteOnTermination;
  }
  return {};
}
