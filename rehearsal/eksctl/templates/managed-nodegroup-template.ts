import type { ClusterConfig, NodeGroup } from '../config/cluster-config.ts';
import { commonLaunchData } from './launch-template.ts';
import { nodeRole } from './node-role-template.ts';
import type { Template, Value } from './template.ts';
import { getAtt, importValue, principalMappings, ref, sub } from './template.ts';
import { taintList, userData } from './user-data.ts';

const effects: Record<string, string> = {
  NoSchedule: 'NO_SCHEDULE',
  NoExecute: 'NO_EXECUTE',
  PreferNoSchedule: 'PREFER_NO_SCHEDULE',
};

/** The template of a managed node group's stack: role, launch template, AWS::EKS::Nodegroup. */
export function managedNodegroupTemplate(
  config: ClusterConfig,
  group: NodeGroup,
  subnets: readonly string[],
): Template {
  const cluster = config.metadata.name;
  const tags = { ...config.metadata.tags, ...group.tags };
  const data = userData(group);
  const sharedGroup = importValue(`eksctl-${cluster}-cluster::ClusterSecurityGroupId`);
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'EKS Managed Nodes (SSH access: false) [created by eksctl]',
    Mappings: principalMappings,
    Resources: {
      LaunchTemplate: {
        Type: 'AWS::EC2::LaunchTemplate',
        Properties: {
          LaunchTemplateData: {
            ...commonLaunchData(cluster, group, tags),
            SecurityGroupIds: [sharedGroup, ...(group.securityGroups?.attachIDs ?? [])],
            ...(data === undefined ? {} : { UserData: data }),
          },
          LaunchTemplateName: sub('${AWS::StackName}'),
        },
      },
      ManagedNodeGroup: {
        Type: 'AWS::EKS::Nodegroup',
        Properties: nodegroupProperties(cluster, group, subnets, tags),
      },
      ...nodeRole(group, config.iam?.withOIDC === true),
    },
  };
}

function nodegroupProperties(
  cluster: string,
  group: NodeGroup,
  subnets: readonly string[],
  tags: Record<string, string>,
): Record<string, Value> {
  const taints = taintList(group);
  const update = group.updateConfig;
  return {
    AmiType: amiType(group),
    ...(group.spot === true ? { CapacityType: 'SPOT' } : {}),
    ClusterName: cluster,
    InstanceTypes: group.instanceTypes ?? [group.instanceType ?? 'm5.large'],
    Labels: group.labels ?? {},
    LaunchTemplate: { Id: ref('LaunchTemplate') },
    ...(group.nodeRepairConfig?.enabled === undefined
      ? {}
      : { NodeRepairConfig: { Enabled: group.nodeRepairConfig.enabled } }),
    NodeRole: group.iam?.instanceRoleARN ?? getAtt('NodeInstanceRole', 'Arn'),
    NodegroupName: group.name,
    ...((group.releaseVersion ?? '') === '' ? {} : { ReleaseVersion: group.releaseVersion ?? '' }),
    ScalingConfig: {
      DesiredSize: group.desiredCapacity ?? 2,
      MaxSize: group.maxSize ?? 2,
      MinSize: group.minSize ?? 2,
    },
    Subnets: [...subnets],
    Tags: tags,
    ...(taints.length === 0
      ? {}
      : {
          Taints: taints.map((taint) => ({
            Effect: effects[taint.effect] ?? taint.effect,
            Key: taint.key,
            ...(taint.value === undefined ? {} : { Value: taint.value }),
          })),
        }),
    ...(update === undefined
      ? {}
      : {
          UpdateConfig: {
            ...(update.maxUnavailable === undefined ? {} : { MaxUnavailable: update.maxUnavailable }),
            ...(update.maxUnavailablePercentage === undefined
              ? {}
              : { MaxUnavailablePercentage: update.maxUnavailablePercentage }),
          },
        }),
  };
}

/** EKS's name of the image: by family and by the processor of the instance type (Graviton families have a g after the number). */
export function amiType(group: NodeGroup): string {
  const instance = group.instanceTypes?.[0] ?? group.instanceType ?? 'm5.large';
  const arm = /^[a-z]+\d+g[a-z]*\./.test(instance);
  if (group.amiFamily?.startsWith('Bottlerocket') === true) {
    const fips = group.amiFamily === 'BottlerocketFips' ? '_FIPS' : '';
    return `BOTTLEROCKET_${arm ? 'ARM_64' : 'x86_64'}${fips}`;
  }
  if (group.amiFamily === 'AmazonLinux2') return arm ? 'AL2_ARM_64' : 'AL2_x86_64';
  return arm ? 'AL2023_ARM_64_STANDARD' : 'AL2023_x86_64_STANDARD';
}
