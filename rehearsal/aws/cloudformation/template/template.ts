import { templateError, validationError } from './errors.ts';
import { parseTemplate } from './parse.ts';
import { isMap, type Value, type ValueMap } from './value.ts';

export interface TemplateResource {
  logicalId: string;
  type: string;
  properties: ValueMap;
  dependsOn: string[];
  condition: string | undefined;
  deletionPolicy: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
}

export interface TemplateOutput {
  key: string;
  value: Value;
  description: string | undefined;
  exportName: Value | undefined;
  condition: string | undefined;
}

export interface TemplateParameter {
  name: string;
  type: string;
  defaultValue: string | undefined;
  allowedValues: string[] | undefined;
  allowedPattern: string | undefined;
  noEcho: boolean;
}

/** A template that is well-formed; what its functions refer to is checked elsewhere. */
export interface Template {
  body: string;
  description: string | undefined;
  parameters: TemplateParameter[];
  mappings: ValueMap;
  conditions: ValueMap;
  resources: Map<string, TemplateResource>;
  outputs: TemplateOutput[];
}

const sections = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Hooks',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
]);

/** Reads a template. Errors: ValidationError with CloudFormation's texts. */
export function readTemplate(body: string): Template {
  const raw = parseTemplate(body);
  const stray = Object.keys(raw).filter((key) => !sections.has(key));
  if (stray.length > 0) {
    throw validationError(`Invalid template property or properties [${stray.join(', ')}]`);
  }
  if (raw['Transform'] !== undefined) {
    throw templateError("the rehearsal's CloudFormation does not know Transform (macros).");
  }
  const resources = section(raw, 'Resources');
  if (Object.keys(resources).length === 0) {
    throw templateError('At least one Resources member must be defined.');
  }
  return {
    body,
    description: typeof raw['Description'] === 'string' ? raw['Description'] : undefined,
    parameters: Object.entries(section(raw, 'Parameters')).map(([name, value]) => readParameter(name, value)),
    mappings: section(raw, 'Mappings'),
    conditions: section(raw, 'Conditions'),
    resources: new Map(Object.entries(resources).map(([id, value]) => [id, readResource(id, value)])),
    outputs: Object.entries(section(raw, 'Outputs')).map(([key, value]) => readOutput(key, value)),
  };
}

function section(raw: ValueMap, name: string): ValueMap {
  const value = raw[name];
  if (value === undefined || value === null) return {};
  if (!isMap(value)) throw templateError(`${name} must be an object.`);
  return value;
}

function readResource(logicalId: string, value: Value): TemplateResource {
  if (!/^[A-Za-z0-9]{1,255}$/.test(logicalId)) {
    throw templateError(`Resource name ${logicalId} is non alphanumeric.`);
  }
  if (!isMap(value) || typeof value['Type'] !== 'string') {
    throw templateError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
  }
  const properties = value['Properties'] ?? {};
  if (!isMap(properties)) throw templateError(`[/Resources/${logicalId}] Properties must be an object.`);
  const dependsOn = value['DependsOn'];
  const deletionPolicy = value['DeletionPolicy'] ?? 'Delete';
  return {
    logicalId,
    type: value['Type'],
    properties,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : typeof dependsOn === 'string' ? [dependsOn] : [],
    condition: typeof value['Condition'] === 'string' ? value['Condition'] : undefined,
    deletionPolicy: readPolicy(logicalId, deletionPolicy),
  };
}

function readPolicy(logicalId: string, policy: Value): TemplateResource['deletionPolicy'] {
  if (policy === 'Delete' || policy === 'Retain' || policy === 'RetainExceptOnCreate' || policy === 'Snapshot') {
    return policy;
  }
  throw templateError(`Unrecognized DeletionPolicy ${JSON.stringify(policy)} for resource ${logicalId}`);
}

function readOutput(key: string, value: Value): TemplateOutput {
  if (!isMap(value) || value['Value'] === undefined) {
    throw templateError(`Every Outputs member must contain a Value object: ${key}`);
  }
  const exported = value['Export'];
  return {
    key,
    value: value['Value'],
    description: typeof value['Description'] === 'string' ? value['Description'] : undefined,
    exportName: isMap(exported) ? exported['Name'] : undefined,
    condition: typeof value['Condition'] === 'string' ? value['Condition'] : undefined,
  };
}

function readParameter(name: string, value: Value): TemplateParameter {
  if (!isMap(value) || typeof value['Type'] !== 'string') {
    throw templateError(`Every Parameters object must contain a Type member: ${name}`);
  }
  const { AllowedValues: allowed, AllowedPattern: pattern, Default: defaultValue } = value;
  return {
    name,
    type: value['Type'],
    defaultValue: defaultValue === undefined || defaultValue === null ? undefined : textOf(defaultValue),
    allowedValues: Array.isArray(allowed) ? allowed.map(textOf) : undefined,
    allowedPattern: typeof pattern === 'string' ? pattern : undefined,
    noEcho: value['NoEcho'] === true || value['NoEcho'] === 'true',
  };
}

/** A scalar as the text that CloudFormation makes of it. */
export function textOf(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
