import { describe, expect, test } from '@jest/globals';

import { httpsEndpoints, mqttsEndpoints } from '../../../actions/configure-dns/endpoints.ts';
import { certificateNames, namesFor, possibleNames } from '../../../actions/configure-dns/names.ts';
import type { Targets } from '../../../actions/configure-dns/names.ts';
import { plan } from '../../../actions/configure-dns/plan.ts';
import { problems } from '../../../actions/configure-dns/rules.ts';
import { stackEntries } from '../../../actions/configure-dns/stack-entries.ts';
import { ownershipRecord } from '../../../shared/aws/route-53/record-ownership.ts';
import type { Entry } from '../../../shared/kubernetes/entry.ts';
import { alias, applied, certificate, haproxy, inputsOf, loadBalancer, observedWith, record } from './fixtures.ts';

const ids = (inputs: ReturnType<typeof inputsOf>, observed = observedWith()) =>
  plan(inputs, observed).steps.map(({ id, after }) => `${id}${(after ?? []).map((each) => ` <${each}`).join('')}`);
const own = ownershipRecord('demo.example.com', 'demo');
const target = { target: 'lb-1.elb.eu-west-1.amazonaws.com' };

describe('the moment before the deploy', () => {
  const early = observedWith({ targets: undefined });
  const inputs = inputsOf({ certificate: 'true' });

  test('requests, validates and waits', () => {
    expect(ids(inputs, early)).toEqual([
      'request-certificate',
      'validation-records <request-certificate',
      'certificate-issued <validation-records',
    ]);
    expect(plan(inputs, early).steps[0]?.title).toBe(
      'Request a certificate for demo.example.com, mqtts.demo.example.com',
    );
  });
  test('for HAProxy, without the name of MQTTS', () =>
    expect(plan(inputsOf({ certificate: 'true', exposure: 'haproxy' }), early).steps[0]?.title).toBe(
      'Request a certificate for demo.example.com',
    ));
  test('has nothing to do when the certificate is there', () =>
    expect(ids(inputs, { ...early, certificates: [certificate()] })).toEqual([]));
  test('mends the validation records that its renewal needs', () => {
    const validations = [
      { domain: 'demo.example.com', status: 'SUCCESS', record: { name: '_1.demo.example.com', value: '_x.acm' } },
    ];
    const found = plan(inputs, { ...early, certificates: [certificate({ validations })] });
    expect(found.steps.map(({ id }) => id)).toEqual(['validation-records']);
    expect(found.notes.join()).toMatch(/Its renewal would fail.*_1\.demo\.example\.com CNAME: nothing → _x\.acm/);
  });
  test('goes on with the one that was requested before', () =>
    expect(ids(inputs, { ...early, certificates: [certificate({ status: 'PENDING_VALIDATION' })] })).toEqual([
      'validation-records',
      'certificate-issued <validation-records',
    ]));
  test('refuses names that the zone has given away, before it requests anything', () =>
    expect(() => plan(inputs, { ...early, records: [record('demo.example.com', 'NS', 'ns.other.example')] })).toThrow(
      /not answered by the hosted zone/,
    ));
  test('refuses what a CAA record forbids', () =>
    expect(() => plan(inputs, { ...early, records: [record('example.com', 'CAA', '0 issue "x.example"')] })).toThrow(
      /may not issue/,
    ));
});

describe('the moment after it', () => {
  test('changes, waits, asks and proves', () =>
    expect(ids(inputsOf({ ...target, verify: 'true' }))).toEqual([
      'change-records',
      'in-sync <change-records',
      'answers <in-sync',
      'https <answers',
      'mqtts <answers',
    ]));
  test('shows before and after', () =>
    expect(
      plan(inputsOf(target), observedWith({ records: [alias('demo.example.com', 'A', 'old'), own] })).notes,
    ).toContain('demo.example.com A: old → lb-1.elb.eu-west-1.amazonaws.com'));
  test('shows whose a name becomes', () =>
    expect(plan(inputsOf(target), observedWith()).notes).toContain(
      'cname-demo.example.com TXT: nothing → "demo" owns it',
    ));
  test('changes nothing where all is so, and asks the name servers all the same', () => {
    const records = applied([], [{ after: alias('demo.example.com') }, { after: own }]);
    expect(ids(inputsOf(target), observedWith({ records }))).toEqual(['answers']);
  });
  test('tells the environment’s other names, and leaves them', () =>
    expect(
      plan(inputsOf(target), observedWith({ records: [ownershipRecord('old.example.com', 'demo')] })).notes.join(),
    ).toMatch(/"demo" also owns old\.example\.com here, which stay/));
  test('in one run with the certificate, HTTPS waits for both', () =>
    expect(ids(inputsOf({ ...target, certificate: 'true', verify: 'true' }))).toContain(
      'https <answers <certificate-issued',
    ));
});

