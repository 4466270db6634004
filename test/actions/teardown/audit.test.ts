import { expect, test } from '@jest/globals';

process.env['EKS_ACTIONS_SPEED'] = '10000';
const { untilQuiet } = await import('../../../actions/teardown/audit.ts');
const { elapsedSeconds } = await import('../../../shared/time/clock.ts');

const waiting = { signal: new AbortController().signal, log: () => undefined };
const volume = (id: string) => ({ environment: 'demo', kind: 'volume', id, region: 'eu-west-1' }) as const;

test('the second look ends as soon as nothing is left', async () => {
  let looks = 0;
  const seen = await untilQuiet(async () => ({ left: (looks += 1) < 3 ? [volume('vol-1')] : [] }), waiting);
  expect([seen.left, looks]).toEqual([[], 3]);
});

test('it ends with what stays the same', async () => {
  let looks = 0;
  const seen = await untilQuiet(async () => ({ left: [volume(`vol-${Math.min((looks += 1), 3)}`)] }), waiting);
  expect([seen.left, looks]).toEqual([[volume('vol-3')], 3 + 15]);
});

test('it ends with what is there where that changes again and again, without an error', async () => {
  const start = elapsedSeconds();
  let looks = 0;
  // A look of ten minutes, at this speed.
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 60));
  const seen = await untilQuiet(async () => (await slowly(), { left: [volume(`vol-${(looks += 1)}`)] }), waiting);
  expect(seen.left).toEqual([volume(`vol-${looks}`)]);
  expect(elapsedSeconds() - start).toBeGreaterThanOrEqual(20 * 60);
});
