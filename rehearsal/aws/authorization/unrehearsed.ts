import type { Unrehearsed } from './coverage.ts';

const registry =
  'the handlers of the CloudFormation registry say that they call it (permissions in the schemas of the resource types in eksctl’s stacks)';
const eksctl = 'eksctl’s documentation of minimum IAM policies names it; its stand-in gets along without';

/**
 * What the templates in `iam/` grant although no scenario uses it: calls that AWS's own services and the real eksctl make and the
 * stand-ins do not, and calls of ours for states that are not rehearsed. Everything else that is granted has to be used.
 */
export const unrehearsed: readonly Unrehearsed[] = [
  {
    statement: 'Observe.Look',
    actions: [
      'autoscaling:DescribeScalingActivities',
      'ec2:DescribeLaunchTemplateVersions',
      'ec2:DescribeLaunchTemplates',
      'ec2:DescribeNetworkAcls',
      'ec2:DescribeSecurityGroupRules',
      'ec2:DescribeVpcAttribute',
      'ec2:DescribeVpcEncryptionControls',
      'eks:DescribeAccessEntry',
      'iam:GetInstanceProfile',
    ],
    why: registry,
  },
  {
    statement: 'Observe.Look',
    actions: ['eks:ListAssociatedAccessPolicies'],
    why: 'the registry again, and create-cluster where a role of `admin-roles` has an access entry already',
  },
  {
    statement: 'Observe.Look',
    actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'],
    why: 'install-lb-controller reads the policies of a role that somebody else made for the controller',
  },
  {
    statement: 'Observe.Look',
    actions: ['servicequotas:GetAWSDefaultServiceQuota'],
    why: 'create-cluster asks for the default of a quota that the account never changed; in the rehearsal all are known',
  },
  {
    statement: 'Build.MakeStacks',
    actions: ['cloudformation:TagResource'],
    why: 'CloudFormation can ask for it when a stack is made with tags (condition key cloudformation:CreateAction, service authorization reference)',
  },
  { statement: 'Build.MakeNetworksByStacks', actions: ['ec2:ReplaceRouteTableAssociation'], why: registry },
  {
    statement: 'Build.MakeNodesByStacks',
    actions: ['autoscaling:CreateOrUpdateTags', 'autoscaling:UpdateAutoScalingGroup', 'ec2:RunInstances'],
    why: `${registry}; who makes a group from a launch template has to be allowed ec2:RunInstances (EC2 Auto Scaling user guide, launch template support)`,
  },
  { statement: 'Build.MakeRolesByStacks', actions: ['iam:TagRole'], why: registry },
  {
    statement: 'Build.MakeServiceLinkedRoles',
    actions: ['iam:CreateServiceLinkedRole'],
    why: `in an account in which nobody used EKS before; ${eksctl}`,
  },
  { statement: 'Build.TrustIssuersOfClusters', actions: ['iam:TagOpenIDConnectProvider'], why: eksctl },
  {
    statement: 'Build.ScaleNodeGroups',
    actions: ['autoscaling:UpdateAutoScalingGroup'],
    why: 'eksctl scales self-managed node groups so; scenarios scale managed ones',
  },
  {
    statement: 'Remove.DeleteNetworksByStacks',
    actions: ['ec2:DisassociateAddress'],
    why: registry,
  },
  {
    statement: 'Remove.DeleteNodesByStacks',
    actions: ['autoscaling:UpdateAutoScalingGroup'],
    why: registry,
  },
  {
    statement: 'Remove.DeleteClusters',
    actions: ['eks:DeletePodIdentityAssociation'],
    why: 'an add-on takes its associations with it (registry, handlers of AWS::EKS::Addon)',
  },
  {
    statement: 'Sweep.TerminateNodes',
    actions: ['ec2:TerminateInstances'],
    why: 'teardown ends the nodes that Auto Mode or Karpenter left behind; the rehearsed Auto Mode leaves none',
  },
  {
    statement: 'Sweep.DeleteLoadBalancers',
    actions: ['ec2:RevokeSecurityGroupEgress'],
    why: 'rules for outgoing traffic that refer to another group; the controller makes such since 2.6',
  },
  {
    statement: 'Sweep.DeleteGroupsOfClusters',
    actions: ['ec2:RevokeSecurityGroupEgress'],
    why: 'rules for outgoing traffic that refer to another group, made by people',
  },
];
