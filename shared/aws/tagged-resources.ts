import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { ownershipKeys, tagsFromList } from './ownership.ts';
import type { Tags } from './ownership.ts';

/** Something with tags, of whatever service. */
export interface TaggedResource {
  readonly arn: string;
  readonly tags: Tags;
}

interface TagFilter {
  readonly key: string;
  /** Absent: any value. */
  readonly value?: string;
}

/**
 * Everything in the region that carries all of the tags, of whatever service. The tagging API lags behind: it may still list
 * what was deleted minutes ago, so what it says has to be confirmed or asked again. It does not know IAM roles.
 */
export async function listResourcesWith(
  aws: Aws,
  ...filters: readonly TagFilter[]
): Promise<readonly TaggedResource[]> {
  const { client, sdk } = await aws.tagging();
  return allPages((PaginationToken) =>
    client
      .send(
        new sdk.GetResourcesCommand({
          PaginationToken,
          ResourcesPerPage: 100,
          TagFilters: filters.map(({ key, value }) => ({
            Key: key,
            ...(value === undefined ? {} : { Values: [value] }),
          })),
        }),
      )
      .then((page) => ({
        items: (page.ResourceTagMappingList ?? []).map(({ ResourceARN, Tags: list }) => ({
          arn: ResourceARN ?? '',
          tags: tagsFromList(list),
        })),
        // An empty token means the last page here.
        nextToken: page.PaginationToken === '' ? undefined : page.PaginationToken,
      })),
  );
}

/** Everything in the region that the suite made, of one environment if it is named. */
export function listOwnedResources(aws: Aws, environment?: string): Promise<readonly TaggedResource[]> {
  const ours = { key: ownershipKeys.managedBy, value: 'eks-actions' };
  return environment === undefined
    ? listResourcesWith(aws, ours)
    : listResourcesWith(aws, ours, { key: ownershipKeys.environment, value: environment });
}
