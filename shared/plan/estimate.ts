import { elapsedSeconds, sleep } from '../time/clock.ts';
import { formatDuration } from '../time/duration.ts';
import { speed } from '../time/speed.ts';
import type { PlannedStep, StepContext, StepFunctions } from './plan.ts';

/** Seconds that a step usually takes, by its id. */
export type UsualDurations<Id extends string> = Readonly<Record<Id, number>>;

export interface StepProgress {
  /** Seconds on the process's clock; absent while it has not begun. */
  readonly startedAt?: number;
  readonly endedAt?: number;
}

/**
 * Seconds until the last step ends, if all take as long as usual: the longest way through what is left. A step that has taken
 * longer than usual is taken to need a fifth of its usual time more. Pure.
 */
export function secondsLeft<Id extends string>(
  steps: readonly PlannedStep<Id>[],
  usual: UsualDurations<Id>,
  progress: ReadonlyMap<Id, StepProgress>,
  now: number,
): number {
  const known = new Map<Id, number>();
  const endOf = (id: Id): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const { startedAt, endedAt } = progress.get(id) ?? {};
    const after = steps.find((step) => step.id === id)?.after ?? [];
    const running = startedAt === undefined ? 0 : Math.max(usual[id] - (now - startedAt), usual[id] / 5);
    const ahead = startedAt === undefined ? usual[id] + Math.max(0, ...after.map(endOf)) : running;
    const end = endedAt === undefined ? ahead : 0;
    known.set(id, end);
    return end;
  };
  return Math.max(0, ...steps.map(({ id }) => endOf(id)));
}

/** Seconds between two lines; in a rehearsal not more often than once in a real second. */
const every = Math.max(30, speed);

/**
 * The same steps, which say every 30 s how far all of them are and how long the rest usually takes. Where several run at a time,
 * the one that began first says it.
 */
export function withEstimate<Id extends string>(
  steps: readonly PlannedStep<Id>[],
  functions: StepFunctions<Id>,
  usual: UsualDurations<Id>,
): StepFunctions<Id> {
  const progress = new Map<Id, StepProgress>();
  const running = () => steps.filter(({ id }) => progress.has(id) && progress.get(id)?.endedAt === undefined);
  const line = () => {
    const done = steps.filter(({ id }) => progress.get(id)?.endedAt !== undefined).length;
    const left = secondsLeft(steps, usual, progress, elapsedSeconds());
    const now = running().map(({ id }) => id);
    return `${done} of ${steps.length} steps done, now ${now.join(', ')}; about ${formatDuration(Math.max(left, 60))} left`;
  };
  const timed = (id: Id) => async (context: StepContext) => {
    const startedAt = elapsedSeconds();
    progress.set(id, { startedAt });
    const ended = new AbortController();
    const telling = (async () => {
      for (;;) {
        await sleep(every, ended.signal);
        if (running()[0]?.id === id) context.log(line());
      }
    })().catch(() => undefined);
    try {
      return await functions[id](context);
    } finally {
      progress.set(id, { startedAt, endedAt: elapsedSeconds() });
      ended.abort();
      await telling;
    }
  };
  return Object.fromEntries((Object.keys(functions) as Id[]).map((id) => [id, timed(id)])) as StepFunctions<Id>;
}
