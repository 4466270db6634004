import type {
  Address,
  CreateNatGatewayRequest,
  CreateNatGatewayResult,
  DeleteNatGatewayRequest,
  DeleteNatGatewayResult,
  DescribeNatGatewaysRequest,
  DescribeNatGatewaysResult,
  NatGateway,
  NatGatewayState,
  Subnet,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, recentlyGone, shown } from './describing.ts';
import { addInterface, attach, natGatewayInterface, removeInterface } from './interface-records.ts';
import { addressKind, internetGatewayKind, natGatewayKind, networkInterfaceKind, subnetKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { mapElasticAddress } from './public-addresses.ts';
import type { Place } from './registry.ts';
import { find, listOf, lookUp, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';

/** Deleted and failed gateways stay visible for about an hour. */
const visibleAfterDeletion = 3600;

/** CreateNatGateway, DescribeNatGateways, DeleteNatGateway. */
export function natGatewayHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    CreateNatGateway: (input: CreateNatGatewayRequest, call) => createNatGateway(input, call, options),
    DescribeNatGateways: describeNatGateways,
    DeleteNatGateway: deleteNatGateway,
  };
}

const natGateways: Description<NatGateway> = {
  kind: natGatewayKind,
  gone: recentlyGone(natGatewayKind, visibleAfterDeletion),
  filters: {
    'nat-gateway-id': (gateway) => gateway.NatGatewayId,
    'vpc-id': (gateway) => gateway.VpcId,
    'subnet-id': (gateway) => gateway.SubnetId,
    state: (gateway) => gateway.State,
  },
};

function createNatGateway(input: CreateNatGatewayRequest, call: Call, { quotas }: Ec2Options): CreateNatGatewayResult {
  const subnet = find(call, subnetKind, required(input.SubnetId, 'subnetId'));
  const isPublic = (input.ConnectivityType ?? 'public') === 'public';
  const address = isPublic ? find(call, addressKind, required(input.AllocationId, 'allocationId')) : undefined;
  const tags = tagsFor('natgateway', input.TagSpecifications);
  const inZone = listOf(call, natGatewayKind).filter(
    ({ data }) => lookUp(call, subnetKind, data.SubnetId)?.data.AvailabilityZone === subnet.data.AvailabilityZone,
  );
  if (inZone.length >= quotas.natGatewaysPerZone) {
    throw new AwsError(
      'NatGatewayLimitExceeded',
      `The limit of ${quotas.natGatewaysPerZone} NAT gateways in the Availability Zone ${subnet.data.AvailabilityZone} has been reached.`,
    );
  }
  const id = newId('nat');
  const gateway = register<NatGateway>(
    call,
    natGatewayKind,
    id,
    {
      NatGatewayId: id,
      ConnectivityType: isPublic ? 'public' : 'private',
      CreateTime: new Date(),
      NatGatewayAddresses: [
        { ...(address !== undefined && { AllocationId: address.id }), IsPrimary: true, Status: 'associating' },
      ],
      State: 'pending',
      SubnetId: subnet.id,
      VpcId: subnet.data.VpcId,
    },
    { tags, state: 'pending' },
  );
  const answer = { NatGateway: structuredClone(shown(gateway)) };
  start(call, gateway, subnet, address);
  return answer;
}

/** Attaches the interface and the address; what is wrong with them makes the gateway `failed` later, not the request. */
function start(
  call: Call,
  gateway: Resource<NatGateway>,
  subnet: Resource<Subnet>,
  address: Resource<Address> | undefined,
): void {
  const failure = failureOf(call, subnet, address);
  if (failure !== undefined) {
    call.aws.clock.after(call.aws.latency.natGatewayCreate / 4, () => fail(call, gateway, failure));
    return;
  }
  const networkInterface = addInterface(call, {
    subnet,
    groups: [],
    withoutGroups: true,
    type: natGatewayInterface,
    description: `Interface for NAT Gateway ${gateway.id}`,
    requester: { id: call.account },
  });
  attach(call, networkInterface, {
    AttachmentId: newId('ela-attach'),
    DeleteOnTermination: false,
    DeviceIndex: 1,
    InstanceOwnerId: 'amazon-aws',
  });
  const association = address === undefined ? undefined : mapElasticAddress(call, address, networkInterface);
  gateway.data.NatGatewayAddresses = [
    {
      ...(address !== undefined && {
        AllocationId: address.id,
        AssociationId: association,
        PublicIp: address.data.PublicIp,
      }),
      NetworkInterfaceId: networkInterface.id,
      PrivateIp: networkInterface.data.PrivateIpAddress,
      IsPrimary: true,
      Status: 'succeeded',
    },
  ];
  call.aws.clock.after(call.aws.latency.natGatewayCreate, () => {
    if (gateway.data.State === 'pending') become(call, gateway, 'available');
  });
}

interface Failure {
  readonly code: string;
  readonly message: string;
}

function failureOf(
  place: Place,
  subnet: Resource<Subnet>,
  address: Resource<Address> | undefined,
): Failure | undefined {
  const vpcId = subnet.data.VpcId;
  if (address?.data.AssociationId !== undefined) {
    return { code: 'Resource.AlreadyAssociated', message: `Elastic IP address [${address.id}] is already associated` };
  }
  const hasGateway = listOf(place, internetGatewayKind).some(({ data }) =>
    data.Attachments?.some((attachment) => attachment.VpcId === vpcId),
  );
  if (address !== undefined && !hasGateway) {
    return { code: 'Gateway.NotAttached', message: `Network ${vpcId} has no Internet gateway attached` };
  }
  return undefined;
}

/** A failed gateway holds nothing and goes by itself: it is only shown for a while. */
function fail(place: Place, gateway: Resource<NatGateway>, failure: Failure): void {
  if (gateway.data.State !== 'pending') return;
  gateway.data.FailureCode = failure.code;
  gateway.data.FailureMessage = failure.message;
  become(place, gateway, 'failed');
  place.aws.store.remove(gateway);
}

function become(place: Place, gateway: Resource<NatGateway>, state: NatGatewayState): void {
  gateway.data.State = state;
  place.aws.store.setState(gateway, state);
}

function describeNatGateways(input: DescribeNatGatewaysRequest, call: Call): DescribeNatGatewaysResult {
  const { items, ...next } = describe(call, natGateways, { ...input, ids: input.NatGatewayIds, filters: input.Filter });
  return { NatGateways: items.map(shown), ...next };
}

/** The gateway keeps its interface, and its address stays in use, until it is `deleted`. */
function deleteNatGateway(input: DeleteNatGatewayRequest, call: Call): DeleteNatGatewayResult {
  const failed = natGateways.gone?.(call).find(({ id, data }) => id === input.NatGatewayId && data.State === 'failed');
  if (failed !== undefined) {
    become(call, failed, 'deleted');
    return { NatGatewayId: failed.id };
  }
  const gateway = find(call, natGatewayKind, input.NatGatewayId);
  if (gateway.data.State !== 'deleting') {
    become(call, gateway, 'deleting');
    call.aws.clock.after(call.aws.latency.natGatewayDelete, () => finish(call, gateway));
  }
  return { NatGatewayId: gateway.id };
}

function finish(place: Place, gateway: Resource<NatGateway>): void {
  for (const address of gateway.data.NatGatewayAddresses ?? []) {
    const networkInterface = lookUp(place, networkInterfaceKind, address.NetworkInterfaceId);
    if (networkInterface !== undefined) removeInterface(place, networkInterface);
  }
  gateway.data.DeleteTime = new Date();
  become(place, gateway, 'deleted');
  place.aws.store.remove(gateway);
}
