import type { CreateSecurityGroupCommandOutput, NetworkInterface, Subnet } from '@aws-sdk/client-ec2';

import type { Call } from '../service.ts';
import { serviceLinked } from './service-principal.ts';

/** EKS's own description of a control plane's interfaces; clean-up tools recognise them by it. */
const descriptionOf = (clusterName: string): string => `Amazon EKS ${clusterName}`;

/**
 * Makes the security group `eks-cluster-sg-<name>-<number>` that EKS attaches to the control plane and to managed nodes: all
 * traffic within the group.
 */
export async function createClusterSecurityGroup(call: Call, clusterName: string, vpcId: string): Promise<string> {
  const number = Math.floor(Math.random() * 9e8) + 1e8;
  const groupName = `eks-cluster-sg-${clusterName}-${number}`;
  const answer = await ec2<CreateSecurityGroupCommandOutput>(call, 'CreateSecurityGroup', {
    GroupName: groupName,
    Description:
      'EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.',
    VpcId: vpcId,
    TagSpecifications: [
      {
        ResourceType: 'security-group',
        Tags: [
          { Key: 'Name', Value: groupName },
          { Key: `kubernetes.io/cluster/${clusterName}`, Value: 'owned' },
          { Key: 'aws:eks:cluster-name', Value: clusterName },
        ],
      },
    ],
  });
  const groupId = answer.GroupId ?? '';
  await ec2(call, 'AuthorizeSecurityGroupIngress', {
    GroupId: groupId,
    IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: groupId }] }],
  });
  return groupId;
}

/**
 * Puts the control plane's network interfaces into two zones' subnets. While they stand, the subnets, the security groups on
 * them and the VPC cannot be deleted. (EKS may use more than two; the number is a guess.)
 */
export async function createControlPlaneInterfaces(
  call: Call,
  clusterName: string,
  subnets: readonly Subnet[],
  securityGroupIds: readonly string[],
): Promise<void> {
  for (const subnet of onePerZone(subnets).slice(0, 2)) {
    // EC2 makes what a service-linked role asks for requester-managed and in use.
    await ec2(call, 'CreateNetworkInterface', {
      SubnetId: subnet.SubnetId,
      Groups: [...securityGroupIds],
      Description: descriptionOf(clusterName),
    });
  }
}

/** Takes the interfaces and the cluster security group away. A group that something else still uses is left, as EKS leaves it. */
export async function deleteClusterNetwork(call: Call, clusterName: string, clusterGroupId: string): Promise<void> {
  const interfaces = call.aws.store
    .list<NetworkInterface>('AWS::EC2::NetworkInterface', call.region)
    .filter(({ data }) => data.RequesterManaged === true && data.Description === descriptionOf(clusterName));
  for (const entry of interfaces) {
    await ec2(call, 'DeleteNetworkInterface', { NetworkInterfaceId: entry.id });
  }
  // In existing VPCs this group is known to outlive the cluster when an interface or a rule refers to it (eksctl#5135).
  await ec2(call, 'DeleteSecurityGroup', { GroupId: clusterGroupId }).catch(() => undefined);
}

function onePerZone(subnets: readonly Subnet[]): Subnet[] {
  const byZone = new Map<string | undefined, Subnet>();
  for (const subnet of subnets) if (!byZone.has(subnet.AvailabilityZone)) byZone.set(subnet.AvailabilityZone, subnet);
  return [...byZone.values()];
}

function ec2<Output = unknown>(call: Call, operation: string, input: object): Promise<Output> {
  return call.aws.call<Output>('ec2', operation, input, { principal: serviceLinked(call), region: call.region });
}
