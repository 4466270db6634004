import type { Item } from './items.ts';

/** Where the AWS console shows a thing. Pure. */
export function consoleLink({ kind, id, region }: Item): string {
  const console = `https://${region}.console.aws.amazonaws.com`;
  const ec2 = (view: string, query: string) => `${console}/ec2/home?region=${region}#${view}:${query}`;
  const encoded = encodeURIComponent(id);
  switch (kind) {
    case 'load balancer':
      return ec2('LoadBalancer', `loadBalancerArn=${id}`);
    case 'target group':
      return ec2('TargetGroup', `targetGroupArn=${id}`);
    case 'security group':
      return ec2('SecurityGroup', `groupId=${id}`);
    case 'volume':
      return ec2('VolumeDetails', `volumeId=${id}`);
    case 'snapshot':
      return ec2('SnapshotDetails', `snapshotId=${id}`);
    case 'node':
      return ec2('InstanceDetails', `instanceId=${id}`);
    case 'address':
      return ec2('ElasticIpDetails', `AllocationId=${id}`);
    case 'NAT gateway':
      return `${console}/vpcconsole/home?region=${region}#NatGatewayDetails:natGatewayId=${id}`;
    case 'VPC':
      return `${console}/vpcconsole/home?region=${region}#VpcDetails:VpcId=${id}`;
    case 'EKS cluster':
      return `${console}/eks/clusters/${id}?region=${region}`;
    case 'CloudFormation stack':
      return `${console}/cloudformation/home?region=${region}#/stacks?filteringText=${encoded}&filteringStatus=failed`;
    case 'certificate':
      return `${console}/acm/home?region=${region}#/certificates/${id.split('/').at(-1) ?? ''}`;
    case 'log group':
      return `${console}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${encodeURIComponent(encoded).replaceAll('%', '$')}`;
    case 'OIDC provider':
      return `https://us-east-1.console.aws.amazonaws.com/iam/home#/identity_providers/details/OPENID/${encoded}`;
    case 'DNS record':
      return 'https://us-east-1.console.aws.amazonaws.com/route53/v2/hostedzones';
    case 'kept credentials':
      return `${console}/systems-manager/parameters/?region=${region}&tab=Table`;
    case 'tagged resource':
    case 'stack resource':
      return `${console}/resource-groups/tag-editor/find-resources?region=${region}`;
  }
}
