import type {
  CreateLoadBalancerOutput,
  CreateTargetGroupOutput,
  LoadBalancer,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { sameJson } from '../../json.ts';
import { unlessGone } from './aws-calls.ts';
import type { AwsCalls } from './aws-calls.ts';
import { deployListeners } from './listeners.ts';
import type { LoadBalancerModel, TargetGroupModel } from './model.ts';
import type { SecurityGroups } from './security-groups.ts';
import { findStack, listenersOf, tagList } from './stack.ts';
import type { Tagged, Tags } from './stack.ts';

export interface Deployed {
  readonly dnsName: string;
  /** ARNs of the target groups by the resource that they are tagged with. */
  readonly targetGroups: ReadonlyMap<string, string>;
  /** Target groups that are no longer wanted; they go once nothing in the cluster binds to them. */
  readonly surplus: readonly string[];
}

/** Makes AWS have what the model says: security groups, target groups, load balancer, listeners, rules. */
export async function deploy(
  aws: AwsCalls,
  groups: SecurityGroups,
  clusterName: string,
  vpcId: string,
  model: LoadBalancerModel,
): Promise<Deployed> {
  const existing = await findStack(aws, clusterName, model.tagPrefix, model.stack);
  const securityGroups = await useSecurityGroups(groups, model);
  const arns = new Map<string, string>();
  for (const wanted of model.targetGroups) {
    arns.set(wanted.resource, await useTargetGroup(aws, model, wanted, existing.targetGroups, vpcId));
  }
  const balancer = await useLoadBalancer(aws, model, existing.loadBalancers, securityGroups);
  await deployListeners(aws, model, balancer.LoadBalancerArn ?? '', arns);
  const wantedArns = new Set(arns.values());
  return {
    dnsName: balancer.DNSName ?? '',
    targetGroups: arns,
    surplus: existing.targetGroups.map(({ thing }) => thing.TargetGroupArn ?? '').filter((arn) => !wantedArns.has(arn)),
  };
}

async function useSecurityGroups(groups: SecurityGroups, model: LoadBalancerModel): Promise<string[]> {
  const frontend = model.frontendGroup === undefined ? [] : [await groups.useFrontend(model, model.frontendGroup)];
  const backend = model.backendGroup ? [await groups.useBackend()] : [];
  return [...model.securityGroups, ...frontend, ...backend];
}

async function useTargetGroup(
  aws: AwsCalls,
  model: LoadBalancerModel,
  wanted: TargetGroupModel,
  existing: readonly Tagged<TargetGroup>[],
  vpcId: string,
): Promise<string> {
  const tags = { ...model.tags, [`${model.tagPrefix}/resource`]: wanted.resource };
  // Protocol and target type of a target group cannot change: another one takes its place then.
  const found = existing.find(
    ({ tags: its, thing }) =>
      its[`${model.tagPrefix}/resource`] === wanted.resource &&
      thing.Protocol === wanted.protocol &&
      thing.TargetType === wanted.targetType,
  );
  const arn = found?.thing.TargetGroupArn ?? (await createTargetGroup(aws, wanted, vpcId, tags));
  if (found !== undefined) {
    await modifyHealthCheck(aws, arn, found.thing, wanted);
    await retag(aws, arn, found.tags, tags);
  }
  await setAttributes(aws, 'TargetGroup', arn, wanted.attributes);
  return arn;
}

async function createTargetGroup(aws: AwsCalls, wanted: TargetGroupModel, vpcId: string, tags: Tags): Promise<string> {
  const made = await aws.elb<CreateTargetGroupOutput>('CreateTargetGroup', {
    Name: wanted.name,
    Protocol: wanted.protocol,
    ProtocolVersion: wanted.protocolVersion,
    Port: wanted.port,
    VpcId: vpcId,
    TargetType: wanted.targetType,
    ...wanted.healthCheck,
    Tags: tagList(tags),
  });
  return made.TargetGroups?.[0]?.TargetGroupArn ?? '';
}

async function modifyHealthCheck(
  aws: AwsCalls,
  arn: string,
  found: TargetGroup,
  wanted: TargetGroupModel,
): Promise<void> {
  const differs = Object.entries(wanted.healthCheck).some(
    ([name, value]) => !sameJson((found as Record<string, unknown>)[name], value),
  );
  if (differs) await aws.elb('ModifyTargetGroup', { TargetGroupArn: arn, ...wanted.healthCheck });
}

async function useLoadBalancer(
  aws: AwsCalls,
  model: LoadBalancerModel,
  existing: readonly Tagged<LoadBalancer>[],
  securityGroups: string[],
): Promise<LoadBalancer> {
  const tags = { ...model.tags, [`${model.tagPrefix}/resource`]: 'LoadBalancer' };
  const kept = existing.find(({ thing }) => thing.Scheme === model.scheme && thing.Type === model.type);
  // A scheme cannot change: the controller replaces the load balancer.
  for (const { thing } of existing.filter((one) => one !== kept)) {
    await aws.elb('DeleteLoadBalancer', { LoadBalancerArn: thing.LoadBalancerArn });
  }
  const balancer = kept?.thing ?? (await createLoadBalancer(aws, model, securityGroups, tags));
  const arn = balancer.LoadBalancerArn ?? '';
  if (kept !== undefined) await adjustLoadBalancer(aws, model, kept, securityGroups, tags);
  await setAttributes(aws, 'LoadBalancer', arn, model.attributes);
  return balancer;
}

/** Sets the attributes that differ; those that are not mentioned stay as they are. */
async function setAttributes(
  aws: AwsCalls,
  kind: 'TargetGroup' | 'LoadBalancer',
  arn: string,
  wanted: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(wanted).length === 0) return;
  const answer = await aws.elb<{ Attributes?: { Key?: string; Value?: string }[] }>(`Describe${kind}Attributes`, {
    [`${kind}Arn`]: arn,
  });
  const current = new Map((answer.Attributes ?? []).map(({ Key, Value }) => [Key, Value]));
  const changed = Object.entries(wanted).filter(([key, value]) => current.get(key) !== value);
  if (changed.length === 0) return;
  await aws.elb(`Modify${kind}Attributes`, { [`${kind}Arn`]: arn, Attributes: tagList(Object.fromEntries(changed)) });
}

