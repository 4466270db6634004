import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';

export interface HostedZone {
  /** Without the prefix `/hostedzone/`. */
  readonly id: string;
  /** Lower case, without the trailing dot. */
  readonly name: string;
  readonly private: boolean;
}

export async function listHostedZones(aws: Aws): Promise<readonly HostedZone[]> {
  const { client, sdk } = await aws.route53();
  return allPages((Marker) =>
    client.send(new sdk.ListHostedZonesCommand({ Marker })).then((page) => ({
      items: (page.HostedZones ?? []).map((zone) => ({
        id: (zone.Id ?? '').replace('/hostedzone/', ''),
        name: withoutDot(zone.Name ?? ''),
        private: zone.Config?.PrivateZone ?? false,
      })),
      nextToken: page.IsTruncated === true ? page.NextMarker : undefined,
    })),
  );
}

/** The public zones that a name lies in, by the longest matching suffix of whole labels. Pure. */
export function zonesFor(hostname: string, zones: readonly HostedZone[]): readonly HostedZone[] {
  const matching = zones.filter((zone) => !zone.private && liesIn(hostname, zone.name));
  const longest = Math.max(0, ...matching.map((zone) => zone.name.length));
  return matching.filter((zone) => zone.name.length === longest);
}

export function liesIn(hostname: string, zoneName: string): boolean {
  return hostname === zoneName || hostname.endsWith(`.${zoneName}`);
}

/** Lower case, without the trailing dot, `*` and other escaped characters as themselves (Route 53 lists `*` as `\052`). */
export function withoutDot(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.$/, '')
    .replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
