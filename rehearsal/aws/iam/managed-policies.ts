/**
 * The policies that AWS itself manages, as far as EKS, eksctl and its users attach them. Attaching another name under
 * `arn:aws:iam::aws:policy/` is refused like at AWS, where a misspelt one does not exist either.
 */
const awsManaged: Readonly<Record<string, readonly string[]>> = {
  AdministratorAccess: ['*'],
  PowerUserAccess: ['*'],
  ReadOnlyAccess: ['*:Describe*', '*:List*', '*:Get*'],
  IAMFullAccess: ['iam:*'],
  AmazonEC2FullAccess: ['ec2:*', 'elasticloadbalancing:*', 'autoscaling:*', 'cloudwatch:*'],
  AmazonVPCFullAccess: ['ec2:*'],
  AWSCloudFormationFullAccess: ['cloudformation:*'],
  AmazonRoute53FullAccess: ['route53:*'],
  AWSCertificateManagerFullAccess: ['acm:*'],
  ElasticLoadBalancingFullAccess: ['elasticloadbalancing:*'],
  AmazonEKSClusterPolicy: ['autoscaling:*', 'ec2:*', 'elasticloadbalancing:*', 'kms:DescribeKey'],
  AmazonEKSServicePolicy: ['ec2:*', 'eks:*'],
  AmazonEKSVPCResourceController: ['ec2:CreateNetworkInterfacePermission', 'ec2:Describe*'],
  AmazonEKSWorkerNodePolicy: ['ec2:Describe*', 'eks:DescribeCluster', 'eks-auth:AssumeRoleForPodIdentity'],
  AmazonEKSWorkerNodeMinimalPolicy: [
    'ec2:DescribeInstances',
    'eks:DescribeCluster',
    'eks-auth:AssumeRoleForPodIdentity',
  ],
  AmazonEKS_CNI_Policy: ['ec2:*NetworkInterface*', 'ec2:Describe*', 'ec2:*PrivateIpAddresses', 'ec2:CreateTags'],
  AmazonEKSFargatePodExecutionRolePolicy: ['ecr:*'],
  AmazonEKSLocalOutpostClusterPolicy: ['ec2:*', 'ssm:*'],
  AmazonEKSComputePolicy: ['ec2:*', 'iam:*InstanceProfile*'],
  AmazonEKSBlockStoragePolicy: ['ec2:*Volume*', 'ec2:*Snapshot*', 'ec2:CreateTags'],
  AmazonEKSLoadBalancingPolicy: ['elasticloadbalancing:*', 'ec2:*'],
  AmazonEKSNetworkingPolicy: ['ec2:*'],
  AmazonEC2ContainerRegistryReadOnly: ['ecr:Get*', 'ecr:Batch*', 'ecr:Describe*', 'ecr:List*'],
  AmazonEC2ContainerRegistryPullOnly: ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
  AmazonEC2ContainerRegistryPowerUser: ['ecr:*'],
  AmazonElasticContainerRegistryPublicReadOnly: [
    'ecr-public:Get*',
    'ecr-public:BatchCheckLayerAvailability',
    'ecr-public:Describe*',
    'sts:GetServiceBearerToken',
  ],
  AmazonSSMManagedInstanceCore: ['ssm:*', 'ssmmessages:*', 'ec2messages:*'],
  CloudWatchAgentServerPolicy: ['cloudwatch:PutMetricData', 'logs:*', 'ec2:Describe*'],
  'service-role/AmazonEBSCSIDriverPolicy': [
    'ec2:*Volume*',
    'ec2:*Snapshot*',
    'ec2:Describe*',
    'ec2:CreateTags',
    'ec2:DeleteTags',
  ],
  'service-role/AmazonEBSCSIDriverPolicyV2': [
    'ec2:*Volume*',
    'ec2:*Snapshot*',
    'ec2:Describe*',
    'ec2:CreateTags',
    'ec2:DeleteTags',
  ],
  'service-role/AmazonEFSCSIDriverPolicy': ['elasticfilesystem:*', 'ec2:DescribeAvailabilityZones'],
  'service-role/AmazonEC2RoleforSSM': ['ssm:*'],
  'aws-service-role/AmazonEKSServiceRolePolicy': ['ec2:*', 'iam:ListAttachedRolePolicies'],
  'aws-service-role/AWSServiceRoleForAmazonEKSNodegroup': ['ec2:*', 'autoscaling:*'],
  'aws-service-role/AWSElasticLoadBalancingServiceRolePolicy': ['ec2:*'],
  'aws-service-role/AutoScalingServiceRolePolicy': ['ec2:*', 'elasticloadbalancing:*'],
};

const prefix = 'arn:aws:iam::aws:policy/';

export function isAwsManaged(arn: string): boolean {
  return arn.startsWith(prefix);
}

/** The ARNs of all AWS-managed policies that are known here. */
export const awsManagedArns: readonly string[] = Object.keys(awsManaged).map((name) => prefix + name);

/**
 * The document of an AWS-managed policy, or undefined if there is none of this ARN. The documents are a stand-in: they allow
 * what the policy is for, roughly and on every resource; AWS's own are longer and narrower.
 */
export function awsManagedDocument(arn: string): string | undefined {
  const actions = isAwsManaged(arn) ? awsManaged[arn.slice(prefix.length)] : undefined;
  if (actions === undefined) return undefined;
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
}
