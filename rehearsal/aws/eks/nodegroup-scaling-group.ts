import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { Instance } from '@aws-sdk/client-ec2';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { NodegroupData } from './state.ts';

const type = 'AWS::AutoScaling::AutoScalingGroup';

/**
 * Shows the Auto Scaling group behind a managed node group as it is now, so that DescribeAutoScalingGroups finds it. A stand-in: the
 * instances are launched and terminated by the local EKS, not by Auto Scaling, and lost instances are not replaced.
 */
export function recordGroup(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  nodes: readonly Resource<Instance>[],
): void {
  const name = nameOf(nodegroup);
  const existing = call.aws.store.get<AutoScalingGroup>(type, name, call.region);
  const data = groupOf(name, nodegroup.data, nodes, existing?.createdAt ?? new Date());
  if (existing === undefined) {
    call.aws.store.add<AutoScalingGroup>({
      type,
      id: name,
      arn: `arn:aws:autoscaling:${call.region}:${call.account}:autoScalingGroup:${name.slice(-36)}:autoScalingGroupName/${name}`,
      account: call.account,
      region: call.region,
      createdBy: nodegroup.createdBy,
      tags: {
        [`kubernetes.io/cluster/${nodegroup.data.clusterName}`]: 'owned',
        'eks:cluster-name': nodegroup.data.clusterName,
        'eks:nodegroup-name': nodegroup.data.nodegroupName,
        'k8s.io/cluster-autoscaler/enabled': 'true',
        [`k8s.io/cluster-autoscaler/${nodegroup.data.clusterName}`]: 'owned',
      },
      state: 'InService',
      data,
    });
  } else {
    existing.data = data;
  }
}

export function removeGroup(call: Call, nodegroup: Resource<NodegroupData>): void {
  const group = call.aws.store.get(type, nameOf(nodegroup), call.region);
  if (group !== undefined) call.aws.store.remove(group);
}

function nameOf(nodegroup: Resource<NodegroupData>): string {
  return nodegroup.data.resources?.autoScalingGroups?.[0]?.name ?? '';
}

function groupOf(
  name: string,
  nodegroup: NodegroupData,
  nodes: readonly Resource<Instance>[],
  createdAt: Date,
): AutoScalingGroup {
  const { minSize = 0, maxSize = 0, desiredSize = 0 } = nodegroup.scalingConfig ?? {};
  return {
    AutoScalingGroupName: name,
    MinSize: minSize,
    MaxSize: maxSize,
    DesiredCapacity: desiredSize,
    DefaultCooldown: 300,
    HealthCheckType: 'EC2',
    CreatedTime: createdAt,
    AvailabilityZones: [...new Set(nodes.map((node) => node.data.Placement?.AvailabilityZone ?? ''))],
    VPCZoneIdentifier: (nodegroup.subnets ?? []).join(','),
    Instances: nodes.map((node) => ({
      InstanceId: node.id,
      InstanceType: node.data.InstanceType,
      AvailabilityZone: node.data.Placement?.AvailabilityZone,
      LifecycleState: 'InService',
      HealthStatus: 'Healthy',
      ProtectedFromScaleIn: false,
    })),
  };
}
