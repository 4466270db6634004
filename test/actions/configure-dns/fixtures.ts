import { inputs as definition } from '../../../actions/configure-dns/inputs.ts';
import type { ConfigureDnsInputs } from '../../../actions/configure-dns/inputs.ts';
import type { Target, Targets } from '../../../actions/configure-dns/names.ts';
import type { Observed } from '../../../actions/configure-dns/observed.ts';
import { parseInputs } from '../../../shared/action/inputs.ts';
import type { Certificate } from '../../../shared/aws/certificates.ts';
import type { Replacement } from '../../../shared/aws/route-53/record-replacement.ts';
import { toBatch } from '../../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../../shared/aws/route-53/records.ts';
import type { Answer } from '../../../shared/dns/questions.ts';

/** Inputs as a workflow gives them, parsed. */
export function inputsOf(given: Readonly<Record<string, string>> = {}): ConfigureDnsInputs {
  const all: Readonly<Record<string, string>> = {
    'cluster-name': 'demo',
    hostname: 'demo.example.com',
    'aws-region': 'eu-west-1',
    ...given,
  };
  return parseInputs(definition, (name) => all[name] ?? '');
}

export const loadBalancer: Extract<Target, { readonly kind: 'alias' }> = {
  kind: 'alias',
  dnsName: 'lb-1.elb.eu-west-1.amazonaws.com',
  hostedZoneId: 'Z2',
  dualStack: false,
  ports: [80, 443, 8883],
  tlsPorts: [],
};

export const haproxy: Targets = { exposure: 'haproxy', web: loadBalancer };

export function observedWith(rest: Partial<Observed> = {}): Observed {
  return {
    zone: { id: 'Z1', name: 'example.com', private: false, nameServers: ['ns-1.awsdns-01.com'], notes: [] },
    records: [],
    targets: haproxy,
    certificates: [],
    needed: { domains: new Set(), unknown: [] },
    now: new Date('2026-11-21T00:00:00Z'),
    ...rest,
  };
}

export function alias(name: string, type = 'A', dnsName = 'lb-1.elb.eu-west-1.amazonaws.com'): RecordSet {
  return { name, type, alias: { hostedZoneId: 'Z2', dnsName }, values: [] };
}

export function record(name: string, type: string, ...values: string[]): RecordSet {
  return { name, type, ttl: 60, values };
}

export function certificate(rest: Partial<Certificate> = {}): Certificate {
  return {
    arn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1',
    status: 'ISSUED',
    type: 'AMAZON_ISSUED',
    names: ['demo.example.com', 'mqtts.demo.example.com'],
    keyAlgorithm: 'RSA_2048',
    serial: '0a:3f',
    notAfter: new Date('2027-11-21T00:00:00Z'),
    failureReason: '',
    renewal: '',
    usedBy: [],
    validations: [],
    tags: { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'demo' },
    ...rest,
  };
}

export const delegatedTo = (...values: string[]): Answer => ({ kind: 'records', values });

/** What Route 53 makes of a batch: all of it or, if a record is not as the batch says, nothing. */
export function applied(records: readonly RecordSet[], replacements: readonly Replacement[]): readonly RecordSet[] {
  const identity = ({ name, type, setIdentifier }: RecordSet) => `${name} ${type} ${setIdentifier ?? ''}`;
  const zone = new Map(records.map((each) => [identity(each), each]));
  for (const { action, record: changed } of toBatch(replacements)) {
    const key = identity(changed);
    if (action === 'DELETE') {
      if (JSON.stringify(zone.get(key)) !== JSON.stringify(changed)) throw new Error(`not as it stands: ${key}`);
      zone.delete(key);
    } else {
      if (action === 'CREATE' && zone.has(key)) throw new Error(`already exists: ${key}`);
      zone.set(key, changed);
    }
  }
  return [...zone.values()].sort((a, b) => (identity(a) < identity(b) ? -1 : 1));
}
