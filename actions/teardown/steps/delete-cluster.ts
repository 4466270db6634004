import { followStacks } from '../../../shared/aws/cloudformation/follow-stacks.ts';
import { isMoving } from '../../../shared/aws/cloudformation/stack-states.ts';
import {
  clusterStackName,
  deleteStack,
  describeStack,
  firstFailure,
  formatStackEvent,
  listClusterStacks,
  listStackEvents,
  listStackResources,
} from '../../../shared/aws/cloudformation/stacks.ts';
import type { Stack } from '../../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../../shared/aws/connection.ts';
import { listNodes, terminateNodes } from '../../../shared/aws/eks/cluster-nodes.ts';
import { describeCluster } from '../../../shared/aws/eks/clusters.ts';
import { sweepVpc } from '../../../shared/aws/vpc/sweep-vpc.ts';
import { counted } from '../../../shared/errors/counted.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import * as eksctl from '../../../shared/tools/eksctl.ts';
import type { EnvironmentContext } from '../environment-context.ts';
import { isAlive } from '../guards.ts';
import { deleteClusterByApi } from './delete-cluster-by-api.ts';

/** How often stacks are tried before what they can't delete is left behind. */
const rounds = 3;

/**
 * Deletes the cluster and all its stacks. eksctl goes first; its exit code says little (it ends with 0 while stacks are
 * still being deleted, and can't delete stacks whose cluster is gone), so the stacks are then followed by their ids, and
 * what it left is deleted directly. A stack that fails is tried again after sweeping what kept it, three times in all; then
 * CloudFormation is told to leave behind what it can't delete, which is reported as leaked.
 */
export async function deleteCluster(environment: EnvironmentContext, context: StepContext): Promise<string> {
  const { aws, inventory, findings } = environment;
  const name = inventory.environment;
  const follow = <Result>(work: Promise<Result>) => followStacks(aws, name, context.log, work);
  const cluster = await describeCluster(aws, name);
  if (cluster?.autoMode !== true) await endProvisionedNodes(aws, name, context);
  if (isAlive({ cluster })) {
    const run = { environment: await aws.childEnvironment(), signal: context.signal, log: context.log };
    const { exitCode } = await follow(eksctl.deleteCluster({ name, region: aws.region, force: false }, run));
    context.log(`eksctl ended with exit code ${exitCode}; looking what is left`);
  }
  for (let round = 1; ; round += 1) {
    const failed = await follow(deleteStacks(environment, context));
    if (failed.length === 0) break;
    await tellFailures(environment, failed, context);
    if (round === rounds) {
      await follow(retain(environment, failed, context));
      break;
    }
    if (inventory.vpcId !== undefined) {
      const { foreign } = await sweepVpc(aws, inventory.vpcId, context.log);
      for (const each of foreign) findings.foreign.add(each);
    }
  }
  await deleteClusterByApi(aws, name, context);
  const retained =
    findings.retained.length === 0 ? '' : `; ${counted(findings.retained.length, 'resource')} could not be deleted`;
  return `${counted(inventory.stacks.length, 'stack')}${retained}`;
}

/**
 * Ends nodes that no node group has: Karpenter started them, is gone by now, and they would keep the VPC. They are gone long before
 * the control plane is. Auto Mode's are EKS's own, which takes them with the cluster.
 */
async function endProvisionedNodes(aws: Aws, clusterName: string, { log }: StepContext): Promise<void> {
  const nodes = (await listNodes(aws, clusterName)).filter(({ launchedBy }) => launchedBy !== 'node group');
  const ids = nodes.map(({ id }) => id);
  if (ids.length > 0) log(`Ending nodes that no node group has: ${ids.join(', ')}`);
  await terminateNodes(aws, ids);
}

/** Deletes what is not being deleted yet, in order, and returns the stacks that failed. */
async function deleteStacks(environment: EnvironmentContext, context: StepContext): Promise<readonly Stack[]> {
  const { aws, inventory } = environment;
  const isLast = (stack: Stack) => stack.name === clusterStackName(inventory.environment);
  for (const wave of ['parts', 'control plane'] as const) {
    const now = (await readStacks(environment)).filter((stack) => (wave === 'control plane') === isLast(stack));
    for (const stack of now) {
      // A rollback or an update can't be interrupted; what is being deleted already needs no second order.
      if (isMoving(stack)) continue;
      context.log(`Deleting stack ${stack.name}, which is ${stack.status}`);
      await deleteStack(aws, stack);
    }
    const failed = await waitForStacks(environment, now, context);
    if (failed.length > 0) return failed;
  }
  return [];
}

