import { AwsError } from '../service.ts';

/** How many items a page has: what was asked for, at most what Route 53 gives. Error: InvalidInput outside 1 to any number. */
export function pageSize(asked: number | string | undefined, most: number): number {
  if (asked === undefined || asked === '') return most;
  const size = Number(asked);
  if (!Number.isInteger(size) || size < 1) {
    throw new AwsError(
      'InvalidInput',
      `1 validation error detected: Value '${asked}' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1`,
    );
  }
  return Math.min(size, most);
}
