import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStacksCommand,
  ListStacksCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import {
  CreateNetworkInterfaceCommand,
  DeleteNetworkInterfaceCommand,
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { DeleteClusterCommand, DescribeClusterCommand } from '@aws-sdk/client-eks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { type EksCloud, gone, reasonsOf, settledStack, startEksCloud } from './eks-cloud.ts';
import { clusterTemplate, nodegroupTemplate } from './eksctl-templates.ts';

const clusterStack = 'eksctl-demo-cluster';
const nodegroupStack = 'eksctl-demo-nodegroup-workers';
const tags = [
  { Key: 'alpha.eksctl.io/cluster-name', Value: 'demo' },
  { Key: 'openremote.io/environment', Value: 'demo' },
];

async function createStack(cloud: EksCloud, StackName: string, TemplateBody: string): Promise<string> {
  const { StackId = '' } = await cloud.cloudFormation.send(
    new CreateStackCommand({
      StackName,
      TemplateBody,
      Tags: tags,
      Capabilities: ['CAPABILITY_IAM'],
      EnableTerminationProtection: StackName === clusterStack,
    }),
  );
  return StackId;
}

/** Brings both stacks up; answers the cluster stack's id. */
async function bringUp(cloud: EksCloud): Promise<string> {
  const id = await createStack(cloud, clusterStack, clusterTemplate('demo'));
  const cluster = await settledStack(cloud, clusterStack);
  expect([cluster.StackStatus, await reasonsOf(cloud, clusterStack, 'CREATE_FAILED')]).toEqual(['CREATE_COMPLETE', {}]);
  await createStack(cloud, nodegroupStack, nodegroupTemplate('demo', 'workers'));
  const nodes = await settledStack(cloud, nodegroupStack);
  expect([nodes.StackStatus, await reasonsOf(cloud, nodegroupStack, 'CREATE_FAILED')]).toEqual(['CREATE_COMPLETE', {}]);
  return id;
}

describe('a cluster and a node group from stacks like those of eksctl', () => {
  let cloud: EksCloud;

  beforeAll(async () => {
    cloud = await startEksCloud();
    await bringUp(cloud);
  });
  afterAll(() => cloud.stop());

  test('the outputs tell of an ACTIVE cluster', async () => {
    const stack = await settledStack(cloud, clusterStack);
    const valueOf = (key: string): string | undefined =>
      stack.Outputs?.find((output) => output.OutputKey === key)?.OutputValue;
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(cluster?.status).toBe('ACTIVE');
    expect(valueOf('ARN')).toBe(cluster?.arn);
    expect(valueOf('Endpoint')).toBe(cluster?.endpoint);
    expect(valueOf('ClusterSecurityGroupId')).toBe(cluster?.resourcesVpcConfig?.clusterSecurityGroupId);
    expect(valueOf('SubnetsPublic')?.split(',')).toHaveLength(2);
  });

  test('tags of the stack reach what is made', async () => {
    const { cluster } = await cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }));
    expect(cluster?.tags).toMatchObject({
      'openremote.io/environment': 'demo',
      'aws:cloudformation:stack-name': clusterStack,
      'aws:cloudformation:logical-id': 'ControlPlane',
    });
    const { Vpcs = [] } = await cloud.ec2.send(
      new DescribeVpcsCommand({ Filters: [{ Name: 'tag:openremote.io/environment', Values: ['demo'] }] }),
    );
    expect(Vpcs).toHaveLength(1);
    expect(Vpcs[0]?.Tags).toEqual(
      expect.arrayContaining([
        { Key: 'Name', Value: `${clusterStack}/VPC` },
        { Key: 'aws:cloudformation:logical-id', Value: 'VPC' },
      ]),
    );
  });

  test('the control plane has interfaces in the subnets that the account cannot take away', async () => {
    const { NetworkInterfaces = [] } = await cloud.ec2.send(
      new DescribeNetworkInterfacesCommand({ Filters: [{ Name: 'description', Values: ['Amazon EKS demo'] }] }),
    );
    expect(NetworkInterfaces).toHaveLength(2);
    expect(NetworkInterfaces.every((each) => each.RequesterManaged && each.Status === 'in-use')).toBe(true);
    const NetworkInterfaceId = NetworkInterfaces[0]?.NetworkInterfaceId;
    await expect(cloud.ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId }))).rejects.toMatchObject({
      name: 'AuthFailure',
    });
  });

  test('the node group has running, tagged instances in both subnets', async () => {
    const { Reservations = [] } = await cloud.ec2.send(
      new DescribeInstancesCommand({ Filters: [{ Name: 'tag:kubernetes.io/cluster/demo', Values: ['owned'] }] }),
    );
    const instances = Reservations.flatMap((reservation) => reservation.Instances ?? []);
    expect(instances.map((instance) => [instance.State?.Name, instance.InstanceType])).toEqual([
      ['running', 't3.large'],
      ['running', 't3.large'],
    ]);
    expect(new Set(instances.map((instance) => instance.SubnetId)).size).toBe(2);
    expect(instances[0]?.Tags).toEqual(
      expect.arrayContaining([
        { Key: 'eks:nodegroup-name', Value: 'workers' },
        { Key: 'alpha.eksctl.io/nodegroup-name', Value: 'workers' },
      ]),
    );
  });

  test('physical ids are those of CloudFormation', async () => {
    const physical = async (StackName: string, LogicalResourceId: string): Promise<string | undefined> => {
      const answer = await cloud.cloudFormation.send(
        new DescribeStackResourceCommand({ StackName, LogicalResourceId }),
      );
      return answer.StackResourceDetail?.PhysicalResourceId;
    };
    expect(await physical(nodegroupStack, 'ManagedNodeGroup')).toBe('demo/workers');
    expect(await physical(clusterStack, 'ControlPlane')).toBe('demo');
    expect(await physical(clusterStack, 'NATIP')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(await physical(clusterStack, 'VPCGatewayAttachment')).toMatch(/^IGW\|vpc-/);
  });

  test('events come newest first, each resource twice in progress and then complete', async () => {
    const { StackEvents = [] } = await cloud.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: clusterStack }),
    );
    const oldestFirst = StackEvents.toReversed();
    expect(oldestFirst[0]).toMatchObject({
      ResourceStatus: 'CREATE_IN_PROGRESS',
      ResourceStatusReason: 'User Initiated',
    });
    const ofVpc = oldestFirst.filter((event) => event.LogicalResourceId === 'VPC');
    expect(
      ofVpc.map((event) => [event.ResourceStatus, event.ResourceStatusReason, event.PhysicalResourceId !== '']),
    ).toEqual([
      ['CREATE_IN_PROGRESS', undefined, false],
      ['CREATE_IN_PROGRESS', 'Resource creation Initiated', true],
      ['CREATE_COMPLETE', undefined, true],
    ]);
    const order = oldestFirst
      .filter((event) => event.ResourceStatus === 'CREATE_COMPLETE')
      .map((event) => event.LogicalResourceId);
    expect(order.indexOf('VPCGatewayAttachment')).toBeLessThan(order.indexOf('PublicSubnetRoute'));
    expect(order.at(-1)).toBe(clusterStack);
  });

  test('a cluster with node groups is not deleted, nor a protected stack', async () => {
    await expect(cloud.eks.send(new DeleteClusterCommand({ name: 'demo' }))).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: 'Cluster has nodegroups attached',
      clusterName: 'demo',
    });
    await expect(cloud.cloudFormation.send(new DeleteStackCommand({ StackName: clusterStack }))).rejects.toMatchObject({
      name: 'ValidationError',
      message: `Stack [${clusterStack}] cannot be deleted while TerminationProtection is enabled`,
    });
  });

  test('a name is taken while its stack stands', async () => {
    await expect(createStack(cloud, nodegroupStack, nodegroupTemplate('demo', 'workers'))).rejects.toMatchObject({
      name: 'AlreadyExistsException',
      message: `Stack [${nodegroupStack}] already exists`,
    });
  });
});

