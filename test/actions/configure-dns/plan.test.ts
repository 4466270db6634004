import { describe, expect, test } from '@jest/globals';

import { chooseZone } from '../../../actions/configure-dns/choose-zone.ts';
import type { ConfigureDnsInputs } from '../../../actions/configure-dns/inputs.ts';
import { plan, recordChanges } from '../../../actions/configure-dns/plan.ts';
import type { Observed } from '../../../actions/configure-dns/plan.ts';
import { ownershipRecord } from '../../../shared/aws/record-ownership.ts';
import type { RecordSet } from '../../../shared/aws/records.ts';

const inputs = {
  clusterName: 'demo',
  hostname: 'demo.example.com',
  additionalHostnames: [],
} as unknown as ConfigureDnsInputs;
const zone = { id: 'Z1', name: 'example.com', private: false };
const target = { dnsName: 'LB-1.elb.eu-west-1.amazonaws.com', hostedZoneId: 'Z2' };
const observed = (records: readonly RecordSet[]): Observed => ({ zone, records, target });
const alias = (name: string, type: string, dnsName = 'lb-1.elb.eu-west-1.amazonaws.com'): RecordSet => ({
  name,
  type,
  alias: { hostedZoneId: 'Z2', dnsName },
  values: [],
});

describe('recordChanges', () => {
  test('writes A, AAAA and the TXT record that says whose the name is', () => {
    const changes = recordChanges(inputs, observed([]));
    expect(changes.map(({ action, record }) => `${action} ${record.type} ${record.name}`)).toEqual([
      'UPSERT A demo.example.com',
      'UPSERT AAAA demo.example.com',
      'UPSERT TXT a-demo.example.com',
    ]);
    expect(changes[0]?.record.alias?.dnsName).toBe('lb-1.elb.eu-west-1.amazonaws.com');
  });

  test('applied once, nothing is left to change', () => {
    const applied = recordChanges(inputs, observed([])).map(({ record }) => record);
    expect(recordChanges(inputs, observed(applied))).toEqual([]);
    expect(plan(inputs, observed(applied)).steps).toEqual([]);
  });

  test('changes only what differs', () => {
    const before = [
      alias('demo.example.com', 'A', 'old.elb.eu-west-1.amazonaws.com'),
      alias('demo.example.com', 'AAAA'),
      ownershipRecord('demo.example.com', 'demo'),
    ];
    expect(recordChanges(inputs, observed(before)).map(({ record }) => record.type)).toEqual(['A']);
  });

  test.each<[string, RecordSet[], RegExp]>([
    [
      "somebody's address",
      [{ name: 'demo.example.com', type: 'A', ttl: 60, values: ['192.0.2.1'] }],
      /somebody else made its records/,
    ],
    [
      "somebody's CNAME",
      [{ name: 'demo.example.com', type: 'CNAME', ttl: 60, values: ['x.example.org'] }],
      /somebody else/,
    ],
    [
      "another environment's name",
      [alias('demo.example.com', 'A'), ownershipRecord('demo.example.com', 'other')],
      /it belongs to "other"/,
    ],
    [
      'a name that another environment reserved',
      [ownershipRecord('demo.example.com', 'other')],
      /it belongs to "other"/,
    ],
  ])('refuses %s', (_, records, message) => expect(() => recordChanges(inputs, observed(records))).toThrow(message));

  test('adopts records that already point at the target', () =>
    expect(recordChanges(inputs, observed([alias('demo.example.com', 'A')])).map(({ record }) => record.type)).toEqual([
      'AAAA',
      'TXT',
    ]));

  test('leaves other types of the same name alone', () => {
    const mail: RecordSet = { name: 'demo.example.com', type: 'MX', ttl: 60, values: ['10 mail.example.com'] };
    expect(recordChanges(inputs, observed([mail])).map(({ record }) => record.type)).not.toContain('MX');
  });
});

describe('chooseZone', () => {
  const zones = [
    { id: 'Z1', name: 'example.com', private: false },
    { id: 'Z2', name: 'iot.example.com', private: false },
    { id: 'Z3', name: 'deep.iot.example.com', private: true },
    { id: 'Z4', name: 'ample.com', private: false },
  ];

  test.each([
    ['demo.example.com', 'Z1'],
    ['demo.iot.example.com', 'Z2'],
    ['x.deep.iot.example.com', 'Z2'],
    ['iot.example.com', 'Z2'],
    ['x.ample.com', 'Z4'],
  ])('%s lies in %s: the longest suffix of whole labels, public only', (hostname, id) =>
    expect(chooseZone([hostname], undefined, zones).id).toBe(id),
  );

  test('an id wins, with or without its prefix', () =>
    expect(chooseZone(['demo.iot.example.com'], '/hostedzone/Z1', zones).id).toBe('Z1'));

  test.each<[string, string[], string | undefined, RegExp]>([
    ['no zone', ['demo.example.org'], undefined, /No public hosted zone/],
    ['an unknown id', ['demo.example.com'], 'Z9', /no hosted zone Z9/],
    ['a zone that does not hold the name', ['demo.example.org'], 'Z1', /does not lie in/],
    ['names of several zones', ['demo.example.com', 'demo.example.org'], undefined, /demo.example.org does not lie in/],
  ])('refuses %s', (_, hostnames, id, message) => expect(() => chooseZone(hostnames, id, zones)).toThrow(message));

  test('two zones of one name have to be told apart by the user', () =>
    expect(() =>
      chooseZone(['a.example.com'], undefined, [...zones, { id: 'Z5', name: 'example.com', private: false }]),
    ).toThrow(/Several public hosted zones/));
});
