import type { RunnerHost } from './host.ts';
import type { JobState, StepOutcome } from './job-state.ts';
import type { Conclusion, StepName, StepResult } from './results.ts';
import { StepLog } from './step-log.ts';

/** One step of a job, or the pre or post stage of one, ready to be run. */
export interface StepPlan {
  readonly name: StepName;
  readonly id?: string;
  /** Asked before the step, and again when the job is cancelled while it runs: a step that would still run goes on. */
  due(): boolean;
  work(options: { log: StepLog; cancel: AbortSignal }): Promise<StepOutcome>;
  continuesOnError(): boolean;
  timeoutMinutes(): number | undefined;
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
    const excused = conclusion === 'failure' && plan.continuesOnError();
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

async function workWithin(
  state: JobState,
  plan: StepPlan,
  log: StepLog,
): Promise<{ outcome: StepOutcome; conclusion: Conclusion }> {
  const { host, options } = state;
  const controller = new AbortController();
  let timedOut = false;
  const wasCancelled = options.cancellation.cancelled;
  const stopListening = wasCancelled
    ? () => {}
    : options.cancellation.onCancel(() => {
        state.status = 'cancelled';
        if (!plan.due()) controller.abort();
      });
  const minutes = plan.timeoutMinutes();
  const timer =
    minutes === undefined
      ? undefined
      : setTimeout(
          () => {
            timedOut = true;
            controller.abort();
          },
          timeoutOf(host, minutes),
        );
  try {
    const outcome = await plan.work({ log, cancel: controller.signal });
    if (!controller.signal.aborted) return { outcome, conclusion: outcome.failed ? 'failure' : 'success' };
    const message = timedOut
      ? `The action '${plan.name.name}' has timed out after ${minutes} minutes.`
      : 'The operation was canceled.';
    log.annotate({ level: 'error', message });
    return { outcome, conclusion: timedOut ? 'failure' : 'cancelled' };
  } finally {
    clearTimeout(timer);
    stopListening();
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
