import { CreateStackCommand, DeleteStackCommand, type Output } from '@aws-sdk/client-cloudformation';
import {
  ListAddonsCommand,
  ListAssociatedAccessPoliciesCommand,
  ListPodIdentityAssociationsCommand,
} from '@aws-sdk/client-eks';
import { ListAttachedRolePoliciesCommand, ListRolePoliciesCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { type EksCloud, gone, makeRole, reasonsOf, settledStack, startEksCloud } from './eks-cloud.ts';
import { makeCluster } from './eks-fixture.ts';

let cloud: EksCloud;

beforeEach(async () => {
  cloud = await startEksCloud();
});
afterEach(() => cloud.stop());

/** Creates a stack `test` and answers its outputs; fails with the reasons when it does not come up. */
async function up(template: { Resources: object; Outputs?: object }): Promise<Record<string, string>> {
  await cloud.cloudFormation.send(
    new CreateStackCommand({
      StackName: 'test',
      TemplateBody: JSON.stringify(template),
      Tags: [{ Key: 'owner', Value: 'me' }],
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    }),
  );
  const stack = await settledStack(cloud, 'test');
  expect([stack.StackStatus, await reasonsOf(cloud, 'test', 'CREATE_FAILED')]).toEqual(['CREATE_COMPLETE', {}]);
  const entry = ({ OutputKey = '', OutputValue = '' }: Output): [string, string] => [OutputKey, OutputValue];
  return Object.fromEntries((stack.Outputs ?? []).map(entry));
}

async function down(): Promise<void> {
  await cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'test' }));
  await gone(cloud, 'test');
}

const attribute = (id: string, name: string): object => ({ 'Fn::GetAtt': [id, name] });
const outputs = (values: Record<string, object>): object =>
  Object.fromEntries(Object.entries(values).map(([key, Value]) => [key, { Value }]));
const policyDocument = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
const trust = (principal: object, Action: string): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action }],
});
const ofType = (type: string): string[] =>
  cloud.aws.store
    .list(type)
    .filter(({ given }) => !given)
    .map(({ id }) => id);

