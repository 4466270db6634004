import type { Cancellation } from './cancellation.ts';
import type { RunnerHost } from './host.ts';
import type { Permissions } from './permissions.ts';
import type { JobResult } from './results.ts';
import type { RunIdentity } from './run-identity.ts';
import type { Slots } from './slots.ts';
import type { Value } from './values.ts';
import type { Job, Workflow } from './workflow.ts';

/** The jobs of one workflow in one run: those of the triggered one, or of one that a job calls. */
export interface JobsOptions {
  readonly host: RunnerHost;
  readonly run: RunIdentity;
  readonly workflow: Workflow;
  readonly called: ReadonlyMap<string, Workflow>;
  readonly only: readonly string[] | undefined;
  readonly inputs: Value;
  readonly vars: Value;
  readonly secrets: Readonly<Record<string, string>>;
  /** What a job may do that says nothing of its own. */
  readonly permissions: Permissions;
  /** Path of the calling job; empty at the top. */
  readonly path: string;
  readonly cancellation: Cancellation;
  readonly slots: Slots;
  /** Takes the next place in the run's list of jobs, so that the list is in the order of starting; gives what fills it. */
  readonly reserve: () => (result: JobResult) => void;
}

/** One job of a matrix (or the only one), with what its expressions see. */
export interface JobInstance {
  readonly job: Job;
  readonly contexts: Readonly<Record<string, Value>>;
  readonly suffix: string;
  readonly cancellation: Cancellation;
}
