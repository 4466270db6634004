import { AwsError } from '../service.ts';

const largest = 400;

/**
 * One page of a Describe answer, as Elastic Load Balancing pages: by Marker and PageSize.
 *
 * Errors: ValidationError for a page size outside 1..400 or a marker that is not ours.
 */
export function page<Item>(
  items: readonly Item[],
  { Marker: marker, PageSize: size }: { Marker?: string | undefined; PageSize?: number | undefined },
): { items: Item[]; NextMarker?: string } {
  if (size !== undefined && (size < 1 || size > largest)) {
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${size}' at 'pageSize' failed to satisfy constraint: Member must have value ` +
        (size < 1 ? 'greater than or equal to 1' : `less than or equal to ${largest}`),
    );
  }
  const start = marker === undefined || marker === '' ? 0 : positionOf(marker);
  const end = start + (size ?? largest);
  return { items: items.slice(start, end), ...(end < items.length && { NextMarker: markerFor(end) }) };
}

function markerFor(position: number): string {
  return Buffer.from(`elb-page:${position}`).toString('base64');
}

function positionOf(marker: string): number {
  const match = /^elb-page:(\d+)$/.exec(Buffer.from(marker, 'base64').toString('utf8'));
  if (match === null) throw new AwsError('ValidationError', `Invalid marker '${marker}'`);
  return Number(match[1]);
}
