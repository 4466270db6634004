import type { Resource, Value } from './template.ts';
import { getAtt, importValue, nameTag, ref } from './template.ts';

const allPorts = { FromPort: 0, ToPort: 65535, IpProtocol: '-1' };

/** The control plane's and the shared node security group with the rules between them and the group that EKS itself makes. */
export function sharedSecurityGroups(vpc: Value): Record<string, Resource> {
  const shared = ref('ClusterSharedNodeSecurityGroup');
  const eksOwn = getAtt('ControlPlane', 'ClusterSecurityGroupId');
  const rule = (description: string, group: Value, source: Value): Resource => ({
    Type: 'AWS::EC2::SecurityGroupIngress',
    Properties: { Description: description, ...allPorts, GroupId: group, SourceSecurityGroupId: source },
  });
  return {
    ControlPlaneSecurityGroup: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'Communication between the control plane and worker nodegroups',
        Tags: [nameTag('ControlPlaneSecurityGroup')],
        VpcId: vpc,
      },
    },
    ClusterSharedNodeSecurityGroup: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: 'Communication between all nodes in the cluster',
        Tags: [nameTag('ClusterSharedNodeSecurityGroup')],
        VpcId: vpc,
      },
    },
    IngressDefaultClusterToNodeSG: rule(
      'Allow managed and unmanaged nodes to communicate with each other (all ports)',
      shared,
      eksOwn,
    ),
    IngressInterNodeGroupSG: rule('Allow nodes to communicate with each other (all ports)', shared, shared),
    IngressNodeToDefaultClusterSG: rule(
      'Allow unmanaged nodes to communicate with control plane (all ports)',
      eksOwn,
      shared,
    ),
  };
}

/** The security group of a self-managed node group, `SG`, and the rules that let the control plane and it talk. */
export function nodeGroupSecurityGroup(cluster: string, clusterStack: string, group: string): Record<string, Resource> {
  const controlPlane = importValue(`${clusterStack}::SecurityGroup`);
  const egress = (description: string, from: number, to: number): Resource => ({
    Type: 'AWS::EC2::SecurityGroupEgress',
    Properties: {
      Description: description,
      DestinationSecurityGroupId: ref('SG'),
      FromPort: from,
      GroupId: controlPlane,
      IpProtocol: 'tcp',
      ToPort: to,
    },
  });
  const ingress = (name: string, what: string, from: number, to: number): Value => ({
    Description: `[${name}] Allow worker nodes in group ${group} to communicate with control plane (${what})`,
    FromPort: from,
    IpProtocol: 'tcp',
    SourceSecurityGroupId: controlPlane,
    ToPort: to,
  });
  const kubelet = 'kubelet and workload TCP ports';
  const https = 'workloads using HTTPS port, commonly used with extension API servers';
  return {
    SG: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: `Communication between the control plane and worker nodes in group ${group}`,
        SecurityGroupIngress: [
          ingress('IngressInterCluster', kubelet, 1025, 65535),
          ingress('IngressInterClusterAPI', https, 443, 443),
        ],
        Tags: [{ Key: `kubernetes.io/cluster/${cluster}`, Value: 'owned' }, nameTag('SG')],
        VpcId: importValue(`${clusterStack}::VPC`),
      },
    },
    EgressInterCluster: egress(
      `Allow control plane to communicate with worker nodes in group ${group} (${kubelet})`,
      1025,
      65535,
    ),
    EgressInterClusterAPI: egress(
      `Allow control plane to communicate with worker nodes in group ${group} (${https})`,
      443,
      443,
    ),
    IngressInterClusterCP: {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: {
        Description: `Allow control plane to receive API requests from worker nodes in group ${group}`,
        FromPort: 443,
        GroupId: controlPlane,
        IpProtocol: 'tcp',
        SourceSecurityGroupId: ref('SG'),
        ToPort: 443,
      },
    },
  };
}
