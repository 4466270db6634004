import type { ResourceRecordSet } from '@aws-sdk/client-route-53';
import { beforeEach, describe, expect, test } from '@jest/globals';

import { addHostedZone, type ZoneResource } from '../../rehearsal/aws/route53/hosted-zone.ts';
import { Store } from '../../rehearsal/aws/store.ts';
import { adoptRecords, leftovers } from '../../rehearsal/leftovers.ts';

const account = '111122223333';
let store: Store;
let zone: ZoneResource;

beforeEach(() => {
  store = new Store();
  zone = addHostedZone(store, {
    name: 'openremote.example',
    account,
    records: [record('www.openremote.example', '192.0.2.1')],
  });
});

function record(name: string, value: string): ResourceRecordSet {
  return { Name: name, Type: 'A', TTL: 60, ResourceRecords: [{ Value: value }] };
}

function add(type: string, id: string, data: object = {}, tags: Record<string, string> = {}, arn = `arn:${id}`) {
  return store.add({ type, id, arn, account, region: 'eu-west-1', createdBy: 'test', tags, data, state: 'there' });
}

function ownerOf(id: string) {
  const { kind, name } = leftovers(store).find((left) => left.id === id)?.owner ?? { kind: 'none', name: '' };
  return `${kind} ${name}`;
}

describe('resources', () => {
  test('nothing is left where everything was given, deleted, or is Amazon’s own', () => {
    store.remove(add('AWS::EC2::VPC', 'vpc-1'));
    const role = 'role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS';
    add('AWS::IAM::Role', 'AWSServiceRoleForAmazonEKS', {}, {}, `arn:aws:iam::${account}:${role}`);
    expect(leftovers(store)).toEqual([]);
  });

  test('are told with state, age and cost, the dearest first', () => {
    add('AWS::EC2::VPC', 'vpc-1');
    add('AWS::EC2::Volume', 'vol-1', { Size: 100, VolumeType: 'gp3' });
    add('AWS::EC2::Instance', 'i-1', { InstanceType: 'x1.strange' }).states.push({ state: 'running', at: new Date() });
    const [unknown, volume, vpc] = leftovers(store);
    expect(unknown).toMatchObject({ id: 'i-1', usdPerMonth: undefined });
    expect(volume).toMatchObject({
      id: 'vol-1',
      state: 'there',
      region: 'eu-west-1',
      usdPerMonth: expect.closeTo(8.8),
    });
    expect(volume?.since).toBeInstanceOf(Date);
    expect(vpc).toMatchObject({ type: 'AWS::EC2::VPC', usdPerMonth: 0 });
  });

  test.each<[Record<string, string>, string]>([
    [{ 'openremote.io/environment': 'demo', 'alpha.eksctl.io/cluster-name': 'x' }, 'environment demo'],
    [{ 'alpha.eksctl.io/cluster-name': 'demo' }, 'cluster demo'],
    [{ 'elbv2.k8s.aws/cluster': 'demo' }, 'cluster demo'],
    [{ 'kubernetes.io/cluster/demo': 'owned' }, 'cluster demo'],
    [{ Name: 'demo' }, 'unknown '],
  ])('owner by tags %j: %s', (tags, owner) => {
    add('AWS::EC2::Volume', 'vol-1', {}, tags);
    expect(ownerOf('vol-1')).toBe(owner);
  });

  test('owner by what it belongs to, gone or not', () => {
    const cluster = add('AWS::EKS::Cluster', 'demo', { identity: { oidc: { issuer: 'https://oidc.example/id/AB' } } });
    add('AWS::IAM::OIDCProvider', 'oidc', {}, {}, `arn:aws:iam::${account}:oidc-provider/oidc.example/id/AB`);
    store.remove(cluster);
    const balancerArn = 'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/net/k8s-demo/12';
    add(
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      balancerArn,
      {},
      { 'openremote.io/environment': 'demo' },
      balancerArn,
    );
    add('AWS::ElasticLoadBalancingV2::Listener', 'listener', { LoadBalancerArn: balancerArn });
    add('AWS::ElasticLoadBalancingV2::ListenerRule', 'rule', { listenerArn: 'arn:listener' });
    add('AWS::ElasticLoadBalancingV2::TargetGroup', 'group', { LoadBalancerArns: [balancerArn] });
    add('AWS::EC2::NetworkInterface', 'eni-1', { Description: 'ELB net/k8s-demo/12', VpcId: 'vpc-1' });
    add('AWS::EC2::VPC', 'vpc-1', { VpcId: 'vpc-1' }, { 'alpha.eksctl.io/cluster-name': 'other' });
    add('AWS::EC2::SecurityGroup', 'sg-1', { VpcId: 'vpc-1' });
    add('AWS::EC2::VPC', 'vpc-2', { VpcId: 'vpc-2' });
    add('AWS::EC2::Subnet', 'subnet-2', { VpcId: 'vpc-2' });
    add('AWS::EKS::Addon', 'demo/vpc-cni', { clusterName: 'demo' });
    add('AWS::Logs::LogGroup', '/aws/eks/demo/cluster');
    add('AWS::CloudFormation::Stack', 'eksctl-demo-two-nodegroup-ng-1');
    expect(Object.fromEntries(leftovers(store).map(({ id, owner }) => [id, `${owner.kind} ${owner.name}`]))).toEqual({
      oidc: 'cluster demo',
      [balancerArn]: 'environment demo',
      listener: 'environment demo',
      rule: 'environment demo',
      group: 'environment demo',
      'eni-1': 'environment demo',
      'vpc-1': 'cluster other',
      'sg-1': 'cluster other',
      'vpc-2': 'unknown ',
      'subnet-2': 'resource vpc-2',
      'demo/vpc-cni': 'cluster demo',
      '/aws/eks/demo/cluster': 'cluster demo',
      'eksctl-demo-two-nodegroup-ng-1': 'cluster demo-two',
    });
  });
});

describe('records in given zones', () => {
  test('that were added, changed or deleted are told, those that stood before are not', () => {
    const balancer = add(
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
      'arn:balancer',
      { DNSName: 'Demo-1.elb.eu-west-1.amazonaws.com' },
      { 'openremote.io/environment': 'demo' },
    );
    store.remove(balancer);
    const [ns, soa] = zone.data.ResourceRecordSets;
    if (ns === undefined || soa === undefined) throw new Error('the zone lacks its own records');
    zone.data.ResourceRecordSets = [
      { ...ns, TTL: 60 },
      soa,
      {
        Name: '\\052.openremote.example.',
        Type: 'A',
        AliasTarget: {
          HostedZoneId: 'Z2IFOLAFXWLO4F',
          DNSName: 'demo-1.elb.eu-west-1.amazonaws.com.',
          EvaluateTargetHealth: false,
        },
      },
    ];
    expect(leftovers(store).map(({ id, state, owner }) => [id, state, owner.name])).toEqual([
      ['NS openremote.example in openremote.example', 'changed', ''],
      ['A *.openremote.example in openremote.example', 'added', 'demo'],
      ['A www.openremote.example in openremote.example', 'deleted', ''],
    ]);
    adoptRecords(zone);
    expect(leftovers(store)).toEqual([]);
  });

  test('a zone that was made is one leftover, without its records', () => {
    addHostedZone(store, { name: 'new.example', account, given: false, id: 'Z0NEW' });
    expect(leftovers(store).map(({ id }) => id)).toEqual(['Z0NEW']);
  });
});
