import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';
import { revokeReferringRules } from './referring-rules.ts';

/** What lives in a VPC that CloudFormation did not make, and that keeps it from deleting the VPC. */

export interface NetworkInterface {
  readonly id: string;
  readonly description: string;
  /** available, in-use, … */
  readonly status: string;
  /** Managed by an AWS service, which alone can delete it. */
  readonly requesterManaged: boolean;
  readonly subnetId: string;
  /** Names of its security groups. */
  readonly groups: readonly string[];
  readonly tags: Tags;
}

export function listNetworkInterfaces(aws: Aws, vpcId: string): Promise<readonly NetworkInterface[]> {
  return listInterfaces(aws, { Name: 'vpc-id', Values: [vpcId] });
}

/** The interfaces that the VPC CNI of a cluster made, in whatever VPC. */
export function listCniInterfaces(aws: Aws, clusterName: string): Promise<readonly NetworkInterface[]> {
  return listInterfaces(aws, { Name: 'tag:cluster.k8s.amazonaws.com/name', Values: [clusterName] });
}

/** The interfaces that hold a security group. */
export function listInterfacesOfGroup(aws: Aws, groupId: string): Promise<readonly NetworkInterface[]> {
  return listInterfaces(aws, { Name: 'group-id', Values: [groupId] });
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
        groups: (each.Groups ?? []).map(({ GroupName }) => GroupName ?? ''),
        tags: tagsFromList(each.TagSet),
      })),
      nextToken: page.NextToken,
    })),
  );
}

/** `network interface eni-1 (its description)`. */
export function nameOfInterface({ id, description }: NetworkInterface): string {
  return `network interface ${id}${description === '' ? '' : ` (${description})`}`;
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
 * Deletes a security group: first the rules of the cluster's other groups that name it (two groups that name each other can't be
 * deleted otherwise), then the group; one that is gone is fine. Returns why EC2 keeps it, or undefined.
 */
export async function deleteSecurityGroup(aws: Aws, group: SecurityGroup): Promise<string | undefined> {
  const foreign = await revokeReferringRules(aws, group);
  const { client, sdk } = await aws.ec2();
  try {
    await client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: group.id }));
  } catch (error) {
    if (isAwsError(error, 'DependencyViolation')) return foreign.length === 0 ? 'still in use' : foreign.join('; ');
    if (!isAwsError(error, 'InvalidGroup.NotFound')) throw error;
  }
  return undefined;
}
