import {
  type CreateStackInput,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import {
  AllocateAddressCommand,
  CreateNetworkInterfaceCommand,
  DeleteNetworkInterfaceCommand,
  DescribeVpcsCommand,
} from '@aws-sdk/client-ec2';
import { AttachRolePolicyCommand, DetachRolePolicyCommand, GetRoleCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type EksCloud, eventually, gone, reasonsOf, settledStack, startEksCloud } from './eks-cloud.ts';
import { createTestStack, eip, logs, natGateway, role, typesLeft, vpc } from './stack-fixture.ts';

let cloud: EksCloud;

beforeEach(async () => {
  cloud = await startEksCloud();
});
afterEach(() => cloud.stop());

const create = (Resources: object, more: Parameters<typeof createTestStack>[2] = {}): Promise<string> =>
  createTestStack(cloud, Resources, more);
const left = (): string[] => typesLeft(cloud);
const remove = (StackName = 'test'): Promise<unknown> =>
  cloud.cloudFormation.send(new DeleteStackCommand({ StackName }));

/** NAT gateways that take seconds of real time, so that something can happen while one is being made. */
async function restartWithSlowGateways(): Promise<void> {
  await cloud.stop();
  cloud = await startEksCloud({ latency: { natGatewayCreate: 10_000 } });
}

describe('a failure during creation', () => {
  test('rolls back what was made, tells why, and blocks the name until the stack is deleted', async () => {
    for (let index = 0; index < 5; index += 1) await cloud.ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    const before = left();
    await create({ Vpc: vpc, Address: eip });
    const stack = await settledStack(cloud, 'test');
    expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE');
    const reasons = await reasonsOf(cloud, 'test', 'CREATE_FAILED');
    expect(reasons['Address']).toMatch(
      /^Resource handler returned message: "The maximum number of addresses has been reached\..*\(Service: Ec2, Status Code: 400, Request ID: .*HandlerErrorCode: ServiceLimitExceeded\)$/,
    );
    const [rollback] = Object.values(await reasonsOf(cloud, 'test', 'ROLLBACK_IN_PROGRESS'));
    expect(rollback).toMatch(
      /^The following resource\(s\) failed to create: \[.*Address.*\]\. Rollback requested by user\.$/,
    );
    expect(left()).toEqual([...before, 'AWS::CloudFormation::Stack']);
    await expect(create({ Vpc: vpc })).rejects.toMatchObject({ name: 'AlreadyExistsException' });
    await remove();
    await gone(cloud, 'test');
    await expect(create({ Vpc: vpc })).resolves.toMatch(/:stack\/test\//);
  });

  test('keeps what was made when rollback is disabled', async () => {
    cloud.stackFaults.add({ action: 'create', logicalId: 'Role', reason: 'not today' });
    await create({ Role: { ...role, DependsOn: 'Vpc' }, Vpc: vpc }, { DisableRollback: true });
    const stack = await settledStack(cloud, 'test');
    expect(stack.StackStatus).toBe('CREATE_FAILED');
    expect(stack.StackStatusReason).toBe('The following resource(s) failed to create: [Role].');
    expect((await reasonsOf(cloud, 'test', 'CREATE_FAILED'))['Role']).toMatch(/not today/);
    expect(left()).toContain('AWS::EC2::VPC');
    await remove();
    await gone(cloud, 'test');
    expect(left()).toEqual([]);
  });

  test('deletes the stack on OnFailure=DELETE', async () => {
    const id = await create({ Vpc: { ...vpc, Properties: { CidrBlock: '10.0.0.0/8' } } }, { OnFailure: 'DELETE' });
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
    expect(left()).toEqual([]);
  });

  test('ends in ROLLBACK_FAILED when the clean-up fails too', async () => {
    cloud.stackFaults.add({ action: 'create', logicalId: 'Role', reason: 'no' });
    cloud.stackFaults.add({ action: 'delete', logicalId: 'Vpc', reason: 'no', times: 1 });
    await create({ Role: { ...role, DependsOn: 'Vpc' }, Vpc: vpc });
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('ROLLBACK_FAILED');
    await remove();
    await gone(cloud, 'test');
    expect(left()).toEqual([]);
  });

  test('names a type that the rehearsal does not know', async () => {
    await create({ Bucket: { Type: 'AWS::S3::Bucket' } });
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect((await reasonsOf(cloud, 'test', 'CREATE_FAILED'))['Bucket']).toMatch(
      /does not know the resource type AWS::S3::Bucket/,
    );
  });

  test('names a property that does not exist, and a missing export', async () => {
    await create({ Vpc: { Type: 'AWS::EC2::VPC', Properties: { Cidr: '10.0.0.0/16' } } }, { StackName: 'one' });
    await settledStack(cloud, 'one');
    expect((await reasonsOf(cloud, 'one', 'CREATE_FAILED'))['Vpc']).toMatch(/extraneous key \[Cidr\] is not permitted/);
    const imported = { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: { 'Fn::ImportValue': 'nothing' } } } };
    await create(imported, { StackName: 'two' });
    await settledStack(cloud, 'two');
    expect((await reasonsOf(cloud, 'two', 'ROLLBACK_IN_PROGRESS'))['two']).toMatch(/^No export named nothing found\./);
  });

  test('comes after the timeout, too', async () => {
    await restartWithSlowGateways();
    await create(natGateway, { TimeoutInMinutes: 20 });
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect(Object.values(await reasonsOf(cloud, 'test', 'ROLLBACK_IN_PROGRESS'))[0]).toMatch(
      /^Stack creation time exceeded the specified timeout\./,
    );
    expect((await reasonsOf(cloud, 'test', 'CREATE_FAILED'))['Nat']).toBe('Resource creation cancelled');
    expect(left()).toEqual(['AWS::CloudFormation::Stack']);
  });
});