describe('the names of a stack', () => {
  const mqtts = { ...loadBalancer, dnsName: 'mqtts.elb', tlsPorts: [8883] };
  const ingress: Targets = { exposure: 'ingress', web: { ...loadBalancer, ports: [80, 443], tlsPorts: [443] }, mqtts };
  const hosts = (targets: Targets, given: Record<string, string> = {}) =>
    namesFor(inputsOf(given), targets).map(
      ({ hostname, target: { dnsName } }) => `${hostname} ${dnsName.split('.')[0] ?? ''}`,
    );

  test('behind HAProxy are those of the site', () =>
    expect(hosts(haproxy, { 'additional-hostnames': 'iot.example.com\ndemo.example.com' })).toEqual([
      'demo.example.com lb-1',
      'iot.example.com lb-1',
    ]));
  test('behind an ingress have MQTTS besides', () =>
    expect(hosts(ingress)).toEqual(['demo.example.com lb-1', 'mqtts.demo.example.com mqtts']));
  test('have MQTT where there is a load balancer for it', () =>
    expect(hosts({ ...haproxy, mqtt: mqtts })).toContain('mqtt.demo.example.com mqtts'));
  test('are what the inputs say', () =>
    expect(
      hosts({ ...ingress, mqtt: mqtts }, { 'mqtts-hostname': 'm.example.com', 'mqtt-hostname': 'n.example.com' }),
    ).toEqual(['demo.example.com lb-1', 'm.example.com mqtts', 'n.example.com mqtts']));
  test('a name of its own for MQTTS leads to HAProxy too', () =>
    expect(hosts(haproxy, { 'mqtts-hostname': 'm.example.com' })).toContain('m.example.com lb-1'));
  test('a name that nothing is there for is refused', () => {
    expect(() => hosts({ exposure: 'ingress', web: loadBalancer }, { 'mqtts-hostname': 'm.example.com' })).toThrow(
      /m\.example\.com has nothing to lead to.*MQTT over TLS/,
    );
    expect(() => hosts(haproxy, { 'mqtt-hostname': 'n.example.com' })).toThrow(/MQTT without TLS/);
  });
  test('that a certificate covers have MQTTS only where a load balancer ends its TLS', () => {
    expect(certificateNames(inputsOf(), 'ingress')).toEqual(['demo.example.com', 'mqtts.demo.example.com']);
    expect(certificateNames(inputsOf(), 'haproxy')).toEqual(['demo.example.com']);
  });
  test('may all have been given before, when they are deleted', () =>
    expect(possibleNames(inputsOf())).toEqual(['demo.example.com', 'mqtts.demo.example.com', 'mqtt.demo.example.com']));
  test('are proven where they listen', () => {
    expect(mqttsEndpoints(namesFor(inputsOf({ 'additional-hostnames': 'iot.example.com' }), haproxy))).toEqual([
      { host: 'demo.example.com', port: 8883, endsTls: false },
    ]);
    expect(mqttsEndpoints(namesFor(inputsOf(), ingress))).toEqual([
      { host: 'mqtts.demo.example.com', port: 8883, endsTls: true },
    ]);
    expect(httpsEndpoints(namesFor(inputsOf(), ingress))).toEqual([
      { host: 'demo.example.com', port: 443, endsTls: true },
    ]);
  });
});

