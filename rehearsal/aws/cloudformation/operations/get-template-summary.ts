import type { GetTemplateSummaryInput, GetTemplateSummaryOutput } from '@aws-sdk/client-cloudformation';

import type { Call } from '../../service.ts';
import type { CloudFormationState } from '../engine/start.ts';
import { neededCapability } from '../template/capabilities.ts';
import { validationError } from '../template/errors.ts';
import { readTemplate } from '../template/template.ts';

/** GetTemplateSummary: by it `aws cloudformation deploy` knows which parameters a stack has already, and keeps their values. */
export function getTemplateSummary(
  { TemplateBody, StackName }: GetTemplateSummaryInput,
  call: Call,
  { stacks }: CloudFormationState,
): GetTemplateSummaryOutput {
  if (TemplateBody === undefined && StackName === undefined) {
    throw validationError('Either StackName or TemplateBody or TemplateURL must be specified.');
  }
  const template = TemplateBody === undefined ? stacks.require(call, StackName).template : readTemplate(TemplateBody);
  const needed = neededCapability(template);
  return {
    Description: template.description,
    Parameters: template.parameters.map(({ name, type, defaultValue, noEcho }) => ({
      ParameterKey: name,
      ParameterType: type,
      DefaultValue: defaultValue,
      NoEcho: noEcho,
    })),
    ResourceTypes: [...new Set([...template.resources.values()].map(({ type }) => type))],
    Capabilities: needed === undefined ? [] : [needed],
  };
}
