import { paginateDescribeSubnets } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type Ec2Fixture, makeNetwork, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;

beforeEach(async () => {
  fixture = await startEc2();
});

afterEach(async () => {
  await fixture.stop();
});

async function taggedVpc(tags: Record<string, string>): Promise<string> {
  const { Vpc } = await fixture.ec2.createVpc({
    CidrBlock: '10.0.0.0/16',
    TagSpecifications: [{ ResourceType: 'vpc', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }],
  });
  return Vpc?.VpcId ?? '';
}

async function vpcsWith(...filters: [name: string, ...values: string[]][]): Promise<string[]> {
  const Filters = filters.map(([Name, ...Values]) => ({ Name, Values }));
  const { Vpcs } = await fixture.ec2.describeVpcs({ Filters });
  return (Vpcs ?? []).map((vpc) => vpc.VpcId ?? '');
}

describe('filters', () => {
  test('find by tag, tag key and wildcard; several are ANDed, values ORed', async () => {
    const one = await taggedVpc({ 'alpha.eksctl.io/cluster-name': 'demo', Name: 'a*b' });
    const other = await taggedVpc({ 'alpha.eksctl.io/cluster-name': 'demo-2', Name: 'axb' });
    expect(await vpcsWith(['tag:alpha.eksctl.io/cluster-name', 'demo'])).toEqual([one]);
    expect(await vpcsWith(['tag:alpha.eksctl.io/cluster-name', 'demo*'])).toEqual([one, other]);
    expect(await vpcsWith(['tag:alpha.eksctl.io/cluster-name', 'demo-?', 'nothing'])).toEqual([other]);
    expect(await vpcsWith(['tag:Name', 'a\\*b'])).toEqual([one]);
    expect(await vpcsWith(['tag-key', 'alpha.*'], ['vpc-id', other])).toEqual([other]);
    expect(await vpcsWith(['tag:name', 'axb'])).toEqual([]);
  });

  test('that the operation does not have are refused', async () => {
    await expect(vpcsWith(['constructor', 'x'])).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: "The filter 'constructor' is invalid",
    });
  });
});

test('pages follow each other by token', async () => {
  const { ec2 } = fixture;
  const { vpcId } = await makeNetwork(ec2, 0);
  for (let index = 0; index < 7; index += 1) {
    await ec2.createSubnet({ VpcId: vpcId, CidrBlock: `192.168.${index}.0/24` });
  }
  const sizes: number[] = [];
  for await (const page of paginateDescribeSubnets({ client: ec2, pageSize: 5 }, {})) {
    sizes.push(page.Subnets?.length ?? 0);
  }
  expect(sizes).toEqual([5, 2]);
  await expect(ec2.describeSubnets({ MaxResults: 2 })).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  await expect(ec2.describeSubnets({ NextToken: 'made-up' })).rejects.toMatchObject({ name: 'InvalidNextToken' });
});

describe('tags', () => {
  test('are added, replaced, found and removed', async () => {
    const { ec2 } = fixture;
    const id = await taggedVpc({ Name: 'demo' });
    const Resources = [id];
    await ec2.createTags({
      Resources,
      Tags: [
        { Key: 'Name', Value: 'other' },
        { Key: 'openremote.io/environment', Value: 'demo' },
      ],
    });
    const { Vpcs } = await ec2.describeVpcs({ VpcIds: [id] });
    expect(Vpcs?.[0]?.Tags).toEqual([
      { Key: 'Name', Value: 'other' },
      { Key: 'openremote.io/environment', Value: 'demo' },
    ]);
    await ec2.deleteTags({ Resources, Tags: [{ Key: 'Name', Value: 'demo' }] });
    const { Tags } = await ec2.describeTags({
      Filters: [
        { Name: 'resource-id', Values: Resources },
        { Name: 'key', Values: ['N*'] },
      ],
    });
    expect(Tags).toEqual([{ Key: 'Name', Value: 'other', ResourceId: id, ResourceType: 'vpc' }]);
    await ec2.deleteTags({ Resources, Tags: [{ Key: 'Name' }] });
    expect(await vpcsWith(['tag-key', 'Name'])).toEqual([]);
  });

  test('that AWS refuses are refused: reserved, for another type, of a resource that is not there', async () => {
    const { ec2 } = fixture;
    await expect(taggedVpc({ 'aws:mine': 'x' })).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(
      ec2.createVpc({
        CidrBlock: '10.0.0.0/16',
        TagSpecifications: [{ ResourceType: 'subnet', Tags: [{ Key: 'a', Value: 'b' }] }],
      }),
    ).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await expect(
      ec2.createTags({ Resources: ['subnet-0123456789abcdef0'], Tags: [{ Key: 'a', Value: 'b' }] }),
    ).rejects.toMatchObject({ name: 'InvalidSubnetID.NotFound' });
    expect(await vpcsWith()).toEqual([]);
  });
});

