import type { ClusterConfig } from '../config/cluster-config.ts';
import { defaultCidr, defaultVersion } from '../config/defaults.ts';
import type { SubnetPlan } from '../config/subnet-plan.ts';
import { logTypes } from '../config/validation.ts';
import { sharedSecurityGroups } from './security-group-template.ts';
import type { Output, Resource, Template, Value } from './template.ts';
import {
  exported,
  getAtt,
  managedPolicy,
  nameTag,
  principalMappings,
  ref,
  sub,
  tagList,
  trustService,
} from './template.ts';
import type { NatMode } from './vpc-template.ts';
import { natModeOf, subnetRefs, vpcResources } from './vpc-template.ts';

/** A VPC of eksctl's own, or one that exists with its subnets by id. */
export type Network =
  | { readonly kind: 'own'; readonly plan: SubnetPlan }
  | { readonly kind: 'existing'; readonly vpcId: string; readonly public: string[]; readonly private: string[] };

/** The template of the stack `eksctl-<name>-cluster`. */
export function clusterTemplate(config: ClusterConfig, network: Network): Template {
  const nat = natModeOf(config.vpc?.nat?.gateway);
  const own = network.kind === 'own';
  const subnets = own ? subnetRefs(network.plan) : { public: network.public, private: network.private };
  const vpc = own ? ref('VPC') : network.vpcId;
  const auto = config.autoModeConfig?.enabled === true;
  const ownNodeRole = auto && (config.autoModeConfig?.nodeRoleARN ?? '') === '';
  const roleArn = config.iam?.serviceRoleARN ?? getAtt('ServiceRole', 'Arn');
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `EKS cluster (dedicated VPC: ${own}, dedicated IAM: ${config.iam?.serviceRoleARN === undefined}) [created and managed by eksctl]`,
    Mappings: principalMappings,
    ...(ownNodeRole ? { Conditions: { IsAWSPartition: { 'Fn::Equals': [ref('AWS::Partition'), 'aws'] } } } : {}),
    Resources: {
      ...(own ? vpcResources(config.vpc?.cidr ?? defaultCidr, network.plan, nat) : {}),
      ...sharedSecurityGroups(vpc),
      ...(config.iam?.serviceRoleARN === undefined ? { ServiceRole: serviceRole(config) } : {}),
      ...(ownNodeRole ? { AutoModeNodeRole: autoModeNodeRole() } : {}),
      ControlPlane: controlPlane(config, subnets, roleArn),
    },
    Outputs: outputs({ vpc, subnets, roleArn, nat, ownNodeRole }),
  };
}

function controlPlane(config: ClusterConfig, subnets: { public: Value[]; private: Value[] }, roleArn: Value): Resource {
  const auto = config.autoModeConfig?.enabled === true;
  const supportType = config.upgradePolicy?.supportType;
  const endpoints = config.vpc?.clusterEndpoints;
  const cidrs = config.vpc?.publicAccessCIDRs;
  const serviceCidr = config.kubernetesNetworkConfig?.serviceIPv4CIDR;
  const key = config.secretsEncryption?.keyARN;
  return {
    Type: 'AWS::EKS::Cluster',
    Properties: {
      AccessConfig: {
        AuthenticationMode: config.accessConfig?.authenticationMode ?? 'API_AND_CONFIG_MAP',
        BootstrapClusterCreatorAdminPermissions: config.accessConfig?.bootstrapClusterCreatorAdminPermissions ?? true,
      },
      BootstrapSelfManagedAddons: false,
      ...(key === undefined ? {} : { EncryptionConfig: [{ Provider: { KeyArn: key }, Resources: ['secrets'] }] }),
      ...(auto ? autoModeProperties(config) : {}),
      KubernetesNetworkConfig: {
        ...(serviceCidr === undefined ? {} : { ServiceIpv4Cidr: serviceCidr }),
        ...(auto ? { ElasticLoadBalancing: { Enabled: true } } : {}),
      },
      ...logging(config),
      Name: config.metadata.name,
      ResourcesVpcConfig: {
        EndpointPrivateAccess: endpoints?.privateAccess ?? false,
        EndpointPublicAccess: endpoints?.publicAccess ?? true,
        ...(cidrs === undefined ? {} : { PublicAccessCidrs: cidrs }),
        SecurityGroupIds: [ref('ControlPlaneSecurityGroup')],
        // With Auto Mode the control plane gets the private subnets only.
        SubnetIds: auto ? subnets.private : [...subnets.public, ...subnets.private],
      },
      RoleArn: roleArn,
      Tags: [...tagList(config.metadata.tags ?? {}), nameTag('ControlPlane')],
      ...(supportType === undefined ? {} : { UpgradePolicy: { SupportType: supportType } }),
      Version: config.metadata.version ?? defaultVersion,
      ...(config.zonalShiftConfig?.enabled === undefined
        ? {}
        : { ZonalShiftConfig: { Enabled: config.zonalShiftConfig.enabled } }),
    },
  };
}

