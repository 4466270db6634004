import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import {
  listenerOnPort,
  loadBalancerByDnsName,
  targetsOfListener,
} from '../../../rehearsal/aws/elasticloadbalancing/by-dns-name.ts';
import type { Ec2Fixture, Network } from './ec2-fixture.ts';
import { LoadBalancingFixture } from './load-balancing-fixture.ts';

let balancing: LoadBalancingFixture;
let fixture: Ec2Fixture;
let network: Network;
let elb: ElasticLoadBalancingV2;

beforeEach(async () => {
  balancing = await LoadBalancingFixture.start();
  ({ base: fixture, network, elb } = balancing);
});

afterEach(async () => {
  await balancing.stop();
});

describe('targets', () => {
  const Targets = [{ Id: '192.168.0.20', Port: 443 }];
  const health = async (TargetGroupArn: string) => {
    const { TargetHealthDescriptions } = await elb.describeTargetHealth({ TargetGroupArn });
    return TargetHealthDescriptions?.map((one) => one.TargetHealth?.State);
  };

  test('become healthy only behind an active load balancer, drain, and are unhealthy on demand', async () => {
    const { latency } = fixture.cloud.aws;
    const TargetGroupArn = await balancing.makeGroup('proxy');
    await elb.registerTargets({ TargetGroupArn, Targets });
    expect(await health(TargetGroupArn)).toEqual(['unused']);
    const made = await balancing.makeNlb();
    const ListenerArn = await balancing.forward(made, TargetGroupArn);
    expect(await health(TargetGroupArn)).toEqual(['initial']);
    latency.targetHealthy = 0;
    expect(await health(TargetGroupArn)).toEqual(['initial']);
    latency.targetHealthy = 1e6;
    await fixture.pass(60);
    expect(await health(TargetGroupArn)).toEqual(['initial']);
    latency.targetHealthy = 0;
    expect(await health(TargetGroupArn)).toEqual(['healthy']);
    fixture.loadBalancing.targetIsHealthy = (target) => target.Id !== '192.168.0.20';
    expect(await health(TargetGroupArn)).toEqual(['unhealthy']);
    await elb.deregisterTargets({ TargetGroupArn, Targets });
    expect(await health(TargetGroupArn)).toEqual(['draining']);
    await elb.registerTargets({ TargetGroupArn, Targets });
    expect(await health(TargetGroupArn)).toEqual(['unhealthy']);
    await elb.modifyTargetGroupAttributes({
      TargetGroupArn,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '0' }],
    });
    await elb.deregisterTargets({ TargetGroupArn, Targets });
    expect(await health(TargetGroupArn)).toEqual([]);
    await expect(elb.deleteTargetGroup({ TargetGroupArn })).rejects.toMatchObject({ name: 'ResourceInUseException' });
    await elb.deleteListener({ ListenerArn });
    await elb.deleteTargetGroup({ TargetGroupArn });
  });

  test('that are instances must run, and are unused once terminated', async () => {
    const { ec2 } = fixture;
    const TargetGroupArn = await balancing.makeGroup('nodes', { TargetType: 'instance', Port: 30443 });
    const { Instances } = await ec2.runInstances({
      ImageId: 'ami-0e2a1c0d5b3f40001',
      InstanceType: 't3.large',
      MinCount: 1,
      MaxCount: 1,
      SubnetId: network.subnetIds[0],
    });
    const Id = Instances?.[0]?.InstanceId ?? '';
    const register = () => elb.registerTargets({ TargetGroupArn, Targets: [{ Id }] });
    await expect(register()).rejects.toMatchObject({ name: 'InvalidTargetException' });
    await fixture.pass(12);
    await register();
    const described = await elb.describeTargetHealth({ TargetGroupArn });
    expect(described.TargetHealthDescriptions?.[0]?.Target).toEqual({ Id, Port: 30443 });
    await ec2.terminateInstances({ InstanceIds: [Id] });
    expect(await health(TargetGroupArn)).toEqual(['unused']);
  });

  test('are found by the name of the load balancer, for the proxy', async () => {
    const { store } = fixture.cloud.aws;
    const made = await balancing.makeNlb();
    const TargetGroupArn = await balancing.makeGroup('proxy');
    await balancing.forward(made, TargetGroupArn);
    await elb.registerTargets({ TargetGroupArn, Targets });
    const found = loadBalancerByDnsName(store, `dualstack.${made.DNSName?.toUpperCase()}.`);
    expect(found?.id).toBe(made.LoadBalancerArn);
    const listener = found && listenerOnPort(store, found, 443);
    expect(listener && targetsOfListener(store, listener).map((target) => target.description)).toEqual(Targets);
    expect(found && listenerOnPort(store, found, 8883)).toBeUndefined();
    expect(loadBalancerByDnsName(store, 'other.elb.eu-west-1.amazonaws.com')).toBeUndefined();
  });
});

