import { isFailed, isMoving } from '../../shared/aws/cloudformation/stack-states.ts';
import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import {
  clusterStackName,
  deleteStack,
  firstFailure,
  formatStackEvent,
  listClusterStacks,
  listStackEvents,
  listStackResources,
} from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { describeCluster } from '../../shared/aws/eks/clusters.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { clearVpc } from './clear-vpc.ts';

/** Seconds; a cluster stack takes about 15 minutes either way, a node group's less. */
const settleLimit = 45 * 60;

/** How often a stack that can't be deleted is tried, after sweeping what commonly keeps it. */
const deletionTries = 3;

/**
 * Brings the stacks of a cluster to rest: waits for what is under way (a cancelled run's CloudFormation goes on without it),
 * then deletes what came to nothing, node groups before the control plane. eksctl has no continuation: it stops at the first
 * stack that exists (eksctl-io/eksctl#2005).
 */
export async function settleStacks(aws: Aws, clusterName: string, context: StepContext): Promise<string> {
  const settled = await waitForRest(aws, clusterName, context);
  const useless = (await isControlPlaneLost(aws, clusterName, settled)) ? settled : settled.filter(isFailed);
  await deleteStacks(aws, clusterName, useless, context);
  return useless.length === 0 ? 'all at rest' : `${useless.map(({ name }) => name).join(', ')} deleted`;
}

/** Waits until CloudFormation works on none of the cluster's stacks, and returns them. */
export async function waitForRest(aws: Aws, clusterName: string, context: StepContext): Promise<readonly Stack[]> {
  return waitUntil(
    {
      for: 'the stacks of the cluster to come to rest',
      every: 20,
      limit: settleLimit,
      look: async () => {
        const stacks = await listClusterStacks(aws, clusterName);
        const moving = stacks.filter(isMoving);
        return moving.length === 0
          ? { done: true, value: stacks }
          : { done: false, seen: moving.map((stack) => `${stack.name} is ${stack.status}`).join(', ') };
      },
    },
    context,
  );
}

/**
 * True if nothing of the stacks is of use any more: the one of the control plane failed, or there is no cluster (it was deleted
 * behind the back of its stacks, or without them). Parts lean on the control plane's stack, so they go with it.
 */
async function isControlPlaneLost(aws: Aws, clusterName: string, stacks: readonly Stack[]): Promise<boolean> {
  if (stacks.length === 0) return false;
  const stack = stacks.find(({ name }) => name === clusterStackName(clusterName));
  if (stack !== undefined && isFailed(stack)) return true;
  return (await describeCluster(aws, clusterName)) === undefined;
}

/**
 * Deletes stacks, those of parts before the one of the control plane and the VPC.
 * @throws ActionError if one can't be deleted; the others are then left for the next run.
 */
export async function deleteStacks(
  aws: Aws,
  clusterName: string,
  stacks: readonly Stack[],
  context: StepContext,
): Promise<void> {
  const isLast = ({ name }: Stack) => name === clusterStackName(clusterName);
  for (const wave of [stacks.filter((stack) => !isLast(stack)), stacks.filter(isLast)]) {
    let left = wave;
    for (let attempt = 1; left.length > 0; attempt += 1) {
      if (attempt > deletionTries) throw await notDeletable(aws, clusterName, left);
      for (const stack of left) {
        if (stack.status === 'DELETE_FAILED') await clearVpcOf(aws, clusterName, stack, context);
        context.log(`Deleting ${stack.name}, which is ${stack.status}`);
        await deleteStack(aws, stack);
      }
      const ids = left.map(({ id }) => id);
      left = (await waitForRest(aws, clusterName, context)).filter(({ id }) => ids.includes(id));
    }
  }
}

async function clearVpcOf(aws: Aws, clusterName: string, stack: Stack, context: StepContext): Promise<void> {
  const resources = await listStackResources(aws, stack.id);
  const vpc = resources.find(({ type, status }) => type === 'AWS::EC2::VPC' && status !== 'DELETE_COMPLETE');
  if (vpc !== undefined && vpc.physicalId !== '') await clearVpc(aws, clusterName, vpc.physicalId, context);
}

async function notDeletable(aws: Aws, clusterName: string, stacks: readonly Stack[]): Promise<ActionError> {
  const events = (await Promise.all(stacks.map(({ id }) => listStackEvents(aws, id)))).flat();
  const failed = events.filter(({ status }) => status === 'DELETE_FAILED');
  const failure = firstFailure(failed);
  return new ActionError({
    what: `What an earlier run left of the environment "${clusterName}" can't be deleted`,
    where: failure === undefined ? stacks.map(({ name }) => name).join(', ') : `${failure.type} ${failure.physicalId}`,
    why: failure?.reason ?? stacks[0]?.reason ?? 'CloudFormation gives no reason',
    remedy:
      'Delete what keeps it (something that was put into the VPC by hand, mostly), or run openremote/eks-actions/teardown for this environment; then run this step again.',
    details: failed.slice(-20).map(formatStackEvent),
  });
}
