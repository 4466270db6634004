import { liesIn } from '../../shared/aws/route-53/hosted-zones.ts';
import type { HostedZone } from '../../shared/aws/route-53/hosted-zones.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';

/** The names under which CAA records mean Amazon. */
const amazon = new Set(['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com']);

/**
 * Refuses names for which a CAA record of the zone lets others issue and not Amazon: ACM would fail, after minutes and a
 * request that counts. Of the sets on the way up from the name the nearest decides (RFC 8659); those above the zone are ACM's
 * to see. Pure.
 */
export function refuseForbiddenByCaa(
  names: readonly string[],
  zone: Pick<HostedZone, 'id' | 'name'>,
  records: readonly RecordSet[],
): void {
  for (const name of names) {
    const sets = records.filter((record) => record.type === 'CAA' && liesIn(name, record.name));
    const nearest = sets.toSorted((a, b) => b.name.length - a.name.length)[0];
    if (nearest === undefined || permitsAmazon(nearest)) continue;
    throw new ActionError({
      what: `ACM may not issue a certificate for ${name}`,
      where: `${zone.name} (${zone.id}): ${nearest.name} CAA ${nearest.values.join(', ')}`,
      why: 'this record names the authorities that may, and Amazon is not among them',
      remedy: 'Add the value `0 issue "amazon.com"` to it, or have it removed. Nothing was changed.',
    });
  }
}

function permitsAmazon({ values }: RecordSet): boolean {
  const issuers = values.flatMap((value) => {
    const [, tag = '', issuer = ''] = /^\d+\s+(\S+)\s+"([^";]*)/.exec(value) ?? [];
    return tag.toLowerCase() === 'issue' ? [issuer.trim().toLowerCase()] : [];
  });
  return issuers.length === 0 || issuers.some((issuer) => amazon.has(issuer));
}
