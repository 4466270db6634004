import type {
  Change,
  CreateChangeSetInput,
  CreateChangeSetOutput,
  DeleteChangeSetInput,
  DescribeChangeSetInput,
  DescribeChangeSetOutput,
  ExecuteChangeSetInput,
  ListChangeSetsInput,
  ListChangeSetsOutput,
} from '@aws-sdk/client-cloudformation';
import { randomUUID } from 'node:crypto';

import { AwsError, type Call } from '../../service.ts';
import type { CloudFormationState } from '../engine/start.ts';
import { setStackStatus } from '../events.ts';
import type { StackRecord } from '../stack-record.ts';
import { validationError } from '../template/errors.ts';
import type { Template } from '../template/template.ts';
import { startCreation } from './create-stack.ts';
import { checkStackName, readRequest, tagRecord } from './stack-request.ts';
import { differs, type NextStack, requireUpdatable, startUpdate } from './update-stack.ts';

interface ChangeSet {
  shown: DescribeChangeSetOutput & { ChangeSetId: string; StackId: string };
  kind: 'CREATE' | 'UPDATE';
  next: NextStack;
}

/**
 * Change sets, as far as eksctl's updates need them: they are complete at once, and the changes tell additions, removals and possible
 * modifications by the templates alone.
 */
export class ChangeSets {
  readonly #sets: ChangeSet[] = [];

  async create(input: CreateChangeSetInput, call: Call, state: CloudFormationState): Promise<CreateChangeSetOutput> {
    const kind = input.ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE';
    const existing = state.stacks.find(call, input.StackName ?? '');
    if (kind === 'UPDATE' && existing === undefined) {
      throw validationError(`Stack [${input.StackName}] does not exist`);
    }
    if (kind === 'UPDATE' && existing !== undefined) requireUpdatable(existing);
    const request = await readRequest(input, call, kind === 'UPDATE' ? existing : undefined);
    const record = kind === 'CREATE' ? this.#reviewed(input, call, state, request) : existing;
    if (record === undefined) throw validationError(`Stack [${input.StackName}] does not exist`);
    const tags = input.Tags === undefined ? record.resource.tags : tagRecord(input.Tags);
    const next: NextStack = { ...request, tags, capabilities: input.Capabilities ?? [] };
    const changed = kind === 'CREATE' || differs(record, next.template, next.parameters, tags);
    const name = input.ChangeSetName ?? '';
    const ChangeSetId = `arn:aws:cloudformation:${call.region}:${call.account}:changeSet/${name}/${randomUUID()}`;
    this.#sets.push({ kind, next, shown: describe(input, record, ChangeSetId, kind, next.template, changed) });
    return { Id: ChangeSetId, StackId: record.id };
  }

  describe(input: DescribeChangeSetInput, call: Call, state: CloudFormationState): DescribeChangeSetOutput {
    return this.#find(input, call, state).shown;
  }

  list(input: ListChangeSetsInput, call: Call, state: CloudFormationState): ListChangeSetsOutput {
    const record = state.stacks.require(call, input.StackName);
    const summaries = this.#sets
      .filter(({ shown }) => shown.StackId === record.id)
      .map(({ shown: { ChangeSetName, ChangeSetId, StackId, StackName, Status, StatusReason, ExecutionStatus } }) => {
        return { ChangeSetName, ChangeSetId, StackId, StackName, Status, StatusReason, ExecutionStatus };
      });
    return { Summaries: summaries };
  }

  execute(input: ExecuteChangeSetInput, call: Call, state: CloudFormationState): object {
    const set = this.#find(input, call, state);
    const record = state.stacks.require(call, set.shown.StackId);
    if (set.shown.ExecutionStatus !== 'AVAILABLE') {
      throw new AwsError(
        'InvalidChangeSetStatus',
        `ChangeSet [${set.shown.ChangeSetId}] cannot be executed in its current execution status of [${set.shown.ExecutionStatus}]`,
        400,
      );
    }
    set.shown.ExecutionStatus = 'EXECUTE_COMPLETE';
    record.resource.data.ChangeSetId = set.shown.ChangeSetId;
    if (set.kind === 'CREATE') {
      startCreation(state, call, record, { onFailure: 'ROLLBACK', timeoutMinutes: undefined });
    } else {
      requireUpdatable(record);
      startUpdate(state, call, record, set.next);
    }
    return {};
  }

  delete(input: DeleteChangeSetInput, call: Call, state: CloudFormationState): object {
    this.#sets.splice(this.#sets.indexOf(this.#find(input, call, state)), 1);
    return {};
  }

  #find(
    input: { ChangeSetName: string | undefined; StackName?: string | undefined },
    call: Call,
    state: CloudFormationState,
  ): ChangeSet {
    const { ChangeSetName: name = '' } = input;
    const stackId = input.StackName === undefined ? undefined : state.stacks.find(call, input.StackName)?.id;
    const found = this.#sets.find(
      ({ shown }) => shown.ChangeSetId === name || (shown.ChangeSetName === name && shown.StackId === stackId),
    );
    if (found === undefined) throw new AwsError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404);
    return found;
  }

  /** A new stack without anything, in REVIEW_IN_PROGRESS until its first change set is executed. */
  #reviewed(
    input: CreateChangeSetInput,
    call: Call,
    state: CloudFormationState,
    request: Pick<NextStack, 'template' | 'parameters'>,
  ): StackRecord {
    const name = input.StackName ?? '';
    checkStackName(name);
    if (state.stacks.find(call, name) !== undefined) {
      throw validationError(
        `Stack [${name}] already exists and cannot be created again with the changeSet [${input.ChangeSetName}].`,
      );
    }
    const data = { StackStatus: 'REVIEW_IN_PROGRESS' as const, Capabilities: input.Capabilities ?? [] };
    const record = state.stacks.add(call, name, request.template, request.parameters, data, tagRecord(input.Tags));
    setStackStatus(call, record, 'REVIEW_IN_PROGRESS', 'User Initiated');
    return record;
  }
}

function describe(
  input: CreateChangeSetInput,
  record: StackRecord,
  ChangeSetId: string,
  kind: ChangeSet['kind'],
  template: Template,
  changed: boolean,
): ChangeSet['shown'] {
  const noChanges =
    "The submitted information didn't contain changes. Submit different information to create a change set.";
  return {
    ChangeSetName: input.ChangeSetName,
    ChangeSetId,
    StackId: record.id,
    StackName: record.name,
    Description: input.Description,
    CreationTime: new Date(),
    Status: changed ? 'CREATE_COMPLETE' : 'FAILED',
    StatusReason: changed ? undefined : noChanges,
    ExecutionStatus: changed ? 'AVAILABLE' : 'UNAVAILABLE',
    Capabilities: input.Capabilities,
    Changes: changed ? changesBetween(kind === 'CREATE' ? undefined : record.template, template) : [],
  };
}

function changesBetween(before: Template | undefined, after: Template): Change[] {
  const ids = new Set([...(before?.resources.keys() ?? []), ...after.resources.keys()]);
  return [...ids].flatMap((logicalId): Change[] => {
    const old = before?.resources.get(logicalId);
    const fresh = after.resources.get(logicalId);
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const Action = old === undefined ? 'Add' : fresh === undefined ? 'Remove' : 'Modify';
    return [
      {
        Type: 'Resource',
        ResourceChange: { Action, LogicalResourceId: logicalId, ResourceType: fresh?.type ?? old?.type },
      },
    ];
  });
}
