import { isAwsException } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import { tagsFromList } from '../ownership.ts';
import type { Tags } from '../ownership.ts';

/** A CloudFormation stack of an environment. */
export interface Stack {
  /** The ARN: it still finds the stack after it was deleted, the name does not. */
  readonly id: string;
  readonly name: string;
  /** CREATE_IN_PROGRESS, ROLLBACK_COMPLETE, DELETE_FAILED, … */
  readonly status: string;
  readonly reason: string | undefined;
  readonly tags: Tags;
  /** When its last operation began. */
  readonly changedAt?: Date;
  readonly outputs?: Readonly<Record<string, string>>;
}

/** The key that eksctl writes on every stack of a cluster. */
export const eksctlClusterTag = 'alpha.eksctl.io/cluster-name';

/** Name of the stack that holds the control plane and the VPC. */
export function clusterStackName(clusterName: string): string {
  return `eksctl-${clusterName}-cluster`;
}

/**
 * The stacks that eksctl made for a cluster, living ones only. Taken by eksctl's tag, not by the name alone: the stacks of
 * cluster `a-b` begin with the prefix of cluster `a`.
 */
export async function listClusterStacks(aws: Aws, clusterName: string): Promise<readonly Stack[]> {
  return (await listAllClusterStacks(aws)).filter((stack) => stack.tags[eksctlClusterTag] === clusterName);
}

/** The stacks that eksctl made in the region, for whatever cluster; living ones only. */
export async function listAllClusterStacks(aws: Aws): Promise<readonly Stack[]> {
  const { client, sdk } = await aws.cloudFormation();
  const stacks = await allPages((NextToken) =>
    client.send(new sdk.DescribeStacksCommand({ NextToken })).then((page) => ({
      items: (page.Stacks ?? []).map(toStack),
      nextToken: page.NextToken,
    })),
  );
  return stacks.filter((stack) => stack.tags[eksctlClusterTag] !== undefined && stack.status !== 'DELETE_COMPLETE');
}

/** Reads a stack by name or id; by id also for a while after it was deleted. Undefined if CloudFormation knows none. */
export async function describeStack(aws: Aws, nameOrId: string): Promise<Stack | undefined> {
  const { client, sdk } = await aws.cloudFormation();
  try {
    const { Stacks } = await client.send(new sdk.DescribeStacksCommand({ StackName: nameOrId }));
    const [stack] = Stacks ?? [];
    return stack === undefined ? undefined : toStack(stack);
  } catch (error) {
    // CloudFormation answers a plain ValidationError: "Stack with id x does not exist".
    if (isAwsException(error) && error.name === 'ValidationError' && error.message.includes('does not exist'))
      return undefined;
    throw error;
  }
}

export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason: string | undefined;
}

/** The newest events of a stack (up to 100), oldest first. A stack that does not exist has none. */
export async function listStackEvents(aws: Aws, nameOrId: string): Promise<readonly StackEvent[]> {
  const { client, sdk } = await aws.cloudFormation();
  try {
    const { StackEvents } = await client.send(new sdk.DescribeStackEventsCommand({ StackName: nameOrId }));
    return (StackEvents ?? [])
      .map((event) => ({
        id: event.EventId ?? '',
        at: event.Timestamp ?? new Date(0),
        logicalId: event.LogicalResourceId ?? '',
        physicalId: event.PhysicalResourceId ?? '',
        type: event.ResourceType ?? '',
        status: event.ResourceStatus ?? '',
        reason: event.ResourceStatusReason,
      }))
      .reverse();
  } catch (error) {
    if (isAwsException(error) && error.name === 'ValidationError') return [];
    throw error;
  }
}

/** `12:04:31 CREATE_FAILED AWS::EC2::NatGateway NATGateway: Maximum number of addresses …` */
export function formatStackEvent(event: StackEvent): string {
  const reason = event.reason === undefined ? '' : `: ${event.reason}`;
  return `${event.at.toISOString().slice(11, 19)} ${event.status} ${event.type} ${event.logicalId}${reason}`;
}

/**
 * The event that tells why a stack failed: the first failure of its last attempt. Those after it are mostly "Resource
 * creation cancelled", which is what CloudFormation writes on everything else that was under way.
 */
export function firstFailure(events: readonly StackEvent[]): StackEvent | undefined {
  return events.find(({ status, reason }) => status.endsWith('_FAILED') && !(reason ?? '').includes('cancelled'));
}

/**
 * Starts deleting a stack. Termination protection, which eksctl sets on every cluster stack, is lifted first.
 * @param retain logical ids of resources to leave behind; CloudFormation allows that only for a stack in DELETE_FAILED.
 */
export async function deleteStack(aws: Aws, stack: Stack, retain: readonly string[] = []): Promise<void> {
  const { client, sdk } = await aws.cloudFormation();
  await client.send(
    new sdk.UpdateTerminationProtectionCommand({ StackName: stack.name, EnableTerminationProtection: false }),
  );
  await client.send(
    new sdk.DeleteStackCommand({
      StackName: stack.id,
      ...(retain.length === 0 ? {} : { RetainResources: [...retain] }),
    }),
  );
}

function toStack(stack: {
  StackId?: string | undefined;
  StackName?: string | undefined;
  StackStatus?: string | undefined;
  StackStatusReason?: string | undefined;
  Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
  CreationTime?: Date | undefined;
  LastUpdatedTime?: Date | undefined;
  DeletionTime?: Date | undefined;
  Outputs?: { OutputKey?: string | undefined; OutputValue?: string | undefined }[] | undefined;
}): Stack {
  const changedAt = stack.DeletionTime ?? stack.LastUpdatedTime ?? stack.CreationTime;
  return {
    id: stack.StackId ?? '',
    name: stack.StackName ?? '',
    status: stack.StackStatus ?? 'UNKNOWN',
    reason: stack.StackStatusReason,
    tags: tagsFromList(stack.Tags),
    ...(changedAt === undefined ? {} : { changedAt }),
    outputs: Object.fromEntries(
      (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']),
    ),
  };
}

export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
}

/** The resources of a stack, or none if there is no such stack. */
export async function listStackResources(aws: Aws, nameOrId: string): Promise<readonly StackResource[]> {
  const { client, sdk } = await aws.cloudFormation();
  try {
    const { StackResources } = await client.send(new sdk.DescribeStackResourcesCommand({ StackName: nameOrId }));
    return (StackResources ?? []).map((resource) => ({
      logicalId: resource.LogicalResourceId ?? '',
      physicalId: resource.PhysicalResourceId ?? '',
      type: resource.ResourceType ?? '',
      status: resource.ResourceStatus ?? '',
    }));
  } catch (error) {
    if (isAwsException(error) && error.name === 'ValidationError') return [];
    throw error;
  }
}
