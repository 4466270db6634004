import type { Instance, RunInstancesCommandOutput, RunInstancesRequest, Tag } from '@aws-sdk/client-ec2';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { LaunchSettings } from './launch-settings.ts';
import { eksImageOf } from './node-images.ts';
import { recordGroup } from './nodegroup-scaling-group.ts';
import { serviceLinked } from './service-principal.ts';
import type { ClusterData, NodegroupData } from './state.ts';

/** The living instances of a node group, oldest first. */
export function nodesOf(call: Call, nodegroup: Resource<NodegroupData>): Resource<Instance>[] {
  const { clusterName, nodegroupName } = nodegroup.data;
  return call.aws.store
    .list<Instance>('AWS::EC2::Instance', call.region)
    .filter(({ tags }) => tags['eks:cluster-name'] === clusterName && tags['eks:nodegroup-name'] === nodegroupName)
    .filter(({ data }) => data.State?.Name !== 'shutting-down' && data.State?.Name !== 'terminated');
}

/** Launches so many nodes, spread over the group's subnets. Errors: those of EC2's RunInstances. */
export async function launchNodes(
  call: Call,
  cluster: Resource<ClusterData>,
  nodegroup: Resource<NodegroupData>,
  launch: LaunchSettings | undefined,
  count: number,
): Promise<void> {
  const subnets = nodegroup.data.subnets ?? [];
  const before = nodesOf(call, nodegroup).length;
  for (let index = before; index < before + count; index += 1) {
    const request = requestFor(call, cluster, nodegroup, launch, subnets[index % subnets.length] ?? '');
    await ec2<RunInstancesCommandOutput>(call, 'RunInstances', request);
  }
  recordGroup(call, nodegroup, nodesOf(call, nodegroup));
}

/** Terminates instances and resolves when they are gone. */
export async function terminateNodes(call: Call, nodes: readonly Resource<Instance>[]): Promise<void> {
  if (nodes.length === 0) return;
  await ec2(call, 'TerminateInstances', { InstanceIds: nodes.map((node) => node.id) });
  const gone = (node: Resource<Instance>): boolean =>
    node.deletedAt !== undefined || node.data.State?.Name === 'terminated';
  await until(call, () => nodes.every(gone));
}

/** Resolves when all instances of the group run. */
export async function allRunning(call: Call, nodegroup: Resource<NodegroupData>): Promise<void> {
  await until(call, () => nodesOf(call, nodegroup).every((node) => node.data.State?.Name === 'running'));
}

function requestFor(
  call: Call,
  cluster: Resource<ClusterData>,
  nodegroup: Resource<NodegroupData>,
  launch: LaunchSettings | undefined,
  subnetId: string,
): RunInstancesRequest {
  const { data } = nodegroup;
  const settings = launch?.data ?? {};
  const groups = settings.SecurityGroupIds ?? settings.NetworkInterfaces?.[0]?.Groups ?? [];
  return {
    MinCount: 1,
    MaxCount: 1,
    ImageId: settings.ImageId ?? eksImageOf(data.version ?? '', data.amiType ?? 'AL2023_x86_64_STANDARD', call.region),
    InstanceType: asInstanceType(data.instanceTypes?.[0] ?? settings.InstanceType),
    SubnetId: subnetId,
    // Without groups in the launch template, EKS attaches the cluster security group.
    SecurityGroupIds: groups.length > 0 ? groups : [cluster.data.resourcesVpcConfig?.clusterSecurityGroupId ?? ''],
    BlockDeviceMappings: settings.BlockDeviceMappings ?? [
      {
        DeviceName: '/dev/xvda',
        Ebs: { VolumeSize: data.diskSize ?? 20, VolumeType: 'gp3', DeleteOnTermination: true },
      },
    ],
    ...(settings.KeyName === undefined ? {} : { KeyName: settings.KeyName }),
    MetadataOptions: {
      HttpTokens: settings.MetadataOptions?.HttpTokens ?? 'required',
      HttpPutResponseHopLimit: settings.MetadataOptions?.HttpPutResponseHopLimit ?? 2,
    },
    TagSpecifications: [
      { ResourceType: 'instance', Tags: [...nodeTags(data), ...templateTags(launch, 'instance')] },
      { ResourceType: 'volume', Tags: [...volumeTags(data), ...templateTags(launch, 'volume')] },
    ],
  };
}

/** The API takes any text for an instance type; the SDK's type lists those of its day. */
function asInstanceType(type: string | undefined): RunInstancesRequest['InstanceType'] {
  return type as RunInstancesRequest['InstanceType'];
}

/** The tags of managed nodes (EKS user guide; observed on AWS): the node group's own tags do not reach the instances. */
function nodeTags(data: NodegroupData): Tag[] {
  return [
    { Key: `kubernetes.io/cluster/${data.clusterName}`, Value: 'owned' },
    ...volumeTags(data),
    { Key: 'k8s.io/cluster-autoscaler/enabled', Value: 'true' },
    { Key: `k8s.io/cluster-autoscaler/${data.clusterName}`, Value: 'owned' },
    { Key: 'aws:eks:cluster-name', Value: data.clusterName },
    { Key: 'aws:autoscaling:groupName', Value: data.resources?.autoScalingGroups?.[0]?.name ?? '' },
  ];
}

function volumeTags(data: NodegroupData): Tag[] {
  return [
    { Key: 'eks:cluster-name', Value: data.clusterName },
    { Key: 'eks:nodegroup-name', Value: data.nodegroupName },
  ];
}

function templateTags(launch: LaunchSettings | undefined, type: 'instance' | 'volume'): Tag[] {
  return (launch?.data.TagSpecifications ?? [])
    .filter((specification) => specification.ResourceType === type)
    .flatMap((specification) => specification.Tags ?? []);
}

/** Looks every five rehearsed seconds: EC2's instances change their state on their own. */
async function until(call: Call, condition: () => boolean): Promise<void> {
  while (!condition()) await call.aws.clock.sleep(5);
}

function ec2<Output = unknown>(call: Call, operation: string, input: object): Promise<Output> {
  const as = { principal: serviceLinked(call, 'nodegroup'), region: call.region };
  return call.aws.call<Output>('ec2', operation, input, as);
}
