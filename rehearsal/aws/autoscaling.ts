import * as schemas from '@aws-sdk/client-auto-scaling';
import type {
  AutoScalingGroupNamesType,
  AutoScalingGroupsType,
  CreateAutoScalingGroupType,
  CreateOrUpdateTagsType,
  DeleteAutoScalingGroupType,
  DeleteTagsType,
  DescribeAutoScalingInstancesType,
  DescribeScalingActivitiesType,
  DescribeTagsType,
  ActivitiesType,
  AutoScalingInstancesType,
  Filter,
  SetDesiredCapacityType,
  Tag,
  TagDescription,
  TagsType,
  UpdateAutoScalingGroupType,
} from '@aws-sdk/client-auto-scaling';

import type { StoredGroup } from './autoscaling/group-records.ts';
import {
  findGroup,
  groupArn,
  groupsOf,
  groupType,
  shownGroup,
  tagsOf,
  validationError,
} from './autoscaling/group-records.ts';
import { adjust, lookAfter } from './autoscaling/scaling.ts';
import { makeServiceLinkedRole } from './iam/service-linked-role-of.ts';
import type { Call, Service } from './service.ts';
import { AwsError } from './service.ts';
import type { Resource } from './store.ts';

/**
 * The local EC2 Auto Scaling, as far as self-managed node groups (CloudFormation) need it and people look at managed ones: groups that keep
 * their desired number of instances from a launch template, tags and activities. No scaling policies, no lifecycle hooks, no health checks.
 */
export function createAutoScalingService(): Service {
  return {
    name: 'autoscaling',
    protocol: 'awsQuery',
    schemas,
    handlers: {
      CreateAutoScalingGroup: createAutoScalingGroup,
      UpdateAutoScalingGroup: updateAutoScalingGroup,
      DeleteAutoScalingGroup: deleteAutoScalingGroup,
      DescribeAutoScalingGroups: describeAutoScalingGroups,
      DescribeAutoScalingInstances: describeAutoScalingInstances,
      DescribeScalingActivities: describeScalingActivities,
      SetDesiredCapacity: setDesiredCapacity,
      CreateOrUpdateTags: createOrUpdateTags,
      DeleteTags: deleteTags,
      DescribeTags: describeTags,
    },
  };
}

async function createAutoScalingGroup(input: CreateAutoScalingGroupType, call: Call): Promise<object> {
  await makeServiceLinkedRole(call, 'autoscaling.amazonaws.com');
  const name = input.AutoScalingGroupName ?? '';
  if (groupsOf(call).some(({ id }) => id === name)) {
    throw new AwsError(
      'AlreadyExists',
      'AutoScalingGroup by this name already exists - A group with the name ' + `${name} already exists`,
    );
  }
  if (input.LaunchTemplate === undefined && input.MixedInstancesPolicy === undefined) {
    throw validationError(
      'Valid requests must contain either LaunchTemplate, MixedInstancesPolicy or LaunchConfigurationName (not rehearsed).',
    );
  }
  if (input.VPCZoneIdentifier === undefined || input.VPCZoneIdentifier === '') {
    throw validationError(
      'At least one subnet must be given in VPCZoneIdentifier (groups by zone alone are not rehearsed).',
    );
  }
  const desired = input.DesiredCapacity ?? input.MinSize ?? 0;
  checkSizes({ MinSize: input.MinSize, MaxSize: input.MaxSize, DesiredCapacity: desired });
  const data: StoredGroup = {
    AutoScalingGroupName: name,
    MinSize: input.MinSize,
    MaxSize: input.MaxSize,
    DesiredCapacity: desired,
    DefaultCooldown: input.DefaultCooldown ?? 300,
    HealthCheckType: input.HealthCheckType ?? 'EC2',
    HealthCheckGracePeriod: input.HealthCheckGracePeriod ?? 0,
    ...(input.LaunchTemplate !== undefined && { LaunchTemplate: input.LaunchTemplate }),
    ...(input.MixedInstancesPolicy !== undefined && { MixedInstancesPolicy: input.MixedInstancesPolicy }),
    AvailabilityZones: input.AvailabilityZones ?? [],
    VPCZoneIdentifier: input.VPCZoneIdentifier,
    TargetGroupARNs: input.TargetGroupARNs ?? [],
    LoadBalancerNames: [],
    Instances: [],
    CreatedTime: new Date(),
    SuspendedProcesses: [],
    EnabledMetrics: [],
    TerminationPolicies: input.TerminationPolicies ?? ['Default'],
    NewInstancesProtectedFromScaleIn: false,
    scaled: { activities: [], propagated: [] },
  };
  const group = call.aws.store.add<StoredGroup>({
    type: groupType,
    id: name,
    arn: groupArn(call, name),
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    state: 'InService',
    data,
  });
  setTags(group, input.Tags ?? []);
  lookAfter(call, group);
  return {};
}

