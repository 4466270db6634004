import { describe, expect, test } from '@jest/globals';

import type { ClusterConfig } from '../../../rehearsal/eksctl/config/cluster-config.ts';
import { applyDefaults } from '../../../rehearsal/eksctl/config/defaults.ts';
import { parseConfig } from '../../../rehearsal/eksctl/config/read-config.ts';
import { planSubnets } from '../../../rehearsal/eksctl/config/subnet-plan.ts';
import { accessEntryStackName } from '../../../rehearsal/eksctl/templates/access-entry-template.ts';
import { clusterTemplate } from '../../../rehearsal/eksctl/templates/cluster-template.ts';
import { amiType, managedNodegroupTemplate } from '../../../rehearsal/eksctl/templates/managed-nodegroup-template.ts';
import { irsaTemplate, podIdentityTemplate } from '../../../rehearsal/eksctl/templates/role-template.ts';
import { selfManagedNodegroupTemplate } from '../../../rehearsal/eksctl/templates/self-managed-nodegroup-template.ts';
import type { Template } from '../../../rehearsal/eksctl/templates/template.ts';

function config(rest: string): ClusterConfig {
  const head =
    'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: demo, region: eu-west-1, version: "1.35", tags: {team: x}}\n';
  const parsed = parseConfig(head + rest, 'c.yaml');
  applyDefaults(parsed);
  return parsed;
}

function cluster(rest: string, zones = ['eu-west-1a', 'eu-west-1b']): Template {
  const parsed = config(rest);
  return clusterTemplate(parsed, { kind: 'own', plan: planSubnets(parsed.vpc?.cidr ?? '', zones) });
}

function types(template: Template): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { Type } of Object.values(template.Resources)) counts[Type] = (counts[Type] ?? 0) + 1;
  return counts;
}

function properties(template: Template, id: string): Record<string, unknown> {
  return template.Resources[id]?.Properties ?? {};
}

describe('the cluster’s stack', () => {
  test('is a VPC with all its parts, two security groups, a role and the control plane', () => {
    expect(types(cluster(''))).toEqual({
      'AWS::EC2::VPC': 1,
      'AWS::EC2::InternetGateway': 1,
      'AWS::EC2::VPCGatewayAttachment': 1,
      'AWS::EC2::Subnet': 4,
      'AWS::EC2::RouteTable': 3,
      'AWS::EC2::SubnetRouteTableAssociation': 4,
      'AWS::EC2::Route': 3,
      'AWS::EC2::EIP': 1,
      'AWS::EC2::NatGateway': 1,
      'AWS::EC2::SecurityGroup': 2,
      'AWS::EC2::SecurityGroupIngress': 3,
      'AWS::IAM::Role': 1,
      'AWS::EKS::Cluster': 1,
    });
  });

  test('has a NAT gateway per zone if it shall be highly available, none if disabled', () => {
    const zones = ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];
    expect(types(cluster('vpc: {nat: {gateway: HighlyAvailable}}', zones))).toMatchObject({
      'AWS::EC2::NatGateway': 3,
      'AWS::EC2::EIP': 3,
    });
    const none = types(cluster('vpc: {nat: {gateway: Disable}}', zones));
    expect(none['AWS::EC2::NatGateway']).toBeUndefined();
    expect(none['AWS::EC2::EIP']).toBeUndefined();
    expect(() => cluster('vpc: {nat: {gateway: Many}}')).toThrow('Many is not a valid NAT gateway mode');
  });

  test('carries the config’s tags, support type and access mode to the control plane', () => {
    const plane = properties(
      cluster('upgradePolicy: {supportType: STANDARD}\naccessConfig: {authenticationMode: API}'),
      'ControlPlane',
    );
    expect(plane).toMatchObject({
      Name: 'demo',
      Version: '1.35',
      AccessConfig: { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: true },
      UpgradePolicy: { SupportType: 'STANDARD' },
      BootstrapSelfManagedAddons: false,
    });
    expect(plane['Tags']).toContainEqual({ Key: 'team', Value: 'x' });
  });

  test('with Auto Mode has the node role, compute, storage, and the private subnets only', () => {
    const template = cluster('autoModeConfig: {enabled: true}');
    expect(properties(template, 'ControlPlane')).toMatchObject({
      ComputeConfig: { Enabled: true, NodePools: ['general-purpose', 'system'] },
      StorageConfig: { BlockStorage: { Enabled: true } },
      ResourcesVpcConfig: { SubnetIds: [{ Ref: 'SubnetPrivateEUWEST1A' }, { Ref: 'SubnetPrivateEUWEST1B' }] },
    });
    expect(template.Resources['AutoModeNodeRole']?.Type).toBe('AWS::IAM::Role');
  });

  test('in a VPC that exists makes none of its parts', () => {
    const template = clusterTemplate(config('vpc: {subnets: {public: {a: {id: s1}, b: {id: s2}}}}'), {
      kind: 'existing',
      vpcId: 'vpc-1',
      public: ['s1', 's2'],
      private: [],
    });
    expect(Object.keys(types(template)).sort()).toEqual([
      'AWS::EC2::SecurityGroup',
      'AWS::EC2::SecurityGroupIngress',
      'AWS::EKS::Cluster',
      'AWS::IAM::Role',
    ]);
    expect(template.Outputs?.['VPC']?.Value).toBe('vpc-1');
    expect(template.Outputs?.['SubnetsPrivate']).toBeUndefined();
  });
});

