import type {
  ChangeResourceRecordSetsRequest,
  ChangeResourceRecordSetsResponse,
  GetChangeRequest,
  GetChangeResponse,
  ListResourceRecordSetsRequest,
  ListResourceRecordSetsResponse,
  ResourceRecordSet,
} from '@aws-sdk/client-route-53';

import { AwsError, type Call, type Handler } from '../service.ts';
import { applyBatch } from './change-batch.ts';
import type { ChangeLog } from './change-log.ts';
import { checkRequest, invalidBatch } from './change-request.ts';
import { compareNames, normaliseName } from './domain-name.ts';
import { pageSize } from './page-size.ts';
import { zoneFor } from './zone-access.ts';

export function recordHandlers(log: ChangeLog): Record<string, Handler> {
  return {
    ListResourceRecordSets: listResourceRecordSets,
    ChangeResourceRecordSets: (input: ChangeResourceRecordSetsRequest, call: Call) => changeRecords(input, call, log),
    GetChange: (input: GetChangeRequest, call: Call): GetChangeResponse => ({
      ChangeInfo: log.get(input.Id ?? '', call.account),
    }),
  };
}

function listResourceRecordSets(input: ListResourceRecordSetsRequest, call: Call): ListResourceRecordSetsResponse {
  const { data } = zoneFor(input.HostedZoneId, call);
  checkStart(input);
  const size = pageSize(input.MaxItems, 300);
  const start = startOf(data.ResourceRecordSets, input);
  const next = data.ResourceRecordSets[start + size];
  return {
    ResourceRecordSets: data.ResourceRecordSets.slice(start, start + size),
    IsTruncated: next !== undefined,
    ...(next?.Name !== undefined && { NextRecordName: next.Name }),
    ...(next?.Type !== undefined && { NextRecordType: next.Type }),
    ...(next?.SetIdentifier !== undefined && { NextRecordIdentifier: next.SetIdentifier }),
    MaxItems: size,
  };
}

/** Route 53 wants the start from the left: a type only with a name, an identifier only with both. */
function checkStart(input: ListResourceRecordSetsRequest): void {
  if (input.StartRecordType !== undefined && input.StartRecordName === undefined) {
    throw new AwsError('InvalidInput', 'The input is not valid: record type given without a record name.');
  }
  const { StartRecordIdentifier, StartRecordName, StartRecordType } = input;
  if (StartRecordIdentifier !== undefined && (StartRecordName === undefined || StartRecordType === undefined)) {
    throw new AwsError(
      'InvalidInput',
      'The input is not valid: record identifier given without a record name and type.',
    );
  }
}

function startOf(records: readonly ResourceRecordSet[], input: ListResourceRecordSetsRequest): number {
  if (input.StartRecordName === undefined) return 0;
  const name = normaliseName(input.StartRecordName);
  const index = records.findIndex((record) => {
    const order = compareNames(record.Name ?? '', name);
    if (order !== 0) return order > 0;
    const type = input.StartRecordType ?? '';
    if (record.Type !== type) return (record.Type ?? '') > type;
    return (record.SetIdentifier ?? '') >= (input.StartRecordIdentifier ?? '');
  });
  return index < 0 ? records.length : index;
}

function changeRecords(
  input: ChangeResourceRecordSetsRequest,
  call: Call,
  log: ChangeLog,
): ChangeResourceRecordSetsResponse {
  const zone = zoneFor(input.HostedZoneId, call);
  const changes = input.ChangeBatch?.Changes ?? [];
  checkRequest(changes);
  const { Name } = zone.data.HostedZone;
  const before = { id: zone.id, name: Name, records: zone.data.ResourceRecordSets };
  const outcome = applyBatch(before, changes, call.aws.store);
  if (outcome.problems !== undefined) throw invalidBatch(outcome.problems);
  zone.data.ResourceRecordSets = outcome.records;
  return { ChangeInfo: log.begin(call, zone, outcome.records, input.ChangeBatch?.Comment) };
}
