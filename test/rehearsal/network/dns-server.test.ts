import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { streamDecode, streamEncode } from 'dns-packet';
import { Resolver } from 'node:dns/promises';
import { connect } from 'node:net';

import { addHostedZone, delegate, type ZoneResource } from '../../../rehearsal/aws/route53/hosted-zone.ts';
import { Store } from '../../../rehearsal/aws/store.ts';
import { Clock } from '../../../rehearsal/clock.ts';
import { Faults } from '../../../rehearsal/faults.ts';
import { type DnsServer, startDnsServer } from '../../../rehearsal/network/dns-server.ts';
import { Recorder } from '../../../rehearsal/recorder.ts';

const account = '111122223333';
const balancerName = 'k8s-demo-1a2b.elb.eu-west-1.amazonaws.com';

let cloud: { store: Store; recorder: Recorder; faults: Faults; clock: Clock };
let server: DnsServer;
let zone: ZoneResource;
let resolver: Resolver;

beforeEach(async () => {
  cloud = { store: new Store(), recorder: new Recorder(), faults: new Faults(), clock: new Clock(1000) };
  zone = addHostedZone(cloud.store, { name: 'openremote.example', account, records: givenRecords });
  server = await startDnsServer(cloud);
  resolver = new Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([server.address]);
});

afterEach(async () => {
  resolver.cancel();
  cloud.clock.stop();
  await server.stop();
});

const givenRecords: ResourceRecordSet[] = [
  record('www', 'A', '192.0.2.1', '192.0.2.2'),
  record('www', 'AAAA', '2001:db8::1'),
  record('*', 'TXT', '"any \\"one\\"" "two"'),
  record('a.b', 'A', '192.0.2.3'),
  record('docs', 'CNAME', 'www.openremote.example.'),
  record('out', 'CNAME', 'www.github.com'),
  record('loop', 'CNAME', 'loop.openremote.example'),
  record('mail', 'MX', '10 mx.openremote.example.'),
  record('mail', 'CAA', '0 issue "amazon.com"'),
  aliasRecord('demo', balancerName),
  aliasRecord('same', 'www.openremote.example.'),
];

function record(
  label: string,
  type: 'A' | 'AAAA' | 'TXT' | 'CNAME' | 'MX' | 'CAA',
  ...values: string[]
): ResourceRecordSet {
  return {
    Name: `${label}.openremote.example`,
    Type: type,
    TTL: 60,
    ResourceRecords: values.map((Value) => ({ Value })),
  };
}

function aliasRecord(label: string, target: string): ResourceRecordSet {
  const hostedZone = target.includes('elb') ? 'Z2IFOLAFXWLO4F' : 'own';
  return {
    Name: `${label}.openremote.example`,
    Type: 'A',
    AliasTarget: { HostedZoneId: hostedZone, DNSName: target, EvaluateTargetHealth: false },
  };
}

