import { randomUUID } from 'node:crypto';

import type { Cancellation } from './cancellation.ts';
import type { StatusFunctions } from './expressions.ts';
import { machinePath, type RunnerHost } from './host.ts';
import type { JobDirectories } from './job-directories.ts';
import type { Masks } from './masks.ts';
import type { Permissions } from './permissions.ts';
import type { Annotation, Conclusion, JobName, StepResult } from './results.ts';
import type { RunIdentity } from './run-identity.ts';
import type { StepLog } from './step-log.ts';
import type { TemplateToken } from './tokens.ts';
import type { Value } from './values.ts';
import type { RunDefaults, Step, StepsJob } from './workflow.ts';

/** What the `steps` context says of a step. */
export interface StepRecord {
  outputs: Record<string, string>;
  outcome: Conclusion;
  conclusion: Conclusion;
}

/** What a job is started with. */
export interface JobOptions {
  readonly host: RunnerHost;
  readonly run: RunIdentity;
  readonly job: StepsJob;
  readonly name: JobName;
  /** The file that holds the job. */
  readonly file: string;
  readonly workflowEnv: TemplateToken | undefined;
  /** `defaults.run` of the workflow; the job's own win. */
  readonly workflowDefaults: RunDefaults;
  /** Those that do not change while the job runs: vars, secrets, inputs, needs, matrix, strategy. */
  readonly contexts: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What the job's token may do, and whether there is an OIDC token for it. */
  readonly permissions: Permissions;
  readonly cancellation: Cancellation;
  /** What steps before would have left in GITHUB_ENV and GITHUB_PATH, for an action that is run alone. */
  readonly carriedOver?: { readonly env: Readonly<Record<string, string>>; readonly paths: readonly string[] };
  /** True: the job ends without its post steps, as when its machine is lost. */
  readonly losesMachine?: boolean;
}

/** A post step that an action's main step has left to do. */
export interface PostStep {
  readonly name: string;
  readonly uses: string;
  readonly run: (options: { log: StepLog; cancel: AbortSignal }) => Promise<StepOutcome>;
  /** Evaluates `post-if` at the time. */
  readonly due: () => boolean;
}

/** What came of a step's work, before `continue-on-error` is applied. */
export interface StepOutcome {
  readonly failed: boolean;
  readonly exitCode?: number;
  readonly signal?: string;
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

/** What changes while a job runs. */
export interface JobState {
  readonly options: JobOptions;
  readonly host: RunnerHost;
  readonly masks: Masks;
  readonly directories: JobDirectories;
  readonly github: Readonly<Record<string, Value>>;
  /** Endpoints of the local cloud, RUNNER_*, the OIDC request: below what the workflow sets. */
  readonly machine: Readonly<Record<string, string>>;
  /** `env` of workflow and job, and what steps added through GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps added through GITHUB_PATH, the latest last. */
  readonly paths: string[];
  readonly annotations: Annotation[];
  readonly results: StepResult[];
  readonly trackingId: string;
  /** What each use of an action saved through GITHUB_STATE, from its pre step to its post step. */
  readonly saved: Map<Step, Record<string, string>>;
  /** Post steps to run at the end, the last one first. */
  readonly posts: PostStep[];
  /** How many of the masks were there before the first step: the job's token and secrets. */
  ownMasks: number;
  /** ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN, if the job may ask for an OIDC token. */
  oidc: Readonly<Record<string, string>>;
  status: 'success' | 'failure' | 'cancelled';
}

export function newTrackingId(): string {
  return `github_${randomUUID()}`;
}

/** PATH of the job's processes: the latest addition first, the machine's own last. */
export function searchPath(state: JobState): string {
  return [...state.paths.toReversed(), state.env['PATH'] ?? state.machine['PATH'] ?? machinePath].join(':');
}

/** Adds a directory as the runner does: one that was there already moves to the front. */
export function addPath(state: JobState, directory: string): void {
  const before = state.paths.indexOf(directory);
  if (before >= 0) state.paths.splice(before, 1);
  state.paths.push(directory);
}

export function statusFunctions(status: () => JobState['status']): StatusFunctions {
  return {
    success: () => status() === 'success',
    failure: () => status() === 'failure',
    cancelled: () => status() === 'cancelled',
  };
}
