import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

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

const elbInterfaces = async () => {
  const { NetworkInterfaces } = await fixture.ec2.describeNetworkInterfaces({
    Filters: [{ Name: 'description', Values: ['ELB *'] }],
  });
  return NetworkInterfaces ?? [];
};

describe('a network load balancer', () => {
  test("is provisioned, becomes active, and has a public interface per subnet that is not the account's", async () => {
    const made = await balancing.makeNlb();
    expect(made).toMatchObject({
      State: { Code: 'provisioning' },
      CanonicalHostedZoneId: 'Z2IFOLAFXWLO4F',
      DNSName: expect.stringMatching(/^k8s-openremo-proxy-0123456789-[0-9a-f]{16}\.elb\.eu-west-1\.amazonaws\.com$/),
      LoadBalancerArn: expect.stringMatching(
        /^arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer\/net\/k8s-openremo-proxy-0123456789\/[0-9a-f]{16}$/,
      ),
    });
    await fixture.pass(59);
    expect(await balancing.stateOf(made)).toBe('provisioning');
    await fixture.pass(1);
    expect(await balancing.stateOf(made)).toBe('active');
    const interfaces = await elbInterfaces();
    const path = made.LoadBalancerArn?.split('loadbalancer/')[1];
    expect(interfaces).toHaveLength(2);
    expect(interfaces[0]).toMatchObject({
      Description: `ELB ${path}`,
      RequesterId: 'amazon-elb',
      RequesterManaged: true,
      Status: 'in-use',
      InterfaceType: 'network_load_balancer',
      Association: { IpOwnerId: 'amazon-elb' },
    });
    const { ec2 } = fixture;
    await expect(
      ec2.detachNetworkInterface({ AttachmentId: interfaces[0]?.Attachment?.AttachmentId }),
    ).rejects.toMatchObject({
      name: 'OperationNotPermitted',
      message: "You are not allowed to manage 'ela-attach' attachments.",
    });
    await expect(
      ec2.deleteNetworkInterface({ NetworkInterfaceId: interfaces[0]?.NetworkInterfaceId }),
    ).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  });

  test('is gone at once when deleted, but its interfaces keep subnet, group and internet gateway for a while', async () => {
    const { ec2, cloud } = fixture;
    const { vpcId, gatewayId, subnetIds } = network;
    const { GroupId = '' } = await ec2.createSecurityGroup({ VpcId: vpcId, GroupName: 'lb', Description: 'lb' });
    const made = await balancing.makeNlb({ SecurityGroups: [GroupId] });
    await elb.deleteLoadBalancer({ LoadBalancerArn: made.LoadBalancerArn });
    await expect(balancing.stateOf(made)).rejects.toMatchObject({ name: 'LoadBalancerNotFoundException' });
    const blocked = { name: 'DependencyViolation' };
    await expect(ec2.deleteSubnet({ SubnetId: subnetIds[0] })).rejects.toMatchObject(blocked);
    await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject(blocked);
    await expect(ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId })).rejects.toMatchObject(
      blocked,
    );
    await fixture.pass(59);
    expect(await elbInterfaces()).toHaveLength(2);
    await fixture.pass(1);
    expect(await elbInterfaces()).toEqual([]);
    await ec2.deleteSecurityGroup({ GroupId });
    for (const SubnetId of subnetIds) await ec2.deleteSubnet({ SubnetId });
    await ec2.detachInternetGateway({ VpcId: vpcId, InternetGatewayId: gatewayId });
    await ec2.deleteInternetGateway({ InternetGatewayId: gatewayId });
    await ec2.deleteVpc({ VpcId: vpcId });
    expect(cloud.aws.store.left()).toEqual([]);
    await elb.deleteLoadBalancer({ LoadBalancerArn: made.LoadBalancerArn });
  });

  test('stays while deletion protection is on', async () => {
    const { LoadBalancerArn } = await balancing.makeNlb();
    const protect = (Value: string) =>
      elb.modifyLoadBalancerAttributes({
        LoadBalancerArn,
        Attributes: [{ Key: 'deletion_protection.enabled', Value }],
      });
    await protect('true');
    await expect(elb.deleteLoadBalancer({ LoadBalancerArn })).rejects.toMatchObject({
      name: 'OperationNotPermittedException',
      message: `Load balancer '${LoadBalancerArn}' cannot be deleted because deletion protection is enabled`,
    });
    await protect('false');
    await elb.deleteLoadBalancer({ LoadBalancerArn });
  });

  test('is made once for the same name and settings, and refused with others', async () => {
    const first = await balancing.makeNlb();
    expect((await balancing.makeNlb()).LoadBalancerArn).toBe(first.LoadBalancerArn);
    await expect(balancing.makeNlb({ Scheme: 'internal' })).rejects.toMatchObject({
      name: 'DuplicateLoadBalancerNameException',
    });
  });

  test.each([
    ['longer than 32 characters', { Name: 'x'.repeat(33) }, /cannot be longer than '32' characters/],
    ['with an underscore', { Name: 'my_lb' }, /alphanumeric characters and hyphens/],
    ['that ends with a hyphen', { Name: 'lb-' }, /cannot begin or end with a hyphen/],
    ['that begins with internal-', { Name: 'internal-lb' }, /cannot begin with 'internal-'/],
  ])('refuses a name %s', async (_case, more, message) => {
    await expect(balancing.makeNlb(more)).rejects.toThrow(message);
  });

  test('needs subnets that exist, with eight free addresses and an internet gateway', async () => {
    const { ec2 } = fixture;
    await expect(balancing.makeNlb({ Subnets: ['subnet-0123456789abcdef0'] })).rejects.toMatchObject({
      name: 'SubnetNotFoundException',
    });
    const small = await ec2.createSubnet({ VpcId: network.vpcId, CidrBlock: '192.168.99.0/28' });
    for (let index = 0; index < 4; index += 1) await ec2.createNetworkInterface({ SubnetId: small.Subnet?.SubnetId });
    await expect(balancing.makeNlb({ Subnets: [small.Subnet?.SubnetId] })).rejects.toThrow(
      /at least 8 free IP addresses/,
    );
    await ec2.detachInternetGateway({ VpcId: network.vpcId, InternetGatewayId: network.gatewayId });
    await expect(balancing.makeNlb()).rejects.toMatchObject({
      name: 'InvalidSubnetException',
      message: `VPC ${network.vpcId} has no internet gateway`,
    });
    expect((await balancing.makeNlb({ Scheme: 'internal' })).Scheme).toBe('internal');
    expect((await elbInterfaces()).every((eni) => eni.Association === undefined)).toBe(true);
  });
});

