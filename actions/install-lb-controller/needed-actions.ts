import { compareVersions } from './chart-versions.ts';

const of = (service: string, names: string): string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${service}:${name}`);

/**
 * What the controller calls, by the version from which on it does: the IAM policies that its project publishes with each release,
 * compared (2.7.0 to 3.5.0; nothing was added after 2.13.0). Left out is what only some settings need, see `occasional`.
 */
const since: readonly (readonly [controller: string, actions: readonly string[]])[] = [
  [
    '2.7.0',
    [
      ...of('iam', 'CreateServiceLinkedRole'),
      ...of(
        'ec2',
        `DescribeAccountAttributes DescribeAddresses DescribeAvailabilityZones DescribeInternetGateways DescribeVpcs
         DescribeVpcPeeringConnections DescribeSubnets DescribeSecurityGroups DescribeInstances DescribeNetworkInterfaces
         DescribeTags AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress CreateSecurityGroup DeleteSecurityGroup
         CreateTags DeleteTags`,
      ),
      ...of(
        'elasticloadbalancing',
        `DescribeLoadBalancers DescribeLoadBalancerAttributes DescribeListeners DescribeListenerCertificates DescribeSSLPolicies
         DescribeRules DescribeTargetGroups DescribeTargetGroupAttributes DescribeTargetHealth DescribeTags CreateLoadBalancer
         CreateTargetGroup CreateListener DeleteListener CreateRule DeleteRule AddTags RemoveTags ModifyLoadBalancerAttributes
         SetIpAddressType SetSecurityGroups SetSubnets DeleteLoadBalancer ModifyTargetGroup ModifyTargetGroupAttributes
         DeleteTargetGroup RegisterTargets DeregisterTargets ModifyListener AddListenerCertificates RemoveListenerCertificates
         ModifyRule`,
      ),
      ...of('acm', 'ListCertificates DescribeCertificate'),
      // Asked for every ALB as long as the add-ons are on, which they are by default.
      ...of('wafv2', 'GetWebACL GetWebACLForResource'),
      ...of('shield', 'GetSubscriptionState'),
    ],
  ],
  ['2.9.0', of('elasticloadbalancing', 'DescribeListenerAttributes ModifyListenerAttributes')],
  ['2.10.0', of('ec2', 'GetSecurityGroupsForVpc')],
  ['2.11.0', of('elasticloadbalancing', 'DescribeCapacityReservation ModifyCapacityReservation')],
  ['2.12.0', of('elasticloadbalancing', 'SetRulePriorities')],
  ['2.13.0', of('ec2', 'DescribeRouteTables')],
];

/** In the published policies too, but used by some annotations only: attaching firewalls, log-in by Cognito, Outposts, mutual TLS, IPAM. */
const occasional: readonly (readonly [controller: string, actions: readonly string[]])[] = [
  [
    '2.7.0',
    [
      ...of('ec2', 'GetCoipPoolUsage DescribeCoipPools'),
      ...of('elasticloadbalancing', 'SetWebAcl DescribeTrustStores'),
      ...of('cognito-idp', 'DescribeUserPoolClient'),
      ...of('iam', 'ListServerCertificates GetServerCertificate'),
      ...of('waf-regional', 'GetWebACL GetWebACLForResource AssociateWebACL DisassociateWebACL'),
      ...of('wafv2', 'AssociateWebACL DisassociateWebACL'),
      ...of('shield', 'DescribeProtection CreateProtection DeleteProtection'),
    ],
  ],
  ['2.12.0', [...of('ec2', 'DescribeIpamPools'), ...of('elasticloadbalancing', 'ModifyIpPools')]],
];

const upTo = (table: typeof since, controller: string): readonly string[] =>
  table.flatMap(([version, actions]) => (compareVersions(version, controller) <= 0 ? actions : []));

/** Actions without which this version of the controller can't make load balancers. Pure. */
export function neededActions(controller: string): readonly string[] {
  return upTo(since, controller);
}

/** Actions that this version of the controller needs only for what somebody asks of it by annotations. Pure. */
export function occasionalActions(controller: string): readonly string[] {
  return upTo(occasional, controller);
}
