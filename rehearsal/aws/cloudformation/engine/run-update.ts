import { setResourceStatus, setStackStatus } from '../events.ts';
import type { StackRecord, StackResourceRecord } from '../stack-record.ts';
import type { Scope } from '../template/evaluate.ts';
import type { ParameterValue } from '../template/parameters.ts';
import { dependenciesOf } from '../template/references.ts';
import type { Template, TemplateResource } from '../template/template.ts';
import type { ValueMap } from '../template/value.ts';
import { resourceType } from '../types/known-types.ts';
import { createResource, resolveProperties } from './create-resources.ts';
import { failureReason } from './failure-reason.ts';
import { inOrder } from './in-order.ts';
import { outputsOf } from './outputs.ts';
import { removeResources } from './remove-resources.ts';
import { contextFor } from './resource-context.ts';
import { checkImports, scopeOf, wantedResources, zonesFor } from './scope.ts';
import type { StackOperation } from './stack-operation.ts';

/** What an update is undone to. */
export interface Before {
  template: Template;
  parameters: Map<string, ParameterValue>;
  tags: Record<string, string>;
  resources: Map<string, StackResourceRecord>;
  outputs: StackRecord['resource']['data']['Outputs'];
}

export function remember(record: StackRecord): Before {
  return {
    template: record.template,
    parameters: record.parameters,
    tags: record.resource.tags,
    resources: new Map([...record.resources].map(([id, resource]) => [id, { ...resource }])),
    outputs: record.resource.data.Outputs,
  };
}

/**
 * Brings a stack whose new template is set already from UPDATE_IN_PROGRESS to UPDATE_COMPLETE, or back to what it was. A stand-in for
 * the usual cases: changed stack tags reach only resources that change for another reason, too.
 */
export async function runUpdate(operation: StackOperation, before: Before): Promise<void> {
  const { call, record } = operation;
  const problem = await update(operation, before);
  if (problem === undefined) {
    setStackStatus(call, record, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
    await removeResources(operation, obsolete(record, before));
    setStackStatus(call, record, 'UPDATE_COMPLETE');
  } else {
    setStackStatus(call, record, 'UPDATE_ROLLBACK_IN_PROGRESS', problem);
    await rollBack(operation, before);
  }
}

async function update(operation: StackOperation, before: Before): Promise<string | undefined> {
  const { call, record, stacks } = operation;
  try {
    record.imports = new Set();
    const scope = scopeOf(record, call, stacks, await zonesFor(record.template, call));
    checkImports(record.template, scope);
    const wanted = wantedResources(record.template, scope);
    for (const id of before.resources.keys()) if (!wanted.includes(id)) record.resources.delete(id);
    const failed: string[] = [];
    await inOrder(
      wanted,
      (id) => dependenciesOf(record.template, id),
      async (id) => {
        const resource = record.template.resources.get(id);
        if (resource === undefined || failed.length > 0) return false;
        const done = await change(operation, scope, resource);
        if (!done) failed.push(id);
        return done;
      },
    );
    if (failed.length > 0) return `The following resource(s) failed to update: [${failed.join(', ')}].`;
    record.resource.data.Outputs = outputsOf(operation, scope);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Makes one resource as the template has it now: creates, leaves, changes or replaces it. */
async function change(operation: StackOperation, scope: Scope, wanted: TemplateResource): Promise<boolean> {
  const existing = operation.record.resources.get(wanted.logicalId);
  if (existing?.physicalId === undefined || existing.type !== wanted.type) {
    return createResource(operation, scope, wanted);
  }
  existing.dependencies = dependenciesOf(operation.record.template, wanted.logicalId);
  try {
    const properties = resolveProperties(wanted, scope);
    if (JSON.stringify(properties) === JSON.stringify(existing.properties)) return true;
    if (await changeInPlace(operation, existing, existing.physicalId, properties)) return true;
  } catch (error) {
    setResourceStatus(operation.record, existing, 'UPDATE_FAILED', failureReason(error));
    return false;
  }
  return createResource(operation, scope, wanted);
}

async function changeInPlace(
  operation: StackOperation,
  existing: StackResourceRecord,
  physicalId: string,
  properties: ValueMap,
): Promise<boolean> {
  const { record } = operation;
  const type = resourceType(existing.type);
  setResourceStatus(record, existing, 'UPDATE_IN_PROGRESS');
  await operation.faults.strike('update', record.name, existing.logicalId);
  const context = contextFor(operation, existing, () => undefined);
  const { attributes } = existing;
  const made = await type.update?.({ physicalId, properties: existing.properties, attributes }, properties, context);
  if (made === undefined) {
    const reason = 'Requested update requires the creation of a new physical resource; hence creating one.';
    setResourceStatus(record, existing, 'UPDATE_IN_PROGRESS', reason);
    return false;
  }
  existing.properties = properties;
  existing.attributes = made.attributes ?? existing.attributes;
  setResourceStatus(record, existing, 'UPDATE_COMPLETE');
  return true;
}

/** Physical resources of before that the stack does not have any more: removed from the template, or replaced. */
function obsolete(record: StackRecord, before: Before): StackResourceRecord[] {
  return [...before.resources.values()].filter(
    (resource) =>
      resource.physicalId !== undefined && record.resources.get(resource.logicalId)?.physicalId !== resource.physicalId,
  );
}

async function rollBack(operation: StackOperation, before: Before): Promise<void> {
  const { call, record } = operation;
  const now = new Map(record.resources);
  const problems: string[] = [];
  record.template = before.template;
  record.parameters = before.parameters;
  record.resource.tags = before.tags;
  record.resource.data.Outputs = before.outputs;
  record.resources.clear();
  for (const [id, resource] of before.resources) {
    record.resources.set(id, resource);
    const changed = now.get(id);
    if (changed === undefined || resource.physicalId === undefined) continue;
    if (changed.physicalId !== resource.physicalId) continue;
    if (JSON.stringify(changed.properties) === JSON.stringify(resource.properties)) continue;
    const wanted = resource.properties;
    resource.properties = changed.properties;
    try {
      await changeInPlace(operation, resource, resource.physicalId, wanted);
    } catch (error) {
      setResourceStatus(record, resource, 'UPDATE_FAILED', failureReason(error));
      problems.push(id);
    }
  }
  if (problems.length > 0) {
    const reason = `The following resource(s) failed to update: [${problems.join(', ')}].`;
    setStackStatus(call, record, 'UPDATE_ROLLBACK_FAILED', reason);
    return;
  }
  setStackStatus(call, record, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
  const added = [...now.values()].filter(
    (resource) => before.resources.get(resource.logicalId)?.physicalId !== resource.physicalId,
  );
  await removeResources(operation, added, { rollback: true });
  setStackStatus(call, record, 'UPDATE_ROLLBACK_COMPLETE');
}
