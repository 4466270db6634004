import type { DeleteStackInput } from '@aws-sdk/client-cloudformation';

import type { Call } from '../../service.ts';
import { runDelete } from '../engine/run-delete.ts';
import { type CloudFormationState, start } from '../engine/start.ts';
import { addStackEvent, setStackStatus } from '../events.ts';
import type { StackRecord } from '../stack-record.ts';
import { validationError } from '../template/errors.ts';

/** States in which CloudFormation refuses to begin a deletion. A creation under way is given up instead. */
const busy = new Set([
  'ROLLBACK_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
]);

/**
 * DeleteStack: for a stack that is not there, or is going already, it answers as if it had done something, as CloudFormation does.
 * Errors: ValidationError for protected and busy stacks, and for options that need DELETE_FAILED.
 */
export function deleteStack(input: DeleteStackInput, call: Call, state: CloudFormationState): object {
  const record = state.stacks.find(call, input.StackName ?? '');
  if (record === undefined || record.resource.deletedAt !== undefined) return {};
  const { data } = record.resource;
  if (data.EnableTerminationProtection === true) {
    throw validationError(`Stack [${record.name}] cannot be deleted while TerminationProtection is enabled`);
  }
  const status = data.StackStatus ?? '';
  if (status === 'DELETE_IN_PROGRESS') return {};
  if (busy.has(status)) throw validationError(`Stack [${record.id}] cannot be deleted while in status ${status}`);
  const retain = new Set(input.RetainResources ?? []);
  const force = input.DeletionMode === 'FORCE_DELETE_STACK';
  requireDeleteFailed(record, retain, force);
  if (isImported(record, call, state)) return {};
  data.DeletionMode = input.DeletionMode;
  const before = record.running;
  before?.abort.abort();
  setStackStatus(call, record, 'DELETE_IN_PROGRESS', 'User Initiated');
  start(state, call, record, async (operation) => {
    await before?.done;
    await runDelete(operation, { retain, force });
  });
  return {};
}

/** Both options are valid only from DELETE_FAILED (CloudFormation API reference, DeleteStack). The wording is a guess. */
function requireDeleteFailed(record: StackRecord, retain: ReadonlySet<string>, force: boolean): void {
  if (retain.size === 0 && !force) return;
  const status = record.resource.data.StackStatus;
  if (status !== 'DELETE_FAILED') {
    const option = force ? 'DeletionMode FORCE_DELETE_STACK' : 'RetainResources';
    throw validationError(
      `Invalid operation on stack [${record.id}]. ${option} can be specified only for stacks in DELETE_FAILED state, not ${status}.`,
    );
  }
  for (const logicalId of retain) {
    const resource = record.resources.get(logicalId);
    if (resource?.status !== 'DELETE_FAILED') {
      throw validationError(
        `The specified resources to retain must be in a valid state. Do not specify resource(s): [${logicalId}]`,
      );
    }
  }
}

/** An export in use keeps its stack: the state stays as it was, with the reason in an event (rlister/stax#40). */
function isImported(record: StackRecord, call: Call, state: CloudFormationState): boolean {
  const { data } = record.resource;
  for (const { ExportName: name } of data.Outputs ?? []) {
    const [importer] = name === undefined ? [] : state.stacks.importersOf(call, name);
    if (importer === undefined || importer === record) continue;
    const reason = `Export ${name} cannot be deleted as it is in use by ${importer.name}`;
    data.StackStatusReason = reason;
    addStackEvent(record, data.StackStatus ?? 'CREATE_COMPLETE', reason);
    return true;
  }
  return false;
}
