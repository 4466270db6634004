import { ActionError, CancelledError } from '../../../shared/errors/action-error.ts';
import { explain } from '../../../shared/errors/explain.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { realMilliseconds, withAllowance } from '../../../shared/time/clock.ts';
import type { Context } from '../context.ts';
import { databaseChange } from '../database-change.ts';
import { annotations } from '../observe/stack-memory.ts';
import type { Observed } from '../observed.ts';
import { annotateNamespace } from '../steps/annotate.ts';
import { goBack, goodRevisions } from './roll-back.ts';

/** Seconds for a rollback after the action's own `timeout` has passed. */
const graceSeconds = 10 * 60;

/**
 * Runs a step of a deployment. If it fails, the stack goes back to the revision with which it was seen ready last, where there
 * is one, and the reason is kept on the namespace for the next run to tell. A cancelled job leaves everything as it is: there
 * are seconds left, and the next run recovers.
 */
export async function guard<Value>(
  context: Context,
  observed: Observed,
  step: StepContext,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (thrown) {
    const error = explain(step.signal.aborted ? step.signal.reason : thrown);
    if (error instanceof CancelledError) throw thrown;
    throw await afterFailure(context, observed, step, error);
  }
}

async function afterFailure(
  context: Context,
  observed: Observed,
  step: StepContext,
  error: ActionError,
): Promise<ActionError> {
  const within = step.signal.aborted ? withFreshSignal(context) : context;
  await annotateNamespace(within, { [annotations.lastFailure]: `${new Date().toISOString()} ${error.message}` }).catch(
    () => undefined,
  );
  const reason = whyNotBack(context, observed);
  if (reason !== undefined) return withOutcome(error, error.what, reason);
  step.log(`${error.message}. Going back to the last good revision.`);
  try {
    const outcome = await goBack(within, observed, { signal: within.tools.signal, log: step.log });
    context.done.remarks.push(outcome);
    return withOutcome(error, `${error.what}, and the upgrade was rolled back`, `${outcome} The data was not touched.`);
  } catch (second) {
    const { what, why, details } = explain(second);
    const more = [`Going back failed as well: ${what}`, ...(why === undefined ? [] : [why]), ...details];
    return withOutcome(error, error.what, `Going back failed as well: ${what}; see the end of the log lines.`, more);
  }
}

/** Why there is no going back, or undefined if there is. */
function whyNotBack({ inputs, done }: Context, observed: Observed): string | undefined {
  if (Object.keys(done.revisions).length === 0) return 'Nothing had been deployed yet.';
  if (!inputs.rollbackOnFailure) return 'It was left as it is, because `rollback-on-failure` is false.';
  if (Object.keys(goodRevisions(observed, done)).length === 0) {
    return 'There is no earlier revision with which the stack was ready, so it was left as it is.';
  }
  const change = databaseChange(observed);
  if (change === undefined) return undefined;
  return `It was left as it is: PostgreSQL ${change.to} may have upgraded the data, which version ${change.from} cannot open any more.`;
}

function withOutcome(
  error: ActionError,
  what: string,
  outcome: string,
  moreDetails: readonly string[] = [],
): ActionError {
  return new ActionError({
    what,
    ...(error.where === undefined ? {} : { where: error.where }),
    ...(error.why === undefined ? {} : { why: error.why }),
    remedy: [outcome, error.remedy].filter((text) => text !== undefined).join(' '),
    details: [...error.details, ...moreDetails],
    cause: error,
  });
}

/** The action's time is up, but the rollback may still use some; SIGINT and SIGTERM end the process's children by themselves. */
function withFreshSignal(context: Context): Context {
  return {
    ...context,
    tools: { ...context.tools, signal: AbortSignal.timeout(realMilliseconds(withAllowance(graceSeconds))) },
  };
}
