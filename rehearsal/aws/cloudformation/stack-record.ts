import type { ResourceStatus, Stack, StackEvent } from '@aws-sdk/client-cloudformation';

import type { Resource } from '../store.ts';
import type { ParameterValue } from './template/parameters.ts';
import type { Template } from './template/template.ts';
import type { Value, ValueMap } from './template/value.ts';

/** A resource of a stack, as far as it came. */
export interface StackResourceRecord {
  logicalId: string;
  type: string;
  status: ResourceStatus;
  reason: string | undefined;
  at: Date;
  /** Absent until the service has made it. */
  physicalId: string | undefined;
  /** What Ref gives; the physical identifier unless the type says otherwise. */
  ref: string | undefined;
  attributes: Record<string, Value>;
  /** The properties with all functions resolved, as last applied. */
  properties: ValueMap;
  /** Logical ids that must outlive it. */
  dependencies: string[];
  retain: boolean;
  retainOnRollback: boolean;
}

/** What goes on in a stack now. */
export interface RunningOperation {
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** A stack with everything that its Describe operations show. Kept after the stack is gone, as CloudFormation does for 90 days. */
export interface StackRecord {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly account: string;
  /** In the store, where what exists is listed; removed with the stack. Its data is the Describe shape. */
  readonly resource: Resource<Stack>;
  template: Template;
  parameters: Map<string, ParameterValue>;
  readonly resources: Map<string, StackResourceRecord>;
  /** Oldest first. */
  readonly events: StackEvent[];
  /** Names of the exports of other stacks that this one uses. */
  imports: Set<string>;
  running: RunningOperation | undefined;
}
