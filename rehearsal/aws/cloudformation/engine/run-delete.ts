import { setStackStatus } from '../events.ts';
import { removeResources } from './remove-resources.ts';
import { failedToDelete } from './run-create.ts';
import type { StackOperation } from './stack-operation.ts';

/** Takes a stack from DELETE_IN_PROGRESS to DELETE_COMPLETE or DELETE_FAILED. What an earlier attempt removed is not tried again. */
export async function runDelete(
  operation: StackOperation,
  options: { retain: ReadonlySet<string>; force: boolean },
): Promise<void> {
  const { call, record } = operation;
  const left = [...record.resources.values()].filter(
    ({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED',
  );
  const failed = await removeResources(operation, left, options);
  if (failed.length > 0) {
    setStackStatus(call, record, 'DELETE_FAILED', failedToDelete(failed));
    return;
  }
  record.resource.data.DeletionTime = new Date();
  setStackStatus(call, record, 'DELETE_COMPLETE');
  call.aws.store.remove(record.resource);
}
