import type { FaultRule } from '../../rehearsal/faults.ts';
import type { ActionOptions, SessionOptions, WorkflowOptions } from '../../rehearsal/session.ts';

/** What can be sent to another process. */
export type RemoteSessionOptions = Omit<SessionOptions, 'listener' | 'cloud'>;
export type RemoteWorkflowOptions = Omit<WorkflowOptions, 'cancellation'>;

export type Command =
  | { kind: 'start'; options: RemoteSessionOptions }
  | { kind: 'runWorkflow'; file: string; options: RemoteWorkflowOptions }
  | { kind: 'runAction'; name: string; inputs: Readonly<Record<string, string>>; options: ActionOptions }
  | { kind: 'left' }
  | { kind: 'calls'; from: number }
  | { kind: 'addFault'; rule: FaultRule }
  | { kind: 'clearFaults' }
  | { kind: 'inside'; module: string; name: string; values: readonly unknown[] }
  | { kind: 'close' };

export type Request = Command & { readonly id: number };

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: { name: string; message: string; stack: string } };
