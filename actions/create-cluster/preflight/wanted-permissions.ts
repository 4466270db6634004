import type { Wanted } from '../../../shared/aws/iam/permissions.ts';
import { ownershipKeys } from '../../../shared/aws/ownership.ts';
import { partitionOf } from '../../../shared/aws/partition.ts';
import type { Shape } from './shape.ts';

type Asked = Pick<
  Shape,
  'clusterName' | 'natGateways' | 'existingVpc' | 'pools' | 'fargate' | 'identityProvider' | 'autoMode'
>;

interface Place {
  readonly region: string;
  readonly accountId: string;
}

/**
 * The main calls that making a cluster of the shape comes to, by us, eksctl and CloudFormation (which uses the caller's rights), on
 * the resources that they will be made on. Not every call: those without which nothing works.
 * @param admins further roles are to get administration.
 */
export function wantedPermissions(shape: Asked, place: Place, admins: boolean): readonly Wanted[] {
  const { clusterName } = shape;
  // The tags that things are made with, and that those have that were made before.
  const tags = Object.fromEntries(
    ['aws:RequestTag', 'aws:ResourceTag'].flatMap((key) => [
      [`${key}/${ownershipKeys.managedBy}`, 'eks-actions'],
      [`${key}/${ownershipKeys.environment}`, clusterName],
    ]),
  );
  // What a call says of itself that another service makes with the caller's rights.
  const stacks = 'cloudformation.amazonaws.com';
  const byStacks = { ...tags, 'aws:CalledVia': [stacks], 'aws:CalledViaFirst': stacks, 'aws:CalledViaLast': stacks };
  const stackCalls = ['CreateStack', 'DescribeStackEvents', 'DeleteStack'];
  return [
    {
      actions: stackCalls.map((call) => `cloudformation:${call}`),
      resource: arn('cloudformation', place, `stack/eksctl-${clusterName}-cluster/*`),
      context: tags,
    },
    { actions: eksCalls(shape, admins), resource: arn('eks', place, `cluster/${clusterName}`), context: byStacks },
    ...ec2Calls(shape).map(([call, resource]) => ({
      actions: [`ec2:${call}`],
      resource: arn('ec2', place, resource),
      context: byStacks,
    })),
    ...iamCalls(shape, place, byStacks),
  ];
}

function arn(service: string, { region, accountId }: Place, resource: string): string {
  return `arn:${partitionOf(region).name}:${service}:${service === 'iam' ? '' : region}:${accountId}:${resource}`;
}

function eksCalls({ pools, fargate, autoMode }: Asked, admins: boolean): readonly string[] {
  return [
    ...['CreateCluster', 'DescribeCluster', 'TagResource', 'CreateAddon'],
    ...(pools.some(({ selfManaged }) => !selfManaged) ? ['CreateNodegroup'] : []),
    ...(fargate ? ['CreateFargateProfile'] : []),
    ...(autoMode || pools.length === 0 ? [] : ['CreatePodIdentityAssociation']),
    ...(admins ? ['CreateAccessEntry', 'AssociateAccessPolicy'] : []),
  ].map((action) => `eks:${action}`);
}

/** With the kind of thing that they make. */
function ec2Calls({
  existingVpc,
  natGateways,
  pools,
}: Asked): readonly (readonly [action: string, resource: string])[] {
  return [
    ...(pools.length > 0
      ? ([
          ['CreateLaunchTemplate', 'launch-template/*'],
          ['RunInstances', 'instance/*'],
        ] as const)
      : []),
    ...(existingVpc
      ? []
      : ([
          ['CreateVpc', 'vpc/*'],
          ['CreateSubnet', 'subnet/*'],
          ['CreateInternetGateway', 'internet-gateway/*'],
          ['CreateRouteTable', 'route-table/*'],
          ['CreateSecurityGroup', 'security-group/*'],
        ] as const)),
    ...(natGateways > 0
      ? ([
          ['AllocateAddress', 'elastic-ip/*'],
          ['CreateNatGateway', 'natgateway/*'],
        ] as const)
      : []),
  ];
}

function iamCalls(
  { clusterName, pools, identityProvider }: Asked,
  place: Place,
  context: NonNullable<Wanted['context']>,
): readonly Wanted[] {
  const role = arn('iam', place, `role/eksctl-${clusterName}-cluster-ServiceRole`);
  const roleCalls = ['CreateRole', 'AttachRolePolicy', 'PutRolePolicy', 'TagRole'];
  const profile = arn('iam', place, `instance-profile/eksctl-${clusterName}-nodegroup`);
  const issuer = arn('iam', place, `oidc-provider/oidc.eks.${place.region}.amazonaws.com`);
  return [
    { actions: roleCalls.map((call) => `iam:${call}`), resource: role, context },
    { actions: ['iam:PassRole'], resource: role, context: { ...context, 'iam:PassedToService': 'eks.amazonaws.com' } },
    ...(identityProvider
      ? [
          {
            actions: ['iam:CreateOpenIDConnectProvider'],
            resource: issuer,
            context: { 'aws:RequestTag/alpha.eksctl.io/cluster-name': clusterName },
          },
        ]
      : []),
    ...(pools.some(({ selfManaged }) => selfManaged)
      ? [
          { actions: ['iam:CreateInstanceProfile', 'iam:AddRoleToInstanceProfile'], resource: profile, context },
          { actions: ['autoscaling:CreateAutoScalingGroup'], resource: '*', context },
        ]
      : []),
  ];
}
