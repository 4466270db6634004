import type { Resource, Store } from '../store.ts';
import type { StoredListener, StoredLoadBalancer, StoredTarget, StoredTargetGroup } from './records.ts';
import { listenerType, loadBalancerType, targetGroupType } from './records.ts';
import { targetGroupArns } from './target-group-records.ts';

/**
 * The load balancer that has this DNS name, in any region: for the proxy and the name server in front of the local load balancers. Case, a
 * final dot and the prefix `dualstack.` do not matter, as in DNS.
 */
export function loadBalancerByDnsName(store: Store, name: string): Resource<StoredLoadBalancer> | undefined {
  const wanted = name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^dualstack\./, '');
  return store.list<StoredLoadBalancer>(loadBalancerType).find(({ data }) => data.DNSName?.toLowerCase() === wanted);
}

/** The listener on a port, or undefined: a load balancer refuses connections on other ports. */
export function listenerOnPort(
  store: Store,
  loadBalancer: Resource<StoredLoadBalancer>,
  port: number,
): Resource<StoredListener> | undefined {
  return store
    .list<StoredListener>(listenerType, loadBalancer.region)
    .find(({ data }) => data.LoadBalancerArn === loadBalancer.id && data.Port === port);
}

/** The targets (not those that drain) to which the default actions of a listener forward. */
export function targetsOfListener(store: Store, listener: Resource<StoredListener>): StoredTarget[] {
  return targetGroupArns(listener.data.DefaultActions).flatMap((arn) => {
    const group = store.get<StoredTargetGroup>(targetGroupType, arn, listener.region);
    return (group?.data.targets ?? []).filter((target) => target.drainsUntil === undefined);
  });
}
