import type { PlannedSubnet, SubnetPlan } from '../config/subnet-plan.ts';
import { CommandError } from '../errors.ts';
import type { Resource, Value } from './template.ts';
import { getAtt, nameTag, ref } from './template.ts';
import { zoneAlias } from './zone-alias.ts';

export type NatMode = 'Single' | 'HighlyAvailable' | 'Disable';

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
    ...Object.assign({}, ...plan.public.map(publicSubnet)),
    ...Object.assign({}, ...plan.private.map(privateSubnet)),
    ...natResources(plan, nat),
  };
}

function publicSubnet(subnet: PlannedSubnet): Record<string, Resource> {
  const alias = zoneAlias(subnet.zone);
  const id = `SubnetPublic${alias}`;
  return {
    [id]: {
      Type: 'AWS::EC2::Subnet',
      Properties: {
        AvailabilityZone: subnet.zone,
        CidrBlock: subnet.cidr,
        MapPublicIpOnLaunch: true,
        Tags: [{ Key: 'kubernetes.io/role/elb', Value: '1' }, nameTag(id)],
        VpcId: ref('VPC'),
      },
    },
    [`RouteTableAssociationPublic${alias}`]: association('PublicRouteTable', id),
  };
}

function privateSubnet(subnet: PlannedSubnet): Record<string, Resource> {
  const alias = zoneAlias(subnet.zone);
  const id = `SubnetPrivate${alias}`;
  const table = `PrivateRouteTable${alias}`;
  return {
    [id]: {
      Type: 'AWS::EC2::Subnet',
      Properties: {
        AvailabilityZone: subnet.zone,
        CidrBlock: subnet.cidr,
        Tags: [{ Key: 'kubernetes.io/role/internal-elb', Value: '1' }, nameTag(id)],
        VpcId: ref('VPC'),
      },
    },
    [table]: routeTable(table),
    [`RouteTableAssociationPrivate${alias}`]: association(table, id),
  };
}

/** One NAT gateway in the first public subnet, or one per zone, with its address; and the routes of the private subnets to it. */
function natResources(plan: SubnetPlan, mode: NatMode): Record<string, Resource> {
  if (mode === 'Disable') return {};
  if (mode !== 'Single' && mode !== 'HighlyAvailable') {
    throw new CommandError(`${String(mode)} is not a valid NAT gateway mode`);
  }
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
