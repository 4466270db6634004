import { executeInner, executeStep, stepName } from './execute-step.ts';
import type { ActionExecution } from './execution.ts';
import { booleanOf, conditionHolds, numberOf, textOf, textsOf, type Scope } from './expressions.ts';
import { scopeOf, type Frame } from './frame.ts';
import type { JobState } from './job-state.ts';
import { resolveUses } from './resolve-uses.ts';
import type { StepName } from './results.ts';
import { runJavaScript, type JavaScriptUse } from './run-javascript.ts';
import { runStep } from './run-step.ts';
import { findAction } from './run-uses.ts';
import type { Step } from './workflow.ts';

/** Pre steps, steps, and then the post steps in reverse order, whatever happened before. */
export async function runSteps(state: JobState, frame: Frame): Promise<void> {
  const { job } = state.options;
  let number = 0;
  const next = (): number => (number += 1);
  for (const step of job.steps) await runPre(state, frame, step, next);
  for (const step of job.steps) await runMain(state, frame, step, next);
  if (state.options.losesMachine === true) return;
  for (let post = state.posts.pop(); post !== undefined; post = state.posts.pop()) {
    await runStep(state, {
      name: { number: next(), name: post.name, stage: 'post', uses: post.uses },
      due: post.due,
      work: post.run,
      continuesOnError: () => false,
      timeoutMinutes: () => undefined,
    });
  }
}

async function runMain(state: JobState, frame: Frame, step: Step, next: () => number): Promise<void> {
  let env: Record<string, string> = {};
  let problem: Error | undefined;
  let name = step.kind === 'uses' ? `Run ${step.uses}` : 'Run';
  try {
    env = textsOf(step.env, scopeOf(frame));
    name = stepName(step, scopeOf(frame, env));
  } catch (error) {
    problem = error instanceof Error ? error : new Error(String(error));
  }
  const scope = (): Scope => scopeOf(frame, env);
  const stepNamed: StepName = {
    number: next(),
    name,
    stage: 'main',
    ...(step.kind === 'uses' ? { uses: step.uses } : {}),
  };
  const result = await runStep(state, {
    name: stepNamed,
    ...(step.id === undefined ? {} : { id: step.id }),
    due: () => {
      if (problem !== undefined) throw problem;
      return conditionHolds(step.condition, scope());
    },
    work: ({ log, cancel }) => executeStep({ frame, step, name, log, cancel, env, runInner: executeInner }),
    continuesOnError: () => booleanOf(step.continueOnError, scope(), false),
    timeoutMinutes: () => numberOf(step.timeoutMinutes, scope()),
  });
  if (step.id !== undefined) {
    const { outcome, conclusion } = result;
    frame.steps[step.id] = { outputs: { ...result.outputs }, outcome, conclusion };
  }
}

/** The pre step of an action that is known before the job's first step: one of our repository by name. */
async function runPre(state: JobState, frame: Frame, step: Step, next: () => number): Promise<void> {
  if (step.kind !== 'uses' || resolveUses(step.uses, state.host.repository).kind !== 'repository') return;
  const { action, github } = findAction({ step, frame });
  if (action.runs.kind !== 'javascript' || action.runs.pre === undefined) return;
  const { preIf } = action.runs;
  const name = `Pre ${step.name === undefined ? `Run ${step.uses}` : textOf(step.name, scopeOf(frame))}`;
  await runStep(state, {
    name: { number: next(), name, stage: 'pre', uses: step.uses },
    due: () => preIf === undefined || conditionHolds(preIf, { ...scopeOf(frame), file: action.file }),
    work: ({ log, cancel }) => {
      const env = textsOf(step.env, scopeOf(frame));
      const execution: ActionExecution = { frame, step, name, log, cancel, env, runInner: executeInner };
      return runJavaScript(execution, { action, github } as JavaScriptUse, 'pre');
    },
    continuesOnError: () => false,
    timeoutMinutes: () => undefined,
  });
}
