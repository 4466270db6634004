import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2';
import { createHash } from 'node:crypto';

import type { Resource } from '../store.ts';

const answering = new Set<string | undefined>(['active', 'active_impaired']);

/**
 * The addresses that a load balancer's name resolves to: one of loopback per availability zone, the same at every question and
 * different from those of every other load balancer, so that comparing addresses means something. None until it is active.
 * A stand-in: nothing listens there, the rehearsal's proxy is the way in. IPv6 has a single loopback address, hence `::1` for all.
 */
export function addressesOf(balancer: Resource<LoadBalancer>, type: 'A' | 'AAAA'): string[] {
  if (!answering.has(balancer.data.State?.Code)) return [];
  if (type === 'AAAA') return balancer.data.IpAddressType === 'dualstack' ? ['::1'] : [];
  const zones = (balancer.data.AvailabilityZones ?? []).map((zone) => zone.ZoneName ?? '');
  return (zones.length === 0 ? [''] : zones).map((zone) => {
    const digest = createHash('sha256').update(`${balancer.id} ${zone}`).digest();
    const byte = (index: number): number => 1 + ((digest[index] ?? 0) % 254);
    return `127.${byte(0)}.${byte(1)}.${byte(2)}`;
  });
}
