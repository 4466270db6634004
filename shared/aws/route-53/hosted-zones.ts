import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

export interface HostedZone {
  /** Without the prefix `/hostedzone/`. */
  readonly id: string;
  /** Lower case, without the trailing dot. */
  readonly name: string;
  readonly private: boolean;
}

/** Route 53 of the account that has the zones: the action's own, or another one through a role. */
export type ZoneAccess = Pick<Aws, 'route53'>;

export async function listHostedZones(aws: ZoneAccess): Promise<readonly HostedZone[]> {
  const { client, sdk } = await aws.route53();
  return allPages((Marker) =>
    client.send(new sdk.ListHostedZonesCommand({ Marker })).then((page) => ({
      items: (page.HostedZones ?? []).map(toHostedZone),
      nextToken: page.IsTruncated === true ? page.NextMarker : undefined,
    })),
  );
}

/**
 * A zone by its id with the name servers that Route 53 gave it (lower case, without the trailing dot; a private zone has none
 * that anybody may ask), or undefined if there is none or it is another account's.
 */
export async function getHostedZone(
  aws: ZoneAccess,
  id: string,
): Promise<{ readonly zone: HostedZone; readonly nameServers: readonly string[] } | undefined> {
  const { client, sdk } = await aws.route53();
  try {
    const { HostedZone: zone, DelegationSet: set } = await client.send(new sdk.GetHostedZoneCommand({ Id: id }));
    return { zone: toHostedZone(zone ?? {}), nameServers: (set?.NameServers ?? []).map(withoutDot) };
  } catch (error) {
    // Another account's zone is answered with AccessDenied, and so is a zone that the role may not read.
    if (isAwsError(error, 'NoSuchHostedZone', 'AccessDenied', 'AccessDeniedException')) return undefined;
    throw error;
  }
}

function toHostedZone(zone: {
  readonly Id?: string | undefined;
  readonly Name?: string | undefined;
  readonly Config?: { readonly PrivateZone?: boolean | undefined } | undefined;
}): HostedZone {
  return {
    id: (zone.Id ?? '').replace('/hostedzone/', ''),
    name: withoutDot(zone.Name ?? ''),
    private: zone.Config?.PrivateZone ?? false,
  };
}

/** The public zones that a name lies in, by the longest matching suffix of whole labels. Pure. */
export function zonesFor(hostname: string, zones: readonly HostedZone[]): readonly HostedZone[] {
  const matching = zones.filter((zone) => !zone.private && liesIn(hostname, zone.name));
  const longest = Math.max(0, ...matching.map((zone) => zone.name.length));
  return matching.filter((zone) => zone.name.length === longest);
}

/** True if the name is the zone's apex or lies below it, label by label. Pure. */
export function liesIn(hostname: string, zoneName: string): boolean {
  return hostname === zoneName || hostname.endsWith(`.${zoneName}`);
}

/** Lower case, without the trailing dot, `*` and other escaped characters as themselves (Route 53 lists `*` as `\052`, octal). */
export function withoutDot(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
