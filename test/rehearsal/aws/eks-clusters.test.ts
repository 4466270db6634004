import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  CreateSubnetCommand,
  CreateVpcCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateClusterCommand,
  type CreateClusterRequest,
  type CreateClusterResponse,
  DeleteClusterCommand,
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeUpdateCommand,
  ListClustersCommand,
  ListUpdatesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateClusterConfigCommand,
  UpdateClusterVersionCommand,
} from '@aws-sdk/client-eks';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { clusterVersionsOn } from '../../../rehearsal/aws/eks/cluster-versions.ts';
import { eventually, type EksCloud, makeRole, startEksCloud } from './eks-cloud.ts';

describe('versions', () => {
  test('statuses follow the day, as EKS ends support at midnight UTC', () => {
    const statusOf = (version: string, day: string): string | undefined =>
      clusterVersionsOn(new Date(day)).find((each) => each.clusterVersion === version)?.versionStatus;
    expect(statusOf('1.34', '2026-12-01T23:59:59Z')).toBe('STANDARD_SUPPORT');
    expect(statusOf('1.34', '2026-12-02T00:00:00Z')).toBe('EXTENDED_SUPPORT');
    expect(statusOf('1.31', '2026-11-26T00:00:00Z')).toBe('UNSUPPORTED');
  });
});

