import { invalidParameter } from './errors.ts';

interface Page<Item> {
  items: Item[];
  nextToken?: string;
}

/** One page of a List answer. EKS's default and largest page is 100; the token is opaque to clients (here: the offset). */
export function page<Item>(
  all: readonly Item[],
  maxResults: number | undefined,
  nextToken: string | undefined,
): Page<Item> {
  const size = maxResults ?? 100;
  if (size < 1 || size > 100) {
    throw invalidParameter(`maxResults must be between 1 and 100, but was ${size}`);
  }
  const offset = nextToken === undefined ? 0 : offsetOf(nextToken);
  const items = all.slice(offset, offset + size);
  const next = offset + size;
  return next < all.length ? { items, nextToken: Buffer.from(String(next)).toString('base64') } : { items };
}

function offsetOf(token: string): number {
  const text = Buffer.from(token, 'base64').toString();
  if (!/^\d+$/.test(text)) throw invalidParameter('Invalid pagination token');
  return Number(text);
}
