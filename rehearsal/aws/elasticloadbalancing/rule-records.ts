import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { StoredListener, StoredRule } from './records.ts';
import { arnOf, newSuffix, register, rulesOf, ruleType } from './records.ts';

export function newRuleArn(call: Call, listenerArn: string): string {
  const path = listenerArn.slice(listenerArn.indexOf(':listener/') + ':listener/'.length);
  return arnOf(call, `listener-rule/${path}/${newSuffix()}`);
}

/** Every listener has a default rule with its default actions; this makes it, or brings it up to date. */
export function addDefaultRule(call: Call, listener: Resource<StoredListener>): void {
  const before = rulesOf(call).find(({ data }) => data.listenerArn === listener.id && data.IsDefault === true);
  if (before !== undefined) {
    before.data.Actions = listener.data.DefaultActions;
    return;
  }
  const arn = newRuleArn(call, listener.id);
  register<StoredRule>(call, ruleType, arn, {
    RuleArn: arn,
    listenerArn: listener.id,
    Priority: 'default',
    Conditions: [],
    Actions: listener.data.DefaultActions,
    IsDefault: true,
  });
}