describe('clusters', () => {
  let cloud: EksCloud;
  let vpcId: string;
  let subnetIds: string[];
  let roleArn: string;

  beforeEach(async () => {
    cloud = await startEksCloud();
    roleArn = await makeRole(cloud, 'cluster-role', 'eks.amazonaws.com');
    const { Vpc } = await cloud.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
    vpcId = Vpc?.VpcId ?? '';
    subnetIds = [];
    for (const [index, zone] of ['eu-west-1a', 'eu-west-1b', 'eu-west-1a'].entries()) {
      const { Subnet } = await cloud.ec2.send(
        new CreateSubnetCommand({ VpcId: vpcId, CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: zone }),
      );
      subnetIds.push(Subnet?.SubnetId ?? '');
    }
  });
  afterEach(() => cloud.stop());

  const create = (more: Partial<CreateClusterRequest> = {}): Promise<CreateClusterResponse> =>
    cloud.eks.send(
      new CreateClusterCommand({ name: 'demo', version: '1.35', roleArn, resourcesVpcConfig: { subnetIds }, ...more }),
    );
  const status = async (name = 'demo'): Promise<string | undefined> =>
    (await cloud.eks.send(new DescribeClusterCommand({ name }))).cluster?.status;
  const statesOf = (): Promise<string[]> =>
    Promise.resolve(
      cloud.aws.store.get('AWS::EKS::Cluster', 'demo', 'eu-west-1')?.states.map(({ state }) => state) ?? [],
    );
  const active = (): Promise<unknown> => eventually(status, (now) => now === 'ACTIVE');

  test('has an endpoint, a CA and an issuer when it is ACTIVE, and not before', async () => {
    const { cluster: early } = await create({ tags: { owner: 'me' } });
    expect(early).toMatchObject({ status: 'CREATING', tags: { owner: 'me' } });
    expect(early?.endpoint).toBeUndefined();
    await active();
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(cluster?.endpoint).toMatch(/^https:\/\/127\.0\.0\.1/);
    expect(cluster?.certificateAuthority?.data).toBe('Q0E=');
    expect(cluster?.identity?.oidc?.issuer).toMatch(
      /^https:\/\/oidc\.eks\.eu-west-1\.amazonaws\.com\/id\/[0-9A-F]{32}$/,
    );
    expect([...cloud.controlPlanes]).toEqual(['demo']);
  });

  test('takes its interfaces and its security group along when it is deleted', async () => {
    await create();
    await active();
    const groups = new DescribeSecurityGroupsCommand({
      Filters: [{ Name: 'tag:aws:eks:cluster-name', Values: ['demo'] }],
    });
    const inVpc = new DescribeNetworkInterfacesCommand({ Filters: [{ Name: 'vpc-id', Values: [vpcId] }] });
    expect((await cloud.ec2.send(groups)).SecurityGroups?.[0]?.GroupName).toMatch(/^eks-cluster-sg-demo-\d+$/);
    expect((await cloud.ec2.send(inVpc)).NetworkInterfaces).toHaveLength(2);
    const { cluster: going } = await cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }));
    expect(going?.status).toBe('DELETING');
    await eventually(
      async () => (await cloud.eks.send(new ListClustersCommand({}))).clusters,
      (names) => names?.length === 0,
    );
    expect((await cloud.ec2.send(inVpc)).NetworkInterfaces).toEqual([]);
    expect((await cloud.ec2.send(groups)).SecurityGroups).toEqual([]);
    expect(cloud.controlPlanes.size).toBe(0);
  });

  test('deleted while it is being created, it goes without a trace', async () => {
    await create();
    await cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }));
    await eventually(
      async () => (await cloud.eks.send(new ListClustersCommand({}))).clusters,
      (names) => names?.length === 0,
    );
    expect(cloud.aws.store.left().filter(({ type }) => /NetworkInterface$|^AWS::EKS/.test(type))).toEqual([]);
    expect(cloud.controlPlanes.size).toBe(0);
  });

  test.each<[string, () => Partial<CreateClusterRequest>, string, RegExp]>([
    ['a name with a dot', () => ({ name: 'demo.one' }), 'InvalidParameterException', /cluster name/],
    [
      'a version past support',
      () => ({ version: '1.29' }),
      'InvalidParameterException',
      /unsupported Kubernetes version/,
    ],
    [
      'a role that does not trust EKS',
      () => ({ roleArn: roleArn.replace('cluster-role', 'other') }),
      'InvalidParameterException',
      /could not be assumed because it does not exist or the trusted entity is not correct/,
    ],
    [
      'subnets in one zone',
      () => ({ resourcesVpcConfig: { subnetIds: [subnetIds[0] ?? '', subnetIds[2] ?? ''] } }),
      'InvalidParameterException',
      /Subnets specified must be in at least two different AZs/,
    ],
    [
      'a subnet that is not there',
      () => ({ resourcesVpcConfig: { subnetIds: [subnetIds[0] ?? '', 'subnet-00000000000000000'] } }),
      'InvalidParameterException',
      /subnet-00000000000000000/,
    ],
  ])('refuses %s', async (_, more, name, message) => {
    await expect(create(more())).rejects.toMatchObject({ name, message: expect.stringMatching(message) as unknown });
    expect((await cloud.eks.send(new ListClustersCommand({}))).clusters).toEqual([]);
  });

  test('refuses a zone without capacity and lists the others', async () => {
    cloud.eksFaults.exhaustZone('eu-west-1a');
    await expect(create()).rejects.toMatchObject({
      name: 'UnsupportedAvailabilityZoneException',
      validZones: ['eu-west-1b', 'eu-west-1c', 'eu-west-1d'],
    });
  });

  test('refuses a second cluster of the name', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster already exists with name: demo',
    });
  });

  test('is not deleted while it is protected', async () => {
    await create({ deletionProtection: true });
    await active();
    const remove = (): Promise<unknown> => cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }));
    await expect(remove()).rejects.toMatchObject({ name: 'InvalidRequestException' });
    const change = new UpdateClusterConfigCommand({ name: 'demo', deletionProtection: false });
    const { update } = await cloud.eks.send(change);
    await eventually(
      async () => (await cloud.eks.send(new DescribeUpdateCommand({ name: 'demo', updateId: update?.id }))).update,
      (now) => now?.status === 'Successful',
    );
    await expect(remove()).resolves.toBeDefined();
  });

  test('goes up one minor version at a time', async () => {
    await create({ version: '1.34' });
    await active();
    const to = (version: string): Promise<unknown> =>
      cloud.eks.send(new UpdateClusterVersionCommand({ name: 'demo', version }));
    await expect(to('1.36')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await to('1.35');
    await eventually(statesOf, (states) => states.length === 4);
    expect(await statesOf()).toEqual(['CREATING', 'ACTIVE', 'UPDATING', 'ACTIVE']);
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(cluster?.version).toBe('1.35');
    expect((await cloud.eks.send(new ListUpdatesCommand({ name: 'demo' }))).updateIds).toHaveLength(1);
  });

  test('logs into a group that stays behind', async () => {
    await create({ logging: { clusterLogging: [{ types: ['api'], enabled: true }] } });
    await active();
    await cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }));
    await eventually(
      async () => (await cloud.eks.send(new ListClustersCommand({}))).clusters,
      (names) => names?.length === 0,
    );
    const logs = new CloudWatchLogsClient(cloud.settings);
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/eks/demo/' }));
    expect(logGroups?.map((group) => group.logGroupName)).toEqual(['/aws/eks/demo/cluster']);
  });

  test('can be tagged by its ARN', async () => {
    await create({ tags: { keep: 'yes', drop: 'yes' } });
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    await cloud.eks.send(new TagResourceCommand({ resourceArn: cluster?.arn, tags: { added: '1' } }));
    await cloud.eks.send(new UntagResourceCommand({ resourceArn: cluster?.arn, tagKeys: ['drop'] }));
    const { cluster: after } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(after?.tags).toEqual({ keep: 'yes', added: '1' });
  });

  test('ends FAILED when a scenario says so', async () => {
    cloud.eksFaults.failCluster('demo', 'no luck today');
    await create();
    await eventually(status, (now) => now === 'FAILED');
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(cluster?.health?.issues?.[0]?.message).toBe('no luck today');
  });

  test('names the version that is the default', async () => {
    const { clusterVersions } = await cloud.eks.send(new DescribeClusterVersionsCommand({ defaultOnly: true }));
    expect(clusterVersions?.map((each) => each.clusterVersion)).toEqual(['1.35']);
  });
});

