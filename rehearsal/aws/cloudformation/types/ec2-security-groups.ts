import type { AuthorizeSecurityGroupIngressCommandOutput, CreateSecurityGroupCommandOutput } from '@aws-sdk/client-ec2';
import { IpPermission$ } from '@aws-sdk/client-ec2';

import { isMap, type Value, type ValueMap } from '../template/value.ts';
import { optionalText, requiredText, toInput } from './properties.ts';
import type { ResourceContext, ResourceType } from './resource-type.ts';
import { tagSpecifications } from './tags.ts';

type Direction = 'Ingress' | 'Egress';

/** CloudFormation's default egress rule: given rules replace it. */
const allEgress = { IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] };

const securityGroup: ResourceType = {
  name: 'AWS::EC2::SecurityGroup',
  async create(properties, context) {
    const VpcId = optionalText(properties, 'VpcId');
    const answer = await context.call<CreateSecurityGroupCommandOutput>('ec2', 'CreateSecurityGroup', {
      GroupName: optionalText(properties, 'GroupName') ?? context.uniqueName(255),
      Description: requiredText(properties, 'GroupDescription'),
      VpcId,
      ...tagSpecifications(properties, context, 'security-group'),
    });
    const GroupId = answer.GroupId ?? '';
    context.initiated(GroupId);
    const ingress = rulesIn(properties['SecurityGroupIngress'], 'Ingress');
    if (ingress.length > 0) await authorize(context, 'Ingress', GroupId, ingress);
    const egress = rulesIn(properties['SecurityGroupEgress'], 'Egress');
    if (egress.length > 0) {
      await context.call('ec2', 'RevokeSecurityGroupEgress', { GroupId, ...allEgress });
      await authorize(context, 'Egress', GroupId, egress);
    }
    return { physicalId: GroupId, attributes: { GroupId, Id: GroupId, VpcId: VpcId ?? '' } };
  },
  async remove({ physicalId }, context) {
    await context.call('ec2', 'DeleteSecurityGroup', { GroupId: physicalId });
  },
};

/** A single rule in a group of its own resource; eksctl ties the control plane's and the nodes' groups together with these. */
function ruleType(direction: Direction): ResourceType {
  return {
    name: `AWS::EC2::SecurityGroup${direction}`,
    async create(properties, context) {
      const groupId = requiredText(properties, 'GroupId');
      const { GroupId: _, ...rule } = properties;
      const answer = await authorize(context, direction, groupId, [permission(rule, direction)]);
      const physicalId = answer.SecurityGroupRules?.[0]?.SecurityGroupRuleId ?? context.uniqueName(255);
      return { physicalId, attributes: { Id: physicalId } };
    },
    async remove({ physicalId, properties }, context) {
      const { GroupId: _, ...rule } = properties;
      const which = physicalId.startsWith('sgr-')
        ? { SecurityGroupRuleIds: [physicalId] }
        : { IpPermissions: [permission(rule, direction)] };
      await context.call('ec2', `RevokeSecurityGroup${direction}`, {
        GroupId: requiredText(properties, 'GroupId'),
        ...which,
      });
    },
  };
}

function authorize(
  context: ResourceContext,
  direction: Direction,
  GroupId: string,
  IpPermissions: object[],
): Promise<AuthorizeSecurityGroupIngressCommandOutput> {
  return context.call('ec2', `AuthorizeSecurityGroup${direction}`, { GroupId, IpPermissions });
}

function rulesIn(value: Value | undefined, direction: Direction): object[] {
  const rules = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return rules.filter(isMap).map((rule) => permission(rule, direction));
}

/** CloudFormation writes a rule flat; EC2 takes it as a permission with one range or one group. */
function permission(rule: ValueMap, direction: Direction): object {
  const described = rule['Description'] === undefined ? {} : { Description: rule['Description'] };
  const group = direction === 'Ingress' ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId';
  const list = direction === 'Ingress' ? 'SourcePrefixListId' : 'DestinationPrefixListId';
  const nested: ValueMap = { IpProtocol: rule['IpProtocol'] ?? '-1' };
  if (rule['FromPort'] !== undefined) nested['FromPort'] = rule['FromPort'];
  if (rule['ToPort'] !== undefined) nested['ToPort'] = rule['ToPort'];
  if (rule['CidrIp'] !== undefined) nested['IpRanges'] = [{ CidrIp: rule['CidrIp'], ...described }];
  if (rule['CidrIpv6'] !== undefined) nested['Ipv6Ranges'] = [{ CidrIpv6: rule['CidrIpv6'], ...described }];
  if (rule[group] !== undefined) nested['UserIdGroupPairs'] = [{ GroupId: rule[group], ...described }];
  if (rule[list] !== undefined) nested['PrefixListIds'] = [{ PrefixListId: rule[list], ...described }];
  return toInput(IpPermission$, nested);
}

export const securityGroupTypes: readonly ResourceType[] = [securityGroup, ruleType('Ingress'), ruleType('Egress')];
