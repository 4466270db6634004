import { describe, expect, jest, test } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';

/** Seconds on a clock that only sleeping moves on. */
let now = 0;
jest.unstable_mockModule('../../../shared/time/clock.ts', () => ({
  elapsedSeconds: () => now,
  sleep: async (seconds: number, signal: AbortSignal) => {
    const end = now + seconds;
    await turn();
    signal.throwIfAborted();
    now = Math.max(now, end);
  },
}));
const { secondsLeft, withEstimate } = await import('../../../shared/plan/estimate.ts');
import type { StepProgress } from '../../../shared/plan/estimate.ts';
import type { PlannedStep } from '../../../shared/plan/plan.ts';

type Id = 'a' | 'b' | 'c' | 'd';
type Progress = Partial<Record<Id, StepProgress>>;
const steps: readonly PlannedStep<Id>[] = [
  { id: 'a', title: '' },
  { id: 'b', title: '', after: ['a'] },
  { id: 'c', title: '', after: ['a'] },
  { id: 'd', title: '', after: ['b', 'c'] },
];
const usual = { a: 10, b: 100, c: 20, d: 5 };
const left = (progress: Progress, at: number) =>
  secondsLeft(steps, usual, new Map(Object.entries(progress) as [Id, StepProgress][]), at);

describe('what is left', () => {
  test.each<[string, Progress, number, number]>([
    ['is the longest way, at first', {}, 0, 115],
    ['is less by what is done', { a: { startedAt: 0, endedAt: 10 } }, 10, 105],
    ['is less by what a running step has taken', { a: { startedAt: 0, endedAt: 10 }, b: { startedAt: 10 } }, 70, 45],
    ['never is nothing while a step runs', { a: { startedAt: 0, endedAt: 1 }, b: { startedAt: 1 } }, 900, 25],
    ['is nothing in the end', Object.fromEntries(steps.map(({ id }) => [id, { startedAt: 0, endedAt: 1 }])), 1, 0],
  ])('%s', (_, progress, at, expected) => {
    expect(left(progress, at)).toBe(expected);
  });
});

test('is told every 30 s while steps run, and once where several run at a time', async () => {
  const lines: string[] = [];
  const context = { signal: new AbortController().signal, log: (line: string) => void lines.push(`${now} s: ${line}`) };
  const untilTold = async (count: number) => {
    while (lines.length < count) await turn();
  };
  const functions = { a: () => untilTold(2), b: () => untilTold(4), c: () => untilTold(3), d: () => untilTold(0) };
  const told = withEstimate(steps, functions, { a: 120, b: 700, c: 600, d: 60 });
  await told.a(context);
  await Promise.all([told.b(context), told.c(context)]);
  await told.d(context);
  expect(lines).toEqual([
    '30 s: 0 of 4 steps done, now a; about 14m10s left',
    '60 s: 0 of 4 steps done, now a; about 13m40s left',
    '90 s: 1 of 4 steps done, now b, c; about 12m10s left',
    '120 s: 2 of 4 steps done, now b; about 11m40s left',
  ]);
});
