import type {
  AuthorizeSecurityGroupEgressRequest,
  AuthorizeSecurityGroupEgressResult,
  AuthorizeSecurityGroupIngressRequest,
  DescribeSecurityGroupRulesRequest,
  DescribeSecurityGroupRulesResult,
  IpPermission,
  RevokeSecurityGroupEgressRequest,
  RevokeSecurityGroupIngressRequest,
  RevokeSecurityGroupIngressResult,
  SecurityGroupRule,
  UpdateSecurityGroupRuleDescriptionsIngressRequest,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { parseBlock } from './cidr.ts';
import { factsFiltered } from './filters.ts';
import type { StoredSecurityGroup } from './kinds.ts';
import { securityGroupKind } from './kinds.ts';
import type { Ec2Options } from './options.ts';
import { page } from './pages.ts';
import type { Place } from './registry.ts';
import { find, listOf } from './registry.ts';
import type { RuleContent } from './security-group-records.ts';
import { newRule, sameTraffic, showRules } from './security-group-records.ts';
import { tagList, tagsFor } from './tag-sets.ts';

export function securityGroupRuleHandlers(options: Ec2Options): Record<string, Handler> {
  return {
    AuthorizeSecurityGroupIngress: (input: RuleRequest, call) => authorize(input, false, call, options),
    AuthorizeSecurityGroupEgress: (input: RuleRequest, call) => authorize(input, true, call, options),
    RevokeSecurityGroupIngress: (input: RevokeRequest, call) => revoke(input, false, call),
    RevokeSecurityGroupEgress: (input: RevokeRequest, call) => revoke(input, true, call),
    UpdateSecurityGroupRuleDescriptionsIngress: (input: DescriptionRequest, call) => redescribe(input, false, call),
    UpdateSecurityGroupRuleDescriptionsEgress: (input: DescriptionRequest, call) => redescribe(input, true, call),
    DescribeSecurityGroupRules: describeSecurityGroupRules,
  };
}

type RuleRequest = AuthorizeSecurityGroupIngressRequest & AuthorizeSecurityGroupEgressRequest;
type RevokeRequest = RevokeSecurityGroupIngressRequest & RevokeSecurityGroupEgressRequest;
type DescriptionRequest = UpdateSecurityGroupRuleDescriptionsIngressRequest;

function authorize(
  input: RuleRequest,
  isEgress: boolean,
  call: Call,
  { quotas }: Ec2Options,
): AuthorizeSecurityGroupEgressResult {
  const group = groupOf(input, call);
  const wanted = contentsOf(input, call);
  const tags = tagsFor('security-group-rule', input.TagSpecifications);
  const existing = group.data.rules.filter((rule) => rule.IsEgress === isEgress);
  const double = wanted.find((content) => existing.some((rule) => sameTraffic(rule, content)));
  if (double !== undefined) {
    throw new AwsError('InvalidPermission.Duplicate', `the specified rule "${inWords(double)}" already exists`);
  }
  if (existing.length + wanted.length > quotas.rulesPerSecurityGroup) {
    throw new AwsError(
      'RulesPerSecurityGroupLimitExceeded',
      'The maximum number of rules per security group has been reached.',
    );
  }
  const made = wanted.map((content) => ({ ...newRule(call, group, isEgress, content), Tags: tagList(tags) }));
  group.data.rules.push(...made);
  showRules(group);
  return { Return: true, SecurityGroupRules: made };
}

function inWords(rule: RuleContent): string {
  const peer = rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.PrefixListId ?? rule.ReferencedGroupInfo?.GroupId ?? '';
  const ports =
    rule.IpProtocol === '-1'
      ? 'ALL'
      : `${rule.IpProtocol?.toUpperCase()}, from port: ${rule.FromPort}, to port: ${rule.ToPort}`;
  return `peer: ${peer}, ${ports}, ALLOW`;
}

function groupOf(
  input: { GroupId?: string | undefined; GroupName?: string | undefined },
  place: Place,
): Resource<StoredSecurityGroup> {
  return find(place, securityGroupKind, input.GroupId ?? input.GroupName);
}

type OldStyle = Pick<
  AuthorizeSecurityGroupIngressRequest,
  'IpPermissions' | 'IpProtocol' | 'FromPort' | 'ToPort' | 'CidrIp' | 'SourceSecurityGroupName'
>;

/** One content per source: a permission with three ranges is three rules. */
function contentsOf(input: OldStyle, place: Place): RuleContent[] {
  const single: IpPermission[] =
    input.IpProtocol === undefined
      ? []
      : [
          {
            IpProtocol: input.IpProtocol,
            FromPort: input.FromPort,
            ToPort: input.ToPort,
            ...(input.CidrIp !== undefined && { IpRanges: [{ CidrIp: input.CidrIp }] }),
          },
        ];
  const contents = [...(input.IpPermissions ?? []), ...single].flatMap((permission) =>
    contentsOfPermission(permission, place),
  );
  if (contents.length === 0) {
    throw new AwsError('MissingParameter', 'Either IpPermissions or IpProtocol with a source must be specified');
  }
  return contents;
}

function contentsOfPermission(permission: IpPermission, place: Place): RuleContent[] {
  const ports = portsOf(permission);
  const described = (source: { Description?: string | undefined }): { Description?: string } =>
    source.Description === undefined ? {} : { Description: source.Description };
  return [
    ...(permission.IpRanges ?? []).map((range) => ({ ...ports, CidrIpv4: ipv4(range.CidrIp), ...described(range) })),
    ...(permission.Ipv6Ranges ?? []).map((range) => ({ ...ports, CidrIpv6: range.CidrIpv6, ...described(range) })),
    ...(permission.PrefixListIds ?? []).map((list) => ({
      ...ports,
      PrefixListId: list.PrefixListId,
      ...described(list),
    })),
    ...(permission.UserIdGroupPairs ?? []).map((pair) => ({
      ...ports,
      ReferencedGroupInfo: {
        GroupId: find(place, securityGroupKind, pair.GroupId).id,
        UserId: pair.UserId ?? place.account,
      },
      ...described(pair),
    })),
  ];
}

const protocolNumbers: Readonly<Record<string, string>> = {
  '6': 'tcp',
  '17': 'udp',
  '1': 'icmp',
  '58': 'icmpv6',
  all: '-1',
};

function portsOf(permission: IpPermission): Pick<RuleContent, 'IpProtocol' | 'FromPort' | 'ToPort'> {
  const asked = permission.IpProtocol ?? '';
  const protocol = protocolNumbers[asked] ?? asked;
  if (protocol === '-1') return { IpProtocol: '-1', FromPort: -1, ToPort: -1 };
  if (protocol !== 'tcp' && protocol !== 'udp') {
    return { IpProtocol: protocol, FromPort: permission.FromPort ?? -1, ToPort: permission.ToPort ?? -1 };
  }
  const { FromPort: from, ToPort: to } = permission;
  if (from === undefined || to === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.`,
    );
  }
  if (from > to || from < 0 || to > 65535) {
    throw new AwsError('InvalidParameterValue', `Invalid value '${from}-${to}' for portRange.`);
  }
  return { IpProtocol: protocol, FromPort: from, ToPort: to };
}

function ipv4(cidr: string | undefined): string {
  if (cidr === undefined || parseBlock(cidr) === undefined) {
    throw new AwsError('InvalidParameterValue', `CIDR block ${cidr} is malformed`);
  }
  return cidr;
}

/** Errors: InvalidPermission.NotFound or InvalidSecurityGroupRuleId.NotFound if one is not there; nothing is revoked then. */
function revoke(input: RevokeRequest, isEgress: boolean, call: Call): RevokeSecurityGroupIngressResult {
  const group = groupOf(input, call);
  const byId = (input.SecurityGroupRuleIds ?? []).map((id) => ruleById(group, id, isEgress));
  const byContent = byId.length > 0 ? [] : contentsOf(input, call).map((content) => ruleLike(group, content, isEgress));
  const revoked = new Set([...byId, ...byContent]);
  group.data.rules = group.data.rules.filter((rule) => !revoked.has(rule));
  showRules(group);
  return { Return: true };
}

function ruleById(group: Resource<StoredSecurityGroup>, id: string, isEgress: boolean): SecurityGroupRule {
  const rule = group.data.rules.find((one) => one.SecurityGroupRuleId === id && one.IsEgress === isEgress);
  if (rule === undefined) {
    throw new AwsError('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${id}' does not exist`);
  }
  return rule;
}

