import { elapsedSeconds } from '../time/clock.ts';
import { checkPlan } from './plan.ts';
import type { Plan, PlannedStep, StepFunctions, StepResult } from './plan.ts';

export interface Execution<Id extends string> {
  readonly plan: Plan<Id>;
  readonly functions: StepFunctions<Id>;
  readonly signal: AbortSignal;
  /** How many steps may run at a time; default: what the plan says, else 4. */
  readonly parallel?: number;
  readonly onStart?: (step: PlannedStep<Id>) => void;
  readonly onEnd?: (result: StepResult) => void;
  /** Where a step's lines go; they carry the step so that interleaved output stays readable. */
  readonly log: (step: PlannedStep<Id>, line: string) => void;
}

/**
 * Carries out a plan: each step as soon as its predecessors have succeeded, a bounded number at a time. After a failure or
 * a cancellation no further step is started but those that go on after failures; running ones are let end (or stop by their
 * signal). Never throws for a step: the results say what happened, in the plan's order.
 */
export async function execute<Id extends string>(execution: Execution<Id>): Promise<StepResult[]> {
  const { plan, signal, parallel = plan.parallel ?? 4 } = execution;
  checkPlan(plan);
  const results = new Map<Id, StepResult>();
  const running = new Map<Id, Promise<void>>();

  const startable = () => {
    if (signal.aborted) return [];
    const failed = [...results.values()].some(({ state }) => state !== 'done');
    const over = failed ? endedOrNever(plan, results, new Set(running.keys())) : undefined;
    return plan.steps.filter((step) => {
      if (results.has(step.id) || running.has(step.id)) return false;
      const after = step.after ?? [];
      if (after.every((id) => results.get(id)?.state === 'done')) return !failed || step.evenAfterFailure === true;
      return step.evenAfterFailure === true && over !== undefined && after.every((id) => over.has(id));
    });
  };

  for (;;) {
    for (const step of startable().slice(0, parallel - running.size)) {
      const finished = runStep(step, execution).then((result) => {
        results.set(step.id, result);
        running.delete(step.id);
        execution.onEnd?.(result);
      });
      running.set(step.id, finished);
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  return plan.steps.map((step) => results.get(step.id) ?? { id: step.id, title: step.title, state: 'not started' });
}

/** The step that failed before all others: what failed after it may have failed because of it. Pure. */
export function firstFailure(results: readonly StepResult[]): StepResult | undefined {
  return results
    .filter(({ error }) => error !== undefined)
    .reduce<StepResult | undefined>(
      (first, each) => (first === undefined || (each.endedAt ?? 0) < (first.endedAt ?? 0) ? each : first),
      undefined,
    );
}

/** After a failure: the steps that have ended, and those that will never begin. */
function endedOrNever<Id extends string>(
  plan: Plan<Id>,
  results: ReadonlyMap<Id, StepResult>,
  running: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const over = new Set<Id>(results.keys());
  for (const step of plan.steps) {
    if (!running.has(step.id) && step.evenAfterFailure !== true) over.add(step.id);
  }
  return over;
}

async function runStep<Id extends string>(step: PlannedStep<Id>, execution: Execution<Id>): Promise<StepResult> {
  const startedAt = elapsedSeconds();
  execution.onStart?.(step);
  const end = (rest: Omit<StepResult, 'id' | 'title' | 'startedAt' | 'endedAt'>): StepResult => ({
    id: step.id,
    title: step.title,
    startedAt,
    endedAt: elapsedSeconds(),
    ...rest,
  });
  try {
    const remark = await execution.functions[step.id]({
      signal: execution.signal,
      log: (line) => execution.log(step, line),
    });
    return end({ state: 'done', ...(typeof remark === 'string' ? { remark } : {}) });
  } catch (error) {
    return end({ state: execution.signal.aborted ? 'cancelled' : 'failed', error });
  }
}
