import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatDuration, parseDuration } from '../../../shared/time/duration.ts';

describe('parseDuration', () => {
  test.each([
    ['90s', 90],
    ['20m', 1200],
    ['2h', 7200],
    ['1h30m', 5400],
    ['1d4h', 100_800],
    [' 5m ', 300],
  ])('%s is %i seconds', (text, seconds) => expect(parseDuration(text)).toBe(seconds));

  test.each(['', '10', '1.5h', 'soon', '-5m', '30m1h', '1h1h', '5 m', '1w'])('%j is refused', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );
});

describe('formatDuration', () => {
  test.each([
    [0, '0s'],
    [59.6, '1m'],
    [200, '3m20s'],
    [3600, '1h'],
    [3661, '1h1m'],
    [86_400 + 59, '1d'],
    [-3, '0s'],
  ])('%d seconds read %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

  test('what it prints is read back, less than its smallest unit away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
        const read = parseDuration(formatDuration(seconds)) ?? Number.NaN;
        const smallest = seconds >= 86_400 ? 3600 : seconds >= 3600 ? 60 : 1;
        expect(seconds - read).toBeGreaterThanOrEqual(0);
        expect(seconds - read).toBeLessThan(smallest);
      }),
    );
  });
});
