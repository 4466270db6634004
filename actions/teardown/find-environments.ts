import { effectiveExpiry } from '../../shared/aws/expiry.ts';
import { isOwned, ownershipKeys } from '../../shared/aws/ownership.ts';
import type { Tags } from '../../shared/aws/ownership.ts';
import { counted } from '../../shared/errors/counted.ts';
import type { RegionScan } from './scan-region.ts';

/** An environment of the suite, as far as a region tells. */
export interface Environment {
  readonly name: string;
  readonly region: string;
  /** Undefined: never. */
  readonly expiresAt: Date | undefined;
  /** What of it is there, for a list. */
  readonly found: string;
}

/** The ARN kinds that a teardown keeps on purpose: they alone make no environment. */
const keptKinds = [/:ec2:[^:]*:[^:]*:snapshot\//, /:ssm:[^:]*:[^:]*:parameter\//];

/**
 * The environments of a region: those with a cluster, those of which only stacks are left, and those of which only tagged things
 * are left. When one expires, its cluster says (its tag is the one that moves); then its stacks; then the latest tag of the rest. Pure.
 */
export function findEnvironments(
  scan: Pick<RegionScan, 'region' | 'clusters' | 'stacks' | 'tagged'>,
): readonly Environment[] {
  const tagsOfStacks = groupByOwner(scan.stacks.map(({ tags }) => tags));
  const tagsOfRest = groupByOwner(
    scan.tagged.filter(({ arn }) => !keptKinds.some((kind) => kind.test(arn))).map(({ tags }) => tags),
  );
  const clusters = scan.clusters.filter(({ name, tags }) => isOwned(tags, name));
  const names = new Set([...clusters.map(({ name }) => name), ...tagsOfStacks.keys(), ...tagsOfRest.keys()]);
  // A cluster that is not ours may have the name of leftovers that are: those wait until somebody looks at it.
  const foreign = scan.clusters.filter((cluster) => !clusters.includes(cluster)).map(({ name }) => name);
  return [...names]
    .filter((name) => !foreign.includes(name))
    .sort()
    .map((name) => {
      const cluster = clusters.find((each) => each.name === name);
      const stacks = tagsOfStacks.get(name) ?? [];
      const rest = tagsOfRest.get(name) ?? [];
      return {
        name,
        region: scan.region,
        expiresAt: effectiveExpiry(cluster?.tags, stacks.length > 0 ? stacks : rest),
        found:
          cluster !== undefined
            ? `cluster ${cluster.status}`
            : stacks.length > 0
              ? `no cluster, ${counted(stacks.length, 'stack')}`
              : `no cluster, no stack, ${counted(rest.length, 'tagged thing')}`,
      };
    });
}

function groupByOwner(all: readonly Tags[]): ReadonlyMap<string, readonly Tags[]> {
  const owned = all.filter((tags) => isOwned(tags, tags[ownershipKeys.environment] ?? ''));
  return Map.groupBy(owned, (tags) => tags[ownershipKeys.environment] ?? '');
}

/** Those that have expired and whose whole name fits; `*` stands for any characters. Longest expired first. Pure. */
export function expiredOnes(environments: readonly Environment[], pattern: string, now: Date): readonly Environment[] {
  const fits = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
  return environments
    .filter(({ name, expiresAt }) => expiresAt !== undefined && expiresAt <= now && fits.test(name))
    .sort((a, b) => (a.expiresAt?.getTime() ?? 0) - (b.expiresAt?.getTime() ?? 0) || a.name.localeCompare(b.name));
}
