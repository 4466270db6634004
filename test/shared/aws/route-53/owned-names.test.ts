import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { addHostedZone } from '../../../../rehearsal/aws/route53/hosted-zone.ts';
import { findOwnedNames, removalOf, removeOwnedNames } from '../../../../shared/aws/route-53/owned-names.ts';
import { ownershipRecord, validationMarker } from '../../../../shared/aws/route-53/record-ownership.ts';
import { listRecords } from '../../../../shared/aws/route-53/records.ts';
import type { RecordSet } from '../../../../shared/aws/route-53/records.ts';
import {
  domainsNeeded,
  removeUnneededValidation,
  validationDomainsOf,
} from '../../../../shared/aws/route-53/validation-records.ts';
import { connectedAws, type ConnectedAws } from '../../../support/connected-aws.ts';

const waiting = { signal: new AbortController().signal, log: () => undefined };
const address = (name: string, type = 'A'): RecordSet => ({ name, type, ttl: 60, values: ['192.0.2.1'] });

describe('the removal of names', () => {
  const host = fc.constantFrom('demo.example.com', 'www.example.com', 'example.com', 'a.demo.example.com');
  const owner = fc.constantFrom('demo', 'other');
  const standing = fc.oneof(
    fc.tuple(host, fc.constantFrom('A', 'AAAA', 'MX', 'TXT')).map(([name, type]) => address(name, type)),
    fc.tuple(host, owner).map(([name, of]) => ownershipRecord(name, of, 'example.com')),
    fc.tuple(host, owner).map(([name, of]) => validationMarker(`_1.${name}`, of)),
  );
  const zoneRecords = fc.uniqueArray(standing, { selector: ({ name, type }) => `${name} ${type}`, maxLength: 15 });

  test('takes the marks of the environment and the addresses of the marked names, and nothing else', () =>
    fc.assert(
      fc.property(zoneRecords, fc.uniqueArray(host), (records, hosts) => {
        const removed = removalOf(hosts, 'demo', records).map(({ before }) => before);
        const marks = records.filter(({ values }) =>
          values[0]?.includes('owner=demo,external-dns/resource=eks-actions/'),
        );
        const marked: string[] = hosts.filter((name) => marks.some(({ values }) => values[0]?.endsWith(`/${name}"`)));
        const expected = records.filter(
          (each) =>
            (marked.includes(each.name) && ['A', 'AAAA', 'CNAME'].includes(each.type)) ||
            (marks.includes(each) && marked.some((name) => each.values[0]?.endsWith(`/${name}"`))),
        );
        expect(new Set(removed)).toEqual(new Set(expected));
      }),
      { numRuns: 500 },
    ));
});

describe('in Route 53 and ACM', () => {
  let cloud: ConnectedAws;
  beforeAll(async () => {
    cloud = await connectedAws();
  });
  afterEach(() => cloud.local.aws.faults.clear());
  afterAll(() => cloud.stop());

  /** A zone with these records; all of them have a TTL. */
  function addZone(name: string, records: readonly RecordSet[], rest: object = {}): string {
    const { id } = addHostedZone(cloud.local.aws.store, {
      name,
      account: cloud.aws.accountId,
      records: records.map((each) => ({
        Name: each.name,
        Type: each.type as 'A',
        TTL: each.ttl,
        ResourceRecords: each.values.map((Value) => ({ Value })),
      })),
      ...rest,
    });
    return id;
  }

  test('an environment’s names are found in all public zones, and removed with nothing else', async () => {
    const own = [address('demo.one.example'), ownershipRecord('demo.one.example', 'demo')];
    const others = [
      address('www.one.example'),
      address('x.one.example'),
      ownershipRecord('x.one.example', 'other'),
      validationMarker('_1.demo.one.example', 'demo'),
    ];
    addZone('one.example', [...own, ...others]);
    addZone('two.example', [address('demo.two.example', 'AAAA'), ownershipRecord('demo.two.example', 'demo')]);
    addZone('one.example', own, { vpcs: [{ VPCId: 'vpc-1', VPCRegion: 'eu-west-1' }] });
    const found = (await findOwnedNames(cloud.aws, 'demo')).toSorted((a, b) => a.zone.name.localeCompare(b.zone.name));
    expect(found.map(({ zone, names, records }) => [zone.name, names, records.length])).toEqual([
      ['one.example', ['demo.one.example'], 2],
      ['two.example', ['demo.two.example'], 2],
    ]);
    const [{ zone }] = found as [(typeof found)[0]];
    const order = { zone, environment: 'demo', comment: 'test' };
    expect(await removeOwnedNames(cloud.aws, order, waiting)).toMatch(/^C/);
    const left = (await listRecords(cloud.aws, zone.id)).filter(({ type }) => type !== 'NS' && type !== 'SOA');
    expect(left.map(({ name }) => name).sort()).toEqual(others.map(({ name }) => name).sort());
    expect(await removeOwnedNames(cloud.aws, order, waiting)).toBeUndefined();
  });

  test('validation records are removed by what they are marked with, and stay while a region can’t be asked', async () => {
    const cname = { name: '_1.demo.three.example', type: 'CNAME', ttl: 300, values: ['_2.acm-validations.aws'] };
    const id = addZone('three.example', [cname, validationMarker(cname.name, 'demo')]);
    const order = {
      zone: { id, name: 'three.example' },
      domains: (records: readonly RecordSet[]) => validationDomainsOf('demo', records),
      comment: 'test',
    };
    cloud.local.aws.faults.add({
      service: 'ec2',
      operation: 'DescribeRegions',
      effect: { kind: 'error', code: 'UnauthorizedOperation', message: 'no', status: 403 },
    });
    expect((await domainsNeeded(cloud.aws, [])).unknown).toEqual([expect.stringContaining('the list of regions')]);
    expect(await removeUnneededValidation(cloud.aws, cloud.aws, order, waiting)).toMatchObject({
      kept: [expect.stringContaining('the list of regions')],
    });
    cloud.local.aws.faults.clear();
    expect(await removeUnneededValidation(cloud.aws, cloud.aws, order, waiting)).toMatchObject({
      changeId: expect.stringMatching(/^C/),
    });
    expect((await listRecords(cloud.aws, id)).map(({ type }) => type).sort()).toEqual(['NS', 'SOA']);
  });
});
