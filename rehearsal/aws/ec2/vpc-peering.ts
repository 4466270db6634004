import type {
  AcceptVpcPeeringConnectionRequest,
  AcceptVpcPeeringConnectionResult,
  CreateVpcPeeringConnectionRequest,
  CreateVpcPeeringConnectionResult,
  DeleteVpcPeeringConnectionRequest,
  DeleteVpcPeeringConnectionResult,
  DescribeVpcPeeringConnectionsRequest,
  DescribeVpcPeeringConnectionsResult,
  RejectVpcPeeringConnectionRequest,
  RejectVpcPeeringConnectionResult,
  VpcPeeringConnection,
  VpcPeeringConnectionStateReasonCode,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, recentlyGone, shown } from './describing.ts';
import { peeringKind, vpcKind } from './kinds.ts';
import type { Place } from './registry.ts';
import { find, lookUp, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';

/** Deleted and rejected connections stay visible for two hours. */
const visibleAfterEnd = 7200;

/** Peering within one account and region; a peer elsewhere is noted, but its side does not see the connection. */
export const vpcPeeringHandlers: Record<string, Handler> = {
  CreateVpcPeeringConnection: createVpcPeeringConnection,
  AcceptVpcPeeringConnection: acceptVpcPeeringConnection,
  RejectVpcPeeringConnection: rejectVpcPeeringConnection,
  DescribeVpcPeeringConnections: describeVpcPeeringConnections,
  DeleteVpcPeeringConnection: deleteVpcPeeringConnection,
};

const peerings: Description<VpcPeeringConnection> = {
  kind: peeringKind,
  gone: recentlyGone(peeringKind, visibleAfterEnd),
  filters: {
    'vpc-peering-connection-id': (peering) => peering.VpcPeeringConnectionId,
    'accepter-vpc-info.vpc-id': (peering) => peering.AccepterVpcInfo?.VpcId,
    'accepter-vpc-info.owner-id': (peering) => peering.AccepterVpcInfo?.OwnerId,
    'accepter-vpc-info.cidr-block': (peering) => peering.AccepterVpcInfo?.CidrBlock,
    'requester-vpc-info.vpc-id': (peering) => peering.RequesterVpcInfo?.VpcId,
    'requester-vpc-info.owner-id': (peering) => peering.RequesterVpcInfo?.OwnerId,
    'requester-vpc-info.cidr-block': (peering) => peering.RequesterVpcInfo?.CidrBlock,
    'status-code': (peering) => peering.Status?.Code,
    'expiration-time': (peering) => peering.ExpirationTime?.toISOString(),
  },
};

function createVpcPeeringConnection(
  input: CreateVpcPeeringConnectionRequest,
  call: Call,
): CreateVpcPeeringConnectionResult {
  const vpc = find(call, vpcKind, input.VpcId);
  const peerId = required(input.PeerVpcId, 'peerVpcId');
  const owner = input.PeerOwnerId ?? call.account;
  const region = input.PeerRegion ?? call.region;
  const peer = owner === call.account && region === call.region ? find(call, vpcKind, peerId) : undefined;
  const tags = tagsFor('vpc-peering-connection', input.TagSpecifications);
  const id = newId('pcx');
  const peering = register<VpcPeeringConnection>(
    call,
    peeringKind,
    id,
    {
      VpcPeeringConnectionId: id,
      RequesterVpcInfo: { VpcId: vpc.id, CidrBlock: vpc.data.CidrBlock, OwnerId: call.account, Region: call.region },
      AccepterVpcInfo: {
        VpcId: peerId,
        OwnerId: owner,
        Region: region,
        ...(peer !== undefined && { CidrBlock: peer.data.CidrBlock }),
      },
      ExpirationTime: new Date(Date.now() + 7 * 24 * 3600 * 1000),
      Status: { Code: 'pending-acceptance', Message: `Pending Acceptance by ${owner}` },
    },
    { tags, state: 'pending-acceptance' },
  );
  return { VpcPeeringConnection: structuredClone(shown(peering)) };
}

function become(
  place: Place,
  peering: Resource<VpcPeeringConnection>,
  code: VpcPeeringConnectionStateReasonCode,
  message: string,
): void {
  peering.data.Status = { Code: code, Message: message };
  place.aws.store.setState(peering, code);
}

function pending(call: Call, id: string | undefined): Resource<VpcPeeringConnection> {
  const peering = find(call, peeringKind, id);
  if (peering.data.Status?.Code !== 'pending-acceptance') {
    throw new AwsError(
      'InvalidStateTransition',
      `Invalid state transition for ${peering.id}, attempted to transition from ${peering.data.Status?.Code}`,
    );
  }
  return peering;
}

function acceptVpcPeeringConnection(
  input: AcceptVpcPeeringConnectionRequest,
  call: Call,
): AcceptVpcPeeringConnectionResult {
  const peering = pending(call, input.VpcPeeringConnectionId);
  become(call, peering, 'active', 'Active');
  return { VpcPeeringConnection: shown(peering) };
}

function rejectVpcPeeringConnection(
  input: RejectVpcPeeringConnectionRequest,
  call: Call,
): RejectVpcPeeringConnectionResult {
  const peering = pending(call, input.VpcPeeringConnectionId);
  become(call, peering, 'rejected', 'Inactive');
  call.aws.store.remove(peering);
  return { Return: true };
}

function describeVpcPeeringConnections(
  input: DescribeVpcPeeringConnectionsRequest,
  call: Call,
): DescribeVpcPeeringConnectionsResult {
  const { items, ...next } = describe(call, peerings, {
    ...input,
    ids: input.VpcPeeringConnectionIds,
    filters: input.Filters,
  });
  return { VpcPeeringConnections: items.map(shown), ...next };
}

/** Routes to the connection stay in both VPCs, as blackholes. */
function deleteVpcPeeringConnection(
  input: DeleteVpcPeeringConnectionRequest,
  call: Call,
): DeleteVpcPeeringConnectionResult {
  const id = required(input.VpcPeeringConnectionId, 'vpcPeeringConnectionId');
  const gone =
    peerings.gone?.(call).some((peering) => peering.id === id) === true && lookUp(call, peeringKind, id) === undefined;
  if (gone)
    throw new AwsError(
      'InvalidStateTransition',
      `Invalid state transition for ${id}, attempted to transition from deleted to deleting`,
    );
  const peering = find(call, peeringKind, id);
  become(call, peering, 'deleted', `Deleted by ${call.account}`);
  call.aws.store.remove(peering);
  return { Return: true };
}
