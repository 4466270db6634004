import type { Scope } from './expressions.ts';
import { hashFiles } from './hash-files.ts';
import { statusFunctions, type JobState, type StepRecord } from './job-state.ts';
import type { Value } from './values.ts';

/** Where steps run: in the job itself, or inside a composite action that one of its steps uses. */
export interface Frame {
  readonly job: JobState;
  /** The file that the steps stand in. */
  readonly file: string;
  readonly inputs: Value;
  readonly steps: Record<string, StepRecord>;
  /** What success() and failure() ask: the job's status, or the composite action's own. */
  readonly status: () => JobState['status'];
  /** `env` of the steps that use the enclosing composite actions. */
  readonly env: Readonly<Record<string, string>>;
  /** The composite action's directory; absent in the job itself. */
  readonly actionPath?: string;
}

/** What a step's expressions see. `env` is the step's own, once it is known; `github` what differs for the step. */
export function scopeOf(
  frame: Frame,
  env: Readonly<Record<string, string>> = {},
  github: Readonly<Record<string, Value>> = {},
): Scope {
  const { job } = frame;
  const { machine } = job;
  return {
    file: frame.file,
    contexts: {
      ...job.options.contexts,
      github: {
        ...job.github,
        ...(frame.actionPath === undefined ? {} : { action_path: frame.actionPath }),
        action_status: frame.status(),
        ...github,
      },
      env: { ...job.env, ...frame.env, ...env },
      inputs: frame.inputs,
      steps: stepsContext(frame.steps),
      job: { status: job.status },
      runner: {
        name: machine['RUNNER_NAME'] ?? '',
        os: machine['RUNNER_OS'] ?? '',
        arch: machine['RUNNER_ARCH'] ?? '',
        environment: machine['RUNNER_ENVIRONMENT'] ?? '',
        temp: job.directories.temp,
        tool_cache: job.directories.toolCache,
        ...(machine['RUNNER_DEBUG'] === undefined ? {} : { debug: '1' }),
      },
    },
    status: statusFunctions(frame.status),
    hashFiles: (patterns) => hashFiles(job.directories.workspace, patterns),
  };
}

function stepsContext(steps: Readonly<Record<string, StepRecord>>): Value {
  return Object.fromEntries(
    Object.entries(steps).map(([id, { outputs, outcome, conclusion }]) => [id, { outputs, outcome, conclusion }]),
  );
}