function addLoadBalancer(name: string, state: string) {
  return cloud.store.add({
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    id: `arn:${name}`,
    arn: `arn:${name}`,
    account,
    region: 'eu-west-1',
    createdBy: 'test',
    data: {
      DNSName: name,
      State: { Code: state },
      IpAddressType: 'ipv4',
      AvailabilityZones: [{ ZoneName: 'eu-west-1a' }, { ZoneName: 'eu-west-1b' }],
    },
  });
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('answers', () => {
  test('records of several types, whatever the case of the question', async () => {
    expect((await resolver.resolve4('WWW.OpenRemote.example')).sort()).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(await resolver.resolve6('www.openremote.example')).toEqual(['2001:db8::1']);
    expect(await resolver.resolveMx('mail.openremote.example')).toMatchObject([
      { exchange: 'mx.openremote.example', priority: 10 },
    ]);
    expect(await resolver.resolveCaa('mail.openremote.example')).toMatchObject([{ issue: 'amazon.com' }]);
    expect(await resolver.resolveNs('openremote.example')).toEqual([...zone.data.NameServers]);
  });

  test('along CNAMEs and aliases in the zone', async () => {
    expect(await resolver.resolve4('docs.openremote.example')).toContain('192.0.2.1');
    expect(await resolver.resolve4('same.openremote.example')).toContain('192.0.2.2');
    expect(await resolver.resolveCname('out.openremote.example')).toEqual(['www.github.com']);
    expect(await codeOf(resolver.resolve4('loop.openremote.example'))).toBe('ESERVFAIL');
  });

  test('a wildcard stands in for names that do not exist, not for those that do', async () => {
    expect(await resolver.resolveTxt('anything.openremote.example')).toEqual([['any "one"', 'two']]);
    expect(await codeOf(resolver.resolveTxt('www.openremote.example'))).toBe('ENODATA');
    expect(await codeOf(resolver.resolveTxt('b.openremote.example'))).toBe('ENODATA');
    expect(await codeOf(resolver.resolveTxt('c.b.openremote.example'))).toBe('ENOTFOUND');
  });

  test('only what is in sync', async () => {
    zone.data.ResourceRecordSets = [
      ...zone.data.ResourceRecordSets,
      { ...record('late', 'A', '192.0.2.9'), Name: 'late.openremote.example.' },
    ];
    expect(await codeOf(resolver.resolve4('late.openremote.example'))).toBe('ENODATA');
    zone.data.published = zone.data.ResourceRecordSets;
    expect(await resolver.resolve4('late.openremote.example')).toEqual(['192.0.2.9']);
  });

  test('from the zone that delegation leads to, and nothing for private zones', async () => {
    addHostedZone(cloud.store, { name: 'secret.example', account, vpcs: [{ VPCId: 'vpc-1' }], records: [] });
    expect(await codeOf(resolver.resolveNs('secret.example'))).toBe('EREFUSED');
    const child = addHostedZone(cloud.store, {
      name: 'dev.openremote.example',
      account,
      registered: false,
      records: [{ Name: 'x.dev.openremote.example', Type: 'A', TTL: 1, ResourceRecords: [{ Value: '192.0.2.7' }] }],
    });
    expect(await codeOf(resolver.resolve4('x.dev.openremote.example'))).toBe('ENODATA');
    delegate(zone, child);
    expect(await resolver.resolve4('x.dev.openremote.example')).toEqual(['192.0.2.7']);
    expect(await resolver.resolve4(child.data.NameServers[0] ?? '')).toEqual(['127.0.0.1']);
  });

  test('NXDOMAIN and empty answers carry the SOA; unknown names are refused', async () => {
    cloud.store.remove(zone);
    zone = addHostedZone(cloud.store, { name: 'openremote.example', account });
    const { flags, authorities } = await askOverTcp('nothing.openremote.example');
    expect((flags ?? 0) & 0x000f).toBe(3);
    expect(authorities).toMatchObject([
      { type: 'SOA', name: 'openremote.example', ttl: 900, data: { minimum: 86_400 } },
    ]);
    expect(await codeOf(resolver.resolve4('www.github.com'))).toBe('EREFUSED');
  });
});

describe('load balancers', () => {
  test('resolve to loopback once active, each to addresses of its own, and aliases to the same', async () => {
    const balancer = addLoadBalancer(balancerName, 'provisioning');
    addLoadBalancer('other-1.elb.eu-west-1.amazonaws.com', 'active');
    expect(await codeOf(resolver.resolve4('demo.openremote.example'))).toBe('ENODATA');
    balancer.data.State.Code = 'active';
    const addresses = (await resolver.resolve4('demo.openremote.example')).sort();
    expect(addresses).toHaveLength(2);
    for (const address of addresses) expect(address).toMatch(/^127\./);
    expect((await resolver.resolve4(balancerName)).sort()).toEqual(addresses);
    expect(await resolver.resolve4('other-1.elb.eu-west-1.amazonaws.com')).not.toContain(addresses[0]);
    expect(await codeOf(resolver.resolve6(balancerName))).toBe('ENODATA');
    cloud.store.remove(balancer);
    expect(await codeOf(resolver.resolve4('demo.openremote.example'))).toBe('ENODATA');
    expect(await codeOf(resolver.resolve4(balancerName))).toBe('ENOTFOUND');
  });
});

describe('breaking on demand', () => {
  test('the hook and fault rules', async () => {
    server.instead = ({ name }) => (name === 'www.openremote.example' ? 'SERVFAIL' : undefined);
    expect(await codeOf(resolver.resolve4('www.openremote.example'))).toBe('ESERVFAIL');
    expect(await resolver.resolve4('docs.openremote.example')).toHaveLength(2);
    delete server.instead;
    cloud.faults.add({ service: 'dns', operation: 'A', occurrences: [1], effect: { kind: 'error', code: 'NXDOMAIN' } });
    cloud.faults.add({ service: 'dns', operation: 'AAAA', effect: { kind: 'reset', when: 'before' } });
    expect(await codeOf(resolver.resolve4('www.openremote.example'))).toBe('ENOTFOUND');
    expect(await resolver.resolve4('www.openremote.example')).toHaveLength(2);
    expect(await codeOf(resolver.resolve6('www.openremote.example'))).toBe('ETIMEOUT');
    expect(
      cloud.recorder.calls.map((call) => `${call.service} ${call.operation} ${call.subject} ${call.outcome}`),
    ).toEqual([
      'dns A www.openremote.example SERVFAIL',
      'dns A docs.openremote.example ok',
      'dns A www.openremote.example NXDOMAIN',
      'dns A www.openremote.example ok',
      'dns AAAA www.openremote.example dropped',
    ]);
  });
});

test('long answers are cut over UDP and come whole over TCP', async () => {
  const many = Array.from({ length: 60 }, (_, index) => `192.0.2.${index}`);
  zone.data.published = [...zone.data.published, { ...record('many', 'A', ...many), Name: 'many.openremote.example.' }];
  expect(await resolver.resolve4('many.openremote.example')).toHaveLength(60);
  const { answers } = await askOverTcp('many.openremote.example');
  expect(answers).toHaveLength(60);
});

test('bytes that are no question are not answered and do no harm', async () => {
  const socket = connect(server.port, '127.0.0.1');
  socket.end(Buffer.from([0, 3, 1, 2, 3]));
  socket.resume();
  await new Promise((closed) => socket.on('close', closed));
  expect(await resolver.resolve4('www.openremote.example')).toHaveLength(2);
});

/** In two pieces, as a slow network would deliver it. */
async function askOverTcp(name: string) {
  const query = { type: 'query', id: 7, flags: 0x0100, questions: [{ type: 'A', name }] } as const;
  const bytes = streamEncode({ ...query, questions: [...query.questions] });
  const socket = connect(server.port, '127.0.0.1');
  socket.write(bytes.subarray(0, 5));
  setImmediate(() => socket.write(bytes.subarray(5)));
  let received = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk as Buffer]);
    if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) break;
  }
  return streamDecode(received);
}
