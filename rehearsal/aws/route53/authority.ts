import type { Store } from '../store.ts';
import { isWithin, normaliseName } from './domain-name.ts';
import { publicZones, type ZoneResource } from './hosted-zone.ts';

/**
 * Who answers for a name in the world's eyes:
 * the zone that the delegations lead to; `lame` where NS records point at servers that do not know the zone; `undelegated`
 * where local zones carry the name but no delegation leads to them (a second zone of the same name, a zone of an
 * unregistered domain); `foreign` where no local zone has anything to do with it.
 */
export type Authority =
  { kind: 'zone'; zone: ZoneResource } | { kind: 'lame' | 'undelegated' | 'foreign'; zone?: undefined };

/** Follows the delegations from the registered domain down to the name, by what the name servers answer now. */
export function authorityFor(store: Store, name: string): Authority {
  const wanted = normaliseName(name);
  const zones = publicZones(store).filter((zone) => isWithin(wanted, zone.data.HostedZone.Name));
  if (zones.length === 0) return { kind: 'foreign' };
  // Of two registered zones the shorter name is the domain, the longer one is reached through it.
  let zone = zones
    .filter((candidate) => candidate.data.registered)
    .sort((a, b) => a.data.HostedZone.Name.length - b.data.HostedZone.Name.length)[0];
  if (zone === undefined) return { kind: 'undelegated' };
  for (;;) {
    const delegation = delegationTowards(zone, wanted);
    if (delegation === undefined) return { kind: 'zone', zone };
    const child = zones.find(
      (candidate) =>
        candidate.data.HostedZone.Name === delegation.name &&
        candidate.data.NameServers.some((server) => delegation.servers.includes(normaliseName(server))),
    );
    if (child === undefined) return { kind: 'lame' };
    zone = child;
  }
}

/** The NS records nearest below the zone's apex on the way to the name. */
function delegationTowards(zone: ZoneResource, name: string): { name: string; servers: string[] } | undefined {
  const apex = zone.data.HostedZone.Name;
  const [nearest] = zone.data.published
    .filter((record) => record.Type === 'NS' && record.Name !== apex && isWithin(name, record.Name ?? ''))
    .sort((a, b) => (a.Name?.length ?? 0) - (b.Name?.length ?? 0));
  if (nearest?.Name === undefined) return undefined;
  return {
    name: nearest.Name,
    servers: (nearest.ResourceRecords ?? []).map(({ Value = '' }) => normaliseName(Value)),
  };
}
