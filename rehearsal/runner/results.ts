import type { Value } from './values.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** An `::error`, `::warning` or `::notice`, or one that the runner itself makes. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

/** One line of a step's log, masked. */
export interface LogLine {
  readonly at: Date;
  /** `command` is what is run, by the runner or by an action that marks it so; `group` opens a group that `endgroup` closes. */
  readonly kind: 'text' | 'command' | 'group' | 'endgroup' | 'error' | 'warning' | 'notice' | 'debug';
  readonly text: string;
}

export interface StepResult {
  /** Position in the job, from 1. */
  readonly number: number;
  readonly name: string;
  readonly stage: 'pre' | 'main' | 'post';
  readonly id?: string;
  readonly uses?: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Before `continue-on-error` is applied. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly exitCode?: number;
  readonly signal?: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown that the step wrote to GITHUB_STEP_SUMMARY, masked. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly log: readonly LogLine[];
}

export interface JobResult {
  readonly id: string;
  /** Id of the calling job, for jobs of a called workflow: `caller / job`. */
  readonly path: string;
  readonly name: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment?: { readonly name: string; readonly url?: string };
  readonly annotations: readonly Annotation[];
  readonly steps: readonly StepResult[];
}

export interface WorkflowResult {
  readonly file: string;
  readonly name: string;
  readonly event: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly conclusion: Conclusion;
  /** Those of workflow_call; empty for other events. */
  readonly outputs: Readonly<Record<string, string>>;
  /** In the order in which they could start or were skipped. */
  readonly jobs: readonly JobResult[];
}

/** A place for what a runner sees as it happens: the console draws from it. */
export type RunnerEvent =
  | { kind: 'workflow-started'; file: string; name: string; event: string; inputs: Readonly<Record<string, Value>> }
  | { kind: 'workflow-ended'; result: WorkflowResult }
  | { kind: 'job-started'; job: JobName }
  | { kind: 'job-ended'; job: JobName; result: JobResult }
  | { kind: 'step-started'; job: JobName; step: StepName }
  | { kind: 'step-line'; job: JobName; step: StepName; line: LogLine }
  | { kind: 'step-ended'; job: JobName; step: StepName; result: StepResult };

export interface JobName {
  /** Unique in a run. */
  readonly path: string;
  readonly name: string;
}

export interface StepName {
  readonly number: number;
  readonly name: string;
  readonly stage: StepResult['stage'];
  readonly uses?: string;
}

export type Listener = (event: RunnerEvent) => void;