describe('an update', () => {
  let cloud: EksCloud;
  // Slow enough that the update is still in progress when the next call arrives.
  beforeEach(async () => {
    cloud = await startEksCloud({ speed: 100, latency: { controlPlaneCreate: 1 } });
  });
  afterEach(() => cloud.stop());

  test('keeps the cluster from being deleted or changed again', async () => {
    const roleArn = await makeRole(cloud, 'cluster-role', 'eks.amazonaws.com');
    const { Vpc } = await cloud.ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
    const subnetIds: string[] = [];
    for (const [index, zone] of ['eu-west-1a', 'eu-west-1b'].entries()) {
      const { Subnet } = await cloud.ec2.send(
        new CreateSubnetCommand({ VpcId: Vpc?.VpcId, CidrBlock: `10.0.${index}.0/24`, AvailabilityZone: zone }),
      );
      subnetIds.push(Subnet?.SubnetId ?? '');
    }
    await cloud.eks.send(new CreateClusterCommand({ name: 'demo', roleArn, resourcesVpcConfig: { subnetIds } }));
    const status = async (): Promise<string | undefined> =>
      (await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }))).cluster?.status;
    await eventually(status, (now) => now === 'ACTIVE');
    const change = new UpdateClusterConfigCommand({
      name: 'demo',
      resourcesVpcConfig: { endpointPrivateAccess: true },
    });
    const { update } = await cloud.eks.send(change);
    expect(await status()).toBe('UPDATING');
    await expect(cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }))).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: `Cannot delete because cluster demo currently has update ${update?.id} in progress`,
    });
    await expect(cloud.eks.send(change)).rejects.toMatchObject({ name: 'ResourceInUseException' });
  });
});
