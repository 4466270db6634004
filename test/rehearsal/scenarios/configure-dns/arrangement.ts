// Runs inside the session's process: what scenarios of configure-dns find in the cloud, and what they look at afterwards.
import { ACMClient, RequestCertificateCommand } from '@aws-sdk/client-acm';
import {
  CreateListenerCommand,
  DeleteLoadBalancerCommand,
  DescribeListenersCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
  ModifyListenerCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { CertificateData } from '../../../../rehearsal/aws/acm/certificate.ts';
import { newRole, type RoleData, roleType } from '../../../../rehearsal/aws/iam/state.ts';
import { readableName } from '../../../../rehearsal/aws/route53/domain-name.ts';
import {
  addHostedZone,
  delegate,
  hostedZoneType,
  type NewHostedZone,
  type ZoneData,
  type ZoneResource,
} from '../../../../rehearsal/aws/route53/hosted-zone.ts';
import { makeLoadBalancer, settings } from '../../../../rehearsal/scenarios/load-balancers.ts';
import type { Session } from '../../../../rehearsal/session.ts';
import { allowToTake } from '../deploy-role.ts';

export { makeLoadBalancer };
export type { Balancer, BalancerWish } from '../../../../rehearsal/scenarios/load-balancers.ts';

/** A hosted zone; with `delegatedFrom`, the zone of that name gets NS records for it. Returns its id. */
export function addZone({ cloud }: Session, zone: NewHostedZone & { readonly delegatedFrom?: string }): string {
  const made = addHostedZone(cloud.aws.store, zone);
  if (zone.delegatedFrom !== undefined)
    delegate(zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zone.delegatedFrom), made);
  return made.id;
}

/** Adds records to a zone as somebody else, INSYNC at once, as if they had been there before. */
export function putRecords({ cloud }: Session, zoneName: string, records: ZoneData['ResourceRecordSets']): void {
  const zone = zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName);
  const added = addHostedZone(cloud.aws.store, { name: 'scratch.example', account: '000000000000', records });
  cloud.aws.store.remove(added);
  const stored = added.data.ResourceRecordSets.filter(({ Name }) => Name !== 'scratch.example.');
  const all = [...zone.data.ResourceRecordSets, ...stored];
  Object.assign(zone.data, { ResourceRecordSets: all, published: all, recordsAtStart: all });
}

/** The zone's records without those that every zone has, as `TYPE name → value, value`. */
export function recordsOf({ cloud }: Session, zoneName: string): string[] {
  const zone = zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName);
  return zone.data.ResourceRecordSets.filter(
    ({ Name, Type }) => Name !== zone.data.HostedZone.Name || (Type !== 'NS' && Type !== 'SOA'),
  )
    .map((record) => {
      const values = record.AliasTarget?.DNSName ?? (record.ResourceRecords ?? []).map(({ Value }) => Value).join(', ');
      return `${record.Type ?? ''} ${readableName(record.Name ?? '')} → ${readableName(values)}`;
    })
    .sort();
}

export function zoneIdOf({ cloud }: Session, zoneName: string): string {
  return zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName).id;
}

/** A role of the DNS account whose trust policy is the given statement, and which the deploy role may take. Returns its ARN. */
export function addDnsRole(session: Session, name: string, statement: object): string {
  const { cloud } = session;
  const account = '444455556666';
  const trustPolicy = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });
  const data = newRole({ account, name, trustPolicy });
  data.attachedPolicies.push('arn:aws:iam::aws:policy/AmazonRoute53FullAccess');
  const place = { account, region: 'aws-global', createdBy: `arn:aws:iam::${account}:root`, given: true };
  const region = cloud.aws.store.list(roleType)[0]?.region ?? place.region;
  cloud.aws.store.add<RoleData>({ ...place, region, type: roleType, id: name, arn: data.Arn, data });
  allowToTake(session, data.Arn);
  return data.Arn;
}

/** Requests a certificate as somebody else; returns its ARN. */
export async function requestCertificate(
  session: Session,
  names: readonly string[],
  region = session.cloud.region,
): Promise<string> {
  const client = new ACMClient({ ...settings(session), region });
  const [DomainName, ...SubjectAlternativeNames] = names;
  const { CertificateArn = '' } = await client.send(
    new RequestCertificateCommand({
      DomainName,
      ...(SubjectAlternativeNames.length === 0 ? {} : { SubjectAlternativeNames }),
      ValidationMethod: 'DNS',
    }),
  );
  client.destroy();
  return CertificateArn;
}

