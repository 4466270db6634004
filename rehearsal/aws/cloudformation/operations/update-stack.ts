import type { StackStatus, UpdateStackInput, UpdateStackOutput } from '@aws-sdk/client-cloudformation';

import type { Call } from '../../service.ts';
import { remember, runUpdate } from '../engine/run-update.ts';
import { type CloudFormationState, start } from '../engine/start.ts';
import { setStackStatus } from '../events.ts';
import type { StackRecord } from '../stack-record.ts';
import { validationError } from '../template/errors.ts';
import type { ParameterValue } from '../template/parameters.ts';
import type { Template } from '../template/template.ts';
import { readRequest, tagRecord } from './stack-request.ts';

const updatable = new Set<StackStatus | undefined>([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
]);

/** UpdateStack. Errors: ValidationError when the stack is not there, is busy, or nothing would change. */
export async function updateStack(
  input: UpdateStackInput,
  call: Call,
  state: CloudFormationState,
): Promise<UpdateStackOutput> {
  const record = state.stacks.require(call, input.StackName, (name) => `Stack [${name}] does not exist`);
  requireUpdatable(record);
  const next = await readRequest(input, call, record);
  const tags = input.Tags === undefined ? record.resource.tags : tagRecord(input.Tags);
  if (!differs(record, next.template, next.parameters, tags)) throw validationError('No updates are to be performed.');
  requireUpdatable(record);
  startUpdate(state, call, record, { ...next, tags, capabilities: input.Capabilities ?? [] });
  return { StackId: record.id };
}

export interface NextStack {
  template: Template;
  parameters: Map<string, ParameterValue>;
  tags: Record<string, string>;
  capabilities: NonNullable<UpdateStackInput['Capabilities']>;
}

/** Begins an update to what is given. */
export function startUpdate(state: CloudFormationState, call: Call, record: StackRecord, next: NextStack): void {
  const before = remember(record);
  const { data } = record.resource;
  record.template = next.template;
  record.parameters = next.parameters;
  record.resource.tags = next.tags;
  data.Parameters = [...next.parameters.values()].map(({ shown }) => shown);
  data.Capabilities = next.capabilities;
  data.Description = next.template.description;
  data.LastUpdatedTime = new Date();
  setStackStatus(call, record, 'UPDATE_IN_PROGRESS', 'User Initiated');
  start(state, call, record, (operation) => runUpdate(operation, before));
}

export function requireUpdatable(record: StackRecord): void {
  const status = record.resource.data.StackStatus;
  if (updatable.has(status)) return;
  throw validationError(`Stack:${record.id} is in ${status} state and can not be updated.`);
}

export function differs(
  record: StackRecord,
  template: Template,
  parameters: ReadonlyMap<string, ParameterValue>,
  tags: Readonly<Record<string, string>>,
): boolean {
  const essence = (of: Template, bound: ReadonlyMap<string, ParameterValue>, tagged: object): string =>
    JSON.stringify([
      [...of.resources.values()],
      of.outputs,
      of.conditions,
      of.mappings,
      [...bound].map(([name, { text }]) => [name, text]),
      Object.entries(tagged).sort(),
    ]);
  return essence(template, parameters, tags) !== essence(record.template, record.parameters, record.resource.tags);
}
