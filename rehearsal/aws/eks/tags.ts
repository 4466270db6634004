import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from '@aws-sdk/client-eks';

import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';

const taggable = [
  'AWS::EKS::Cluster',
  'AWS::EKS::Nodegroup',
  'AWS::EKS::Addon',
  'AWS::EKS::FargateProfile',
  'AWS::EKS::PodIdentityAssociation',
  'AWS::EKS::AccessEntry',
];

export function tagResource(input: TagResourceRequest, call: Call): TagResourceResponse {
  const resource = find(call, input.resourceArn ?? '');
  const tags = input.tags ?? {};
  const reserved = Object.keys(tags).find((key) => /^aws:/i.test(key));
  if (reserved !== undefined) {
    throw new AwsError('BadRequestException', `Tag key ${reserved} is not allowed: the prefix aws: is reserved`, 400);
  }
  const merged = { ...resource.tags, ...tags };
  if (Object.keys(merged).filter((key) => !key.startsWith('aws:')).length > 50) {
    throw new AwsError('BadRequestException', 'A resource can have at most 50 tags', 400);
  }
  resource.tags = merged;
  return {};
}

export function untagResource(input: UntagResourceRequest, call: Call): UntagResourceResponse {
  const resource = find(call, input.resourceArn ?? '');
  const keys = new Set(input.tagKeys ?? []);
  resource.tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !keys.has(key)));
  return {};
}

export function listTagsForResource(input: ListTagsForResourceRequest, call: Call): ListTagsForResourceResponse {
  return { tags: { ...find(call, input.resourceArn ?? '').tags } };
}

function find(call: Call, arn: string): Resource {
  const found = taggable
    .flatMap((type) => call.aws.store.list(type, call.region))
    .find((resource) => resource.arn === arn);
  if (found === undefined) throw new AwsError('NotFoundException', `The resource ${arn} was not found`, 404);
  return found;
}
