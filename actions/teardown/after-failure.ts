import { ActionError } from '../../shared/errors/action-error.ts';
import type { StepFunction, StepFunctions } from '../../shared/plan/plan.ts';
import { sleep, withAllowance } from '../../shared/time/clock.ts';
import { formatDuration } from '../../shared/time/duration.ts';

/**
 * Seconds that steps under way still get once another has failed: longer than a cluster usually takes to go, so that what can
 * go does. No step begins after a failure, and the last look comes when those under way have ended; alone, snapshots of a large
 * volume would let it wait for hours.
 */
const grace = 30 * 60;

/**
 * The same steps, of which those under way are stopped some time after one of them has failed; what AWS has begun goes on by
 * itself. `onFailure` is told of the first failure.
 */
export function endingAfterFailure<Id extends string>(
  functions: StepFunctions<Id>,
  onFailure: () => void,
  seconds = grace,
): StepFunctions<Id> {
  const late = new AbortController();
  const over = new AbortController();
  let running = 0;
  let failed = false;
  const noteFailure = () => {
    if (failed) return;
    failed = true;
    onFailure();
    void sleep(withAllowance(seconds), over.signal).then(
      () => late.abort(stopped(seconds)),
      () => undefined,
    );
  };
  const guarded = (work: StepFunction) => async (context: Parameters<StepFunction>[0]) => {
    running += 1;
    try {
      return await work({ ...context, signal: AbortSignal.any([context.signal, late.signal]) });
    } catch (error) {
      noteFailure();
      throw error;
    } finally {
      running -= 1;
      if (failed && running === 0) over.abort();
    }
  };
  const entries = Object.entries(functions) as [Id, StepFunction][];
  return Object.fromEntries(entries.map(([id, work]) => [id, guarded(work)])) as StepFunctions<Id>;
}

function stopped(seconds: number): ActionError {
  return new ActionError({
    what: `Stopped, since another step had failed ${formatDuration(seconds)} before`,
    remedy: 'What AWS has begun goes on by itself. Run the step again; it takes up what it finds.',
  });
}
