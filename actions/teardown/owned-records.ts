import type { ZoneAccess, HostedZone } from '../../shared/aws/route-53/hosted-zones.ts';
import { listHostedZones } from '../../shared/aws/route-53/hosted-zones.ts';
import { namesOwned, removalOf } from '../../shared/aws/route-53/owned-names.ts';
import { ownerOf, validationOwnerOf } from '../../shared/aws/route-53/record-ownership.ts';
import { listRecords } from '../../shared/aws/route-53/records.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { validationDomainsOf } from '../../shared/aws/route-53/validation-records.ts';
import { inParallel } from '../../shared/time/in-parallel.ts';

/** What an environment owns in a hosted zone, by the TXT records that name it. */
export interface OwnedRecords {
  readonly environment: string;
  readonly zone: HostedZone;
  /** The records of the environment's names, with their marks. */
  readonly records: readonly RecordSet[];
  /** Domains whose validation CNAMEs it made; other certificates may need them by now. */
  readonly validated: readonly string[];
}

/** The records of all environments in all public zones of the account. */
export async function listOwnedRecords(route53: ZoneAccess): Promise<readonly OwnedRecords[]> {
  const zones = (await listHostedZones(route53)).filter((zone) => !zone.private);
  // Route 53 answers five calls in a second for a whole account.
  const found = await inParallel(zones, 2, async (zone) => {
    const records = await listRecords(route53, zone.id);
    return ownersIn(records).map((environment) => ({
      environment,
      zone,
      records: removalOf(namesOwned(environment, records), environment, records).flatMap(({ before }) => before ?? []),
      validated: validationDomainsOf(environment, records),
    }));
  });
  return found.flat();
}

function ownersIn(records: readonly RecordSet[]): readonly string[] {
  return [...new Set(records.flatMap((record) => (ownerOf(record) ?? validationOwnerOf(record))?.owner ?? []))];
}

const loadBalancerName = /\.(?:elb\.([a-z0-9-]+)|([a-z0-9-]+)\.elb)\.amazonaws\.com(?:\.cn)?$/;

/**
 * The names that are the environment's in this region: without those that lead to a load balancer of another region, where an
 * environment of the same name lives. Pure.
 */
export function namesInRegion(owned: OwnedRecords, region: string): readonly string[] {
  const elsewhere = owned.records.filter((record) => {
    const found = loadBalancerName.exec(record.alias?.dnsName ?? record.values[0] ?? '');
    return found !== null && (found[1] ?? found[2]) !== region;
  });
  return namesOwned(owned.environment, owned.records).filter(
    (name) => !elsewhere.some((record) => record.name === name),
  );
}

/** The same with only what is the environment's in this region: a name with its mark stays or goes as a whole. Pure. */
export function inRegion(owned: OwnedRecords, region: string): OwnedRecords {
  const names = namesInRegion(owned, region);
  return {
    ...owned,
    records: owned.records.filter((record) => names.includes(ownerOf(record)?.hostname ?? record.name)),
  };
}
