import { readFileSync } from 'node:fs';

import { evaluate, type Scope } from '../cloudformation/template/evaluate.ts';
import { readTemplate, type Template, textOf } from '../cloudformation/template/template.ts';
import type { Value } from '../cloudformation/template/value.ts';

/** A role that a template makes, with its documents as JSON. */
export interface TemplateRole {
  readonly name: string;
  readonly trust: string;
  /** Its managed policies, by their logical ids. */
  readonly policies: ReadonlyMap<string, string>;
}

/** The roles that a template of `iam/` makes in an account. */
export function templateRoles(
  file: URL,
  account: string,
  parameters: Readonly<Record<string, string>> = {},
): readonly TemplateRole[] {
  const template = readTemplate(readFileSync(file, 'utf8'));
  const scope = scopeOf(template, account, parameters);
  const documentOf = (document: Value | undefined): string => JSON.stringify(evaluate(document ?? null, scope));
  return [...template.resources.values()]
    .filter(({ type }) => type === 'AWS::IAM::Role')
    .map(({ logicalId, properties }) => ({
      name: textOf(evaluate(properties['RoleName'] ?? logicalId, scope) ?? ''),
      trust: documentOf(properties['AssumeRolePolicyDocument']),
      policies: new Map(
        textsIn(evaluate(properties['ManagedPolicyArns'] ?? [], scope)).map((id) => [
          id,
          documentOf(template.resources.get(id)?.properties['PolicyDocument']),
        ]),
      ),
    }));
}

/** A reference to a resource is its logical id: only references to the template's own policies are looked at. */
function scopeOf(template: Template, account: string, parameters: Readonly<Record<string, string>>): Scope {
  const bound = template.parameters.map(({ name, type, defaultValue = '' }): [string, Value] => {
    const text = parameters[name] ?? defaultValue;
    return [name, type === 'CommaDelimitedList' ? text.split(',') : text];
  });
  const known: Readonly<Record<string, Value | undefined>> = {
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::NoValue': undefined,
    ...Object.fromEntries(bound),
  };
  return {
    mappings: template.mappings,
    conditions: template.conditions,
    ref: (name) => (Object.hasOwn(known, name) ? known[name] : name),
    attribute: (logicalId) => logicalId,
    importValue: (name) => name,
    zones: () => [],
  };
}

function textsIn(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
