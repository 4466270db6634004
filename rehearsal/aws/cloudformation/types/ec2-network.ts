import type {
  AllocateAddressCommandOutput,
  AssociateRouteTableCommandOutput,
  AssociateVpcCidrBlockCommandOutput,
  CreateInternetGatewayCommandOutput,
  CreateNatGatewayCommandOutput,
  CreateRouteTableCommandOutput,
  CreateSubnetCommandOutput,
  CreateVpcCommandOutput,
  DescribeNatGatewaysCommandOutput,
  DescribeSecurityGroupsCommandOutput,
} from '@aws-sdk/client-ec2';
import { CreateRouteRequest$, CreateSubnetRequest$, CreateVpcRequest$ } from '@aws-sdk/client-ec2';

import { textOf } from '../template/template.ts';
import type { ValueMap } from '../template/value.ts';
import { flag, optionalText, requiredText, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagSpecifications } from './tags.ts';

const vpc: ResourceType = {
  name: 'AWS::EC2::VPC',
  async create(properties, context) {
    const omit = ['EnableDnsSupport', 'EnableDnsHostnames', 'Tags'];
    const answer = await context.call<CreateVpcCommandOutput>('ec2', 'CreateVpc', {
      ...toInput(CreateVpcRequest$, properties, { omit }),
      ...tagSpecifications(properties, context, 'vpc'),
    });
    const VpcId = answer.Vpc?.VpcId ?? '';
    context.initiated(VpcId);
    // EC2 changes one attribute of a VPC per call.
    for (const attribute of ['EnableDnsSupport', 'EnableDnsHostnames']) {
      if (properties[attribute] === undefined) continue;
      await context.call('ec2', 'ModifyVpcAttribute', { VpcId, [attribute]: { Value: flag(properties, attribute) } });
    }
    const groups = await context.call<DescribeSecurityGroupsCommandOutput>('ec2', 'DescribeSecurityGroups', {
      Filters: [
        { Name: 'vpc-id', Values: [VpcId] },
        { Name: 'group-name', Values: ['default'] },
      ],
    });
    const DefaultSecurityGroup = groups.SecurityGroups?.[0]?.GroupId ?? '';
    const CidrBlock = answer.Vpc?.CidrBlock ?? '';
    return { physicalId: VpcId, attributes: { VpcId, CidrBlock, DefaultSecurityGroup } };
  },
  remove: ({ physicalId }, context) => call(context, 'DeleteVpc', { VpcId: physicalId }),
};

const vpcCidrBlock: ResourceType = {
  name: 'AWS::EC2::VPCCidrBlock',
  async create(properties, context) {
    const answer = await context.call<AssociateVpcCidrBlockCommandOutput>('ec2', 'AssociateVpcCidrBlock', {
      VpcId: requiredText(properties, 'VpcId'),
      CidrBlock: optionalText(properties, 'CidrBlock'),
      ...(flag(properties, 'AmazonProvidedIpv6CidrBlock') ? { AmazonProvidedIpv6CidrBlock: true } : {}),
    });
    const association = answer.CidrBlockAssociation ?? answer.Ipv6CidrBlockAssociation;
    return { physicalId: association?.AssociationId ?? '' };
  },
  remove: ({ physicalId }, context) => call(context, 'DisassociateVpcCidrBlock', { AssociationId: physicalId }),
};

const subnet: ResourceType = {
  name: 'AWS::EC2::Subnet',
  async create(properties, context) {
    const answer = await context.call<CreateSubnetCommandOutput>('ec2', 'CreateSubnet', {
      ...toInput(CreateSubnetRequest$, properties, {
        omit: ['MapPublicIpOnLaunch', 'Tags', 'AssignIpv6AddressOnCreation'],
      }),
      ...tagSpecifications(properties, context, 'subnet'),
    });
    const { SubnetId = '', VpcId = '', AvailabilityZone = '', CidrBlock = '' } = answer.Subnet ?? {};
    context.initiated(SubnetId);
    if (properties['MapPublicIpOnLaunch'] !== undefined) {
      const MapPublicIpOnLaunch = { Value: flag(properties, 'MapPublicIpOnLaunch') };
      await context.call('ec2', 'ModifySubnetAttribute', { SubnetId, MapPublicIpOnLaunch });
    }
    return { physicalId: SubnetId, attributes: { SubnetId, VpcId, AvailabilityZone, CidrBlock } };
  },
  remove: ({ physicalId }, context) => call(context, 'DeleteSubnet', { SubnetId: physicalId }),
};

const routeTable: ResourceType = {
  name: 'AWS::EC2::RouteTable',
  async create(properties, context) {
    const answer = await context.call<CreateRouteTableCommandOutput>('ec2', 'CreateRouteTable', {
      VpcId: requiredText(properties, 'VpcId'),
      ...tagSpecifications(properties, context, 'route-table'),
    });
    const RouteTableId = answer.RouteTable?.RouteTableId ?? '';
    return { physicalId: RouteTableId, attributes: { RouteTableId } };
  },
  remove: ({ physicalId }, context) => call(context, 'DeleteRouteTable', { RouteTableId: physicalId }),
};

