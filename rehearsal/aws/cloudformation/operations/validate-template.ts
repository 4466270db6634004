import type { ValidateTemplateInput, ValidateTemplateOutput } from '@aws-sdk/client-cloudformation';

import { neededCapability } from '../template/capabilities.ts';
import { validationError } from '../template/errors.ts';
import { checkReferences } from '../template/references.ts';
import { readTemplate } from '../template/template.ts';

/** ValidateTemplate: the checks that CreateStack makes before it answers. */
export function validateTemplate(input: ValidateTemplateInput): ValidateTemplateOutput {
  if (input.TemplateBody === undefined) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  const template = readTemplate(input.TemplateBody);
  checkReferences(template);
  const needed = neededCapability(template);
  return {
    Description: template.description,
    Parameters: template.parameters.map(({ name, defaultValue, noEcho }) => ({
      ParameterKey: name,
      DefaultValue: defaultValue,
      NoEcho: noEcho,
    })),
    Capabilities: needed === undefined ? [] : [needed],
  };
}
