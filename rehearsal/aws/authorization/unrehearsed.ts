import type { Unrehearsed } from './coverage.ts';

const registry =
  'the handlers of the CloudFormation registry say that they call it (permissions in the schemas of the resource types in eksctl’s stacks)';

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
    statement: 'Build.MakeStacks',
    actions: ['cloudformation:TagResource'],
    why: 'CloudFormation can ask for it when a stack is made with tags (condition key cloudformation:CreateAction, service authorization reference)',
  },
  { statement: 'Build.MakeNetworksByStacks', actions: ['ec2:ReplaceRouteTableAssociation'], why: registry },
  {
    statement: 'Build.MakeNodesByStacks',
    actions: ['autoscaling:CreateOrUpdateTags', 'autoscaling:UpdateAutoScalingGroup'],
    why: registry,
  },
  {
    statement: 'Remove.DeleteNetworksByStacks',
    actions: ['ec2:DisassociateAddress'],
    why: registry,
  },
  {
    statement: 'Remove.DeleteClusters',
    actions: ['eks:DeletePodIdentityAssociation'],
    why: 'an add-on takes its associations with it (registry, handlers of AWS::EKS::Addon)',
  },
];
