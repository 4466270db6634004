import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import type { Tags } from '../ownership.ts';
import { partitionOf } from '../partition.ts';

/** ARNs of the principals that have an access entry on a cluster. */
export async function listAccessEntries(aws: Aws, clusterName: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.eks();
  return allPages((nextToken) =>
    client.send(new sdk.ListAccessEntriesCommand({ clusterName, nextToken })).then((page) => ({
      items: page.accessEntries ?? [],
      nextToken: page.nextToken,
    })),
  );
}

/** True if the principal is an administrator of the whole cluster. */
export async function isClusterAdmin(aws: Aws, clusterName: string, principalArn: string): Promise<boolean> {
  const { client, sdk } = await aws.eks();
  const { associatedAccessPolicies } = await client.send(
    new sdk.ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
  );
  return (associatedAccessPolicies ?? []).some(
    (policy) => policy.policyArn === adminPolicy(aws.region) && policy.accessScope?.type === 'cluster',
  );
}

/** Makes a role an administrator of the cluster; one that is already stays as it is. */
export async function grantClusterAdmin(
  aws: Aws,
  clusterName: string,
  principalArn: string,
  options: { readonly entryExists: boolean; readonly tags: Tags },
): Promise<void> {
  const { client, sdk } = await aws.eks();
  if (!options.entryExists) {
    await client.send(new sdk.CreateAccessEntryCommand({ clusterName, principalArn, tags: options.tags }));
  }
  await client.send(
    new sdk.AssociateAccessPolicyCommand({
      clusterName,
      principalArn,
      policyArn: adminPolicy(aws.region),
      accessScope: { type: 'cluster' },
    }),
  );
}

function adminPolicy(region: string): string {
  return `arn:${partitionOf(region).name}:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy`;
}
