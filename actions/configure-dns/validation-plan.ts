import type { Certificate } from '../../shared/aws/certificates.ts';
import { validationMarker, validationOwnerOf } from '../../shared/aws/route-53/record-ownership.ts';
import { replacementFor, targetOf } from '../../shared/aws/route-53/record-replacement.ts';
import type { Replacement } from '../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';

/**
 * What has to be changed so that the CNAMEs by which ACM validates a certificate stand in the zone. A wildcard and its base
 * name have the same CNAME; one that stands already, whoever made it, is left as it is. Pure.
 * @throws ActionError if something else stands under the name of one.
 */
export function validationPlan(
  { validations }: Pick<Certificate, 'validations'>,
  environment: string,
  records: readonly RecordSet[],
): readonly Replacement[] {
  const wanted = new Map(validations.flatMap(({ record }) => (record === undefined ? [] : [[record.name, record]])));
  return [...wanted.values()].flatMap(({ name, value }) => {
    const cname: RecordSet = { name, type: 'CNAME', ttl: 300, values: [value] };
    const change = replacementFor({ ...cname, ttl: ttlOf(name, records) ?? 300 }, records);
    if (change === undefined) return [];
    const marked = records.some((record) => validationOwnerOf(record)?.hostname === name);
    if (change.before !== undefined && !marked) throw taken(name, change.before);
    return [change, ...list(replacementFor(validationMarker(name, environment), records))];
  });
}

/** A CNAME with the right value validates whatever its TTL. */
function ttlOf(name: string, records: readonly RecordSet[]): number | undefined {
  return records.find((record) => record.name === name && record.type === 'CNAME')?.ttl;
}

function list<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}

function taken(name: string, record: RecordSet): ActionError {
  return new ActionError({
    what: `The name by which ACM validates the certificate has another record`,
    where: `${name} ${record.type} → ${targetOf(record)}`,
    why: 'somebody made it by hand, or changed it',
    remedy: 'Delete that record and run this again: the right one is made then. Nothing was changed.',
  });
}

/** True once ACM has told the CNAME of every name of a certificate. Pure. */
export function isValidationKnown({ names, validations }: Pick<Certificate, 'names' | 'validations'>): boolean {
  return names.every((name) => validations.some(({ domain, record }) => domain === name && record !== undefined));
}
