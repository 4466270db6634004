import type { NodeGroup } from '../config/cluster-config.ts';
import type { Resource, Value } from './template.ts';
import { managedPolicy, nameTag, trustService } from './template.ts';
import { inlinePolicies, wellKnownPolicies } from './well-known-policies.ts';

/** The role that the nodes of a group run with, `NodeInstanceRole`, and its inline policies; nothing if a role is given. */
export function nodeRole(group: NodeGroup, cniHasOwnRole: boolean): Record<string, Resource> {
  const iam = group.iam;
  if (iam?.instanceRoleARN !== undefined || iam?.instanceProfileARN !== undefined) return {};
  const addons = iam?.withAddonPolicies ?? {};
  const known = wellKnownPolicies({
    autoScaler: addons['autoScaler'] === true,
    externalDNS: addons['externalDNS'] === true,
    certManager: addons['certManager'] === true,
    awsLoadBalancerController: addons['awsLoadBalancerController'] === true || addons['albIngress'] === true,
    efsCSIController: addons['efs'] === true,
  });
  const names = [
    ...(addons['imageBuilder'] === true
      ? ['AmazonEC2ContainerRegistryPowerUser']
      : ['AmazonEC2ContainerRegistryPullOnly']),
    'AmazonEKSWorkerNodePolicy',
    // With IAM roles for service accounts the CNI has a role of its own.
    ...(cniHasOwnRole ? [] : ['AmazonEKS_CNI_Policy']),
    'AmazonSSMManagedInstanceCore',
  ];
  // Listing policies replaces eksctl's own; what the add-on policies need is added in either case.
  const base: Value[] = iam?.attachPolicyARNs ?? names.map(managedPolicy);
  const further: Value[] = [
    ...(addons['cloudWatch'] === true ? [managedPolicy('CloudWatchAgentServerPolicy')] : []),
    ...(addons['ebs'] === true ? [managedPolicy('service-role/AmazonEBSCSIDriverPolicy')] : []),
  ];
  return {
    ...inlinePolicies(known.inline, 'NodeInstanceRole'),
    NodeInstanceRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        ...(iam?.instanceRoleName === undefined ? {} : { RoleName: iam.instanceRoleName }),
        AssumeRolePolicyDocument: trustService('EC2', ['sts:AssumeRole']),
        ManagedPolicyArns: [...base, ...further],
        Path: '/',
        ...(iam?.instanceRolePermissionsBoundary === undefined
          ? {}
          : { PermissionsBoundary: iam.instanceRolePermissionsBoundary }),
        Tags: [nameTag('NodeInstanceRole')],
      },
    },
  };
}
