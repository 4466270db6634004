import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import { compareNames, normaliseName } from './domain-name.ts';

/** What makes a record set one of its kind in its zone: name, type and set identifier. */
export function identityOf(record: ResourceRecordSet): string {
  return [record.Name, record.Type, record.SetIdentifier ?? ''].join(' ');
}

/** A record set as Route 53 stores it: names normalised, nothing that was left undefined. */
export function normaliseRecord(record: ResourceRecordSet): ResourceRecordSet {
  const stored: ResourceRecordSet = { ...record, Name: normaliseName(record.Name ?? ''), Type: record.Type };
  if (record.AliasTarget !== undefined) {
    stored.AliasTarget = {
      HostedZoneId: bareId(record.AliasTarget.HostedZoneId ?? ''),
      DNSName: normaliseName(record.AliasTarget.DNSName ?? ''),
      EvaluateTargetHealth: record.AliasTarget.EvaluateTargetHealth ?? false,
    };
  }
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined)) as ResourceRecordSet &
    Record<string, unknown>;
}

/** An id without the `/hostedzone/` or `/change/` that listings put before it. */
export function bareId(id: string): string {
  return id.replace(/^\/?(?:hostedzone|change|delegationset)\//u, '');
}

/** The order of ListResourceRecordSets: reversed labels, then type, then set identifier. */
export function compareRecords(a: ResourceRecordSet, b: ResourceRecordSet): number {
  return (
    compareNames(a.Name ?? '', b.Name ?? '') ||
    compareText(a.Type ?? '', b.Type ?? '') ||
    compareText(a.SetIdentifier ?? '', b.SetIdentifier ?? '')
  );
}

/**
 * Whether a DELETE names exactly what stands: values (in any order), TTL, alias target and routing. Both are normalised.
 * A guess: names inside values are compared without case and trailing dot, other values as they are written.
 */
export function sameContent(a: ResourceRecordSet, b: ResourceRecordSet): boolean {
  return content(a) === content(b);
}

function content(record: ResourceRecordSet): string {
  const holdsName = record.Type === 'CNAME' || record.Type === 'NS' || record.Type === 'PTR';
  const values = (record.ResourceRecords ?? [])
    .map(({ Value = '' }) => (holdsName ? normaliseName(Value) : Value))
    .sort(compareText);
  const { Name: _name, Type: _type, ResourceRecords: _records, TTL, AliasTarget, ...routing } = record;
  const alias = AliasTarget && [AliasTarget.HostedZoneId, AliasTarget.DNSName, AliasTarget.EvaluateTargetHealth];
  return JSON.stringify([values, TTL ?? null, alias ?? null, Object.entries(routing).sort()]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
