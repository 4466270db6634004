import type { Activity, AutoScalingGroup, TagDescription } from '@aws-sdk/client-auto-scaling';
import { randomUUID } from 'node:crypto';

import type { Call } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';

export const groupType = 'AWS::AutoScaling::AutoScalingGroup';

/**
 * What the store keeps about a group besides what DescribeAutoScalingGroups shows. Groups that the local EKS notes for its managed node
 * groups have none of it: EKS launches their instances itself, and this service leaves them alone.
 */
export interface StoredGroup extends AutoScalingGroup {
  scaled?: {
    activities: Activity[];
    /** Keys of the tags that instances get, too. */
    propagated: string[];
  };
}

export interface Place {
  readonly aws: Call['aws'];
  readonly account: string;
  readonly region: string;
}

export function groupsOf(place: Place): Resource<StoredGroup>[] {
  return place.aws.store.list<StoredGroup>(groupType, place.region).filter((group) => group.account === place.account);
}

/** Errors: ValidationError, as Auto Scaling answers for a group that is not there. */
export function findGroup(place: Place, name: string | undefined): Resource<StoredGroup> {
  const group = groupsOf(place).find(({ id }) => id === name);
  if (group === undefined)
    throw validationError(`AutoScalingGroup name not found - AutoScalingGroup '${name}' not found`);
  return group;
}

export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

export function groupArn(place: Place, name: string): string {
  return `arn:aws:autoscaling:${place.region}:${place.account}:autoScalingGroup:${randomUUID()}:autoScalingGroupName/${name}`;
}

export function tagsOf(group: Resource<StoredGroup>): TagDescription[] {
  return Object.entries(group.tags).map(([Key, Value]) => ({
    ResourceId: group.id,
    ResourceType: 'auto-scaling-group',
    Key,
    Value,
    PropagateAtLaunch: group.data.scaled?.propagated.includes(Key) ?? true,
  }));
}

export function shownGroup(group: Resource<StoredGroup>): AutoScalingGroup {
  const { scaled: _scaled, ...data } = group.data;
  return { ...data, AutoScalingGroupARN: group.arn, Tags: tagsOf(group) };
}

/** Notes what the group did, newest first. */
export function note(
  group: Resource<StoredGroup>,
  activity: Pick<Activity, 'Description' | 'Cause' | 'StatusCode' | 'StatusMessage'>,
): void {
  group.data.scaled?.activities.unshift({
    ActivityId: randomUUID(),
    AutoScalingGroupName: group.id,
    AutoScalingGroupARN: group.arn,
    StartTime: new Date(),
    EndTime: new Date(),
    Progress: 100,
    Details: '{}',
    ...activity,
  });
}