type Sizes = Pick<CreateAutoScalingGroupType, 'MinSize' | 'MaxSize' | 'DesiredCapacity'>;

function checkSizes({ MinSize: least = 0, MaxSize: most = 0, DesiredCapacity: desired = 0 }: Sizes): void {
  if (least > most) throw validationError(`Max bound, ${most}, must be greater than or equal to min bound, ${least}`);
  if (desired < least)
    throw validationError(
      `Desired capacity:${desired} must be between the specified min size:${least} and max size:${most}`,
    );
  if (desired > most)
    throw validationError(
      `Desired capacity:${desired} must be between the specified min size:${least} and max size:${most}`,
    );
}

function updateAutoScalingGroup(input: UpdateAutoScalingGroupType, call: Call): Promise<object> {
  const group = findGroup(call, input.AutoScalingGroupName);
  const { data } = group;
  const least = input.MinSize ?? data.MinSize ?? 0;
  const most = input.MaxSize ?? data.MaxSize ?? 0;
  const desired = input.DesiredCapacity ?? Math.min(Math.max(data.DesiredCapacity ?? 0, least), most);
  checkSizes({ MinSize: least, MaxSize: most, DesiredCapacity: desired });
  Object.assign(data, { MinSize: least, MaxSize: most, DesiredCapacity: desired });
  if (input.LaunchTemplate !== undefined) data.LaunchTemplate = input.LaunchTemplate;
  if (input.MixedInstancesPolicy !== undefined) data.MixedInstancesPolicy = input.MixedInstancesPolicy;
  if (input.VPCZoneIdentifier !== undefined) data.VPCZoneIdentifier = input.VPCZoneIdentifier;
  return adjusted(call, group);
}

async function adjusted(call: Call, group: Resource<StoredGroup>): Promise<object> {
  if (group.data.scaled !== undefined) await adjust(call, group);
  return {};
}

function setDesiredCapacity(input: SetDesiredCapacityType, call: Call): Promise<object> {
  const group = findGroup(call, input.AutoScalingGroupName);
  const { MinSize, MaxSize } = group.data;
  checkSizes({ MinSize, MaxSize, DesiredCapacity: input.DesiredCapacity });
  group.data.DesiredCapacity = input.DesiredCapacity;
  return adjusted(call, group);
}

/** Errors: ResourceInUse while it has instances, unless ForceDelete; the group then stays, with a status, until they are gone. */
function deleteAutoScalingGroup(input: DeleteAutoScalingGroupType, call: Call): Promise<object> | object {
  const group = findGroup(call, input.AutoScalingGroupName);
  const { data } = group;
  if ((data.Instances ?? []).length === 0) {
    call.aws.store.remove(group);
    return {};
  }
  if (input.ForceDelete !== true) {
    throw new AwsError(
      'ResourceInUse',
      'You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.',
    );
  }
  Object.assign(data, { MinSize: 0, DesiredCapacity: 0, Status: 'Delete in progress' } satisfies Partial<StoredGroup>);
  return adjusted(call, group);
}

function describeAutoScalingGroups(input: AutoScalingGroupNamesType, call: Call): AutoScalingGroupsType {
  const names = input.AutoScalingGroupNames ?? [];
  const asked = groupsOf(call)
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .filter((group) => (input.Filters ?? []).every((filter) => matches(tagsOf(group), filter)));
  const { items, ...next } = page(asked, input);
  return { AutoScalingGroups: items.map(shownGroup), ...next };
}

