import type { Value } from './template.ts';
import { sub } from './template.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const elb = (text: string): string[] => words(text).map((action) => `elasticloadbalancing:${action}`);
const ec2 = (text: string): string[] => words(text).map((action) => `ec2:${action}`);
const elbArn = (rest: string): Value => sub(`arn:\${AWS::Partition}:elasticloadbalancing:*:*:${rest}`);

const requestTag = 'aws:RequestTag/elbv2.k8s.aws/cluster';
const resourceTag = 'aws:ResourceTag/elbv2.k8s.aws/cluster';
const securityGroups = sub('arn:${AWS::Partition}:ec2:*:*:security-group/*');
const balancers = ['targetgroup/*/*', 'loadbalancer/net/*/*', 'loadbalancer/app/*/*'].map(elbArn);
const listeners = [
  'listener/net/*/*/*',
  'listener/app/*/*/*',
  'listener-rule/net/*/*/*',
  'listener-rule/app/*/*/*',
].map(elbArn);

function allow(actions: string[], resource: Value = '*', condition?: Value): Value {
  return {
    Effect: 'Allow',
    Action: actions,
    Resource: resource,
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}

/** The statements behind eksctl's well-known policy `awsLoadBalancerController`: the ones that the controller's project publishes. */
export const loadBalancerControllerStatements: Value[] = [
  allow(['iam:CreateServiceLinkedRole'], '*', {
    StringEquals: { 'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com' },
  }),
  allow([
    ...ec2(`DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeInternetGateways DescribeVpcs
      DescribeVpcPeeringConnections DescribeSubnets DescribeSecurityGroups DescribeInstances DescribeNetworkInterfaces DescribeTags
      GetCoipPoolUsage DescribeCoipPools GetSecurityGroupsForVpc DescribeIpamPools DescribeRouteTables`),
    ...elb(`DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeListeners DescribeListenerCertificates DescribeSSLPolicies
      DescribeRules DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth DescribeTags DescribeTrustStores
      DescribeListenerAttributes DescribeCapacityReservation`),
  ]),
  allow(
    words(`cognito-idp:DescribeUserPoolClient acm:ListCertificates acm:DescribeCertificate iam:ListServerCertificates
      iam:GetServerCertificate waf-regional:GetWebACL waf-regional:GetWebACLForResource waf-regional:AssociateWebACL
      waf-regional:DisassociateWebACL wafv2:GetWebACL wafv2:GetWebACLForResource wafv2:AssociateWebACL wafv2:DisassociateWebACL
      shield:GetSubscriptionState shield:DescribeProtection shield:CreateProtection shield:DeleteProtection`),
  ),
  allow(ec2('AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress')),
  allow(ec2('CreateSecurityGroup')),
  allow(ec2('CreateTags'), securityGroups, {
    StringEquals: { 'ec2:CreateAction': 'CreateSecurityGroup' },
    Null: { [requestTag]: 'false' },
  }),
  allow(ec2('CreateTags DeleteTags'), securityGroups, { Null: { [requestTag]: 'true', [resourceTag]: 'false' } }),
  allow(ec2('AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress DeleteSecurityGroup'), '*', {
    Null: { [resourceTag]: 'false' },
  }),
  allow(elb('CreateLoadBalancer CreateTargetGroup'), '*', { Null: { [requestTag]: 'false' } }),
  allow(elb('CreateListener DeleteListener CreateRule DeleteRule')),
  allow(elb('AddTags RemoveTags'), balancers, { Null: { [requestTag]: 'true', [resourceTag]: 'false' } }),
  allow(elb('AddTags RemoveTags'), listeners),
  allow(
    elb(`ModifyLoadBalancerAttributes SetIpAddressType SetSecurityGroups SetSubnets DeleteLoadBalancer ModifyTargetGroup
      ModifyTargetGroupAttributes DeleteTargetGroup ModifyListenerAttributes ModifyCapacityReservation ModifyIpPools`),
    '*',
    { Null: { [resourceTag]: 'false' } },
  ),
  allow(elb('AddTags'), balancers, {
    StringEquals: { 'elasticloadbalancing:CreateAction': ['CreateTargetGroup', 'CreateLoadBalancer'] },
    Null: { [requestTag]: 'false' },
  }),
  allow(elb('RegisterTargets DeregisterTargets'), elbArn('targetgroup/*/*')),
  allow(
    elb('SetWebAcl ModifyListener AddListenerCertificates RemoveListenerCertificates ModifyRule SetRulePriorities'),
  ),
];