test('a request that is sent again with the same token is done once', async () => {
  const { ec2 } = fixture;
  const { subnetIds } = await makeNetwork(ec2, 1);
  const input = { SubnetId: subnetIds[0], ClientToken: 'token-1', Description: 'one' };
  const first = await ec2.createNetworkInterface(input);
  const again = await ec2.createNetworkInterface(input);
  expect(again.NetworkInterface?.NetworkInterfaceId).toBe(first.NetworkInterface?.NetworkInterfaceId);
  await expect(ec2.createNetworkInterface({ ...input, Description: 'two' })).rejects.toMatchObject({
    name: 'IdempotentParameterMismatch',
  });
  expect((await ec2.describeNetworkInterfaces({})).NetworkInterfaces).toHaveLength(1);
});

test('a dry run changes nothing', async () => {
  const { ec2 } = fixture;
  await expect(ec2.createVpc({ CidrBlock: '10.0.0.0/16', DryRun: true })).rejects.toMatchObject({
    name: 'DryRunOperation',
  });
  expect(await vpcsWith()).toEqual([]);
});

describe('facts', () => {
  test('zones have names and identifiers; local zones appear only on demand', async () => {
    const { ec2, cloud } = fixture;
    const zones = (await ec2.describeAvailabilityZones({})).AvailabilityZones ?? [];
    expect(zones.map((zone) => zone.ZoneName)).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
    expect(new Set(zones.map((zone) => zone.ZoneId))).toEqual(new Set(['euw1-az1', 'euw1-az2', 'euw1-az3']));
    const frankfurt = await ec2.describeRegions({ RegionNames: ['eu-central-1'] });
    expect(frankfurt.Regions?.[0]?.OptInStatus).toBe('opt-in-not-required');
    const { EC2 } = await import('@aws-sdk/client-ec2');
    const virginia = new EC2(cloud.clientSettings('us-east-1'));
    const all = await virginia.describeAvailabilityZones({ AllAvailabilityZones: true });
    expect(all.AvailabilityZones?.find((zone) => zone.ZoneName === 'us-east-1e')?.ZoneId).toBe('use1-az3');
    expect(all.AvailabilityZones?.filter((zone) => zone.OptInStatus === 'not-opted-in')).toHaveLength(2);
    const { InstanceTypeOfferings } = await virginia.describeInstanceTypeOfferings({
      LocationType: 'availability-zone',
      Filters: [{ Name: 'instance-type', Values: ['t3.large'] }],
    });
    expect(InstanceTypeOfferings?.map((offering) => offering.Location)).not.toContain('us-east-1e');
    expect(InstanceTypeOfferings).toHaveLength(5);
    virginia.destroy();
  });

  test.each([
    ['t3.large', 2, 8192, 3, 12, 'nitro'],
    ['t3a.small', 2, 2048, 2, 4, 'nitro'],
    ['t2.large', 2, 8192, 3, 12, 'xen'],
    ['m7g.medium', 1, 4096, 2, 4, 'nitro'],
    ['m8i.xlarge', 4, 16384, 4, 30, 'nitro'],
    ['m5.8xlarge', 32, 131072, 8, 30, 'nitro'],
  ] as const)(
    '%s has %i vCPUs, %i MiB, %i interfaces with %i addresses, %s',
    async (type, vcpus, memory, enis, ips, hypervisor) => {
      const { InstanceTypes } = await fixture.ec2.describeInstanceTypes({ InstanceTypes: [type] });
      expect(InstanceTypes?.[0]).toMatchObject({
        VCpuInfo: { DefaultVCpus: vcpus },
        MemoryInfo: { SizeInMiB: memory },
        NetworkInfo: { MaximumNetworkInterfaces: enis, Ipv4AddressesPerInterface: ips },
        Hypervisor: hypervisor,
      });
    },
  );

  test('an unknown type is an error', async () => {
    await expect(fixture.ec2.describeInstanceTypes({ InstanceTypes: ['t3.huge' as 't3.large'] })).rejects.toMatchObject(
      {
        name: 'InvalidInstanceType',
      },
    );
  });
});
