import type { HostedZone } from '../../shared/aws/route-53/hosted-zones.ts';
import { leadingTypes } from '../../shared/aws/route-53/owned-names.ts';
import {
  foreignOwnerOf,
  isHeritage,
  ownerOf,
  ownershipName,
  ownershipRecord,
} from '../../shared/aws/route-53/record-ownership.ts';
import { replacementFor, targetOf } from '../../shared/aws/route-53/record-replacement.ts';
import type { Replacement } from '../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { Name, Target } from './names.ts';

export interface NamesWish {
  readonly names: readonly Name[];
  readonly environment: string;
  readonly zone: Pick<HostedZone, 'id' | 'name'>;
  readonly takeOver: boolean;
}

const cnameTtl = 300;

/** What has to be changed so that the names lead where they shall and are marked as the environment's. */
export interface NamesPlan {
  readonly replacements: readonly Replacement[];
  /** Names that are taken over, with who had them: told before anything is done. */
  readonly takenOver: readonly string[];
}

/**
 * What has to be changed in a zone. Pure; once applied, it changes nothing the second time.
 * @param records all record sets of the zone
 * @throws ActionError if a name is somebody else's, or can't have the record that it needs.
 */
export function namesPlan(wish: NamesWish, records: readonly RecordSet[]): NamesPlan {
  const plans = wish.names.map((name) => planName(name, wish, records));
  return {
    replacements: plans.flatMap(({ replacements }) => replacements),
    takenOver: plans.flatMap(({ takenOver }) => takenOver),
  };
}

/** The records that lead a name to its target: alias A, and AAAA where the load balancer has IPv6; a CNAME to any other name. Pure. */
export function leadingRecords(name: string, target: Target): readonly RecordSet[] {
  if (target.kind === 'cname') return [{ name, type: 'CNAME', ttl: cnameTtl, values: [target.dnsName] }];
  const alias = { hostedZoneId: target.hostedZoneId, dnsName: target.dnsName };
  return (target.dualStack ? ['A', 'AAAA'] : ['A']).map((type) => ({ name, type, alias, values: [] }));
}

function planName({ hostname, target }: Name, wish: NamesWish, records: readonly RecordSet[]): NamesPlan {
  const standing = records.filter(({ name, type }) => name === hostname && leadingTypes.includes(type));
  refuseRouted(hostname, standing, wish.zone);
  refuseImpossible(hostname, target, wish.zone, records);
  const takenOver = refuseForeign(hostname, standing, wish, records);
  const wanted = leadingRecords(hostname, target);
  const leftOver = standing.filter((record) => !wanted.some(({ type }) => type === record.type));
  return {
    replacements: [
      ...leftOver.map((before) => ({ before })),
      ...[...wanted, ownershipRecord(hostname, wish.environment, wish.zone.name)].flatMap(
        (record) => replacementFor(record, records) ?? [],
      ),
      ...(takenOver.length === 0 ? [] : withoutForeignMarkers(hostname, wish.zone, records)),
    ],
    takenOver,
  };
}

/** Weighted, latency and other routed record sets are several under one name; what they are for can't be seen from here. */
function refuseRouted(hostname: string, standing: readonly RecordSet[], zone: NamesWish['zone']): void {
  const routed = standing.filter(({ setIdentifier }) => setIdentifier !== undefined);
  if (routed.length === 0) return;
  throw new ActionError({
    what: `The name ${hostname} has records with a routing policy`,
    where: `${zone.name} (${zone.id}): ${routed.map(({ type, setIdentifier }) => `${type} "${setIdentifier ?? ''}"`).join(', ')}`,
    why: 'somebody else made them, to lead users to several places; they are not touched, not even with `take-over`',
    remedy: 'Choose another host name, or delete these records by hand. Nothing was changed.',
  });
}

function refuseImpossible(
  hostname: string,
  target: Target,
  zone: NamesWish['zone'],
  records: readonly RecordSet[],
): void {
  if (target.kind !== 'cname') return;
  const beside = records.filter(({ name, type }) => name === hostname && !leadingTypes.includes(type));
  const apex = hostname === zone.name;
  if (!apex && beside.length === 0) return;
  throw new ActionError({
    what: `The name ${hostname} can't lead to ${target.dnsName}`,
    where: `${zone.name} (${zone.id})`,
    why: apex
      ? 'that is no load balancer of this region, so it takes a CNAME, and DNS has none at the top of a zone'
      : `that is no load balancer of this region, so it takes a CNAME, which stands alone; there is ${beside.map(({ type }) => type).join(', ')} of that name too`,
    remedy: apex
      ? 'Use a name below it, such as `www.`, or a load balancer of this account and region as `target`. Nothing was changed.'
      : 'Choose another host name, or a load balancer of this account and region as `target`. Nothing was changed.',
  });
}

/** A change would replace whatever stands there without a word, so a name is looked at before. Returns what is taken over. */
function refuseForeign(
  hostname: string,
  standing: readonly RecordSet[],
  { environment, zone, takeOver }: NamesWish,
  records: readonly RecordSet[],
): readonly string[] {
  const owner = records.flatMap((record) => {
    const found = ownerOf(record);
    return found?.hostname === hostname ? [found.owner] : [];
  })[0];
  if (owner === environment) return [];
  const registry = records.flatMap((record) => foreignOwnerOf(record, hostname) ?? [])[0];
  const inTheWay = records.find(
    (record) => record.name === ownershipName(hostname, zone.name) && !record.values.some(isHeritage),
  );
  if (inTheWay !== undefined) throw markerTaken(hostname, inTheWay, zone);
  if (owner === undefined && registry === undefined && standing.length === 0) return [];
  const whose =
    owner === undefined ? (registry ?? 'somebody who left no mark') : `the environment "${owner}" of this suite`;
  const what = standing.map((record) => `${record.type} → ${targetOf(record)}`).join(', ') || 'no address yet';
  if (takeOver) return [`${hostname} belonged to ${whose} (${what}) and is taken over.`];
  throw new ActionError({
    what: `The name ${hostname} is taken`,
    where: `${zone.name} (${zone.id}): ${what}`,
    why: `it belongs to ${whose}`,
    remedy: `Choose another host name. If the name shall be "${environment}"'s from now on, set \`take-over: true\`: its records are replaced. Nothing was changed.`,
  });
}

function markerTaken(hostname: string, record: RecordSet, zone: NamesWish['zone']): ActionError {
  return new ActionError({
    what: `The record that would say who owns ${hostname} has its name taken`,
    where: `${zone.name} (${zone.id}): ${record.name} ${record.type} → ${targetOf(record)}`,
    why: 'somebody uses that name for something else',
    remedy: `Choose another host name, or delete that record. Nothing was changed.`,
  });
}

/** Whoever had the name said so in TXT records of other names too; left behind, they would contradict ours. */
function withoutForeignMarkers(
  hostname: string,
  zone: NamesWish['zone'],
  records: readonly RecordSet[],
): readonly Replacement[] {
  return records
    .filter((record) => foreignOwnerOf(record, hostname) !== undefined)
    .filter((record) => record.name !== ownershipName(hostname, zone.name))
    .map((before) => {
      const values = before.values.filter((value) => !isHeritage(value));
      return values.length === 0 ? { before } : { before, after: { ...before, values } };
    });
}
