import { messageOf } from '../../errors/explain.ts';
import type { Waiting } from '../../time/wait-until.ts';
import { listCertificates, validatedDomain } from '../certificates.ts';
import type { ListedCertificate } from '../certificates.ts';
import type { Aws } from '../connection.ts';
import { listRegions } from '../ec2/regions.ts';
import { changeOnCondition } from './change-on-condition.ts';
import type { HostedZone, ZoneAccess } from './hosted-zones.ts';
import { validationOwnerOf } from './record-ownership.ts';
import { listRecords } from './records.ts';
import type { RecordSet } from './records.ts';

/**
 * The CNAMEs by which ACM validates domains. For a domain and an account there is one, in all regions and for every certificate:
 * whoever deletes it stops the renewal of all of them, months later and without a word. So it goes with the last one only.
 */

/** Certificates in these states are never renewed. */
const ended = new Set(['FAILED', 'VALIDATION_TIMED_OUT', 'EXPIRED', 'REVOKED']);

/** The domains that certificates of the account need, in all regions that it has enabled. */
export interface NeededDomains {
  readonly domains: ReadonlySet<string>;
  /** Regions that could not be asked, with the reason: no CNAME may be deleted then. */
  readonly unknown: readonly string[];
}

/** Finds the domains that certificates other than `except` (ARNs) need. */
export async function domainsNeeded(aws: Aws, except: readonly string[]): Promise<NeededDomains> {
  const unknown: string[] = [];
  const regions = await listRegions(aws).catch((error: unknown) => {
    unknown.push(`the list of regions (${messageOf(error)})`);
    return [aws.region];
  });
  const found = await Promise.all(
    regions.map((region) =>
      listCertificates(region === aws.region ? aws : aws.inRegion(region)).catch((error: unknown) => {
        unknown.push(`${region} (${messageOf(error)})`);
        return [] as readonly ListedCertificate[];
      }),
    ),
  );
  const others = found.flat().filter(({ arn, status }) => !except.includes(arn) && !ended.has(status));
  return { domains: new Set(others.flatMap(({ names }) => names.map(validatedDomain))), unknown };
}

/**
 * The validation CNAMEs, with their markers, that this suite made for some domains and that nobody needs any more. Pure.
 * @param records all record sets of the zone
 */
export function unneededValidationRecords(
  records: readonly RecordSet[],
  domains: readonly string[],
  needed: NeededDomains,
): readonly RecordSet[] {
  if (needed.unknown.length > 0) return [];
  return records.flatMap((marker) => {
    const name = validationOwnerOf(marker)?.hostname;
    const domain = validatedBy(name ?? '');
    if (name === undefined || !domains.includes(domain) || needed.domains.has(domain)) return [];
    const cname = records.filter((record) => record.name === name && record.type === 'CNAME');
    return [...cname, marker];
  });
}

/** `_0123….demo.example.com` validates demo.example.com. */
function validatedBy(recordName: string): string {
  return recordName.replace(/^[^.]+\./, '');
}

/** The domains whose validation CNAMEs an environment marked as its own. Pure. */
export function validationDomainsOf(environment: string, records: readonly RecordSet[]): readonly string[] {
  return records.flatMap((record) => {
    const found = validationOwnerOf(record);
    return found?.owner === environment ? [validatedBy(found.hostname)] : [];
  });
}

export interface ValidationRemoval {
  readonly zone: Pick<HostedZone, 'id' | 'name'>;
  /** The domains whose CNAMEs may go, given what stands in the zone. */
  readonly domains: (records: readonly RecordSet[]) => readonly string[];
  /** Shown with the change in CloudTrail. */
  readonly comment: string;
}

/**
 * Deletes the validation CNAMEs of some domains that no certificate of the account needs by now: to be called once the
 * certificates are deleted. Returns the id of the change, undefined if there was nothing to delete; or why all of them stay.
 */
export async function removeUnneededValidation(
  aws: Aws,
  route53: ZoneAccess,
  { zone, domains, comment }: ValidationRemoval,
  waiting: Waiting,
): Promise<{ readonly changeId: string | undefined } | { readonly kept: readonly string[] }> {
  const needed = await domainsNeeded(aws, []);
  if (needed.unknown.length > 0) return { kept: needed.unknown };
  const changeId = await changeOnCondition(
    route53,
    {
      zone,
      records: await listRecords(route53, zone.id),
      plan: (records) => unneededValidationRecords(records, domains(records), needed).map((before) => ({ before })),
      comment,
    },
    waiting,
  );
  return { changeId };
}
