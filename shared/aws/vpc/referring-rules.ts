import type { IpPermission } from '@aws-sdk/client-ec2';

import { eksctlClusterTag } from '../cloudformation/stacks.ts';
import type { Aws } from '../connection.ts';
import { controllerClusterTag } from '../load-balancers.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** Rules of a security group that name another one. */
export interface ReferringRules {
  readonly groupId: string;
  readonly groupName: string;
  readonly tags: Tags;
  readonly direction: 'ingress' | 'egress';
  readonly rules: IpPermission[];
}

/** Tags of those who make security groups for a cluster; each names the cluster. */
const clusterTags = [controllerClusterTag, 'aws:eks:cluster-name', eksctlClusterTag] as const;

/**
 * Revokes the rules that name a security group, so that it can be deleted, in groups of the same cluster only. Rules in groups of
 * somebody else stay: returns what they are, with the commands that remove them. Empty if none stays.
 */
export async function revokeReferringRules(
  aws: Aws,
  { id, tags }: { readonly id: string; readonly tags: Tags },
): Promise<readonly string[]> {
  const { client, sdk } = await aws.ec2();
  const foreign: string[] = [];
  for (const each of await findReferringRules(aws, id)) {
    if (each.groupId !== id && !areOfSameCluster(each.tags, tags)) {
      foreign.push(`rules of ${each.groupId} (${each.groupName}) name it: ${revocationCommand(each, aws.region)}`);
      continue;
    }
    const request = { GroupId: each.groupId, IpPermissions: each.rules };
    if (each.direction === 'ingress') await client.send(new sdk.RevokeSecurityGroupIngressCommand(request));
    else await client.send(new sdk.RevokeSecurityGroupEgressCommand(request));
  }
  return foreign;
}

function areOfSameCluster(some: Tags, others: Tags): boolean {
  const clustersOf = (tags: Tags) => clusterTags.flatMap((key) => tags[key] ?? []);
  return clustersOf(some).some((name) => clustersOf(others).includes(name));
}

/** The rules of all security groups that name one, its own among them. */
export async function findReferringRules(aws: Aws, id: string): Promise<readonly ReferringRules[]> {
  const { client, sdk } = await aws.ec2();
  const find = async (filter: string, direction: 'ingress' | 'egress') => {
    const { SecurityGroups } = await client.send(
      new sdk.DescribeSecurityGroupsCommand({ Filters: [{ Name: filter, Values: [id] }] }),
    );
    return (SecurityGroups ?? []).map((group) => ({
      groupId: group.GroupId ?? '',
      groupName: group.GroupName ?? '',
      tags: tagsFromList(group.Tags),
      direction,
      rules: onlyAbout(id, (direction === 'ingress' ? group.IpPermissions : group.IpPermissionsEgress) ?? []),
    }));
  };
  const found = [
    ...(await find('ip-permission.group-id', 'ingress')),
    ...(await find('egress.ip-permission.group-id', 'egress')),
  ];
  return found.filter(({ rules }) => rules.length > 0);
}

/** What of the rules is about a group, without the other peers that EC2 lists with it. */
function onlyAbout(id: string, rules: readonly IpPermission[]): IpPermission[] {
  return rules
    .map(({ IpProtocol, FromPort, ToPort, UserIdGroupPairs }) => ({
      IpProtocol,
      FromPort,
      ToPort,
      UserIdGroupPairs: (UserIdGroupPairs ?? []).filter(({ GroupId }) => GroupId === id),
    }))
    .filter(({ UserIdGroupPairs }) => UserIdGroupPairs.length > 0);
}

/** The command of the AWS CLI that removes rules. Pure. */
export function revocationCommand({ groupId, direction, rules }: ReferringRules, region: string): string {
  const permissions = rules.map((rule) => ({
    ...rule,
    UserIdGroupPairs: rule.UserIdGroupPairs?.map(({ GroupId, UserId }) => ({ GroupId, UserId })),
  }));
  return `aws ec2 revoke-security-group-${direction} --group-id ${groupId} --ip-permissions '${JSON.stringify(permissions)}' --region ${region}`;
}
