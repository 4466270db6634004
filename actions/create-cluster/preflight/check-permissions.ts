import { partitionOf } from '../../../shared/aws/partition.ts';
import { ownershipKeys } from '../../../shared/aws/ownership.ts';
import type { Wanted } from '../../../shared/aws/permissions.ts';
import type { Facts } from './facts.ts';
import { note, refusal, together } from './findings.ts';
import type { Findings } from './findings.ts';
import type { Shape } from './shape.ts';

/**
 * The main calls that making a cluster of the shape comes to, by us, eksctl and CloudFormation (which uses the caller's rights), on
 * the resources that they will be made on. Not every call: those without which nothing works.
 */
export function wantedPermissions(
  { clusterName, natGateways, existingVpc }: Pick<Shape, 'clusterName' | 'natGateways' | 'existingVpc'>,
  { region, accountId }: { readonly region: string; readonly accountId: string },
): readonly Wanted[] {
  const { name: partition } = partitionOf(region);
  const arn = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
  const role = `arn:${partition}:iam::${accountId}:role/eksctl-${clusterName}-cluster-ServiceRole`;
  const tags = {
    [`aws:RequestTag/${ownershipKeys.managedBy}`]: 'eks-actions',
    [`aws:RequestTag/${ownershipKeys.environment}`]: clusterName,
  };
  const network = ['CreateVpc', 'CreateSubnet', 'CreateInternetGateway', 'CreateRouteTable', 'CreateSecurityGroup'];
  const nat = ['AllocateAddress', 'CreateNatGateway'];
  const ec2 = [
    'CreateLaunchTemplate',
    'RunInstances',
    ...(existingVpc ? [] : network),
    ...(natGateways > 0 ? nat : []),
  ];
  return [
    {
      actions: ['cloudformation:CreateStack', 'cloudformation:DescribeStackEvents', 'cloudformation:DeleteStack'],
      resource: arn('cloudformation', `stack/eksctl-${clusterName}-cluster/*`),
      context: tags,
    },
    {
      actions: ['CreateCluster', 'DescribeCluster', 'TagResource', 'CreateNodegroup', 'CreateAddon'].map(named('eks')),
      resource: arn('eks', `cluster/${clusterName}`),
      context: tags,
    },
    { actions: ec2.map(named('ec2')), resource: '*', context: tags },
    { actions: ['CreateRole', 'AttachRolePolicy', 'TagRole'].map(named('iam')), resource: role, context: tags },
    { actions: ['iam:PassRole'], resource: role, context: { 'iam:PassedToService': 'eks.amazonaws.com' } },
  ];
}

function named(service: string): (action: string) => string {
  return (action) => `${service}:${action}`;
}

/** Refuses what IAM says will be denied; denials of which IAM itself is not sure are only told. */
export function checkPermissions({ denied }: Pick<Facts, 'denied'>): Findings {
  if (!denied.checked) return note(`Permissions: not checked (${denied.reason}).`);
  const unsure = denied.value.filter((each) => each.unsure);
  const sure = denied.value.filter((each) => !each.unsure);
  const list = (some: typeof sure) => some.map(({ action }) => action).join(', ');
  return together(
    unsure.length === 0
      ? note()
      : note(`IAM may refuse ${list(unsure)}; its policies have conditions that can't be simulated.`),
    sure.length === 0
      ? note()
      : refusal({
          what: `The role may not make ${sure.length === 1 ? 'a call' : `${sure.length} calls`} that creating the cluster needs`,
          where: [...new Set(sure.map(({ resource }) => resource))].join(', '),
          why: `IAM denies ${list(sure)}${sure.some(({ explicit }) => explicit) ? ' (some by an explicit Deny)' : ''}`,
          remedy: 'Allow them to the role in `role-to-assume`; the templates in iam/ hold all that the actions need.',
        }),
  );
}
