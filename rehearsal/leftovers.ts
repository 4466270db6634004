import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import { loadBalancerByDnsName } from './aws/elasticloadbalancing/by-dns-name.ts';
import { readableName } from './aws/route53/domain-name.ts';
import { hostedZoneType, type ZoneData, type ZoneResource } from './aws/route53/hosted-zone.ts';
import { identityOf, sameContent } from './aws/route53/record-set.ts';
import type { Resource, Store } from './aws/store.ts';
import { hourlyCostOf } from './cost.ts';
import { type Owner, ownerOf } from './ownership.ts';
import { hoursPerMonth } from './prices.ts';

/** Something that is there and was not there before anyone came. */
export interface Leftover {
  /** CloudFormation's type name; `AWS::Route53::RecordSet` for a record in a zone that was there before. */
  readonly type: string;
  /** As API calls name it; for a record `A demo.openremote.example in openremote.example`. */
  readonly id: string;
  readonly region: string;
  readonly account: string;
  readonly state: string | undefined;
  readonly owner: Owner;
  /** Undefined for records: Route 53 does not keep when they were made. */
  readonly since: Date | undefined;
  /** USD; 0 for what is free, undefined where no price is known. */
  readonly usdPerMonth: number | undefined;
}

/**
 * Everything that is left: resources that were not given, and records in given hosted zones that were not there at the start
 * or are not as they were. Dearest first. Pure.
 */
export function leftovers(store: Store): Leftover[] {
  const known = store.everMade();
  const resources = store
    .left()
    .filter((resource) => !isAmazons(resource))
    .map((resource) => leftover(resource, known));
  const zones = store.list<ZoneData>(hostedZoneType).filter((zone) => zone.given);
  const records = zones.flatMap((zone) => recordsLeft(zone, store, known));
  return [...resources, ...records].sort((a, b) => (b.usdPerMonth ?? Infinity) - (a.usdPerMonth ?? Infinity));
}

/** From now on, what stands in the zone counts as having been there before. For setting up a scenario through the API. */
export function adoptRecords(zone: ZoneResource): void {
  zone.data.recordsAtStart = zone.data.ResourceRecordSets;
}

function leftover(resource: Resource, known: readonly Resource[]): Leftover {
  const hourly = hourlyCostOf(resource);
  return {
    type: resource.type,
    id: resource.id,
    region: resource.region,
    account: resource.account,
    state: resource.states.at(-1)?.state,
    owner: ownerOf(resource, known),
    since: resource.createdAt,
    usdPerMonth: hourly === undefined ? undefined : hourly * hoursPerMonth,
  };
}

/** Roles that AWS's services make for themselves, once per account: free, shared by all, and not anyone's to delete. */
function isAmazons(resource: Resource): boolean {
  return resource.type === 'AWS::IAM::Role' && resource.arn.includes(':role/aws-service-role/');
}

function recordsLeft(zone: ZoneResource, store: Store, known: readonly Resource[]): Leftover[] {
  const before = new Map(zone.data.recordsAtStart.map((record) => [identityOf(record), record]));
  const after = new Set(zone.data.ResourceRecordSets.map(identityOf));
  const entry = (record: ResourceRecordSet, state: string): Leftover => ({
    type: 'AWS::Route53::RecordSet',
    id: `${record.Type} ${readableName(record.Name ?? '')} in ${readableName(zone.data.HostedZone.Name)}`,
    region: zone.region,
    account: zone.account,
    state,
    owner: recordOwner(record, store, known),
    since: undefined,
    usdPerMonth: 0,
  });
  const newOrChanged = zone.data.ResourceRecordSets.flatMap((record) => {
    const old = before.get(identityOf(record));
    if (old === undefined) return [entry(record, 'added')];
    return sameContent(old, record) ? [] : [entry(record, 'changed')];
  });
  const lost = zone.data.recordsAtStart.filter((record) => !after.has(identityOf(record)));
  return [...newOrChanged, ...lost.map((record) => entry(record, 'deleted'))];
}

/** An alias is its load balancer's, living or gone. */
function recordOwner(record: ResourceRecordSet, store: Store, known: readonly Resource[]): Owner {
  const target = record.AliasTarget?.DNSName;
  if (target === undefined) return { kind: 'unknown', name: '' };
  const balancer = loadBalancerByDnsName(store, target) ?? known.find((resource) => isBalancer(resource, target));
  return balancer === undefined ? { kind: 'unknown', name: '' } : ownerOf(balancer, known);
}

function isBalancer(resource: Resource, name: string): boolean {
  const { DNSName } = resource.data as { DNSName?: unknown };
  return (
    resource.type === 'AWS::ElasticLoadBalancingV2::LoadBalancer' &&
    typeof DNSName === 'string' &&
    DNSName.toLowerCase() === readableName(name).replace(/^dualstack\./u, '')
  );
}
