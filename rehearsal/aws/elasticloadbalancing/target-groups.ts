import type {
  CreateTargetGroupInput,
  CreateTargetGroupOutput,
  DeleteTargetGroupInput,
  DescribeTargetGroupAttributesInput,
  DescribeTargetGroupAttributesOutput,
  DescribeTargetGroupsInput,
  DescribeTargetGroupsOutput,
  ModifyTargetGroupAttributesInput,
  ModifyTargetGroupAttributesOutput,
  ModifyTargetGroupInput,
  ModifyTargetGroupOutput,
  ProtocolEnum,
  TargetGroup,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import { vpcKind } from '../ec2/kinds.ts';
import { lookUp } from '../ec2/registry.ts';
import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import { attributeList, targetGroupAttributes, writeAttributes } from './attributes.ts';
import { checkName } from './names.ts';
import type { ElasticLoadBalancingOptions } from './options.ts';
import { page } from './pages.ts';
import type { StoredTargetGroup } from './records.ts';
import {
  arnOf,
  findLoadBalancer,
  findTargetGroup,
  newSuffix,
  register,
  targetGroupsOf,
  targetGroupType,
} from './records.ts';
import { tagRecord } from './tag-sets.ts';

/** Target groups and their attributes; the targets are in targets.ts. */
export function targetGroupHandlers(options: ElasticLoadBalancingOptions): Record<string, Handler> {
  return {
    CreateTargetGroup: (input: CreateTargetGroupInput, call) => createTargetGroup(input, call, options),
    DescribeTargetGroups: describeTargetGroups,
    ModifyTargetGroup: modifyTargetGroup,
    DeleteTargetGroup: deleteTargetGroup,
    DescribeTargetGroupAttributes: describeTargetGroupAttributes,
    ModifyTargetGroupAttributes: modifyTargetGroupAttributes,
  };
}

function shownGroup({ data }: Resource<StoredTargetGroup>): TargetGroup {
  const { attributes: _attributes, targets: _targets, attachedSince: _attachedSince, ...group } = data;
  return group;
}

const protocols: readonly string[] = ['HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP'];

function createTargetGroup(
  input: CreateTargetGroupInput,
  call: Call,
  { quotas }: ElasticLoadBalancingOptions,
): CreateTargetGroupOutput {
  const name = input.Name ?? '';
  checkName(name, 'Target group');
  checkTargetGroup(input, call);
  const before = targetGroupsOf(call).find(({ data }) => data.TargetGroupName === name);
  if (before !== undefined) return { TargetGroups: [sameOrRefuse(before, input)] };
  if (targetGroupsOf(call).length >= quotas.targetGroups) {
    throw new AwsError('TooManyTargetGroups', 'The maximum number of target groups has been reached');
  }
  const tags = tagRecord(input.Tags);
  const arn = arnOf(call, `targetgroup/${name}/${newSuffix()}`);
  const targetType = input.TargetType ?? 'instance';
  const protocol = input.Protocol ?? 'HTTP';
  const isHttp = protocol === 'HTTP' || protocol === 'HTTPS';
  const group = register<StoredTargetGroup>(
    call,
    targetGroupType,
    arn,
    {
      TargetGroupArn: arn,
      TargetGroupName: name,
      Protocol: protocol,
      Port: input.Port,
      VpcId: input.VpcId,
      TargetType: targetType,
      IpAddressType: input.IpAddressType ?? 'ipv4',
      ...(isHttp && { ProtocolVersion: input.ProtocolVersion ?? 'HTTP1' }),
      ...healthCheck(input, isHttp),
      LoadBalancerArns: [],
      attributes: targetGroupAttributes(protocol, targetType),
      targets: [],
    },
    { tags },
  );
  return { TargetGroups: [shownGroup(group)] };
}

function checkTargetGroup(input: CreateTargetGroupInput, call: Call): void {
  if (input.TargetType === 'lambda' || input.TargetType === 'alb') {
    throw new AwsError('ValidationError', `Target groups of type '${input.TargetType}' are not rehearsed`);
  }
  if (input.Protocol === undefined || !protocols.includes(input.Protocol)) {
    throw new AwsError('ValidationError', `A protocol must be specified, one of ${protocols.join(', ')}`);
  }
  if (input.Port === undefined || input.Port < 1 || input.Port > 65535) {
    throw new AwsError('ValidationError', 'A port must be specified, from 1 to 65535');
  }
  if (input.VpcId === undefined) throw new AwsError('ValidationError', 'A VPC ID must be specified');
  if (lookUp(call, vpcKind, input.VpcId) === undefined) {
    throw new AwsError('ValidationError', `The VPC ID '${input.VpcId}' is not found`);
  }
}

type HealthCheck = Pick<
  TargetGroup,
  | 'HealthCheckProtocol'
  | 'HealthCheckPort'
  | 'HealthCheckEnabled'
  | 'HealthCheckIntervalSeconds'
  | 'HealthCheckTimeoutSeconds'
  | 'HealthyThresholdCount'
  | 'UnhealthyThresholdCount'
  | 'HealthCheckPath'
  | 'Matcher'
>;

function healthCheck(input: CreateTargetGroupInput, isHttp: boolean): HealthCheck {
  const protocol: ProtocolEnum = input.HealthCheckProtocol ?? (isHttp ? 'HTTP' : 'TCP');
  const byHttp = protocol === 'HTTP' || protocol === 'HTTPS';
  return {
    HealthCheckProtocol: protocol,
    HealthCheckPort: input.HealthCheckPort ?? 'traffic-port',
    HealthCheckEnabled: input.HealthCheckEnabled ?? true,
    HealthCheckIntervalSeconds: input.HealthCheckIntervalSeconds ?? 30,
    HealthCheckTimeoutSeconds: input.HealthCheckTimeoutSeconds ?? (isHttp ? 5 : byHttp ? 6 : 10),
    HealthyThresholdCount: input.HealthyThresholdCount ?? 5,
    UnhealthyThresholdCount: input.UnhealthyThresholdCount ?? 2,
    ...(byHttp && {
      HealthCheckPath: input.HealthCheckPath ?? '/',
      Matcher: input.Matcher ?? { HttpCode: isHttp ? '200' : '200-399' },
    }),
  };
}

function sameOrRefuse(before: Resource<StoredTargetGroup>, input: CreateTargetGroupInput): TargetGroup {
  const { data } = before;
  const same =
    data.Protocol === input.Protocol &&
    data.Port === input.Port &&
    data.VpcId === input.VpcId &&
    data.TargetType === (input.TargetType ?? 'instance');
  if (same) return shownGroup(before);
  throw new AwsError(
    'DuplicateTargetGroupName',
    `A target group with the same name '${data.TargetGroupName}' exists, but with different settings`,
  );
}

function describeTargetGroups(input: DescribeTargetGroupsInput, call: Call): DescribeTargetGroupsOutput {
  const arns = input.TargetGroupArns ?? [];
  const names = input.Names ?? [];
  const all = targetGroupsOf(call);
  for (const arn of arns) findTargetGroup(call, arn);
  if (input.LoadBalancerArn !== undefined) findLoadBalancer(call, input.LoadBalancerArn);
  const missing = names.filter((name) => !all.some(({ data }) => data.TargetGroupName === name));
  if (missing.length > 0) throw new AwsError('TargetGroupNotFound', 'One or more target groups not found');
  const asked = all.filter(
    ({ id, data }) =>
      (arns.length === 0 || arns.includes(id)) &&
      (names.length === 0 || names.includes(data.TargetGroupName ?? '')) &&
      (input.LoadBalancerArn === undefined || data.LoadBalancerArns?.includes(input.LoadBalancerArn)),
  );
  const { items, ...next } = page(asked, input);
  return { TargetGroups: items.map(shownGroup), ...next };
}

function modifyTargetGroup(input: ModifyTargetGroupInput, call: Call): ModifyTargetGroupOutput {
  const group = findTargetGroup(call, input.TargetGroupArn);
  const { TargetGroupArn: _arn, ...changes } = input;
  Object.assign(group.data, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
  return { TargetGroups: [shownGroup(group)] };
}

/** One that does not exist is no error. Errors: ResourceInUse while a listener or a rule forwards to it. */
function deleteTargetGroup(input: DeleteTargetGroupInput, call: Call): object {
  const group = targetGroupsOf(call).find(({ id }) => id === input.TargetGroupArn);
  if (group === undefined) return {};
  if ((group.data.LoadBalancerArns ?? []).length > 0) {
    throw new AwsError('ResourceInUse', `Target group '${group.id}' is currently in use by a listener or a rule`);
  }
  call.aws.store.remove(group);
  return {};
}

function describeTargetGroupAttributes(
  input: DescribeTargetGroupAttributesInput,
  call: Call,
): DescribeTargetGroupAttributesOutput {
  return { Attributes: attributeList(findTargetGroup(call, input.TargetGroupArn).data.attributes) };
}

function modifyTargetGroupAttributes(
  input: ModifyTargetGroupAttributesInput,
  call: Call,
): ModifyTargetGroupAttributesOutput {
  const { attributes } = findTargetGroup(call, input.TargetGroupArn).data;
  writeAttributes(attributes, input.Attributes, 'Target group');
  return { Attributes: attributeList(attributes) };
}
