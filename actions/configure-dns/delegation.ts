import { liesIn } from '../../shared/aws/route-53/hosted-zones.ts';
import type { HostedZone } from '../../shared/aws/route-53/hosted-zones.ts';
import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import { describeAnswer } from '../../shared/dns/questions.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { ZoneFacts } from './zone-facts.ts';

/** Whether the Internet asks a zone, as far as DNS tells. */
export type Delegation =
  | { readonly kind: 'asked' }
  /** Its name leads nowhere, or to other servers. */
  | { readonly kind: 'not asked'; readonly why: string }
  /** DNS could not be asked. */
  | { readonly kind: 'unknown'; readonly why: string };

/** Compares the NS records that DNS has for a zone's name with the servers that Route 53 gave the zone. Pure. */
export function delegationOf(zone: HostedZone, facts: ZoneFacts): Delegation {
  const answer = facts.delegations[zone.name];
  const servers = facts.nameServers[zone.id] ?? [];
  const why = `the NS lookup of ${zone.name} gave ${describeDelegation(zone, facts)}`;
  switch (answer?.kind) {
    case undefined:
    case 'unreachable':
    case 'refused':
      return { kind: 'unknown', why };
    case 'records':
      if (servers.length === 0) return { kind: 'unknown', why: 'the role may not read the name servers of the zone' };
      return answer.values.some((value) => servers.includes(value)) ? { kind: 'asked' } : { kind: 'not asked', why };
    case 'no name':
    case 'no data':
    case 'failed':
      return { kind: 'not asked', why };
  }
}

/** What the NS lookup of a zone's name gave, in words. */
export function describeDelegation(zone: HostedZone, { delegations }: ZoneFacts): string {
  const answer = delegations[zone.name];
  return answer === undefined ? 'no answer' : describeAnswer(answer);
}

/**
 * Refuses names that NS records of the zone give away to another zone: records made here would never be seen. Pure.
 * @param records all record sets of the zone
 */
export function refuseGivenAway(hostnames: readonly string[], zone: HostedZone, records: readonly RecordSet[]): void {
  for (const hostname of hostnames) {
    const away = records.find(({ name, type }) => type === 'NS' && name !== zone.name && liesIn(hostname, name));
    if (away === undefined) continue;
    throw new ActionError({
      what: `${hostname} is not answered by the hosted zone ${zone.name}`,
      where: zone.id,
      why: `its NS records give ${away.name} to another zone, with the name servers ${away.values.join(', ')}`,
      remedy: `Use the zone ${away.name}: by \`hosted-zone-id\`, and by \`dns-role-to-assume\` if it is another account's. Nothing was changed.`,
    });
  }
}