describe('the entries of a stack', () => {
  const entry = (kind: string, name: string, hostname?: string): Entry => ({
    apiVersion: 'v1',
    kind,
    metadata: { name },
    spec: { type: 'LoadBalancer' },
    status: { loadBalancer: { ingress: hostname === undefined ? [] : [{ hostname }] } },
  });
  const metrics = { ...entry('Service', 'proxy-metrics'), spec: { type: 'ClusterIP' } };

  test('are found by the names of its objects', () => {
    expect(stackEntries('or', [entry('Service', 'proxy', 'A.elb'), metrics], [], undefined)).toEqual({
      exposure: 'haproxy',
      web: 'a.elb',
    });
    expect(
      stackEntries(
        'or',
        [entry('Service', 'manager-mqtts', 'b'), entry('Service', 'manager-mqtt', 'c')],
        [entry('Ingress', 'keycloak', 'a'), entry('Ingress', 'manager', 'a')],
        undefined,
      ),
    ).toEqual({ exposure: 'ingress', web: 'a', mqtts: 'b', mqtt: 'c' });
  });
  test('without a load balancer yet are refused', () =>
    expect(() => stackEntries('or', [entry('Service', 'proxy')], [], undefined)).toThrow(
      /Service "proxy" has no load balancer yet \(namespace or\)/,
    ));
  test('that are none are refused with what there is', () =>
    expect(() => stackEntries('or', [entry('Service', 'other', 'x')], [], undefined)).toThrow(
      /no public entry.*neither.*there is: Service "other"/,
    ));
  test('of another exposure than was asked for are refused', () =>
    expect(() => stackEntries('or', [entry('Service', 'proxy', 'a')], [], 'ingress')).toThrow(/no Ingress "manager"/));
});

describe('delete', () => {
  const inputs = inputsOf({ operation: 'delete', certificate: 'true' });
  const early = observedWith({ targets: undefined });
  const marker = ownershipRecord('mqtts.demo.example.com', 'demo');

  test('takes what the environment owns, certificate and validation records after their users', () => {
    const records = [alias('demo.example.com'), own, alias('mqtts.demo.example.com'), marker];
    expect(ids(inputs, { ...early, records, certificates: [certificate()] })).toEqual([
      'remove-names',
      'in-sync <remove-names',
      'gone <in-sync',
      'delete-certificates',
      'remove-validation <delete-certificates',
    ]);
  });
  test('leaves the certificate unless it is asked for', () =>
    expect(ids(inputsOf({ operation: 'delete' }), { ...early, certificates: [certificate()] })).toEqual([]));
  test('leaves certificates that cover other names, or are others’', () =>
    expect(
      ids(inputs, {
        ...early,
        certificates: [certificate({ names: ['demo.example.com', 'x.example.com'] }), certificate({ tags: {} })],
      }),
    ).toEqual([]));
  test('tells what it leaves', () => {
    const records = [alias('demo.example.com'), ownershipRecord('x.example.com', 'demo')];
    const { notes } = plan(inputs, {
      ...early,
      records,
      needed: { domains: new Set(), unknown: ['us-east-1 (denied)'] },
    });
    expect(notes.join()).toMatch(/demo\.example\.com is not "demo"'s and stays/);
    expect(notes.join()).toMatch(/also owns x\.example\.com/);
    expect(notes.join()).toMatch(/Validation records stay.*us-east-1/);
  });
});

describe('inputs that contradict each other', () => {
  const told = (given: Record<string, string>) =>
    problems(inputsOf(given)).map(({ input, problem }) => `${input}: ${problem}`);

  test('none in the usual ones', () => {
    expect(told(target)).toEqual([]);
    expect(told({ namespace: 'openremote', verify: 'true' })).toEqual([]);
    expect(told({ certificate: 'true' })).toEqual([]);
    expect(told({ operation: 'delete' })).toEqual([]);
    expect(told({ 'dry-run': 'true' })).toEqual([]);
  });
  test.each<[Record<string, string>, RegExp]>([
    [{}, /^namespace, target, certificate: nothing is asked for/],
    [{ ...target, namespace: 'openremote' }, /give one of them/],
    [{ namespace: 'openremote', 'mqtts-target': 'x.example.com' }, /mqtts-target: goes with `target` only/],
    [{ ...target, 'dns-role-external-id': 'secret' }, /without dns-role-to-assume/],
    [{ ...target, 'dns-role-session-tags': 'a=b' }, /without dns-role-to-assume/],
    [
      {
        ...target,
        'dns-role-to-assume': 'arn:aws:iam::444455556666:role/dns',
        'allowed-account-ids': '111122223333',
      },
      /account 444455556666, which is not an allowed one/,
    ],
    [{ ...target, hostname: `${'a'.repeat(58)}.example.com` }, /at most 57 characters before the first dot/],
    [{ ...target, 'mqtts-hostname': 'demo.example.com' }, /a name of the site already/],
    [{ ...target, 'mqtts-hostname': 'm.example.com', 'mqtt-hostname': 'm.example.com' }, /the same name for two/],
    [
      { certificate: 'true', hostname: `demo.${'a'.repeat(40)}.${'b'.repeat(20)}.example.com` },
      /one name of at most 64 characters/,
    ],
  ])('%j', (given, expected) => expect(told(given).join('; ')).toMatch(expected));
});
