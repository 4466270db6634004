import { validationError } from './errors.ts';

/** Fn::Cidr for IPv4: the first `count` blocks of `bits` host bits within a block. */
export function subdivide(block: string, count: number, bits: number): string[] {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block);
  if (match === null)
    throw validationError(`Template error: Fn::Cidr of the rehearsal takes IPv4 blocks, not ${block}`);
  const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = match.slice(1).map(Number);
  if (bits < 1 || bits > 32 || 2 ** (32 - prefix) < count * 2 ** bits) {
    throw validationError(`Template error: Fn::Cidr cannot make ${count} blocks of ${bits} bits out of ${block}`);
  }
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * 2 ** bits;
    const bytes = [24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256);
    return `${bytes.join('.')}/${32 - bits}`;
  });
}
