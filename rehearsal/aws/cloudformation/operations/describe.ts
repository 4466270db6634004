import type {
  DescribeStackEventsInput,
  DescribeStackEventsOutput,
  DescribeStackResourceInput,
  DescribeStackResourceOutput,
  DescribeStackResourcesInput,
  DescribeStackResourcesOutput,
  DescribeStacksInput,
  DescribeStacksOutput,
  GetTemplateInput,
  GetTemplateOutput,
  ListExportsInput,
  ListExportsOutput,
  ListStackResourcesInput,
  ListStackResourcesOutput,
  ListStacksInput,
  ListStacksOutput,
  Stack,
  StackResource,
  UpdateTerminationProtectionInput,
  UpdateTerminationProtectionOutput,
} from '@aws-sdk/client-cloudformation';

import type { Call } from '../../service.ts';
import type { CloudFormationState } from '../engine/start.ts';
import type { StackRecord, StackResourceRecord } from '../stack-record.ts';
import { validationError } from '../template/errors.ts';
import { page } from './pages.ts';

/** DescribeStacks: a name finds living stacks only, an id deleted ones too. */
export function describeStacks(
  input: DescribeStacksInput,
  call: Call,
  { stacks }: CloudFormationState,
): DescribeStacksOutput {
  if (input.StackName !== undefined && input.StackName !== '') {
    return { Stacks: [shown(stacks.require(call, input.StackName))] };
  }
  const { items, NextToken } = page(stacks.living(call).map(shown), input.NextToken);
  return { Stacks: items, NextToken };
}

/** ListStacks: deleted ones included unless the filter leaves them out. */
export function listStacks(input: ListStacksInput, call: Call, { stacks }: CloudFormationState): ListStacksOutput {
  const filter = input.StackStatusFilter ?? [];
  const summaries = stacks
    .all(call)
    .map((record) => record.resource.data)
    .filter(({ StackStatus: status }) => filter.length === 0 || (status !== undefined && filter.includes(status)))
    .map((stack) => ({
      StackId: stack.StackId,
      StackName: stack.StackName,
      TemplateDescription: stack.Description,
      CreationTime: stack.CreationTime,
      LastUpdatedTime: stack.LastUpdatedTime,
      DeletionTime: stack.DeletionTime,
      StackStatus: stack.StackStatus,
      StackStatusReason: stack.StackStatusReason,
      DriftInformation: { StackDriftStatus: 'NOT_CHECKED' as const },
    }));
  const { items, NextToken } = page(summaries, input.NextToken);
  return { StackSummaries: items, NextToken };
}

/** DescribeStackEvents: newest first, 100 on a page. */
export function describeStackEvents(
  input: DescribeStackEventsInput,
  call: Call,
  { stacks }: CloudFormationState,
): DescribeStackEventsOutput {
  const record = stacks.require(call, input.StackName, (name) => `Stack [${name}] does not exist`);
  const { items, NextToken } = page(record.events.toReversed(), input.NextToken);
  return { StackEvents: items, NextToken };
}

/** DescribeStackResources: by stack, or by the physical id of one of its resources. */
export function describeStackResources(
  input: DescribeStackResourcesInput,
  call: Call,
  { stacks }: CloudFormationState,
): DescribeStackResourcesOutput {
  const { PhysicalResourceId: physicalId } = input;
  const record =
    physicalId === undefined
      ? stacks.require(call, input.StackName)
      : stacks
          .living(call)
          .find(({ resources }) => [...resources.values()].some((part) => part.physicalId === physicalId));
  if (record === undefined) throw validationError(`Stack for ${physicalId} does not exist`);
  const resources = [...record.resources.values()]
    .filter((part) => input.LogicalResourceId === undefined || part.logicalId === input.LogicalResourceId)
    .map((part) => shownResource(record, part));
  return { StackResources: resources.slice(0, 100) };
}

export function describeStackResource(
  input: DescribeStackResourceInput,
  call: Call,
  { stacks }: CloudFormationState,
): DescribeStackResourceOutput {
  const record = stacks.require(call, input.StackName, (name) => `Stack '${name}' does not exist`);
  const part = record.resources.get(input.LogicalResourceId ?? '');
  if (part === undefined) {
    throw validationError(`Resource ${input.LogicalResourceId} does not exist for stack ${record.name}`);
  }
  const { Timestamp, ...detail } = shownResource(record, part);
  return { StackResourceDetail: { ...detail, LastUpdatedTimestamp: Timestamp } };
}

export function listStackResources(
  input: ListStackResourcesInput,
  call: Call,
  { stacks }: CloudFormationState,
): ListStackResourcesOutput {
  const record = stacks.require(call, input.StackName);
  const summaries = [...record.resources.values()].map((part) => ({
    LogicalResourceId: part.logicalId,
    PhysicalResourceId: part.physicalId,
    ResourceType: part.type,
    LastUpdatedTimestamp: part.at,
    ResourceStatus: part.status,
    ResourceStatusReason: part.reason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' as const },
  }));
  const { items, NextToken } = page(summaries, input.NextToken);
  return { StackResourceSummaries: items, NextToken };
}

export function getTemplate(input: GetTemplateInput, call: Call, { stacks }: CloudFormationState): GetTemplateOutput {
  const record = stacks.require(call, input.StackName);
  return { TemplateBody: record.template.body, StagesAvailable: ['Original', 'Processed'] };
}

export function updateTerminationProtection(
  input: UpdateTerminationProtectionInput,
  call: Call,
  { stacks }: CloudFormationState,
): UpdateTerminationProtectionOutput {
  const record = stacks.require(call, input.StackName, (name) => `Stack [${name}] does not exist`);
  if (record.resource.deletedAt !== undefined || record.resource.data.StackStatus === 'DELETE_IN_PROGRESS') {
    throw validationError(`Termination protection cannot be changed on stack [${record.name}]: it is being deleted`);
  }
  record.resource.data.EnableTerminationProtection = input.EnableTerminationProtection ?? false;
  return { StackId: record.id };
}

export function listExports(input: ListExportsInput, call: Call, { stacks }: CloudFormationState): ListExportsOutput {
  const all = stacks
    .living(call)
    .flatMap((record) =>
      (record.resource.data.Outputs ?? [])
        .filter((output) => output.ExportName !== undefined)
        .map((output) => ({ ExportingStackId: record.id, Name: output.ExportName, Value: output.OutputValue })),
    );
  const { items, NextToken } = page(all, input.NextToken);
  return { Exports: items, NextToken };
}

function shown(record: StackRecord): Stack {
  const Tags = Object.entries(record.resource.tags).map(([Key, Value]) => ({ Key, Value }));
  return { ...record.resource.data, Tags };
}

function shownResource(record: StackRecord, part: StackResourceRecord): StackResource {
  return {
    StackName: record.name,
    StackId: record.id,
    LogicalResourceId: part.logicalId,
    PhysicalResourceId: part.physicalId,
    ResourceType: part.type,
    Timestamp: part.at,
    ResourceStatus: part.status,
    ResourceStatusReason: part.reason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  };
}
