import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';

/** Log groups of a cluster's control plane and of Container Insights. EKS never deletes them. */
export async function listClusterLogGroups(aws: Aws, clusterName: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.logs();
  const starting = (logGroupNamePrefix: string) =>
    allPages((nextToken) =>
      client.send(new sdk.DescribeLogGroupsCommand({ nextToken, logGroupNamePrefix })).then((page) => ({
        items: (page.logGroups ?? []).map(({ logGroupName }) => logGroupName ?? ''),
        nextToken: page.nextToken,
      })),
    );
  // With the slash: the prefix of cluster "a" must not find cluster "a-b".
  return (
    await Promise.all([starting(`/aws/eks/${clusterName}/`), starting(`/aws/containerinsights/${clusterName}/`)])
  ).flat();
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
