// Runs inside the session's process: `rehearsal.inside(insideSession, 'list', …)`.
import type { ResourceRecordSet } from '@aws-sdk/client-route-53';

import type { StackFault } from '../../../rehearsal/aws/cloudformation/stack-faults.ts';
import { hostedZoneType, type ZoneData } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import type { Session } from '../../../rehearsal/session.ts';

/** What stands in the local AWS, as far as tests look at it. */
export interface Thing {
  readonly id: string;
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly state: string | undefined;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the AWS SDK's shape of the thing, whatever it is
  readonly data: any;
}

/** All living resources of a type that were not given. */
export function list({ cloud }: Session, type: string): Thing[] {
  const { store } = cloud.aws;
  return store
    .left()
    .filter((resource) => resource.type === type)
    .map((resource) => ({
      id: resource.id,
      arn: resource.arn,
      tags: resource.tags,
      state: store.stateOf(resource),
      data: JSON.parse(JSON.stringify(resource.data)) as unknown,
    }));
}

/** The record sets of the given hosted zone, NS and SOA left out. */
export function records({ cloud }: Session): ResourceRecordSet[] {
  const [zone] = cloud.aws.store.list<ZoneData>(hostedZoneType);
  return (zone?.data.ResourceRecordSets ?? []).filter(({ Type }) => Type !== 'NS' && Type !== 'SOA');
}

export function zoneId({ cloud }: Session): string {
  return cloud.aws.store.list(hostedZoneType)[0]?.id ?? '';
}

/** Ids of the subnets of the default VPC. */
export function defaultSubnets({ cloud }: Session): string[] {
  return cloud.aws.store.list('AWS::EC2::Subnet', cloud.region).map(({ id }) => id);
}

/** A call of somebody else in the account. */
export async function callAsSomebody(
  { cloud }: Session,
  service: string,
  operation: string,
  input: object,
): Promise<unknown> {
  const { aws, region } = cloud;
  const principal = { arn: `arn:aws:iam::${aws.account}:user/somebody-else`, account: aws.account };
  return JSON.parse(JSON.stringify(await aws.call(service, operation, input, { principal, region }))) as unknown;
}

export function failResource({ cloud }: Session, fault: StackFault): void {
  cloud.scenery.stacks.add(fault);
}
