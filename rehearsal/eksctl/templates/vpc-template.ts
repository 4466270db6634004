import type { PlannedSubnet, SubnetPlan } from '../config/subnet-plan.ts';
import { CommandError } from '../errors.ts';
import type { Resource, Value } from './template.ts';
import { getAtt, nameTag, ref } from './template.ts';
import { zoneAlias } from './zone-alias.ts';

const natModes = ['Single', 'HighlyAvailable', 'Disable'] as const;
export type NatMode = (typeof natModes)[number];

/** What a config says of NAT gateways; eksctl finds out that it is none of the three only when it builds the template. */
export function natModeOf(text = 'Single'): NatMode {
  const mode = natModes.find((each) => each === text);
  if (mode === undefined) throw new CommandError(`${text} is not a valid NAT gateway mode`);
  return mode;
}

/** Everything of a VPC of eksctl's own: gateways, subnets, route tables. */
export function vpcResources(cidr: string, plan: SubnetPlan, nat: NatMode): Record<string, Resource> {
  return {
    VPC: {
      Type: 'AWS::EC2::VPC',
      Properties: { CidrBlock: cidr, EnableDnsHostnames: true, EnableDnsSupport: true, Tags: [nameTag('VPC')] },
    },
    InternetGateway: { Type: 'AWS::EC2::InternetGateway', Properties: { Tags: [nameTag('InternetGateway')] } },
    VPCGatewayAttachment: {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { InternetGatewayId: ref('InternetGateway'), VpcId: ref('VPC') },
    },
    PublicRouteTable: routeTable('PublicRouteTable'),
    PublicSubnetRoute: {
      Type: 'AWS::EC2::Route',
      Properties: {
        DestinationCidrBlock: '0.0.0.0/0',
        GatewayId: ref('InternetGateway'),
        RouteTableId: ref('PublicRouteTable'),
      },
      DependsOn: ['VPCGatewayAttachment'],
    },
    ...Object.fromEntries([...plan.public.flatMap(publicSubnet), ...plan.private.flatMap(privateSubnet)]),
    ...natResources(plan, nat),
  };
}

function publicSubnet(subnet: PlannedSubnet): [string, Resource][] {
  const alias = zoneAlias(subnet.zone);
  const id = `SubnetPublic${alias}`;
  const properties = { MapPublicIpOnLaunch: true, Tags: [{ Key: 'kubernetes.io/role/elb', Value: '1' }, nameTag(id)] };
  return [
    [id, subnetIn(subnet, properties)],
    [`RouteTableAssociationPublic${alias}`, association('PublicRouteTable', id)],
  ];
}

function privateSubnet(subnet: PlannedSubnet): [string, Resource][] {
  const alias = zoneAlias(subnet.zone);
  const id = `SubnetPrivate${alias}`;
  const table = `PrivateRouteTable${alias}`;
  const properties = { Tags: [{ Key: 'kubernetes.io/role/internal-elb', Value: '1' }, nameTag(id)] };
  return [
    [id, subnetIn(subnet, properties)],
    [table, routeTable(table)],
    [`RouteTableAssociationPrivate${alias}`, association(table, id)],
  ];
}

function subnetIn(subnet: PlannedSubnet, properties: Record<string, Value>): Resource {
  return {
    Type: 'AWS::EC2::Subnet',
    Properties: { AvailabilityZone: subnet.zone, CidrBlock: subnet.cidr, VpcId: ref('VPC'), ...properties },
  };
}

/** One NAT gateway in the first public subnet, or one per zone, with its address; and the routes of the private subnets to it. */
function natResources(plan: SubnetPlan, mode: NatMode): Record<string, Resource> {
  if (mode === 'Disable') return {};
  const resources: Record<string, Resource> = {};
  const gatewayZones = mode === 'Single' ? plan.public.slice(0, 1) : plan.public;
  const suffix = (zone: string): string => (mode === 'Single' ? '' : zoneAlias(zone));
  for (const { zone } of gatewayZones) {
    const address = `NATIP${suffix(zone)}`;
    const gateway = `NATGateway${suffix(zone)}`;
    resources[address] = { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc', Tags: [nameTag(address)] } };
    resources[gateway] = {
      Type: 'AWS::EC2::NatGateway',
      Properties: {
        AllocationId: getAtt(address, 'AllocationId'),
        SubnetId: ref(`SubnetPublic${zoneAlias(zone)}`),
        Tags: [nameTag(gateway)],
      },
    };
  }
  for (const { zone } of plan.private) {
    resources[`NATPrivateSubnetRoute${zoneAlias(zone)}`] = {
      Type: 'AWS::EC2::Route',
      Properties: {
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: ref(`NATGateway${suffix(zone)}`),
        RouteTableId: ref(`PrivateRouteTable${zoneAlias(zone)}`),
      },
    };
  }
  return resources;
}

function routeTable(id: string): Resource {
  return { Type: 'AWS::EC2::RouteTable', Properties: { Tags: [nameTag(id)], VpcId: ref('VPC') } };
}

function association(table: string, subnet: string): Resource {
  return {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { RouteTableId: ref(table), SubnetId: ref(subnet) },
  };
}

/** References to the subnets of a plan, public ones first. */
export function subnetRefs(plan: SubnetPlan): { public: Value[]; private: Value[] } {
  return {
    public: plan.public.map(({ zone }) => ref(`SubnetPublic${zoneAlias(zone)}`)),
    private: plan.private.map(({ zone }) => ref(`SubnetPrivate${zoneAlias(zone)}`)),
  };
}
