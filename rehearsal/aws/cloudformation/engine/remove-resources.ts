import { setResourceStatus } from '../events.ts';
import type { StackResourceRecord } from '../stack-record.ts';
import { resourceType } from '../types/known-types.ts';
import type { ResourceContext } from '../types/resource-type.ts';
import { failureReason, saysInUse, saysNotFound } from './failure-reason.ts';
import { inOrder } from './in-order.ts';
import { contextFor } from './resource-context.ts';
import type { StackOperation } from './stack-operation.ts';

/**
 * How long a deletion is tried again while the service answers that something depends on the resource, in seconds. CloudFormation does
 * so for some minutes; the number is a guess. It is longer than network interfaces of deleted load balancers linger.
 */
const retrySeconds = 300;
const retryEverySeconds = 15;

export interface RemovalOptions {
  /** Logical ids to leave alone. */
  retain?: ReadonlySet<string>;
  /** What cannot be deleted is left alone (DeletionMode FORCE_DELETE_STACK). */
  force?: boolean;
  /** True while a creation is being rolled back: other deletion policies hold. */
  rollback?: boolean;
}

/**
 * Removes resources, dependents first. What depends on something that could not be removed is tried no further, as in CloudFormation.
 * Answers the logical ids that failed.
 */
export async function removeResources(
  operation: StackOperation,
  resources: readonly StackResourceRecord[],
  options: RemovalOptions = {},
): Promise<string[]> {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const failed: string[] = [];
  await inOrder(
    [...byId.keys()],
    (id) => resources.filter((other) => other.dependencies.includes(id)).map((other) => other.logicalId),
    async (id) => {
      const resource = byId.get(id);
      if (resource === undefined) return true;
      const done = await removeResource(operation, resource, options);
      if (!done) failed.push(id);
      return done;
    },
  );
  return failed;
}

async function removeResource(
  operation: StackOperation,
  resource: StackResourceRecord,
  options: RemovalOptions,
): Promise<boolean> {
  const { record, call } = operation;
  const kept = options.rollback === true ? resource.retainOnRollback : resource.retain;
  if (kept || options.retain?.has(resource.logicalId)) {
    setResourceStatus(record, resource, 'DELETE_SKIPPED');
    return true;
  }
  if (resource.physicalId === undefined) {
    // The service never made it.
    setResourceStatus(record, resource, 'DELETE_COMPLETE');
    return true;
  }
  setResourceStatus(record, resource, 'DELETE_IN_PROGRESS');
  try {
    await call.aws.clock.sleep(call.aws.latency.stackResource);
    await operation.faults.strike('delete', record.name, resource.logicalId);
    await remove(operation, resource, resource.physicalId);
    setResourceStatus(record, resource, 'DELETE_COMPLETE');
    return true;
  } catch (error) {
    if (options.force === true) {
      setResourceStatus(record, resource, 'DELETE_SKIPPED', failureReason(error));
      return true;
    }
    setResourceStatus(record, resource, 'DELETE_FAILED', failureReason(error));
    return false;
  }
}

async function remove(operation: StackOperation, resource: StackResourceRecord, physicalId: string): Promise<void> {
  const { properties, attributes } = resource;
  const context = contextFor(operation, resource, () => undefined);
  const type = resourceType(resource.type);
  await retrying(context, () => type.remove({ physicalId, properties, attributes }, context));
}

async function retrying(context: ResourceContext, attempt: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += retryEverySeconds) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (saysNotFound(error)) return;
      if (!saysInUse(error) || waited >= retrySeconds) throw error;
      await context.aws.clock.sleep(retryEverySeconds);
    }
  }
}
