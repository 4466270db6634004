import { expiryOf, ownershipKeys, rfc3339 } from './ownership.ts';
import type { Tags } from './ownership.ts';

/** What is to become of an environment's expiry. */
export type ExpiryChange =
  { readonly kind: 'keep' } | { readonly kind: 'move'; readonly tags: Tags; readonly to: Date };

/** The tags that say when an environment expires, and which time to live was asked for. `ttl` in seconds. */
export function expiryTags(ttl: number, now: Date): Tags {
  return {
    [ownershipKeys.expiresAt]: rfc3339(new Date(now.getTime() + ttl * 1000)),
    [ownershipKeys.ttl]: `${ttl}s`,
  };
}

/**
 * Decides by the time to live that was asked for last, which the tags hold: the same again leaves the end where it is, so that
 * a re-run changes nothing; another one moves the end to that long after now; none asked leaves it. A moved end is never in
 * the past. `ttl` in seconds. Pure.
 */
export function expiryChange(tags: Tags, ttl: number | undefined, now: Date): ExpiryChange {
  if (ttl === undefined) return { kind: 'keep' };
  const current = expiryOf(tags);
  const expired = current !== undefined && current <= now;
  if (current !== undefined && !expired && tags[ownershipKeys.ttl] === `${ttl}s`) return { kind: 'keep' };
  return extension(ttl, now);
}

/** Moves the end to so long after now, whatever was asked for before. `ttl` in seconds. Pure. */
export function extension(ttl: number, now: Date): ExpiryChange {
  const tags = expiryTags(ttl, now);
  return { kind: 'move', tags, to: new Date(tags[ownershipKeys.expiresAt] ?? '') };
}

/**
 * When an environment expires: its cluster's tag says so, since that is the one that a later run moves; without a cluster
 * (half made, half deleted) the latest of its stacks' tags. Undefined: never.
 */
export function effectiveExpiry(cluster: Tags | undefined, stacks: readonly Tags[]): Date | undefined {
  if (cluster !== undefined) return expiryOf(cluster);
  const ends = stacks.map(expiryOf).filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : new Date(Math.max(...ends.map((end) => end.getTime())));
}
