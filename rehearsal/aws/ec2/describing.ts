import type { Filter, Tag } from '@aws-sdk/client-ec2';

import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { FilterFields } from './filters.ts';
import { filtered } from './filters.ts';
import type { Kind } from './kinds.ts';
import type { Page } from './pages.ts';
import { page } from './pages.ts';
import type { Place } from './registry.ts';
import { listOf, requireWellFormed } from './registry.ts';
import { tagList } from './tag-sets.ts';

/** How Describe operations of one kind answer. */
export interface Description<Data extends object> {
  readonly kind: Kind<Data>;
  readonly filters: FilterFields<Data>;
  /** Gone resources that EC2 goes on showing for a while, such as terminated instances. */
  readonly gone?: (place: Place) => Resource<Data>[];
}

export interface DescribeRequest {
  ids?: readonly string[] | undefined;
  filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

/**
 * The resources that a Describe operation answers, page by page.
 *
 * Errors: Malformed and NotFound of the kind for an identifier that is asked for by name, those of filters and pages.
 */
export function describe<Data extends object>(
  place: Place,
  { kind, filters, gone }: Description<Data>,
  request: DescribeRequest,
): Page<Resource<Data>> {
  const known = [...(gone?.(place) ?? []), ...listOf(place, kind)];
  const asked = request.ids === undefined || request.ids.length === 0 ? known : byIds(known, kind, request.ids);
  return page(filtered(asked, request.filters, filters), request);
}

function byIds<Data extends object>(
  known: readonly Resource<Data>[],
  kind: Kind<Data>,
  ids: readonly string[],
): Resource<Data>[] {
  for (const id of ids) requireWellFormed(kind, id);
  const missing = ids.find((id) => !known.some((resource) => resource.id === id));
  if (missing !== undefined) throw new AwsError(kind.notFound, kind.notFoundMessage(missing));
  return known.filter((resource) => ids.includes(resource.id));
}

/** What a Describe operation shows of a resource: its data and its tags as they are now. */
export function shown<Data extends object>(resource: Resource<Data>): Data & { Tags: Tag[] } {
  return { ...resource.data, Tags: tagList(resource.tags) };
}

/** Resources of a kind that went away less than `seconds` of rehearsed time ago. */
export function recentlyGone<Data extends object>(
  kind: Kind<Data>,
  seconds: number,
): (place: Place) => Resource<Data>[] {
  return (place) =>
    (place.aws.store.everMade() as Resource<Data>[]).filter(
      (resource) =>
        resource.type === kind.type &&
        resource.region === place.region &&
        resource.account === place.account &&
        resource.deletedAt !== undefined &&
        ((Date.now() - resource.deletedAt.getTime()) / 1000) * place.aws.clock.speed < seconds,
    );
}
