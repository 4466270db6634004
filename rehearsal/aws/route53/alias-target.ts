import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import { loadBalancerByDnsName } from '../elasticloadbalancing/by-dns-name.ts';
import { canonicalHostedZone } from '../elasticloadbalancing/hosted-zones.ts';
import { regions } from '../regions.ts';
import type { Store } from '../store.ts';
import { isWithin } from './domain-name.ts';
import { bareId } from './record-set.ts';

/** The names that further services' hosted zones hold; aliases to them are taken on trust, nothing of them is rehearsed. */
const otherServiceZones: Readonly<Record<string, string>> = {
  Z2FDTNDATAQYW2: 'cloudfront.net.',
  Z2BJ6XQ5FK7U4H: 'awsglobalaccelerator.com.',
};

/** What is wrong with an alias, in Route 53's words, or undefined. `records` are the zone's as the batch leaves them. */
export function aliasProblem(
  record: ResourceRecordSet,
  zone: { id: string; name: string; records: readonly ResourceRecordSet[] },
  store: Store,
): string | undefined {
  const target = record.AliasTarget;
  if (target === undefined) return undefined;
  const refusal = (why: string): string =>
    `Tried to create an alias that targets ${target.DNSName}, type ${record.Type} in zone ${target.HostedZoneId}, but ${why}`;
  if (bareId(target.HostedZoneId ?? '') === zone.id) {
    if (!isWithin(target.DNSName ?? '', zone.name))
      return refusal('the alias target name does not lie within the target zone');
    const found = zone.records.some((other) => other.Name === target.DNSName && other.Type === record.Type);
    return found ? undefined : refusal('that target was not found');
  }
  const service = serviceZone(target.HostedZoneId ?? '');
  if (service === undefined) return refusal('that target was not found');
  if (!service.suffixes.some((suffix) => isWithin(target.DNSName ?? '', suffix))) {
    return refusal('the alias target name does not lie within the target zone');
  }
  // Elastic Load Balancing's zone has records only for load balancers that exist. That it has AAAA for all of them is a guess.
  const isMissing = service.ofLoadBalancers && loadBalancerByDnsName(store, target.DNSName ?? '') === undefined;
  return isMissing ? refusal('that target was not found') : undefined;
}

interface ServiceZone {
  /** What the names in it end in. */
  readonly suffixes: readonly string[];
  readonly ofLoadBalancers: boolean;
}

/** Whose names a hosted zone of AWS holds. Several regions' where the local table has one zone stand in for others. */
function serviceZone(zoneId: string): ServiceZone | undefined {
  const id = bareId(zoneId);
  const suffixes = regions.flatMap((region) => [
    ...(canonicalHostedZone(region, 'application') === id ? [`${region}.elb.amazonaws.com.`] : []),
    ...(canonicalHostedZone(region, 'network') === id ? [`elb.${region}.amazonaws.com.`] : []),
  ]);
  if (suffixes.length > 0) return { suffixes, ofLoadBalancers: true };
  const other = otherServiceZones[id];
  return other === undefined ? undefined : { suffixes: [other], ofLoadBalancers: false };
}
