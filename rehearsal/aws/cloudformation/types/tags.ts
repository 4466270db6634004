import { textOf } from '../template/template.ts';
import { isMap, type ValueMap } from '../template/value.ts';
import type { ResourceContext } from './resource-type.ts';

/** The tags of a resource: the stack's, and over them its own, which come as a list of Key and Value or as a map. */
export function tagsOf(properties: ValueMap, context: ResourceContext, property = 'Tags'): Record<string, string> {
  const own = properties[property];
  const tags: Record<string, string> = { ...context.tags };
  if (Array.isArray(own)) {
    for (const tag of own) if (isMap(tag)) tags[textOf(tag['Key'] ?? '')] = textOf(tag['Value'] ?? '');
  } else if (isMap(own)) {
    for (const [key, value] of Object.entries(own)) tags[key] = textOf(value);
  }
  return tags;
}

/** The same as the list that EC2 and IAM take. */
export function tagListOf(properties: ValueMap, context: ResourceContext): { Key: string; Value: string }[] {
  return Object.entries(tagsOf(properties, context)).map(([Key, Value]) => ({ Key, Value }));
}

/** The same for EC2's create operations; nothing where there are no tags, because EC2 refuses empty specifications. */
export function tagSpecifications(properties: ValueMap, context: ResourceContext, resourceType: string): object {
  const Tags = tagListOf(properties, context);
  return Tags.length === 0 ? {} : { TagSpecifications: [{ ResourceType: resourceType, Tags }] };
}
