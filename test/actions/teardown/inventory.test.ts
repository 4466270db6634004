import { describe, expect, test } from '@jest/globals';

import { isUnseen } from '../../../actions/teardown/audit.ts';
import { selectFrom } from '../../../actions/teardown/inventory.ts';
import { usdPerDay, usdPerMonth } from '../../../actions/teardown/item-costs.ts';
import { consoleLink } from '../../../actions/teardown/item-links.ts';
import { isEmpty, itemsOf } from '../../../actions/teardown/items.ts';
import { inRegion } from '../../../actions/teardown/owned-records.ts';
import { ownershipRecord } from '../../../shared/aws/route-53/record-ownership.ts';
import { cluster, emptyScan, nothing, stack, tagsOf, volume, whole } from './samples.ts';

describe("what of a region is an environment's", () => {
  const select = (scan: object, vpcId?: string) => selectFrom({ ...emptyScan, ...scan }, 'a', [], vpcId);
  const balancer = (name: string, tags: object, vpcId: string) => ({ arn: `arn:${name}`, name, tags, vpcId });

  test("load balancers: by the controller's tag, and all that are in its own VPC", () => {
    const loadBalancers = [
      balancer('tagged', { 'elbv2.k8s.aws/cluster': 'a' }, 'vpc-other'),
      balancer('lost-its-tags', {}, 'vpc-own'),
      balancer('of-a-b', { 'elbv2.k8s.aws/cluster': 'a-b' }, 'vpc-other'),
    ];
    expect(select({ loadBalancers }, 'vpc-own').loadBalancers.map(({ name }) => name)).toEqual([
      'tagged',
      'lost-its-tags',
    ]);
    expect(select({ loadBalancers }).loadBalancers.map(({ name }) => name)).toEqual(['tagged']);
  });

  test('volumes: by our tag or the driver\'s, not by "some cluster"', () => {
    const volumes = [
      volume('vol-1', { 'ebs.csi.aws.com/cluster-name': 'a' }),
      volume('vol-2', tagsOf('a')),
      volume('vol-3', { 'ebs.csi.aws.com/cluster': 'true' }),
      volume('vol-4', tagsOf('a-b')),
    ];
    expect(select({ volumes }).volumes.map(({ id }) => id)).toEqual(['vol-1', 'vol-2']);
  });

  test('log groups of "a" are not those of "a-b"', () => {
    const logGroups = ['/aws/eks/a/cluster', '/aws/eks/a-b/cluster', '/aws/containerinsights/a/performance'];
    expect(select({ logGroups }).logGroups).toEqual(['/aws/eks/a/cluster', '/aws/containerinsights/a/performance']);
  });

  test("the OIDC provider: by the cluster's issuer, or by eksctl's tag once the cluster is gone", () => {
    const arn = 'arn:aws:iam::1:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/1F';
    const own = {
      identityProviders: [
        { arn, tags: {} },
        { arn: `${arn}2`, tags: {} },
      ],
    };
    const clusters = [cluster('a', { oidcIssuer: 'https://oidc.eks.eu-west-1.amazonaws.com/id/1F' })];
    expect(select({ ...own, clusters }).identityProviders).toEqual([arn]);
    expect(select(own).identityProviders).toEqual([]);
    expect(
      select({ identityProviders: [{ arn, tags: { 'alpha.eksctl.io/cluster-name': 'a' } }] }).identityProviders,
    ).toEqual([arn]);
  });

  test('names that lead into another region belong to an environment of the same name there', () => {
    const leading = (name: string, target: string) => ({
      name,
      type: 'A',
      values: [],
      alias: { hostedZoneId: 'Z', dnsName: target },
    });
    const records = ['here', 'there'].flatMap((name, index) => [
      leading(`${name}.example.com`, `x-1.elb.${['eu-west-1', 'us-east-1'][index] ?? ''}.amazonaws.com`),
      ownershipRecord(`${name}.example.com`, 'demo'),
    ]);
    const owned = {
      environment: 'demo',
      zone: { id: 'Z', name: 'example.com', private: false },
      records,
      validated: [],
    };
    expect(inRegion(owned, 'eu-west-1').records.map(({ name }) => name)).toEqual([
      'here.example.com',
      'cname-here.example.com',
    ]);
  });
});

describe('the second look', () => {
  const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-1:111122223333:${rest}`;
  const gone = { vpcId: undefined, cluster: undefined };

  test.each([
    ['a stack that is listed a while longer', arn('cloudformation', 'stack/eksctl-a-cluster/1'), false],
    ['a volume that its own service no longer knows', arn('ec2', 'volume/vol-1'), false],
    ['a terminated instance', arn('ec2', 'instance/i-1'), false],
    ['a subnet of a VPC that is gone', arn('ec2', 'subnet/subnet-1'), false],
    ['a launch template', arn('ec2', 'launch-template/lt-1'), true],
    ['something of a service that nobody thought of', arn('aps', 'scraper/s-1'), true],
  ])('%s', (_, id, expected) => {
    expect(isUnseen(id, gone)).toBe(expected);
  });

  test('counts a subnet while its VPC is there', () => {
    expect(isUnseen(arn('ec2', 'subnet/subnet-1'), { ...gone, vpcId: 'vpc-1' })).toBe(true);
  });
});

test('every thing has a link and, where it is known, a price', () => {
  const everything = {
    ...whole,
    vpcId: 'vpc-1',
    nodes: [{ id: 'i-1', type: 't3.large', public: true, launchedBy: 'node group' as const }],
    natGateways: ['nat-1'],
    loadBalancers: [{ arn: 'arn:lb', name: 'lb', type: 'application' } as never],
    targetGroups: [{ arn: 'arn:tg', name: 'tg' } as never],
    securityGroups: [{ id: 'sg-1', name: 'k8s-x', vpcId: 'vpc-1', tags: {} }],
    addresses: [{ allocationId: 'eipalloc-1', publicIp: '192.0.2.1', associationId: undefined, tags: {} }],
    certificates: [{ arn: 'arn:cert', names: ['x'] } as never],
    identityProviders: ['arn:oidc'],
    stacks: [stack()],
  };
  const items = itemsOf(everything);
  for (const item of items) {
    expect(consoleLink(item)).toMatch(/^https:\/\/[a-z0-9-]+\.console\.aws\.amazonaws\.com\//);
  }
  const prices = Object.fromEntries(items.map((item) => [item.kind, usdPerMonth(item)?.toFixed(2)]));
  expect(prices).toMatchObject({
    'EKS cluster': '73.00',
    node: '66.58',
    'NAT gateway': '35.04',
    'load balancer': '18.40',
    volume: '0.88',
    address: '3.65',
    VPC: '0.00',
    'log group': undefined,
  });
  expect(usdPerDay(items)).toBeCloseTo((73 + 66.576 + 35.04 + 18.396 + 0.88 + 3.65) / (730 / 24), 5);
});

test('an inventory with nothing but kept snapshots is empty', () => {
  const snapshot = {
    id: 'snap-1',
    volumeId: 'vol-1',
    size: 1,
    state: 'completed',
    progress: '100%',
    startedAt: new Date(),
    tags: {},
  };
  expect(isEmpty({ ...nothing, snapshots: [snapshot] })).toBe(true);
  expect(isEmpty({ ...nothing, logGroups: ['x'] })).toBe(false);
});
