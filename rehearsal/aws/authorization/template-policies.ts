import { readFileSync } from 'node:fs';
import { evaluate, type Scope } from '../cloudformation/template/evaluate.ts';
import { readTemplate, type Template, textOf } from '../cloudformation/template/template.ts';
import { isMap, type Value } from '../cloudformation/template/value.ts';

/** Permission policies as JSON documents, by the name of the role that has them. */
export type RolePolicies = ReadonlyMap<string, readonly string[]>;

/** The permission policies of the roles that a template of `iam/` makes. */
export function templatePolicies(
  file: URL,
  account: string,
  parameters: Readonly<Record<string, string>> = {},
): RolePolicies {
  const template = readTemplate(readFileSync(file, 'utf8'));
  const scope = scopeOf(template, account, parameters);
  const roles = [...template.resources.values()].filter(({ type }) => type === 'AWS::IAM::Role');
  return new Map(
    roles.map((role) => {
      const attached = evaluate(role.properties['ManagedPolicyArns'] ?? [], scope);
      const documents = textsIn(attached).map((id) => template.resources.get(id)?.properties['PolicyDocument'] ?? null);
      return [
        textOf(evaluate(role.properties['RoleName'] ?? role.logicalId, scope) ?? ''),
        documents.map((document) => JSON.stringify(evaluate(document, scope))),
      ];
    }),
  );
}

/** A reference to a resource is its logical id: only references to the template's own policies are looked at. */
function scopeOf(template: Template, account: string, parameters: Readonly<Record<string, string>>): Scope {
  const known: Readonly<Record<string, Value | undefined>> = {
    'AWS::AccountId': account,
    'AWS::Partition': 'aws',
    'AWS::NoValue': undefined,
    ...Object.fromEntries(template.parameters.map(({ name, defaultValue }) => [name, defaultValue ?? ''])),
    ...parameters,
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
  return Array.isArray(value) && !isMap(value) ? value.filter((item) => typeof item === 'string') : [];
}
