import { fromRecordSet } from '../../shared/aws/route-53/records.ts';
import type { Item } from './items.ts';

/** `aws …` in a region. */
type Aws = (command: string) => string;

/**
 * The commands of the AWS CLI that remove a leak, one after the other, for whoever has to do it by hand: first what has to go
 * before it. Empty where none is known. They can be typed as they are, into a POSIX shell. Pure.
 */
export function removalCommands(item: Item): readonly string[] {
  const aws: Aws = (command) => `aws ${command} --region ${item.region}`;
  const own = item.goesWith === undefined ? commandsOf(item, aws) : stackCommands(item.goesWith, aws);
  return own.length === 0 ? [] : [...(item.first ?? []), ...own];
}

/** The same as one line, of which each command waits for the success of the one before it; undefined where none is known. Pure. */
export function removalCommand(item: Item): string | undefined {
  const commands = removalCommands(item);
  return commands.length === 0 ? undefined : commands.join(' && ');
}

/** A word of a command line as a POSIX shell has to read it. Pure. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function commandsOf(item: Item, aws: Aws): readonly string[] {
  const { kind, id, detail } = item;
  switch (kind) {
    case 'load balancer':
      return [
        aws(
          `elbv2 modify-load-balancer-attributes --load-balancer-arn ${id} --attributes Key=deletion_protection.enabled,Value=false`,
        ),
        aws(`elbv2 delete-load-balancer --load-balancer-arn ${id}`),
      ];
    case 'target group':
      return [aws(`elbv2 delete-target-group --target-group-arn ${id}`)];
    case 'security group':
      return resourceCommands('AWS::EC2::SecurityGroup', id, aws);
    case 'volume':
      return [aws(`ec2 delete-volume --volume-id ${id}`)];
    case 'snapshot':
      return [aws(`ec2 delete-snapshot --snapshot-id ${id}`)];
    case 'node':
      return [aws(`ec2 terminate-instances --instance-ids ${id}`)];
    case 'NAT gateway':
      return resourceCommands('AWS::EC2::NatGateway', id, aws);
    case 'address':
      return resourceCommands('AWS::EC2::EIP', id, aws);
    case 'VPC':
      return resourceCommands('AWS::EC2::VPC', id, aws);
    case 'EKS cluster':
      return [aws(`eks delete-cluster --name ${id}`)];
    case 'CloudFormation stack':
      return stackCommands(id, aws);
    case 'certificate':
      return [aws(`acm delete-certificate --certificate-arn ${id}`)];
    case 'log group':
      return [aws(`logs delete-log-group --log-group-name ${id}`)];
    case 'OIDC provider':
      return [`aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${id}`];
    case 'kept credentials':
      return [aws(`ssm delete-parameter --name ${id}`)];
    case 'DNS record':
      return recordCommands(item);
    case 'stack resource':
      return resourceCommands(detail ?? '', id, aws);
    case 'tagged resource':
      return commandsByArn(id, aws);
  }
}

/** eksctl protects the cluster's stack from deletion; the protection of one that has none can be lifted too. */
function stackCommands(name: string, aws: Aws): readonly string[] {
  return [
    aws(`cloudformation update-termination-protection --no-enable-termination-protection --stack-name ${name}`),
    aws(`cloudformation delete-stack --stack-name ${name}`),
    aws(`cloudformation wait stack-delete-complete --stack-name ${name}`),
  ];
}

function recordCommands({ record }: Item): readonly string[] {
  if (record === undefined) return [];
  const changes = { Changes: [{ Action: 'DELETE', ResourceRecordSet: fromRecordSet(record.set) }] };
  return [
    `aws route53 change-resource-record-sets --hosted-zone-id ${record.zoneId} --change-batch ${quoted(JSON.stringify(changes))}`,
  ];
}

/** By the type that CloudFormation gives a thing; of those without a line here, by its cloud control API. */
function resourceCommands(type: string, id: string, aws: Aws): readonly string[] {
  switch (type) {
    case 'AWS::EC2::Subnet':
      return [aws(`ec2 delete-subnet --subnet-id ${id}`)];
    case 'AWS::EC2::RouteTable':
      return [aws(`ec2 delete-route-table --route-table-id ${id}`)];
    case 'AWS::EC2::SecurityGroup':
      return [aws(`ec2 delete-security-group --group-id ${id}`)];
    case 'AWS::EC2::InternetGateway':
      return [aws(`ec2 delete-internet-gateway --internet-gateway-id ${id}`)];
    case 'AWS::EC2::NetworkInterface':
      return [aws(`ec2 delete-network-interface --network-interface-id ${id}`)];
    case 'AWS::EC2::LaunchTemplate':
      return [aws(`ec2 delete-launch-template --launch-template-id ${id}`)];
    case 'AWS::EC2::VPCEndpoint':
      return [aws(`ec2 delete-vpc-endpoints --vpc-endpoint-ids ${id}`)];
    case 'AWS::EC2::NatGateway':
      // Its address is free only once it is gone.
      return [
        aws(`ec2 delete-nat-gateway --nat-gateway-id ${id}`),
        aws(`ec2 wait nat-gateway-deleted --nat-gateway-ids ${id}`),
      ];
    case 'AWS::EC2::EIP':
      return [aws(`ec2 release-address --allocation-id ${id}`)];
    case 'AWS::EC2::VPC':
      return [aws(`ec2 delete-vpc --vpc-id ${id}`)];
    case 'AWS::IAM::Role':
      return [`aws iam delete-role --role-name ${id}`];
    case 'AWS::APS::Scraper':
      return [aws(`amp delete-scraper --scraper-id ${id}`)];
    case '':
      return [];
    default:
      return [aws(`cloudcontrol delete-resource --type-name ${type} --identifier ${quoted(id)}`)];
  }
}

/** What the tagging API lists of a cluster and nothing else shows, by service and first part of the resource. */
const typesByArn: Readonly<Record<string, string>> = {
  'ec2:subnet': 'AWS::EC2::Subnet',
  'ec2:route-table': 'AWS::EC2::RouteTable',
  'ec2:security-group': 'AWS::EC2::SecurityGroup',
  'ec2:internet-gateway': 'AWS::EC2::InternetGateway',
  'ec2:network-interface': 'AWS::EC2::NetworkInterface',
  'ec2:launch-template': 'AWS::EC2::LaunchTemplate',
  'ec2:vpc-endpoint': 'AWS::EC2::VPCEndpoint',
  'aps:scraper': 'AWS::APS::Scraper',
};

/** The CloudFormation type and the id of what an ARN names: `AWS::EC2::Subnet`, `subnet-1`. Undefined for other things. Pure. */
export function typeOfArn(arn: string): { readonly type: string; readonly id: string } | undefined {
  const [, service, kind, id] = /^arn:[^:]+:([^:]+):[^:]*:[^:]*:([^/:]+)[/:](.+)$/.exec(arn) ?? [];
  const type = typesByArn[`${service ?? ''}:${kind ?? ''}`];
  return type === undefined || id === undefined ? undefined : { type, id };
}

function commandsByArn(arn: string, aws: Aws): readonly string[] {
  const found = typeOfArn(arn);
  return found === undefined ? [] : resourceCommands(found.type, found.id, aws);
}
