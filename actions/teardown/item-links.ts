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

/** The command that removes a thing, for whoever has to do it by hand. Pure. */
export function removalCommand({ kind, id, region, detail }: Item): string {
  const aws = (command: string) => `aws ${command} --region ${region}`;
  switch (kind) {
    case 'load balancer':
      return aws(`elbv2 delete-load-balancer --load-balancer-arn ${id}`);
    case 'target group':
      return aws(`elbv2 delete-target-group --target-group-arn ${id}`);
    case 'security group':
      return aws(`ec2 delete-security-group --group-id ${id}`);
    case 'volume':
      return aws(`ec2 delete-volume --volume-id ${id}`);
    case 'snapshot':
      return aws(`ec2 delete-snapshot --snapshot-id ${id}`);
    case 'node':
      return aws(`ec2 terminate-instances --instance-ids ${id}`);
    case 'NAT gateway':
      return aws(`ec2 delete-nat-gateway --nat-gateway-id ${id}`);
    case 'address':
      return aws(`ec2 release-address --allocation-id ${id}`);
    case 'VPC':
      return aws(`ec2 delete-vpc --vpc-id ${id}`);
    case 'EKS cluster':
      return aws(`eks delete-cluster --name ${id}`);
    case 'CloudFormation stack':
      return aws(`cloudformation delete-stack --stack-name ${id}`);
    case 'certificate':
      return aws(`acm delete-certificate --certificate-arn ${id}`);
    case 'log group':
      return aws(`logs delete-log-group --log-group-name ${id}`);
    case 'OIDC provider':
      return `aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${id}`;
    case 'kept credentials':
      return aws(`ssm delete-parameter --name ${id}`);
    case 'DNS record':
      return `aws route53 change-resource-record-sets --hosted-zone-id <zone ${detail ?? ''}> --change-batch '{"Changes":[{"Action":"DELETE",…}]}'`;
    case 'stack resource':
      return resourceCommand(detail ?? '', id, aws);
    case 'tagged resource':
      return aws(`resourcegroupstaggingapi get-resources --resource-arn-list ${id}`);
  }
}

/** For what CloudFormation was told to leave behind, by its type. */
function resourceCommand(type: string, id: string, aws: (command: string) => string): string {
  switch (type) {
    case 'AWS::EC2::Subnet':
      return aws(`ec2 delete-subnet --subnet-id ${id}`);
    case 'AWS::EC2::SecurityGroup':
      return aws(`ec2 delete-security-group --group-id ${id}`);
    case 'AWS::EC2::VPC':
      return aws(`ec2 delete-vpc --vpc-id ${id}`);
    case 'AWS::EC2::InternetGateway':
      return aws(`ec2 delete-internet-gateway --internet-gateway-id ${id}`);
    case 'AWS::IAM::Role':
      return `aws iam delete-role --role-name ${id}`;
    default:
      return aws(`cloudcontrol delete-resource --type-name ${type} --identifier ${id}`);
  }
}
