import { liesIn, zonesFor } from '../../shared/aws/route-53/hosted-zones.ts';
import type { HostedZone } from '../../shared/aws/route-53/hosted-zones.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { delegationOf, describeDelegation } from './delegation.ts';
import type { ZoneFacts } from './zone-facts.ts';
import { privateTwins } from './zone-facts.ts';

/** The zone that the records go to. */
export interface ChosenZone extends HostedZone {
  /** The servers that Route 53 gave it. */
  readonly nameServers: readonly string[];
  /** What the reader should know about it. */
  readonly notes: readonly string[];
}

export interface ZoneWish {
  readonly hostnames: readonly string[];
  readonly zoneId: string | undefined;
  /** False to go on with a zone that nobody asks, which is then told: somebody chose it on purpose, or records only go. */
  readonly mustAnswer: boolean;
}

const unchanged = 'Nothing was changed.';

/**
 * The zone for the records. Pure.
 * @throws ActionError if there is none, if it can't be told from another one, if the names don't all lie in it, or if DNS shows
 * that nobody would ever ask it.
 */
export function chooseZone(wish: ZoneWish, facts: ZoneFacts): ChosenZone {
  const [hostname = ''] = wish.hostnames;
  const zone = wish.zoneId === undefined ? zoneBySuffix(hostname, facts) : zoneById(wish.zoneId, facts.zones);
  const outside = wish.hostnames.filter((name) => !liesIn(name, zone.name));
  if (outside.length > 0) {
    throw new ActionError({
      what: `${outside.join(', ')} ${outside.length === 1 ? 'does' : 'do'} not lie in the hosted zone ${zone.name}`,
      where: zone.id,
      why: 'the records of one run are made together or not at all, which Route 53 does within one zone',
      remedy: `Correct \`hosted-zone-id\` or the host names, or use a second step for names of another zone. ${unchanged}`,
    });
  }
  return {
    ...zone,
    nameServers: facts.nameServers[zone.id] ?? [],
    notes: [...delegationNotes(zone, wish, facts), ...twinNotes(hostname, facts)],
  };
}

function zoneById(zoneId: string, zones: readonly HostedZone[]): HostedZone {
  const id = zoneId.replace('/hostedzone/', '');
  const zone = zones.find((each) => each.id === id);
  if (zone === undefined) {
    throw new ActionError({
      what: `There is no hosted zone ${id} in this account`,
      why: `there are: ${zones.map(describe).join(', ') || 'none'}`,
      remedy: `Correct \`hosted-zone-id\`, or give a role of the account that has the zone as \`dns-role-to-assume\`. ${unchanged}`,
    });
  }
  if (!zone.private) return zone;
  throw new ActionError({
    what: `The hosted zone ${zone.name} is private`,
    where: zone.id,
    why: 'its names exist only inside its networks: neither users nor ACM would see them',
    remedy: `Give a public zone as \`hosted-zone-id\`, or leave it out. ${unchanged}`,
  });
}

function zoneBySuffix(hostname: string, facts: ZoneFacts): HostedZone {
  const [zone, ...others] = zonesFor(hostname, facts.zones);
  if (zone === undefined) throw noZone(hostname, facts);
  if (others.length > 0) throw severalZones([zone, ...others], facts);
  return zone;
}

function severalZones(zones: readonly HostedZone[], facts: ZoneFacts): ActionError {
  const asked = zones.filter((zone) => delegationOf(zone, facts).kind === 'asked');
  const [first] = zones;
  const list = zones.map((zone) => `${zone.id}: ${(facts.nameServers[zone.id] ?? []).join(', ')}`);
  return new ActionError({
    what: `${zones.length} public hosted zones are called ${first?.name ?? ''}`,
    where: zones.map(({ id }) => id).join(', '),
    why:
      asked.length === 1
        ? `only one of them answers on the Internet, and by its NS records that is ${asked[0]?.id ?? ''}`
        : `only one of them answers on the Internet, and nothing here tells which (the NS lookup of ${first?.name ?? ''} gave ${first === undefined ? '' : describeDelegation(first, facts)})`,
    remedy: `Give ${asked.length === 1 ? `\`hosted-zone-id: ${asked[0]?.id ?? ''}\`` : 'the right one as `hosted-zone-id`'}, and delete the other one if nobody needs it. ${unchanged}`,
    details: list,
  });
}

function noZone(hostname: string, facts: ZoneFacts): ActionError {
  const twins = privateTwins(hostname, facts.zones);
  const [domain, answer] =
    Object.entries(facts.delegations)
      .filter(([name, found]) => found.kind === 'records' && liesIn(hostname, name))
      .sort(([a], [b]) => b.length - a.length)[0] ?? [];
  const servers = answer?.kind === 'records' ? answer.values : [];
  const others = servers.some((server) => server.includes('.awsdns-'))
    ? 'a hosted zone of another AWS account'
    : 'another DNS provider';
  const place =
    domain === undefined ? '' : `; by its NS records, ${domain} is with ${others} (${servers.slice(0, 2).join(', ')})`;
  return new ActionError({
    what: `No public hosted zone of this account holds ${hostname}`,
    why:
      (twins.length > 0
        ? `only private ones do, which nobody outside their networks sees: ${twins.map(describe).join(', ')}`
        : `there are: ${facts.zones.map(describe).join(', ') || 'no zones'}`) + place,
    remedy: `Correct \`hostname\`, create the zone, or give a role of the account that has it as \`dns-role-to-assume\`. ${unchanged}`,
  });
}

/** Refuses a zone that nobody asks, or tells it. */
function delegationNotes(zone: HostedZone, wish: ZoneWish, facts: ZoneFacts): readonly string[] {
  const delegation = delegationOf(zone, facts);
  if (delegation.kind === 'asked') return [];
  if (delegation.kind === 'unknown') {
    return [`Whether the Internet asks the zone ${zone.name} (${zone.id}) could not be found out: ${delegation.why}.`];
  }
  const parent = zonesFor(zone.name.replace(/^[^.]+\./, ''), facts.zones)[0];
  const servers = facts.nameServers[zone.id] ?? [];
  const where = parent === undefined ? 'with whoever runs the domain above it' : `in the zone ${describe(parent)}`;
  const told = {
    what: `Nobody asks the hosted zone ${zone.name} (${zone.id})`,
    why: `${delegation.why}, while Route 53 gave the zone ${servers.join(', ')}`,
    remedy: `Make NS records for ${zone.name} with these servers ${where}${parent === undefined ? '' : `, or put the names there with \`hosted-zone-id: ${parent.id}\``}. ${unchanged}`,
  };
  if (wish.mustAnswer) throw new ActionError({ ...told, where: zone.id });
  return [`${told.what}: ${told.why}. Its records are changed as asked, and will be seen once it is delegated.`];
}

function twinNotes(hostname: string, { zones }: ZoneFacts): readonly string[] {
  return privateTwins(hostname, zones).map(
    (twin) =>
      `There is also the private zone ${describe(twin)}: inside its networks ${hostname} is looked up there and not in the public zone. It is not touched.`,
  );
}

function describe(zone: HostedZone): string {
  return `${zone.name} (${zone.id}${zone.private ? ', private' : ''})`;
}
