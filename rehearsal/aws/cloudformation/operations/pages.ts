import { validationError } from '../template/errors.ts';

/** One page of an answer. The token is opaque to clients; here it is the offset. */
export function page<Item>(
  all: readonly Item[],
  nextToken: string | undefined,
  size = 100,
): { items: Item[]; NextToken: string | undefined } {
  const offset = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64').toString());
  if (!Number.isInteger(offset)) throw validationError('The specified pagination token is not valid');
  const next = offset + size;
  return {
    items: all.slice(offset, next),
    NextToken: next < all.length ? Buffer.from(String(next)).toString('base64') : undefined,
  };
}
