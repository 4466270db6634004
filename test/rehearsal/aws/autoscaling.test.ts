import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { type Ec2Fixture, makeNetwork, type Network, startEc2 } from './ec2-fixture.ts';

let fixture: Ec2Fixture;
let network: Network;
let scaling: AutoScaling;

beforeEach(async () => {
  fixture = await startEc2();
  network = await makeNetwork(fixture.ec2);
  scaling = new AutoScaling(fixture.cloud.clientSettings());
});

afterEach(async () => {
  scaling.destroy();
  await fixture.stop();
});

const AutoScalingGroupName = 'eksctl-demo-nodegroup-main';

async function makeGroup(): Promise<void> {
  await fixture.ec2.createLaunchTemplate({
    LaunchTemplateName: 'main',
    LaunchTemplateData: { ImageId: 'ami-0e2a1c0d5b3f40001', InstanceType: 't3.large' },
  });
  await scaling.createAutoScalingGroup({
    AutoScalingGroupName,
    MinSize: 1,
    MaxSize: 3,
    DesiredCapacity: 2,
    VPCZoneIdentifier: network.subnetIds.join(','),
    LaunchTemplate: { LaunchTemplateName: 'main', Version: '$Latest' },
    Tags: [
      { Key: 'kubernetes.io/cluster/demo', Value: 'owned', PropagateAtLaunch: true },
      { Key: 'only-group', Value: 'x', PropagateAtLaunch: false },
    ],
  });
}

async function group() {
  const { AutoScalingGroups } = await scaling.describeAutoScalingGroups({
    AutoScalingGroupNames: [AutoScalingGroupName],
  });
  return AutoScalingGroups?.[0];
}

const inService = async () =>
  ((await group())?.Instances ?? []).filter((instance) => instance.LifecycleState === 'InService').length;

test('a group keeps its number of instances, spread over its subnets, until it is deleted', async () => {
  const { ec2, cloud } = fixture;
  await makeGroup();
  expect(await inService()).toBe(0);
  await fixture.pass(60);
  expect(await inService()).toBe(2);
  const { Reservations } = await ec2.describeInstances({
    Filters: [{ Name: 'tag:aws:autoscaling:groupName', Values: [AutoScalingGroupName] }],
  });
  const instances = (Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []);
  expect(new Set(instances.map((instance) => instance.SubnetId))).toEqual(new Set(network.subnetIds));
  expect(instances[0]?.Tags).toContainEqual({ Key: 'kubernetes.io/cluster/demo', Value: 'owned' });
  expect(instances[0]?.Tags?.map((tag) => tag.Key)).not.toContain('only-group');

  const lost = instances[0]?.InstanceId ?? '';
  await ec2.terminateInstances({ InstanceIds: [lost] });
  await fixture.pass(120);
  expect(await inService()).toBe(2);
  expect(JSON.stringify(await group())).not.toContain(lost);

  await expect(scaling.deleteAutoScalingGroup({ AutoScalingGroupName })).rejects.toMatchObject({
    name: 'ResourceInUseFault',
  });
  await scaling.deleteAutoScalingGroup({ AutoScalingGroupName, ForceDelete: true });
  expect((await group())?.Status).toBe('Delete in progress');
  await fixture.pass(120);
  expect(await group()).toBeUndefined();
  expect(cloud.aws.store.list('AWS::EC2::Instance')).toEqual([]);
});

test('capacity that a zone does not have is told by the activities, and tried again', async () => {
  fixture.options.hasCapacity = () => false;
  await makeGroup();
  const activities = async () => (await scaling.describeScalingActivities({ AutoScalingGroupName })).Activities ?? [];
  expect((await activities())[0]).toMatchObject({
    StatusCode: 'Failed',
    StatusMessage: expect.stringContaining('We currently do not have sufficient t3.large capacity'),
  });
  fixture.options.hasCapacity = () => true;
  await fixture.pass(120);
  expect(await inService()).toBe(2);
});

test('sizes must fit', async () => {
  await makeGroup();
  await expect(scaling.setDesiredCapacity({ AutoScalingGroupName, DesiredCapacity: 9 })).rejects.toMatchObject({
    name: 'ValidationError',
  });
  await scaling.updateAutoScalingGroup({ AutoScalingGroupName, MinSize: 0, DesiredCapacity: 0 });
  await fixture.pass(120);
  expect((await group())?.Instances).toEqual([]);
});
