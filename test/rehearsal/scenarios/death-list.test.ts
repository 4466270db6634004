import { expect, test } from '@jest/globals';

import { DeathList } from '../../../rehearsal/scenarios/death-list.ts';

const call = (operation: string, subject: string, mutating = true) => ({
  service: 'ec2',
  operation,
  subject,
  mutating,
  internal: false,
});
const first = call('DeleteVolume', 'vol-0123456789abcdef0');
const second = call('DeleteVolume', 'vol-0fedcba9876543210');
const look = call('DescribeVpcs', 'vpc-0123456789abcdef0', false);
const lookElsewhere = call('DescribeVpcs', 'vpc-0fedcba9876543210', false);

test('every change to every thing is died at once, every kind of look once', () => {
  const deaths = new DeathList();
  const struck = [look, lookElsewhere, first, second, first, second].map((each) => deaths.strike(each));
  const names = ['ec2:DescribeVpcs vpc-*', 'ec2:DeleteVolume vol-* #1', 'ec2:DeleteVolume vol-* #2'];
  expect(struck).toEqual([names[0], undefined, names[1], names[2], undefined, undefined]);
  expect(deaths.died).toEqual(names);
});

test("what the cloud does itself, sessions and tokens are no points, and a run's own new names end", () => {
  const deaths = new DeathList();
  expect(deaths.strike({ ...first, internal: true })).toBeUndefined();
  expect(deaths.strike({ ...first, service: 'sts' })).toBeUndefined();
  const made = Array.from({ length: 40 }, (_, index) => deaths.strike(call('CreateTags', `t-${index}0000000`)));
  expect(made.filter((name) => name !== undefined)).toHaveLength(12);
});

test('parts share all points between them; one alone is found by its name in another cloud', () => {
  const calls = Array.from({ length: 30 }, (_, index) => call(`Delete${index}`, 'x'));
  const parts = [0, 1, 2].map((number) => new DeathList({ part: { number, of: 3 } }));
  for (const deaths of parts) for (const each of calls) deaths.strike(each);
  const names = parts.flatMap(({ died }) => died);
  expect([...names].sort()).toEqual(calls.map(({ operation }) => `ec2:${operation} x #1`).sort());
  expect(parts.every(({ died }) => died.length > 3)).toBe(true);

  const alone = new DeathList({ only: 'ec2:DeleteVolume vol-* #2' });
  expect([look, second, first].map((each) => alone.strike(each))).toEqual([
    undefined,
    undefined,
    'ec2:DeleteVolume vol-* #2',
  ]);
});
