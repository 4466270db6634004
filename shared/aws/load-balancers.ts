import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';

import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';

/** An ELBv2 load balancer: network or application. */
export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  /** The hosted zone that alias records to it name; AWS's own, one per region and type. */
  readonly hostedZoneId: string;
  readonly type: string;
  readonly scheme: string;
  /** provisioning, active, active_impaired, failed. */
  readonly state: string;
  /** Why it is in this state, where AWS says so. */
  readonly stateReason?: string;
  readonly vpcId: string;
  readonly tags: Tags;
}

/** The tag by which the AWS Load Balancer Controller marks everything that it makes for a cluster. */
export const controllerClusterTag = 'elbv2.k8s.aws/cluster';

/** All load balancers of the region, with their tags. */
export async function listLoadBalancers(aws: Aws): Promise<readonly LoadBalancer[]> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  const found = await allPages((Marker) =>
    client.send(new sdk.DescribeLoadBalancersCommand({ Marker })).then((page) => ({
      items: page.LoadBalancers ?? [],
      nextToken: page.NextMarker,
    })),
  );
  const tags = await readTags(
    aws,
    found.map((each) => each.LoadBalancerArn ?? ''),
  );
  return found.map((each) => ({
    arn: each.LoadBalancerArn ?? '',
    name: each.LoadBalancerName ?? '',
    dnsName: each.DNSName ?? '',
    hostedZoneId: each.CanonicalHostedZoneId ?? '',
    type: each.Type ?? '',
    scheme: each.Scheme ?? '',
    state: each.State?.Code ?? 'unknown',
    ...(each.State?.Reason === undefined ? {} : { stateReason: each.State.Reason }),
    vpcId: each.VpcId ?? '',
    tags: tags.get(each.LoadBalancerArn ?? '') ?? {},
  }));
}

/** The load balancers that the controller of a cluster made. */
export async function listClusterLoadBalancers(aws: Aws, clusterName: string): Promise<readonly LoadBalancer[]> {
  const all = await listLoadBalancers(aws);
  return all.filter((each) => each.tags[controllerClusterTag] === clusterName);
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly port: number;
  readonly loadBalancerArns: readonly string[];
  readonly vpcId: string;
  readonly tags: Tags;
}

/** All target groups of the region, with their tags. */
export async function listTargetGroups(aws: Aws): Promise<readonly TargetGroup[]> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  const found = await allPages((Marker) =>
    client.send(new sdk.DescribeTargetGroupsCommand({ Marker })).then((page) => ({
      items: page.TargetGroups ?? [],
      nextToken: page.NextMarker,
    })),
  );
  const tags = await readTags(
    aws,
    found.map((each) => each.TargetGroupArn ?? ''),
  );
  return found.map((each) => ({
    arn: each.TargetGroupArn ?? '',
    name: each.TargetGroupName ?? '',
    port: each.Port ?? 0,
    loadBalancerArns: each.LoadBalancerArns ?? [],
    vpcId: each.VpcId ?? '',
    tags: tags.get(each.TargetGroupArn ?? '') ?? {},
  }));
}

/** What a target group thinks of its targets. */
export interface TargetGroupHealth {
  readonly name: string;
  readonly port: number;
  readonly targets: readonly Target[];
}

export interface Target {
  /** Id of an instance, or the address of a pod. */
  readonly id: string;
  /** `10.0.1.5:8080`. */
  readonly address: string;
  /** initial, healthy, unhealthy, unused, draining. */
  readonly state: string;
  /** `Target.FailedHealthChecks: Health checks failed`; empty of a healthy one. */
  readonly reason: string;
}

/** The health of all targets of a load balancer, by target group. */
export async function targetHealth(aws: Aws, loadBalancerArn: string): Promise<readonly TargetGroupHealth[]> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  const { TargetGroups } = await client.send(new sdk.DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancerArn }));
  return Promise.all(
    (TargetGroups ?? []).map(async (group) => {
      const { TargetHealthDescriptions } = await client.send(
        new sdk.DescribeTargetHealthCommand({ TargetGroupArn: group.TargetGroupArn }),
      );
      return {
        name: group.TargetGroupName ?? '',
        port: group.Port ?? 0,
        targets: (TargetHealthDescriptions ?? []).map(readTarget),
      };
    }),
  );
}

function readTarget({ Target: target, TargetHealth: health }: TargetHealthDescription): Target {
  const id = target?.Id ?? '';
  return {
    id,
    address: `${id}:${target?.Port ?? ''}`,
    state: health?.State ?? 'unknown',
    reason: [health?.Reason, health?.Description].filter((part) => part !== undefined).join(': '),
  };
}

/**
 * Deletes a load balancer with its listeners, lifting deletion protection first; one that is gone is fine. Its network interfaces
 * linger for minutes.
 */
export async function deleteLoadBalancer(aws: Aws, arn: string): Promise<void> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  try {
    await client.send(
      new sdk.ModifyLoadBalancerAttributesCommand({
        LoadBalancerArn: arn,
        Attributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
      }),
    );
    await client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  } catch (error) {
    if (!isAwsError(error, 'LoadBalancerNotFoundException')) throw error;
  }
}

/** Deletes a target group; one that is gone is fine. False while a listener still uses it. */
export async function deleteTargetGroup(aws: Aws, arn: string): Promise<boolean> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  try {
    await client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }));
    return true;
  } catch (error) {
    if (isAwsError(error, 'ResourceInUseException')) return false;
    throw error;
  }
}

/** DescribeTags takes at most 20 ARNs, and refuses them all if one was deleted meanwhile; then each is asked for alone. */
async function readTags(aws: Aws, arns: readonly string[]): Promise<Map<string, Tags>> {
  const { client, sdk } = await aws.elasticLoadBalancing();
  const tags = new Map<string, Tags>();
  const read = async (some: readonly string[]) => {
    const { TagDescriptions } = await client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...some] }));
    for (const each of TagDescriptions ?? []) tags.set(each.ResourceArn ?? '', tagsFromList(each.Tags));
  };
  for (let at = 0; at < arns.length; at += 20) {
    const some = arns.slice(at, at + 20);
    try {
      await read(some);
    } catch (error) {
      if (!isAwsError(error, 'LoadBalancerNotFoundException', 'TargetGroupNotFoundException')) throw error;
      for (const arn of some) await read([arn]).catch(() => undefined);
    }
  }
  return tags;
}
