import { randomBytes } from 'node:crypto';

import { AwsError } from '../../service.ts';
import type { StackResourceRecord } from '../stack-record.ts';
import type { ResourceContext } from '../types/resource-type.ts';
import { ServiceFailure } from './failure-reason.ts';
import { Cancelled, type StackOperation } from './stack-operation.ts';

/** What a resource type works with, for one resource of one operation. */
export function contextFor(
  operation: StackOperation,
  resource: StackResourceRecord,
  initiated: (physicalId: string) => void,
): ResourceContext {
  const { call, record, signal } = operation;
  const { aws } = call;
  const as = { principal: call.principal, region: record.region, calledVia: 'cloudformation.amazonaws.com' };
  return {
    stackName: record.name,
    stackId: record.id,
    logicalId: resource.logicalId,
    region: record.region,
    account: record.account,
    tags: record.resource.tags,
    aws,
    async call<Output>(service: string, name: string, input: object): Promise<Output> {
      try {
        return await aws.call<Output>(service, name, input, as);
      } catch (error) {
        throw error instanceof AwsError ? new ServiceFailure(service, error) : error;
      }
    },
    initiated(physicalId, storedAs = physicalId) {
      if (resource.physicalId === physicalId) return;
      resource.physicalId = physicalId;
      markAsPartOfStack(operation, resource, storedAs);
      initiated(physicalId);
    },
    uniqueName: (maximumLength) => uniqueName(record.name, resource.logicalId, maximumLength),
    async until(probe, everySeconds) {
      for (;;) {
        if (signal.aborted) throw new Cancelled();
        const result = await probe();
        if (result !== undefined) return result;
        await aws.clock.sleep(everySeconds);
      }
    },
  };
}

function uniqueName(stackName: string, logicalId: string, maximumLength: number): string {
  const suffix = randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x').slice(0, 12);
  const room = maximumLength - suffix.length - 1;
  const prefix = `${stackName}-${logicalId}`;
  if (prefix.length <= room) return `${prefix}-${suffix}`;
  // CloudFormation shortens the stack's name first and keeps both parts recognisable.
  const half = Math.floor((room - 1) / 2);
  return `${stackName.slice(0, room - 1 - Math.min(logicalId.length, half))}-${logicalId.slice(0, half)}-${suffix}`;
}

/**
 * Puts the three `aws:cloudformation:` tags on the resource. Only services may set keys with this prefix, so they are set where the
 * service keeps them and not through its API.
 */
function markAsPartOfStack({ call, record }: StackOperation, resource: StackResourceRecord, storedAs: string): void {
  const made = call.aws.store.list(resource.type).find(({ id, arn }) => id === storedAs || arn === storedAs);
  if (made === undefined) return;
  made.tags = {
    ...made.tags,
    'aws:cloudformation:stack-name': record.name,
    'aws:cloudformation:stack-id': record.id,
    'aws:cloudformation:logical-id': resource.logicalId,
  };
}