describe('an application load balancer', () => {
  const makeAlb = (Subnets: readonly string[]) =>
    elb.createLoadBalancer({ Name: 'k8s-demo', Type: 'application', Scheme: 'internet-facing', Subnets: [...Subnets] });

  test('needs two zones, has the default group, and rules that are tried by priority', async () => {
    await expect(makeAlb(network.subnetIds.slice(0, 1))).rejects.toThrow(/two different Availability Zones/);
    const { LoadBalancers } = await makeAlb(network.subnetIds);
    const [alb] = LoadBalancers ?? [];
    expect(alb?.CanonicalHostedZoneId).toBe('Z32O12XQLNTSW2');
    expect(alb?.DNSName).toMatch(/^k8s-demo-\d+\.eu-west-1\.elb\.amazonaws\.com$/);
    expect(alb?.SecurityGroups).toHaveLength(1);
    const TargetGroupArn = await balancing.makeGroup('manager', { Protocol: 'HTTP', Port: 8080 });
    const { Listeners } = await elb.createListener({
      LoadBalancerArn: alb?.LoadBalancerArn,
      Protocol: 'HTTP',
      Port: 80,
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    });
    const ListenerArn = Listeners?.[0]?.ListenerArn;
    const rule = (Priority: number) => ({
      ListenerArn,
      Priority,
      Conditions: [{ Field: 'path-pattern', Values: ['/auth/*'] }],
      Actions: [{ Type: 'forward' as const, TargetGroupArn }],
    });
    await elb.createRule(rule(5));
    await elb.createRule(rule(2));
    await expect(elb.createRule(rule(5))).rejects.toMatchObject({ name: 'PriorityInUseException' });
    const { Rules } = await elb.describeRules({ ListenerArn });
    expect(Rules?.map((one) => one.Priority)).toEqual(['2', '5', 'default']);
    await expect(elb.deleteTargetGroup({ TargetGroupArn })).rejects.toMatchObject({ name: 'ResourceInUseException' });
    for (const one of Rules?.slice(0, 2) ?? []) await elb.deleteRule({ RuleArn: one.RuleArn });
    await elb.deleteTargetGroup({ TargetGroupArn });
  });
});
