import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type Ec2Fixture, makeNetwork, type Network, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;
let network: Network;

beforeEach(async () => {
  fixture = await startEc2({ volumeCreate: 20, volumeAttach: 20, volumeDetach: 20, snapshotComplete: 60 });
  network = await makeNetwork(fixture.ec2, 3);
});

afterEach(async () => {
  await fixture.stop();
});

const node = { ImageId: 'ami-0e2a1c0d5b3f40001', InstanceType: 't3.large', MinCount: 1, MaxCount: 1 } as const;

async function runNode(more: object = {}): Promise<string> {
  const { Instances } = await fixture.ec2.runInstances({ ...node, SubnetId: network.subnetIds[0], ...more });
  return Instances?.[0]?.InstanceId ?? '';
}

async function instanceOf(id: string) {
  const { Reservations } = await fixture.ec2.describeInstances({ InstanceIds: [id] });
  return Reservations?.[0]?.Instances?.[0];
}

async function running(id: string): Promise<void> {
  expect((await instanceOf(id))?.State?.Name).toBe('pending');
  await fixture.pass(12);
  expect((await instanceOf(id))?.State?.Name).toBe('running');
}

const nodeTags = [{ ResourceType: 'instance', Tags: [{ Key: 'kubernetes.io/cluster/demo', Value: 'owned' }] }] as const;

describe('an instance', () => {
  test('brings an interface and a root volume, and takes them along', async () => {
    const { ec2, cloud } = fixture;
    await ec2.modifySubnetAttribute({ SubnetId: network.subnetIds[0], MapPublicIpOnLaunch: { Value: true } });
    const id = await runNode();
    await running(id);
    const instance = await instanceOf(id);
    expect(instance).toMatchObject({
      PrivateIpAddress: '192.168.0.4',
      PrivateDnsName: 'ip-192-168-0-4.eu-west-1.compute.internal',
      Placement: { AvailabilityZone: 'eu-west-1a' },
      VpcId: network.vpcId,
    });
    expect(instance?.PublicIpAddress).toMatch(/^198\.1[89]\./);
    expect(instance?.NetworkInterfaces).toHaveLength(1);
    expect(instance?.BlockDeviceMappings).toMatchObject([
      { DeviceName: '/dev/xvda', Ebs: { DeleteOnTermination: true } },
    ]);
    await expect(
      ec2.detachInternetGateway({ VpcId: network.vpcId, InternetGatewayId: network.gatewayId }),
    ).rejects.toThrow(/mapped public address/);
    const { TerminatingInstances } = await ec2.terminateInstances({ InstanceIds: [id] });
    expect(TerminatingInstances?.[0]?.CurrentState?.Name).toBe('shutting-down');
    await fixture.pass(35);
    expect((await instanceOf(id))?.State?.Name).toBe('terminated');
    expect(cloud.aws.store.list('AWS::EC2::NetworkInterface')).toEqual([]);
    expect(cloud.aws.store.list('AWS::EC2::Volume')).toEqual([]);
    expect(cloud.aws.store.list('AWS::EC2::Instance')).toEqual([]);
    await ec2.terminateInstances({ InstanceIds: [id] });
  });

  test('is launched from a template, whose values the request overrides', async () => {
    const { ec2 } = fixture;
    const { GroupId } = await ec2.createSecurityGroup({ VpcId: network.vpcId, GroupName: 'n', Description: 'n' });
    const { LaunchTemplate } = await ec2.createLaunchTemplate({
      LaunchTemplateName: 'eksctl-demo-nodegroup-main',
      LaunchTemplateData: {
        ImageId: node.ImageId,
        InstanceType: 't3.large',
        SecurityGroupIds: [GroupId ?? ''],
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 80, VolumeType: 'gp3' } }],
        TagSpecifications: [
          {
            ResourceType: 'instance',
            Tags: [
              { Key: 'a', Value: 'template' },
              { Key: 'b', Value: 'kept' },
            ],
          },
        ],
      },
    });
    const { Instances } = await ec2.runInstances({
      MinCount: 2,
      MaxCount: 2,
      InstanceType: 't3.medium',
      SubnetId: network.subnetIds[1],
      LaunchTemplate: { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId, Version: '$Latest' },
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'request' }] }],
    });
    expect(Instances).toHaveLength(2);
    expect(Instances?.[1]).toMatchObject({
      InstanceType: 't3.medium',
      SecurityGroups: [{ GroupId }],
      Tags: [
        { Key: 'b', Value: 'kept' },
        { Key: 'a', Value: 'request' },
      ],
    });
    const { Volumes } = await ec2.describeVolumes({
      Filters: [{ Name: 'attachment.instance-id', Values: [Instances?.[0]?.InstanceId ?? ''] }],
    });
    expect(Volumes).toMatchObject([{ Size: 80, VolumeType: 'gp3', State: 'in-use' }]);
    await expect(
      ec2.runInstances({ MinCount: 1, MaxCount: 1, LaunchTemplate: { LaunchTemplateName: 'none' } }),
    ).rejects.toMatchObject({ name: 'InvalidLaunchTemplateName.NotFoundException' });
  });

  test('is refused where the zone has no such type, no capacity, or the account no vCPUs', async () => {
    const { options } = fixture;
    await expect(runNode({ InstanceType: 'm8i.large', SubnetId: network.subnetIds[2] })).rejects.toMatchObject({
      name: 'Unsupported',
      message: expect.stringContaining('choosing eu-west-1a, eu-west-1b.'),
    });
    options.hasCapacity = (_type, zone) => zone !== 'eu-west-1a';
    await expect(runNode()).rejects.toMatchObject({
      name: 'InsufficientInstanceCapacity',
      $metadata: { httpStatusCode: 500 },
    });
    await runNode({ SubnetId: network.subnetIds[1] });
    options.quotas.onDemandVcpus = 3;
    await expect(runNode({ SubnetId: network.subnetIds[1] })).rejects.toMatchObject({ name: 'VcpuLimitExceeded' });
    await expect(runNode({ InstanceType: 't9.large' })).rejects.toMatchObject({ name: 'InvalidInstanceType' });
  });

  test('may leave the interface of the VPC CNI behind, which then keeps its security group', async () => {
    const { ec2, options } = fixture;
    options.cniInterfaces = 'leak';
    const { GroupId } = await ec2.createSecurityGroup({ VpcId: network.vpcId, GroupName: 'n', Description: 'n' });
    const id = await runNode({ SecurityGroupIds: [GroupId], TagSpecifications: nodeTags });
    await running(id);
    await ec2.terminateInstances({ InstanceIds: [id] });
    await fixture.pass(35);
    expect((await instanceOf(id))?.State?.Name).toBe('terminated');
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
      Filters: [{ Name: 'tag:cluster.k8s.amazonaws.com/name', Values: ['demo'] }],
    });
    expect(NetworkInterfaces).toMatchObject([{ Status: 'available', Description: `aws-K8S-${id}` }]);
    await expect(ec2.deleteSecurityGroup({ GroupId })).rejects.toMatchObject({ name: 'DependencyViolation' });
    await ec2.deleteNetworkInterface({ NetworkInterfaceId: NetworkInterfaces?.[0]?.NetworkInterfaceId });
    await ec2.deleteSecurityGroup({ GroupId });
  });
});

