import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import { loadBalancerByDnsName } from '../elasticloadbalancing/by-dns-name.ts';
import type { Store } from '../store.ts';
import { authorityFor } from './authority.ts';
import { isWithin, normaliseName, parentName, wildcardLabel } from './domain-name.ts';
import { publicZones, type ZoneResource } from './hosted-zone.ts';
import { addressesOf } from './load-balancer-addresses.ts';

/** Records of one name and type; values as Route 53 has them (text form), names normalised. */
export interface Answer {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly values: readonly string[];
}

export interface Lookup {
  /** REFUSED: the rehearsal knows nothing about that name, and the real network is not asked. */
  readonly status: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED';
  readonly answers: readonly Answer[];
  /** Whose SOA goes with a negative answer. */
  readonly zone?: ZoneResource;
}

/** AWS answers aliases and load balancers' names with 60 s. */
const aliasTtl = 60;
const longestChain = 8;

/**
 * What the world's name servers answer for a name by now (only what is INSYNC), along the delegations and CNAMEs.
 * Unlike a single authoritative server it follows a name from zone to zone, as the resolver in between would.
 */
export function lookUp(store: Store, name: string, type: string): Lookup {
  return follow(store, normaliseName(name), type, longestChain);
}

function follow(store: Store, name: string, type: string, stepsLeft: number): Lookup {
  if (stepsLeft === 0) return { status: 'SERVFAIL', answers: [] };
  const fixed = infrastructureAnswer(store, name, type);
  if (fixed !== undefined) return fixed;
  const authority = authorityFor(store, name);
  switch (authority.kind) {
    case 'foreign':
      return { status: 'REFUSED', answers: [] };
    case 'undelegated':
      return { status: 'NXDOMAIN', answers: [] };
    case 'lame':
      return { status: 'SERVFAIL', answers: [] };
    case 'zone':
      return answerFrom(store, authority.zone, name, type, stepsLeft);
  }
}

function answerFrom(store: Store, zone: ZoneResource, name: string, type: string, stepsLeft: number): Lookup {
  const sets = recordsAt(zone, name);
  if (sets === undefined) return { status: 'NXDOMAIN', answers: [], zone };
  const cname = type === 'CNAME' ? undefined : preferred(sets, 'CNAME')[0];
  if (cname !== undefined) return throughCname(store, zone, name, type, cname, stepsLeft);
  const answers = preferred(sets, type).flatMap((set) => {
    const target = set.AliasTarget?.DNSName;
    if (target === undefined) return answerOf(name, type, set.TTL ?? 0, valuesOf(set));
    return answerOf(name, type, aliasTtl, aliasValues(store, zone, target, type, stepsLeft));
  });
  return { status: 'NOERROR', answers, zone };
}

function throughCname(
  store: Store,
  zone: ZoneResource,
  name: string,
  type: string,
  cname: ResourceRecordSet,
  stepsLeft: number,
): Lookup {
  const values = valuesOf(cname);
  const link = answerOf(name, 'CNAME', cname.TTL ?? 0, values);
  const rest = follow(store, normaliseName(values[0] ?? ''), type, stepsLeft - 1);
  // A target that the rehearsal knows nothing about: the link itself is still a good answer.
  if (rest.status === 'REFUSED') return { status: 'NOERROR', answers: link, zone };
  return { ...rest, answers: [...link, ...rest.answers] };
}

/** An alias to a load balancer that is gone answers nothing, without an error; so does one to a missing record of the zone. */
function aliasValues(
  store: Store,
  zone: ZoneResource,
  target: string,
  type: string,
  stepsLeft: number,
): readonly string[] {
  if (!isWithin(target, zone.data.HostedZone.Name)) return balancerAddresses(store, target, type);
  if (stepsLeft <= 1) return [];
  return answerFrom(store, zone, target, type, stepsLeft - 1).answers.flatMap((answer) =>
    answer.type === type ? answer.values : [],
  );
}

/** Names of load balancers and of the zones' name servers. */
function infrastructureAnswer(store: Store, name: string, type: string): Lookup | undefined {
  if (/\.elb\.([a-z0-9-]+\.)?amazonaws\.com\.$/u.test(name)) {
    if (loadBalancerByDnsName(store, name) === undefined) return { status: 'NXDOMAIN', answers: [] };
    return { status: 'NOERROR', answers: answerOf(name, type, aliasTtl, balancerAddresses(store, name, type)) };
  }
  const isNameServer = publicZones(store).some((zone) =>
    zone.data.NameServers.some((server) => normaliseName(server) === name),
  );
  if (!isNameServer) return undefined;
  return { status: 'NOERROR', answers: type === 'A' ? answerOf(name, 'A', 172_800, ['127.0.0.1']) : [] };
}

function balancerAddresses(store: Store, name: string, type: string): string[] {
  const balancer = loadBalancerByDnsName(store, name);
  return balancer !== undefined && (type === 'A' || type === 'AAAA') ? addressesOf(balancer, type) : [];
}

/** The record sets of a name, a wildcard's where RFC 4592 has it stand in; undefined if the name does not exist at all. */
function recordsAt(zone: ZoneResource, name: string): ResourceRecordSet[] | undefined {
  const own = zone.data.published.filter((record) => record.Name === name);
  if (own.length > 0 || exists(zone, name)) return own;
  for (let above = parentName(name); above !== undefined; above = parentName(above)) {
    const wildcard = zone.data.published.filter((record) => record.Name === `${wildcardLabel}.${above}`);
    if (wildcard.length > 0) return wildcard;
    if (above === zone.data.HostedZone.Name || exists(zone, above)) return undefined;
  }
  return undefined;
}

/** A name exists if it has records or if a name below it has (an empty non-terminal). */
function exists(zone: ZoneResource, name: string): boolean {
  return zone.data.published.some((record) => isWithin(record.Name ?? '', name));
}

/**
 * Of several record sets with routing policies: all multi-value answers, else the primary, else the heaviest. A stand-in for
 * Route 53's policies: latency, place and health of the asker are not rehearsed.
 */
function preferred(sets: readonly ResourceRecordSet[], type: string): ResourceRecordSet[] {
  const ofType = sets.filter((set) => set.Type === type);
  if (ofType.length < 2 || ofType.every((set) => set.MultiValueAnswer === true)) return ofType;
  const primary = ofType.find((set) => set.Failover === 'PRIMARY');
  const heaviest = ofType.toSorted((a, b) => (b.Weight ?? 0) - (a.Weight ?? 0)).slice(0, 1);
  return primary === undefined ? heaviest : [primary];
}

function valuesOf(set: ResourceRecordSet): string[] {
  return (set.ResourceRecords ?? []).map(({ Value = '' }) => Value);
}

function answerOf(name: string, type: string, ttl: number, values: readonly string[]): Answer[] {
  return values.length === 0 ? [] : [{ name, type, ttl, values }];
}
