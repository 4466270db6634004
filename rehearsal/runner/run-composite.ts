import type { Action, CompositeRuns } from './action-file.ts';
import { actionInputs } from './action-inputs.ts';
import type { ActionExecution } from './execution.ts';
import { textOf, textsOf } from './expressions.ts';
import { scopeOf, type Frame } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import { logUse } from './run-javascript.ts';
import type { Value } from './values.ts';

/**
 * Runs a composite action: its steps in a frame of their own, with their own inputs, `steps` and status, in the log of the
 * step that uses it.
 */
export async function runComposite(
  execution: ActionExecution,
  action: Action & { readonly runs: CompositeRuns },
  github: Readonly<Record<string, Value>>,
): Promise<StepOutcome> {
  const { frame, step, env } = execution;
  const scope = scopeOf(frame, env, github);
  const given = textsOf(step.with, scope);
  const { inputs } = actionInputs(action.inputs, given, { ...scope, file: action.file });
  logUse(execution, given);
  let failed = false;
  const inner: Frame = {
    job: frame.job,
    file: action.file,
    inputs,
    steps: {},
    // A cancelled job is cancelled inside, too; else the action's own steps decide.
    status: () => (frame.job.status === 'cancelled' ? 'cancelled' : failed ? 'failure' : 'success'),
    env: { ...frame.env, ...env },
    actionPath: action.directory,
  };
  const summaries: string[] = [];
  for (const innerStep of action.runs.steps) {
    const outcome = await execution.runInner({ ...execution, frame: inner, step: innerStep });
    summaries.push(outcome.summary);
    failed ||= outcome.failed;
  }
  const outputScope = { ...scopeOf(inner, {}, github), file: action.file };
  const outputs = action.runs.outputs.map(({ name, value }) => [
    name,
    value === undefined ? '' : textOf(value, outputScope),
  ]);
  return { failed, outputs: Object.fromEntries(outputs) as Record<string, string>, summary: summaries.join('') };
}
