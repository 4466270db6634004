import type { Issue, NodegroupIssueCode } from '@aws-sdk/client-eks';

import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { NodegroupData } from './state.ts';

/** EC2's refusals to launch, as the health issue that EKS makes of them (EKS API reference, Issue). */
const issueCodes: Readonly<Record<string, NodegroupIssueCode>> = {
  InsufficientFreeAddressesInSubnet: 'InsufficientFreeAddresses',
  InvalidSubnetID_NotFound: 'Ec2SubnetNotFound',
  InvalidGroup_NotFound: 'Ec2SecurityGroupNotFound',
  InvalidLaunchTemplateId_NotFound: 'Ec2LaunchTemplateNotFound',
  InvalidAMIID_NotFound: 'AmiIdNotFound',
};

/** Why instances could not be launched or terminated. Capacity and quota errors come as launch failures of the scaling group. */
export function launchIssue(error: unknown, nodegroup: Resource<NodegroupData>): Issue {
  const groups = nodegroup.data.resources?.autoScalingGroups?.map((group) => group.name ?? '') ?? [];
  if (!(error instanceof AwsError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'InternalFailure', message, resourceIds: groups };
  }
  return {
    code: issueCodes[error.code.replaceAll('.', '_')] ?? 'AsgInstanceLaunchFailures',
    message: `Could not launch On-Demand Instances. ${error.code} - ${error.message} Launching EC2 instance failed.`,
    resourceIds: groups,
  };
}
