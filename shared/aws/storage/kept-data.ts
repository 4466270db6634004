import { rfc3339 } from '../ownership.ts';
import type { Tags } from '../ownership.ts';
import type { Snapshot } from './snapshots.ts';

/**
 * How the data of an environment outlives it: a snapshot of each volume, and its credentials as a secret of Parameter Store, since
 * the database in the snapshot knows no other password. What belongs together, and to which claim, is written on the snapshots.
 */
export const keptKeys = {
  /** `namespace/name` of the claim. */
  claim: 'openremote.io/claim',
  /** GiB. */
  size: 'openremote.io/size',
  /** Availability zone that the volume was in. */
  zone: 'openremote.io/zone',
  /** Name and version of the chart that was deployed: `openremote-1.0.0`. */
  chart: 'openremote.io/chart',
  chartRevision: 'openremote.io/chart-revision',
  /** The teardown that made it: all with the same are of one moment. */
  set: 'openremote.io/snapshot-set',
  /** Name of the secret with the credentials. */
  credentials: 'openremote.io/credentials',
  /** When it may be deleted, RFC 3339 UTC. */
  expiresAt: 'openremote.io/snapshot-expires-at',
} as const;

/** Path of all secrets that are kept for an environment. */
export function secretsPath(environment: string): string {
  return `/openremote/eks-actions/${environment}/`;
}

/** Name of the secret that holds the credentials which the data of one namespace was set up with. */
export function secretName(environment: string, set: string, namespace: string): string {
  return `${secretsPath(environment)}${set}/${namespace}`;
}

/** `20261121T190000Z`: sorts by time, and fits into names. */
export function setId(now: Date): string {
  return rfc3339(now).replaceAll(/[-:]/g, '');
}

/** When a snapshot may be deleted; undefined if nothing readable says so, then it stays. Pure. */
export function snapshotExpiry({ tags }: Pick<Snapshot, 'tags'>): Date | undefined {
  const date = new Date(tags[keptKeys.expiresAt] ?? 'never');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Those whose time is over. Pure. */
export function expiredSnapshots<Kept extends Pick<Snapshot, 'tags'>>(
  snapshots: readonly Kept[],
  now: Date,
): readonly Kept[] {
  return snapshots.filter((each) => {
    const expiry = snapshotExpiry(each);
    return expiry !== undefined && expiry <= now;
  });
}

/** A Secret's name and what is in it, as Kubernetes writes it: base64. */
export interface KeptCredentials {
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
}

/** The tags of a snapshot: whose it is (without the environment's own end, which is none of it), of what, until when. Pure. */
export function snapshotTags(
  owner: Tags,
  about: {
    readonly claim: string;
    readonly size: number;
    readonly zone: string;
    readonly set: string;
    readonly credentials: string | undefined;
    readonly release: { readonly chart: string; readonly revision: number } | undefined;
    readonly expiresAt: Date;
  },
): Tags {
  const ownTags = Object.fromEntries(
    Object.entries(owner).filter(([key]) => key !== 'openremote.io/expires-at' && key.startsWith('openremote.io/')),
  );
  return {
    ...ownTags,
    Name: about.claim,
    [keptKeys.claim]: about.claim,
    [keptKeys.size]: String(about.size),
    [keptKeys.zone]: about.zone,
    [keptKeys.set]: about.set,
    ...(about.credentials === undefined ? {} : { [keptKeys.credentials]: about.credentials }),
    ...(about.release === undefined
      ? {}
      : { [keptKeys.chart]: about.release.chart, [keptKeys.chartRevision]: String(about.release.revision) }),
    [keptKeys.expiresAt]: rfc3339(about.expiresAt),
  };
}
