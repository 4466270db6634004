import type { ClusterConfig, NodeGroup } from '../config/cluster-config.ts';
import { commonLaunchData } from './launch-template.ts';
import { nodeRole } from './node-role-template.ts';
import { nodeGroupSecurityGroup } from './security-group-template.ts';
import type { Output, Resource, Template, Value } from './template.ts';
import { exported, getAtt, importValue, nameTag, principalMappings, ref, sub } from './template.ts';
import type { ClusterForNodes } from './user-data.ts';
import { userData } from './user-data.ts';

/** The template of a self-managed node group's stack: role, instance profile, security group, launch template, scaling group, access entry. */
export function selfManagedNodegroupTemplate(
  config: ClusterConfig,
  group: NodeGroup,
  options: {
    readonly subnets: readonly string[];
    readonly imageId: string;
    readonly cluster: ClusterForNodes;
    readonly accessEntry: boolean;
  },
): Template {
  const cluster = config.metadata.name;
  const clusterStack = `eksctl-${cluster}-cluster`;
  const ownRole = group.iam?.instanceRoleARN === undefined && group.iam?.instanceProfileARN === undefined;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `EKS nodes (AMI family: ${group.amiFamily}, SSH access: false, private networking: ${group.privateNetworking ?? false}) [created and managed by eksctl]`,
    Mappings: principalMappings,
    Resources: {
      ...(options.accessEntry && ownRole ? { AccessEntry: accessEntry(cluster) } : {}),
      ...nodeGroupSecurityGroup(cluster, clusterStack, group.name),
      NodeGroup: scalingGroup(cluster, group, options.subnets),
      NodeGroupLaunchTemplate: launchTemplate(config, group, clusterStack, options),
      ...(ownRole
        ? {
            NodeInstanceProfile: {
              Type: 'AWS::IAM::InstanceProfile',
              Properties: { Path: '/', Roles: [ref('NodeInstanceRole')] },
            },
          }
        : {}),
      ...nodeRole(group, config.iam?.withOIDC === true),
    },
    Outputs: ownRole ? outputs(group, options.accessEntry) : {},
  };
}

/** What lets the nodes join; with CONFIG_MAP authentication an entry in the aws-auth ConfigMap takes its place. */
function accessEntry(cluster: string): Resource {
  return {
    Type: 'AWS::EKS::AccessEntry',
    Properties: {
      ClusterName: cluster,
      PrincipalArn: getAtt('NodeInstanceRole', 'Arn'),
      Tags: [nameTag('AccessEntry')],
      Type: 'EC2_LINUX',
    },
  };
}

function scalingGroup(cluster: string, group: NodeGroup, subnets: readonly string[]): Resource {
  const tag = (Key: string, value: string): Value => ({ Key, PropagateAtLaunch: 'true', Value: value });
  const autoscaled = group.iam?.withAddonPolicies?.['autoScaler'] === true;
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    Properties: {
      DesiredCapacity: String(group.desiredCapacity ?? 2),
      LaunchTemplate: {
        LaunchTemplateName: sub('${AWS::StackName}'),
        Version: getAtt('NodeGroupLaunchTemplate', 'LatestVersionNumber'),
      },
      MaxSize: String(group.maxSize ?? 2),
      MinSize: String(group.minSize ?? 2),
      Tags: [
        tag(
          'Name',
          group.instanceName ?? [group.instancePrefix, cluster, group.name, 'Node'].filter(Boolean).join('-'),
        ),
        tag(`kubernetes.io/cluster/${cluster}`, 'owned'),
        ...(autoscaled
          ? [tag('k8s.io/cluster-autoscaler/enabled', 'true'), tag(`k8s.io/cluster-autoscaler/${cluster}`, 'owned')]
          : []),
      ],
      VPCZoneIdentifier: [...subnets],
    },
    UpdatePolicy: { AutoScalingRollingUpdate: {} },
  };
}

function launchTemplate(
  config: ClusterConfig,
  group: NodeGroup,
  clusterStack: string,
  options: { imageId: string; cluster: ClusterForNodes },
): Resource {
  const data = userData(group, options.cluster);
  return {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateData: {
        ...commonLaunchData(config.metadata.name, group, { ...config.metadata.tags, ...group.tags }),
        IamInstanceProfile: { Arn: group.iam?.instanceProfileARN ?? getAtt('NodeInstanceProfile', 'Arn') },
        ImageId: options.imageId,
        InstanceType: group.instanceType ?? group.instancesDistribution?.instanceTypes?.[0] ?? 'm5.large',
        NetworkInterfaces: [
          {
            DeviceIndex: 0,
            Groups: [
              ...(group.securityGroups?.attachIDs ?? []),
              importValue(`${clusterStack}::SharedNodeSecurityGroup`),
              ref('SG'),
            ],
            NetworkCardIndex: 0,
          },
        ],
        ...(data === undefined ? {} : { UserData: data }),
      },
      LaunchTemplateName: sub('${AWS::StackName}'),
    },
  };
}

function outputs(group: NodeGroup, accessEntry: boolean): Record<string, Output> {
  return {
    FeatureLocalSecurityGroup: { Value: true },
    FeaturePrivateNetworking: { Value: group.privateNetworking ?? false },
    FeatureSharedSecurityGroup: { Value: true },
    InstanceProfileARN: exported('InstanceProfileARN', getAtt('NodeInstanceProfile', 'Arn')),
    InstanceRoleARN: exported('InstanceRoleARN', getAtt('NodeInstanceRole', 'Arn')),
    ...(accessEntry ? { NodeGroupUsesAccessEntry: { Value: true } } : {}),
  };
}
