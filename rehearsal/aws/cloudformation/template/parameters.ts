import type { Parameter } from '@aws-sdk/client-cloudformation';

import { validationError } from './errors.ts';
import type { Template, TemplateParameter } from './template.ts';
import type { Value } from './value.ts';

/** A parameter with what Ref gives for it. */
export interface ParameterValue {
  /** As given, or the default. */
  text: string;
  /** What Ref gives: a list for list types; the parameter store's value for SSM types. */
  value: Value;
  shown: Parameter;
}

/**
 * Binds parameters. `previous` are those of the stack before an update (UsePreviousValue); `resolve` reads a parameter of SSM.
 * Errors: ValidationError for missing, unknown and disallowed values.
 */
export async function bindParameters(
  template: Template,
  given: readonly Parameter[],
  previous: ReadonlyMap<string, ParameterValue>,
  resolve: (name: string) => Promise<string>,
): Promise<Map<string, ParameterValue>> {
  const unknown = given.filter(({ ParameterKey: key }) => !template.parameters.some(({ name }) => name === key));
  if (unknown.length > 0) {
    const names = unknown.map(({ ParameterKey: key }) => key).join(', ');
    throw validationError(`Parameters: [${names}] do not exist in the template`);
  }
  const texts = template.parameters.map((parameter) => ({ parameter, text: textFor(parameter, given, previous) }));
  const missing = texts.filter(({ text }) => text === undefined).map(({ parameter }) => parameter.name);
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  const bound = new Map<string, ParameterValue>();
  for (const { parameter, text = '' } of texts) {
    checkAllowed(parameter, text);
    bound.set(parameter.name, await bind(parameter, text, resolve));
  }
  return bound;
}

function textFor(
  parameter: TemplateParameter,
  given: readonly Parameter[],
  previous: ReadonlyMap<string, ParameterValue>,
): string | undefined {
  const own = given.find(({ ParameterKey: key }) => key === parameter.name);
  if (own?.UsePreviousValue === true) return previous.get(parameter.name)?.text;
  return own?.ParameterValue ?? parameter.defaultValue;
}

function checkAllowed(parameter: TemplateParameter, text: string): void {
  if (parameter.allowedValues !== undefined && !parameter.allowedValues.includes(text)) {
    throw validationError(
      `Parameter '${parameter.name}' must be one of AllowedValues [${parameter.allowedValues.join(', ')}]`,
    );
  }
  if (parameter.allowedPattern !== undefined && !new RegExp(`^(?:${parameter.allowedPattern})$`).test(text)) {
    throw validationError(`Parameter ${parameter.name} failed to satisfy constraint: ${parameter.allowedPattern}`);
  }
  if (parameter.type === 'Number' && !Number.isFinite(Number(text))) {
    throw validationError(`Parameter '${parameter.name}' must be a number`);
  }
}

async function bind(
  parameter: TemplateParameter,
  text: string,
  resolve: (name: string) => Promise<string>,
): Promise<ParameterValue> {
  const shown: Parameter = { ParameterKey: parameter.name, ParameterValue: parameter.noEcho ? '****' : text };
  if (parameter.type.startsWith('AWS::SSM::Parameter::Value<')) {
    const value = await resolve(text);
    return { text, value, shown: { ...shown, ResolvedValue: value } };
  }
  const isList = parameter.type === 'CommaDelimitedList' || parameter.type.startsWith('List<');
  return { text, value: isList ? text.split(',').map((item) => item.trim()) : text, shown };
}
