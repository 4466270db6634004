import type { CertificateData } from '../aws/acm/certificate.ts';
import { dnsAccountDomain, dnsRole, dnsAccount } from '../aws/given-account.ts';
import { readableName } from '../aws/route53/domain-name.ts';
import { hostedZoneType, type ZoneData } from '../aws/route53/hosted-zone.ts';
import type { ActionResult, Session } from '../session.ts';
import { environment } from './chain.ts';
import type { Kill, Recorded } from './kill-points.ts';
import { makeLoadBalancer } from './load-balancers.ts';
import { patternOf } from './state.ts';

/** The moments of an environment's names, in order: certificate before the deploy, records after it, all gone in the end. */
export const acts = ['certificate', 'records', 'removal'] as const;
export type Act = (typeof acts)[number];

/** How the names of an environment came and went while one run was killed. */
export interface DnsStory {
  /** What is not as it has to be. Empty: the kill was survived. */
  readonly problems: readonly string[];
  /** True if the call to be killed at never came. */
  readonly missed: boolean;
  /** What each act's run did; of a killed one, the run that went through. */
  readonly recorded: Readonly<Record<Act, Recorded>>;
  /** Records and certificates after each act. */
  readonly states: Readonly<Record<Act, readonly string[]>>;
}

const hostname = `demo.${dnsAccountDomain}`;

/**
 * Has a certificate made, leads names to load balancers, proves that they work, and takes all away again, in a zone of another
 * account that has a neighbour's record. One run is killed (SIGKILL, without its post step) and repeated; after every act a
 * further run has to find nothing to change.
 * @param expected what every act has to come to; without it, anything will do
 */
export async function tellDnsStory(
  session: Session,
  kill?: { readonly act: Act; readonly at: Kill['at'] },
  expected?: DnsStory['states'],
): Promise<DnsStory> {
  addNeighbour(session);
  const atStart = stateOf(session);
  const targets = await makeTargets(session);
  const problems: string[] = [];
  const recorded: Partial<Record<Act, Recorded>> = {};
  const states: Partial<Record<Act, readonly string[]>> = {};
  let missed = false;
  for (const act of acts) {
    const inputs = inputsOf(act, targets);
    if (kill?.act === act) {
      const { signal } = await session.runAction('configure-dns', inputs, { killAt: kill.at, post: 'skip' });
      session.cloud.aws.faults.clear();
      missed = signal !== 'SIGKILL';
    }
    const result = await session.runAction('configure-dns', inputs);
    recorded[act] = { action: 'configure-dns', calls: result.calls };
    states[act] = stateOf(session);
    if (result.exitCode !== 0) problems.push(failure(act, result));
    else problems.push(...(await furtherChanges(session, act, inputs)));
    problems.push(...differences(act, expected?.[act], states[act]));
  }
  problems.push(...differences('the zone as it was', atStart, states.removal ?? []));
  return { problems, missed, recorded: recorded as DnsStory['recorded'], states: states as DnsStory['states'] };
}

/** Somebody else's record, which has to stay as it is. */
function addNeighbour({ cloud }: Session): void {
  const zone = cloud.aws.store
    .list<ZoneData>(hostedZoneType)
    .find(({ data }) => data.HostedZone.Name === `${dnsAccountDomain}.`);
  if (zone === undefined) throw new Error(`there is no zone ${dnsAccountDomain}`);
  const record = {
    Name: `www.${hostname}.`,
    Type: 'A',
    TTL: 60,
    ResourceRecords: [{ Value: '192.0.2.7' }],
  } as const;
  const all = [...zone.data.ResourceRecordSets, record];
  Object.assign(zone.data, { ResourceRecordSets: all, published: all, recordsAtStart: all });
}

interface Targets {
  readonly web: string;
  readonly mqtts: string;
}

async function makeTargets(session: Session): Promise<Targets> {
  const [web, mqtts] = await Promise.all([
    makeLoadBalancer(session, { name: 'web', dualStack: true }),
    makeLoadBalancer(session, { name: 'mqtts', ports: [8883] }),
  ]);
  return { web: web.dnsName, mqtts: mqtts.dnsName };
}

function inputsOf(act: Act, { web, mqtts }: Targets): Record<string, string> {
  const common = {
    'cluster-name': environment.cluster,
    hostname,
    certificate: 'true',
    exposure: 'ingress',
    'role-to-assume': environment.role,
    'dns-role-to-assume': `arn:aws:iam::${dnsAccount}:role/${dnsRole}`,
    // At a high speed an hour is a few real seconds, which a busy machine needs for itself.
    timeout: '6h',
  };
  if (act === 'certificate') return common;
  if (act === 'removal') return { ...common, operation: 'delete' };
  return { ...common, target: web, 'mqtts-target': mqtts, verify: 'true' };
}

/** The records of the zone and the certificates, what is random in them left out. */
function stateOf({ cloud }: Session): readonly string[] {
  const { store } = cloud.aws;
  const zone = store.list<ZoneData>(hostedZoneType).find(({ data }) => data.HostedZone.Name === `${dnsAccountDomain}.`);
  // The zone's own name servers are others in every cloud.
  const sets = (zone?.data.ResourceRecordSets ?? []).filter(({ Type }) => Type !== 'NS' && Type !== 'SOA');
  const records = sets.map(({ Name, Type, AliasTarget, ResourceRecords }) => {
    const values = AliasTarget?.DNSName ?? (ResourceRecords ?? []).map(({ Value }) => Value).join(', ');
    return `${Type ?? ''} ${readableName(Name ?? '')} → ${patternOf(values)}`;
  });
  const certificates = store
    .list<CertificateData>('AWS::CertificateManager::Certificate')
    .map(({ data }) => `certificate ${data.Status ?? ''} for ${data.SubjectAlternativeNames.join(', ')}`);
  return [...records, ...certificates].sort();
}

async function furtherChanges(session: Session, act: Act, inputs: Record<string, string>): Promise<string[]> {
  const { calls, exitCode } = await session.runAction('configure-dns', { ...inputs, verify: 'false' });
  const changes = calls.filter(({ mutating, internal, service }) => mutating && !internal && service !== 'sts');
  return [
    ...(exitCode === 0 ? [] : [`${act}: a further run fails`]),
    ...changes.map(({ service, operation }) => `${act}: a further run still has to change: ${service}:${operation}`),
  ];
}

function differences(what: string, expected: readonly string[] | undefined, found: readonly string[]): string[] {
  if (expected === undefined) return [];
  return [
    ...expected.filter((each) => !found.includes(each)).map((each) => `${what}: - ${each}`),
    ...found.filter((each) => !expected.includes(each)).map((each) => `${what}: + ${each}`),
    ...(found.length === new Set(found).size ? [] : [`${what}: something is there twice`]),
  ];
}

function failure(act: Act, { log, exitCode, signal }: ActionResult): string {
  return [`${act} failed (${signal ?? exitCode ?? 'never started'}); its last lines:`, ...log.slice(-15)].join(
    '\n    ',
  );
}
