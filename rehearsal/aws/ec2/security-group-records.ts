import type { IpPermission, SecurityGroupRule } from '@aws-sdk/client-ec2';

import type { Resource } from '../store.ts';
import type { StoredSecurityGroup } from './kinds.ts';
import type { Place } from './registry.ts';
import { newId } from './registry.ts';

/** A rule without the members that say where it stands. */
export type RuleContent = Pick<
  SecurityGroupRule,
  | 'IpProtocol'
  | 'FromPort'
  | 'ToPort'
  | 'CidrIpv4'
  | 'CidrIpv6'
  | 'PrefixListId'
  | 'ReferencedGroupInfo'
  | 'Description'
>;

export function newRule(
  place: Place,
  group: Resource<StoredSecurityGroup>,
  isEgress: boolean,
  content: RuleContent,
): SecurityGroupRule {
  const id = newId('sgr');
  return {
    SecurityGroupRuleId: id,
    SecurityGroupRuleArn: `arn:aws:ec2:${place.region}:${place.account}:security-group-rule/${id}`,
    GroupId: group.id,
    GroupOwnerId: group.account,
    IsEgress: isEgress,
    ...content,
    Tags: [],
  };
}

/** True if both let the same traffic through; descriptions do not count, as EC2 finds duplicates without them. */
export function sameTraffic(one: RuleContent, other: RuleContent): boolean {
  return trafficOf(one) === trafficOf(other);
}

function trafficOf(rule: RuleContent): string {
  return JSON.stringify([
    rule.IpProtocol,
    rule.FromPort ?? -1,
    rule.ToPort ?? -1,
    rule.CidrIpv4,
    rule.CidrIpv6,
    rule.PrefixListId,
    rule.ReferencedGroupInfo?.GroupId,
  ]);
}

/** Brings what DescribeSecurityGroups shows in line with the rules. */
export function showRules(group: Resource<StoredSecurityGroup>): void {
  group.data.IpPermissions = permissions(group.data.rules.filter((rule) => rule.IsEgress !== true));
  group.data.IpPermissionsEgress = permissions(group.data.rules.filter((rule) => rule.IsEgress === true));
}

/** Rules for the same protocol and ports are shown as one permission. */
function permissions(rules: readonly SecurityGroupRule[]): IpPermission[] {
  const byPorts = Map.groupBy(rules, (rule) => `${rule.IpProtocol}/${rule.FromPort}/${rule.ToPort}`);
  return [...byPorts.values()].map(permission);
}

function permission(rules: readonly SecurityGroupRule[]): IpPermission {
  const [first] = rules;
  const described = (rule: SecurityGroupRule): { Description?: string } =>
    rule.Description === undefined ? {} : { Description: rule.Description };
  const everything = first?.IpProtocol === '-1';
  return {
    IpProtocol: first?.IpProtocol,
    ...(!everything && { FromPort: first?.FromPort, ToPort: first?.ToPort }),
    IpRanges: rules.filter((r) => r.CidrIpv4 !== undefined).map((r) => ({ CidrIp: r.CidrIpv4, ...described(r) })),
    Ipv6Ranges: rules.filter((r) => r.CidrIpv6 !== undefined).map((r) => ({ CidrIpv6: r.CidrIpv6, ...described(r) })),
    PrefixListIds: rules
      .filter((r) => r.PrefixListId !== undefined)
      .map((r) => ({ PrefixListId: r.PrefixListId, ...described(r) })),
    UserIdGroupPairs: rules
      .filter((r) => r.ReferencedGroupInfo !== undefined)
      .map((r) => ({
        GroupId: r.ReferencedGroupInfo?.GroupId,
        UserId: r.ReferencedGroupInfo?.UserId,
        ...described(r),
      })),
  };
}
