import { isDeepStrictEqual } from 'node:util';

import { ownerOf, validationOwnerOf } from './record-ownership.ts';
import type { RecordChange, RecordSet } from './records.ts';

/** A change of one record set: what stands there now, and what shall stand there. */
export interface Replacement {
  readonly before?: RecordSet;
  readonly after?: RecordSet;
}

/** The change that makes `wanted` stand in place of what stands there; undefined if it does already. Pure. */
export function replacementFor(wanted: RecordSet, records: readonly RecordSet[]): Replacement | undefined {
  const before = records.find((record) => isOneSet(record, wanted));
  if (before === undefined) return { after: wanted };
  return isSame(before, wanted) ? undefined : { before, after: wanted };
}

/**
 * The changes as one batch that Route 53 makes as a whole, and only if the records still are what they were when it was
 * planned: it refuses to delete what is different by now, and to create what is there. Deletions come first. Pure.
 */
export function toBatch(replacements: readonly Replacement[]): readonly RecordChange[] {
  const deletions = replacements.flatMap(({ before }) =>
    before === undefined ? [] : [{ action: 'DELETE' as const, record: before }],
  );
  const creations = replacements.flatMap(({ after }) =>
    after === undefined ? [] : [{ action: 'CREATE' as const, record: after }],
  );
  return [...deletions, ...creations];
}

/** `demo.example.com A: nothing → lb.elb.eu-west-1.amazonaws.com` */
export function describeReplacement({ before, after }: Replacement): string {
  const subject = after ?? before;
  return `${subject?.name ?? ''} ${subject?.type ?? ''}: ${describeTarget(before)} → ${describeTarget(after)}`;
}

function describeTarget(record: RecordSet | undefined): string {
  if (record === undefined) return 'nothing';
  const owner = ownerOf(record)?.owner ?? validationOwnerOf(record)?.owner;
  return owner === undefined ? targetOf(record) : `"${owner}" owns it`;
}

/** Where a record set leads, or what it says. */
export function targetOf(record: RecordSet): string {
  return record.alias?.dnsName ?? record.values.join(', ');
}

function isOneSet(a: RecordSet, b: RecordSet): boolean {
  return a.name === b.name && a.type === b.type && a.setIdentifier === b.setIdentifier;
}

function isSame(found: RecordSet, wanted: RecordSet): boolean {
  return (
    isDeepStrictEqual(found.alias, wanted.alias) &&
    found.ttl === wanted.ttl &&
    isDeepStrictEqual(found.values.map(valueOf(found.type)), wanted.values.map(valueOf(wanted.type)))
  );
}

/** Values that are names mean the same in any case, with a trailing dot and without. */
function valueOf(type: string): (value: string) => string {
  return (value) => (type === 'CNAME' ? value.toLowerCase().replace(/\.$/, '') : value);
}
