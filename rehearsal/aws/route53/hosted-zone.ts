import type { HostedZone, ResourceRecordSet, VPC } from '@aws-sdk/client-route-53';
import { createHash, randomBytes } from 'node:crypto';

import { globalRegion } from '../regions.ts';
import type { Resource, Store } from '../store.ts';
import { isWithin, normaliseName } from './domain-name.ts';
import { compareRecords, normaliseRecord } from './record-set.ts';

/** Route 53 is global; the store keeps what is global in this region. */
export const route53Region = globalRegion;
export const hostedZoneType = 'AWS::Route53::HostedZone';

/** What the store keeps of a hosted zone. */
export interface ZoneData {
  /** As GetHostedZone shows it; the number of record sets is counted when asked for. */
  readonly HostedZone: HostedZone & { Id: string; Name: string };
  /** The zone's delegation set; a private zone's is never asked by the world. */
  readonly NameServers: readonly string[];
  readonly VPCs: VPC[];
  /** As the API lists them, in its order. Replaced as a whole by each change. */
  ResourceRecordSets: readonly ResourceRecordSet[];
  /** What the name servers answer by now: the record sets as of the last change that is INSYNC. */
  published: readonly ResourceRecordSet[];
  /** What stood before anyone came: never a leftover. */
  recordsAtStart: readonly ResourceRecordSet[];
  /** True if the registrar of the domain points at this zone's name servers. Zones below another need NS records there instead. */
  readonly registered: boolean;
}

export type ZoneResource = Resource<ZoneData>;

export interface NewHostedZone {
  readonly name: string;
  readonly account: string;
  /** `Z…`; made up when absent. */
  readonly id?: string;
  readonly comment?: string;
  readonly callerReference?: string;
  /** The VPCs of a private zone. Absent: a public zone. */
  readonly vpcs?: readonly VPC[];
  /** Default true for public zones: the zone that the world asks for this name. */
  readonly registered?: boolean;
  /** Default true: it was there before anyone came. */
  readonly given?: boolean;
  readonly createdBy?: string;
  /** Besides NS and SOA of the apex. */
  readonly records?: readonly ResourceRecordSet[];
  readonly tags?: Record<string, string>;
}

/** Puts a hosted zone into the store, with the NS and SOA records that Route 53 makes itself, all of it INSYNC. */
export function addHostedZone(store: Store, zone: NewHostedZone): ZoneResource {
  const id = zone.id ?? newZoneId();
  const name = normaliseName(zone.name);
  const isPrivate = zone.vpcs !== undefined;
  const nameServers = isPrivate ? privateNameServers : nameServersOf(id);
  const records = [...apexRecords(name, nameServers), ...(zone.records ?? []).map(normaliseRecord)].sort(
    compareRecords,
  );
  return store.add<ZoneData>({
    type: hostedZoneType,
    id,
    arn: `arn:aws:route53:::hostedzone/${id}`,
    account: zone.account,
    region: route53Region,
    createdBy: zone.createdBy ?? `arn:aws:iam::${zone.account}:root`,
    given: zone.given ?? true,
    tags: zone.tags ?? {},
    data: {
      HostedZone: {
        Id: `/hostedzone/${id}`,
        Name: name,
        CallerReference: zone.callerReference ?? `given-${id}`,
        Config: { ...(zone.comment !== undefined && { Comment: zone.comment }), PrivateZone: isPrivate },
      },
      NameServers: nameServers,
      VPCs: [...(zone.vpcs ?? [])],
      ResourceRecordSets: records,
      published: records,
      recordsAtStart: records,
      registered: !isPrivate && (zone.registered ?? true),
    },
  });
}

/** Points the parent zone's NS records at the child zone, as INSYNC records that were there from the start. */
export function delegate(parent: ZoneResource, child: ZoneResource): void {
  const { Name } = child.data.HostedZone;
  const withoutOld = parent.data.ResourceRecordSets.filter((record) => record.Name !== Name || record.Type !== 'NS');
  const records = [...withoutOld, nsRecord(Name, child.data.NameServers)].sort(compareRecords);
  Object.assign(parent.data, { ResourceRecordSets: records, published: records, recordsAtStart: records });
}

/** All public zones, whosever they are. */
export function publicZones(store: Store): ZoneResource[] {
  return store.list<ZoneData>(hostedZoneType).filter((zone) => zone.data.HostedZone.Config?.PrivateZone !== true);
}

/** True if a local public zone has the name in it, delegated or not. */
export function isLocalName(store: Store, name: string): boolean {
  return publicZones(store).some((zone) => isWithin(normaliseName(name), zone.data.HostedZone.Name));
}

/** True for the NS and SOA records that Route 53 makes with a zone and does not let go. */
export function isApexDefault(zone: ZoneResource, record: ResourceRecordSet): boolean {
  return record.Name === zone.data.HostedZone.Name && (record.Type === 'NS' || record.Type === 'SOA');
}

const privateNameServers = [
  'ns-0.awsdns-00.com',
  'ns-512.awsdns-00.net',
  'ns-1024.awsdns-00.org',
  'ns-1536.awsdns-00.co.uk',
];

/** Four name servers under four top-level domains, numbered as Route 53 numbers them; derived from the zone's id. */
function nameServersOf(id: string): string[] {
  const digest = createHash('sha256').update(id).digest();
  return ['com', 'net', 'org', 'co.uk'].map((topLevel, index) => {
    const number = index * 512 + (digest.readUInt16BE(index * 4) % 512);
    const set = (digest.readUInt8(index * 4 + 2) % 64).toString().padStart(2, '0');
    return `ns-${number}.awsdns-${set}.${topLevel}`;
  });
}

function apexRecords(name: string, nameServers: readonly string[]): ResourceRecordSet[] {
  const authority = `${nameServers[0] ?? ''}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400`;
  return [nsRecord(name, nameServers), { Name: name, Type: 'SOA', TTL: 900, ResourceRecords: [{ Value: authority }] }];
}

function nsRecord(name: string, nameServers: readonly string[]): ResourceRecordSet {
  return {
    Name: name,
    Type: 'NS',
    TTL: 172_800,
    ResourceRecords: nameServers.map((server) => ({ Value: `${server}.` })),
  };
}

function newZoneId(): string {
  return `Z0${randomBytes(10).toString('hex').toUpperCase().slice(0, 19)}`;
}
