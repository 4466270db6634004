import {
  CreateSubnetCommand,
  DescribeInstancesCommand,
  ModifySubnetAttributeCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateNodegroupCommand,
  type CreateNodegroupRequest,
  DeleteClusterCommand,
  DeleteNodegroupCommand,
  DescribeNodegroupCommand,
  DescribeUpdateCommand,
  ListAccessEntriesCommand,
  ListNodegroupsCommand,
  type Nodegroup,
  UpdateNodegroupConfigCommand,
} from '@aws-sdk/client-eks';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { eventually, type EksCloud, startEksCloud } from './eks-cloud.ts';
import { type ClusterFixture, makeCluster } from './eks-fixture.ts';

describe('managed node groups', () => {
  let cloud: EksCloud;
  let fixture: ClusterFixture;
  const group = { clusterName: 'demo', nodegroupName: 'workers' };

  beforeEach(async () => {
    cloud = await startEksCloud();
    fixture = await makeCluster(cloud);
  });
  afterEach(() => cloud.stop());

  const create = async (more: Partial<CreateNodegroupRequest> = {}): Promise<Nodegroup | undefined> => {
    const { nodeRole, subnetIds: subnets } = fixture;
    const scalingConfig = { minSize: 1, desiredSize: 2, maxSize: 3 };
    const command = new CreateNodegroupCommand({ ...group, nodeRole, subnets, scalingConfig, ...more });
    return (await cloud.eks.send(command)).nodegroup;
  };
  const settled = (): Promise<Nodegroup | undefined> =>
    eventually(
      async () => (await cloud.eks.send(new DescribeNodegroupCommand(group))).nodegroup,
      (now) => now?.status !== 'CREATING' && now?.status !== 'UPDATING',
    );
  const instanceStates = async (): Promise<string[]> => {
    const { Reservations = [] } = await cloud.ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'tag:eks:nodegroup-name', Values: ['workers'] }] }),
    );
    return Reservations.flatMap(({ Instances = [] }) => Instances).map((instance) => instance.State?.Name ?? '');
  };

  test('start instances with the cluster security group and let their role in', async () => {
    expect(await create({ labels: { workload: 'all' } })).toMatchObject({
      status: 'CREATING',
      capacityType: 'ON_DEMAND',
    });
    expect(await settled()).toMatchObject({ status: 'ACTIVE', amiType: 'AL2023_x86_64_STANDARD', version: '1.35' });
    expect(await instanceStates()).toEqual(['running', 'running']);
    const { accessEntries } = await cloud.eks.send(new ListAccessEntriesCommand({ clusterName: 'demo' }));
    expect(accessEntries).toContain(fixture.nodeRole);
  });

  test('grow and shrink with their scaling configuration', async () => {
    await create();
    await settled();
    const scale = async (desiredSize: number): Promise<void> => {
      const { update } = await cloud.eks.send(
        new UpdateNodegroupConfigCommand({ ...group, scalingConfig: { desiredSize } }),
      );
      await eventually(
        async () =>
          (
            await cloud.eks.send(
              new DescribeUpdateCommand({ name: 'demo', nodegroupName: 'workers', updateId: update?.id }),
            )
          ).update,
        (now) => now?.status === 'Successful',
      );
    };
    await scale(3);
    expect((await instanceStates()).filter((state) => state === 'running')).toHaveLength(3);
    await scale(1);
    expect((await instanceStates()).filter((state) => state === 'running')).toHaveLength(1);
  });

  test('launch anew what was terminated behind their back', async () => {
    await create();
    await settled();
    const [first] = cloud.aws.store.list('AWS::EC2::Instance');
    await cloud.ec2.send(new TerminateInstancesCommand({ InstanceIds: [first?.id ?? ''] }));
    await eventually(instanceStates, (states) => states.includes('terminated'));
    await eventually(instanceStates, (states) => states.filter((state) => state === 'running').length === 2);
  });

  test('deleted while they are being created, they leave nothing', async () => {
    await create();
    await cloud.eks.send(new DeleteNodegroupCommand(group));
    await eventually(
      async () => (await cloud.eks.send(new ListNodegroupsCommand({ clusterName: 'demo' }))).nodegroups,
      (names) => names?.length === 0,
    );
    expect((await instanceStates()).filter((state) => state !== 'terminated')).toEqual([]);
    expect(cloud.aws.store.list('AWS::AutoScaling::AutoScalingGroup')).toEqual([]);
  });

  test('take their instances along, and free the cluster', async () => {
    await create();
    await settled();
    const scalingGroups = (): number => cloud.aws.store.list('AWS::AutoScaling::AutoScalingGroup').length;
    expect(scalingGroups()).toBe(1);
    const remove = (): Promise<unknown> => cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }));
    await expect(remove()).rejects.toMatchObject({ name: 'ResourceInUseException' });
    await cloud.eks.send(new DeleteNodegroupCommand(group));
    await eventually(
      async () => (await cloud.eks.send(new ListNodegroupsCommand({ clusterName: 'demo' }))).nodegroups,
      (names) => names?.length === 0,
    );
    expect((await instanceStates()).filter((state) => state !== 'terminated')).toEqual([]);
    expect(scalingGroups()).toBe(0);
    const { accessEntries } = await cloud.eks.send(new ListAccessEntriesCommand({ clusterName: 'demo' }));
    expect(accessEntries).not.toContain(fixture.nodeRole);
    await expect(remove()).resolves.toBeDefined();
  });

  test('fail with the health issue of a quota', async () => {
    cloud.ec2Options.quotas.onDemandVcpus = 2;
    await create({ instanceTypes: ['t3.large'] });
    const nodegroup = await settled();
    expect(nodegroup?.status).toBe('CREATE_FAILED');
    expect(nodegroup?.health?.issues?.[0]).toMatchObject({
      code: 'AsgInstanceLaunchFailures',
      message: expect.stringContaining('VcpuLimitExceeded') as unknown,
    });
  });

  test('fail as a scenario says', async () => {
    cloud.eksFaults.failNodegroup('workers', { code: 'NodeCreationFailure', message: 'did not join', resourceIds: [] });
    await create();
    expect((await settled())?.health?.issues?.[0]?.code).toBe('NodeCreationFailure');
  });

  test('fail where instances have no way out to the internet', async () => {
    const { Subnet } = await cloud.ec2.send(
      new CreateSubnetCommand({ VpcId: fixture.vpcId, CidrBlock: '10.0.9.0/24', AvailabilityZone: 'eu-west-1a' }),
    );
    await create({ subnets: [Subnet?.SubnetId ?? ''] });
    expect(await settled()).toMatchObject({
      status: 'CREATE_FAILED',
      health: { issues: [{ code: 'NodeCreationFailure' }] },
    });
  });

  test('fail where instances in a public subnet get no public address', async () => {
    const SubnetId = fixture.subnetIds[0];
    await cloud.ec2.send(new ModifySubnetAttributeCommand({ SubnetId, MapPublicIpOnLaunch: { Value: false } }));
    await create();
    expect((await settled())?.health?.issues?.[0]).toMatchObject({
      code: 'Ec2SubnetInvalidConfiguration',
      resourceIds: [SubnetId],
    });
    expect(await instanceStates()).toEqual([]);
  });

  test.each<[string, Partial<CreateNodegroupRequest>, string, RegExp]>([
    [
      'sizes out of order',
      { scalingConfig: { minSize: 3, desiredSize: 2, maxSize: 4 } },
      'InvalidParameterException',
      /Minimum capacity 3/,
    ],
    [
      'a role that is not there',
      { nodeRole: 'arn:aws:iam::111122223333:role/none' },
      'InvalidParameterException',
      /does not exist or the trusted entity/,
    ],
    [
      'a newer version than the cluster',
      { version: '1.36' },
      'InvalidParameterException',
      /equal to or below cluster version/,
    ],
    [
      'a launch template that is not there',
      { launchTemplate: { id: 'lt-00000000000000000' } },
      'InvalidRequestException',
      /lt-0/,
    ],
    [
      'a cluster that is not there',
      { clusterName: 'other' },
      'ResourceNotFoundException',
      /No cluster found for name: other\./,
    ],
  ])('refuse %s', async (_, more, name, message) => {
    await expect(create(more)).rejects.toMatchObject({ name, message: expect.stringMatching(message) as unknown });
  });
});