export interface SeenCertificate {
  readonly arn: string;
  readonly status: string;
  readonly names: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** Every certificate that there is. */
export function certificates({ cloud }: Session): SeenCertificate[] {
  return cloud.aws.store.list<CertificateData>('AWS::CertificateManager::Certificate').map(({ id, data, tags }) => ({
    arn: id,
    status: data.Status ?? '',
    names: data.SubjectAlternativeNames,
    tags,
  }));
}

/** Changes a certificate behind everybody's back. */
function editCertificate({ cloud }: Session, arn: string, edit: Partial<CertificateData>): void {
  const found = cloud.aws.store
    .list<CertificateData>('AWS::CertificateManager::Certificate')
    .find((each) => each.id === arn);
  if (found !== undefined) Object.assign(found.data, edit);
}

/** Sets what the DNS server answers instead of the truth to questions for a name; undefined: the truth. */
export function answerInstead(
  { cloud }: Session,
  name: string,
  code: 'SERVFAIL' | 'NXDOMAIN' | 'REFUSED' | 'drop' | undefined,
): void {
  if (code === undefined) delete cloud.dns.instead;
  else cloud.dns.instead = (question) => (question.name === name ? code : undefined);
}

function zoneNamed(zones: readonly ZoneResource[], name: string): ZoneResource {
  const found = zones.find(
    ({ data }) => data.HostedZone.Name === `${name}.` && data.HostedZone.Config?.PrivateZone !== true,
  );
  if (found === undefined) throw new Error(`there is no zone ${name}`);
  return found;
}

export function removeCertificate({ cloud }: Session, arn: string): void {
  const found = cloud.aws.store.list('AWS::CertificateManager::Certificate').find(({ id }) => id === arn);
  if (found !== undefined) cloud.aws.store.remove(found);
}

/** Takes the records of a type out of a zone, INSYNC at once. */
export function removeRecords({ cloud }: Session, zoneName: string, type: string): void {
  const zone = zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName);
  const left = zone.data.ResourceRecordSets.filter(({ Type }) => Type !== type);
  Object.assign(zone.data, { ResourceRecordSets: left, published: left });
}

/** Takes every record that has to do with a name out of a zone, INSYNC at once. */
export function removeRecordsOf({ cloud }: Session, zoneName: string, name: string): void {
  const zone = zoneNamed(cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName);
  const left = zone.data.ResourceRecordSets.filter(({ Name }) => Name?.includes(name) !== true);
  Object.assign(zone.data, { ResourceRecordSets: left, published: left });
}

/** While switched on, no validation record of a zone answers; switched off, there is none. */
export function sweepValidationRecords(session: Session, zoneName: string, on: boolean): void {
  const { data } = zoneNamed(session.cloud.aws.store.list<ZoneData>(hostedZoneType), zoneName);
  let published = data.published;
  Object.defineProperty(data, 'published', {
    configurable: true,
    enumerable: true,
    get: () => (on ? published.filter(({ Type }) => Type !== 'CNAME') : published),
    set: (records: ZoneData['published']) => (published = records),
  });
  if (!on) removeRecords(session, zoneName, 'CNAME');
}

/** Writes the validation records of a certificate as somebody else, unmarked. Waits until ACM tells them. */
export async function writeValidationRecords(session: Session, zoneName: string, arn: string): Promise<void> {
  const { aws } = session.cloud;
  for (;;) {
    const found = aws.store.list<CertificateData>('AWS::CertificateManager::Certificate').find(({ id }) => id === arn);
    const told = (found?.data.DomainValidationOptions ?? []).flatMap(({ ResourceRecord }) => ResourceRecord ?? []);
    if (told.length > 0) {
      const records = told.map(({ Name, Type, Value }) => ({ Name, Type, TTL: 60, ResourceRecords: [{ Value }] }));
      putRecords(session, zoneName, records);
      return;
    }
    await aws.clock.sleep(5);
  }
}

/** A load balancer that ends TLS with a certificate; its ARN. */
export async function useCertificate(session: Session, certificate: string): Promise<string> {
  const { arn } = await makeLoadBalancer(session, { name: 'holder', ports: [80] });
  await endTls(session, arn, 443, certificate);
  return arn;
}

/** Lets a load balancer end TLS on a port with a certificate, in place of the one that it has there, if any. */
export async function endTls(session: Session, balancer: string, port: number, certificate: string): Promise<void> {
  const client = new ElasticLoadBalancingV2Client(settings(session));
  const [{ Listeners }, { TargetGroups }] = await Promise.all([
    client.send(new DescribeListenersCommand({ LoadBalancerArn: balancer })),
    client.send(new DescribeTargetGroupsCommand({ LoadBalancerArn: balancer })),
  ]);
  const there = Listeners?.find(({ Port }) => Port === port);
  const Certificates = [{ CertificateArn: certificate }];
  await (there === undefined
    ? client.send(
        new CreateListenerCommand({
          LoadBalancerArn: balancer,
          Port: port,
          Protocol: balancer.includes('/app/') ? 'HTTPS' : 'TLS',
          Certificates,
          DefaultActions: [{ Type: 'forward', TargetGroupArn: TargetGroups?.[0]?.TargetGroupArn }],
        }),
      )
    : client.send(new ModifyListenerCommand({ ListenerArn: there.ListenerArn, Certificates })));
  client.destroy();
}

/** Somebody else's certificate that is issued already; its ARN. */
export async function issuedCertificate(session: Session, names: readonly string[]): Promise<string> {
  const arn = await requestCertificate(session, names);
  const NotAfter = new Date(Date.now() + 300 * 86_400_000);
  editCertificate(session, arn, { Status: 'ISSUED', NotAfter, Serial: '0a:0b:0c' });
  return arn;
}

export async function deleteLoadBalancer(session: Session, arn: string): Promise<void> {
  const client = new ElasticLoadBalancingV2Client(settings(session));
  await client.send(new DeleteLoadBalancerCommand({ LoadBalancerArn: arn }));
  client.destroy();
}
