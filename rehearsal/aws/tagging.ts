import * as schemas from '@aws-sdk/client-resource-groups-tagging-api';

import { AwsError, type Call, type Service } from './service.ts';
import type { Resource } from './store.ts';

/**
 * Resource Groups Tagging API: GetResources and the lists of keys and values, for everything in the store of the caller's
 * account and region. Like AWS it sees only resources that have or had tags, global ones only from `us-east-1`, and neither
 * IAM roles nor instance profiles.
 */
export function createTaggingService(): Service {
  return {
    name: 'tagging',
    protocol: 'awsJson1.1',
    schemas,
    handlers: {
      GetResources: getResources,
      GetTagKeys: (_input: schemas.GetTagKeysCommandInput, call: Call) => ({
        TagKeys: [...new Set(taggedResources(call).flatMap(({ tags }) => Object.keys(tags)))].sort(),
        PaginationToken: '',
      }),
      GetTagValues: (input: schemas.GetTagValuesCommandInput, call: Call) => ({
        TagValues: [...new Set(taggedResources(call).flatMap(({ tags }) => tags[input.Key ?? ''] ?? []))].sort(),
        PaginationToken: '',
      }),
    },
  };
}

/** Kinds of things that the API does not list, though they have tags. */
const unlisted = new Set(['AWS::IAM::Role', 'AWS::IAM::InstanceProfile', 'AWS::AutoScaling::AutoScalingGroup']);

function getResources(input: schemas.GetResourcesCommandInput, call: Call) {
  const size = input.ResourcesPerPage ?? 50;
  if (size < 1 || size > 100) throw invalid('ResourcesPerPage must be between 1 and 100');
  const found = taggedResources(call).filter(
    (resource) =>
      (input.ResourceARNList === undefined || input.ResourceARNList.includes(resource.arn)) &&
      isOfTypes(resource, input.ResourceTypeFilters) &&
      hasTags(resource, input.TagFilters),
  );
  const start = startOf(input.PaginationToken);
  const end = start + size;
  return {
    PaginationToken: end < found.length ? Buffer.from(String(end)).toString('base64url') : '',
    ResourceTagMappingList: found.slice(start, end).map((resource) => ({
      ResourceARN: resource.arn,
      Tags: Object.entries(resource.tags).map(([Key, Value]) => ({ Key, Value })),
    })),
  };
}

function taggedResources(call: Call): Resource[] {
  return call.aws.store
    .everMade()
    .filter(
      (resource) =>
        resource.deletedAt === undefined &&
        resource.account === call.account &&
        resource.region === call.region &&
        !unlisted.has(resource.type) &&
        Object.keys(resource.tags).length > 0,
    );
}

/** Filters are `service` or `service:type`, as in the ARN. */
function isOfTypes(resource: Resource, filters: readonly string[] | undefined): boolean {
  if (filters === undefined || filters.length === 0) return true;
  const [, , service = '', , , ...rest] = resource.arn.split(':');
  const type = /^[^/:]*/.exec(rest.join(':'))?.[0] ?? '';
  return filters.some((filter) => filter === service || filter === `${service}:${type}`);
}

function hasTags(resource: Resource, filters: readonly schemas.TagFilter[] | undefined): boolean {
  return (filters ?? []).every(({ Key, Values }) => {
    const value = Key === undefined ? undefined : resource.tags[Key];
    return value !== undefined && (Values === undefined || Values.length === 0 || Values.includes(value));
  });
}

function startOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0;
  const start = Number(Buffer.from(token, 'base64url').toString());
  if (!Number.isInteger(start) || start <= 0) throw invalid('The specified PaginationToken is not valid');
  return start;
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
