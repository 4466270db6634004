import { describeCluster } from '../../shared/aws/clusters.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { followStacks } from '../../shared/aws/follow-stacks.ts';
import {
  clusterStackName,
  deleteStack,
  describeStack,
  firstFailure,
  formatStackEvent,
  listClusterStacks,
  listStackEvents,
} from '../../shared/aws/stacks.ts';
import type { Stack } from '../../shared/aws/stacks.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import * as eksctl from '../../shared/tools/eksctl.ts';
import { sweepVpc } from './sweep-vpc.ts';

export interface ClusterDeletion {
  readonly aws: Aws;
  readonly clusterName: string;
  /** Stacks by id, as the inventory found them: by id CloudFormation still knows a stack after it is gone. */
  readonly stacks: readonly Stack[];
  readonly vpcId: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

const rounds = 3;

/**
 * Deletes the cluster and all its stacks. eksctl goes first; its exit code says little (it ends with 0 while stacks are
 * still being deleted, and can't delete stacks whose cluster is gone), so the stacks are then followed by their ids, and
 * what it left is deleted directly. A stack that fails is tried again after sweeping what kept it.
 */
export async function deleteCluster(deletion: ClusterDeletion, context: StepContext): Promise<string> {
  const { aws, clusterName } = deletion;
  const follow = <Result>(work: Promise<Result>) => followStacks(aws, clusterName, context.log, work);
  const cluster = await describeCluster(aws, clusterName);
  if (cluster !== undefined && cluster.status !== 'DELETING' && cluster.status !== 'CREATING') {
    const run = { environment: deletion.environment, signal: context.signal, log: context.log };
    const force = cluster.status !== 'ACTIVE';
    const { exitCode } = await follow(eksctl.deleteCluster({ name: clusterName, region: aws.region, force }, run));
    context.log(`eksctl ended with exit code ${exitCode}; looking what is left`);
  }
  for (let round = 1; ; round += 1) {
    const left = await follow(deleteStacks(deletion, context));
    if (left.length === 0) return `${deletion.stacks.length} stack(s) deleted`;
    if (round === rounds) throw await stuck(aws, left);
    context.log(`${left.map(({ name }) => name).join(', ')} could not be deleted; sweeping the VPC and trying again`);
    if (deletion.vpcId !== undefined) await sweepVpc(aws, deletion.vpcId, context);
  }
}

/** Deletes what is not being deleted yet, in order, and returns the stacks that failed. */
async function deleteStacks(deletion: ClusterDeletion, context: StepContext): Promise<readonly Stack[]> {
  const { aws, clusterName } = deletion;
  const isLast = (stack: Stack) => stack.name === clusterStackName(clusterName);
  for (const wave of ['parts', 'control plane'] as const) {
    const living = await readStacks(deletion);
    const now = living.filter((stack) => (wave === 'control plane') === isLast(stack));
    for (const stack of now) {
      if (stack.status === 'DELETE_IN_PROGRESS') continue;
      context.log(`Deleting stack ${stack.name}, which is ${stack.status}`);
      await deleteStack(aws, stack);
    }
    const failed = await waitForStacks(aws, now, context);
    if (failed.length > 0) return failed;
  }
  return [];
}

/** The stacks that still exist: those of the inventory by id, and any that came to be since. */
async function readStacks({ aws, clusterName, stacks }: ClusterDeletion): Promise<readonly Stack[]> {
  const known = await Promise.all(stacks.map((stack) => describeStack(aws, stack.id)));
  const living = new Map<string, Stack>();
  for (const stack of [...known, ...(await listClusterStacks(aws, clusterName))]) {
    if (stack !== undefined && stack.status !== 'DELETE_COMPLETE') living.set(stack.id, stack);
  }
  return [...living.values()];
}

async function waitForStacks(aws: Aws, stacks: readonly Stack[], context: StepContext): Promise<readonly Stack[]> {
  if (stacks.length === 0) return [];
  return waitUntil(
    {
      for: `${stacks.length} stack(s) to be deleted`,
      every: 20,
      limit: 45 * 60,
      remedy: 'CloudFormation goes on by itself. Run the step again; it takes up what it finds.',
      look: async () => {
        const now = (await Promise.all(stacks.map(({ id }) => describeStack(aws, id)))).filter(
          (stack) => stack !== undefined && stack.status !== 'DELETE_COMPLETE',
        ) as Stack[];
        const moving = now.filter((stack) => stack.status !== 'DELETE_FAILED');
        return moving.length === 0
          ? { done: true, value: now }
          : { done: false, seen: moving.map(({ name, status }) => `${name} is ${status}`).join(', ') };
      },
    },
    context,
  );
}

async function stuck(aws: Aws, stacks: readonly Stack[]): Promise<ActionError> {
  const events = (await Promise.all(stacks.map(({ id }) => listStackEvents(aws, id)))).flat();
  const failure = firstFailure(events.filter(({ status }) => status === 'DELETE_FAILED'));
  return new ActionError({
    what: `${stacks.map(({ name }) => name).join(', ')} can't be deleted, even after ${rounds} tries`,
    where: failure === undefined ? stacks.map(({ id }) => id).join(', ') : `${failure.type} ${failure.physicalId}`,
    why: failure?.reason ?? stacks[0]?.reason ?? 'CloudFormation gives no reason',
    remedy: 'Remove what the reason names, then run the step again.',
    details: events
      .filter(({ status }) => status.includes('FAILED'))
      .slice(-20)
      .map(formatStackEvent),
  });
}
