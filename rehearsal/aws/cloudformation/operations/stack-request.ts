import type { Parameter, Tag } from '@aws-sdk/client-cloudformation';
import type { GetParameterCommandOutput } from '@aws-sdk/client-ssm';

import type { Call } from '../../service.ts';
import { checkCapabilities } from '../template/capabilities.ts';
import { validationError } from '../template/errors.ts';
import { bindParameters, type ParameterValue } from '../template/parameters.ts';
import { checkReferences } from '../template/references.ts';
import { readTemplate, type Template } from '../template/template.ts';

interface Request {
  TemplateBody?: string | undefined;
  TemplateURL?: string | undefined;
  UsePreviousTemplate?: boolean | undefined;
  Parameters?: Parameter[] | undefined;
  Capabilities?: string[] | undefined;
}

/** The longest template that comes in the request itself, in bytes. */
const longestBody = 51_200;

/** Reads and checks what create, update and change set requests have in common. */
export async function readRequest(
  input: Request,
  call: Call,
  previous?: { template: Template; parameters: ReadonlyMap<string, ParameterValue> },
): Promise<{ template: Template; parameters: Map<string, ParameterValue> }> {
  const template = templateOf(input, previous?.template);
  checkReferences(template);
  checkCapabilities(template, input.Capabilities ?? []);
  const parameters = await bindParameters(
    template,
    input.Parameters ?? [],
    previous?.parameters ?? new Map<string, ParameterValue>(),
    (name) => publicParameter(name, call),
  );
  return { template, parameters };
}

export function checkStackName(name: string): void {
  if (/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) return;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: ` +
      'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
  );
}

/** Tags of a request as a record. Errors: keys with AWS's prefix, more than 50. */
export function tagRecord(tags: readonly Tag[] | undefined): Record<string, string> {
  const record = Object.fromEntries((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
  const reserved = Object.keys(record).find((key) => key.startsWith('aws:'));
  if (reserved !== undefined) throw validationError(`Invalid tag key ${reserved}: aws: prefixed tag keys are reserved`);
  if (Object.keys(record).length > 50) throw validationError('A stack can have at most 50 tags');
  return record;
}

function templateOf(input: Request, previous: Template | undefined): Template {
  if (input.UsePreviousTemplate === true && previous !== undefined) return previous;
  if (input.TemplateURL !== undefined) {
    throw validationError("The rehearsal's CloudFormation takes TemplateBody only: there is no S3 for TemplateURL");
  }
  const body = input.TemplateBody;
  if (body === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  if (Buffer.byteLength(body) > longestBody) {
    throw validationError(
      "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: " +
        `Member must have length less than or equal to ${longestBody}`,
    );
  }
  return readTemplate(body);
}

async function publicParameter(name: string, call: Call): Promise<string> {
  const answer = await call.aws.call<GetParameterCommandOutput>(
    'ssm',
    'GetParameter',
    { Name: name },
    { principal: call.principal, region: call.region },
  );
  return answer.Parameter?.Value ?? '';
}