function ruleLike(group: Resource<StoredSecurityGroup>, content: RuleContent, isEgress: boolean): SecurityGroupRule {
  const rule = group.data.rules.find((one) => one.IsEgress === isEgress && sameTraffic(one, content));
  if (rule === undefined) {
    throw new AwsError('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
  }
  return rule;
}

function redescribe(input: DescriptionRequest, isEgress: boolean, call: Call): { Return: boolean } {
  const group = groupOf(input, call);
  for (const { SecurityGroupRuleId: id, Description: text } of input.SecurityGroupRuleDescriptions ?? []) {
    ruleById(group, id ?? '', isEgress).Description = text;
  }
  if (input.IpPermissions !== undefined && input.IpPermissions.length > 0) {
    for (const content of contentsOf(input, call)) ruleLike(group, content, isEgress).Description = content.Description;
  }
  showRules(group);
  return { Return: true };
}

function describeSecurityGroupRules(
  input: DescribeSecurityGroupRulesRequest,
  call: Call,
): DescribeSecurityGroupRulesResult {
  const all = listOf(call, securityGroupKind).flatMap((group) => group.data.rules);
  const ids = input.SecurityGroupRuleIds ?? [];
  const missing = ids.find((id) => !all.some((rule) => rule.SecurityGroupRuleId === id));
  if (missing !== undefined) {
    throw new AwsError('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${missing}' does not exist`);
  }
  const asked = all.filter((rule) => ids.length === 0 || ids.includes(rule.SecurityGroupRuleId ?? ''));
  const { items, ...next } = page(filteredRules(asked, input), input);
  return { SecurityGroupRules: items, ...next };
}

/** Rules are no resources of the store, so their tag filters are served here. */
function filteredRules(
  rules: SecurityGroupRule[],
  { Filters }: DescribeSecurityGroupRulesRequest,
): SecurityGroupRule[] {
  const tagFields = Object.fromEntries(
    (Filters ?? [])
      .map((filter) => filter.Name ?? '')
      .filter((name) => name.startsWith('tag:'))
      .map((name) => [name, (rule: SecurityGroupRule) => rule.Tags?.find((tag) => `tag:${tag.Key}` === name)?.Value]),
  );
  return factsFiltered(rules, Filters, {
    'group-id': (rule) => rule.GroupId,
    'security-group-rule-id': (rule) => rule.SecurityGroupRuleId,
    'tag-key': (rule) => rule.Tags?.map((tag) => tag.Key),
    ...tagFields,
  });
}