describe('a managed node group’s stack', () => {
  test('is a role, a launch template and the group', () => {
    const parsed = config(
      'managedNodeGroups: [{name: main, instanceType: t3.large, volumeSize: 32, minSize: 1, maxSize: 3}]',
    );
    const template = managedNodegroupTemplate(parsed, parsed.managedNodeGroups?.[0] ?? { name: '' }, ['subnet-1']);
    expect(properties(template, 'ManagedNodeGroup')).toMatchObject({
      NodegroupName: 'main',
      InstanceTypes: ['t3.large'],
      ScalingConfig: { MinSize: 1, DesiredSize: 1, MaxSize: 3 },
      Subnets: ['subnet-1'],
      AmiType: 'AL2023_x86_64_STANDARD',
      Tags: { team: 'x', 'alpha.eksctl.io/nodegroup-name': 'main', 'alpha.eksctl.io/nodegroup-type': 'managed' },
    });
    expect(properties(template, 'LaunchTemplate')).toMatchObject({
      LaunchTemplateData: {
        BlockDeviceMappings: [{ Ebs: { VolumeSize: 32, VolumeType: 'gp3', Iops: 3000, Throughput: 125 } }],
        MetadataOptions: { HttpPutResponseHopLimit: 2, HttpTokens: 'required' },
        SecurityGroupIds: [{ 'Fn::ImportValue': 'eksctl-demo-cluster::ClusterSecurityGroupId' }],
      },
    });
  });

  test('the node role has the CNI’s policy only where the CNI has no role of its own', () => {
    const policies = (rest: string): string => {
      const parsed = config(`managedNodeGroups: [{name: a}]\n${rest}`);
      const template = managedNodegroupTemplate(parsed, parsed.managedNodeGroups?.[0] ?? { name: '' }, []);
      return JSON.stringify(properties(template, 'NodeInstanceRole')['ManagedPolicyArns']);
    };
    expect(policies('')).toContain('AmazonEKS_CNI_Policy');
    expect(policies('iam: {withOIDC: true}')).not.toContain('AmazonEKS_CNI_Policy');
  });

  test('Graviton and Bottlerocket have images of their own', () => {
    expect(amiType({ name: 'a', instanceType: 't4g.large' })).toBe('AL2023_ARM_64_STANDARD');
    expect(amiType({ name: 'a', instanceType: 'g5.xlarge' })).toBe('AL2023_x86_64_STANDARD');
    expect(amiType({ name: 'a', amiFamily: 'Bottlerocket', instanceType: 'm7g.large' })).toBe('BOTTLEROCKET_ARM_64');
  });
});

test('a self-managed node group’s stack has a scaling group, a security group, an access entry, and user data for nodeadm', () => {
  const parsed = config('nodeGroups: [{name: old, desiredCapacity: 3, taints: {dedicated: "x:NoSchedule"}}]');
  const template = selfManagedNodegroupTemplate(parsed, parsed.nodeGroups?.[0] ?? { name: '' }, {
    subnets: ['subnet-1'],
    imageId: 'ami-1',
    accessEntry: true,
    cluster: { name: 'demo', endpoint: 'https://api', certificateAuthority: 'Q0E=', serviceCidr: '10.100.0.0/16' },
  });
  expect(types(template)).toMatchObject({
    'AWS::AutoScaling::AutoScalingGroup': 1,
    'AWS::EC2::LaunchTemplate': 1,
    'AWS::EC2::SecurityGroup': 1,
    'AWS::IAM::InstanceProfile': 1,
    'AWS::EKS::AccessEntry': 1,
  });
  const { LaunchTemplateData } = properties(template, 'NodeGroupLaunchTemplate') as {
    LaunchTemplateData: { UserData: string };
  };
  const data = Buffer.from(LaunchTemplateData.UserData, 'base64').toString('utf8');
  expect(data).toContain('kind: NodeConfig');
  expect(data).toContain('--register-with-taints=dedicated=x:NoSchedule');
  expect(data).toContain('10.100.0.10');
});

describe('roles for pods', () => {
  test('pod identity trusts the EKS service; the controller’s policy has its 80 actions', () => {
    const template = podIdentityTemplate({ wellKnown: { awsLoadBalancerController: true } });
    expect(JSON.stringify(properties(template, 'Role1'))).toContain('pods.eks.amazonaws.com');
    const { PolicyDocument } = properties(template, 'PolicyAWSLoadBalancerController') as {
      PolicyDocument: { Statement: { Action: string[] }[] };
    };
    const actions = new Set(PolicyDocument.Statement.flatMap((statement) => statement.Action));
    expect(actions.size).toBe(80);
  });

  test('IRSA trusts one service account through the cluster’s provider', () => {
    const provider = { arn: 'arn:aws:iam::1:oidc-provider/o/id/X', issuer: 'o/id/X' };
    const template = irsaTemplate('d', provider, 'system:serviceaccount:a:b', { policyArns: ['p'] });
    expect(properties(template, 'Role1')).toMatchObject({
      ManagedPolicyArns: ['p'],
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Federated: provider.arn },
            Condition: {
              StringEquals: { 'o/id/X:aud': 'sts.amazonaws.com', 'o/id/X:sub': 'system:serviceaccount:a:b' },
            },
          },
        ],
      },
    });
  });
});

test('an access entry’s stack is named after the principal as eksctl does it', () => {
  expect(accessEntryStackName('demo', 'arn:aws:iam::111122223333:role/eks-actions-teardown')).toBe(
    'eksctl-demo-accessentry-W6ZO5LIHCBFP7AA3LGHKFWB247EPV6XJ',
  );
});
