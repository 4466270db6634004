import type {
  Action,
  CreateListenerOutput,
  DescribeListenerCertificatesOutput,
  DescribeRulesOutput,
  Listener,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { AwsCalls } from './aws-calls.ts';
import type { ActionModel, ListenerModel, LoadBalancerModel, RuleModel } from './model.ts';
import { listenersOf, tagList } from './stack.ts';

/** Makes the listeners of a load balancer those of the model. */
export async function deployListeners(
  aws: AwsCalls,
  model: LoadBalancerModel,
  balancer: string,
  targetGroups: ReadonlyMap<string, string>,
): Promise<void> {
  const existing = await listenersOf(aws, balancer);
  for (const surplus of existing.filter(({ Port }) => !model.listeners.some(({ port }) => port === Port))) {
    await aws.elb('DeleteListener', { ListenerArn: surplus.ListenerArn });
  }
  for (const wanted of model.listeners) {
    const found = existing.find(({ Port }) => Port === wanted.port);
    const arn = await useListener(aws, model, balancer, wanted, found, targetGroups);
    await setMoreCertificates(aws, arn, wanted);
    if (model.type === 'application') await deployRules(aws, model, arn, wanted, targetGroups);
  }
}

async function useListener(
  aws: AwsCalls,
  model: LoadBalancerModel,
  balancer: string,
  wanted: ListenerModel,
  found: Listener | undefined,
  targetGroups: ReadonlyMap<string, string>,
): Promise<string> {
  const [certificate] = wanted.certificates;
  const settings = {
    Port: wanted.port,
    Protocol: wanted.protocol,
    ...(certificate === undefined ? {} : { Certificates: [{ CertificateArn: certificate }] }),
    ...(wanted.sslPolicy === undefined ? {} : { SslPolicy: wanted.sslPolicy }),
    ...(wanted.alpnPolicy === undefined ? {} : { AlpnPolicy: [wanted.alpnPolicy] }),
    DefaultActions: actionsOf(wanted.action, targetGroups),
  };
  if (found?.ListenerArn === undefined) {
    const made = await aws.elb<CreateListenerOutput>('CreateListener', {
      LoadBalancerArn: balancer,
      ...settings,
      Tags: tagList({ ...model.tags, [`${model.tagPrefix}/resource`]: String(wanted.port) }),
    });
    return made.Listeners?.[0]?.ListenerArn ?? '';
  }
  if (differs(found, settings)) await aws.elb('ModifyListener', { ListenerArn: found.ListenerArn, ...settings });
  return found.ListenerArn;
}

interface ListenerSettings {
  Protocol: string;
  SslPolicy?: string;
  Certificates?: { CertificateArn: string }[];
  DefaultActions: Action[];
}

function differs(found: Listener, wanted: ListenerSettings): boolean {
  return (
    found.Protocol !== wanted.Protocol ||
    found.SslPolicy !== wanted.SslPolicy ||
    found.Certificates?.[0]?.CertificateArn !== wanted.Certificates?.[0]?.CertificateArn ||
    actionsText(found.DefaultActions) !== actionsText(wanted.DefaultActions)
  );
}

/** The parts of actions that the controller sets, for comparing with what ELBv2 answers. */
function actionsText(actions: readonly Action[] | undefined): string {
  const parts = (actions ?? []).map(({ Type, TargetGroupArn, ForwardConfig, RedirectConfig, FixedResponseConfig }) => ({
    Type,
    target: TargetGroupArn ?? ForwardConfig?.TargetGroups?.[0]?.TargetGroupArn,
    port: RedirectConfig?.Port,
    code: FixedResponseConfig?.StatusCode,
  }));
  return JSON.stringify(parts);
}

function actionsOf(action: ActionModel, targetGroups: ReadonlyMap<string, string>): Action[] {
  switch (action.kind) {
    case 'forward':
      return [{ Type: 'forward', TargetGroupArn: targetGroups.get(action.targetGroup) }];
    case 'redirect':
      return [
        { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: String(action.port), StatusCode: 'HTTP_301' } },
      ];
    case 'raw':
      return action.actions as Action[];
    case 'not-found':
      return [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' } }];
  }
}

/** Certificates beyond the first are added to the listener's list. */
async function setMoreCertificates(aws: AwsCalls, arn: string, { certificates }: ListenerModel): Promise<void> {
  if (certificates.length === 0) return;
  const answer = await aws.elb<DescribeListenerCertificatesOutput>('DescribeListenerCertificates', {
    ListenerArn: arn,
  });
  const existing = (answer.Certificates ?? [])
    .filter(({ IsDefault }) => IsDefault !== true)
    .map(({ CertificateArn }) => CertificateArn);
  const more = certificates.slice(1);
  const missing = more.filter((certificate) => !existing.includes(certificate));
  const surplus = existing.filter((certificate) => certificate !== undefined && !more.includes(certificate));
  const list = (arns: readonly (string | undefined)[]) => arns.map((CertificateArn) => ({ CertificateArn }));
  if (missing.length > 0) await aws.elb('AddListenerCertificates', { ListenerArn: arn, Certificates: list(missing) });
  if (surplus.length > 0)
    await aws.elb('RemoveListenerCertificates', { ListenerArn: arn, Certificates: list(surplus) });
}

/** Rules by their priority, 1 first, as the paths are ordered. */
async function deployRules(
  aws: AwsCalls,
  model: LoadBalancerModel,
  arn: string,
  listener: ListenerModel,
  targetGroups: ReadonlyMap<string, string>,
): Promise<void> {
  const answer = await aws.elb<DescribeRulesOutput>('DescribeRules', { ListenerArn: arn });
  const existing = (answer.Rules ?? []).filter(({ IsDefault }) => IsDefault !== true);
  for (const surplus of existing.filter(({ Priority }) => Number(Priority) > listener.rules.length)) {
    await aws.elb('DeleteRule', { RuleArn: surplus.RuleArn });
  }
  for (const [index, rule] of listener.rules.entries()) {
    const found = existing.find(({ Priority }) => Number(Priority) === index + 1);
    const settings = ruleSettings(rule, targetGroups);
    if (found === undefined) {
      const tags = { ...model.tags, [`${model.tagPrefix}/resource`]: `${listener.port}:${index + 1}` };
      await aws.elb('CreateRule', { ListenerArn: arn, Priority: index + 1, ...settings, Tags: tagList(tags) });
    } else if (
      JSON.stringify(found.Conditions) !== JSON.stringify(settings.Conditions) ||
      actionsText(found.Actions) !== actionsText(settings.Actions)
    ) {
      await aws.elb('ModifyRule', { RuleArn: found.RuleArn, ...settings });
    }
  }
}

function ruleSettings(
  rule: RuleModel,
  targetGroups: ReadonlyMap<string, string>,
): { Conditions: object[]; Actions: Action[] } {
  return { Conditions: [...rule.conditions], Actions: actionsOf(rule.action, targetGroups) };
}
