import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { namesPlan } from '../../../actions/configure-dns/name-records.ts';
import type { Name, Target } from '../../../actions/configure-dns/names.ts';
import { removalOf } from '../../../shared/aws/route-53/owned-names.ts';
import { ownershipRecord } from '../../../shared/aws/route-53/record-ownership.ts';
import { toBatch } from '../../../shared/aws/route-53/record-replacement.ts';
import type { RecordSet } from '../../../shared/aws/route-53/records.ts';
import { alias, applied, loadBalancer, record } from './fixtures.ts';

const zone = { id: 'Z1', name: 'example.com' };
const cname: Target = { kind: 'cname', dnsName: 'edge.example.net' };
const name = (hostname = 'demo.example.com', target: Target = loadBalancer): Name => ({
  hostname,
  purpose: 'web',
  target,
});
const planned = (records: readonly RecordSet[], names: readonly Name[] = [name()], takeOver = false) =>
  namesPlan({ names, environment: 'demo', zone, takeOver }, records);
const batch = (records: readonly RecordSet[], names?: readonly Name[], takeOver?: boolean) =>
  toBatch(planned(records, names, takeOver).replacements).map(
    ({ action, record: { type, name: changed } }) => `${action} ${type} ${changed}`,
  );
const externalDns = (marked: string, owner: string, resource = 'ingress/web/site') =>
  record(marked, 'TXT', `"heritage=external-dns,external-dns/owner=${owner},external-dns/resource=${resource}"`);

describe('the records of a name', () => {
  test('are an alias A and the TXT record that says whose it is', () => {
    expect(batch([])).toEqual(['CREATE A demo.example.com', 'CREATE TXT cname-demo.example.com']);
    expect(planned([]).replacements[0]?.after?.alias).toEqual({
      hostedZoneId: 'Z2',
      dnsName: 'lb-1.elb.eu-west-1.amazonaws.com',
    });
  });

  test('are AAAA too where the load balancer has IPv6', () =>
    expect(batch([], [name('demo.example.com', { ...loadBalancer, dualStack: true })])).toContain(
      'CREATE AAAA demo.example.com',
    ));

  test('are a CNAME for a target that is no load balancer of the region', () =>
    expect(batch([], [name('demo.example.com', cname)])).toEqual([
      'CREATE CNAME demo.example.com',
      'CREATE TXT cname-demo.example.com',
    ]));

  test('of several names are one batch', () => expect(batch([], [name(), name('iot.example.com')])).toHaveLength(4));

  test('at the apex are marked inside the zone', () => {
    const [, marker] = planned([], [name('example.com')]).replacements;
    expect(marker?.after).toMatchObject({
      name: 'cname-_apex.example.com',
      values: [expect.stringContaining('external-dns/resource=eks-actions/example.com')],
    });
  });
});

describe('what stands already', () => {
  const own = ownershipRecord('demo.example.com', 'demo');

  test('is replaced only on condition that it is still the same', () =>
    expect(batch([alias('demo.example.com', 'A', 'old.elb.eu-west-1.amazonaws.com'), own])).toEqual([
      'DELETE A demo.example.com',
      'CREATE A demo.example.com',
    ]));

  test('goes where the load balancer has no IPv6 any more', () =>
    expect(batch([alias('demo.example.com'), alias('demo.example.com', 'AAAA'), own])).toEqual([
      'DELETE AAAA demo.example.com',
    ]));

  test('gives way to a CNAME, before the CNAME is made', () =>
    expect(batch([alias('demo.example.com'), own], [name('demo.example.com', cname)])).toEqual([
      'DELETE A demo.example.com',
      'CREATE CNAME demo.example.com',
    ]));

  test('a CNAME means the same in any case and with a trailing dot', () =>
    expect(
      batch(
        [{ ...record('demo.example.com', 'CNAME', 'Edge.Example.NET.'), ttl: 300 }, own],
        [name('demo.example.com', cname)],
      ),
    ).toEqual([]));

  test('of another type is left alone', () =>
    expect(batch([record('demo.example.com', 'MX', '10 mail.example.com')]).join()).not.toContain('MX'));
});

