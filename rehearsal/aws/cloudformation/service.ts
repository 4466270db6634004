import * as schemas from '@aws-sdk/client-cloudformation';

import type { Call, Handler, Service } from '../service.ts';
import type { CloudFormationState } from './engine/start.ts';
import { ChangeSets } from './operations/change-sets.ts';
import { createStack } from './operations/create-stack.ts';
import { deleteStack } from './operations/delete-stack.ts';
import {
  describeStackEvents,
  describeStackResource,
  describeStackResources,
  describeStacks,
  getTemplate,
  listExports,
  listStackResources,
  listStacks,
  updateTerminationProtection,
} from './operations/describe.ts';
import { getTemplateSummary } from './operations/get-template-summary.ts';
import { updateStack } from './operations/update-stack.ts';
import { validateTemplate } from './operations/validate-template.ts';
import { StackFaults } from './stack-faults.ts';
import { Stacks } from './stacks.ts';

export interface CloudFormationOptions {
  /** Resources that fail, for scenarios. */
  faults?: StackFaults;
}

/** The local CloudFormation: stacks of real resources, each made by calls to the local service that it belongs to. */
export function createCloudFormationService(options: CloudFormationOptions = {}): Service {
  const state: CloudFormationState = { stacks: new Stacks(), faults: options.faults ?? new StackFaults() };
  const changeSets = new ChangeSets();
  const operations: Record<string, (input: never, call: Call, state: CloudFormationState) => unknown> = {
    CreateStack: createStack,
    UpdateStack: updateStack,
    DeleteStack: deleteStack,
    DescribeStacks: describeStacks,
    ListStacks: listStacks,
    DescribeStackEvents: describeStackEvents,
    DescribeStackResource: describeStackResource,
    DescribeStackResources: describeStackResources,
    ListStackResources: listStackResources,
    ListExports: listExports,
    GetTemplate: getTemplate,
    GetTemplateSummary: getTemplateSummary,
    UpdateTerminationProtection: updateTerminationProtection,
    ValidateTemplate: validateTemplate,
    CreateChangeSet: changeSets.create.bind(changeSets),
    DescribeChangeSet: changeSets.describe.bind(changeSets),
    ListChangeSets: changeSets.list.bind(changeSets),
    ExecuteChangeSet: changeSets.execute.bind(changeSets),
    DeleteChangeSet: changeSets.delete.bind(changeSets),
  };
  return {
    name: 'cloudformation',
    protocol: 'awsQuery',
    schemas,
    handlers: Object.fromEntries(
      Object.entries(operations).map(([name, handle]): [string, Handler] => [
        name,
        (input: unknown, call) => handle(input as never, call, state),
      ]),
    ),
  };
}
