import type { RunnerHost } from './host.ts';
import type { JobState, StepOutcome } from './job-state.ts';
import type { Conclusion, StepName, StepResult } from './results.ts';
import { StepLog } from './step-log.ts';

/** One step of a job, or the pre or post stage of one, ready to be run. */
export interface StepPlan {
  readonly name: StepName;
  readonly id?: string;
  /** Asked before the step, and again when the job is cancelled while it runs: a step that would still run goes on. */
  readonly due: () => boolean;
  readonly work: (options: { log: StepLog; cancel: AbortSignal }) => Promise<StepOutcome>;
  readonly continuesOnError: () => boolean;
  readonly timeoutMinutes: () => number | undefined;
}

/** Runs a step, tells the host's listener of it, and counts its conclusion into the job's status. */
export async function runStep(state: JobState, plan: StepPlan): Promise<StepResult> {
  const { host, options } = state;
  const startedAt = new Date();
  const old: Record<string, string> = {};
  const log = new StepLog({
    masks: state.masks,
    debug: host.debug,
    assignments: {
      output: (name, value) => {
        old[name] = value;
      },
      state: (name) =>
        log.annotate({ level: 'error', message: `state ${name} was not kept: use the file in GITHUB_STATE` }),
    },
    onLine: (line) => host.listener({ kind: 'step-line', job: options.name, step: plan.name, line }),
  });
  let result: StepResult;
  if (!isDue(plan, log)) {
    result = resultOf(plan, log, startedAt, 'skipped', { failed: false, outputs: {}, summary: '' }, false);
    if (log.annotations.length > 0) result = { ...result, outcome: 'failure', conclusion: 'failure' };
  } else {
    host.listener({ kind: 'step-started', job: options.name, step: plan.name });
    const { outcome, conclusion } = await workWithin(state, plan, log);
    const merged = { ...outcome, outputs: { ...old, ...outcome.outputs } };
    const excused = conclusion === 'failure' && isExcused(plan, log);
    result = resultOf(plan, log, startedAt, conclusion, merged, excused);
  }
  if (result.conclusion === 'failure' && state.status === 'success') state.status = 'failure';
  state.results.push(result);
  host.listener({ kind: 'step-ended', job: options.name, step: plan.name, result });
  return result;
}

/** Milliseconds of real time after which `minutes` of the workflow are over. */
export function timeoutOf(host: RunnerHost, minutes: number): number {
  return ((minutes * 60) / host.speed + host.machineAllowance) * 1000;
}

/** A condition that cannot be evaluated is an error of the step; the caller sees the annotation. */
function isDue(plan: StepPlan, log: StepLog): boolean {
  try {
    return plan.due();
  } catch (error) {
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

/** Does the work until it is done, the time is over, or the job is cancelled and the step would not run then. */
async function workWithin(
  state: JobState,
  plan: StepPlan,
  log: StepLog,
): Promise<{ outcome: StepOutcome; conclusion: Conclusion }> {
  const { cancellation } = state.options;
  const controller = new AbortController();
  const cut: { by?: 'timeout' } = {};
  // A step that starts after the cancellation runs because of it.
  const stopListening = cancellation.cancelled
    ? () => {}
    : cancellation.onCancel(() => {
        state.status = 'cancelled';
        if (!isDue(plan, log)) controller.abort();
      });
  let timer: NodeJS.Timeout | undefined;
  try {
    const minutes = plan.timeoutMinutes();
    const timeUp = (): void => {
      cut.by = 'timeout';
      controller.abort();
    };
    if (minutes !== undefined) timer = setTimeout(timeUp, timeoutOf(state.host, minutes));
    const outcome = await plan.work({ log, cancel: controller.signal });
    if (!controller.signal.aborted) return { outcome, conclusion: outcome.failed ? 'failure' : 'success' };
    const timedOut = cut.by === 'timeout';
    const message = timedOut
      ? `The action '${plan.name.name}' has timed out after ${String(minutes)} minutes.`
      : 'The operation was canceled.';
    log.annotate({ level: 'error', message });
    return { outcome, conclusion: timedOut ? 'failure' : 'cancelled' };
  } catch (error) {
    // Nothing that a step does may keep the job from its post steps.
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    return { outcome: { failed: true, outputs: {}, summary: '' }, conclusion: 'failure' };
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

/** A `continue-on-error` that cannot be evaluated excuses nothing. */
function isExcused(plan: StepPlan, log: StepLog): boolean {
  try {
    return plan.continuesOnError();
  } catch (error) {
    log.annotate({ level: 'error', message: error instanceof Error ? error.message : String(error) });
    return false;
  }
}

function resultOf(
  plan: StepPlan,
  log: StepLog,
  startedAt: Date,
  outcome: Conclusion,
  came: StepOutcome,
  excused: boolean,
): StepResult {
  return {
    ...plan.name,
    ...(plan.id === undefined ? {} : { id: plan.id }),
    startedAt,
    endedAt: new Date(),
    outcome,
    conclusion: excused ? 'success' : outcome,
    ...(came.exitCode === undefined ? {} : { exitCode: came.exitCode }),
    ...(came.signal === undefined ? {} : { signal: came.signal }),
    outputs: came.outputs,
    summary: came.summary,
    annotations: log.annotations,
    log: log.lines,
  };
}
