import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { overlap, parseRange } from '../../../../actions/create-cluster/preflight/address-ranges.ts';

describe('address ranges', () => {
  test.each([
    ['10.0.0.0/16', '10.0.200.0/24', true],
    ['10.0.200.0/24', '10.0.0.0/16', true],
    ['10.0.0.0/16', '10.1.0.0/16', false],
    ['10.0.5.7/16', '10.0.0.0/24', true],
    ['0.0.0.0/0', '192.168.0.0/16', true],
    ['10.0.0.0/16', 'fd00::/8', false],
    ['fd00::/56', 'fd00:0:0:10::/64', true],
    ['fd00::/56', 'fd00:0:0:100::/64', false],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });

  test.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/16', '10.0.0.0/16/2', 'ten/8', '10.0.0.0/', 'fd00::/129'])(
    '%s is none',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  const block = fc.record({ base: fc.integer({ min: 0, max: 2 ** 32 - 1 }), bits: fc.integer({ min: 0, max: 32 }) });
  const write = ({ base, bits }: { base: number; bits: number }) =>
    `${[24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256).join('.')}/${bits}`;

  test('agrees with arithmetic on the first and last addresses', () => {
    fc.assert(
      fc.property(block, block, (one, other) => {
        const bounds = ({ base, bits }: { base: number; bits: number }) => {
          const size = 2 ** (32 - bits);
          const first = Math.floor(base / size) * size;
          return [first, first + size - 1] as const;
        };
        const [[a, b], [c, d]] = [bounds(one), bounds(other)];
        return overlap(write(one), write(other)) === (a <= d && c <= b);
      }),
    );
  });
});
