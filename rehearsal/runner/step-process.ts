import { runChild, type ChildResult } from './child-process.ts';
import type { Frame } from './frame.ts';
import { searchPath, type StepOutcome } from './job-state.ts';
import { killTree } from './process-tree.ts';
import { githubVariables } from './run-identity.ts';
import { makeStepFiles } from './step-files.ts';
import type { StepLog } from './step-log.ts';
import type { Value } from './values.ts';

export interface StepProcess {
  readonly frame: Frame;
  readonly log: StepLog;
  readonly cancel: AbortSignal;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The step's own environment, on top of the job's. */
  readonly env: Readonly<Record<string, string>>;
  /** Members of the `github` context that differ for this step. */
  readonly github: Readonly<Record<string, Value>>;
  /** What the step saved is put in here. */
  readonly saved: Record<string, string>;
  /** What the old commands on stdout set, filled by the log while the process runs. */
  readonly outputs: Record<string, string>;
}

/**
 * Runs one process of a step with the environment and the command files that the GitHub runner gives it, and takes over what
 * it wrote. While it runs, a `die` fault kills it and everything below it.
 */
export async function runStepProcess(options: StepProcess): Promise<StepOutcome> {
  const { frame, log } = options;
  const { job } = frame;
  const files = await makeStepFiles(job.directories.files);
  let stopListening = (): void => {};
  let result: ChildResult;
  try {
    result = await runChild({
      command: options.command,
      args: options.args,
      cwd: options.cwd,
      env: environmentOf(options, files.variables),
      cancel: options.cancel,
      gaps: job.host.gaps,
      onLine: (line) => log.read(line),
      onStart: (pid) => {
        stopListening = job.host.onKill((at) => {
          killTree(pid);
          log.annotate({ level: 'error', message: `Killed by a rule of the rehearsal: ${at}` });
        });
      },
    });
  } finally {
    stopListening();
  }
  const collected = await files.collect(job, log);
  Object.assign(options.saved, collected.saved);
  return {
    ...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }),
    ...(result.signal === undefined ? {} : { signal: result.signal }),
    failed: result.exitCode !== 0 || !collected.valid,
    outputs: { ...options.outputs, ...collected.outputs },
    summary: collected.summary,
  };
}

/** What GitHub sets wins over what the workflow sets, which wins over what the machine has. */
function environmentOf(options: StepProcess, files: Readonly<Record<string, string>>): Record<string, string> {
  const { frame } = options;
  const { job } = frame;
  const merged = { ...job.machine, ...job.env, ...frame.env, ...options.env };
  return {
    ...merged,
    ...githubVariables({
      ...job.github,
      ...(frame.actionPath === undefined ? {} : { action_path: frame.actionPath }),
      ...options.github,
    }),
    ...job.oidc,
    ...reserved(job.machine),
    ...files,
    PATH: searchPath({ ...job, env: merged }),
    RUNNER_TRACKING_ID: job.trackingId,
  };
}

function reserved(machine: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(machine).filter(([name]) => name.startsWith('RUNNER_')));
}
