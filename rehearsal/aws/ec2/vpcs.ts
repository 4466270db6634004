import type {
  CreateVpcRequest,
  CreateVpcResult,
  DeleteVpcRequest,
  DescribeVpcAttributeRequest,
  DescribeVpcAttributeResult,
  DescribeVpcsRequest,
  DescribeVpcsResult,
  ModifyVpcAttributeRequest,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import { parseBlock } from './cidr.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import type { StoredVpc } from './kinds.ts';
import {
  internetGatewayKind,
  natGatewayKind,
  networkAclKind,
  networkInterfaceKind,
  peeringKind,
  routeTableKind,
  securityGroupKind,
  subnetKind,
  vpcEndpointKind,
  vpcKind,
} from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { refuseIdsWithPages } from './pages.ts';
import type { Place } from './registry.ts';
import { dependencyViolation, find, listOf, newId, register, required } from './registry.ts';
import { tagsFor } from './tag-sets.ts';
import { addDefaultsOfVpc, removeDefaultsOfVpc } from './vpc-defaults.ts';

/** CreateVpc, DescribeVpcs, DeleteVpc and the attributes of VPCs. */
export function vpcHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    CreateVpc: (input: CreateVpcRequest, call) => createVpc(input, call, options),
    DescribeVpcs: describeVpcs,
    DeleteVpc: deleteVpc,
    ModifyVpcAttribute: modifyVpcAttribute,
    DescribeVpcAttribute: describeVpcAttribute,
  };
}

const vpcs: Description<StoredVpc> = {
  kind: vpcKind,
  filters: {
    'vpc-id': (vpc) => vpc.VpcId,
    cidr: (vpc) => vpc.CidrBlock,
    'cidr-block-association.cidr-block': (vpc) => vpc.CidrBlockAssociationSet?.map((one) => one.CidrBlock),
    'dhcp-options-id': (vpc) => vpc.DhcpOptionsId,
    'is-default': (vpc) => vpc.IsDefault,
    isDefault: (vpc) => vpc.IsDefault,
    'owner-id': (vpc) => vpc.OwnerId,
    state: (vpc) => vpc.State,
  },
};

function createVpc(input: CreateVpcRequest, call: Call, { quotas }: Ec2Options): CreateVpcResult {
  const cidr = required(input.CidrBlock, 'cidrBlock');
  const block = parseBlock(cidr);
  if (block === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${cidr}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`,
    );
  }
  if (block.prefix < 16 || block.prefix > 28) {
    throw new AwsError('InvalidVpc.Range', `The CIDR '${cidr}' is invalid.`);
  }
  if (listOf(call, vpcKind).length >= quotas.vpcs) {
    throw new AwsError('VpcLimitExceeded', 'The maximum number of VPCs has been reached.');
  }
  const tags = tagsFor('vpc', input.TagSpecifications);
  const id = newId('vpc');
  const vpc = register<StoredVpc>(
    call,
    vpcKind,
    id,
    {
      VpcId: id,
      CidrBlock: cidr,
      CidrBlockAssociationSet: [
        { AssociationId: newId('vpc-cidr-assoc'), CidrBlock: cidr, CidrBlockState: { State: 'associated' } },
      ],
      DhcpOptionsId: 'dopt-0a1b2c3d4e5f60718',
      InstanceTenancy: input.InstanceTenancy ?? 'default',
      IsDefault: false,
      OwnerId: call.account,
      State: 'available',
      enableDnsSupport: true,
      enableDnsHostnames: false,
    },
    { tags, state: 'available' },
  );
  addDefaultsOfVpc(call, vpc);
  return { Vpc: { ...shown(vpc), State: 'pending' } };
}

function describeVpcs(input: DescribeVpcsRequest, call: Call): DescribeVpcsResult {
  refuseIdsWithPages(input.VpcIds, input.MaxResults, 'vpcSet');
  const { items, ...next } = describe(call, vpcs, { ...input, ids: input.VpcIds, filters: input.Filters });
  return { Vpcs: items.map(shown), ...next };
}

/**
 * Deletes a VPC with its main route table, default group and default ACL.
 *
 * Errors: DependencyViolation while anything else is in it. EC2 does not say what; neither does this.
 */
function deleteVpc(input: DeleteVpcRequest, call: Call): object {
  const vpc = find(call, vpcKind, input.VpcId);
  if (isInUse(call, vpc.id)) {
    throw dependencyViolation(`The vpc '${vpc.id}' has dependencies and cannot be deleted.`);
  }
  removeDefaultsOfVpc(call, vpc.id);
  call.aws.store.remove(vpc);
  return {};
}

function isInUse(place: Place, vpcId: string): boolean {
  const inVpc = ({ data }: { data: { VpcId?: string | undefined } }): boolean => data.VpcId === vpcId;
  return (
    listOf(place, subnetKind).some(inVpc) ||
    listOf(place, networkInterfaceKind).some(inVpc) ||
    listOf(place, vpcEndpointKind).some(inVpc) ||
    listOf(place, natGatewayKind).some(inVpc) ||
    listOf(place, internetGatewayKind).some(({ data }) => data.Attachments?.some((one) => one.VpcId === vpcId)) ||
    listOf(place, securityGroupKind).some((group) => inVpc(group) && group.data.GroupName !== 'default') ||
    listOf(place, networkAclKind).some((acl) => inVpc(acl) && acl.data.IsDefault !== true) ||
    listOf(place, routeTableKind).some(
      (table) => inVpc(table) && table.data.Associations?.some((association) => association.Main) !== true,
    ) ||
    listOf(place, peeringKind).some(({ data }) =>
      [data.RequesterVpcInfo, data.AccepterVpcInfo].some((side) => side?.VpcId === vpcId),
    )
  );
}

function modifyVpcAttribute(input: ModifyVpcAttributeRequest, call: Call): object {
  const { data } = find(call, vpcKind, input.VpcId);
  if (input.EnableDnsHostnames !== undefined && input.EnableDnsSupport !== undefined) {
    throw new AwsError('InvalidParameterCombination', 'Fields for multiple attribute types specified');
  }
  if (input.EnableDnsSupport?.Value !== undefined) data.enableDnsSupport = input.EnableDnsSupport.Value;
  if (input.EnableDnsHostnames?.Value !== undefined) {
    if (input.EnableDnsHostnames.Value && !data.enableDnsSupport) {
      throw new AwsError('InvalidParameterCombination', 'DNS hostnames need DNS support to be enabled');
    }
    data.enableDnsHostnames = input.EnableDnsHostnames.Value;
  }
  return {};
}

function describeVpcAttribute(input: DescribeVpcAttributeRequest, call: Call): DescribeVpcAttributeResult {
  const vpc = find(call, vpcKind, input.VpcId);
  switch (input.Attribute) {
    case 'enableDnsSupport':
      return { VpcId: vpc.id, EnableDnsSupport: { Value: vpc.data.enableDnsSupport } };
    case 'enableDnsHostnames':
      return { VpcId: vpc.id, EnableDnsHostnames: { Value: vpc.data.enableDnsHostnames } };
    default:
      throw new AwsError(
        'InvalidParameterValue',
        `Value (${input.Attribute}) for parameter attribute is not rehearsed.`,
      );
  }
}
