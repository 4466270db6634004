import {
  type Change,
  GetChangeCommand,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandInput,
  type ListResourceRecordSetsCommandOutput,
  type ResourceRecordSet,
} from '@aws-sdk/client-route-53';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { defaultAccount } from '../../../rehearsal/aws/start-local-aws.ts';
import { a, alias, cname, type LocalRoute53, refusal, startRoute53 } from './local-route53.ts';

let route53: LocalRoute53;

beforeEach(async () => {
  route53 = await startRoute53();
});

afterEach(() => route53.stop());

function startAfter(page: ListResourceRecordSetsCommandOutput): Partial<ListResourceRecordSetsCommandInput> {
  return { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType };
}

function addLoadBalancer(dnsName: string): void {
  const arn = `arn:aws:elasticloadbalancing:eu-west-1:${defaultAccount}:loadbalancer/net/x/1`;
  route53.cloud.aws.store.add({
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    id: arn,
    arn,
    account: defaultAccount,
    region: 'eu-west-1',
    createdBy: 'test',
    data: { DNSName: dnsName },
  });
}

describe('changes', () => {
  test('are listed at once, PENDING at first, and INSYNC after the latency', async () => {
    const { ChangeInfo } = await route53.change({
      Action: 'UPSERT',
      ResourceRecordSet: a('Demo.openremote.example', '192.0.2.1'),
    });
    expect(ChangeInfo?.Status).toBe('PENDING');
    expect(await route53.listed()).toContain('demo.openremote.example. A');
    expect(route53.zone.data.published).toHaveLength(2);
    const get = () => route53.client.send(new GetChangeCommand({ Id: ChangeInfo?.Id ?? '' }));
    expect((await get()).ChangeInfo?.Status).toBe('PENDING');
    await route53.cloud.aws.clock.sleep(route53.cloud.aws.latency.recordInSync + 5);
    expect((await get()).ChangeInfo?.Status).toBe('INSYNC');
    expect(route53.zone.data.published).toHaveLength(3);
    expect(await refusal(route53.client.send(new GetChangeCommand({ Id: 'C0UNKNOWN' })))).toMatchObject({
      name: 'NoSuchChange',
    });
  });

  test('are listed by reversed labels, then type, with wildcards escaped, page by page', async () => {
    await route53.change(
      ...['b.openremote.example', '*.openremote.example', 'a.b.openremote.example', 'a.openremote.example'].map(
        (name): Change => ({ Action: 'CREATE', ResourceRecordSet: a(name, '192.0.2.1') }),
      ),
      {
        Action: 'CREATE',
        ResourceRecordSet: {
          Name: 'b.openremote.example.',
          Type: 'TXT',
          TTL: 1,
          ResourceRecords: [{ Value: '"x" "y"' }],
        },
      },
    );
    const expected = [
      'openremote.example. NS',
      'openremote.example. SOA',
      String.raw`\052.openremote.example. A`,
      'a.openremote.example. A',
      'b.openremote.example. A',
      'b.openremote.example. TXT',
      'a.b.openremote.example. A',
    ];
    expect(await route53.listed()).toEqual(expected);
    const paged: string[] = [];
    let start: Partial<ListResourceRecordSetsCommandInput> | undefined = {};
    while (start !== undefined) {
      const page: ListResourceRecordSetsCommandOutput = await route53.client.send(
        new ListResourceRecordSetsCommand({ HostedZoneId: route53.zone.id, MaxItems: 2, ...start }),
      );
      paged.push(...(page.ResourceRecordSets ?? []).map((record) => `${record.Name} ${record.Type}`));
      start = page.IsTruncated === true ? startAfter(page) : undefined;
    }
    expect(paged).toEqual(expected);
    const from = await route53.client.send(
      new ListResourceRecordSetsCommand({
        HostedZoneId: route53.zone.id,
        StartRecordName: 'b.openremote.example',
        StartRecordType: 'TXT',
        MaxItems: 1,
      }),
    );
    expect(from.ResourceRecordSets?.map((record) => record.Type)).toEqual(['TXT']);
    expect(from).toMatchObject({ IsTruncated: true, NextRecordName: 'a.b.openremote.example.', NextRecordType: 'A' });
  });

  test('are done as a whole or not at all, and all that is wrong is named in one message', async () => {
    const refused = await refusal(
      route53.change(
        { Action: 'CREATE', ResourceRecordSet: a('ok.openremote.example', '192.0.2.1') },
        { Action: 'DELETE', ResourceRecordSet: a('gone.openremote.example', '192.0.2.1') },
        {
          Action: 'CREATE',
          ResourceRecordSet: { ...a('openremote.example', ''), Type: 'NS', ResourceRecords: [{ Value: 'x.' }] },
        },
      ),
    );
    expect(refused).toEqual({
      name: 'InvalidChangeBatch',
      status: 400,
      message:
        "[Tried to delete resource record set [name='gone.openremote.example.', type='A'] but it was not found, " +
        "Tried to create resource record set [name='openremote.example.', type='NS'] but it already exists]",
    });
    expect(await route53.listed()).toHaveLength(2);
  });

  test('DELETE needs exactly what stands', async () => {
    await route53.change({ Action: 'CREATE', ResourceRecordSet: a('x.openremote.example', '192.0.2.1', '192.0.2.2') });
    const differs = await refusal(
      route53.change({ Action: 'DELETE', ResourceRecordSet: { ...a('x.openremote.example', '192.0.2.1'), TTL: 60 } }),
    );
    expect(differs.message).toBe(
      "[Tried to delete resource record set [name='x.openremote.example.', type='A'] but the values provided do not match the current values]",
    );
    const otherTtl = { ...a('x.openremote.example', '192.0.2.1', '192.0.2.2'), TTL: 61 };
    expect((await refusal(route53.change({ Action: 'DELETE', ResourceRecordSet: otherTtl }))).name).toBe(
      'InvalidChangeBatch',
    );
    await route53.change({ Action: 'DELETE', ResourceRecordSet: a('X.openremote.example.', '192.0.2.2', '192.0.2.1') });
    expect(await route53.listed()).toHaveLength(2);
  });

  test('the same record set twice in one batch is refused, apart from DELETE then CREATE', async () => {
    const record = cname('_x.openremote.example', 'y.acm-validations.aws.');
    const twice = await refusal(
      route53.change({ Action: 'UPSERT', ResourceRecordSet: record }, { Action: 'UPSERT', ResourceRecordSet: record }),
    );
    expect(twice.message).toBe(
      "[The request contains an invalid set of changes for a resource record set 'CNAME _x.openremote.example.']",
    );
    await route53.change({ Action: 'CREATE', ResourceRecordSet: record });
    await route53.change(
      { Action: 'DELETE', ResourceRecordSet: record },
      { Action: 'CREATE', ResourceRecordSet: { ...record, TTL: 1 } },
    );
  });

  test.each<[string, ResourceRecordSet, RegExp]>([
    [
      'outside the zone',
      a('www.other.example', '192.0.2.1'),
      /RRSet with DNS name www\.other\.example\. is not permitted in zone openremote\.example\./,
    ],
    ['a name that only ends alike', a('notopenremote.example', '192.0.2.1'), /is not permitted in zone/],
    [
      'CNAME at the apex',
      cname('openremote.example', 'x.example.'),
      /RRSet of type CNAME with DNS name openremote\.example\. is not permitted at apex in zone openremote\.example\./,
    ],
    [
      'CNAME beside A',
      cname('used.openremote.example', 'x.example.'),
      /CNAME with DNS name used\.openremote\.example\. is not permitted as it conflicts with other records/,
    ],
    [
      'A beside CNAME',
      a('named.openremote.example', '192.0.2.1'),
      /RRSet of type A with DNS name named\.openremote\.example\. is not permitted because a conflicting RRSet of type CNAME/,
    ],
    [
      'no IPv4 address',
      a('x.openremote.example', '192.0.2.256'),
      /^\[Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address \(Value is not a valid IPv4 address\) encountered with '192\.0\.2\.256''\]$/,
    ],
    [
      'TXT without quotes',
      { ...a('x.openremote.example', 'plain'), Type: 'TXT' },
      /InvalidCharacterString \(Value should be enclosed in quotation marks\)/,
    ],
    ['empty label', a('x..openremote.example', '192.0.2.1'), /DomainLabelEmpty/],
    [
      'alias to a load balancer that is not there',
      alias('x.openremote.example', 'gone-1.elb.eu-west-1.amazonaws.com', 'Z2IFOLAFXWLO4F'),
      /Tried to create an alias that targets gone-1\.elb\.eu-west-1\.amazonaws\.com\., type A in zone Z2IFOLAFXWLO4F, but that target was not found/,
    ],
    [
      'alias with the zone id of application load balancers',
      alias('x.openremote.example', 'demo-1.elb.eu-west-1.amazonaws.com', 'Z32O12XQLNTSW2'),
      /but the alias target name does not lie within the target zone/,
    ],
    [
      'alias with the zone id of another region',
      alias('x.openremote.example', 'demo-1.elb.eu-west-1.amazonaws.com', 'Z3F0SRJ5LGBH90'),
      /but the alias target name does not lie within the target zone/,
    ],
    [
      'alias to nothing in the own zone',
      alias('x.openremote.example', 'nothing.openremote.example', 'Z0EXAMPLE1'),
      /but that target was not found/,
    ],
  ])('refused: %s', async (_, record, message) => {
    addLoadBalancer('demo-1.elb.eu-west-1.amazonaws.com');
    await route53.change(
      { Action: 'CREATE', ResourceRecordSet: a('used.openremote.example', '192.0.2.1') },
      { Action: 'CREATE', ResourceRecordSet: cname('named.openremote.example', 'x.example.') },
    );
    const refused = await refusal(route53.change({ Action: 'UPSERT', ResourceRecordSet: record }));
    expect(refused.name).toBe('InvalidChangeBatch');
    expect(refused.message).toMatch(message);
    expect(await route53.listed()).toHaveLength(4);
  });

  test('the zones of us-east-1 hold names of us-east-1', async () => {
    addLoadBalancer('demo-1.elb.us-east-1.amazonaws.com');
    const record = alias('x.openremote.example', 'demo-1.elb.us-east-1.amazonaws.com', 'Z26RNL4JYFTOTI');
    await route53.change({ Action: 'UPSERT', ResourceRecordSet: record });
    expect(await route53.listed()).toHaveLength(3);
  });

  test('an alias to a load balancer stands with its target normalised', async () => {
    addLoadBalancer('Demo-1.elb.eu-west-1.amazonaws.com');
    await route53.change({
      Action: 'UPSERT',
      ResourceRecordSet: alias(
        'demo.openremote.example',
        'dualstack.Demo-1.elb.eu-west-1.amazonaws.com',
        '/hostedzone/Z2IFOLAFXWLO4F',
      ),
    });
    const { ResourceRecordSets } = await route53.client.send(
      new ListResourceRecordSetsCommand({ HostedZoneId: route53.zone.id }),
    );
    expect(ResourceRecordSets?.at(-1)).toEqual(
      alias('demo.openremote.example.', 'dualstack.demo-1.elb.eu-west-1.amazonaws.com.', 'Z2IFOLAFXWLO4F'),
    );
  });

  test.each<[string, ResourceRecordSet, string]>([
    [
      'no TTL',
      { Name: 'x.openremote.example', Type: 'A', ResourceRecords: [{ Value: '192.0.2.1' }] },
      "Invalid request: Missing field 'TTL' in Change with [Action=UPSERT, Name=x.openremote.example, Type=A, SetIdentifier=null]",
    ],
    [
      'values and alias',
      { ...alias('x.openremote.example', 'y', 'Z1'), TTL: 1 },
      'Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found more than one in Change with [Action=UPSERT, Name=x.openremote.example, Type=A, SetIdentifier=null]',
    ],
  ])('refused for its form: %s', async (_, record, message) => {
    expect(await refusal(route53.change({ Action: 'UPSERT', ResourceRecordSet: record }))).toMatchObject({
      name: 'InvalidInput',
      message,
    });
  });

  test('the apex keeps its NS and SOA, and a batch has at most 1,000 values', async () => {
    const [ns] = route53.zone.data.ResourceRecordSets;
    if (ns === undefined) throw new Error('the zone has no NS record');
    expect((await refusal(route53.change({ Action: 'DELETE', ResourceRecordSet: ns }))).message).toBe(
      '[A HostedZone must contain at least one NS record for the zone itself.]',
    );
    const many = Array.from({ length: 501 }, (_, index) => a(`n${index}.openremote.example`, '192.0.2.1'));
    const tooMany = many.map((record): Change => ({ Action: 'UPSERT', ResourceRecordSet: record }));
    expect((await refusal(route53.change(...tooMany))).message).toBe('[Number of records limit of 1000 exceeded.]');
  });
});
