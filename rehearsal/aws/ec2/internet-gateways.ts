import type {
  AttachInternetGatewayRequest,
  CreateInternetGatewayRequest,
  CreateInternetGatewayResult,
  DeleteInternetGatewayRequest,
  DescribeInternetGatewaysRequest,
  DescribeInternetGatewaysResult,
  DetachInternetGatewayRequest,
  InternetGateway,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { internetGatewayKind, vpcKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { mappedInterfaces } from './public-addresses.ts';
import { dependencyViolation, find, listOf, newId, register } from './registry.ts';
import { tagsFor } from './tag-sets.ts';

export function internetGatewayHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    CreateInternetGateway: (input: CreateInternetGatewayRequest, call) => createInternetGateway(input, call, options),
    DescribeInternetGateways: describeInternetGateways,
    DeleteInternetGateway: deleteInternetGateway,
    AttachInternetGateway: attachInternetGateway,
    DetachInternetGateway: detachInternetGateway,
  };
}

const internetGateways: Description<InternetGateway> = {
  kind: internetGatewayKind,
  filters: {
    'internet-gateway-id': (gateway) => gateway.InternetGatewayId,
    'attachment.vpc-id': (gateway) => gateway.Attachments?.map((attachment) => attachment.VpcId),
    'attachment.state': (gateway) => gateway.Attachments?.map(() => 'available'),
    'owner-id': (gateway) => gateway.OwnerId,
  },
};

function createInternetGateway(
  input: CreateInternetGatewayRequest,
  call: Call,
  { quotas }: Ec2Options,
): CreateInternetGatewayResult {
  if (listOf(call, internetGatewayKind).length >= quotas.internetGateways) {
    throw new AwsError('InternetGatewayLimitExceeded', 'The maximum number of internet gateways has been reached.');
  }
  const tags = tagsFor('internet-gateway', input.TagSpecifications);
  const id = newId('igw');
  const data: InternetGateway = { InternetGatewayId: id, OwnerId: call.account, Attachments: [] };
  return { InternetGateway: shown(register(call, internetGatewayKind, id, data, { tags })) };
}

function describeInternetGateways(input: DescribeInternetGatewaysRequest, call: Call): DescribeInternetGatewaysResult {
  const { items, ...next } = describe(call, internetGateways, {
    ...input,
    ids: input.InternetGatewayIds,
    filters: input.Filters,
  });
  return { InternetGateways: items.map(shown), ...next };
}

function deleteInternetGateway(input: DeleteInternetGatewayRequest, call: Call): object {
  const gateway = find(call, internetGatewayKind, input.InternetGatewayId);
  if ((gateway.data.Attachments ?? []).length > 0) {
    throw dependencyViolation(`The internetGateway '${gateway.id}' has dependencies and cannot be deleted.`);
  }
  call.aws.store.remove(gateway);
  return {};
}

function attachInternetGateway(input: AttachInternetGatewayRequest, call: Call): object {
  const gateway = find(call, internetGatewayKind, input.InternetGatewayId);
  const vpc = find(call, vpcKind, input.VpcId);
  const attachedTo = gateway.data.Attachments?.[0]?.VpcId;
  if (attachedTo !== undefined) {
    throw new AwsError(
      'Resource.AlreadyAssociated',
      `resource ${gateway.id} is already attached to network ${attachedTo}`,
    );
  }
  if (listOf(call, internetGatewayKind).some(({ data }) => data.Attachments?.some((one) => one.VpcId === vpc.id))) {
    throw new AwsError('InvalidParameterValue', `Network ${vpc.id} already has an internet gateway attached`);
  }
  gateway.data.Attachments = [attachmentTo(vpc.id)];
  return {};
}

/** EC2 says `available` for a gateway that is attached; the SDK's type does not have that value. */
export function attachmentTo(vpcId: string): { VpcId: string; State: 'attached' } {
  return { VpcId: vpcId, State: 'available' as 'attached' };
}

/** Errors: Gateway.NotAttached; DependencyViolation while a load balancer, a NAT gateway or a node has a public address in the VPC. */
function detachInternetGateway(input: DetachInternetGatewayRequest, call: Call): object {
  const gateway = find(call, internetGatewayKind, input.InternetGatewayId);
  const vpc = find(call, vpcKind, input.VpcId);
  if (!gateway.data.Attachments?.some((attachment) => attachment.VpcId === vpc.id)) {
    throw new AwsError('Gateway.NotAttached', `resource ${gateway.id} is not attached to network ${vpc.id}`);
  }
  if (mappedInterfaces(call, vpc.id).length > 0) {
    throw dependencyViolation(
      `Network ${vpc.id} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`,
    );
  }
  gateway.data.Attachments = [];
  return {};
}
