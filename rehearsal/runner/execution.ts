import type { Frame } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import type { StepLog } from './step-log.ts';
import type { RunStep, Step, UsesStep } from './workflow.ts';

/** One step that is being run. */
export interface Execution<Kind extends Step = Step> {
  readonly frame: Frame;
  readonly step: Kind;
  /** How the log calls it. */
  readonly name: string;
  readonly log: StepLog;
  readonly cancel: AbortSignal;
  /** The step's `env`, evaluated. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs a step of a composite action in this one's stead. */
  readonly runInner: (execution: Execution) => Promise<StepOutcome>;
}

export type ScriptExecution = Execution<RunStep>;
export type ActionExecution = Execution<UsesStep>;
