import { join } from 'node:path';

import type { Action, JavaScriptRuns } from './action-file.ts';
import { actionInputs, inputVariables } from './action-inputs.ts';
import type { ActionExecution } from './execution.ts';
import { textsOf } from './expressions.ts';
import { scopeOf } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import type { StepResult } from './results.ts';
import { runStepProcess } from './step-process.ts';
import type { Value } from './values.ts';

/** One JavaScript action in one use of it, with where it came from. */
export interface JavaScriptUse {
  readonly action: Action & { readonly runs: JavaScriptRuns };
  /** `action_repository` and `action_ref` of the github context. */
  readonly github: Readonly<Record<string, Value>>;
}

/**
 * Runs one stage of a node24 action on the Node that runs the rehearsal. `with` and the defaults are evaluated anew for every
 * stage, as the runner does.
 */
export async function runJavaScript(
  execution: ActionExecution,
  use: JavaScriptUse,
  stage: StepResult['stage'],
): Promise<StepOutcome> {
  const { frame, step, log, env } = execution;
  const { job } = frame;
  const { action } = use;
  const script = action.runs[stage];
  if (script === undefined) throw new Error(`${action.file} has no ${stage} script`);
  const scope = scopeOf(frame, env, use.github);
  const given = textsOf(step.with, scope);
  const { inputs, unexpected, deprecated } = actionInputs(action.inputs, given, { ...scope, file: action.file });
  if (stage === 'main') {
    const valid = action.inputs.map(({ name }) => `'${name}'`).join(', ');
    if (unexpected.length > 0) {
      const names = unexpected.map((name) => `'${name}'`).join(', ');
      log.annotate({ level: 'warning', message: `Unexpected input(s) ${names}, valid inputs are [${valid}]` });
    }
    for (const { name, message } of deprecated) {
      log.annotate({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${message}` });
    }
    logUse(execution, given);
  }
  const saved = job.saved.get(step) ?? {};
  job.saved.set(step, saved);
  const states = Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]));
  return await runStepProcess({
    frame,
    log,
    cancel: execution.cancel,
    command: process.execPath,
    args: [join(action.directory, script)],
    cwd: job.directories.workspace,
    env: { ...env, ...inputVariables(inputs), ...states },
    github: { ...use.github, action: step.id ?? '__action' },
    saved,
    outputs: {},
  });
}

/** What the runner shows of a use: the name and what `with` gave. */
export function logUse(execution: ActionExecution, given: Readonly<Record<string, string>>): void {
  const { log } = execution;
  log.write('command', `Run ${execution.step.uses}`);
  if (Object.keys(given).length > 0) log.write('command', 'with:');
  for (const [name, value] of Object.entries(given)) log.write('command', `  ${name}: ${value}`);
}
