import { getHostedZone, liesIn, listHostedZones, zonesFor } from '../../shared/aws/route-53/hosted-zones.ts';
import type { HostedZone, ZoneAccess } from '../../shared/aws/route-53/hosted-zones.ts';
import type { Answer, DnsClient } from '../../shared/dns/questions.ts';
import { isAwsError } from '../../shared/errors/explain.ts';

/** What is known about where a host name belongs: the zones of the account, and what DNS says about their names. */
export interface ZoneFacts {
  readonly zones: readonly HostedZone[];
  /** Name servers that Route 53 gave the zones that come into question, by the zone's id. */
  readonly nameServers: Readonly<Record<string, readonly string[]>>;
  /** What DNS answers for the NS records of names that come into question. */
  readonly delegations: Readonly<Record<string, Answer>>;
}

/** Reads what choosing a zone needs. Only NS records are asked for: a resolver that is asked for a name too early remembers that it is missing. */
export async function zoneFacts(
  route53: ZoneAccess,
  hostname: string,
  zoneId: string | undefined,
  finder: DnsClient,
): Promise<ZoneFacts> {
  const id = zoneId?.replace('/hostedzone/', '');
  const [listed, named] = await Promise.all([
    // A role for one zone need not be allowed to list them, and doesn't have to when the zone is named.
    listHostedZones(route53).catch((error: unknown) => {
      if (id !== undefined && isAwsError(error, 'AccessDenied', 'AccessDeniedException')) return [];
      throw error;
    }),
    id === undefined ? undefined : getHostedZone(route53, id),
  ]);
  const zones = named === undefined || listed.some((zone) => zone.id === id) ? listed : [...listed, named.zone];
  const candidates = id === undefined ? zonesFor(hostname, zones) : zones.filter((zone) => zone.id === id);
  const found = await Promise.all(
    candidates.map(async (zone) => (zone.id === id ? named : await getHostedZone(route53, zone.id))),
  );
  return {
    zones,
    nameServers: Object.fromEntries(
      found.flatMap((each) => (each === undefined ? [] : [[each.zone.id, each.nameServers]])),
    ),
    delegations: await delegations(hostname, candidates, finder),
  };
}

/** Without a zone, the domains above the host name are asked for, so that the message can tell where they are. */
async function delegations(
  hostname: string,
  candidates: readonly HostedZone[],
  finder: DnsClient,
): Promise<Readonly<Record<string, Answer>>> {
  const labels = hostname.split('.');
  const above = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  const names = candidates.length > 0 ? candidates.map(({ name }) => name) : above;
  const answers = await Promise.all(
    [...new Set(names)].map(async (name) => [name, await finder.ask(name, 'NS')] as const),
  );
  return Object.fromEntries(answers);
}

/** The private zones that hold a name too: in their networks they answer instead of the public zone. Pure. */
export function privateTwins(hostname: string, zones: readonly HostedZone[]): readonly HostedZone[] {
  return zones.filter((zone) => zone.private && liesIn(hostname, zone.name));
}
