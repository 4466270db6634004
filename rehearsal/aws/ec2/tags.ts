import type {
  CreateTagsRequest,
  DeleteTagsRequest,
  DescribeTagsRequest,
  DescribeTagsResult,
  SecurityGroupRule,
  TagDescription,
} from '@aws-sdk/client-ec2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import { factsFiltered } from './filters.ts';
import { allKinds, securityGroupKind } from './kinds.ts';
import { page } from './pages.ts';
import type { Place } from './registry.ts';
import { find, listOf } from './registry.ts';
import { tagList, tagRecord } from './tag-sets.ts';

/** CreateTags, DeleteTags, DescribeTags for resources of all kinds. */
export const tagHandlers: Record<string, Handler> = {
  CreateTags: createTags,
  DeleteTags: deleteTags,
  DescribeTags: describeTags,
};

/** Something with tags: a resource of the store, or a rule within its security group. */
interface Tagged {
  tags: Record<string, string>;
  change(tags: Record<string, string>): void;
}

/** Errors: InvalidID for an identifier of no kind, else NotFound and Malformed of its kind; nothing is tagged then. */
function createTags(input: CreateTagsRequest, call: Call): object {
  const targets = (input.Resources ?? []).map((id) => taggedBy(call, id));
  const changes = targets.map((target) => ({ target, tags: tagRecord(input.Tags ?? [], target.tags) }));
  for (const { target, tags } of changes) target.change({ ...target.tags, ...tags });
  return {};
}

/** A tag that is named with a value goes only if it has that value; without tags, all but the reserved ones go. */
function deleteTags(input: DeleteTagsRequest, call: Call): object {
  const doomed = input.Tags ?? [];
  for (const target of (input.Resources ?? []).map((id) => taggedBy(call, id))) {
    const kept = Object.entries(target.tags).filter(([key, value]) =>
      doomed.length === 0
        ? key.startsWith('aws:')
        : !doomed.some((tag) => tag.Key === key && (tag.Value === undefined || tag.Value === value)),
    );
    target.change(Object.fromEntries(kept));
  }
  return {};
}

function taggedBy(place: Place, id: string): Tagged {
  if (id.startsWith('sgr-')) return taggedRule(place, id);
  const kind = allKinds.find((one) => id.startsWith(`${one.prefix}-`));
  if (kind === undefined) throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
  const resource = find(place, kind, id);
  return {
    tags: resource.tags,
    change: (tags) => {
      resource.tags = tags;
    },
  };
}

function taggedRule(place: Place, id: string): Tagged {
  const rule = listOf(place, securityGroupKind)
    .flatMap((group): SecurityGroupRule[] => group.data.rules)
    .find((one) => one.SecurityGroupRuleId === id);
  if (rule === undefined) {
    throw new AwsError('InvalidSecurityGroupRuleId.NotFound', `The security group rule ID '${id}' does not exist`);
  }
  return {
    tags: Object.fromEntries((rule.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
    change: (tags) => {
      rule.Tags = tagList(tags);
    },
  };
}

function describeTags(input: DescribeTagsRequest, call: Call): DescribeTagsResult {
  const all = allKinds.flatMap((kind) =>
    listOf(call, kind).flatMap((resource) =>
      tagList(resource.tags).map((tag): TagDescription => ({
        ...tag,
        ResourceId: resource.id,
        ResourceType: kind.resourceType as NonNullable<TagDescription['ResourceType']>,
      })),
    ),
  );
  const tagFields = Object.fromEntries(
    (input.Filters ?? [])
      .map((filter) => filter.Name ?? '')
      .filter((name) => name.startsWith('tag:'))
      .map((name) => [name, (tag: TagDescription) => (`tag:${tag.Key}` === name ? tag.Value : undefined)]),
  );
  const { items, ...next } = page(
    factsFiltered(all, input.Filters, {
      key: (tag) => tag.Key,
      value: (tag) => tag.Value,
      'resource-id': (tag) => tag.ResourceId,
      'resource-type': (tag) => tag.ResourceType,
      ...tagFields,
    }),
    input,
  );
  return { Tags: items, ...next };
}
