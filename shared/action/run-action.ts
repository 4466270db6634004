import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { ActionError, CancelledError, InputError, describeProblem } from '../errors/action-error.ts';
import { explain } from '../errors/explain.ts';
import { execute, firstFailure } from '../plan/execute.ts';
import type { Plan, StepResult } from '../plan/plan.ts';
import { elapsedSeconds } from '../time/clock.ts';
import { cancellation } from './cancellation.ts';
import type { ActionDefinition, ActionReport, StartedWork } from './definition.ts';
import { parseInputs } from './inputs.ts';
import type { InputsDefinition } from './inputs.ts';
import { runIdentity } from './runtime.ts';
import type { Runtime } from './runtime.ts';
import { StepLog } from './step-log.ts';
import { renderSummary } from './step-summary.ts';
import type { Report } from './step-summary.ts';
import * as core from './workflow-commands.ts';

const startedState = 'started';
const directoryState = 'directory';

/** Runs an action as the GitHub runner starts it: the main step, or (if the main step left its state) the post step. */
export async function runAction<Inputs extends InputsDefinition>(definition: ActionDefinition<Inputs>): Promise<void> {
  if (core.getState(startedState) !== '') return clearUp();
  // Before anything else: the post step of a main step that was refused or died early must not start the work anew.
  core.saveState(startedState, true);
  await runMain(definition);
}

async function clearUp(): Promise<void> {
  const directory = core.getState(directoryState);
  // A child process that outlived a cancelled main step may still write into it for a moment.
  if (directory !== '') await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}

/** What is known so far; the summary is written from it whatever happens. */
interface Progress {
  plan?: Plan;
  results: readonly StepResult[];
  report: ActionReport;
  outcome: Report['outcome'];
  error?: ActionError;
}

async function runMain<Inputs extends InputsDefinition>(definition: ActionDefinition<Inputs>): Promise<void> {
  const progress: Progress = { results: [], report: { outputs: {}, sections: [] }, outcome: 'done' };
  maskSecrets(definition.inputs);
  try {
    await work(definition, progress);
  } catch (error) {
    progress.error = explain(error);
  }
  if (progress.error !== undefined) {
    progress.outcome = progress.error instanceof CancelledError ? 'cancelled' : 'failed';
    announce(progress.error);
  }
  for (const [name, value] of Object.entries(progress.report.outputs)) core.setOutput(name, value);
  await writeSummary(definition, progress);
  // An open socket or a timer must not keep a finished action alive; stdout to the runner is a pipe and has to drain first.
  process.stdout.write('', () => process.exit());
}

async function work<Inputs extends InputsDefinition>(
  definition: ActionDefinition<Inputs>,
  progress: Progress,
): Promise<void> {
  const values = parseInputs(definition.inputs, (name) => core.getInput(name), definition.rules);
  const { dryRun, timeout } = values as { dryRun?: boolean; timeout?: number };
  const runtime = await createRuntime(cancellation(definition.name, timeout));
  const { start } = await definition.load();
  const started = await start(values, runtime);
  const plan = await planOf(started, progress, dryRun ?? false);
  progress.plan = plan;
  logPlan(plan, dryRun ?? false);
  if (dryRun === true) {
    progress.outcome = 'dry run';
    progress.report = { outputs: started.found, sections: await showPreview(started) };
    return;
  }
  const log = new StepLog();
  progress.results = await execute({
    plan,
    functions: started.functions,
    signal: runtime.signal,
    onStart: (step) => log.start(step),
    onEnd: (result) => log.end(result),
    log: (step, line) => log.line(step, line),
  });
  const failed = firstFailure(progress.results);
  if (failed !== undefined) {
    progress.error = explain(failureOf(failed.error, runtime.signal));
  } else if (runtime.signal.aborted) {
    progress.error = explain(runtime.signal.reason);
  } else if (plan.steps.length === 0) {
    progress.outcome = 'nothing to do';
  }
  const { outputs, sections } = await reportOf(started.report, progress);
  progress.report = { outputs: { ...started.found, ...outputs }, sections };
}

/** What ended the run: the cancellation or the time limit, unless a step says what came of the latter. */
function failureOf(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted) return error;
  return error instanceof ActionError && !(signal.reason instanceof CancelledError) ? error : signal.reason;
}

/** The plan. Where it is refused, a dry run shows all the same what was asked for, and what speaks against it. */
async function planOf(started: StartedWork, progress: Progress, dryRun: boolean): Promise<Plan> {
  try {
    return started.plan();
  } catch (refusal) {
    // A preview that can't be made of what was refused must not hide why it was.
    if (dryRun) progress.report = { outputs: {}, sections: await showPreview(started).catch(() => []) };
    throw refusal;
  }
}

