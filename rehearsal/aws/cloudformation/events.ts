import type { ResourceStatus, StackEvent, StackStatus } from '@aws-sdk/client-cloudformation';
import { randomUUID } from 'node:crypto';

import type { Call } from '../service.ts';
import type { StackRecord, StackResourceRecord } from './stack-record.ts';

/** Sets the status of a stack: in its description, in its events and in the timeline. */
export function setStackStatus(call: Call, record: StackRecord, status: StackStatus, reason?: string): void {
  const { data } = record.resource;
  data.StackStatus = status;
  data.StackStatusReason = reason;
  call.aws.store.setState(record.resource, status);
  addStackEvent(record, status, reason);
}

/** Adds an event of the stack itself; stacks are resources of themselves. */
export function addStackEvent(record: StackRecord, status: StackStatus, reason?: string): void {
  add(record, {
    EventId: randomUUID(),
    LogicalResourceId: record.name,
    PhysicalResourceId: record.id,
    ResourceType: 'AWS::CloudFormation::Stack',
    // Every status of a stack is also one of a resource.
    ResourceStatus: status as ResourceStatus,
    ResourceStatusReason: reason,
  });
}

/** Sets the status of a resource and adds the event that shows it. */
export function setResourceStatus(
  record: StackRecord,
  resource: StackResourceRecord,
  status: ResourceStatus,
  reason?: string,
): void {
  resource.status = status;
  resource.reason = reason;
  resource.at = new Date();
  add(record, {
    EventId: `${resource.logicalId}-${status}-${resource.at.toISOString()}`,
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId ?? '',
    ResourceType: resource.type,
    ResourceStatus: status,
    ResourceStatusReason: reason,
    ResourceProperties: JSON.stringify(resource.properties),
  });
}

function add(record: StackRecord, event: Omit<StackEvent, 'StackId' | 'StackName' | 'Timestamp'>): void {
  record.events.push({ ...event, StackId: record.id, StackName: record.name, Timestamp: new Date() });
}
