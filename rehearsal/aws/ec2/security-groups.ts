import type {
  CreateSecurityGroupRequest,
  CreateSecurityGroupResult,
  DeleteSecurityGroupRequest,
  DeleteSecurityGroupResult,
  DescribeSecurityGroupReferencesRequest,
  DescribeSecurityGroupReferencesResult,
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResult,
  GetSecurityGroupsForVpcRequest,
  GetSecurityGroupsForVpcResult,
  IpPermission,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import type { StoredSecurityGroup } from './kinds.ts';
import { networkInterfaceKind, securityGroupKind, vpcKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { refuseIdsWithPages } from './pages.ts';
import type { Place } from './registry.ts';
import { arnOf, dependencyViolation, find, listOf, newId, register, required } from './registry.ts';
import { newRule, showRules } from './security-group-records.ts';
import { tagList, tagsFor } from './tag-sets.ts';

/** Security groups; their rules are in security-group-rules.ts. */
export function securityGroupHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    CreateSecurityGroup: (input: CreateSecurityGroupRequest, call) => createSecurityGroup(input, call, options),
    DescribeSecurityGroups: describeSecurityGroups,
    DescribeSecurityGroupReferences: describeSecurityGroupReferences,
    GetSecurityGroupsForVpc: getSecurityGroupsForVpc,
    DeleteSecurityGroup: deleteSecurityGroup,
  };
}

const permissionFilters: Readonly<Record<string, (permission: IpPermission) => (string | undefined)[]>> = {
  protocol: (permission) => [permission.IpProtocol],
  'from-port': (permission) => [permission.FromPort?.toString()],
  'to-port': (permission) => [permission.ToPort?.toString()],
  cidr: (permission) => (permission.IpRanges ?? []).map((range) => range.CidrIp),
  'ipv6-cidr': (permission) => (permission.Ipv6Ranges ?? []).map((range) => range.CidrIpv6),
  'group-id': (permission) => (permission.UserIdGroupPairs ?? []).map((pair) => pair.GroupId),
  'user-id': (permission) => (permission.UserIdGroupPairs ?? []).map((pair) => pair.UserId),
};

const securityGroups: Description<StoredSecurityGroup> = {
  kind: securityGroupKind,
  filters: {
    'group-id': (group) => group.GroupId,
    'group-name': (group) => group.GroupName,
    description: (group) => group.Description,
    'owner-id': (group) => group.OwnerId,
    'vpc-id': (group) => group.VpcId,
    ...Object.fromEntries(
      Object.entries(permissionFilters).flatMap(([name, values]) => [
        [`ip-permission.${name}`, (group: StoredSecurityGroup) => (group.IpPermissions ?? []).flatMap(values)],
        [
          `egress.ip-permission.${name}`,
          (group: StoredSecurityGroup) => (group.IpPermissionsEgress ?? []).flatMap(values),
        ],
      ]),
    ),
  },
};

