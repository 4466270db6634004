import { CreateVpcCommand, DeleteVpcCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { permissionsFor } from '../../../../rehearsal/aws/authorization/services.ts';
import { createEc2Service } from '../../../../rehearsal/aws/ec2/service.ts';
import { createIamService } from '../../../../rehearsal/aws/iam/service.ts';
import { newRole, type RoleData, roleType } from '../../../../rehearsal/aws/iam/state.ts';
import type { Principal } from '../../../../rehearsal/aws/service.ts';
import {
  defaultAccount as account,
  type StartedAws,
  startLocalAws,
} from '../../../../rehearsal/aws/start-local-aws.ts';

const region = 'eu-west-1';
let started: StartedAws;

beforeEach(async () => {
  started = await startLocalAws({ services: [createEc2Service(), createIamService()] });
});
afterEach(() => started.stop());

/** An EC2 client with the session of a role that has this one policy. */
function ec2WithPolicy(...statements: readonly object[]): EC2Client {
  const data = newRole({ account, name: 'tried', trustPolicy: '{}' });
  data.inlinePolicies['only'] = JSON.stringify({ Version: '2012-10-17', Statement: statements });
  const { store } = started.aws;
  const createdBy = `arn:aws:iam::${account}:root`;
  store.add<RoleData>({ account, region: 'global', createdBy, type: roleType, id: 'tried', arn: data.Arn, data });
  const principal: Principal = {
    arn: `arn:aws:sts::${account}:assumed-role/tried/session`,
    account,
    roleArn: data.Arn,
    sessionName: 'session',
  };
  const session = started.aws.credentials.issueSession(principal, new Date(Date.now() + 3_600_000));
  return new EC2Client({ ...started.clientSettings(), credentials: session });
}

const owned = [{ ResourceType: 'vpc' as const, Tags: [{ Key: 'owner', Value: 'me' }] }];
const make = new CreateVpcCommand({ CidrBlock: '10.0.0.0/16', TagSpecifications: owned });

describe('what a role may do', () => {
  test('nothing that no statement allows; the refusal names the action and the resource', async () => {
    const ec2 = ec2WithPolicy({ Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' });
    await expect(ec2.send(new DescribeVpcsCommand({}))).resolves.toMatchObject({ Vpcs: [] });
    await expect(ec2.send(make)).rejects.toThrow(
      `not authorized to perform: ec2:CreateVpc on resource: arn:aws:ec2:${region}:${account}:vpc/*`,
    );
  });

  test('to make something with tags takes the permission to tag', async () => {
    const allow = { Effect: 'Allow', Action: 'ec2:CreateVpc', Resource: '*' };
    await expect(ec2WithPolicy(allow).send(make)).rejects.toThrow('ec2:CreateTags');
  });

  test('a condition on the tags of a resource tells what is owned from what is not', async () => {
    const condition = { StringEquals: { 'aws:ResourceTag/owner': 'me' } };
    const ec2 = ec2WithPolicy(
      { Effect: 'Allow', Action: ['ec2:CreateVpc', 'ec2:CreateTags'], Resource: '*' },
      { Effect: 'Allow', Action: 'ec2:DeleteVpc', Resource: '*', Condition: condition },
    );
    const mine = (await ec2.send(make)).Vpc?.VpcId;
    const foreign = (await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }))).Vpc?.VpcId;
    await expect(ec2.send(new DeleteVpcCommand({ VpcId: foreign }))).rejects.toThrow('ec2:DeleteVpc');
    await ec2.send(new DeleteVpcCommand({ VpcId: mine }));
  });

  test('a denial wins', async () => {
    const ec2 = ec2WithPolicy(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'ec2:CreateVpc', Resource: '*' },
    );
    await expect(ec2.send(make)).rejects.toThrow('explicit deny');
  });

  test('each distinct question is kept once, with the answer', async () => {
    const ec2 = ec2WithPolicy({ Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' });
    await ec2.send(new DescribeVpcsCommand({}));
    await ec2.send(new DescribeVpcsCommand({}));
    expect(started.aws.decisions.list()).toMatchObject([
      { role: 'tried', permission: { action: 'ec2:DescribeVpcs', resource: '*' }, decision: 'allowed' },
    ]);
  });
});

describe('the permissions that a request needs', () => {
  const needed = (service: string, operation: string, input: Record<string, unknown>): string[] =>
    permissionsFor({ service, operation, input, account, region }).map(
      ({ action, resource }) => `${action} ${resource.replace(account, 'A').replace(region, 'R')}`,
    );

  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['ec2', 'DescribeVpcs', { VpcIds: ['vpc-0a'] }, ['ec2:DescribeVpcs *']],
    ['ec2', 'DeleteSubnet', { SubnetId: 'subnet-0a' }, ['ec2:DeleteSubnet arn:aws:ec2:R:A:subnet/subnet-0a']],
    [
      'ec2',
      'CreateSubnet',
      { VpcId: 'vpc-0a' },
      ['ec2:CreateSubnet arn:aws:ec2:R:A:subnet/*', 'ec2:CreateSubnet arn:aws:ec2:R:A:vpc/vpc-0a'],
    ],
    [
      'eks',
      'CreateCluster',
      { name: 'demo', roleArn: 'arn:aws:iam::1:role/r', tags: { a: 'b' } },
      [
        'eks:CreateCluster arn:aws:eks:R:A:cluster/demo',
        'eks:TagResource arn:aws:eks:R:A:cluster/demo',
        'iam:PassRole arn:aws:iam::1:role/r',
      ],
    ],
    [
      'eks',
      'DeleteNodegroup',
      { clusterName: 'demo', nodegroupName: 'nodes' },
      ['eks:DeleteNodegroup arn:aws:eks:R:A:nodegroup/demo/nodes/*'],
    ],
    [
      'eks',
      'CreateAddon',
      { clusterName: 'demo', addonName: 'dns', podIdentityAssociations: [{ roleArn: 'arn:aws:iam::1:role/r' }] },
      [
        'eks:CreateAddon arn:aws:eks:R:A:cluster/demo',
        'eks:CreatePodIdentityAssociation arn:aws:eks:R:A:cluster/demo',
        'iam:PassRole arn:aws:iam::1:role/r',
      ],
    ],
    [
      'eks',
      'CreateAccessEntry',
      { clusterName: 'demo', principalArn: 'arn:aws:iam::1:role/r', tags: { a: 'b' } },
      ['eks:CreateAccessEntry arn:aws:eks:R:A:cluster/demo', 'eks:TagResource arn:aws:eks:R:A:access-entry/demo/*'],
    ],
    ['eks', 'DescribeClusterVersions', {}, ['eks:DescribeClusterVersions *']],
    [
      'cloudformation',
      'DeleteStack',
      { StackName: 'eksctl-demo-cluster' },
      ['cloudformation:DeleteStack arn:aws:cloudformation:R:A:stack/eksctl-demo-cluster/*'],
    ],
    ['cloudformation', 'ListStacks', {}, ['cloudformation:ListStacks *']],
    ['route53', 'GetChange', { Id: '/change/C1' }, ['route53:GetChange arn:aws:route53:::change/C1']],
    [
      'route53',
      'ChangeResourceRecordSets',
      { HostedZoneId: '/hostedzone/Z1' },
      ['route53:ChangeResourceRecordSets arn:aws:route53:::hostedzone/Z1'],
    ],
    [
      'autoscaling',
      'CreateOrUpdateTags',
      { Tags: [{ ResourceId: 'pool', Key: 'a', Value: 'b' }] },
      ['autoscaling:CreateOrUpdateTags arn:aws:autoscaling:R:A:autoScalingGroup:*:autoScalingGroupName/pool'],
    ],
    [
      'autoscaling',
      'CreateAutoScalingGroup',
      { AutoScalingGroupName: 'pool', LaunchTemplate: { LaunchTemplateId: 'lt-0a' } },
      [
        'autoscaling:CreateAutoScalingGroup arn:aws:autoscaling:R:A:autoScalingGroup:*:autoScalingGroupName/pool',
        'ec2:RunInstances *',
      ],
    ],
    [
      'iam',
      'CreateRole',
      { RoleName: 'r', Tags: [{ Key: 'a', Value: 'b' }] },
      ['iam:CreateRole arn:aws:iam::A:role/r', 'iam:TagRole arn:aws:iam::A:role/r'],
    ],
    [
      'iam',
      'AddRoleToInstanceProfile',
      { InstanceProfileName: 'p', RoleName: 'r' },
      ['iam:AddRoleToInstanceProfile arn:aws:iam::A:instance-profile/p', 'iam:PassRole arn:aws:iam::A:role/r'],
    ],
    [
      'ssm',
      'PutParameter',
      { Name: '/kept/x', Tags: [{ Key: 'a', Value: 'b' }] },
      ['ssm:PutParameter arn:aws:ssm:R:A:parameter/kept/x', 'ssm:AddTagsToResource arn:aws:ssm:R:A:parameter/kept/x'],
    ],
    ['ssm', 'GetParameter', { Name: '/aws/service/x' }, ['ssm:GetParameter arn:aws:ssm:R::parameter/aws/service/x']],
    ['tagging', 'GetResources', {}, ['tag:GetResources *']],
    ['sts', 'GetCallerIdentity', {}, []],
  ])('%s %s', (service, operation, input, expected) => {
    expect(needed(service, operation, input)).toEqual(expected);
  });

  test('a change of records says which names, types and actions it has', () => {
    const ResourceRecordSet = { Name: 'Demo.Example.', Type: 'A' };
    const input = { HostedZoneId: 'Z1', ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet }] } };
    const [asked] = permissionsFor({
      service: 'route53',
      operation: 'ChangeResourceRecordSets',
      input,
      account,
      region,
    });
    expect(Object.fromEntries(asked?.context ?? [])).toEqual({
      'route53:changeresourcerecordsetsnormalizedrecordnames': ['demo.example'],
      'route53:changeresourcerecordsetsrecordtypes': ['A'],
      'route53:changeresourcerecordsetsactions': ['CREATE'],
    });
  });
});
