import type { Stack } from '@aws-sdk/client-cloudformation';
import { randomUUID } from 'node:crypto';

import type { Call } from '../service.ts';
import type { StackRecord } from './stack-record.ts';
import { validationError } from './template/errors.ts';
import type { ParameterValue } from './template/parameters.ts';
import type { Template } from './template/template.ts';

const type = 'AWS::CloudFormation::Stack';

/** How long a deleted stack can be found by its id, in milliseconds of real time: longer than any rehearsal. */
const memoryOfDeleted = 90 * 24 * 3600 * 1000;

/** All stacks, living and deleted. Living ones are in the store too, under their names, which are unique among them. */
export class Stacks {
  readonly #records: StackRecord[] = [];

  add(
    call: Call,
    name: string,
    template: Template,
    parameters: Map<string, ParameterValue>,
    data: Omit<Stack, 'StackId' | 'StackName' | 'CreationTime'>,
    tags: Record<string, string>,
  ): StackRecord {
    const id = `arn:aws:cloudformation:${call.region}:${call.account}:stack/${name}/${randomUUID()}`;
    const resource = call.aws.store.add<Stack>({
      type,
      id: name,
      arn: id,
      account: call.account,
      region: call.region,
      createdBy: call.principal.arn,
      tags,
      data: { ...data, StackId: id, StackName: name, CreationTime: new Date() },
    });
    const record: StackRecord = {
      id,
      name,
      region: call.region,
      account: call.account,
      resource,
      template,
      parameters,
      resources: new Map(),
      events: [],
      imports: new Set(),
      running: undefined,
    };
    this.#records.push(record);
    return record;
  }

  /** Stacks of the caller's account and region, newest first; deleted ones included. */
  all(call: Call): StackRecord[] {
    return this.#records
      .filter((record) => record.region === call.region && record.account === call.account)
      .filter(({ resource }) => Date.now() - (resource.deletedAt?.getTime() ?? Date.now()) < memoryOfDeleted)
      .reverse();
  }

  living(call: Call): StackRecord[] {
    return this.all(call).filter((record) => record.resource.deletedAt === undefined);
  }

  /** By name among the living, by id among all. */
  find(call: Call, nameOrId: string): StackRecord | undefined {
    if (nameOrId.startsWith('arn:')) return this.all(call).find((record) => record.id === nameOrId);
    return this.living(call).find((record) => record.name === nameOrId);
  }

  /** As `find`, or CloudFormation's ValidationError in one of its two wordings. */
  require(
    call: Call,
    nameOrId: string | undefined,
    wording: (name: string) => string = (name) => `Stack with id ${name} does not exist`,
  ): StackRecord {
    const found = nameOrId === undefined ? undefined : this.find(call, nameOrId);
    if (found === undefined) throw validationError(wording(nameOrId ?? ''));
    return found;
  }

  /** The living stack that exports a name. */
  exporterOf(call: Call, exportName: string): StackRecord | undefined {
    return this.living(call).find((record) =>
      record.resource.data.Outputs?.some((output) => output.ExportName === exportName),
    );
  }

  importersOf(call: Call, exportName: string): StackRecord[] {
    return this.living(call).filter((record) => record.imports.has(exportName));
  }
}
