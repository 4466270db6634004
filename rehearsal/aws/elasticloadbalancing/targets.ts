import type {
  DeregisterTargetsInput,
  DescribeTargetHealthInput,
  DescribeTargetHealthOutput,
  RegisterTargetsInput,
  TargetDescription,
  TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { isIP } from 'node:net';

import { instanceKind } from '../ec2/kinds.ts';
import { lookUp } from '../ec2/registry.ts';
import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import type { StoredTarget, StoredTargetGroup } from './records.ts';
import { findTargetGroup } from './records.ts';
import { healthOf, notRegistered } from './target-health.ts';

/** RegisterTargets, DeregisterTargets, DescribeTargetHealth. */
export function targetHandlers(options: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    RegisterTargets: (input: RegisterTargetsInput, call) => registerTargets(input, call, options),
    DeregisterTargets: deregisterTargets,
    DescribeTargetHealth: (input: DescribeTargetHealthInput, call) => describeTargetHealth(input, call, options),
  };
}

/** Registering a target again is no error; one that drains comes back. */
function registerTargets(input: RegisterTargetsInput, call: Call, { quotas }: ElasticLoadBalancingOptions): object {
  const group = findTargetGroup(call, input.TargetGroupArn);
  for (const target of input.Targets ?? []) requireRegistrable(target, group, call);
  for (const wanted of input.Targets ?? []) {
    const description = withPort(wanted, group);
    const before = current(group).find((target) => isSame(target.description, description));
    if (before !== undefined && before.drainsUntil === undefined) continue;
    group.data.targets = current(group).filter((target) => target !== before);
    if (group.data.targets.length >= quotas.targetsPerTargetGroup) {
      throw new AwsError('TooManyTargets', 'The maximum number of targets per target group has been reached');
    }
    group.data.targets.push({ description, registeredAt: new Date() });
  }
  return {};
}

function requireRegistrable(target: TargetDescription, group: Resource<StoredTargetGroup>, call: Call): void {
  const id = target.Id ?? '';
  if (group.data.TargetType === 'ip') {
    if (isIP(id) === 0) throw new AwsError('ValidationError', `The IP address '${id}' is not a valid IP address`);
    return;
  }
  const instance = lookUp(call, instanceKind, id);
  if (instance === undefined)
    throw new AwsError('InvalidTarget', `The following targets are not valid instances: '${id}'`);
  if (instance.data.State?.Name !== 'running') {
    throw new AwsError(
      'InvalidTarget',
      `The following targets are not in a running state and cannot be registered: '${id}'`,
    );
  }
  if (instance.data.VpcId !== group.data.VpcId) {
    throw new AwsError(
      'InvalidTarget',
      `The following targets are not in the target group VPC '${group.data.VpcId}': '${id}'`,
    );
  }
}

function withPort(target: TargetDescription, { data }: Resource<StoredTargetGroup>): TargetDescription {
  return { ...target, Port: target.Port ?? data.Port };
}

function isSame(one: TargetDescription, other: TargetDescription): boolean {
  return one.Id === other.Id && one.Port === other.Port;
}

/** The targets that are registered or still drain. */
function current({ data }: Resource<StoredTargetGroup>): StoredTarget[] {
  return data.targets.filter(({ drainsUntil }) => drainsUntil === undefined || drainsUntil > new Date());
}

function deregisterTargets(input: DeregisterTargetsInput, call: Call): object {
  const group = findTargetGroup(call, input.TargetGroupArn);
  const isAttached = group.data.attachedSince !== undefined;
  const delay = Number(group.data.attributes['deregistration_delay.timeout_seconds'] ?? 300);
  for (const doomed of input.Targets ?? []) {
    for (const target of current(group)) {
      const matches =
        target.description.Id === doomed.Id && (doomed.Port === undefined || target.description.Port === doomed.Port);
      if (matches) target.drainsUntil ??= isAttached ? call.aws.clock.in(delay) : new Date();
    }
  }
  group.data.targets = current(group);
  return {};
}

/** Asked for a target that is not registered, it answers `unused`, not an error. */
function describeTargetHealth(
  input: DescribeTargetHealthInput,
  call: Call,
  options: ElasticLoadBalancingOptions,
): DescribeTargetHealthOutput {
  const group = findTargetGroup(call, input.TargetGroupArn);
  const registered = current(group);
  const describe = (target: StoredTarget): TargetHealthDescription => ({
    Target: target.description,
    HealthCheckPort:
      group.data.HealthCheckPort === 'traffic-port' ? String(target.description.Port) : group.data.HealthCheckPort,
    TargetHealth: healthOf(target, group, call, options),
  });
  const asked = input.Targets ?? [];
  if (asked.length === 0) return { TargetHealthDescriptions: registered.map(describe) };
  return {
    TargetHealthDescriptions: asked.map((one) => {
      const wanted = withPort(one, group);
      const target = registered.find(({ description }) => isSame(description, wanted));
      return target === undefined ? { Target: wanted, TargetHealth: notRegistered } : describe(target);
    }),
  };
}