const subnetRouteTableAssociation: ResourceType = {
  name: 'AWS::EC2::SubnetRouteTableAssociation',
  async create(properties, context) {
    const answer = await context.call<AssociateRouteTableCommandOutput>('ec2', 'AssociateRouteTable', {
      RouteTableId: requiredText(properties, 'RouteTableId'),
      SubnetId: requiredText(properties, 'SubnetId'),
    });
    const physicalId = answer.AssociationId ?? '';
    return { physicalId, attributes: { Id: physicalId } };
  },
  remove: ({ physicalId }, context) => call(context, 'DisassociateRouteTable', { AssociationId: physicalId }),
};

const destinations = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];

const route: ResourceType = {
  name: 'AWS::EC2::Route',
  async create(properties, context) {
    await context.call('ec2', 'CreateRoute', toInput(CreateRouteRequest$, properties));
    const destination = destinations.map((name) => properties[name]).find((value) => value !== undefined) ?? '';
    return { physicalId: `${requiredText(properties, 'RouteTableId')}|${textOf(destination)}` };
  },
  remove: ({ properties }, context) => {
    const target = destinations.filter((name) => properties[name] !== undefined);
    return call(context, 'DeleteRoute', {
      RouteTableId: requiredText(properties, 'RouteTableId'),
      ...Object.fromEntries(target.map((name) => [name, optionalText(properties, name)])),
    });
  },
};

const internetGateway: ResourceType = {
  name: 'AWS::EC2::InternetGateway',
  async create(properties, context) {
    const input = tagSpecifications(properties, context, 'internet-gateway');
    const answer = await context.call<CreateInternetGatewayCommandOutput>('ec2', 'CreateInternetGateway', input);
    const InternetGatewayId = answer.InternetGateway?.InternetGatewayId ?? '';
    return { physicalId: InternetGatewayId, attributes: { InternetGatewayId } };
  },
  remove: ({ physicalId }, context) => call(context, 'DeleteInternetGateway', { InternetGatewayId: physicalId }),
};

const gatewayAttachment: ResourceType = {
  name: 'AWS::EC2::VPCGatewayAttachment',
  async create(properties, context) {
    await context.call('ec2', 'AttachInternetGateway', attachment(properties));
    const physicalId = `IGW|${requiredText(properties, 'VpcId')}`;
    return { physicalId, attributes: { AttachmentType: 'IGW' } };
  },
  remove: ({ properties }, context) => call(context, 'DetachInternetGateway', attachment(properties)),
};

function attachment(properties: ValueMap): object {
  return {
    InternetGatewayId: requiredText(properties, 'InternetGatewayId'),
    VpcId: requiredText(properties, 'VpcId'),
  };
}

const elasticIp: ResourceType = {
  name: 'AWS::EC2::EIP',
  async create(properties, context) {
    const answer = await context.call<AllocateAddressCommandOutput>('ec2', 'AllocateAddress', {
      Domain: optionalText(properties, 'Domain') ?? 'vpc',
      ...tagSpecifications(properties, context, 'elastic-ip'),
    });
    const { PublicIp = '', AllocationId = '' } = answer;
    context.initiated(PublicIp, AllocationId);
    return { physicalId: PublicIp, attributes: { PublicIp, AllocationId } };
  },
  remove: ({ attributes }, context) =>
    call(context, 'ReleaseAddress', { AllocationId: textOf(attributes['AllocationId'] ?? '') }),
};

const natGateway: ResourceType = {
  name: 'AWS::EC2::NatGateway',
  async create(properties, context) {
    const answer = await context.call<CreateNatGatewayCommandOutput>('ec2', 'CreateNatGateway', {
      SubnetId: requiredText(properties, 'SubnetId'),
      AllocationId: optionalText(properties, 'AllocationId'),
      ConnectivityType: optionalText(properties, 'ConnectivityType') ?? 'public',
      ...tagSpecifications(properties, context, 'natgateway'),
    });
    const NatGatewayId = answer.NatGateway?.NatGatewayId ?? '';
    context.initiated(NatGatewayId);
    await natGatewayIs('available', NatGatewayId, context);
    return { physicalId: NatGatewayId, attributes: { NatGatewayId } };
  },
  async remove({ physicalId }, context) {
    await context.call('ec2', 'DeleteNatGateway', { NatGatewayId: physicalId });
    await natGatewayIs('deleted', physicalId, context);
  },
};

async function natGatewayIs(wanted: 'available' | 'deleted', id: string, context: ResourceContext): Promise<void> {
  await context.until(async () => {
    const answer = await context
      .call<DescribeNatGatewaysCommandOutput>('ec2', 'DescribeNatGateways', { NatGatewayIds: [id] })
      .catch((error: unknown) => {
        if (wanted === 'deleted' && error instanceof Error && error.name.includes('NotFound')) return undefined;
        throw error;
      });
    const gateway = answer?.NatGateways?.[0];
    const state = gateway?.State ?? 'deleted';
    if (state === 'failed') throw new Error(`NatGateway ${id} is in state failed: ${gateway?.FailureMessage ?? ''}`);
    return state === wanted ? true : undefined;
  }, 10);
}

async function call(context: ResourceContext, operation: string, input: object): Promise<void> {
  await context.call('ec2', operation, input);
}

export const networkTypes: readonly ResourceType[] = [
  vpc,
  vpcCidrBlock,
  subnet,
  routeTable,
  subnetRouteTableAssociation,
  route,
  internetGateway,
  gatewayAttachment,
  elasticIp,
  natGateway,
];
