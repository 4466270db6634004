import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { type Ec2Fixture, makeNetwork, type Network, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;
let network: Network;

beforeEach(async () => {
  fixture = await startEc2();
  network = await makeNetwork(fixture.ec2);
});

afterEach(async () => {
  await fixture.stop();
});

async function makeGroup(name: string): Promise<string> {
  const made = await fixture.ec2.createSecurityGroup({
    VpcId: network.vpcId,
    GroupName: name,
    Description: name,
    TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'elbv2.k8s.aws/cluster', Value: 'demo' }] }],
  });
  return made.GroupId ?? '';
}

test('two groups that refer to each other go only after the rules were revoked', async () => {
  const { ec2 } = fixture;
  const nodes = await makeGroup('nodes');
  const backend = await makeGroup('backend');
  const permission = (GroupId: string) => [
    {
      IpProtocol: 'tcp',
      FromPort: 30000,
      ToPort: 32767,
      UserIdGroupPairs: [{ GroupId, Description: 'elbv2.k8s.aws/targetGroupBinding=shared' }],
    },
  ];
  await ec2.authorizeSecurityGroupIngress({ GroupId: nodes, IpPermissions: permission(backend) });
  await ec2.authorizeSecurityGroupIngress({ GroupId: backend, IpPermissions: permission(nodes) });
  for (const GroupId of [nodes, backend]) {
    await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject({
      name: 'DependencyViolation',
      message: `resource ${GroupId} has a dependent object`,
    });
  }
  const { SecurityGroupRules } = await ec2.describeSecurityGroupRules({
    Filters: [{ Name: 'group-id', Values: [nodes] }],
  });
  const referring = SecurityGroupRules?.find((rule) => rule.ReferencedGroupInfo?.GroupId === backend);
  expect(referring?.Description).toBe('elbv2.k8s.aws/targetGroupBinding=shared');
  await ec2.revokeSecurityGroupIngress({
    GroupId: nodes,
    SecurityGroupRuleIds: [referring?.SecurityGroupRuleId ?? ''],
  });
  await ec2.deleteSecurityGroup({ GroupId: backend });
  await ec2.deleteSecurityGroup({ GroupId: nodes });
});

test('a group that an interface has stays, and a default group always', async () => {
  const { ec2 } = fixture;
  const GroupId = await makeGroup('nodes');
  const made = await ec2.createNetworkInterface({ SubnetId: network.subnetIds[0], Groups: [GroupId] });
  await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject({ name: 'DependencyViolation' });
  await ec2.deleteNetworkInterface({ NetworkInterfaceId: made.NetworkInterface?.NetworkInterfaceId });
  await ec2.deleteSecurityGroup({ GroupId });
  await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
  const { SecurityGroups } = await ec2.describeSecurityGroups({
    Filters: [
      { Name: 'group-name', Values: ['default'] },
      { Name: 'vpc-id', Values: [network.vpcId] },
    ],
  });
  await expect(ec2.deleteSecurityGroup({ GroupId: SecurityGroups?.[0]?.GroupId })).rejects.toMatchObject({
    name: 'CannotDelete',
  });
});

test('rules are shown as permissions, found as duplicates, and revoked by content', async () => {
  const { ec2 } = fixture;
  const GroupId = await makeGroup('frontend');
  const https = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  await ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [https] });
  await expect(ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: [https] })).rejects.toMatchObject({
    name: 'InvalidPermission.Duplicate',
  });
  await ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [{ ...https, IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'inside' }] }],
  });
  const group = async () => (await ec2.describeSecurityGroups({ GroupIds: [GroupId] })).SecurityGroups?.[0];
  expect((await group())?.IpPermissions).toEqual([
    {
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      IpRanges: [{ CidrIp: '0.0.0.0/0' }, { CidrIp: '10.0.0.0/8', Description: 'inside' }],
      Ipv6Ranges: [],
      PrefixListIds: [],
      UserIdGroupPairs: [],
    },
  ]);
  expect((await group())?.IpPermissionsEgress).toMatchObject([
    { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
  ]);
  await ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions: [https] });
  await expect(ec2.revokeSecurityGroupIngress({ GroupId, IpPermissions: [https] })).rejects.toMatchObject({
    name: 'InvalidPermission.NotFound',
  });
  expect((await group())?.IpPermissions?.[0]?.IpRanges).toHaveLength(1);
});

test('names are unique in a VPC, and rules need valid sources', async () => {
  const { ec2 } = fixture;
  const GroupId = await makeGroup('nodes');
  await expect(makeGroup('nodes')).rejects.toMatchObject({ name: 'InvalidGroup.Duplicate' });
  const permission = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 };
  await expect(
    ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: '10.0.0.0/99' }] }],
    }),
  ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(
    ec2.authorizeSecurityGroupIngress({
      GroupId,
      IpPermissions: [{ ...permission, UserIdGroupPairs: [{ GroupId: 'sg-0123456789abcdef0' }] }],
    }),
  ).rejects.toMatchObject({ name: 'InvalidGroup.NotFound' });
});