async function createLoadBalancer(
  aws: AwsCalls,
  model: LoadBalancerModel,
  securityGroups: string[],
  tags: Tags,
): Promise<LoadBalancer> {
  const made = await aws.elb<CreateLoadBalancerOutput>('CreateLoadBalancer', {
    Name: model.name,
    Type: model.type,
    Scheme: model.scheme,
    IpAddressType: model.ipAddressType,
    SubnetMappings: model.subnets.map((SubnetId, index) => {
      const allocation = model.addresses[index];
      return allocation === undefined ? { SubnetId } : { SubnetId, AllocationId: allocation };
    }),
    ...(securityGroups.length === 0 ? {} : { SecurityGroups: securityGroups }),
    Tags: tagList(tags),
  });
  const [balancer] = made.LoadBalancers ?? [];
  return balancer ?? {};
}

async function adjustLoadBalancer(
  aws: AwsCalls,
  model: LoadBalancerModel,
  { thing, tags: before }: Tagged<LoadBalancer>,
  securityGroups: string[],
  tags: Tags,
): Promise<void> {
  const arn = thing.LoadBalancerArn ?? '';
  const sorted = (list: readonly (string | undefined)[]) => [...list].sort();
  if (!sameJson(sorted(thing.SecurityGroups ?? []), sorted(securityGroups))) {
    await aws.elb('SetSecurityGroups', { LoadBalancerArn: arn, SecurityGroups: securityGroups });
  }
  const subnets = (thing.AvailabilityZones ?? []).map(({ SubnetId }) => SubnetId);
  if (!sameJson(sorted(subnets), sorted(model.subnets))) {
    await aws.elb('SetSubnets', {
      LoadBalancerArn: arn,
      SubnetMappings: model.subnets.map((SubnetId) => ({ SubnetId })),
    });
  }
  await retag(aws, arn, before, tags);
}

async function retag(aws: AwsCalls, arn: string, before: Tags, wanted: Tags): Promise<void> {
  const changed = Object.entries(wanted).filter(([key, value]) => before[key] !== value);
  if (changed.length > 0) await aws.elb('AddTags', { ResourceArns: [arn], Tags: tagList(Object.fromEntries(changed)) });
  const surplus = Object.keys(before).filter((key) => !(key in wanted) && !key.startsWith('aws:'));
  if (surplus.length > 0) await aws.elb('RemoveTags', { ResourceArns: [arn], TagKeys: surplus });
}

/** Takes the load balancer and its listeners away; target groups follow once their bindings are gone. */
export async function removeLoadBalancers(
  aws: AwsCalls,
  clusterName: string,
  tagPrefix: string,
  stack: string,
): Promise<void> {
  const { loadBalancers } = await findStack(aws, clusterName, tagPrefix, stack);
  for (const { thing } of loadBalancers) {
    const arn = thing.LoadBalancerArn ?? '';
    for (const { ListenerArn } of await listenersOf(aws, arn)) {
      await unlessGone(aws.elb('DeleteListener', { ListenerArn }), 'ListenerNotFound');
    }
    await unlessGone(aws.elb('DeleteLoadBalancer', { LoadBalancerArn: arn }), 'LoadBalancerNotFound');
  }
}

export async function removeTargetGroups(aws: AwsCalls, arns: readonly string[]): Promise<void> {
  for (const arn of arns)
    await unlessGone(aws.elb('DeleteTargetGroup', { TargetGroupArn: arn }), 'TargetGroupNotFound');
}