describe('deletion', () => {
  test('gives up a creation under way and leaves nothing', async () => {
    await restartWithSlowGateways();
    const id = await create({ ...natGateway, Role: role });
    await eventually(
      () => reasonsOf(cloud, id, 'CREATE_IN_PROGRESS'),
      (reasons) => reasons['Nat'] === 'Resource creation Initiated',
    );
    await remove();
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
    expect(await reasonsOf(cloud, id, 'CREATE_FAILED')).toEqual({ Nat: 'Resource creation cancelled' });
    expect(left()).toEqual([]);
  });

  test('of what is not there is answered as if it were done', async () => {
    await expect(remove('nothing')).resolves.toBeDefined();
  });

  test('keeps resources with DeletionPolicy Retain', async () => {
    const id = await create({ Vpc: { ...vpc, DeletionPolicy: 'Retain' } });
    await settledStack(cloud, 'test');
    await remove();
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
    expect(left()).toEqual(['AWS::EC2::VPC']);
  });

  test('waits for what lets go after a while', async () => {
    const id = await create(natGateway);
    await settledStack(cloud, 'test');
    const { StackResourceDetail: subnet } = await cloud.cloudFormation.send(
      new DescribeStackResourceCommand({ StackName: 'test', LogicalResourceId: 'Subnet' }),
    );
    const { NetworkInterface } = await cloud.ec2.send(
      new CreateNetworkInterfaceCommand({ SubnetId: subnet?.PhysicalResourceId }),
    );
    let attempts = 0;
    cloud.aws.recorder.listen(({ operation }) => {
      if (operation !== 'DeleteSubnet') return;
      attempts += 1;
      if (attempts === 3) {
        const { NetworkInterfaceId } = NetworkInterface ?? {};
        void cloud.ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId }));
      }
    });
    await remove();
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
    expect(attempts).toBeGreaterThan(3);
    expect(left()).toEqual([]);
  });

  test('of what is gone already succeeds', async () => {
    const id = await create({ Group: logs(3) });
    await settledStack(cloud, 'test');
    const made = cloud.aws.store.list('AWS::Logs::LogGroup')[0];
    if (made !== undefined) cloud.aws.store.remove(made);
    await remove();
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
  });

  test('fails on a role to which someone attached a policy, and is forced from there', async () => {
    const id = await create({ Role: role });
    await settledStack(cloud, 'test');
    const { StackResourceDetail } = await cloud.cloudFormation.send(
      new DescribeStackResourceCommand({ StackName: 'test', LogicalResourceId: 'Role' }),
    );
    const RoleName = StackResourceDetail?.PhysicalResourceId;
    expect(RoleName).toMatch(/^test-Role-\w{12}$/);
    const PolicyArn = 'arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy';
    await cloud.iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
    await remove();
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('DELETE_FAILED');
    expect((await reasonsOf(cloud, 'test', 'DELETE_FAILED'))['Role']).toMatch(/must detach all policies first/);
    await cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'test', DeletionMode: 'FORCE_DELETE_STACK' }));
    expect((await settledStack(cloud, id)).StackStatus).toBe('DELETE_COMPLETE');
    await expect(cloud.iam.send(new GetRoleCommand({ RoleName }))).resolves.toBeDefined();
    await cloud.iam.send(new DetachRolePolicyCommand({ RoleName, PolicyArn }));
  });
});

