import { describeCluster } from '../../shared/aws/eks/clusters.ts';
import { effectiveExpiry } from '../../shared/aws/expiry.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { explain } from '../../shared/errors/explain.ts';
import { withEstimate } from '../../shared/plan/estimate.ts';
import { execute, firstFailure } from '../../shared/plan/execute.ts';
import type { StepContext, StepFunctions } from '../../shared/plan/plan.ts';
import { endingAfterFailure } from './after-failure.ts';
import { auditEnvironment, findRemains, lastLook, leftBehind } from './audit.ts';
import type { Remains } from './audit.ts';
import type { EnvironmentContext } from './environment-context.ts';
import { environmentPlan } from './environment-plan.ts';
import type { StepId } from './environment-plan.ts';
import { environmentSteps } from './environment-steps.ts';
import { checkGuards } from './guards.ts';
import { usualDurations } from './usual-durations.ts';

/** One environment of this run, and what came of it. */
export interface Target {
  readonly context: EnvironmentContext;
  /** Set by the second look; undefined if it never came to that. */
  remains?: Remains;
  /** A step has failed: what is left then need not be waited for. */
  failed?: boolean;
}

/**
 * Deletes one environment of a sweep from beginning to end: its guards again, then its own plan, then the second look, which comes
 * also after a failure. @throws ActionError if it is refused, a step fails, or something is left
 */
export async function runEnvironment(target: Target, step: StepContext): Promise<string> {
  const { context } = target;
  const { inventory, inputs } = context;
  checkGuards(inputs, inventory);
  await requireExpiredStill(context);
  const steps = environmentPlan(inventory, context.data);
  const results = await execute({
    plan: { steps, notes: [] },
    functions: withEstimate(steps, stepsOf(target), { ...usualDurations }),
    signal: step.signal,
    onStart: ({ id, title }) => step.log(`${id}: ${title}`),
    onEnd: ({ id, state, remark }) => step.log(`${id}: ${state}${remark === undefined ? '' : `, ${remark}`}`),
    log: ({ id }, line) => step.log(`${id}: ${line}`),
  });
  step.signal.throwIfAborted();
  const failed = firstFailure(results);
  if (failed === undefined || failed.state === 'failed') await auditTarget(target, step);
  if (failed !== undefined) {
    const error = explain(failed.error);
    step.log(`${failed.id} failed: ${error.message}`);
    throw error;
  }
  return judge(target);
}

/** The steps of the environment, which leave word on the target when one fails. */
export function stepsOf(target: Target): StepFunctions<StepId> {
  return endingAfterFailure(environmentSteps(target.context), () => {
    target.failed = true;
  });
}

/**
 * The second look, remembered for the report. After a failure there is one look only: what a failed step left does not go by
 * itself.
 */
export async function auditTarget(target: Target, step: StepContext): Promise<void> {
  const { context, failed } = target;
  target.remains = failed === true ? await findRemains(context) : await auditEnvironment(context, step);
  // A reader who may not see what holds a thing is still told that it is left.
  target.remains = await lastLook(context, target.remains);
}

/** @throws ActionError if something is left that should be gone and that counts as a failure */
export function judge({ context, remains }: Target): string {
  const { inputs, inventory, findings } = context;
  const left = remains?.left ?? [];
  if (left.length === 0) return 'left behind: nothing';
  const error = leftBehind(inventory.environment, left, findings);
  if (inputs.failOnLeftovers) throw error;
  return error.message;
}

/** Minutes may have passed since the region was read: somebody may have given the environment more time. */
async function requireExpiredStill({ aws, inventory }: EnvironmentContext): Promise<void> {
  const cluster = await describeCluster(aws, inventory.environment);
  if (cluster === undefined) return;
  const expiry = effectiveExpiry(cluster.tags, []);
  if (expiry !== undefined && expiry <= new Date()) return;
  throw new ActionError({
    what: `The environment "${inventory.environment}" has not expired any more`,
    where: cluster.arn,
    why: expiry === undefined ? 'its end was taken away meanwhile' : `it now ends at ${expiry.toISOString()}`,
    remedy: 'Nothing of it was deleted.',
  });
}
