import type { Aws } from '../../shared/aws/connection.ts';
import type { Stack } from '../../shared/aws/stacks.ts';
import { clusterStackName, deleteStack, describeStack, listClusterStacks } from '../../shared/aws/stacks.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { Environment } from './observe.ts';
import { isComplete } from './plan.ts';

/** Seconds; a cluster stack takes about 15 minutes either way, a node group's less. */
const settleLimit = 45 * 60;

/**
 * Brings the stacks of a cluster to rest: waits for what is under way (a cancelled run's CloudFormation goes on without it),
 * then deletes what failed, node groups before the control plane. eksctl has no continuation: it stops at the first stack
 * that exists (eksctl-io/eksctl#2005).
 */
export async function settleStacks(aws: Aws, clusterName: string, context: StepContext): Promise<void> {
  const settled = await waitForRest(aws, clusterName, context);
  const failed = settled.filter((stack) => !isComplete(stack));
  if (failed.length === 0) return;
  refuseHalfDeleted(clusterName, failed);
  const controlPlaneFailed = failed.some((stack) => stack.name === clusterStackName(clusterName));
  for (const wave of inDeletionOrder(clusterName, controlPlaneFailed ? settled : failed)) {
    for (const stack of wave) {
      context.log(`Deleting ${stack.name}, which is ${stack.status}`);
      await deleteStack(aws, stack);
    }
    await waitForRest(aws, clusterName, context);
  }
}

/**
 * Deletes the stacks of roles whose add-on or association does not exist: a run that died between the two left them, and
 * eksctl refuses to make a stack that exists instead of using it.
 */
export async function deleteOrphanedRoles(aws: Aws, found: Environment, context: StepContext): Promise<void> {
  const orphans = orphanedRoleStacks(found);
  if (orphans.length === 0) return;
  for (const stack of orphans) {
    context.log(`Deleting ${stack.name}, whose add-on or association was never made`);
    await deleteStack(aws, stack);
  }
  const names = orphans.map(({ name }) => name);
  await waitUntil<true>(
    {
      for: `${names.join(', ')} to be deleted`,
      every: 10,
      limit: settleLimit,
      look: async () => {
        const left = await Promise.all(orphans.map(({ id }) => describeStack(aws, id)));
        return left.every((stack) => stack === undefined || stack.status === 'DELETE_COMPLETE')
          ? { done: true, value: true }
          : { done: false, seen: left.map((stack) => stack?.status ?? 'gone').join(', ') };
      },
    },
    context,
  );
}

/** Pure. By the names that eksctl gives such stacks. */
export function orphanedRoleStacks({ cluster, stacks, addons, podIdentities }: Environment): readonly Stack[] {
  const prefix = `eksctl-${cluster?.name ?? ''}-`;
  const used = [
    ...addons.map(({ name }) => `${prefix}addon-${name}-podidentityrole-`),
    ...podIdentities.map(({ namespace, serviceAccount }) => `${prefix}podidentityrole-${namespace}-${serviceAccount}`),
  ];
  return stacks.filter(
    ({ name }) =>
      (name.startsWith(`${prefix}addon-`) || name.startsWith(`${prefix}podidentityrole-`)) &&
      !used.some((each) => name.startsWith(each)),
  );
}

async function waitForRest(aws: Aws, clusterName: string, context: StepContext): Promise<readonly Stack[]> {
  return waitUntil(
    {
      for: 'the stacks of the cluster to come to rest',
      every: 20,
      limit: settleLimit,
      look: async () => {
        const stacks = await listClusterStacks(aws, clusterName);
        const moving = stacks.filter(
          (stack) => stack.status.endsWith('_IN_PROGRESS') && stack.status !== 'REVIEW_IN_PROGRESS',
        );
        return moving.length === 0
          ? { done: true, value: stacks }
          : { done: false, seen: moving.map((stack) => `${stack.name} is ${stack.status}`).join(', ') };
      },
    },
    context,
  );
}

/** The stacks of nodes, roles and add-ons lean on the one of the control plane and the VPC, which goes last. */
function inDeletionOrder(clusterName: string, stacks: readonly Stack[]): Stack[][] {
  const last = stacks.filter((stack) => stack.name === clusterStackName(clusterName));
  const first = stacks.filter((stack) => stack.name !== clusterStackName(clusterName));
  return [first, last].filter((wave) => wave.length > 0);
}

function refuseHalfDeleted(clusterName: string, stacks: readonly Stack[]): void {
  const stuck = stacks.find((stack) => stack.status === 'DELETE_FAILED');
  if (stuck === undefined) return;
  throw new ActionError({
    what: `The environment "${clusterName}" was half deleted`,
    where: stuck.name,
    why: stuck.reason ?? 'its stack is DELETE_FAILED',
    remedy: 'Finish deleting it by openremote/eks-actions/teardown, then create it again.',
  });
}
