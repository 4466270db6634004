import type {
  AssociateRouteTableRequest,
  AssociateRouteTableResult,
  CreateRouteTableRequest,
  CreateRouteTableResult,
  DeleteRouteTableRequest,
  DescribeRouteTablesRequest,
  DescribeRouteTablesResult,
  DisassociateRouteTableRequest,
  ReplaceRouteTableAssociationRequest,
  ReplaceRouteTableAssociationResult,
  RouteTable,
  RouteTableAssociation,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { routeTableKind, subnetKind, vpcKind } from './kinds.ts';
import type { Place } from './registry.ts';
import { dependencyViolation, find, listOf, newId, register, required } from './registry.ts';
import { routesAsTheyAre } from './routes.ts';
import { tagsFor } from './tag-sets.ts';
import { localRoute } from './vpc-defaults.ts';

/** Route tables and their associations; the routes are in routes.ts. */
export const routeTableHandlers: Record<string, Handler> = {
  CreateRouteTable: createRouteTable,
  DescribeRouteTables: describeRouteTables,
  DeleteRouteTable: deleteRouteTable,
  AssociateRouteTable: associateRouteTable,
  DisassociateRouteTable: disassociateRouteTable,
  ReplaceRouteTableAssociation: replaceRouteTableAssociation,
};

const routeTables: Description<RouteTable> = {
  kind: routeTableKind,
  filters: {
    'route-table-id': (table) => table.RouteTableId,
    'vpc-id': (table) => table.VpcId,
    'owner-id': (table) => table.OwnerId,
    'association.main': (table) => table.Associations?.map((one) => String(one.Main === true)),
    'association.subnet-id': (table) => table.Associations?.map((one) => one.SubnetId),
    'association.route-table-association-id': (table) => table.Associations?.map((one) => one.RouteTableAssociationId),
    'association.route-table-id': (table) => table.Associations?.map((one) => one.RouteTableId),
    'route.destination-cidr-block': (table) => table.Routes?.map((route) => route.DestinationCidrBlock),
    'route.gateway-id': (table) => table.Routes?.map((route) => route.GatewayId),
    'route.nat-gateway-id': (table) => table.Routes?.map((route) => route.NatGatewayId),
    'route.vpc-peering-connection-id': (table) => table.Routes?.map((route) => route.VpcPeeringConnectionId),
    'route.origin': (table) => table.Routes?.map((route) => route.Origin),
  },
};

function createRouteTable(input: CreateRouteTableRequest, call: Call): CreateRouteTableResult {
  const vpc = find(call, vpcKind, input.VpcId);
  const tags = tagsFor('route-table', input.TagSpecifications);
  const id = newId('rtb');
  const data: RouteTable = {
    RouteTableId: id,
    VpcId: vpc.id,
    OwnerId: call.account,
    Associations: [],
    PropagatingVgws: [],
    Routes: [localRoute(vpc.data.CidrBlock)],
  };
  return { RouteTable: shown(register(call, routeTableKind, id, data, { tags })) };
}

function describeRouteTables(input: DescribeRouteTablesRequest, call: Call): DescribeRouteTablesResult {
  for (const table of listOf(call, routeTableKind)) table.data.Routes = routesAsTheyAre(call, table);
  const { items, ...next } = describe(call, routeTables, {
    ...input,
    ids: input.RouteTableIds,
    filters: input.Filters,
  });
  return { RouteTables: items.map(shown), ...next };
}

function deleteRouteTable(input: DeleteRouteTableRequest, call: Call): object {
  const table = find(call, routeTableKind, input.RouteTableId);
  if ((table.data.Associations ?? []).length > 0) {
    throw dependencyViolation(`The routeTable '${table.id}' has dependencies and cannot be deleted.`);
  }
  call.aws.store.remove(table);
  return {};
}

function associateRouteTable(input: AssociateRouteTableRequest, call: Call): AssociateRouteTableResult {
  const table = find(call, routeTableKind, input.RouteTableId);
  const subnet = find(call, subnetKind, required(input.SubnetId, 'subnetId'));
  if (subnet.data.VpcId !== table.data.VpcId) {
    throw new AwsError(
      'InvalidParameterValue',
      `Route table ${table.id} and subnet ${subnet.id} belong to different networks`,
    );
  }
  const before = associationOfSubnet(call, subnet.id);
  if (before !== undefined) {
    throw new AwsError(
      'Resource.AlreadyAssociated',
      `the specified association for route table ${table.id} conflicts with an existing association`,
    );
  }
  return { AssociationId: addAssociation(table, subnet.id), AssociationState: { State: 'associated' } };
}

function addAssociation(table: Resource<RouteTable>, subnetId: string): string {
  const id = newId('rtbassoc');
  (table.data.Associations ??= []).push({
    Main: false,
    RouteTableAssociationId: id,
    RouteTableId: table.id,
    SubnetId: subnetId,
    AssociationState: { State: 'associated' },
  });
  return id;
}

function associationOfSubnet(place: Place, subnetId: string): RouteTableAssociation | undefined {
  return listOf(place, routeTableKind)
    .flatMap((table) => table.data.Associations ?? [])
    .find((association) => association.SubnetId === subnetId);
}

function disassociateRouteTable(input: DisassociateRouteTableRequest, call: Call): object {
  const { table, association } = findAssociation(call, input.AssociationId);
  if (association.Main === true) {
    throw new AwsError(
      'InvalidParameterValue',
      `cannot disassociate the main route table association ${input.AssociationId}`,
    );
  }
  removeAssociation(table, association);
  return {};
}

function replaceRouteTableAssociation(
  input: ReplaceRouteTableAssociationRequest,
  call: Call,
): ReplaceRouteTableAssociationResult {
  const { table, association } = findAssociation(call, input.AssociationId);
  const target = find(call, routeTableKind, input.RouteTableId);
  removeAssociation(table, association);
  if (association.SubnetId !== undefined) {
    return {
      NewAssociationId: addAssociation(target, association.SubnetId),
      AssociationState: { State: 'associated' },
    };
  }
  const id = newId('rtbassoc');
  (target.data.Associations ??= []).push({ ...association, RouteTableAssociationId: id, RouteTableId: target.id });
  return { NewAssociationId: id, AssociationState: { State: 'associated' } };
}

function findAssociation(
  place: Place,
  id: string | undefined,
): { table: Resource<RouteTable>; association: RouteTableAssociation } {
  for (const table of listOf(place, routeTableKind)) {
    const association = table.data.Associations?.find((one) => one.RouteTableAssociationId === id);
    if (association !== undefined) return { table, association };
  }
  throw new AwsError('InvalidAssociationID.NotFound', `The association ID '${id}' does not exist`);
}

function removeAssociation(table: Resource<RouteTable>, association: RouteTableAssociation): void {
  table.data.Associations = table.data.Associations?.filter((one) => one !== association);
}