describe('a listener', () => {
  test('has its port for itself, and a target group one load balancer', async () => {
    const one = await balancing.makeNlb();
    const other = await balancing.makeNlb({ Name: 'other' });
    const group = await balancing.makeGroup('proxy');
    await balancing.forward(one, group);
    await expect(balancing.forward(one, group)).rejects.toMatchObject({ name: 'DuplicateListenerException' });
    await expect(balancing.forward(other, group)).rejects.toMatchObject({
      name: 'TargetGroupAssociationLimitException',
    });
    const http = await balancing.makeGroup('http', { Protocol: 'HTTP' });
    await expect(balancing.forward(other, http)).rejects.toMatchObject({ name: 'IncompatibleProtocolsException' });
    const { TargetGroups } = await elb.describeTargetGroups({ LoadBalancerArn: one.LoadBalancerArn });
    expect(TargetGroups?.map((each) => each.TargetGroupName)).toEqual(['proxy']);
  });

  test('goes with its load balancer and frees its target group', async () => {
    const made = await balancing.makeNlb();
    const TargetGroupArn = await balancing.makeGroup('proxy');
    const ListenerArn = await balancing.forward(made, TargetGroupArn);
    await elb.deleteLoadBalancer({ LoadBalancerArn: made.LoadBalancerArn });
    await expect(elb.describeListeners({ ListenerArns: [ListenerArn] })).rejects.toMatchObject({
      name: 'ListenerNotFoundException',
    });
    await elb.deleteTargetGroup({ TargetGroupArn });
  });

  test('for TLS needs a certificate that ACM has issued', async () => {
    const { store } = fixture.cloud.aws;
    const { LoadBalancerArn } = await balancing.makeNlb();
    const TargetGroupArn = await balancing.makeGroup('proxy');
    const CertificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/0a0b0c0d-1111-2222-3333-444455556666';
    const listen = (Certificates?: { CertificateArn: string }[]) =>
      elb.createListener({
        LoadBalancerArn,
        Protocol: 'TLS',
        Port: 8883,
        DefaultActions: [{ Type: 'forward', TargetGroupArn }],
        ...(Certificates !== undefined && { Certificates }),
      });
    await expect(listen()).rejects.toThrow('A certificate must be specified for TLS listeners');
    await expect(listen([{ CertificateArn }])).rejects.toMatchObject({ name: 'CertificateNotFoundException' });
    const certificate = store.add<{ Status: string }>({
      type: 'AWS::CertificateManager::Certificate',
      id: CertificateArn,
      arn: CertificateArn,
      account: '111122223333',
      region: 'eu-west-1',
      createdBy: 'test',
      data: { Status: 'PENDING_VALIDATION' },
    });
    await expect(listen([{ CertificateArn }])).rejects.toMatchObject({ name: 'UnsupportedCertificate' });
    certificate.data.Status = 'ISSUED';
    const { Listeners } = await listen([{ CertificateArn }]);
    expect(Listeners?.[0]).toMatchObject({
      Certificates: [{ CertificateArn }],
      SslPolicy: 'ELBSecurityPolicy-2016-08',
    });
  });
});

describe('tags', () => {
  test('are told for at most twenty resources in one call', async () => {
    const arns: string[] = [];
    for (let index = 0; index < 21; index += 1) {
      arns.push(
        await balancing.makeGroup(`group-${index}`, { Tags: [{ Key: 'elbv2.k8s.aws/cluster', Value: 'demo' }] }),
      );
    }
    await expect(elb.describeTags({ ResourceArns: arns })).rejects.toMatchObject({ name: 'ValidationError' });
    const { TagDescriptions } = await elb.describeTags({ ResourceArns: arns.slice(0, 20) });
    expect(TagDescriptions).toHaveLength(20);
    expect(TagDescriptions?.[0]?.Tags).toEqual([{ Key: 'elbv2.k8s.aws/cluster', Value: 'demo' }]);
    await elb.removeTags({ ResourceArns: arns.slice(0, 1), TagKeys: ['elbv2.k8s.aws/cluster'] });
    await elb.addTags({ ResourceArns: arns.slice(0, 1), Tags: [{ Key: 'a', Value: 'b' }] });
    const one = await elb.describeTags({ ResourceArns: arns.slice(0, 1) });
    expect(one.TagDescriptions?.[0]?.Tags).toEqual([{ Key: 'a', Value: 'b' }]);
  });
});

test('pages follow each other by marker', async () => {
  for (const name of ['a', 'b', 'c']) await balancing.makeGroup(name);
  const first = await elb.describeTargetGroups({ PageSize: 2 });
  const second = await elb.describeTargetGroups({ PageSize: 2, Marker: first.NextMarker });
  expect(first.TargetGroups?.map((group) => group.TargetGroupName)).toEqual(['a', 'b']);
  expect(second.TargetGroups?.map((group) => group.TargetGroupName)).toEqual(['c']);
  expect(second.NextMarker).toBeUndefined();
});
