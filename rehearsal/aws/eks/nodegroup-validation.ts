import type { DescribeSubnetsCommandOutput } from '@aws-sdk/client-ec2';
import type { AMITypes, CreateNodegroupRequest, NodegroupScalingConfig } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { partNamed, partsOf } from './cluster-parts.ts';
import { inUse, invalidParameter, invalidRequest, limitExceeded } from './errors.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { requireRole } from './role-validation.ts';
import { serviceLinked } from './service-principal.ts';
import type { ClusterData } from './state.ts';

/** Quota "Managed node groups per cluster". */
const nodegroupsPerCluster = 30;

/** Checks a CreateNodegroup request as EKS does before it answers. */
export async function validateNewNodegroup(
  input: CreateNodegroupRequest,
  cluster: Resource<ClusterData>,
  launch: LaunchSettings | undefined,
  call: Call,
): Promise<void> {
  const clusterName = cluster.data.name;
  const nodegroupName = input.nodegroupName ?? '';
  const about = { clusterName, nodegroupName };
  if (!/^[0-9A-Za-z][A-Za-z0-9_-]{0,62}$/.test(nodegroupName)) {
    throw invalidParameter(
      `The nodegroup name can have 1 to 63 letters, digits, hyphens and underscores and starts with a letter or digit: '${nodegroupName}'`,
      about,
    );
  }
  if (partNamed(call, 'AWS::EKS::Nodegroup', clusterName, nodegroupName) !== undefined) {
    throw inUse(`NodeGroup already exists with name ${nodegroupName} and cluster name ${clusterName}`, about);
  }
  if (partsOf(call, 'AWS::EKS::Nodegroup', clusterName).length >= nodegroupsPerCluster) {
    throw limitExceeded(`Nodegroup limit exceeded for cluster ${clusterName}`, about);
  }
  requireScaling(input.scalingConfig ?? {}, about);
  requireLaunchTemplateFit(input, launch, about);
  requireVersion(input.version, cluster, about);
  await requireRole(call, input.nodeRole ?? '', 'ec2.amazonaws.com', about);
  await requireSubnets(input.subnets ?? [], cluster, call, about);
}

/** Sizes must be in order: minSize ≤ desiredSize ≤ maxSize, maxSize ≥ 1. */
export function requireScaling(
  { minSize = 1, maxSize = 2, desiredSize = minSize }: NodegroupScalingConfig,
  about: { clusterName: string; nodegroupName: string },
): void {
  if (minSize > desiredSize) {
    throw invalidParameter(`Minimum capacity ${minSize} can't be greater than desired size ${desiredSize}`, about);
  }
  if (desiredSize > maxSize) {
    throw invalidParameter(`desired capacity ${desiredSize} can't be greater than max size ${maxSize}`, about);
  }
  if (maxSize < 1) throw invalidParameter(`max capacity ${maxSize} must be at least 1`, about);
}

/** What a launch template may say, the request must not, and the reverse (EKS user guide, launch-templates). */
function requireLaunchTemplateFit(
  input: CreateNodegroupRequest,
  launch: LaunchSettings | undefined,
  about: { clusterName: string; nodegroupName: string },
): void {
  if (launch === undefined) return;
  if (input.diskSize !== undefined) {
    throw invalidParameter('Disk size must be specified within the launch template.', about);
  }
  if (input.remoteAccess !== undefined) {
    throw invalidParameter('Remote access configuration cannot be specified with a launch template.', about);
  }
  if (launch.data.InstanceType !== undefined && input.instanceTypes?.length) {
    throw invalidRequest('Instance type can be specified in the launch template or in the request, not both.', about);
  }
  if (launch.data.ImageId !== undefined && input.amiType !== undefined && input.amiType !== 'CUSTOM') {
    throw invalidParameter(
      'You cannot specify an AMI Type other than CUSTOM, when specifying an image id in your launch template.',
      about,
    );
  }
}

function requireVersion(
  version: string | undefined,
  cluster: Resource<ClusterData>,
  about: { clusterName: string; nodegroupName: string },
): void {
  if (version === undefined) return;
  const minor = (text: string): number => Number(text.split('.')[1]);
  if (minor(version) > minor(cluster.data.version)) {
    throw invalidParameter(
      `Nodegroup Kubernetes version should be equal to or below cluster version. Cluster version: ${cluster.data.version}`,
      about,
    );
  }
}

async function requireSubnets(
  ids: readonly string[],
  cluster: Resource<ClusterData>,
  call: Call,
  about: { clusterName: string; nodegroupName: string },
): Promise<void> {
  if (ids.length === 0) throw invalidParameter('At least one subnet must be specified', about);
  const answer = await call.aws
    .call<DescribeSubnetsCommandOutput>(
      'ec2',
      'DescribeSubnets',
      { SubnetIds: ids },
      { principal: serviceLinked(call, 'nodegroup'), region: call.region },
    )
    .catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      throw invalidParameter(`${message} (Service: AmazonEC2; Status Code: 400)`, about);
    });
  const vpcId = cluster.data.resourcesVpcConfig?.vpcId;
  if (answer.Subnets?.some((subnet) => subnet.VpcId !== vpcId)) {
    throw invalidParameter(`Subnets are not in the VPC of the cluster: ${vpcId}`, about);
  }
}

/** The image family that EKS picks for an instance type: arm64 for Graviton (a `g` after the generation), else x86_64. */
export function defaultAmiType(instanceType: string): AMITypes {
  return /^[a-z]+\d+g/.test(instanceType) ? 'AL2023_ARM_64_STANDARD' : 'AL2023_x86_64_STANDARD';
}
