import type { Change, ResourceRecordSet } from '@aws-sdk/client-route-53';

import type { Store } from '../store.ts';
import { aliasProblem } from './alias-target.ts';
import { isWithin, nameProblem } from './domain-name.ts';
import { compareRecords, identityOf, normaliseRecord, sameContent } from './record-set.ts';
import { valueProblem } from './record-values.ts';

export interface ZoneBefore {
  readonly id: string;
  /** Normalised. */
  readonly name: string;
  readonly records: readonly ResourceRecordSet[];
}

/** Either the record sets after the whole batch, or everything that is wrong with it: a batch is done as a whole or not at all. */
export type Outcome = { records: ResourceRecordSet[]; problems?: undefined } | { problems: string[] };

/** What Route 53 makes of a batch of changes to a zone. The store is asked only whether alias targets exist. */
export function applyBatch(zone: ZoneBefore, batch: readonly Change[], store: Store): Outcome {
  const changes = batch.map((change) => ({
    action: change.Action ?? 'UPSERT',
    record: normaliseRecord(change.ResourceRecordSet ?? { Name: undefined, Type: undefined }),
  }));
  const malformed = [
    ...repeatedIdentities(changes),
    ...changes.flatMap(({ action, record }) => formProblems(zone, action, record)),
  ];
  if (malformed.length > 0) return { problems: malformed };

  const records = new Map(zone.records.map((record) => [identityOf(record), record]));
  const problems = changes.flatMap((change) => applyChange(records, change) ?? []);
  const after = [...records.values()].sort(compareRecords);
  for (const { action, record } of changes) {
    if (action === 'DELETE') continue;
    const problem = conflict(zone.name, record, after) ?? aliasProblem(record, { ...zone, records: after }, store);
    if (problem !== undefined) problems.push(problem);
  }
  problems.push(...apexProblems(zone.name, after));
  return problems.length > 0 ? { problems } : { records: after };
}

interface NormalisedChange {
  readonly action: 'CREATE' | 'DELETE' | 'UPSERT';
  readonly record: ResourceRecordSet;
}

/** One record set may appear once in a batch, or twice as DELETE and then CREATE (how records were replaced before UPSERT). */
function repeatedIdentities(changes: readonly NormalisedChange[]): string[] {
  const actions = new Map<string, string[]>();
  for (const { action, record } of changes) {
    const identity = identityOf(record);
    actions.set(identity, [...(actions.get(identity) ?? []), action]);
  }
  return [...actions]
    .filter(([, list]) => list.length > 1 && list.join(' ') !== 'DELETE CREATE')
    .map(([identity]) => {
      const [name = '', type = ''] = identity.split(' ');
      return `The request contains an invalid set of changes for a resource record set '${type} ${name}'`;
    });
}

function formProblems(zone: ZoneBefore, action: string, record: ResourceRecordSet): string[] {
  const name = record.Name ?? '';
  const unreadable = nameProblem(name);
  if (unreadable !== undefined) return [unreadable];
  if (!isWithin(name, zone.name)) return [`RRSet with DNS name ${name} is not permitted in zone ${zone.name}`];
  if (action === 'DELETE') return [];
  const values = (record.ResourceRecords ?? []).map(({ Value = '' }) => Value);
  const wrong = values.flatMap((value) => valueProblem(record.Type ?? '', value) ?? []);
  if (new Set(values).size < values.length) wrong.push(`Duplicate Resource Record: '${repeated(values)}'`);
  // That a CNAME has one value only is certain, the words are a guess.
  if (record.Type === 'CNAME' && values.length > 1) {
    wrong.push(`RRSet of type CNAME with DNS name ${name} is not permitted to have more than one value`);
  }
  return wrong.map((text) => (text.startsWith('FATAL') ? `Invalid Resource Record: '${text}'` : text));
}

function applyChange(records: Map<string, ResourceRecordSet>, change: NormalisedChange): string | undefined {
  const { action, record } = change;
  const identity = identityOf(record);
  const standing = records.get(identity);
  if (action === 'CREATE' && standing !== undefined) {
    return `Tried to create resource record set ${described(record)} but it already exists`;
  }
  if (action === 'DELETE' && standing === undefined) {
    return `Tried to delete resource record set ${described(record)} but it was not found`;
  }
  if (action === 'DELETE' && standing !== undefined && !sameContent(standing, record)) {
    return `Tried to delete resource record set ${described(record)} but the values provided do not match the current values`;
  }
  if (action === 'DELETE') records.delete(identity);
  else records.set(identity, record);
  return undefined;
}

/** A CNAME stands alone under its name, and never at the apex. Judged by what the batch leaves. */
function conflict(zone: string, record: ResourceRecordSet, after: readonly ResourceRecordSet[]): string | undefined {
  const { Name: name, Type: type } = record;
  const others = after.filter((other) => other.Name === name && other.Type !== type);
  if (type === 'CNAME' && name === zone) {
    return `RRSet of type CNAME with DNS name ${name} is not permitted at apex in zone ${zone}`;
  }
  if (type === 'CNAME' && others.length > 0) {
    return `RRSet of type CNAME with DNS name ${name} is not permitted as it conflicts with other records with the same DNS name in zone ${zone}`;
  }
  if (others.some((other) => other.Type === 'CNAME')) {
    return `RRSet of type ${type} with DNS name ${name} is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone ${zone}`;
  }
  const sets = after.filter((other) => other.Name === name && other.Type === type);
  if (sets.some((set) => set.SetIdentifier === undefined) && sets.some((set) => set.SetIdentifier !== undefined)) {
    return `RRSet with DNS name ${name}, type ${type} contains both simple and non-simple records`;
  }
  return undefined;
}

function apexProblems(zone: string, after: readonly ResourceRecordSet[]): string[] {
  const has = (type: string): boolean => after.some((record) => record.Name === zone && record.Type === type);
  return [
    ...(has('NS') ? [] : ['A HostedZone must contain at least one NS record for the zone itself.']),
    ...(has('SOA') ? [] : ['A HostedZone must contain exactly one SOA record.']),
  ];
}

function described(record: ResourceRecordSet): string {
  const identifier = record.SetIdentifier === undefined ? '' : `, set identifier='${record.SetIdentifier}'`;
  return `[name='${record.Name}', type='${record.Type}'${identifier}]`;
}

function repeated(values: readonly string[]): string {
  return values.find((value, index) => values.indexOf(value) !== index) ?? '';
}
