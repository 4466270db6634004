import type {
  AddTagsInput,
  DescribeTagsInput,
  DescribeTagsOutput,
  RemoveTagsInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { findListener, findLoadBalancer, findRule, findTargetGroup } from './records.ts';
import { tagList, tagRecord } from './tag-sets.ts';

/** AddTags, RemoveTags, DescribeTags for load balancers, target groups, listeners and rules. */
export const tagHandlers: Record<string, Handler> = {
  AddTags: addTags,
  RemoveTags: removeTags,
  DescribeTags: describeTags,
};

const mostAtOnce = 20;

function find(call: Call, arn: string): Resource {
  if (arn.includes(':loadbalancer/')) return findLoadBalancer(call, arn);
  if (arn.includes(':targetgroup/')) return findTargetGroup(call, arn);
  if (arn.includes(':listener-rule/')) return findRule(call, arn);
  if (arn.includes(':listener/')) return findListener(call, arn);
  throw new AwsError('ValidationError', `'${arn}' is not a valid ARN of Elastic Load Balancing`);
}

/** DescribeTags takes at most 20 ARNs in one call; so do the others. Errors: ValidationError, NotFound of the kind. */
function findAll(call: Call, arns: readonly string[] | undefined): Resource[] {
  if ((arns ?? []).length > mostAtOnce) {
    throw new AwsError('ValidationError', `Cannot have more than ${mostAtOnce} resources described`);
  }
  return (arns ?? []).map((arn) => find(call, arn));
}

function addTags(input: AddTagsInput, call: Call): object {
  const changes = findAll(call, input.ResourceArns).map((resource) => ({
    resource,
    tags: tagRecord(input.Tags, resource.tags),
  }));
  for (const { resource, tags } of changes) resource.tags = { ...resource.tags, ...tags };
  return {};
}

function removeTags(input: RemoveTagsInput, call: Call): object {
  for (const resource of findAll(call, input.ResourceArns)) {
    const kept = Object.entries(resource.tags).filter(([key]) => !input.TagKeys?.includes(key));
    resource.tags = Object.fromEntries(kept);
  }
  return {};
}

function describeTags(input: DescribeTagsInput, call: Call): DescribeTagsOutput {
  return {
    TagDescriptions: findAll(call, input.ResourceArns).map(({ id, tags }) => ({
      ResourceArn: id,
      Tags: tagList(tags),
    })),
  };
}
