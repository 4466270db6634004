import type { ActionExecution, Execution, ScriptExecution } from './execution.ts';
import { booleanOf, conditionHolds, textOf, textsOf, type Scope } from './expressions.ts';
import { scopeOf, type Frame } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import { runScript } from './run-script.ts';
import { runUses } from './run-uses.ts';
import type { Step } from './workflow.ts';

/** Does a step's work. An error before or around its process (an expression, a missing action) is a failed step. */
export async function executeStep(execution: Execution): Promise<StepOutcome> {
  try {
    return execution.step.kind === 'run'
      ? await runScript(execution as ScriptExecution)
      : await runUses(execution as ActionExecution);
  } catch (error) {
    execution.log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    return { failed: true, outputs: {}, summary: '' };
  }
}

/** Runs a step of a composite action: condition, env and `continue-on-error` in the action's frame. */
export async function executeInner(execution: Execution): Promise<StepOutcome> {
  const { frame, step, log } = execution;
  const nothing = { failed: false, outputs: {}, summary: '' };
  try {
    const env = textsOf(step.env, scopeOf(frame));
    const scope = scopeOf(frame, env);
    if (!conditionHolds(step.condition, scope)) {
      recordStep(frame, step, { ...nothing, skipped: true });
      return nothing;
    }
    const name = stepName(step, scope);
    const outcome = await executeStep({ ...execution, env, name });
    const excused = outcome.failed && booleanOf(step.continueOnError, scope, false);
    recordStep(frame, step, { ...outcome, excused });
    return excused ? { ...outcome, failed: false } : outcome;
  } catch (error) {
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    recordStep(frame, step, { ...nothing, failed: true });
    return { ...nothing, failed: true };
  }
}

/** How a step is called: its name, or what it runs. */
export function stepName(step: Step, scope: Scope): string {
  if (step.name !== undefined) return textOf(step.name, scope);
  if (step.kind === 'uses') return `Run ${step.uses}`;
  return `Run ${textOf(step.run, scope).trim().split('\n')[0] ?? ''}`;
}

function recordStep(
  frame: Frame,
  step: Step,
  outcome: Pick<StepOutcome, 'failed' | 'outputs'> & { excused?: boolean; skipped?: boolean },
): void {
  if (step.id === undefined) return;
  const result = outcome.skipped === true ? 'skipped' : outcome.failed ? 'failure' : 'success';
  frame.steps[step.id] = {
    outputs: outcome.outputs,
    outcome: result,
    conclusion: outcome.excused === true ? 'success' : result,
  };
}
