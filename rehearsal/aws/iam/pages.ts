import { AwsError } from '../service.ts';

/** One page of a list in IAM's way: 100 items unless told, `Marker` of the next page where there is more. */
export function page<Item>(
  items: readonly Item[],
  input: { readonly Marker?: string | undefined; readonly MaxItems?: number | undefined },
): { items: Item[]; IsTruncated: boolean; Marker?: string } {
  const start = input.Marker === undefined ? 0 : Number(Buffer.from(input.Marker, 'base64url').toString());
  if (!Number.isInteger(start)) throw new AwsError('ValidationError', 'Invalid Marker.');
  const end = start + (input.MaxItems ?? 100);
  const rest = { items: items.slice(start, end), IsTruncated: end < items.length };
  return rest.IsTruncated ? { ...rest, Marker: Buffer.from(String(end)).toString('base64url') } : rest;
}
