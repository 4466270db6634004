import { setResourceStatus } from '../events.ts';
import type { StackResourceRecord } from '../stack-record.ts';
import { evaluate, type Scope } from '../template/evaluate.ts';
import { dependenciesOf } from '../template/references.ts';
import type { TemplateResource } from '../template/template.ts';
import { isMap, type ValueMap } from '../template/value.ts';
import { resourceType } from '../types/known-types.ts';
import { failureReason } from './failure-reason.ts';
import { inOrder } from './in-order.ts';
import { contextFor } from './resource-context.ts';
import { Cancelled, type StackOperation } from './stack-operation.ts';

/**
 * Creates resources of the stack's template in the order of their dependencies. The first failure cancels what is under way; answers
 * the logical ids that failed, cancelled ones included, as the stack's status reason lists them.
 */
export async function createResources(
  operation: StackOperation,
  scope: Scope,
  logicalIds: readonly string[],
): Promise<string[]> {
  const cancel = new AbortController();
  const inner: StackOperation = { ...operation, signal: AbortSignal.any([operation.signal, cancel.signal]) };
  const failed: string[] = [];
  await inOrder(
    logicalIds,
    (id) => dependenciesOf(operation.record.template, id),
    async (id) => {
      const resource = operation.record.template.resources.get(id);
      if (resource === undefined || inner.signal.aborted) return false;
      const done = await createResource(inner, scope, resource);
      if (!done) {
        failed.push(id);
        cancel.abort();
      }
      return done;
    },
  );
  return failed;
}

/** Creates one resource; answers whether it came to CREATE_COMPLETE. */
export async function createResource(
  operation: StackOperation,
  scope: Scope,
  wanted: TemplateResource,
): Promise<boolean> {
  const { call, record } = operation;
  const { clock, latency } = call.aws;
  const resource = newRecord(operation, wanted);
  record.resources.set(wanted.logicalId, resource);
  setResourceStatus(record, resource, 'CREATE_IN_PROGRESS');
  try {
    resource.properties = resolveProperties(wanted, scope);
    await operation.faults.strike('create', record.name, wanted.logicalId);
    const initiated = (): void => {
      setResourceStatus(record, resource, 'CREATE_IN_PROGRESS', 'Resource creation Initiated');
    };
    const context = contextFor(operation, resource, initiated);
    const made = await resourceType(wanted.type).create(resource.properties, context);
    context.initiated(made.physicalId);
    resource.ref = made.ref;
    resource.attributes = made.attributes ?? {};
    await clock.sleep(latency.stackResource);
    setResourceStatus(record, resource, 'CREATE_COMPLETE');
    return true;
  } catch (error) {
    const reason = error instanceof Cancelled ? error.message : failureReason(error);
    setResourceStatus(record, resource, 'CREATE_FAILED', reason);
    return false;
  }
}

/** The properties of a resource with all functions resolved. */
export function resolveProperties(resource: TemplateResource, scope: Scope): ValueMap {
  const properties = evaluate(resource.properties, scope);
  return isMap(properties) ? properties : {};
}

function newRecord({ record }: StackOperation, wanted: TemplateResource): StackResourceRecord {
  return {
    logicalId: wanted.logicalId,
    type: wanted.type,
    status: 'CREATE_IN_PROGRESS',
    reason: undefined,
    at: new Date(),
    physicalId: undefined,
    ref: undefined,
    attributes: {},
    properties: {},
    dependencies: dependenciesOf(record.template, wanted.logicalId),
    retain: wanted.deletionPolicy === 'Retain' || wanted.deletionPolicy === 'RetainExceptOnCreate',
    retainOnRollback: wanted.deletionPolicy === 'Retain',
  };
}