describe('requests', () => {
  test.each<[string, Partial<CreateStackInput>, string, RegExp]>([
    [
      'IAM resources without the capability',
      { Capabilities: [] },
      'InsufficientCapabilitiesException',
      /Requires capabilities : \[CAPABILITY_IAM\]/,
    ],
    ['a bad name', { StackName: '1x' }, 'ValidationError', /'1x' at 'stackName'/],
    ['reserved tags', { Tags: [{ Key: 'aws:x', Value: 'y' }] }, 'ValidationError', /aws: prefixed tag keys/],
    ['no template', { TemplateBody: undefined }, 'ValidationError', /Either Template URL or Template Body/],
    [
      'a template that is too long',
      { TemplateBody: ' '.repeat(51_201) },
      'ValidationError',
      /less than or equal to 51200/,
    ],
  ])('are refused for %s', async (_, more, name, message) => {
    await expect(create({ Role: role }, more)).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message) as unknown,
    });
    expect(left()).toEqual([]);
  });

  test('a named role needs the stronger capability, and ValidateTemplate says so', async () => {
    const Resources = { Role: { ...role, Properties: { ...role.Properties, RoleName: 'fixed' } } };
    await expect(create(Resources)).rejects.toMatchObject({
      message: 'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    });
    const answer = await cloud.cloudFormation.send(
      new ValidateTemplateCommand({ TemplateBody: JSON.stringify({ Resources }) }),
    );
    expect(answer.Capabilities).toEqual(['CAPABILITY_NAMED_IAM']);
  });

  test('GetTemplateSummary tells the parameters of a stack, as `aws cloudformation deploy` asks before an update', async () => {
    const Parameters = { Cidr: { Type: 'String', Default: '10.0.0.0/16' } };
    const TemplateBody = JSON.stringify({ Parameters, Resources: { Vpc: vpc } });
    await create({}, { TemplateBody });
    await settledStack(cloud, 'test');
    const summary = await cloud.cloudFormation.send(new GetTemplateSummaryCommand({ StackName: 'test' }));
    expect(summary).toMatchObject({
      Parameters: [{ ParameterKey: 'Cidr', ParameterType: 'String', DefaultValue: '10.0.0.0/16' }],
      ResourceTypes: ['AWS::EC2::VPC'],
    });
  });

  test('an export is made once', async () => {
    const Outputs = { Id: { Value: { Ref: 'Vpc' }, Export: { Name: 'the-vpc' } } };
    await create({ Vpc: vpc }, { Outputs });
    await settledStack(cloud, 'test');
    await create({ Vpc: vpc }, { Outputs, StackName: 'second' });
    expect((await settledStack(cloud, 'second')).StackStatus).toBe('ROLLBACK_COMPLETE');
    expect(Object.values(await reasonsOf(cloud, 'second', 'ROLLBACK_IN_PROGRESS'))[0]).toMatch(
      /^Export with name the-vpc is already exported by stack test/,
    );
  });
});

describe('descriptions', () => {
  test('events come in pages of a hundred', async () => {
    const groups = Array.from({ length: 40 }, (_, index) => [
      `Group${index}`,
      { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: `group-${index}` } },
    ]);
    await create(Object.fromEntries(groups) as object);
    await settledStack(cloud, 'test');
    const first = await cloud.cloudFormation.send(new DescribeStackEventsCommand({ StackName: 'test' }));
    expect(first.StackEvents).toHaveLength(100);
    const { NextToken } = first;
    const second = await cloud.cloudFormation.send(new DescribeStackEventsCommand({ StackName: 'test', NextToken }));
    expect(second.StackEvents).toHaveLength(22);
    expect(second.NextToken).toBeUndefined();
    const { StackResourceSummaries } = await cloud.cloudFormation.send(
      new ListStackResourcesCommand({ StackName: 'test' }),
    );
    expect(StackResourceSummaries).toHaveLength(40);
  });

  test('a stack is found by a physical resource, and its template is kept', async () => {
    await create({ Vpc: vpc });
    await settledStack(cloud, 'test');
    const { Vpcs = [] } = await cloud.ec2.send(
      new DescribeVpcsCommand({ Filters: [{ Name: 'tag:aws:cloudformation:stack-name', Values: ['test'] }] }),
    );
    const PhysicalResourceId = Vpcs[0]?.VpcId;
    const { StackResources } = await cloud.cloudFormation.send(
      new DescribeStackResourcesCommand({ PhysicalResourceId }),
    );
    expect(StackResources?.map((resource) => [resource.StackName, resource.LogicalResourceId])).toEqual([
      ['test', 'Vpc'],
    ]);
    const { TemplateBody } = await cloud.cloudFormation.send(new GetTemplateCommand({ StackName: 'test' }));
    expect(JSON.parse(TemplateBody ?? '')).toMatchObject({ Resources: { Vpc: vpc } });
  });

  test.each([
    [new DescribeStacksCommand({ StackName: 'none' }), 'Stack with id none does not exist'],
    [new DescribeStackEventsCommand({ StackName: 'none' }), 'Stack [none] does not exist'],
  ])('of a stack that is not there are refused in the words of CloudFormation', async (command, message) => {
    await expect(cloud.cloudFormation.send(command as DescribeStacksCommand)).rejects.toMatchObject({
      name: 'ValidationError',
      message,
    });
  });
});
