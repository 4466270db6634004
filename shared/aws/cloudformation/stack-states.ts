import type { Stack } from './stacks.ts';

/** True while CloudFormation works on a stack; one in review waits for somebody to execute its change set, so it is not moving. */
export function isMoving({ status }: Pick<Stack, 'status'>): boolean {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}

/**
 * True if what a stack stands for is there. A failed update leaves that so, and deleting the stack of a running cluster because
 * somebody's update failed would be the greater harm.
 */
export function isUsable({ status }: Pick<Stack, 'status'>): boolean {
  if (status.endsWith('_IN_PROGRESS')) return false;
  return status === 'CREATE_COMPLETE' || status.startsWith('UPDATE_') || status.startsWith('IMPORT_');
}

/** True if a stack came to nothing and has to go before it can be made again. */
export function isFailed(stack: Pick<Stack, 'status'>): boolean {
  return !isMoving(stack) && !isUsable(stack);
}
