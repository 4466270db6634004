import type { Call, Principal } from '../service.ts';

/** The service-linked roles in whose name EKS acts on other services. */
const roles = {
  eks: { path: 'eks.amazonaws.com', name: 'AWSServiceRoleForAmazonEKS' },
  nodegroup: { path: 'eks-nodegroup.amazonaws.com', name: 'AWSServiceRoleForAmazonEKSNodegroup' },
} as const;

/** EKS itself, as the principal of the calls that it makes to EC2, IAM and CloudWatch Logs. */
export function serviceLinked(call: Call, role: keyof typeof roles = 'eks'): Principal {
  const { path, name } = roles[role];
  return {
    arn: `arn:aws:sts::${call.account}:assumed-role/${name}/EKS`,
    account: call.account,
    roleArn: `arn:aws:iam::${call.account}:role/aws-service-role/${path}/${name}`,
    sessionName: 'EKS',
  };
}
