/** One unit of a plan: what will be made true, and what has to be true before. Plain data, so plans are compared in tests. */
export interface PlannedStep<Id extends string = string> {
  readonly id: Id;
  /** What it does, in the words of the log: `Create the EKS cluster "demo"`. */
  readonly title: string;
  /** Ids of steps of the same plan that must have succeeded before. */
  readonly after?: readonly Id[];
  /**
   * Begun also when another step has failed: as soon as those of `after` have ended, well or not, or can't be begun any more. For
   * a last look at what is left, and for things that have nothing to do with each other. A cancellation stops it as any other.
   */
  readonly evenAfterFailure?: boolean;
}

export interface Plan<Id extends string = string> {
  readonly steps: readonly PlannedStep<Id>[];
  /** What the reader should know before it is carried out: what was found, what is reused, what differs. */
  readonly notes: readonly string[];
  /** How many steps may run at a time; default 4. */
  readonly parallel?: number;
}

/** What a running step may use. */
export interface StepContext {
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Writes a line under the step's heading. */
  readonly log: (line: string) => void;
}

/** Makes a step true. May be run again at any time: after success it finds nothing to do. May return a remark for the summary. */
export type StepFunction = (context: StepContext) => Promise<string | void>;

/** A function for every step that a plan of this action can hold. */
export type StepFunctions<Id extends string> = Readonly<Record<Id, StepFunction>>;

export type StepState = 'done' | 'failed' | 'cancelled' | 'not started';

export interface StepResult {
  readonly id: string;
  readonly title: string;
  readonly state: StepState;
  /** Seconds on the process's clock; absent if it was not started. */
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly remark?: string;
  readonly error?: unknown;
}

/**
 * Checks that a plan can be carried out.
 * @throws Error (a defect, not a user's mistake) on a repeated id, an unknown predecessor or a circle.
 */
export function checkPlan(plan: Plan): void {
  const ids = new Set<string>();
  for (const step of plan.steps) {
    if (ids.has(step.id)) throw new Error(`The plan holds the step "${step.id}" twice`);
    ids.add(step.id);
  }
  const done = new Set<string>();
  let left = [...plan.steps];
  while (left.length > 0) {
    const ready = left.filter((step) => (step.after ?? []).every((id) => done.has(id)));
    if (ready.length === 0) {
      throw new Error(
        `The plan can't be ordered: ${left.map(({ id, after }) => `${id} after ${String(after)}`).join('; ')}`,
      );
    }
    for (const step of ready) done.add(step.id);
    left = left.filter((step) => !done.has(step.id));
  }
}