function createSecurityGroup(
  input: CreateSecurityGroupRequest,
  call: Call,
  { quotas }: Ec2Options,
): CreateSecurityGroupResult {
  const name = required(input.GroupName, 'groupName');
  const description = required(input.Description, 'GroupDescription');
  const vpc = find(call, vpcKind, required(input.VpcId, 'vpcId'));
  checkName(name, description);
  const inVpc = listOf(call, securityGroupKind).filter(({ data }) => data.VpcId === vpc.id);
  if (inVpc.some(({ data }) => data.GroupName === name)) {
    throw new AwsError('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpc.id}'`);
  }
  if (inVpc.length >= quotas.securityGroupsPerVpc) {
    throw new AwsError('SecurityGroupLimitExceeded', 'The maximum number of security groups has been reached.');
  }
  const tags = tagsFor('security-group', input.TagSpecifications);
  const id = newId('sg');
  const arn = arnOf(securityGroupKind, id, call);
  const group = register<StoredSecurityGroup>(
    call,
    securityGroupKind,
    id,
    {
      GroupId: id,
      GroupName: name,
      Description: description,
      OwnerId: call.account,
      VpcId: vpc.id,
      SecurityGroupArn: arn,
      rules: [],
    },
    { tags },
  );
  group.data.rules.push(
    newRule(call, group, true, { IpProtocol: '-1', FromPort: -1, ToPort: -1, CidrIpv4: '0.0.0.0/0' }),
  );
  showRules(group);
  return { GroupId: id, SecurityGroupArn: arn, Tags: tagList(tags) };
}

function checkName(name: string, description: string): void {
  const allowed = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]{1,255}$/;
  if (name.startsWith('sg-')) {
    throw new AwsError(
      'InvalidParameterValue',
      `invalid value for parameter groupName: ${name}. Group names may not be in the format sg-*.`,
    );
  }
  if (name === 'default') {
    throw new AwsError('InvalidParameterValue', `Cannot use reserved security group name: default`);
  }
  for (const [parameter, value] of [
    ['groupName', name],
    ['GroupDescription', description],
  ]) {
    if (!allowed.test(value ?? '')) {
      throw new AwsError(
        'InvalidParameterValue',
        `Value (${value}) for parameter ${parameter} is invalid. Character sets beyond ASCII are not supported.`,
      );
    }
  }
}

function describeSecurityGroups(input: DescribeSecurityGroupsRequest, call: Call): DescribeSecurityGroupsResult {
  refuseIdsWithPages(input.GroupIds, input.MaxResults, 'securityGroupIdSet');
  const { items, ...next } = describe(call, securityGroups, { ...input, ids: input.GroupIds, filters: input.Filters });
  const names = input.GroupNames ?? [];
  return {
    SecurityGroups: items.filter(({ data }) => names.length === 0 || names.includes(data.GroupName ?? '')).map(shown),
    ...next,
  };
}

function getSecurityGroupsForVpc(input: GetSecurityGroupsForVpcRequest, call: Call): GetSecurityGroupsForVpcResult {
  const vpc = find(call, vpcKind, input.VpcId);
  const { items, ...next } = describe(call, securityGroups, {
    ...input,
    filters: [...(input.Filters ?? []), { Name: 'vpc-id', Values: [vpc.id] }],
  });
  return {
    SecurityGroupForVpcs: items.map(({ data, tags }) => ({
      GroupId: data.GroupId,
      GroupName: data.GroupName,
      Description: data.Description,
      OwnerId: data.OwnerId,
      PrimaryVpcId: data.VpcId,
      Tags: tagList(tags),
    })),
    ...next,
  };
}

/** The groups in peered VPCs that refer to a group. */
function describeSecurityGroupReferences(
  input: DescribeSecurityGroupReferencesRequest,
  call: Call,
): DescribeSecurityGroupReferencesResult {
  const references = (input.GroupId ?? []).flatMap((id) => {
    const group = find(call, securityGroupKind, id);
    return referencing(call, id)
      .filter((other) => other.VpcId !== group.data.VpcId)
      .map((other) => ({ GroupId: id, ReferencingVpcId: other.VpcId }));
  });
  return { SecurityGroupReferenceSet: references };
}

/** The other groups that have a rule which names this one. */
function referencing(place: Place, groupId: string): StoredSecurityGroup[] {
  return listOf(place, securityGroupKind)
    .filter((group) => group.id !== groupId)
    .filter(({ data }) => data.rules.some((rule) => rule.ReferencedGroupInfo?.GroupId === groupId))
    .map(({ data }) => data);
}

/** Errors: CannotDelete for a default group; DependencyViolation while an interface has it or another group's rule names it. */
function deleteSecurityGroup(input: DeleteSecurityGroupRequest, call: Call): DeleteSecurityGroupResult {
  const group = find(call, securityGroupKind, input.GroupId ?? input.GroupName);
  if (group.data.GroupName === 'default') {
    throw new AwsError(
      'CannotDelete',
      `the specified group: "${group.id}" name: "default" cannot be deleted by a user`,
    );
  }
  const attached = listOf(call, networkInterfaceKind).some(({ data }) =>
    data.Groups?.some((one) => one.GroupId === group.id),
  );
  if (attached || referencing(call, group.id).length > 0) {
    throw dependencyViolation(`resource ${group.id} has a dependent object`);
  }
  call.aws.store.remove(group);
  return { Return: true, GroupId: group.id };
}
