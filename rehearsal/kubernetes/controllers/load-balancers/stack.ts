import type {
  DescribeListenersOutput,
  DescribeLoadBalancersOutput,
  DescribeTagsOutput,
  DescribeTargetGroupsOutput,
  Listener,
  LoadBalancer,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { AwsCalls } from './aws-calls.ts';

/** Tags of one thing. */
export type Tags = Readonly<Record<string, string>>;

export interface Tagged<Thing> {
  readonly thing: Thing;
  readonly tags: Tags;
}

/** What exists in ELBv2 for one stack, found by its tags: the controller keeps no other memory. */
export interface ExistingStack {
  readonly loadBalancers: readonly Tagged<LoadBalancer>[];
  readonly targetGroups: readonly Tagged<TargetGroup>[];
}

/** DescribeTags takes at most 20 ARNs per call. */
const tagsPerCall = 20;

export async function findStack(
  aws: AwsCalls,
  clusterName: string,
  tagPrefix: string,
  stack: string,
): Promise<ExistingStack> {
  const [balancers, groups] = await Promise.all([allLoadBalancers(aws), allTargetGroups(aws)]);
  const tags = await tagsOf(aws, [
    ...balancers.map(({ LoadBalancerArn }) => LoadBalancerArn ?? ''),
    ...groups.map(({ TargetGroupArn }) => TargetGroupArn ?? ''),
  ]);
  const isOfStack = (arn: string | undefined): boolean => {
    const found = tags.get(arn ?? '');
    return found?.['elbv2.k8s.aws/cluster'] === clusterName && found[`${tagPrefix}/stack`] === stack;
  };
  const withTags = <Thing>(thing: Thing, arn: string | undefined): Tagged<Thing> => ({
    thing,
    tags: tags.get(arn ?? '') ?? {},
  });
  return {
    loadBalancers: balancers
      .filter(({ LoadBalancerArn }) => isOfStack(LoadBalancerArn))
      .map((one) => withTags(one, one.LoadBalancerArn)),
    targetGroups: groups
      .filter(({ TargetGroupArn }) => isOfStack(TargetGroupArn))
      .map((one) => withTags(one, one.TargetGroupArn)),
  };
}

async function allLoadBalancers(aws: AwsCalls): Promise<LoadBalancer[]> {
  const found: LoadBalancer[] = [];
  let marker: string | undefined;
  do {
    const page: DescribeLoadBalancersOutput = await aws.elb(
      'DescribeLoadBalancers',
      marker === undefined ? {} : { Marker: marker },
    );
    found.push(...(page.LoadBalancers ?? []));
    marker = page.NextMarker;
  } while (marker !== undefined);
  return found;
}

async function allTargetGroups(aws: AwsCalls): Promise<TargetGroup[]> {
  const found: TargetGroup[] = [];
  let marker: string | undefined;
  do {
    const page: DescribeTargetGroupsOutput = await aws.elb(
      'DescribeTargetGroups',
      marker === undefined ? {} : { Marker: marker },
    );
    found.push(...(page.TargetGroups ?? []));
    marker = page.NextMarker;
  } while (marker !== undefined);
  return found;
}

export async function listenersOf(aws: AwsCalls, arn: string): Promise<Listener[]> {
  const answer = await aws.elb<DescribeListenersOutput>('DescribeListeners', { LoadBalancerArn: arn });
  return answer.Listeners ?? [];
}

async function tagsOf(aws: AwsCalls, arns: readonly string[]): Promise<Map<string, Tags>> {
  const tags = new Map<string, Tags>();
  for (let start = 0; start < arns.length; start += tagsPerCall) {
    const answer = await aws.elb<DescribeTagsOutput>('DescribeTags', {
      ResourceArns: arns.slice(start, start + tagsPerCall),
    });
    for (const { ResourceArn = '', Tags = [] } of answer.TagDescriptions ?? []) {
      tags.set(ResourceArn, Object.fromEntries(Tags.map(({ Key = '', Value = '' }) => [Key, Value])));
    }
  }
  return tags;
}

export function tagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
