import { ownershipKeys } from '../aws/ownership.ts';
import { keptKeys } from '../aws/storage/kept-data.ts';
import type { Snapshot } from '../aws/storage/snapshots.ts';

/** What `restore-from` asks for. */
export type RestoreFrom =
  | { readonly kind: 'latest' }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'snapshots'; readonly ids: readonly string[] };

/**
 * `latest`, the name of an environment, or ids of snapshots, separated by commas or white space; undefined if it is none of these.
 * Pure.
 */
export function parseRestoreFrom(text: string): RestoreFrom | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const [first, ...others] = words;
  if (first === undefined) return undefined;
  if (words.every((word) => /^snap-[0-9a-f]{8,17}$/.test(word))) return { kind: 'snapshots', ids: words };
  if (others.length > 0 || !/^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/.test(first)) return undefined;
  return first === 'latest' ? { kind: 'latest' } : { kind: 'environment', name: first };
}

/** A snapshot and the name of the claim that it is the data of. */
export interface ClaimData {
  readonly claim: string;
  readonly snapshot: Snapshot;
}

/** `openremote/postgresql-data` → its two parts; both empty if the snapshot does not say of which claim it is. */
function claimOf({ tags }: Snapshot): { readonly namespace: string; readonly name: string } {
  const [namespace = '', name = ''] = (tags[keptKeys.claim] ?? '').split('/');
  return { namespace, name };
}

/**
 * The completed snapshots by the namespace of their claim: several stacks of a cluster have claims of the same names. Namespaces
 * without data for any of the claims in question are left out. Pure.
 */
export function dataByNamespace(
  snapshots: readonly Snapshot[],
  claims: readonly string[],
): ReadonlyMap<string, readonly Snapshot[]> {
  const completed = snapshots.filter(({ state }) => state === 'completed');
  const stacks = Map.groupBy(completed, (each) => claimOf(each).namespace);
  return new Map([...stacks].filter(([, own]) => own.some((each) => claims.includes(claimOf(each).name))));
}

/**
 * The newest completed snapshot for each claim. An interrupted teardown has its claims in several sets, so sets don't decide; but
 * all of them are of one stack and of the time when nothing wrote. Pure.
 */
export function newestOfEachClaim(snapshots: readonly Snapshot[]): readonly ClaimData[] {
  const newest = new Map<string, Snapshot>();
  for (const snapshot of snapshots) {
    // Without its namespace: the data may come up in another one.
    const claim = claimOf(snapshot).name;
    if (claim === '' || snapshot.state !== 'completed') continue;
    const known = newest.get(claim);
    if (known === undefined || known.startedAt < snapshot.startedAt) newest.set(claim, snapshot);
  }
  return [...newest].map(([claim, snapshot]) => ({ claim, snapshot }));
}

/** The name of the secret with the credentials that the data was set up with: of the newest snapshot that names one. Pure. */
export function credentialsOf(data: readonly ClaimData[]): string | undefined {
  return [...data]
    .sort((a, b) => b.snapshot.startedAt.getTime() - a.snapshot.startedAt.getTime())
    .map(({ snapshot }) => snapshot.tags[keptKeys.credentials])
    .find((name) => name !== undefined);
}

/** `demo, 20261121T190000Z`: where the data is from, for people. Pure. */
export function describeData(data: readonly ClaimData[]): string {
  const found = data.map(
    ({ snapshot: { tags } }) => `${tags[ownershipKeys.environment] ?? '?'}, ${tags[keptKeys.set] ?? '?'}`,
  );
  return [...new Set(found)].join('; ');
}

/**
 * The zone for all volumes, so that one node can have them: where the data was, if a node is there, else where most nodes are.
 * Undefined if there are no nodes. Pure.
 */
export function chooseZone(data: readonly ClaimData[], nodeZones: readonly string[]): string | undefined {
  const before = data
    .map(({ snapshot }) => snapshot.tags[keptKeys.zone])
    .find((zone) => nodeZones.includes(zone ?? ''));
  if (before !== undefined) return before;
  const counts = Map.groupBy(nodeZones, (zone) => zone);
  return [...counts].sort(([a, first], [b, second]) => second.length - first.length || a.localeCompare(b))[0]?.[0];
}
