import { setStackStatus } from '../events.ts';
import { createResources } from './create-resources.ts';
import { outputsOf } from './outputs.ts';
import { removeResources } from './remove-resources.ts';
import { checkImports, scopeOf, wantedResources, zonesFor } from './scope.ts';
import type { StackOperation } from './stack-operation.ts';

export interface CreationOptions {
  onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  /** Rehearsed minutes after which the creation counts as failed. */
  timeoutMinutes: number | undefined;
}

/** Brings a new stack from CREATE_IN_PROGRESS to a final state. Ends early when the stack is being deleted. */
export async function runCreate(operation: StackOperation, options: CreationOptions): Promise<void> {
  const { call, record, signal } = operation;
  const timeout = new AbortController();
  if (options.timeoutMinutes !== undefined) call.aws.clock.after(options.timeoutMinutes * 60, () => timeout.abort());
  const inner = { ...operation, signal: AbortSignal.any([signal, timeout.signal]) };
  const problem = await create(inner);
  if (signal.aborted) return;
  if (problem === undefined) {
    setStackStatus(call, record, 'CREATE_COMPLETE');
  } else {
    await giveUp(
      operation,
      options,
      timeout.signal.aborted ? 'Stack creation time exceeded the specified timeout.' : problem,
    );
  }
}

/** Answers why the creation failed, or undefined. */
async function create(operation: StackOperation): Promise<string | undefined> {
  const { call, record, stacks } = operation;
  try {
    const scope = scopeOf(record, call, stacks, await zonesFor(record.template, call));
    checkImports(record.template, scope);
    const failed = await createResources(operation, scope, wantedResources(record.template, scope));
    if (operation.signal.aborted || failed.length > 0) {
      return `The following resource(s) failed to create: [${failed.join(', ')}].`;
    }
    record.resource.data.Outputs = outputsOf(operation, scope);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function giveUp(operation: StackOperation, options: CreationOptions, problem: string): Promise<void> {
  const { call, record } = operation;
  if (options.onFailure === 'DO_NOTHING') {
    setStackStatus(call, record, 'CREATE_FAILED', problem);
    return;
  }
  const resources = [...record.resources.values()];
  if (options.onFailure === 'DELETE') {
    setStackStatus(call, record, 'DELETE_IN_PROGRESS', `${problem} Delete requested by user.`);
    const failed = await removeResources(operation, resources, { rollback: true });
    if (failed.length > 0) {
      setStackStatus(call, record, 'DELETE_FAILED', failedToDelete(failed));
    } else {
      record.resource.data.DeletionTime = new Date();
      setStackStatus(call, record, 'DELETE_COMPLETE');
      call.aws.store.remove(record.resource);
    }
    return;
  }
  setStackStatus(call, record, 'ROLLBACK_IN_PROGRESS', `${problem} Rollback requested by user.`);
  const failed = await removeResources(operation, resources, { rollback: true });
  if (failed.length > 0) setStackStatus(call, record, 'ROLLBACK_FAILED', failedToDelete(failed));
  else setStackStatus(call, record, 'ROLLBACK_COMPLETE');
}

/** The trailing space is CloudFormation's. */
export function failedToDelete(logicalIds: readonly string[]): string {
  return `The following resource(s) failed to delete: [${logicalIds.join(', ')}]. `;
}
