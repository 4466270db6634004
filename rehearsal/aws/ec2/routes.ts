import type {
  CreateRouteRequest,
  CreateRouteResult,
  DeleteRouteRequest,
  ReplaceRouteRequest,
  Route,
  RouteTable,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { parseBlock } from './cidr.ts';
import {
  instanceKind,
  internetGatewayKind,
  natGatewayKind,
  networkInterfaceKind,
  peeringKind,
  routeTableKind,
  vpcEndpointKind,
} from './kinds.ts';
import type { Place } from './registry.ts';
import { find, lookUp } from './registry.ts';

/** CreateRoute, ReplaceRoute, DeleteRoute. */
export const routeHandlers: Record<string, Handler> = {
  CreateRoute: createRoute,
  ReplaceRoute: replaceRoute,
  DeleteRoute: deleteRoute,
};

function createRoute(input: CreateRouteRequest, call: Call): CreateRouteResult {
  const table = find(call, routeTableKind, input.RouteTableId);
  const destination = destinationOf(input);
  if (routeTo(table, input) !== undefined) {
    throw new AwsError('RouteAlreadyExists', `The route identified by ${destination} already exists.`);
  }
  (table.data.Routes ??= []).push(newRoute(input, table, call));
  return { Return: true };
}

function replaceRoute(input: ReplaceRouteRequest, call: Call): object {
  const table = find(call, routeTableKind, input.RouteTableId);
  const before = existingRoute(table, input);
  table.data.Routes = table.data.Routes?.map((route) => (route === before ? newRoute(input, table, call) : route));
  return {};
}

function deleteRoute(input: DeleteRouteRequest, call: Call): object {
  const table = find(call, routeTableKind, input.RouteTableId);
  const route = existingRoute(table, input);
  if (route.GatewayId === 'local') {
    throw new AwsError(
      'InvalidParameterValue',
      `cannot remove local route ${destinationOf(input)} in route table ${table.id}`,
    );
  }
  table.data.Routes = table.data.Routes?.filter((one) => one !== route);
  return {};
}

type Destination = Pick<
  CreateRouteRequest,
  'DestinationCidrBlock' | 'DestinationIpv6CidrBlock' | 'DestinationPrefixListId'
>;

function destinationOf(input: Destination): string {
  const destination = input.DestinationCidrBlock ?? input.DestinationIpv6CidrBlock ?? input.DestinationPrefixListId;
  if (destination === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter destinationCidrBlock');
  }
  if (input.DestinationCidrBlock !== undefined && parseBlock(input.DestinationCidrBlock) === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${destination}) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.`,
    );
  }
  return destination;
}

function routeTo(table: Resource<RouteTable>, input: Destination): Route | undefined {
  const destination = destinationOf(input);
  return table.data.Routes?.find((route) =>
    [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock, route.DestinationPrefixListId].includes(destination),
  );
}

function existingRoute(table: Resource<RouteTable>, input: Destination): Route {
  const route = routeTo(table, input);
  if (route === undefined) {
    throw new AwsError(
      'InvalidRoute.NotFound',
      `no route with destination-cidr-block ${destinationOf(input)} in route table ${table.id}`,
    );
  }
  return route;
}

type Target = Pick<
  CreateRouteRequest,
  'GatewayId' | 'NatGatewayId' | 'VpcPeeringConnectionId' | 'NetworkInterfaceId' | 'InstanceId'
>;

function newRoute(input: Destination & Target, table: Resource<RouteTable>, place: Place): Route {
  const target = targetOf(input, table, place);
  return {
    ...(input.DestinationCidrBlock !== undefined && { DestinationCidrBlock: input.DestinationCidrBlock }),
    ...(input.DestinationIpv6CidrBlock !== undefined && { DestinationIpv6CidrBlock: input.DestinationIpv6CidrBlock }),
    ...(input.DestinationPrefixListId !== undefined && { DestinationPrefixListId: input.DestinationPrefixListId }),
    ...target,
    Origin: 'CreateRoute',
    State: 'active',
  };
}

function targetOf(input: Target, table: Resource<RouteTable>, place: Place): Target {
  if (input.GatewayId !== undefined) {
    requireGateway(input.GatewayId, table, place);
    return { GatewayId: input.GatewayId };
  }
  if (input.NatGatewayId !== undefined) {
    find(place, natGatewayKind, input.NatGatewayId);
    return { NatGatewayId: input.NatGatewayId };
  }
  if (input.VpcPeeringConnectionId !== undefined) {
    find(place, peeringKind, input.VpcPeeringConnectionId);
    return { VpcPeeringConnectionId: input.VpcPeeringConnectionId };
  }
  if (input.NetworkInterfaceId !== undefined) {
    find(place, networkInterfaceKind, input.NetworkInterfaceId);
    return { NetworkInterfaceId: input.NetworkInterfaceId };
  }
  if (input.InstanceId !== undefined) {
    find(place, instanceKind, input.InstanceId);
    return { InstanceId: input.InstanceId };
  }
  throw new AwsError(
    'MissingParameter',
    'The request must contain one of the targets that are rehearsed: gatewayId, natGatewayId, …',
  );
}

function requireGateway(id: string, table: Resource<RouteTable>, place: Place): void {
  if (id === 'local') return;
  if (id.startsWith('vpce-')) {
    find(place, vpcEndpointKind, id);
    return;
  }
  const gateway = find(place, internetGatewayKind, id);
  const vpcId = table.data.VpcId;
  if (!gateway.data.Attachments?.some((attachment) => attachment.VpcId === vpcId)) {
    throw new AwsError(
      'InvalidParameterValue',
      `route table ${table.id} and network gateway ${id} belong to different networks`,
    );
  }
}

/** The routes with the state that they have now: `blackhole` once the target is gone, as after the deletion of a NAT gateway. */
export function routesAsTheyAre(place: Place, table: Resource<RouteTable>): Route[] {
  return (table.data.Routes ?? []).map((route) => ({
    ...route,
    State: targetExists(place, route) ? 'active' : 'blackhole',
  }));
}

function targetExists(place: Place, route: Route): boolean {
  if (route.NatGatewayId !== undefined) {
    const state = lookUp(place, natGatewayKind, route.NatGatewayId)?.data.State;
    return state === 'pending' || state === 'available';
  }
  if (route.VpcPeeringConnectionId !== undefined) {
    return lookUp(place, peeringKind, route.VpcPeeringConnectionId)?.data.Status?.Code === 'active';
  }
  if (route.NetworkInterfaceId !== undefined)
    return lookUp(place, networkInterfaceKind, route.NetworkInterfaceId) !== undefined;
  const gateway = route.GatewayId ?? 'local';
  if (gateway === 'local') return true;
  if (gateway.startsWith('vpce-')) return lookUp(place, vpcEndpointKind, gateway) !== undefined;
  return (lookUp(place, internetGatewayKind, gateway)?.data.Attachments ?? []).length > 0;
}
