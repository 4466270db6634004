import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';

import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Place, StoredLoadBalancer } from './records.ts';
import { findTargetGroup } from './records.ts';
import { targetGroupArns } from './target-group-records.ts';

/** Which target group protocols a listener of each protocol can forward to. */
const compatible: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['HTTP', 'HTTPS'],
  HTTPS: ['HTTP', 'HTTPS'],
  TCP: ['TCP', 'TCP_UDP'],
  TLS: ['TCP', 'TLS'],
  UDP: ['UDP', 'TCP_UDP'],
  TCP_UDP: ['TCP_UDP'],
};

/**
 * The actions of a request as Describe shows them: a forward has both the short and the long form.
 *
 * Errors: ValidationError (none; not for this type), TargetGroupNotFound, IncompatibleProtocols, InvalidConfigurationRequest (other VPC),
 * TargetGroupAssociationLimit (group of another load balancer).
 */
export function checkedActions(
  actions: readonly Action[] | undefined,
  about: { loadBalancer: Resource<StoredLoadBalancer>; protocol: string },
  place: Place,
): Action[] {
  if (actions === undefined || actions.length === 0) {
    throw new AwsError('ValidationError', 'A listener or a rule must have at least one action');
  }
  if (about.loadBalancer.data.Type === 'network' && actions.some((action) => action.Type !== 'forward')) {
    throw new AwsError('ValidationError', "Listeners of network load balancers support the action 'forward' only");
  }
  for (const arn of targetGroupArns(actions)) requireUsable(arn, about, place);
  return actions.map(inBothForms);
}

function requireUsable(
  arn: string,
  { loadBalancer, protocol }: { loadBalancer: Resource<StoredLoadBalancer>; protocol: string },
  place: Place,
): void {
  const { data } = findTargetGroup(place, arn);
  if (!compatible[protocol]?.includes(data.Protocol ?? '')) {
    throw new AwsError(
      'IncompatibleProtocols',
      `Listener protocol '${protocol}' is not supported with a target group with the protocol '${data.Protocol}'`,
    );
  }
  if (data.VpcId !== loadBalancer.data.VpcId) {
    throw new AwsError(
      'InvalidConfigurationRequest',
      `The target group '${arn}' is in the VPC ${data.VpcId}, the load balancer in ${loadBalancer.data.VpcId}`,
    );
  }
  if (data.LoadBalancerArns?.some((other) => other !== loadBalancer.id)) {
    throw new AwsError(
      'TargetGroupAssociationLimit',
      `The following target groups cannot be associated with more than one load balancer: ${arn}`,
    );
  }
}

function inBothForms(action: Action, index: number): Action {
  if (action.Type !== 'forward') return { ...action, Order: action.Order ?? index + 1 };
  const groups = action.ForwardConfig?.TargetGroups ?? [{ TargetGroupArn: action.TargetGroupArn }];
  const [only] = groups;
  return {
    ...action,
    ...(groups.length === 1 && { TargetGroupArn: only?.TargetGroupArn }),
    ForwardConfig: {
      ...action.ForwardConfig,
      TargetGroups: groups.map((group) => ({ Weight: 1, ...group })),
    },
  };
}
