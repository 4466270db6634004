import type { Change } from '@aws-sdk/client-route-53';

import { AwsError } from '../service.ts';

const actions = new Set(['CREATE', 'DELETE', 'UPSERT']);
const routingMembers = [
  'Weight',
  'Region',
  'GeoLocation',
  'Failover',
  'MultiValueAnswer',
  'CidrRoutingConfig',
  'GeoProximityLocation',
] as const;

/**
 * Refuses a batch whose form is wrong (InvalidInput) or that is too big (InvalidChangeBatch), before any of it is compared
 * with the zone. Limits: 1,000 values per batch, 32,000 characters of values; an UPSERT counts twice.
 */
export function checkRequest(changes: readonly Change[]): void {
  if (changes.length === 0) {
    throw new AwsError(
      'InvalidInput',
      "1 validation error detected: Value '[]' at 'changeBatch.changes' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  }
  for (const change of changes) checkChange(change);
  checkSize(changes);
}

function checkChange(change: Change): void {
  const action: string = change.Action ?? '';
  if (!actions.has(action)) {
    throw new AwsError(
      'InvalidInput',
      `1 validation error detected: Value '${action}' at 'changeBatch.changes.1.member.action' failed to satisfy constraint: Member must satisfy enum value set: [CREATE, DELETE, UPSERT]`,
    );
  }
  const record = change.ResourceRecordSet;
  if (record === undefined) return;
  const hasAlias = record.AliasTarget !== undefined;
  const hasValues = record.ResourceRecords !== undefined && record.ResourceRecords.length > 0;
  if (hasAlias && (hasValues || record.TTL !== undefined)) {
    refuse(change, `${alternatives}, but found more than one in Change`);
  }
  if (!hasAlias && !hasValues && record.TTL === undefined) refuse(change, `${alternatives}, but found none in Change`);
  if (!hasAlias && record.TTL === undefined) refuse(change, "Missing field 'TTL' in Change");
  if (!hasAlias && !hasValues) refuse(change, "Missing field 'ResourceRecords' in Change");
  if (record.TTL !== undefined && (record.TTL < 0 || record.TTL > 2_147_483_647)) {
    throw new AwsError('InvalidInput', `Invalid TTL ${record.TTL}: must be between 0 and 2147483647`);
  }
  const routed = routingMembers.some((member) => record[member] !== undefined);
  if (routed && record.SetIdentifier === undefined) refuse(change, "Missing field 'SetIdentifier' in Change");
  if (!routed && record.SetIdentifier !== undefined) {
    refuse(change, `Expected exactly one of [${routingMembers.join(', ')}], but found none in Change`);
  }
}

const alternatives =
  'Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId]';

function checkSize(changes: readonly Change[]): void {
  let values = 0;
  let characters = 0;
  for (const change of changes) {
    const weight = change.Action === 'UPSERT' ? 2 : 1;
    const records = change.ResourceRecordSet?.ResourceRecords ?? [];
    values += weight * Math.max(records.length, 1);
    characters += weight * records.reduce((sum, { Value = '' }) => sum + Value.length, 0);
  }
  if (values > 1000) throw invalidBatch(['Number of records limit of 1000 exceeded.']);
  if (characters > 32_000) throw invalidBatch(['Number of characters limit of 32000 exceeded.']);
}

/** InvalidChangeBatch as Route 53 writes it: all messages in brackets. */
export function invalidBatch(problems: readonly string[]): AwsError {
  return new AwsError('InvalidChangeBatch', `[${problems.join(', ')}]`);
}

function refuse(change: Change, what: string): never {
  const { Name, Type, SetIdentifier } = change.ResourceRecordSet ?? {};
  throw new AwsError(
    'InvalidInput',
    `Invalid request: ${what} with [Action=${change.Action}, Name=${Name}, Type=${Type}, SetIdentifier=${SetIdentifier ?? 'null'}]`,
  );
}
