import type { Owner } from '../ownership.ts';

const written: Record<string, string> = {
  'AWS::EC2::VPC': 'VPC',
  'AWS::EC2::EIP': 'Elastic IP',
  'AWS::EC2::NatGateway': 'NAT gateway',
  'AWS::EC2::InternetGateway': 'internet gateway',
  'AWS::EC2::NetworkInterface': 'network interface',
  'AWS::EC2::Volume': 'EBS volume',
  'AWS::EC2::Instance': 'EC2 instance',
  'AWS::EKS::Nodegroup': 'node group',
  'AWS::EKS::Cluster': 'EKS cluster',
  'AWS::EKS::Addon': 'EKS add-on',
  'AWS::EKS::AccessEntry': 'EKS access entry',
  'AWS::EKS::PodIdentityAssociation': 'pod identity association',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'load balancer',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'target group',
  'AWS::ElasticLoadBalancingV2::Listener': 'listener',
  'AWS::CloudFormation::Stack': 'CloudFormation stack',
  'AWS::CertificateManager::Certificate': 'certificate',
  'AWS::IAM::OIDCProvider': 'OIDC provider',
  'AWS::IAM::Role': 'IAM role',
  'AWS::Route53::RecordSet': 'DNS record',
};

/** `AWS::EC2::RouteTable` → `route table`: the thing in words, one of it. */
export function kindText(type: string): string {
  const known = written[type];
  if (known !== undefined) return known;
  const last = type.split('::').at(-1) ?? type;
  return last.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

export function kindsText(type: string, count: number): string {
  const one = kindText(type);
  if (count === 1) return one;
  return one.endsWith('y') ? `${one.slice(0, -1)}ies` : one.endsWith('s') ? `${one}es` : `${one}s`;
}

/** The part of an ARN or id that a reader tells things apart by. */
export function shortName(id: string): string {
  if (!id.startsWith('arn:')) return id;
  const resource = id.split(':').slice(5).join(':');
  return resource.replace(/^(loadbalancer|targetgroup|listener|stack|certificate|cluster)\//, '');
}

/** The principal without the account: who made it, in the words of IAM. */
export function principalText(arn: string): string {
  return arn.startsWith('arn:') ? arn.split(':').slice(5).join(':') : arn;
}

/** Whose it is: the environment or cluster by name, or what it hangs on. */
export function ownerText(owner: Owner): string {
  if (owner.kind === 'unknown') return 'nobody says';
  return owner.kind === 'resource' ? `part of ${shortName(owner.name)}` : `${owner.kind} ${owner.name}`;
}