/** The stacks that still exist: those of the inventory by id, and any that came to be since. */
async function readStacks({ aws, inventory }: EnvironmentContext): Promise<readonly Stack[]> {
  const known = await Promise.all(inventory.stacks.map((stack) => describeStack(aws, stack.id)));
  const living = new Map<string, Stack>();
  for (const stack of [...known, ...(await listClusterStacks(aws, inventory.environment))]) {
    if (stack !== undefined && stack.status !== 'DELETE_COMPLETE') living.set(stack.id, stack);
  }
  return [...living.values()];
}

async function waitForStacks(
  { aws }: EnvironmentContext,
  stacks: readonly Stack[],
  context: StepContext,
): Promise<readonly Stack[]> {
  if (stacks.length === 0) return [];
  return waitUntil(
    {
      for: `${counted(stacks.length, 'stack')} to be deleted`,
      every: 20,
      limit: 60 * 60,
      remedy: 'CloudFormation goes on by itself. Run the step again; it takes up what it finds.',
      look: async () => {
        const now = (await Promise.all(stacks.map(({ id }) => describeStack(aws, id)))).filter(
          (stack) => stack !== undefined && stack.status !== 'DELETE_COMPLETE',
        ) as Stack[];
        const moving = now.filter(isMoving);
        return moving.length === 0
          ? { done: true, value: now }
          : { done: false, seen: moving.map(({ name, status }) => `${name} is ${status}`).join(', ') };
      },
    },
    context,
  );
}

async function tellFailures(
  { aws }: EnvironmentContext,
  failed: readonly Stack[],
  { log }: StepContext,
): Promise<void> {
  for (const { id, name, reason } of failed) {
    const failures = (await listStackEvents(aws, id)).filter(({ status }) => status === 'DELETE_FAILED');
    const first = firstFailure(failures);
    log(
      `${name} could not be deleted: ${first === undefined ? (reason ?? 'no reason is given') : formatStackEvent(first)}`,
    );
  }
}

/**
 * The last resort: the stacks go, what they can't delete stays and is remembered as leaked. Leaving one thing behind lets
 * CloudFormation try those that it is part of, which may fail in their turn: a VPC, for the sake of its subnet. So it goes on as
 * long as something fails that did not before.
 */
async function retain(environment: EnvironmentContext, failed: readonly Stack[], context: StepContext): Promise<void> {
  const told = new Set<string>();
  let left = failed;
  while (left.length > 0) {
    let news = false;
    for (const stack of left.filter(({ status }) => status === 'DELETE_FAILED')) {
      if (await deleteWithout(environment, stack, told, context)) news = true;
    }
    if (!news) return tellFailures(environment, left, context);
    left = await waitForStacks(environment, left, context);
  }
}

/** Deletes a stack without the resources that it can't delete. Returns false, and does nothing, if all of them have been `told` before. */
async function deleteWithout(
  { aws, inventory: { environment }, findings }: EnvironmentContext,
  stack: Stack,
  told: Set<string>,
  { log }: StepContext,
): Promise<boolean> {
  const kept = (await listStackResources(aws, stack.id)).filter(({ status }) => status === 'DELETE_FAILED');
  const fresh = kept.filter(({ logicalId }) => !told.has(`${stack.id} ${logicalId}`));
  for (const { type, physicalId, logicalId } of fresh) {
    told.add(`${stack.id} ${logicalId}`);
    log(`Leaving ${type} ${physicalId} (${logicalId}) of ${stack.name} behind`);
    findings.retained.push({ environment, kind: 'stack resource', id: physicalId, region: aws.region, detail: type });
  }
  if (fresh.length === 0) return false;
  const ids = kept.map(({ logicalId }) => logicalId);
  await deleteStack(aws, stack, ids);
  return true;
}
