import type {
  Listener,
  LoadBalancer,
  Rule,
  TargetDescription,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { randomBytes } from 'node:crypto';

import type { Call, LocalAws, Principal } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';

export const loadBalancerType = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
export const targetGroupType = 'AWS::ElasticLoadBalancingV2::TargetGroup';
export const listenerType = 'AWS::ElasticLoadBalancingV2::Listener';
export const ruleType = 'AWS::ElasticLoadBalancingV2::ListenerRule';

/** What the store keeps about a load balancer besides what DescribeLoadBalancers shows. */
export interface StoredLoadBalancer extends LoadBalancer {
  attributes: Record<string, string>;
  interfaceIds: string[];
}

export interface StoredTarget {
  readonly description: TargetDescription;
  readonly registeredAt: Date;
  /** Set when it was deregistered: it drains until then. */
  drainsUntil?: Date;
}

export interface StoredTargetGroup extends TargetGroup {
  attributes: Record<string, string>;
  targets: StoredTarget[];
  /** Since when a listener or a rule forwards to it. */
  attachedSince?: Date;
}

/** `Certificates` has the default certificate first, then those added for further names; Describe shows the first only. */
export interface StoredListener extends Listener {
  attributes: Record<string, string>;
}

export interface StoredRule extends Rule {
  listenerArn: string;
}

/** Where in AWS something is done: what `Call` and the background work of the service have in common. */
export interface Place {
  readonly aws: LocalAws;
  readonly account: string;
  readonly region: string;
}

/** The 16 hexadecimal digits at the end of Elastic Load Balancing's ARNs. */
export function newSuffix(): string {
  return randomBytes(8).toString('hex');
}

export function arnOf(place: Place, path: string): string {
  return `arn:aws:elasticloadbalancing:${place.region}:${place.account}:${path}`;
}

/** The service itself, as the principal of what it makes in EC2. */
export function serviceLinked(account: string): Principal {
  const name = 'AWSServiceRoleForElasticLoadBalancing';
  return {
    arn: `arn:aws:sts::${account}:assumed-role/${name}/ElasticLoadBalancing`,
    account,
    roleArn: `arn:aws:iam::${account}:role/aws-service-role/elasticloadbalancing.amazonaws.com/${name}`,
    sessionName: 'ElasticLoadBalancing',
  };
}

/** Puts something new into the store under its ARN. */
export function register<Data extends object>(
  call: Call,
  type: string,
  arn: string,
  data: Data,
  more: { tags?: Record<string, string>; state?: string } = {},
): Resource<Data> {
  return call.aws.store.add<Data>({
    type,
    id: arn,
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    data,
    ...more,
  });
}

function listOf<Data extends object>(place: Place, type: string): Resource<Data>[] {
  return place.aws.store.list<Data>(type, place.region).filter((resource) => resource.account === place.account);
}

export const loadBalancersOf = (place: Place): Resource<StoredLoadBalancer>[] => listOf(place, loadBalancerType);
export const targetGroupsOf = (place: Place): Resource<StoredTargetGroup>[] => listOf(place, targetGroupType);
export const rulesOf = (place: Place): Resource<StoredRule>[] => listOf(place, ruleType);

export function listenersOf(place: Place, loadBalancerArn?: string): Resource<StoredListener>[] {
  return listOf<StoredListener>(place, listenerType).filter(
    ({ data }) => loadBalancerArn === undefined || data.LoadBalancerArn === loadBalancerArn,
  );
}

function find<Data extends object>(
  place: Place,
  type: string,
  arn: string | undefined,
  error: { code: string; message: string },
): Resource<Data> {
  const found = arn === undefined ? undefined : place.aws.store.get<Data>(type, arn, place.region);
  if (found === undefined || found.account !== place.account) throw new AwsError(error.code, error.message);
  return found;
}

function requireArn(arn: string | undefined, kind: string, what: string): void {
  if (arn !== undefined && !arn.startsWith('arn:') && !arn.includes(`:${kind}/`)) {
    throw new AwsError('ValidationError', `'${arn}' is not a valid ${what} ARN`);
  }
}

/** Errors: ValidationError for what is no ARN, LoadBalancerNotFound. */
export function findLoadBalancer(place: Place, arn: string | undefined): Resource<StoredLoadBalancer> {
  requireArn(arn, 'loadbalancer', 'load balancer');
  return find(place, loadBalancerType, arn, {
    code: 'LoadBalancerNotFound',
    message: `Load balancer '${arn}' not found`,
  });
}

/** Errors: ValidationError for what is no ARN, TargetGroupNotFound. */
export function findTargetGroup(place: Place, arn: string | undefined): Resource<StoredTargetGroup> {
  requireArn(arn, 'targetgroup', 'target group');
  return find(place, targetGroupType, arn, {
    code: 'TargetGroupNotFound',
    message: `Target groups '${arn}' not found`,
  });
}

/** Errors: ValidationError for what is no ARN, ListenerNotFound. */
export function findListener(place: Place, arn: string | undefined): Resource<StoredListener> {
  requireArn(arn, 'listener', 'listener');
  return find(place, listenerType, arn, { code: 'ListenerNotFound', message: 'One or more listeners not found' });
}

/** Errors: ValidationError for what is no ARN, RuleNotFound. */
export function findRule(place: Place, arn: string | undefined): Resource<StoredRule> {
  requireArn(arn, 'listener-rule', 'listener rule');
  return find(place, ruleType, arn, { code: 'RuleNotFound', message: 'One or more rules not found' });
}