describe('a name that is not the environment’s', () => {
  test.each<[string, readonly RecordSet[], RegExp, RegExp]>([
    [
      'a person’s address',
      [record('demo.example.com', 'A', '192.0.2.1')],
      /A → 192\.0\.2\.1/,
      /somebody who left no mark/,
    ],
    ['a person’s CNAME', [record('demo.example.com', 'CNAME', 'x.example.org')], /CNAME → x\.example\.org/, /no mark/],
    [
      'a person’s alias to the same load balancer',
      [alias('demo.example.com')],
      /A → lb-1/,
      /somebody who left no mark/,
    ],
    [
      'another environment’s',
      [alias('demo.example.com'), ownershipRecord('demo.example.com', 'other')],
      /A → lb-1/,
      /the environment "other"/,
    ],
    [
      'one that another environment has reserved',
      [ownershipRecord('demo.example.com', 'other')],
      /no address yet/,
      /the environment "other"/,
    ],
    ...(['a-', 'aaaa-', 'cname-', ''] as const).map((prefix): [string, readonly RecordSet[], RegExp, RegExp] => [
      `an external-dns’s, marked under "${prefix}"`,
      [alias('demo.example.com'), externalDns(`${prefix}demo.example.com`, 'cluster-7')],
      /A → lb-1/,
      /external-dns with the owner id "cluster-7", for ingress\/web\/site/,
    ]),
    [
      'an external-dns’s whose owner id is the environment’s name',
      [alias('demo.example.com'), externalDns('cname-demo.example.com', 'demo')],
      /A → lb-1/,
      /external-dns with the owner id "demo"/,
    ],
  ])('is refused: %s', (_, records, where, why) => {
    expect(() => planned(records)).toThrow(/The name demo\.example\.com is taken/);
    expect(() => planned(records)).toThrow(where);
    expect(() => planned(records)).toThrow(why);
  });

  test('is taken over when asked to, and nobody else is left to claim it', () => {
    const records = [
      record('demo.example.com', 'CNAME', 'x.example.org'),
      externalDns('a-demo.example.com', 'cluster-7'),
      externalDns('cname-demo.example.com', 'cluster-7'),
    ];
    const plan = planned(records, [name()], true);
    expect(plan.takenOver).toEqual([expect.stringMatching(/external-dns.*cluster-7.*CNAME → x\.example\.org/)]);
    const after = applied(records, plan.replacements);
    expect(after.map(({ type, name: left }) => `${type} ${left}`)).toEqual([
      'TXT cname-demo.example.com',
      'A demo.example.com',
    ]);
    expect(planned(after).replacements).toEqual([]);
  });

  test('keeps what else its TXT record says when it is taken over', () => {
    const spf = '"v=spf1 -all"';
    const mixed: RecordSet = {
      ...externalDns('demo.example.com', 'x'),
      values: [spf, ...externalDns('demo.example.com', 'x').values],
    };
    const after = applied([mixed], planned([mixed], [name()], true).replacements);
    expect(after.find(({ name: left, type }) => left === 'demo.example.com' && type === 'TXT')?.values).toEqual([spf]);
  });

  test('with a routing policy is refused even then', () => {
    const weighted: RecordSet = { ...record('demo.example.com', 'A', '192.0.2.1'), setIdentifier: 'blue' };
    expect(() => planned([weighted, ownershipRecord('demo.example.com', 'demo')], [name()], true)).toThrow(
      /routing policy.*A "blue"/,
    );
  });

  test('is not known where the name of its mark is used for something else', () =>
    expect(() => planned([record('cname-demo.example.com', 'TXT', '"hello"')], [name()], true)).toThrow(
      /has its name taken.*cname-demo/,
    ));

  test('a mark that was copied to another name says nothing', () =>
    expect(() =>
      planned([
        alias('demo.example.com'),
        { ...ownershipRecord('demo.example.com', 'demo'), name: 'cname-x.example.com' },
      ]),
    ).toThrow(/taken/));
});

