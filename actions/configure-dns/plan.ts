import { isDeepStrictEqual } from 'node:util';

import type { HostedZone } from '../../shared/aws/hosted-zones.ts';
import type { LoadBalancer } from '../../shared/aws/load-balancers.ts';
import { ownerOf, ownershipName, ownershipRecord } from '../../shared/aws/record-ownership.ts';
import type { RecordChange, RecordSet } from '../../shared/aws/records.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ConfigureDnsInputs } from './inputs.ts';

export type StepId = 'change-records' | 'in-sync';

export interface Observed {
  readonly zone: HostedZone;
  /** All record sets of the zone. */
  readonly records: readonly RecordSet[];
  readonly target: Pick<LoadBalancer, 'dnsName' | 'hostedZoneId'>;
}

export function plan(inputs: ConfigureDnsInputs, observed: Observed): Plan<StepId> {
  const changes = recordChanges(inputs, observed);
  const notes = [`Hosted zone ${observed.zone.name} (${observed.zone.id}).`];
  if (changes.length === 0) return { notes: [...notes, 'All records are as they should be.'], steps: [] };
  return {
    notes: [...notes, ...changes.map((change) => describeChange(change, observed.records))],
    steps: [
      { id: 'change-records', title: `Change ${changes.length} record(s) in one batch` },
      { id: 'in-sync', title: "Wait until all of Route 53's servers have them", after: ['change-records'] },
    ],
  };
}

export function hostnamesOf(inputs: Pick<ConfigureDnsInputs, 'hostname' | 'additionalHostnames'>): readonly string[] {
  return [...new Set([inputs.hostname, ...inputs.additionalHostnames])];
}

/** The records that the inputs ask for: alias A and AAAA for each name, and the TXT record that says whose it is. Pure. */
export function wantedRecords(inputs: ConfigureDnsInputs, target: Observed['target']): readonly RecordSet[] {
  const alias = { hostedZoneId: target.hostedZoneId, dnsName: target.dnsName.toLowerCase() };
  return hostnamesOf(inputs).flatMap((name) => [
    { name, type: 'A', alias, values: [] },
    { name, type: 'AAAA', alias, values: [] },
    ownershipRecord(name, inputs.clusterName),
  ]);
}

/**
 * What has to be changed so that the wanted records stand. Pure; applying it twice changes nothing the second time.
 * @throws ActionError if one of the names belongs to another environment or to someone else.
 */
export function recordChanges(inputs: ConfigureDnsInputs, observed: Observed): readonly RecordChange[] {
  for (const hostname of hostnamesOf(inputs)) refuseForeign(hostname, inputs.clusterName, observed);
  return wantedRecords(inputs, observed.target)
    .filter((wanted) => !observed.records.some((found) => isSame(found, wanted)))
    .map((record) => ({ action: 'UPSERT', record }));
}

/** An UPSERT overwrites whatever stands there without a word, so a name is looked at before. */
function refuseForeign(hostname: string, environment: string, { records, target }: Observed): void {
  const marker = records.find((record) => record.name === ownershipName(hostname) && record.type === 'TXT');
  const owner = marker === undefined ? undefined : ownerOf(marker)?.owner;
  if (owner === environment) return;
  const standing = records.filter((record) => record.name === hostname && ['A', 'AAAA', 'CNAME'].includes(record.type));
  const ours = standing.every((record) => record.alias?.dnsName === target.dnsName.toLowerCase());
  if (owner === undefined && ours) return;
  throw new ActionError({
    what: `The name ${hostname} is taken`,
    where: standing.map(describeRecord).join(', ') || ownershipName(hostname),
    why: owner === undefined ? 'somebody else made its records' : `it belongs to "${owner}"`,
    remedy: 'Choose another `hostname`, or delete the records that stand there. Nothing was changed.',
  });
}

function isSame(found: RecordSet, wanted: RecordSet): boolean {
  return (
    found.name === wanted.name &&
    found.type === wanted.type &&
    isDeepStrictEqual(found.alias, wanted.alias) &&
    isDeepStrictEqual(found.values, wanted.values)
  );
}

function describeChange({ record }: RecordChange, records: readonly RecordSet[]): string {
  const before = records.find(({ name, type }) => name === record.name && type === record.type);
  return `${record.name} ${record.type}: ${before === undefined ? 'nothing' : targetOf(before)} → ${targetOf(record)}`;
}

function describeRecord(record: RecordSet): string {
  return `${record.type} → ${targetOf(record)}`;
}

export function targetOf(record: RecordSet): string {
  return record.alias?.dnsName ?? record.values.join(', ');
}
