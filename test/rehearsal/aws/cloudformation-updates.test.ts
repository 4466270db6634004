import {
  CreateChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStackResourcesCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type EksCloud, eventually, settledStack, startEksCloud } from './eks-cloud.ts';
import { createTestStack, logs, role, typesLeft, vpc } from './stack-fixture.ts';

let cloud: EksCloud;

beforeEach(async () => {
  cloud = await startEksCloud();
});
afterEach(() => cloud.stop());

const create = (Resources: object): Promise<string> => createTestStack(cloud, Resources);
const left = (): string[] => typesLeft(cloud);

describe('updates', () => {
  const update = (Resources: object): Promise<unknown> =>
    cloud.cloudFormation.send(
      new UpdateStackCommand({
        StackName: 'test',
        TemplateBody: JSON.stringify({ Resources, Outputs: {} }),
        Capabilities: ['CAPABILITY_IAM'],
      }),
    );

  test('add, replace and remove resources', async () => {
    await create({ Vpc: vpc, Group: logs(3) });
    await settledStack(cloud, 'test');
    await update({ Vpc: { ...vpc, Properties: { CidrBlock: '10.1.0.0/16' } }, Role: role });
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('UPDATE_COMPLETE');
    const { Vpcs = [] } = await cloud.ec2.send(
      new DescribeVpcsCommand({ Filters: [{ Name: 'is-default', Values: ['false'] }] }),
    );
    expect(Vpcs.map((each) => each.CidrBlock)).toEqual(['10.1.0.0/16']);
    expect(left().filter((type) => /LogGroup|Role$/.test(type))).toEqual(['AWS::IAM::Role']);
  });

  test('without a change are refused', async () => {
    await create({ Vpc: vpc });
    await settledStack(cloud, 'test');
    await expect(update({ Vpc: vpc })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'No updates are to be performed.',
    });
  });

  test('that fail leave the stack as it was', async () => {
    await create({ Vpc: vpc });
    await settledStack(cloud, 'test');
    cloud.stackFaults.add({ action: 'create', logicalId: 'Role', reason: 'no' });
    await update({ Vpc: vpc, Group: logs(3), Role: { ...role, DependsOn: 'Group' } });
    expect((await settledStack(cloud, 'test')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(left().toSorted()).toEqual(['AWS::CloudFormation::Stack', 'AWS::EC2::VPC']);
    const { StackResourceSummaries } = await cloud.cloudFormation.send(
      new ListStackResourcesCommand({ StackName: 'test' }),
    );
    expect(StackResourceSummaries?.map((summary) => summary.LogicalResourceId)).toEqual(['Vpc']);
  });

  test('a change set shows what it would do, and does it', async () => {
    const changeSet = async (Resources: object, ChangeSetType: 'CREATE' | 'UPDATE'): Promise<string | undefined> => {
      const command = new CreateChangeSetCommand({
        StackName: 'test',
        ChangeSetName: 'set',
        ChangeSetType,
        TemplateBody: JSON.stringify({ Resources }),
      });
      return (await cloud.cloudFormation.send(command)).Id;
    };
    const first = await changeSet({ Vpc: vpc }, 'CREATE');
    const { Stacks } = await cloud.cloudFormation.send(new DescribeStacksCommand({ StackName: 'test' }));
    expect(Stacks?.[0]?.StackStatus).toBe('REVIEW_IN_PROGRESS');
    await cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: first }));
    await eventually(
      () => settledStack(cloud, 'test'),
      (stack) => stack.StackStatus === 'CREATE_COMPLETE',
    );
    const second = await changeSet({ Vpc: vpc, Group: logs(5) }, 'UPDATE');
    const described = await cloud.cloudFormation.send(new DescribeChangeSetCommand({ ChangeSetName: second }));
    expect(described.Changes?.map((change) => change.ResourceChange)).toEqual([
      expect.objectContaining({ Action: 'Add', LogicalResourceId: 'Group' }),
    ]);
    const third = await changeSet({ Vpc: vpc }, 'UPDATE');
    const unchanged = await cloud.cloudFormation.send(new DescribeChangeSetCommand({ ChangeSetName: third }));
    expect(unchanged).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringMatching("didn't contain changes") as unknown,
    });
    await cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: second }));
    await eventually(
      () => settledStack(cloud, 'test'),
      (stack) => stack.StackStatus === 'UPDATE_COMPLETE',
    );
    expect(left()).toContain('AWS::Logs::LogGroup');
  });
});
