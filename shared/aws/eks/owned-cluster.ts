import { ActionError } from '../../errors/action-error.ts';
import type { Aws } from '../connection.ts';
import { isOwned, ownershipKeys } from '../ownership.ts';
import { describeCluster } from './clusters.ts';
import type { Cluster } from './clusters.ts';

/**
 * The cluster to work on.
 * @throws ActionError if there is none of that name, it is not ours, or it is not ACTIVE.
 */
export async function requireOwnedCluster(aws: Aws, name: string): Promise<Cluster> {
  const cluster = await describeCluster(aws, name);
  if (cluster === undefined) {
    throw new ActionError({
      what: `There is no EKS cluster "${name}"`,
      where: `account ${aws.accountId}, region ${aws.region}`,
      remedy: 'Create it by openremote/eks-actions/create-cluster, or correct `cluster-name` or `aws-region`.',
    });
  }
  if (!isOwned(cluster.tags, name)) {
    throw new ActionError({
      what: `The EKS cluster "${name}" was not made by this suite, so it is not touched`,
      where: cluster.arn,
      why: `it lacks the tags ${ownershipKeys.managedBy}=eks-actions and ${ownershipKeys.environment}=${name}`,
      remedy: 'Correct `cluster-name`, or put these tags on the cluster if it is to be managed by the suite.',
    });
  }
  if (cluster.status !== 'ACTIVE' && cluster.status !== 'UPDATING') {
    throw new ActionError({
      what: `The EKS cluster "${name}" is ${cluster.status}`,
      where: cluster.arn,
      remedy: 'Run openremote/eks-actions/create-cluster again; it waits for the cluster or repairs it.',
    });
  }
  return cluster;
}
