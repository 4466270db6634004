import type {
  CreateRuleInput,
  CreateRuleOutput,
  DeleteRuleInput,
  DescribeRulesInput,
  DescribeRulesOutput,
  ModifyRuleInput,
  ModifyRuleOutput,
  Rule,
  SetRulePrioritiesInput,
  SetRulePrioritiesOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { checkedActions } from './actions.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import { page } from './pages.ts';
import type { StoredRule } from './records.ts';
import { findListener, findLoadBalancer, findRule, register, rulesOf, ruleType } from './records.ts';
import { newRuleArn } from './rule-records.ts';
import { tagRecord } from './tag-sets.ts';
import { refreshAttachments } from './target-group-records.ts';

/** Rules of application load balancers. */
export function ruleHandlers(options: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    CreateRule: (input: CreateRuleInput, call) => createRule(input, call, options),
    DescribeRules: describeRules,
    ModifyRule: modifyRule,
    SetRulePriorities: setRulePriorities,
    DeleteRule: deleteRule,
  };
}

function shownRule({ data }: Resource<StoredRule>): Rule {
  const { listenerArn: _listener, ...rule } = data;
  return rule;
}

function rulesOfListener(call: Call, listenerArn: string): Resource<StoredRule>[] {
  const rank = ({ data }: Resource<StoredRule>): number => (data.IsDefault === true ? Infinity : Number(data.Priority));
  return rulesOf(call)
    .filter(({ data }) => data.listenerArn === listenerArn)
    .sort((a, b) => rank(a) - rank(b));
}

function createRule(input: CreateRuleInput, call: Call, { quotas }: ElasticLoadBalancingOptions): CreateRuleOutput {
  const listener = findListener(call, input.ListenerArn);
  const loadBalancer = findLoadBalancer(call, listener.data.LoadBalancerArn);
  if (loadBalancer.data.Type === 'network') {
    throw new AwsError('ValidationError', 'Rules are not supported for listeners of network load balancers');
  }
  const siblings = rulesOfListener(call, listener.id);
  const priority = checkedPriority(input.Priority, siblings);
  if (siblings.length > quotas.rulesPerLoadBalancer) {
    throw new AwsError('TooManyRules', 'The maximum number of rules per load balancer has been reached');
  }
  const arn = newRuleArn(call, listener.id);
  const data: StoredRule = {
    RuleArn: arn,
    listenerArn: listener.id,
    Priority: priority,
    Conditions: input.Conditions ?? [],
    Actions: checkedActions(input.Actions, { loadBalancer, protocol: listener.data.Protocol ?? '' }, call),
    IsDefault: false,
  };
  const rule = register<StoredRule>(call, ruleType, arn, data, { tags: tagRecord(input.Tags) });
  refreshAttachments(call);
  return { Rules: [shownRule(rule)] };
}

function checkedPriority(priority: number | undefined, siblings: readonly Resource<StoredRule>[]): string {
  if (priority === undefined || priority < 1 || priority > 50000) {
    throw new AwsError('ValidationError', `Rule priority '${priority}' must be from 1 to 50000`);
  }
  if (siblings.some(({ data }) => data.Priority === String(priority))) {
    throw new AwsError('PriorityInUse', `Priority '${priority}' is currently in use`);
  }
  return String(priority);
}

function describeRules(input: DescribeRulesInput, call: Call): DescribeRulesOutput {
  const arns = input.RuleArns ?? [];
  if (arns.length === 0 && input.ListenerArn === undefined) {
    throw new AwsError('ValidationError', 'You must specify either listener rule ARNs or a listener ARN');
  }
  const asked =
    arns.length > 0
      ? arns.map((arn) => findRule(call, arn))
      : rulesOfListener(call, findListener(call, input.ListenerArn).id);
  const { items, ...next } = page(asked, input);
  return { Rules: items.map(shownRule), ...next };
}

function modifyRule(input: ModifyRuleInput, call: Call): ModifyRuleOutput {
  const rule = findRule(call, input.RuleArn);
  requireNotDefault(rule, 'modified');
  const listener = findListener(call, rule.data.listenerArn);
  const loadBalancer = findLoadBalancer(call, listener.data.LoadBalancerArn);
  if (input.Conditions !== undefined) rule.data.Conditions = input.Conditions;
  if (input.Actions !== undefined) {
    rule.data.Actions = checkedActions(input.Actions, { loadBalancer, protocol: listener.data.Protocol ?? '' }, call);
  }
  refreshAttachments(call);
  return { Rules: [shownRule(rule)] };
}

function setRulePriorities(input: SetRulePrioritiesInput, call: Call): SetRulePrioritiesOutput {
  const wanted = (input.RulePriorities ?? []).map(({ RuleArn, Priority }) => ({
    rule: findRule(call, RuleArn),
    priority: Priority,
  }));
  const moving = new Set(wanted.map(({ rule }) => rule.id));
  for (const { rule, priority } of wanted) {
    requireNotDefault(rule, 'moved');
    const others = rulesOfListener(call, rule.data.listenerArn).filter((other) => !moving.has(other.id));
    checkedPriority(priority, others);
  }
  for (const { rule, priority } of wanted) rule.data.Priority = String(priority);
  return { Rules: wanted.map(({ rule }) => shownRule(rule)) };
}

function requireNotDefault({ data }: Resource<StoredRule>, what: string): void {
  if (data.IsDefault === true)
    throw new AwsError('OperationNotPermitted', `Default rule '${data.RuleArn}' cannot be ${what}`);
}

function deleteRule(input: DeleteRuleInput, call: Call): object {
  const rule = findRule(call, input.RuleArn);
  requireNotDefault(rule, 'deleted');
  call.aws.store.remove(rule);
  refreshAttachments(call);
  return {};
}
