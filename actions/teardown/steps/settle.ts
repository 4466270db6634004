import { isMoving } from '../../../shared/aws/cloudformation/stack-states.ts';
import { listClusterStacks } from '../../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../../shared/aws/connection.ts';
import { describeCluster, liftDeletionProtection, updatesInProgress } from '../../../shared/aws/eks/clusters.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';

/** Seconds; a control plane takes about a quarter of an hour to come to be, and an update of it twice as long. */
const limit = 60 * 60;

/**
 * Waits until CloudFormation and EKS work on nothing of the environment: a cancelled run's stacks go on without it, and EKS refuses
 * to delete a cluster that is being made or updated (eksctl-io/eksctl#4979). What is being deleted already is not waited for.
 */
export async function settle(aws: Aws, environment: string, context: StepContext): Promise<string> {
  return waitUntil(
    {
      for: 'what is under way to come to rest',
      every: 20,
      limit,
      remedy: 'Somebody else works on this environment. Run the step again when they are done.',
      look: async () => {
        const moving = await listMoving(aws, environment);
        return moving.length === 0 ? { done: true, value: 'at rest' } : { done: false, seen: moving.join(', ') };
      },
    },
    context,
  );
}

async function listMoving(aws: Aws, environment: string): Promise<readonly string[]> {
  const [cluster, stacks] = await Promise.all([describeCluster(aws, environment), listClusterStacks(aws, environment)]);
  const moving = stacks.filter((stack) => isMoving(stack) && stack.status !== 'DELETE_IN_PROGRESS');
  const updates =
    cluster?.status === 'ACTIVE' || cluster?.status === 'UPDATING' ? await updatesInProgress(aws, environment) : [];
  return [
    ...(cluster?.status === 'CREATING' || cluster?.status === 'UPDATING' ? [`the cluster is ${cluster.status}`] : []),
    ...updates.map((type) => `the cluster has a ${type} in progress`),
    ...moving.map(({ name, status }) => `${name} is ${status}`),
  ];
}

/** Switches EKS's deletion protection off and waits until the cluster says so. */
export async function unprotect(aws: Aws, environment: string, context: StepContext): Promise<void> {
  await liftDeletionProtection(aws, environment);
  await waitUntil<true>(
    {
      for: "EKS's deletion protection to be off",
      every: 10,
      limit: 10 * 60,
      look: async () => {
        const cluster = await describeCluster(aws, environment);
        const busy = cluster !== undefined && (await updatesInProgress(aws, environment)).length > 0;
        return cluster === undefined || (!cluster.deletionProtection && !busy)
          ? { done: true, value: true }
          : { done: false, seen: 'the update is in progress' };
      },
    },
    context,
  );
}