describe('a network interface', () => {
  test('cannot be deleted while attached; the primary one cannot be detached; the type limits their number', async () => {
    const { ec2 } = fixture;
    const InstanceId = await runNode();
    await running(InstanceId);
    const attachNew = async (DeviceIndex: number) => {
      const made = await ec2.createNetworkInterface({ SubnetId: network.subnetIds[0] });
      const NetworkInterfaceId = made.NetworkInterface?.NetworkInterfaceId;
      const { AttachmentId } = await ec2.attachNetworkInterface({ InstanceId, NetworkInterfaceId, DeviceIndex });
      return { NetworkInterfaceId, AttachmentId };
    };
    const { NetworkInterfaceId, AttachmentId } = await attachNew(1);
    await attachNew(2);
    await expect(attachNew(3)).rejects.toMatchObject({ name: 'AttachmentLimitExceeded' });
    await expect(ec2.deleteNetworkInterface({ NetworkInterfaceId })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
      message: `Network interface '${NetworkInterfaceId}' is currently in use.`,
    });
    await ec2.detachNetworkInterface({ AttachmentId });
    await ec2.deleteNetworkInterface({ NetworkInterfaceId });
    const primary = (await instanceOf(InstanceId))?.NetworkInterfaces?.[0]?.Attachment?.AttachmentId;
    await expect(ec2.detachNetworkInterface({ AttachmentId: primary })).rejects.toMatchObject({
      name: 'OperationNotPermitted',
    });
  });

  test("of an AWS service is not the account's to touch", async () => {
    const { ec2, cloud } = fixture;
    const principal = {
      arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAmazonEKS/EKS',
      account: '111122223333',
    };
    await cloud.aws.call(
      'ec2',
      'CreateNetworkInterface',
      { SubnetId: network.subnetIds[0], Description: 'Amazon EKS demo' },
      { principal, region: 'eu-west-1' },
    );
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
      Filters: [{ Name: 'description', Values: ['Amazon EKS *'] }],
    });
    const [eni] = NetworkInterfaces ?? [];
    expect(eni).toMatchObject({ RequesterManaged: true, Status: 'in-use' });
    const refused = { name: 'AuthFailure' };
    await expect(ec2.deleteNetworkInterface({ NetworkInterfaceId: eni?.NetworkInterfaceId })).rejects.toMatchObject(
      refused,
    );
    await expect(ec2.detachNetworkInterface({ AttachmentId: eni?.Attachment?.AttachmentId })).rejects.toMatchObject(
      refused,
    );
  });
});

