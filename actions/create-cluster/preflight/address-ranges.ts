import { BlockList, isIP } from 'node:net';

/** An address range: `10.0.0.0/16`, `fd00::/56`. */
interface Range {
  readonly address: string;
  readonly bits: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** Reads a CIDR block; undefined if it is none. */
export function parseRange(text: string): Range | undefined {
  const [address = '', length = '', ...rest] = text.trim().split('/');
  const version = isIP(address);
  const bits = Number(length);
  if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(length) || bits > (version === 4 ? 32 : 128))
    return undefined;
  return { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** True if the blocks have addresses in common: two blocks do exactly if one of them holds the other's address. */
export function overlap(one: string, other: string): boolean {
  const [first, second] = [parseRange(one), parseRange(other)];
  if (first === undefined || second === undefined || first.family !== second.family) return false;
  return within(first.address, second) || within(second.address, first);
}

function within(address: string, range: Range): boolean {
  const list = new BlockList();
  list.addSubnet(range.address, range.bits, range.family);
  return list.check(address, range.family);
}