describe('taking such stacks down', () => {
  let cloud: EksCloud;
  let clusterStackId: string;

  beforeEach(async () => {
    cloud = await startEksCloud();
    clusterStackId = await bringUp(cloud);
    const protection = { StackName: clusterStack, EnableTerminationProtection: false };
    await cloud.cloudFormation.send(new UpdateTerminationProtectionCommand(protection));
  });
  afterEach(() => cloud.stop());

  const deleteStack = async (StackName: string): Promise<void> => {
    await cloud.cloudFormation.send(new DeleteStackCommand({ StackName }));
  };
  const left = (): string[] => cloud.aws.store.left().map((resource) => `${resource.type} ${resource.id}`);

  test('a stack whose exports are used stays as it is and says why', async () => {
    await deleteStack(clusterStack);
    const { StackEvents: [latest] = [] } = await cloud.cloudFormation.send(
      new DescribeStackEventsCommand({ StackName: clusterStack }),
    );
    expect(latest).toMatchObject({ LogicalResourceId: clusterStack, ResourceStatus: 'CREATE_COMPLETE' });
    expect(latest?.ResourceStatusReason).toBe(
      `Export ${clusterStack}::ClusterSecurityGroupId cannot be deleted as it is in use by ${nodegroupStack}`,
    );
  });

  test('in the right order nothing is left, and the deleted stack is found by its id only', async () => {
    await deleteStack(nodegroupStack);
    await gone(cloud, nodegroupStack);
    await deleteStack(clusterStack);
    expect((await settledStack(cloud, clusterStackId)).StackStatus).toBe('DELETE_COMPLETE');
    expect(left()).toEqual([]);
    expect(cloud.controlPlanes.size).toBe(0);
    const byName = new DescribeStacksCommand({ StackName: clusterStack });
    await expect(cloud.cloudFormation.send(byName)).rejects.toMatchObject({
      name: 'ValidationError',
      message: `Stack with id ${clusterStack} does not exist`,
    });
    const deleted = new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] });
    const { StackSummaries = [] } = await cloud.cloudFormation.send(deleted);
    expect(StackSummaries.map((summary) => summary.StackName)).toEqual([nodegroupStack, clusterStack]);
  });

  test('a foreign interface ends in DELETE_FAILED; once it is gone a second deletion succeeds', async () => {
    await deleteStack(nodegroupStack);
    await gone(cloud, nodegroupStack);
    const { StackResourceDetail: subnet } = await cloud.cloudFormation.send(
      new DescribeStackResourceCommand({ StackName: clusterStack, LogicalResourceId: 'SubnetPublicB' }),
    );
    const foreign = new CreateNetworkInterfaceCommand({
      SubnetId: subnet?.PhysicalResourceId,
      Description: 'left by someone',
    });
    const { NetworkInterface } = await cloud.ec2.send(foreign);

    await deleteStack(clusterStack);
    const failed = await settledStack(cloud, clusterStack);
    expect(failed.StackStatus).toBe('DELETE_FAILED');
    expect(failed.StackStatusReason).toBe('The following resource(s) failed to delete: [SubnetPublicB]. ');
    const reasons = await reasonsOf(cloud, clusterStack, 'DELETE_FAILED');
    expect(reasons['SubnetPublicB']).toMatch(
      /has dependencies and cannot be deleted.*HandlerErrorCode: InvalidRequest/,
    );
    await expect(cloud.eks.send(new DescribeClusterCommand({ name: 'demo' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
      message: 'No cluster found for name: demo.',
    });

    const { NetworkInterfaceId } = NetworkInterface ?? {};
    await cloud.ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId }));
    await deleteStack(clusterStack);
    expect((await settledStack(cloud, clusterStackId)).StackStatus).toBe('DELETE_COMPLETE');
    expect(left()).toEqual([]);
  });

  test('what cannot go is left behind on demand, from DELETE_FAILED only', async () => {
    await deleteStack(nodegroupStack);
    await gone(cloud, nodegroupStack);
    const retaining = new DeleteStackCommand({ StackName: clusterStack, RetainResources: ['NATIP'] });
    const forcing = new DeleteStackCommand({ StackName: clusterStack, DeletionMode: 'FORCE_DELETE_STACK' });
    await expect(cloud.cloudFormation.send(retaining)).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(cloud.cloudFormation.send(forcing)).rejects.toMatchObject({ name: 'ValidationError' });
    cloud.stackFaults.add({ action: 'delete', logicalId: 'NATIP', reason: 'the scenario says so' });
    await deleteStack(clusterStack);
    expect((await settledStack(cloud, clusterStack)).StackStatus).toBe('DELETE_FAILED');
    await cloud.cloudFormation.send(retaining);
    expect((await settledStack(cloud, clusterStackId)).StackStatus).toBe('DELETE_COMPLETE');
    expect((await reasonsOf(cloud, clusterStackId, 'DELETE_SKIPPED'))['NATIP']).toBe('');
    expect(left()).toEqual([expect.stringMatching(/^AWS::EC2::EIP /)]);
  });
});
