import { AwsError, type Call } from '../service.ts';
import type { Store } from '../store.ts';
import { hostedZoneType, route53Region, type ZoneData, type ZoneResource } from './hosted-zone.ts';
import { bareId } from './record-set.ts';

/** The account's zones, oldest first. */
export function zonesOf(store: Store, account: string): ZoneResource[] {
  return store.list<ZoneData>(hostedZoneType).filter((zone) => zone.account === account);
}

/**
 * The zone that a call names. Errors: NoSuchHostedZone; AccessDenied for a zone of another account, as Route 53 answers
 * to whoever has not assumed a role there.
 */
export function zoneFor(id: string | undefined, call: Call): ZoneResource {
  const bare = bareId(id ?? '');
  const zone = call.aws.store.get<ZoneData>(hostedZoneType, bare, route53Region);
  if (zone === undefined) throw new AwsError('NoSuchHostedZone', `No hosted zone found with ID: ${bare}`, 404);
  if (zone.account !== call.account) {
    throw new AwsError('AccessDenied', `User: ${call.principal.arn} is not authorized to access this resource`, 403);
  }
  return zone;
}
