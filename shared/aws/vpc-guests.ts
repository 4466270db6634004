import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';

/** What lives in a VPC that CloudFormation did not make, and that keeps it from deleting the VPC. */

export interface NetworkInterface {
  readonly id: string;
  readonly description: string;
  /** available, in-use, … */
  readonly status: string;
  /** Managed by an AWS service, which alone can delete it. */
  readonly requesterManaged: boolean;
  readonly subnetId: string;
}

export function listNetworkInterfaces(aws: Aws, vpcId: string): Promise<readonly NetworkInterface[]> {
  return listInterfaces(aws, { Name: 'vpc-id', Values: [vpcId] });
}

/** The interfaces that the VPC CNI of a cluster made, in whatever VPC. */
export function listCniInterfaces(aws: Aws, clusterName: string): Promise<readonly NetworkInterface[]> {
  return listInterfaces(aws, { Name: 'tag:cluster.k8s.amazonaws.com/name', Values: [clusterName] });
}

async function listInterfaces(
  aws: Aws,
  filter: { Name: string; Values: string[] },
): Promise<readonly NetworkInterface[]> {
  const { client, sdk } = await aws.ec2();
  return allPages((NextToken) =>
    client.send(new sdk.DescribeNetworkInterfacesCommand({ NextToken, Filters: [filter] })).then((page) => ({
      items: (page.NetworkInterfaces ?? []).map((each) => ({
        id: each.NetworkInterfaceId ?? '',
        description: each.Description ?? '',
        status: each.Status ?? '',
        requesterManaged: each.RequesterManaged ?? false,
        subnetId: each.SubnetId ?? '',
      })),
      nextToken: page.NextToken,
    })),
  );
}

/** Those of load balancers: they stay for minutes after the load balancer is gone, and block subnets and groups meanwhile. */
export function ofLoadBalancers(interfaces: readonly NetworkInterface[]): readonly NetworkInterface[] {
  return interfaces.filter(({ description }) => description.startsWith('ELB '));
}

/** Deletes an interface that nothing uses (the VPC CNI leaves such behind); one that is gone is fine. */
export async function deleteNetworkInterface(aws: Aws, id: string): Promise<void> {
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id }));
  } catch (error) {
    if (!isAwsError(error, 'InvalidNetworkInterfaceID.NotFound')) throw error;
  }
}

export interface SecurityGroup {
  readonly id: string;
  readonly name: string;
  readonly vpcId: string;
  readonly tags: Tags;
}

/** The security groups that carry a tag key, whatever its value. */
export function listSecurityGroupsWithTag(aws: Aws, key: string): Promise<readonly SecurityGroup[]> {
  return listSecurityGroups(aws, [{ Name: 'tag-key', Values: [key] }]);
}

/** The security groups of a VPC, without its default group, which goes with it. */
export async function listVpcSecurityGroups(aws: Aws, vpcId: string): Promise<readonly SecurityGroup[]> {
  const groups = await listSecurityGroups(aws, [{ Name: 'vpc-id', Values: [vpcId] }]);
  return groups.filter(({ name }) => name !== 'default');
}

async function listSecurityGroups(
  aws: Aws,
  Filters: { Name: string; Values: string[] }[],
): Promise<readonly SecurityGroup[]> {
  const { client, sdk } = await aws.ec2();
  return allPages((NextToken) =>
    client.send(new sdk.DescribeSecurityGroupsCommand({ NextToken, Filters })).then((page) => ({
      items: (page.SecurityGroups ?? []).map((each) => ({
        id: each.GroupId ?? '',
        name: each.GroupName ?? '',
        vpcId: each.VpcId ?? '',
        tags: tagsFromList(each.Tags),
      })),
      nextToken: page.NextToken,
    })),
  );
}

/**
 * Deletes security groups: first the rules of any group that refer to them (two groups that refer to each other can't be
 * deleted otherwise), then the groups.
 */
export async function deleteSecurityGroups(aws: Aws, groups: readonly SecurityGroup[]): Promise<void> {
  if (groups.length === 0) return;
  await revokeRulesReferringTo(
    aws,
    groups.map(({ id }) => id),
  );
  const { client, sdk } = await aws.ec2();
  for (const group of groups) {
    try {
      await client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: group.id }));
    } catch (error) {
      if (!isAwsError(error, 'InvalidGroup.NotFound')) throw error;
    }
  }
}

async function revokeRulesReferringTo(aws: Aws, groupIds: readonly string[]): Promise<void> {
  const { client, sdk } = await aws.ec2();
  for (const filter of ['ip-permission.group-id', 'egress.ip-permission.group-id'] as const) {
    const { SecurityGroups } = await client.send(
      new sdk.DescribeSecurityGroupsCommand({ Filters: [{ Name: filter, Values: [...groupIds] }] }),
    );
    const ingress = filter === 'ip-permission.group-id';
    for (const group of SecurityGroups ?? []) {
      const rules = (ingress ? group.IpPermissions : group.IpPermissionsEgress) ?? [];
      const referring = rules
        .map((rule) => ({
          ...rule,
          IpRanges: [],
          Ipv6Ranges: [],
          PrefixListIds: [],
          UserIdGroupPairs: (rule.UserIdGroupPairs ?? []).filter((pair) => groupIds.includes(pair.GroupId ?? '')),
        }))
        .filter((rule) => rule.UserIdGroupPairs.length > 0);
      if (referring.length === 0) continue;
      const request = { GroupId: group.GroupId, IpPermissions: referring };
      if (ingress) await client.send(new sdk.RevokeSecurityGroupIngressCommand(request));
      else await client.send(new sdk.RevokeSecurityGroupEgressCommand(request));
    }
  }
}