describe('resource types', () => {
  test('IAM: role, policies, instance profile and OIDC provider', async () => {
    const result = await up({
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            RoleName: 'node',
            Path: '/team/',
            AssumeRolePolicyDocument: trust({ Service: 'ec2.amazonaws.com' }, 'sts:AssumeRole'),
          },
        },
        Inline: {
          Type: 'AWS::IAM::Policy',
          Properties: { PolicyName: 'inline', PolicyDocument: policyDocument, Roles: [{ Ref: 'Role' }] },
        },
        Managed: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { PolicyDocument: policyDocument, Roles: [{ Ref: 'Role' }] },
        },
        Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [{ Ref: 'Role' }] } },
        Provider: {
          Type: 'AWS::IAM::OIDCProvider',
          Properties: {
            Url: 'https://oidc.eks.eu-west-1.amazonaws.com/id/ABC',
            ClientIdList: ['sts.amazonaws.com'],
            ThumbprintList: ['9e99a48a9960b14926bb7f3b02e22da2b0ab7280'],
          },
        },
      },
      Outputs: outputs({
        Role: attribute('Role', 'Arn'),
        Managed: { Ref: 'Managed' },
        Profile: attribute('Profile', 'Arn'),
        Provider: { Ref: 'Provider' },
      }),
    });
    expect(result).toEqual({
      Role: 'arn:aws:iam::111122223333:role/team/node',
      Managed: expect.stringMatching(/^arn:aws:iam::111122223333:policy\/test-Managed-\w{12}$/) as unknown,
      Profile: expect.stringMatching(/^arn:aws:iam::111122223333:instance-profile\/test-Profile-\w{12}$/) as unknown,
      Provider: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC',
    });
    const RoleName = 'node';
    const { PolicyNames } = await cloud.iam.send(new ListRolePoliciesCommand({ RoleName }));
    expect(PolicyNames).toEqual(['inline']);
    const { AttachedPolicies } = await cloud.iam.send(new ListAttachedRolePoliciesCommand({ RoleName }));
    expect(AttachedPolicies?.map((policy) => policy.PolicyArn)).toEqual([result['Managed']]);
    await down();
    expect(cloud.aws.store.left()).toEqual([]);
  });

  test('EC2: second CIDR block, endpoints, security group rules, launch template', async () => {
    const Vpc = { Ref: 'Vpc' };
    await up({
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsSupport: 'true' } },
        Block: { Type: 'AWS::EC2::VPCCidrBlock', Properties: { VpcId: Vpc, CidrBlock: '10.1.0.0/16' } },
        Subnet: {
          Type: 'AWS::EC2::Subnet',
          DependsOn: 'Block',
          Properties: {
            VpcId: Vpc,
            CidrBlock: { 'Fn::Select': [0, { 'Fn::Cidr': ['10.1.0.0/16', 2, '8'] }] },
            AvailabilityZone: { 'Fn::Select': ['1', { 'Fn::GetAZs': '' }] },
          },
        },
        Group: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'g',
            VpcId: Vpc,
            SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: '443', ToPort: 443, CidrIp: '0.0.0.0/0' }],
            SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '10.0.0.0/8' }],
          },
        },
        Out: {
          Type: 'AWS::EC2::SecurityGroupEgress',
          Properties: { GroupId: { Ref: 'Group' }, IpProtocol: 'udp', FromPort: 53, ToPort: 53, CidrIp: '1.1.1.1/32' },
        },
        Endpoint: {
          Type: 'AWS::EC2::VPCEndpoint',
          Properties: {
            VpcId: Vpc,
            ServiceName: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.ecr.api' },
            VpcEndpointType: 'Interface',
            SubnetIds: [{ Ref: 'Subnet' }],
            SecurityGroupIds: [attribute('Group', 'GroupId')],
          },
        },
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: { InstanceType: 't3.large', Monitoring: { Enabled: 'false' } } },
        },
      },
    });
    const [group] = cloud.aws.store.list('AWS::EC2::SecurityGroup').filter(({ tags }) => tags['owner'] === 'me');
    expect(group?.tags['aws:cloudformation:logical-id']).toBe('Group');
    expect(ofType('AWS::EC2::VPCEndpoint')).toHaveLength(1);
    const subnet = cloud.aws.store.list<{ AvailabilityZone?: string; CidrBlock?: string }>('AWS::EC2::Subnet');
    expect(subnet.find(({ tags }) => tags['owner'] === 'me')?.data).toMatchObject({
      CidrBlock: '10.1.0.0/24',
      AvailabilityZone: 'eu-west-1b',
    });
    await down();
    expect(cloud.aws.store.left()).toEqual([]);
  });

  test('EKS: add-on, access entry and pod identity association', async () => {
    await makeCluster(cloud);
    const podRole = await makeRole(cloud, 'pods', 'pods.eks.amazonaws.com');
    const principalArn = await makeRole(cloud, 'ci', 'ec2.amazonaws.com');
    const policyArn = 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy';
    await up({
      Resources: {
        Addon: { Type: 'AWS::EKS::Addon', Properties: { ClusterName: 'demo', AddonName: 'vpc-cni' } },
        Entry: {
          Type: 'AWS::EKS::AccessEntry',
          Properties: {
            ClusterName: 'demo',
            PrincipalArn: principalArn,
            AccessPolicies: [{ PolicyArn: policyArn, AccessScope: { Type: 'namespace', Namespaces: ['a'] } }],
          },
        },
        Association: {
          Type: 'AWS::EKS::PodIdentityAssociation',
          Properties: { ClusterName: 'demo', Namespace: 'a', ServiceAccount: 'b', RoleArn: podRole },
        },
      },
    });
    const clusterName = 'demo';
    expect((await cloud.eks.send(new ListAddonsCommand({ clusterName }))).addons).toEqual(['vpc-cni']);
    const { associatedAccessPolicies } = await cloud.eks.send(
      new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn }),
    );
    expect(associatedAccessPolicies).toEqual([
      expect.objectContaining({ policyArn, accessScope: { type: 'namespace', namespaces: ['a'] } }),
    ]);
    expect(cloud.aws.store.list('AWS::EKS::PodIdentityAssociation')[0]?.tags).toMatchObject({
      owner: 'me',
      'aws:cloudformation:logical-id': 'Association',
    });
    await down();
    expect((await cloud.eks.send(new ListPodIdentityAssociationsCommand({ clusterName }))).associations).toEqual([]);
    expect(ofType('AWS::EKS::Addon')).toEqual([]);
  });
});