describe('a volume', () => {
  const state = async (VolumeId: string) =>
    (await fixture.ec2.describeVolumes({ VolumeIds: [VolumeId] })).Volumes?.[0]?.State;

  async function makeVolume(zone = 'eu-west-1a'): Promise<string> {
    const made = await fixture.ec2.createVolume({ AvailabilityZone: zone, Size: 10, VolumeType: 'gp3' });
    expect(made.State).toBe('creating');
    await fixture.pass(20);
    expect(await state(made.VolumeId ?? '')).toBe('available');
    return made.VolumeId ?? '';
  }

  test('is attached in its zone only, and cannot be deleted meanwhile', async () => {
    const { ec2 } = fixture;
    const InstanceId = await runNode();
    await running(InstanceId);
    const elsewhere = await makeVolume('eu-west-1b');
    await expect(ec2.attachVolume({ VolumeId: elsewhere, InstanceId, Device: '/dev/xvdf' })).rejects.toMatchObject({
      name: 'InvalidVolume.ZoneMismatch',
    });
    const VolumeId = await makeVolume();
    const attachment = await ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/xvdf' });
    expect(attachment.State).toBe('attaching');
    await expect(ec2.deleteVolume({ VolumeId })).rejects.toMatchObject({
      name: 'VolumeInUse',
      message: `Volume ${VolumeId} is currently attached to ${InstanceId}`,
    });
    await expect(ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/xvdg' })).rejects.toMatchObject({
      name: 'VolumeInUse',
    });
    await ec2.detachVolume({ VolumeId });
    expect(await state(VolumeId)).toBe('in-use');
    await fixture.pass(20);
    expect(await state(VolumeId)).toBe('available');
    await expect(ec2.detachVolume({ VolumeId })).rejects.toMatchObject({ name: 'IncorrectState' });
    await ec2.deleteVolume({ VolumeId });
    await expect(state(VolumeId)).rejects.toMatchObject({ name: 'InvalidVolume.NotFound' });
  });

  test('outlives the instance when it was attached later', async () => {
    const { ec2 } = fixture;
    const InstanceId = await runNode();
    await running(InstanceId);
    const VolumeId = await makeVolume();
    await ec2.attachVolume({ VolumeId, InstanceId, Device: '/dev/xvdf' });
    await ec2.terminateInstances({ InstanceIds: [InstanceId] });
    expect(await state(VolumeId)).toBe('in-use');
    await fixture.pass(35);
    expect(await state(VolumeId)).toBe('available');
    const { Volumes } = await ec2.describeVolumes({});
    expect(Volumes?.map((volume) => volume.VolumeId)).toEqual([VolumeId]);
  });

  test('gets a snapshot that takes its time, and comes back from it', async () => {
    const { ec2 } = fixture;
    const VolumeId = await makeVolume();
    const made = await ec2.createSnapshot({ VolumeId, Description: 'before teardown' });
    expect(made.State).toBe('pending');
    const snapshot = async () =>
      (await ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [{ Name: 'volume-id', Values: [VolumeId] }] }))
        .Snapshots?.[0];
    const restore = () => ec2.createVolume({ AvailabilityZone: 'eu-west-1b', SnapshotId: made.SnapshotId });
    await expect(restore()).rejects.toMatchObject({ name: 'IncorrectState' });
    await ec2.deleteVolume({ VolumeId });
    await fixture.pass(60);
    expect(await snapshot()).toMatchObject({ State: 'completed', Progress: '100%', VolumeSize: 10 });
    expect((await restore()).Size).toBe(10);
    await ec2.deleteSnapshot({ SnapshotId: made.SnapshotId });
    expect(await snapshot()).toBeUndefined();
  });

  test('grows, never shrinks', async () => {
    const { ec2 } = fixture;
    const VolumeId = await makeVolume();
    await expect(ec2.modifyVolume({ VolumeId, Size: 5 })).rejects.toMatchObject({ name: 'InvalidParameterValue' });
    await ec2.modifyVolume({ VolumeId, Size: 20 });
    await fixture.pass(300);
    const { VolumesModifications } = await ec2.describeVolumesModifications({ VolumeIds: [VolumeId] });
    expect(VolumesModifications?.[0]?.ModificationState).toBe('completed');
    expect((await ec2.describeVolumes({ VolumeIds: [VolumeId] })).Volumes?.[0]?.Size).toBe(20);
  });
});
