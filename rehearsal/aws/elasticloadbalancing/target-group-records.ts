import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Place } from './records.ts';
import { listenersOf, rulesOf, targetGroupsOf } from './records.ts';

/** ARNs of the target groups to which actions forward. */
export function targetGroupArns(actions: readonly Action[] | undefined): string[] {
  const arns = (actions ?? []).flatMap((action) => [
    action.TargetGroupArn,
    ...(action.ForwardConfig?.TargetGroups ?? []).map((group) => group.TargetGroupArn),
  ]);
  return [...new Set(arns.filter((arn) => arn !== undefined))];
}

/**
 * Brings LoadBalancerArns of all target groups in line with the listeners and rules as they are now, and notes since when a group is
 * attached: its targets are checked from then on.
 */
export function refreshAttachments(place: Place): void {
  const attached = new Map<string, Set<string>>();
  const note = (groupArn: string, loadBalancerArn: string | undefined): void => {
    if (loadBalancerArn === undefined) return;
    attached.set(groupArn, (attached.get(groupArn) ?? new Set()).add(loadBalancerArn));
  };
  const listeners = new Map(listenersOf(place).map((listener) => [listener.id, listener.data]));
  for (const listener of listeners.values()) {
    for (const arn of targetGroupArns(listener.DefaultActions)) note(arn, listener.LoadBalancerArn);
  }
  for (const { data } of rulesOf(place)) {
    for (const arn of targetGroupArns(data.Actions)) note(arn, listeners.get(data.listenerArn)?.LoadBalancerArn);
  }
  for (const { id, data } of targetGroupsOf(place)) {
    const arns = [...(attached.get(id) ?? [])];
    if (arns.length === 0) delete data.attachedSince;
    else data.attachedSince ??= new Date();
    data.LoadBalancerArns = arns;
  }
}
