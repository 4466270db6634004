import { expect, test } from '@jest/globals';

import { realistic } from '../../../rehearsal/latency.ts';
import { Random } from '../../../rehearsal/scenarios/random.ts';
import { faultFrom, quick, slowStateFrom } from '../../../rehearsal/scenarios/weather.ts';

const many = (seed: number) => {
  const random = new Random(seed);
  return Array.from({ length: 200 }, () => [faultFrom(random), slowStateFrom(random, quick)] as const);
};

test('a seed has its own weather, and always the same', () => {
  expect(many(7)).toEqual(many(7));
  expect(many(7)).not.toEqual(many(8));
});

test('there is every kind of it: errors of AWS, cuts before and after, slow answers, and states slower than AWS makes them', () => {
  const kinds = new Set(many(1).map(([{ effect }]) => (effect.kind === 'reset' ? `cut ${effect.when}` : effect.kind)));
  expect([...kinds].sort()).toEqual(['cut after', 'cut before', 'error', 'slow']);
  const slow = Object.assign({}, ...many(1).map(([, state]) => state)) as Record<string, number>;
  expect(Object.keys(slow).sort()).toEqual(Object.keys(realistic).sort());
  for (const [what, seconds] of Object.entries(slow)) {
    expect(seconds).toBeGreaterThanOrEqual(realistic[what as keyof typeof realistic]);
  }
});
