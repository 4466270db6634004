import type { Waiting } from '../../time/wait-until.ts';
import { changeOnCondition } from './change-on-condition.ts';
import { listHostedZones } from './hosted-zones.ts';
import type { HostedZone, ZoneAccess } from './hosted-zones.ts';
import { ownerOf } from './record-ownership.ts';
import type { Replacement } from './record-replacement.ts';
import { listRecords } from './records.ts';
import type { RecordSet } from './records.ts';

/** The types that say where a name leads; all others of the same name are somebody else's, and left alone. */
export const leadingTypes: readonly string[] = ['A', 'AAAA', 'CNAME'];

/** Names of an environment in one zone. */
export interface OwnedNames {
  readonly zone: HostedZone;
  readonly names: readonly string[];
  /** What their removal deletes: the records that lead them, and their marks. */
  readonly records: readonly RecordSet[];
}

/** The environment's names in a zone, by their marks. Pure. */
export function namesOwned(environment: string, records: readonly RecordSet[]): readonly string[] {
  return records.flatMap((record) => {
    const found = ownerOf(record);
    return found?.owner === environment ? [found.hostname] : [];
  });
}

/**
 * The changes that take names out of a zone: those that the environment owns, with their marks; all others are left. Pure.
 */
export function removalOf(
  hostnames: readonly string[],
  environment: string,
  records: readonly RecordSet[],
): readonly Replacement[] {
  return recordsOwned(hostnames, environment, records).map((before) => ({ before }));
}

function recordsOwned(
  hostnames: readonly string[],
  environment: string,
  records: readonly RecordSet[],
): readonly RecordSet[] {
  return hostnames.flatMap((hostname) => {
    const marks = records.filter((record) => {
      const found = ownerOf(record);
      return found?.owner === environment && found.hostname === hostname;
    });
    if (marks.length === 0) return [];
    const own = records.filter(
      ({ name, type, setIdentifier }) =>
        name === hostname && leadingTypes.includes(type) && setIdentifier === undefined,
    );
    return [...own, ...marks];
  });
}

/** The environment's names in all public zones of the account; zones without any are left out. */
export async function findOwnedNames(route53: ZoneAccess, environment: string): Promise<readonly OwnedNames[]> {
  const zones = (await listHostedZones(route53)).filter((zone) => !zone.private);
  const found = await Promise.all(
    zones.map(async (zone) => {
      const records = await listRecords(route53, zone.id);
      const names = namesOwned(environment, records);
      return { zone, names, records: recordsOwned(names, environment, records) };
    }),
  );
  return found.filter(({ names }) => names.length > 0);
}

/**
 * Takes all names of an environment out of a zone in one batch, and nothing else, whoever changes the zone at the same time.
 * Returns the id of the change, for `waitInSync`; undefined if there was nothing (any more).
 * @param comment shown with the change in CloudTrail
 */
export async function removeOwnedNames(
  route53: ZoneAccess,
  { zone, environment, comment }: { readonly zone: HostedZone; readonly environment: string; readonly comment: string },
  waiting: Waiting,
): Promise<string | undefined> {
  return changeOnCondition(
    route53,
    {
      zone,
      records: await listRecords(route53, zone.id),
      plan: (records) => removalOf(namesOwned(environment, records), environment, records),
      comment,
    },
    waiting,
  );
}
