import type { TargetHealth } from '@aws-sdk/client-elastic-load-balancing-v2';

import { instanceKind } from '../ec2/kinds.ts';
import { lookUp } from '../ec2/registry.ts';
import type { Resource } from '../store.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import type { Place, StoredTarget, StoredTargetGroup } from './records.ts';
import { loadBalancersOf } from './records.ts';

export const notRegistered: TargetHealth = {
  State: 'unused',
  Reason: 'Target.NotRegistered',
  Description: 'Target is not registered to the target group',
};

/**
 * The health of a target now. It follows from the past alone: nothing runs in the background. A target is `initial` until it has been
 * checked for `latency.targetHealthy` while its group was attached to an active load balancer.
 */
export function healthOf(
  target: StoredTarget,
  group: Resource<StoredTargetGroup>,
  place: Place,
  options: ElasticLoadBalancingOptions,
): TargetHealth {
  if (target.drainsUntil !== undefined) {
    return {
      State: 'draining',
      Reason: 'Target.DeregistrationInProgress',
      Description: 'Target deregistration is in progress',
    };
  }
  const instance =
    group.data.TargetType === 'instance' ? lookUp(place, instanceKind, target.description.Id) : undefined;
  if (group.data.TargetType === 'instance' && instance?.data.State?.Name !== 'running') {
    return {
      State: 'unused',
      Reason: 'Target.InvalidState',
      Description: `Target is in the ${instance?.data.State?.Name ?? 'terminated'} state`,
    };
  }
  const { attachedSince } = group.data;
  if (attachedSince === undefined) {
    return {
      State: 'unused',
      Reason: 'Target.NotInUse',
      Description: 'Target group is not configured to receive traffic from the load balancer',
    };
  }
  return checkedHealth(target, attachedSince, { group, place, options });
}

function checkedHealth(
  target: StoredTarget,
  attachedSince: Date,
  { group, place, options }: { group: Resource<StoredTargetGroup>; place: Place; options: ElasticLoadBalancingOptions },
): TargetHealth {
  const registering: TargetHealth = {
    State: 'initial',
    Reason: 'Elb.RegistrationInProgress',
    Description: 'Target registration is in progress',
  };
  const activeSince = earliestActivity(group, place);
  if (activeSince === undefined) return registering;
  const checkedSince = Math.max(target.registeredAt.getTime(), attachedSince.getTime(), activeSince.getTime());
  const checkedFor = ((Date.now() - checkedSince) / 1000) * place.aws.clock.speed;
  if (checkedFor < place.aws.latency.targetHealthy) return registering;
  if (options.targetIsHealthy(target.description, group.data.TargetGroupName ?? '')) return { State: 'healthy' };
  return { State: 'unhealthy', Reason: 'Target.FailedHealthChecks', Description: 'Health checks failed' };
}

/** Since when the first of the group's load balancers is active. */
function earliestActivity(group: Resource<StoredTargetGroup>, place: Place): Date | undefined {
  const moments = loadBalancersOf(place)
    .filter(({ id }) => group.data.LoadBalancerArns?.includes(id))
    .flatMap(({ states }) => states.filter(({ state }) => state === 'active').map(({ at }) => at));
  return moments.sort((a, b) => a.getTime() - b.getTime())[0];
}