function autoModeProperties(config: ClusterConfig): Record<string, Value> {
  const given = config.autoModeConfig?.nodeRoleARN ?? '';
  const pools = config.autoModeConfig?.nodePools ?? [];
  const role = given === '' ? getAtt('AutoModeNodeRole', 'Arn') : given;
  return {
    ComputeConfig: { Enabled: true, NodePools: pools, ...(pools.length === 0 ? {} : { NodeRoleArn: role }) },
    StorageConfig: { BlockStorage: { Enabled: true } },
  };
}

function logging(config: ClusterConfig): Record<string, Value> {
  const asked = config.cloudWatch?.clusterLogging?.enableTypes ?? [];
  const types = asked.some((type) => type === '*' || type === 'all') ? logTypes : asked;
  if (types.length === 0) return {};
  return { Logging: { ClusterLogging: { EnabledTypes: types.map((Type) => ({ Type })) } } };
}

function serviceRole(config: ClusterConfig): Resource {
  const auto = config.autoModeConfig?.enabled === true;
  const boundary = config.iam?.serviceRolePermissionsBoundary;
  const policies = [
    'AmazonEKSClusterPolicy',
    ...(config.iam?.vpcResourceControllerPolicy === false ? [] : ['AmazonEKSVPCResourceController']),
    ...(auto
      ? [
          'AmazonEKSComputePolicy',
          'AmazonEKSBlockStoragePolicy',
          'AmazonEKSLoadBalancingPolicy',
          'AmazonEKSNetworkingPolicy',
        ]
      : []),
  ];
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trustService('EKS', ['sts:AssumeRole', 'sts:TagSession']),
      ManagedPolicyArns: policies.map(managedPolicy),
      ...(boundary === undefined ? {} : { PermissionsBoundary: boundary }),
      Tags: [nameTag('ServiceRole')],
    },
  };
}

function autoModeNodeRole(): Resource {
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      AssumeRolePolicyDocument: trustService('EC2', ['sts:AssumeRole']),
      ManagedPolicyArns: [
        managedPolicy('AmazonEC2ContainerRegistryPullOnly'),
        {
          'Fn::If': [
            'IsAWSPartition',
            managedPolicy('AmazonElasticContainerRegistryPublicReadOnly'),
            ref('AWS::NoValue'),
          ],
        },
        managedPolicy('AmazonEKSWorkerNodeMinimalPolicy'),
      ],
    },
  };
}

function outputs(parts: {
  vpc: Value;
  subnets: { public: Value[]; private: Value[] };
  roleArn: Value;
  nat: NatMode;
  ownNodeRole: boolean;
}): Record<string, Output> {
  const joined = (ids: Value[]): Value => ({ 'Fn::Join': [',', ids] });
  const nodeRole: Output = {
    Value: { 'Fn::GetAtt': 'AutoModeNodeRole.Arn' },
    Description: 'The role that EKS will use by default for launching instances',
    Export: { Name: sub('${AWS::StackName}-NodeRoleArn') },
  };
  return {
    ARN: exported('ARN', getAtt('ControlPlane', 'Arn')),
    ...(parts.ownNodeRole ? { AutoModeNodeRoleARN: nodeRole } : {}),
    CertificateAuthorityData: { Value: getAtt('ControlPlane', 'CertificateAuthorityData') },
    ClusterSecurityGroupId: exported('ClusterSecurityGroupId', getAtt('ControlPlane', 'ClusterSecurityGroupId')),
    ClusterStackName: { Value: ref('AWS::StackName') },
    Endpoint: exported('Endpoint', getAtt('ControlPlane', 'Endpoint')),
    FeatureNATMode: { Value: parts.nat },
    SecurityGroup: exported('SecurityGroup', ref('ControlPlaneSecurityGroup')),
    ServiceRoleARN: exported('ServiceRoleARN', parts.roleArn),
    SharedNodeSecurityGroup: exported('SharedNodeSecurityGroup', ref('ClusterSharedNodeSecurityGroup')),
    ...(parts.subnets.private.length === 0
      ? {}
      : { SubnetsPrivate: exported('SubnetsPrivate', joined(parts.subnets.private)) }),
    ...(parts.subnets.public.length === 0
      ? {}
      : { SubnetsPublic: exported('SubnetsPublic', joined(parts.subnets.public)) }),
    VPC: exported('VPC', parts.vpc),
  };
}
