import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import { ownershipKeys } from './ownership.ts';

/**
 * ARNs of everything in the region that carries the ownership tags of an environment, of whatever service. The tagging API
 * lags behind: it may still list what was deleted minutes ago, so what it says has to be confirmed or asked again.
 */
export async function listTaggedResources(aws: Aws, environment: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.tagging();
  return allPages((PaginationToken) =>
    client
      .send(
        new sdk.GetResourcesCommand({
          PaginationToken,
          TagFilters: [
            { Key: ownershipKeys.managedBy, Values: ['eks-actions'] },
            { Key: ownershipKeys.environment, Values: [environment] },
          ],
        }),
      )
      .then((page) => ({
        items: (page.ResourceTagMappingList ?? []).map(({ ResourceARN }) => ResourceARN ?? ''),
        // An empty token means the last page here.
        nextToken: page.PaginationToken === '' ? undefined : page.PaginationToken,
      })),
  );
}
