import type {
  ChangeTagsForResourceRequest,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  ListTagsForResourcesRequest,
  ListTagsForResourcesResponse,
  ResourceTagSet,
} from '@aws-sdk/client-route-53';

import { AwsError, type Call, type Handler } from '../service.ts';
import { zoneFor } from './zone-access.ts';

/** Tags of hosted zones. Health checks are not rehearsed, so neither are their tags. */
export const tagHandlers: Record<string, Handler> = {
  ChangeTagsForResource: changeTags,
  ListTagsForResource: (input: ListTagsForResourceRequest, call: Call): ListTagsForResourceResponse => ({
    ResourceTagSet: tagSet(input.ResourceType, input.ResourceId, call),
  }),
  ListTagsForResources: (input: ListTagsForResourcesRequest, call: Call): ListTagsForResourcesResponse => {
    const ids = input.ResourceIds ?? [];
    if (ids.length > 10) {
      throw new AwsError('InvalidInput', 'The number of resource ids must not be greater than 10.');
    }
    return { ResourceTagSets: ids.map((id) => tagSet(input.ResourceType, id, call)) };
  },
};

function changeTags(input: ChangeTagsForResourceRequest, call: Call): object {
  const zone = zoneFor(hostedZoneId(input.ResourceType, input.ResourceId), call);
  const removed = new Set(input.RemoveTagKeys);
  const tags = Object.fromEntries(Object.entries(zone.tags).filter(([key]) => !removed.has(key)));
  for (const { Key = '', Value = '' } of input.AddTags ?? []) {
    if (Key === '' || Key.toLowerCase().startsWith('aws:')) {
      throw new AwsError('InvalidInput', `Invalid tag key: '${Key}'. It must not be empty or begin with aws:`);
    }
    tags[Key] = Value;
  }
  if (Object.keys(tags).length > 50) throw new AwsError('InvalidInput', 'A resource can have at most 50 tags.');
  zone.tags = tags;
  return {};
}

function tagSet(type: string | undefined, id: string | undefined, call: Call): ResourceTagSet {
  const zone = zoneFor(hostedZoneId(type, id), call);
  return {
    ResourceType: 'hostedzone',
    ResourceId: zone.id,
    Tags: Object.entries(zone.tags).map(([Key, Value]) => ({ Key, Value })),
  };
}

function hostedZoneId(type: string | undefined, id: string | undefined): string {
  if (type === 'hostedzone') return id ?? '';
  throw new AwsError('NoSuchHealthCheck', `A health check with id ${id} does not exist (none are rehearsed).`, 404);
}