describe('a CNAME', () => {
  test('is refused at the apex', () =>
    expect(() => planned([], [name('example.com', cname)])).toThrow(/can't lead to edge\.example\.net.*top of a zone/));
  test('is refused beside records of other types', () =>
    expect(() => planned([record('demo.example.com', 'MX', '10 m')], [name('demo.example.com', cname)])).toThrow(
      /stands alone; there is MX/,
    ));
});

describe('in any zone', () => {
  const label = fc.constantFrom('demo', 'iot', 'mail', 'a', 'b', 'cname-x', '_acme', 'www');
  const neighbour = fc
    .record({
      host: fc.array(label, { minLength: 0, maxLength: 2 }).map((labels) => [...labels, 'example.com'].join('.')),
      type: fc.constantFrom('A', 'AAAA', 'CNAME', 'TXT', 'MX', 'CAA'),
      value: fc.constantFrom('192.0.2.1', '"text"', 'x.example.org'),
      marked: fc.option(fc.constantFrom('demo', 'other', 'third'), { nil: undefined }),
    })
    .map(({ host, type, value, marked }) =>
      marked === undefined ? record(host, type, value) : ownershipRecord(host, marked, zone.name),
    );
  const zoneRecords = fc.uniqueArray(neighbour, { selector: ({ name: of, type }) => `${of} ${type}`, maxLength: 12 });
  const target = fc.constantFrom<Target>(loadBalancer, { ...loadBalancer, dualStack: true }, cname);
  const names = fc
    .uniqueArray(fc.constantFrom('demo', 'iot', 'x.iot', 'new'), { minLength: 1, maxLength: 3 })
    .chain((labels) => target.map((to) => labels.map((each) => name(`${each}.example.com`, to))));
  const tryPlan = (records: readonly RecordSet[], wanted: readonly Name[], takeOver: boolean) => {
    try {
      return planned(records, wanted, takeOver);
    } catch {
      return undefined;
    }
  };

  test('applying the plan twice changes nothing the second time', () =>
    fc.assert(
      fc.property(zoneRecords, names, fc.boolean(), (records, wanted, takeOver) => {
        const plan = tryPlan(records, wanted, takeOver);
        fc.pre(plan !== undefined);
        expect(planned(applied(records, plan.replacements), wanted).replacements).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  test('deleting what was applied to free names restores the zone exactly', () =>
    fc.assert(
      fc.property(zoneRecords, names, (records, wanted) => {
        const hosts = wanted.map(({ hostname }) => hostname);
        const free = records.filter((each) => !namesOf(each).some((of) => hosts.includes(of)));
        const plan = tryPlan(free, wanted, false);
        fc.pre(plan !== undefined);
        const after = applied(free, plan.replacements);
        expect(applied(after, removalOf(hosts, 'demo', after))).toEqual(applied(free, []));
      }),
      { numRuns: 400 },
    ));

  test('what is not the environment’s is neither changed nor deleted', () =>
    fc.assert(
      fc.property(zoneRecords, names, (records, wanted) => {
        const hosts = wanted.map(({ hostname }) => hostname);
        const foreign = (each: RecordSet) => !namesOf(each).some((of) => hosts.includes(of));
        const plan = tryPlan(records, wanted, false);
        const after = applied(records, plan?.replacements ?? []);
        const removed = applied(after, removalOf(hosts, 'demo', after));
        for (const each of records.filter(foreign)) expect(removed).toContainEqual(each);
      }),
      { numRuns: 400 },
    ));

  /** The names that a record is about: its own, and the one that it marks. */
  function namesOf(each: RecordSet): readonly string[] {
    return [each.name, each.name.replace(/^cname-(_apex\.)?/, '')];
  }
});