async function showPreview(started: StartedWork): Promise<string[]> {
  const previews = await started.preview();
  for (const { title, text } of previews) {
    core.startGroup(title);
    for (const line of text.split('\n')) core.info(line);
    core.endGroup();
  }
  return previews.map(
    ({ title, language, text, markdown }) => `### ${title}\n\n${markdown ?? `\`\`\`${language}\n${text}\n\`\`\``}`,
  );
}

/** The report; after a failure it may fail too (the thing it describes may not exist), which must not hide the first error. */
async function reportOf(
  report: (results: readonly StepResult[]) => Promise<ActionReport>,
  progress: Progress,
): Promise<ActionReport> {
  try {
    return await report(progress.results);
  } catch (error) {
    if (progress.error === undefined) throw error;
    core.debug(`The report could not be made: ${String(error)}`);
    return { outputs: {}, sections: [] };
  }
}

async function createRuntime(signal: AbortSignal): Promise<Runtime> {
  // The post step must know of the directory before there is one: the job may be cancelled at any moment.
  const directory = join(process.env['RUNNER_TEMP'] ?? tmpdir(), `eks-actions-${randomUUID()}`);
  core.saveState(directoryState, directory);
  await mkdir(directory, { mode: 0o700 });
  return {
    signal,
    directory,
    log: (line) => core.info(line),
    mask: (secret) => core.setSecret(secret),
    run: runIdentity(process.env),
    // The runner starts dist/<action>/index.js by its full path.
    suite: join(dirname(process.argv[1] ?? ''), '../..'),
    environment: process.env,
    exportVariable: (name, value) => core.exportVariable(name, value),
    addPath: (folder) => core.addPath(folder),
  };
}

function maskSecrets(inputs: InputsDefinition): void {
  for (const [name, input] of Object.entries(inputs)) {
    if (!input.secret) continue;
    // The runner masks line by line; a multi-line secret is masked in each of its lines.
    for (const line of core.getInput(name).split('\n')) {
      if (line.trim() !== '') core.setSecret(line.trim());
    }
  }
}

function logPlan(plan: Plan, dryRun: boolean): void {
  core.startGroup(dryRun ? 'Plan (dry run, nothing will be changed)' : 'Plan');
  for (const note of plan.notes) core.info(`· ${note}`);
  plan.steps.forEach((step, index) => {
    const after = step.after === undefined || step.after.length === 0 ? '' : `  (after ${step.after.join(', ')})`;
    core.info(`${index + 1}. ${step.title}${after}`);
  });
  if (plan.steps.length === 0) core.info('Nothing to do.');
  core.endGroup();
}

/** One annotation of one line (one per problem of the inputs); place, remedy and evidence go to the log; a stack trace only to the debug log. */
function announce(error: ActionError): void {
  if (error.details.length > 0) {
    core.startGroup('Last events');
    for (const line of error.details) core.info(line);
    core.endGroup();
  }
  if (error.remedy !== undefined) core.info(`What to do: ${error.remedy}`);
  core.debug(error.stack ?? '');
  if (error.cause instanceof Error) core.debug(error.cause.stack ?? '');
  if (error instanceof InputError) {
    for (const problem of error.problems) core.error(describeProblem(problem));
    process.exitCode = core.ExitCode.Failure;
  } else {
    core.setFailed(error.message);
  }
}

async function writeSummary<Inputs extends InputsDefinition>(
  definition: ActionDefinition<Inputs>,
  progress: Progress,
): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  const asked = askedFor(definition.inputs);
  const markdown = renderSummary({
    action: definition.name,
    subject: asked['cluster-name'] ?? asked['hostname'] ?? '',
    asked,
    ...(progress.plan === undefined ? {} : { plan: progress.plan }),
    results: progress.results,
    outputs: progress.report.outputs,
    sections: progress.report.sections,
    ...(progress.error === undefined ? {} : { error: progress.error }),
    outcome: progress.outcome,
    took: elapsedSeconds(),
  });
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    // The work is done or has failed by now; a summary that can't be written changes neither.
    core.warning(`The step summary could not be written: ${String(error)}`);
  }
}

function askedFor(inputs: InputsDefinition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, input]) => !input.secret)
      .map(([name]) => [name, core.getInput(name)] as const)
      .filter(([, value]) => value !== ''),
  );
}
