import type { WellKnownPolicies } from '../config/cluster-config.ts';
import { loadBalancerControllerStatements } from './load-balancer-controller-policy.ts';
import type { Resource, Value } from './template.ts';
import { managedPolicy, ref, sub } from './template.ts';

export interface RolePolicies {
  /** Managed policies to attach. */
  readonly managed: Value[];
  /** Statements of inline policies by the logical id of their resource. */
  readonly inline: Record<string, Value[]>;
}

const allow = (actions: string[], resource: Value = '*', condition?: Value): Value => ({
  Effect: 'Allow',
  Action: actions,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
});
const route53 = (...actions: string[]): string[] => actions.map((action) => `route53:${action}`);
const hostedZones = sub('arn:${AWS::Partition}:route53:::hostedzone/*');

export const autoScalerStatements: Value[] = [
  allow([
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeAutoScalingInstances',
    'autoscaling:DescribeLaunchConfigurations',
    'autoscaling:DescribeScalingActivities',
    'autoscaling:DescribeTags',
    'ec2:DescribeInstanceTypes',
    'ec2:DescribeLaunchTemplateVersions',
  ]),
  allow([
    'autoscaling:SetDesiredCapacity',
    'autoscaling:TerminateInstanceInAutoScalingGroup',
    'ec2:DescribeImages',
    'ec2:GetInstanceTypesFromInstanceRequirements',
    'eks:DescribeNodegroup',
  ]),
];

const fileSystems: Value[] = [
  allow(['elasticfilesystem:DescribeAccessPoints', 'elasticfilesystem:DescribeFileSystems']),
  ...['CreateAccessPoint', 'TagResource'].map((action) =>
    allow([`elasticfilesystem:${action}`], '*', { StringLike: { 'aws:RequestTag/efs.csi.aws.com/cluster': 'true' } }),
  ),
  allow(['elasticfilesystem:DeleteAccessPoint'], '*', {
    StringLike: { 'aws:ResourceTag/efs.csi.aws.com/cluster': 'true' },
  }),
];

/** What eksctl's well-known policies stand for. */
export function wellKnownPolicies(wanted: WellKnownPolicies | undefined): RolePolicies {
  const managed: Value[] = [];
  const inline: Record<string, Value[]> = {};
  if (wanted?.imageBuilder === true) managed.push(managedPolicy('AmazonEC2ContainerRegistryPowerUser'));
  // The older policy: eksctl does not use AmazonEBSCSIDriverPolicyV2 yet.
  if (wanted?.ebsCSIController === true) managed.push(managedPolicy('service-role/AmazonEBSCSIDriverPolicy'));
  if (wanted?.autoScaler === true) inline['PolicyAutoScaling'] = autoScalerStatements;
  if (wanted?.awsLoadBalancerController === true) {
    inline['PolicyAWSLoadBalancerController'] = loadBalancerControllerStatements;
  }
  if (wanted?.certManager === true) {
    inline['PolicyCertManagerChangeSet'] = [allow(route53('ChangeResourceRecordSets'), hostedZones)];
    inline['PolicyCertManagerGetChange'] = [
      allow(route53('GetChange'), sub('arn:${AWS::Partition}:route53:::change/*')),
    ];
    inline['PolicyCertManagerHostedZones'] = [allow(route53('ListResourceRecordSets', 'ListHostedZonesByName'))];
  }
  if (wanted?.efsCSIController === true) inline['PolicyEFSCSIController'] = fileSystems;
  if (wanted?.externalDNS === true) {
    inline['PolicyExternalDNSChangeSet'] = [allow(route53('ChangeResourceRecordSets'), hostedZones)];
    inline['PolicyExternalDNSHostedZones'] = [
      allow(route53('ListHostedZones', 'ListResourceRecordSets', 'ListTagsForResource')),
    ];
  }
  return { managed, inline };
}

/** The resources of inline policies for one role. */
export function inlinePolicies(inline: Record<string, Value[]>, role: string): Record<string, Resource> {
  return Object.fromEntries(
    Object.entries(inline).map(([id, statements]) => [
      id,
      {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: sub(`\${AWS::StackName}-${id}`),
          Roles: [ref(role)],
          PolicyDocument: { Version: '2012-10-17', Statement: statements },
        },
      },
    ]),
  );
}
