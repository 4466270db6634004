import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';

const prefixes = ['/aws/eks/', '/aws/containerinsights/'] as const;

/**
 * Log groups of control planes and of Container Insights, which EKS never deletes: of one cluster if it is named, else of all.
 */
export async function listClusterLogGroups(aws: Aws, clusterName?: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.logs();
  const starting = (logGroupNamePrefix: string) =>
    allPages((nextToken) =>
      client.send(new sdk.DescribeLogGroupsCommand({ nextToken, logGroupNamePrefix })).then((page) => ({
        items: (page.logGroups ?? []).map(({ logGroupName }) => logGroupName ?? ''),
        nextToken: page.nextToken,
      })),
    );
  // With the slash: the prefix of cluster "a" must not find cluster "a-b".
  const cluster = clusterName === undefined ? '' : `${clusterName}/`;
  return (await Promise.all(prefixes.map((prefix) => starting(`${prefix}${cluster}`)))).flat();
}

/** True if a log group is a cluster's. Pure. */
export function isLogGroupOf(name: string, clusterName: string): boolean {
  return prefixes.some((prefix) => name.startsWith(`${prefix}${clusterName}/`));
}

/** Deletes a log group; one that is gone is fine. */
export async function deleteLogGroup(aws: Aws, logGroupName: string): Promise<void> {
  const { client, sdk } = await aws.logs();
  try {
    await client.send(new sdk.DeleteLogGroupCommand({ logGroupName }));
  } catch (error) {
    if (!isAwsError(error, 'ResourceNotFoundException')) throw error;
  }
}
