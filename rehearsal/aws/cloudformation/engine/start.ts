import type { Call } from '../../service.ts';
import { setStackStatus } from '../events.ts';
import type { StackFaults } from '../stack-faults.ts';
import type { StackRecord } from '../stack-record.ts';
import type { Stacks } from '../stacks.ts';
import type { StackOperation } from './stack-operation.ts';

/** What all operations on stacks share. */
export interface CloudFormationState {
  readonly stacks: Stacks;
  readonly faults: StackFaults;
}

/** Lets an operation run on after its request was answered. A stack has one at a time. */
export function start(
  state: CloudFormationState,
  call: Call,
  record: StackRecord,
  run: (operation: StackOperation) => Promise<void>,
): void {
  const abort = new AbortController();
  const operation: StackOperation = { ...state, call, record, signal: abort.signal };
  const done = run(operation)
    .catch((error: unknown) => {
      // Only a mistake in the rehearsal gets here: failures of resources end in a state of the stack.
      console.error(`rehearsal: CloudFormation failed on stack ${record.name}:`, error);
      setStackStatus(call, record, failedStatus(record), `The rehearsal's CloudFormation failed: ${String(error)}`);
    })
    .finally(() => {
      if (record.running?.abort === abort) record.running = undefined;
    });
  record.running = { abort, done };
}

function failedStatus(record: StackRecord): 'DELETE_FAILED' | 'UPDATE_ROLLBACK_FAILED' | 'ROLLBACK_FAILED' {
  const status = record.resource.data.StackStatus ?? '';
  if (status.startsWith('DELETE')) return 'DELETE_FAILED';
  return status.startsWith('UPDATE') ? 'UPDATE_ROLLBACK_FAILED' : 'ROLLBACK_FAILED';
}
