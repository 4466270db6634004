import { describe, expect, test } from '@jest/globals';

import { secondsLeft } from '../../../shared/plan/estimate.ts';
import type { StepProgress } from '../../../shared/plan/estimate.ts';

const steps = [
  { id: 'a', title: '' },
  { id: 'b', title: '', after: ['a'] },
  { id: 'c', title: '', after: ['a'] },
  { id: 'd', title: '', after: ['b', 'c'] },
];
const usual = { a: 10, b: 100, c: 20, d: 5 };
const left = (progress: Record<string, StepProgress>, now: number) =>
  secondsLeft(steps, usual, new Map(Object.entries(progress)), now);

describe('what is left', () => {
  test.each<[string, Record<string, StepProgress>, number, number]>([
    ['is the longest way, at first', {}, 0, 115],
    ['is less by what is done', { a: { startedAt: 0, endedAt: 10 } }, 10, 105],
    ['is less by what a running step has taken', { a: { startedAt: 0, endedAt: 10 }, b: { startedAt: 10 } }, 70, 45],
    ['never is nothing while a step runs', { a: { startedAt: 0, endedAt: 1 }, b: { startedAt: 1 } }, 900, 25],
    ['is nothing in the end', Object.fromEntries(steps.map(({ id }) => [id, { startedAt: 0, endedAt: 1 }])), 1, 0],
  ])('%s', (_, progress, now, expected) => {
    expect(left(progress, now)).toBe(expected);
  });
});