/** Filters of Auto Scaling know tags only: `tag-key`, `tag-value`, `tag:<key>`. */
function matches(tags: readonly TagDescription[], { Name: name = '', Values: values = [] }: Filter): boolean {
  if (name === 'tag-key') return tags.some((tag) => values.includes(tag.Key ?? ''));
  if (name === 'tag-value') return tags.some((tag) => values.includes(tag.Value ?? ''));
  if (name.startsWith('tag:')) return tags.some((tag) => `tag:${tag.Key}` === name && values.includes(tag.Value ?? ''));
  throw validationError(`Filter type ${name} is not correct. Allowed Filter types are: tag-key, tag-value, tag:<key>`);
}

function page<Item>(
  items: readonly Item[],
  { NextToken: token, MaxRecords: size = 50 }: { NextToken?: string | undefined; MaxRecords?: number | undefined },
): { items: Item[]; NextToken?: string } {
  const start = token === undefined ? 0 : Number(token);
  if (!Number.isInteger(start)) throw new AwsError('InvalidNextToken', `Invalid nextToken '${token}'`);
  const end = start + size;
  return { items: items.slice(start, end), ...(end < items.length && { NextToken: String(end) }) };
}

function describeAutoScalingInstances(input: DescribeAutoScalingInstancesType, call: Call): AutoScalingInstancesType {
  const ids = input.InstanceIds ?? [];
  const members = groupsOf(call).flatMap((group) =>
    (group.data.Instances ?? []).map((member) => ({ ...member, AutoScalingGroupName: group.id })),
  );
  const asked = members.filter((member) => ids.length === 0 || ids.includes(member.InstanceId ?? ''));
  const { items, ...next } = page(asked, input);
  return {
    AutoScalingInstances: items.map((member) => ({ ...member, HealthStatus: 'HEALTHY' })),
    ...next,
  };
}

function describeScalingActivities(input: DescribeScalingActivitiesType, call: Call): ActivitiesType {
  const groups =
    input.AutoScalingGroupName === undefined ? groupsOf(call) : [findGroup(call, input.AutoScalingGroupName)];
  const { items, ...next } = page(
    groups.flatMap((group) => group.data.scaled?.activities ?? []),
    input,
  );
  return { Activities: items, ...next };
}

function setTags(group: Resource<StoredGroup>, tags: readonly Tag[]): void {
  for (const { Key: key = '', Value: value = '', PropagateAtLaunch: propagate } of tags) {
    group.tags[key] = value;
    const { scaled } = group.data;
    if (scaled === undefined) continue;
    scaled.propagated = [...scaled.propagated.filter((one) => one !== key), ...(propagate === true ? [key] : [])];
  }
}

function createOrUpdateTags(input: CreateOrUpdateTagsType, call: Call): object {
  const tags = input.Tags ?? [];
  const groups = tags.map((tag) => findGroup(call, tag.ResourceId));
  for (const [index, tag] of tags.entries()) {
    const group = groups[index];
    if (group !== undefined) setTags(group, [tag]);
  }
  return {};
}

function deleteTags(input: DeleteTagsType, call: Call): object {
  for (const { ResourceId: name, Key: key = '' } of input.Tags ?? []) {
    const group = findGroup(call, name);
    group.tags = Object.fromEntries(Object.entries(group.tags).filter(([one]) => one !== key));
  }
  return {};
}

function describeTags(input: DescribeTagsType, call: Call): TagsType {
  const fields: Record<string, (tag: TagDescription) => string> = {
    'auto-scaling-group': (tag) => tag.ResourceId ?? '',
    key: (tag) => tag.Key ?? '',
    value: (tag) => tag.Value ?? '',
    'propagate-at-launch': (tag) => String(tag.PropagateAtLaunch),
  };
  const passes = (tag: TagDescription): boolean =>
    (input.Filters ?? []).every(({ Name: name = '', Values: values = [] }) => {
      const field = fields[name];
      if (field === undefined) throw validationError(`Filter type ${name} is not correct`);
      return values.includes(field(tag));
    });
  const { items, ...next } = page(groupsOf(call).flatMap(tagsOf).filter(passes), input);
  return { Tags: items, ...next };
}
