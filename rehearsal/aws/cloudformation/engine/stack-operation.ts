import type { Call } from '../../service.ts';
import type { StackFaults } from '../stack-faults.ts';
import type { StackRecord } from '../stack-record.ts';
import type { Stacks } from '../stacks.ts';

/** One create, update or delete of a stack while it runs. */
export interface StackOperation {
  /** Who asked for it: all calls to other services are made in their name. */
  readonly call: Call;
  readonly record: StackRecord;
  readonly stacks: Stacks;
  readonly faults: StackFaults;
  /** Aborted when the operation is to be given up, for example because the stack is being deleted. */
  readonly signal: AbortSignal;
}

/** A step was given up because another one failed or the stack is being deleted. */
export class Cancelled extends Error {
  constructor() {
    super('Resource creation cancelled');
    this.name = 'Cancelled';
  }
}
