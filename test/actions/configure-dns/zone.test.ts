import { describe, expect, test } from '@jest/globals';

import { chooseZone } from '../../../actions/configure-dns/choose-zone.ts';
import { refuseGivenAway } from '../../../actions/configure-dns/delegation.ts';
import type { ZoneFacts } from '../../../actions/configure-dns/zone-facts.ts';
import type { HostedZone } from '../../../shared/aws/route-53/hosted-zones.ts';
import type { Answer } from '../../../shared/dns/questions.ts';
import { delegatedTo, record } from './fixtures.ts';

const zones: readonly HostedZone[] = [
  { id: 'Z1', name: 'example.com', private: false },
  { id: 'Z2', name: 'iot.example.com', private: false },
  { id: 'Z3', name: 'deep.iot.example.com', private: true },
  { id: 'Z4', name: 'ample.com', private: false },
];
/** Every zone has one server of its own, which its name is delegated to. */
const serverOf = (id: string) => `ns-${id.toLowerCase()}.awsdns-01.com`;
const facts = (some: readonly HostedZone[] = zones, delegations: Readonly<Record<string, Answer>> = {}): ZoneFacts => ({
  zones: some,
  nameServers: Object.fromEntries(some.map(({ id }) => [id, [serverOf(id)]])),
  delegations: {
    ...Object.fromEntries(
      some.filter((zone) => !zone.private).map(({ id, name }) => [name, delegatedTo(serverOf(id))]),
    ),
    ...delegations,
  },
});
const choose = (hostnames: readonly string[], zoneId?: string, known = facts(), mustAnswer = true) =>
  chooseZone({ hostnames, zoneId, mustAnswer }, known);

test.each([
  ['demo.example.com', 'Z1'],
  ['demo.iot.example.com', 'Z2'],
  ['x.deep.iot.example.com', 'Z2'],
  ['iot.example.com', 'Z2'],
  ['x.ample.com', 'Z4'],
])('%s lies in %s: the longest suffix of whole labels, public only', (hostname, id) =>
  expect(choose([hostname]).id).toBe(id),
);

test('an id wins, with or without its prefix', () =>
  expect(choose(['demo.iot.example.com'], '/hostedzone/Z1').id).toBe('Z1'));

test.each<[string, string[], string | undefined, RegExp]>([
  ['an unknown id', ['demo.example.com'], 'Z9', /no hosted zone Z9 in this account: there are: example\.com \(Z1\)/],
  ['a private zone', ['x.deep.iot.example.com'], 'Z3', /is private/],
  ['a zone that does not hold the name', ['demo.example.org'], 'Z1', /demo\.example\.org does not lie in/],
  ['names of several zones', ['demo.example.com', 'demo.example.org'], undefined, /demo\.example\.org does not lie in/],
])('refuses %s', (_, hostnames, id, message) => expect(() => choose(hostnames, id)).toThrow(message));

describe('a host outside every zone', () => {
  test('is told with the zones that there are', () =>
    expect(() => choose(['demo.example.org'])).toThrow(/No public hosted zone.*there are: example\.com/));
  test('is told where it is, if DNS knows', () =>
    expect(() =>
      choose(['demo.example.org'], undefined, facts(zones, { 'example.org': delegatedTo('ns-9.awsdns-09.org') })),
    ).toThrow(/example\.org is with a hosted zone of another AWS account \(ns-9\.awsdns-09\.org\)/));
  test('is told to lie in a private zone only', () =>
    expect(() =>
      choose(['x.corp.example'], undefined, facts([{ id: 'Z5', name: 'corp.example', private: true }])),
    ).toThrow(/only private ones do.*corp\.example \(Z5, private\)/));
});

test('a private twin is told and does not matter', () => {
  const twin = { id: 'Z5', name: 'example.com', private: true };
  const zone = choose(['demo.example.com'], undefined, facts([twin, ...zones]));
  expect(zone.id).toBe('Z1');
  expect(zone.notes.join()).toMatch(/private zone example\.com \(Z5, private\)/);
});

describe('two zones of one name', () => {
  const two = [...zones, { id: 'Z6', name: 'example.com', private: false }];
  test('are told apart by the NS records of their name, for the person to decide', () => {
    const known = facts(two, { 'example.com': delegatedTo(serverOf('Z6')) });
    expect(() => choose(['demo.example.com'], undefined, known)).toThrow(
      /2 public hosted zones.*by its NS records that is Z6/,
    );
    const error = caught(() => choose(['demo.example.com'], undefined, known));
    expect(error.remedy).toContain('hosted-zone-id: Z6');
  });
  test('are left to the person where DNS does not tell', () =>
    expect(() =>
      choose(['demo.example.com'], undefined, facts(two, { 'example.com': { kind: 'unreachable', why: 'ETIMEOUT' } })),
    ).toThrow(/nothing here tells which.*ETIMEOUT/));
  test('the right one by its id is fine', () =>
    expect(
      choose(['demo.example.com'], 'Z6', facts(two, { 'example.com': delegatedTo(serverOf('Z6')) })).notes,
    ).toEqual([]));
});

describe('a zone that nobody asks', () => {
  const missing = facts(zones, { 'iot.example.com': { kind: 'no name' } });

  test('is refused, with the NS records that are missing and the zone that they belong in', () => {
    const error = caught(() => choose(['demo.iot.example.com'], undefined, missing));
    expect(error.message).toMatch(/Nobody asks the hosted zone iot\.example\.com \(Z2\).*NXDOMAIN.*ns-z2/);
    expect(error.remedy).toMatch(
      /NS records for iot\.example\.com.*in the zone example\.com \(Z1\).*hosted-zone-id: Z1/,
    );
  });
  test('is refused where its name leads to other servers', () =>
    expect(() =>
      choose(['demo.example.com'], undefined, facts(zones, { 'example.com': delegatedTo('ns1.registrar.example') })),
    ).toThrow(/Nobody asks.*gave ns1\.registrar\.example, while Route 53 gave the zone ns-z1/));
  test('is told and used where somebody chose it and nothing has to answer yet', () =>
    expect(choose(['demo.iot.example.com'], 'Z2', missing, false).notes.join()).toMatch(/Nobody asks.*will be seen/));
  test('can not be found out where DNS can not be asked, which is told', () => {
    const zone = choose(['demo.example.com'], undefined, facts(zones, { 'example.com': { kind: 'refused' } }));
    expect(zone.notes.join()).toMatch(/could not be found out/);
  });
});

describe('a name that NS records of the zone give away', () => {
  const zone = { id: 'Z1', name: 'example.com', private: false };
  const records = [record('example.com', 'NS', 'ns-1.'), record('iot.example.com', 'NS', 'ns-7.other.example.')];
  test('is refused', () =>
    expect(() => refuseGivenAway(['demo.iot.example.com'], zone, records)).toThrow(
      /demo\.iot\.example\.com is not answered by the hosted zone example\.com.*iot\.example\.com.*ns-7\.other\.example/,
    ));
  test('others of the zone are not', () =>
    expect(() =>
      refuseGivenAway(['demo.example.com', 'example.com', 'aniot.example.com'], zone, records),
    ).not.toThrow());
});

function caught(work: () => unknown): { readonly message: string; readonly remedy: string } {
  try {
    work();
  } catch (error) {
    return error as { message: string; remedy: string };
  }
  throw new Error('nothing was thrown');
}
