import type { CreateStackInput, CreateStackOutput, OnFailure } from '@aws-sdk/client-cloudformation';

import { AwsError, type Call } from '../../service.ts';
import { runCreate } from '../engine/run-create.ts';
import { type CloudFormationState, start } from '../engine/start.ts';
import { setStackStatus } from '../events.ts';
import type { StackRecord } from '../stack-record.ts';
import { validationError } from '../template/errors.ts';
import { checkStackName, readRequest, tagRecord } from './stack-request.ts';

/** CreateStack: refuses what cannot work, else answers at once and goes on by itself. */
export async function createStack(
  input: CreateStackInput,
  call: Call,
  state: CloudFormationState,
): Promise<CreateStackOutput> {
  const name = input.StackName ?? '';
  checkStackName(name);
  requireFreeName(name, call, state);
  if (input.DisableRollback !== undefined && input.OnFailure !== undefined) {
    throw validationError('Only one of DisableRollback or OnFailure may be specified.');
  }
  const tags = tagRecord(input.Tags);
  const { template, parameters } = await readRequest(input, call);
  // Reading took a moment in which another request may have taken the name.
  requireFreeName(name, call, state);
  const record = state.stacks.add(call, name, template, parameters, describe(input, template.description), tags);
  record.resource.data.Parameters = [...parameters.values()].map(({ shown }) => shown);
  startCreation(state, call, record, {
    onFailure: input.OnFailure ?? (input.DisableRollback === true ? 'DO_NOTHING' : 'ROLLBACK'),
    timeoutMinutes: input.TimeoutInMinutes,
  });
  return { StackId: record.id };
}

/** Begins the creation of a stack whose template is set. */
export function startCreation(
  state: CloudFormationState,
  call: Call,
  record: StackRecord,
  options: { onFailure: OnFailure; timeoutMinutes: number | undefined },
): void {
  setStackStatus(call, record, 'CREATE_IN_PROGRESS', 'User Initiated');
  start(state, call, record, (operation) => runCreate(operation, options));
}

/** A name is taken while a stack of that name is not DELETE_COMPLETE: a rolled-back one blocks it, too. */
function requireFreeName(name: string, call: Call, state: CloudFormationState): void {
  if (state.stacks.find(call, name) === undefined) return;
  throw new AwsError('AlreadyExistsException', `Stack [${name}] already exists`, 400);
}

function describe(
  input: CreateStackInput,
  description: string | undefined,
): Parameters<CloudFormationState['stacks']['add']>[4] {
  return {
    StackStatus: 'CREATE_IN_PROGRESS',
    Description: description,
    DisableRollback: input.DisableRollback ?? false,
    Capabilities: input.Capabilities ?? [],
    EnableTerminationProtection: input.EnableTerminationProtection ?? false,
    TimeoutInMinutes: input.TimeoutInMinutes,
    RoleARN: input.RoleARN,
    NotificationARNs: input.NotificationARNs ?? [],
    RollbackConfiguration: {},
    DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
  };
}
