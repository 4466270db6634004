import { liesIn, zonesFor } from '../../shared/aws/hosted-zones.ts';
import type { HostedZone } from '../../shared/aws/hosted-zones.ts';
import { ActionError } from '../../shared/errors/action-error.ts';

/**
 * The zone for the records. Pure.
 * @throws ActionError if there is none, if several have the same name, or if the host names don't all lie in it.
 */
export function chooseZone(
  hostnames: readonly string[],
  zoneId: string | undefined,
  zones: readonly HostedZone[],
): HostedZone {
  const zone = zoneId === undefined ? zoneBySuffix(hostnames[0] ?? '', zones) : zoneById(zoneId, zones);
  const outside = hostnames.filter((hostname) => !liesIn(hostname, zone.name));
  if (outside.length === 0) return zone;
  throw new ActionError({
    what: `${outside.join(', ')} does not lie in the hosted zone ${zone.name}`,
    where: zone.id,
    remedy: 'Correct `hosted-zone-id` or the host names. Nothing was changed.',
  });
}

function zoneById(zoneId: string, zones: readonly HostedZone[]): HostedZone {
  const id = zoneId.replace('/hostedzone/', '');
  const zone = zones.find((each) => each.id === id);
  if (zone !== undefined) return zone;
  throw new ActionError({
    what: `There is no hosted zone ${id} in this account`,
    why: `there are: ${zones.map(describe).join(', ') || 'none'}`,
    remedy: 'Correct `hosted-zone-id`, or use a role of the account that has the zone. Nothing was changed.',
  });
}

function zoneBySuffix(hostname: string, zones: readonly HostedZone[]): HostedZone {
  const [zone, ...others] = zonesFor(hostname, zones);
  if (zone !== undefined && others.length === 0) return zone;
  if (zone !== undefined) {
    throw new ActionError({
      what: `Several public hosted zones are called ${zone.name}`,
      where: [zone, ...others].map(({ id }) => id).join(', '),
      why: 'only one of them answers for the name on the Internet, and nothing here tells which',
      remedy: 'Give the right one as `hosted-zone-id`. Nothing was changed.',
    });
  }
  const hidden = zones.filter((each) => each.private && liesIn(hostname, each.name));
  throw new ActionError({
    what: `No public hosted zone of this account holds ${hostname}`,
    why:
      hidden.length > 0
        ? `only private ones do: ${hidden.map(describe).join(', ')}`
        : `there are: ${zones.map(describe).join(', ') || 'no zones'}`,
    remedy: 'Correct `hostname`, create the zone, or use a role of the account that has it. Nothing was changed.',
  });
}

function describe(zone: HostedZone): string {
  return `${zone.name} (${zone.id}${zone.private ? ', private' : ''})`;
}
