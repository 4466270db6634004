import type {
  CreateHostedZoneRequest,
  CreateHostedZoneResponse,
  DeleteHostedZoneRequest,
  DeleteHostedZoneResponse,
  GetHostedZoneCountResponse,
  GetHostedZoneRequest,
  GetHostedZoneResponse,
  HostedZone,
  ListHostedZonesByNameRequest,
  ListHostedZonesByNameResponse,
  ListHostedZonesRequest,
  ListHostedZonesResponse,
} from '@aws-sdk/client-route-53';

import { AwsError, type Call, type Handler } from '../service.ts';
import type { ChangeLog } from './change-log.ts';
import { compareNames, nameProblem, normaliseName } from './domain-name.ts';
import { addHostedZone, isApexDefault, type ZoneResource } from './hosted-zone.ts';
import { pageSize } from './page-size.ts';
import { bareId } from './record-set.ts';
import { zoneFor, zonesOf } from './zone-access.ts';

/** Hosted zones per account; the default quota. */
const zoneQuota = 500;

export function zoneHandlers(log: ChangeLog): Record<string, Handler> {
  return {
    ListHostedZones: listHostedZones,
    ListHostedZonesByName: listHostedZonesByName,
    GetHostedZone: getHostedZone,
    GetHostedZoneCount: (_input: object, call: Call): GetHostedZoneCountResponse => ({
      HostedZoneCount: zonesOf(call.aws.store, call.account).length,
    }),
    CreateHostedZone: (input: CreateHostedZoneRequest, call: Call) => createHostedZone(input, call, log),
    DeleteHostedZone: (input: DeleteHostedZoneRequest, call: Call) => deleteHostedZone(input, call, log),
  };
}

function listHostedZones(input: ListHostedZonesRequest, call: Call): ListHostedZonesResponse {
  const size = pageSize(input.MaxItems, 100);
  const zones = zonesOf(call.aws.store, call.account)
    .filter((zone) => input.HostedZoneType === undefined || zone.data.HostedZone.Config?.PrivateZone === true)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const start = input.Marker === undefined ? 0 : zones.findIndex((zone) => zone.id === bareId(input.Marker ?? ''));
  if (start < 0) throw new AwsError('InvalidInput', `The specified marker is not valid: ${input.Marker}`);
  const next = zones[start + size];
  return {
    HostedZones: zones.slice(start, start + size).map(shown),
    Marker: input.Marker ?? '',
    IsTruncated: next !== undefined,
    ...(next !== undefined && { NextMarker: next.id }),
    MaxItems: size,
  };
}

/** Starts at a name and goes on in the order of reversed labels: zones of other names follow, as in the real one. */
function listHostedZonesByName(input: ListHostedZonesByNameRequest, call: Call): ListHostedZonesByNameResponse {
  if (input.HostedZoneId !== undefined && input.DNSName === undefined) {
    throw new AwsError('InvalidInput', 'The HostedZoneId parameter requires the DNSName parameter.');
  }
  const size = pageSize(input.MaxItems, 100);
  const startName = input.DNSName === undefined ? undefined : normaliseName(input.DNSName);
  const startId = bareId(input.HostedZoneId ?? '');
  const zones = zonesOf(call.aws.store, call.account)
    .sort((a, b) => compareNames(a.data.HostedZone.Name, b.data.HostedZone.Name) || (a.id < b.id ? -1 : 1))
    .filter((zone) => {
      const order = startName === undefined ? 1 : compareNames(zone.data.HostedZone.Name, startName);
      return order > 0 || (order === 0 && zone.id >= startId);
    });
  const next = zones[size];
  return {
    HostedZones: zones.slice(0, size).map(shown),
    ...(input.DNSName !== undefined && { DNSName: input.DNSName }),
    ...(input.HostedZoneId !== undefined && { HostedZoneId: input.HostedZoneId }),
    IsTruncated: next !== undefined,
    ...(next !== undefined && { NextDNSName: next.data.HostedZone.Name, NextHostedZoneId: next.id }),
    MaxItems: size,
  };
}

function getHostedZone(input: GetHostedZoneRequest, call: Call): GetHostedZoneResponse {
  const zone = zoneFor(input.Id, call);
  const isPrivate = zone.data.HostedZone.Config?.PrivateZone === true;
  return {
    HostedZone: shown(zone),
    ...(isPrivate ? { VPCs: zone.data.VPCs } : { DelegationSet: { NameServers: [...zone.data.NameServers] } }),
  };
}

/** A zone that is made here is registered nowhere: like the real one, the world asks it only once something delegates to it. */
function createHostedZone(input: CreateHostedZoneRequest, call: Call, log: ChangeLog): CreateHostedZoneResponse {
  checkNewZone(input, call);
  const zone = addHostedZone(call.aws.store, {
    name: input.Name ?? '',
    account: call.account,
    callerReference: input.CallerReference ?? '',
    ...(input.HostedZoneConfig?.Comment !== undefined && { comment: input.HostedZoneConfig.Comment }),
    ...(input.VPC !== undefined && { vpcs: [input.VPC] }),
    registered: false,
    given: false,
    createdBy: call.principal.arn,
  });
  const info = log.begin(call, zone, zone.data.ResourceRecordSets);
  return {
    HostedZone: shown(zone),
    ChangeInfo: info,
    DelegationSet: { NameServers: [...zone.data.NameServers] },
    ...(input.VPC !== undefined && { VPC: input.VPC }),
    Location: `https://route53.amazonaws.com/2013-04-01/hostedzone/${zone.id}`,
  };
}

function checkNewZone(input: CreateHostedZoneRequest, call: Call): void {
  const name = normaliseName(input.Name ?? '');
  const wrong = nameProblem(name);
  if (wrong !== undefined || !name.slice(0, -1).includes('.')) {
    throw new AwsError('InvalidDomainName', wrong ?? `${input.Name} is not a valid domain name`);
  }
  const zones = zonesOf(call.aws.store, call.account);
  if (zones.some((zone) => zone.data.HostedZone.CallerReference === input.CallerReference)) {
    throw new AwsError(
      'HostedZoneAlreadyExists',
      'A hosted zone has already been created with the specified caller reference.',
      409,
    );
  }
  if (zones.length >= zoneQuota) {
    throw new AwsError(
      'TooManyHostedZones',
      `Limits Exceeded: MAX_HOSTED_ZONES_BY_OWNER - Cannot create more hosted zones.`,
    );
  }
  const vpc = input.VPC;
  if (vpc !== undefined && call.aws.store.get('AWS::EC2::VPC', vpc.VPCId ?? '', vpc.VPCRegion ?? '') === undefined) {
    throw new AwsError('InvalidVPCId', `The VPC: ${vpc.VPCId} in region ${vpc.VPCRegion} does not exist.`);
  }
}

function deleteHostedZone(input: DeleteHostedZoneRequest, call: Call, log: ChangeLog): DeleteHostedZoneResponse {
  const zone = zoneFor(input.Id, call);
  if (!zone.data.ResourceRecordSets.every((record) => isApexDefault(zone, record))) {
    throw new AwsError(
      'HostedZoneNotEmpty',
      'The specified hosted zone contains non-required resource record sets and so cannot be deleted.',
    );
  }
  call.aws.store.remove(zone);
  return { ChangeInfo: log.begin(call, zone, []) };
}

function shown(zone: ZoneResource): HostedZone {
  return { ...zone.data.HostedZone, ResourceRecordSetCount: zone.data.ResourceRecordSets.length };
}
