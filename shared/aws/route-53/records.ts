import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import { withoutDot } from './hosted-zones.ts';
import type { ZoneAccess } from './hosted-zones.ts';

/** A Route 53 record set: either an alias or values with a TTL. */
export interface RecordSet {
  /** Lower case, without the trailing dot. */
  readonly name: string;
  /** A, AAAA, CNAME, TXT, … */
  readonly type: string;
  readonly alias?: {
    readonly hostedZoneId: string;
    /** Lower case, without the trailing dot. */
    readonly dnsName: string;
    /** Present if true, which we never set; a DELETE has to name a record exactly as it stands. */
    readonly evaluateTargetHealth?: boolean;
  };
  readonly ttl?: number;
  readonly values: readonly string[];
  /** Set for weighted, latency and other routed record sets, which we never make or touch. */
  readonly setIdentifier?: string;
}

export interface RecordChange {
  /**
   * UPSERT replaces whatever stands there. CREATE is refused if anything of that name and type stands, DELETE if it is not
   * exactly this: with the two a batch only succeeds on the records that it was planned on.
   */
  readonly action: 'UPSERT' | 'CREATE' | 'DELETE';
  readonly record: RecordSet;
}

/** All record sets of a zone. */
export async function listRecords(aws: ZoneAccess, zoneId: string): Promise<readonly RecordSet[]> {
  const { client, sdk } = await aws.route53();
  interface Start {
    readonly StartRecordName: string | undefined;
    readonly StartRecordType: 'A' | undefined;
    readonly StartRecordIdentifier: string | undefined;
  }
  return allPages<RecordSet, Start>((start) =>
    client.send(new sdk.ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...start })).then((page) => ({
      items: (page.ResourceRecordSets ?? []).map(toRecordSet),
      nextToken:
        page.IsTruncated === true
          ? {
              StartRecordName: page.NextRecordName,
              StartRecordType: page.NextRecordType as 'A' | undefined,
              StartRecordIdentifier: page.NextRecordIdentifier,
            }
          : undefined,
    })),
  );
}

/** Makes the changes in one batch: all or none. Returns the id to ask `changeStatus` for. */
export async function changeRecords(
  aws: ZoneAccess,
  zoneId: string,
  changes: readonly RecordChange[],
  comment: string,
): Promise<string> {
  const { client, sdk } = await aws.route53();
  const { ChangeInfo } = await client.send(
    new sdk.ChangeResourceRecordSetsCommand({
      HostedZoneId: zoneId,
      ChangeBatch: {
        Comment: comment,
        Changes: changes.map(({ action, record }) => ({ Action: action, ResourceRecordSet: fromRecordSet(record) })),
      },
    }),
  );
  return (ChangeInfo?.Id ?? '').replace('/change/', '');
}

/**
 * True if Route 53 refused a batch because the records are not what it was planned on: somebody was there in between. Nothing
 * of such a batch was done, so the zone can be read and planned on again.
 */
export function isOutdatedBatch(error: unknown): boolean {
  return (
    isAwsError(error, 'InvalidChangeBatch') &&
    /already exists|but it was not found|do not match the current values/.test((error as Error).message)
  );
}

/** PENDING until all of Route 53's servers have the change, then INSYNC. */
export async function changeStatus(aws: ZoneAccess, changeId: string): Promise<string> {
  const { client, sdk } = await aws.route53();
  const { ChangeInfo } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
  return ChangeInfo?.Status ?? 'PENDING';
}

type SdkRecordSet = NonNullable<
  import('@aws-sdk/client-route-53').ListResourceRecordSetsCommandOutput['ResourceRecordSets']
>[number];

function toRecordSet(record: SdkRecordSet): RecordSet {
  const { AliasTarget, TTL, ResourceRecords, SetIdentifier } = record;
  return {
    name: withoutDot(record.Name ?? ''),
    type: record.Type ?? '',
    values: (ResourceRecords ?? []).map(({ Value }) => Value ?? ''),
    ...(AliasTarget === undefined
      ? {}
      : {
          alias: {
            hostedZoneId: AliasTarget.HostedZoneId ?? '',
            dnsName: withoutDot(AliasTarget.DNSName ?? ''),
            ...(AliasTarget.EvaluateTargetHealth === true ? { evaluateTargetHealth: true } : {}),
          },
        }),
    ...(TTL === undefined ? {} : { ttl: TTL }),
    ...(SetIdentifier === undefined ? {} : { setIdentifier: SetIdentifier }),
  };
}

/** A record set in the words of Route 53's API. Pure. */
export function fromRecordSet(record: RecordSet): SdkRecordSet {
  return {
    Name: record.name,
    Type: record.type as 'A',
    ...(record.alias === undefined
      ? { TTL: record.ttl ?? 300, ResourceRecords: record.values.map((Value) => ({ Value })) }
      : {
          AliasTarget: {
            HostedZoneId: record.alias.hostedZoneId,
            DNSName: record.alias.dnsName,
            // With one record per name a failed health check would only turn a slow answer into none, so ours say false.
            EvaluateTargetHealth: record.alias.evaluateTargetHealth ?? false,
          },
        }),
  };
}
