import { NormalizedSchema } from '@smithy/core/schema';

import { AwsError } from '../../service.ts';
import { textOf } from '../template/template.ts';
import { isMap, type Value, type ValueMap } from '../template/value.ts';

interface Mapping {
  /** CloudFormation's name of a top-level property → the API's. */
  rename?: Readonly<Record<string, string>>;
  /** Top-level properties that the caller deals with itself. */
  omit?: readonly string[];
}

/**
 * Properties of a resource as the input of an API operation, by the operation's own schema: names differ at most in the case of the
 * first letter, and templates may write numbers and booleans as strings.
 * Errors: InvalidRequest for properties that the operation does not have, as CloudFormation refuses them.
 */
export function toInput(schema: unknown, properties: ValueMap, { rename = {}, omit = [] }: Mapping = {}): object {
  const chosen = Object.entries(properties)
    .filter(([name]) => !omit.includes(name))
    .map(([name, value]): [string, Value] => [rename[name] ?? name, value]);
  return struct(
    NormalizedSchema.of(schema as Parameters<typeof NormalizedSchema.of>[0]),
    Object.fromEntries(chosen),
    '',
  );
}

function convert(schema: NormalizedSchema, value: Value, path: string): unknown {
  if (schema.isStructSchema()) return isMap(value) ? struct(schema, value, path) : wrongType(path, 'object');
  if (schema.isMapSchema()) {
    if (!isMap(value)) return wrongType(path, 'object');
    const item = schema.getValueSchema();
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, convert(item, inner, `${path}/${key}`)]),
    );
  }
  if (schema.isListSchema()) {
    // CloudFormation takes a single item for a list.
    const items = Array.isArray(value) ? value : [value];
    return items.map((inner, index) => convert(schema.getValueSchema(), inner, `${path}/${index}`));
  }
  if (schema.isBooleanSchema()) return boolean(value, path);
  if (schema.isNumericSchema()) return number(value, path);
  if (typeof value === 'object') return wrongType(path, 'string');
  return textOf(value);
}

function struct(schema: NormalizedSchema, value: ValueMap, path: string): Record<string, unknown> {
  const members = Object.fromEntries(schema.structIterator());
  const result: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const member = Object.keys(members).find((candidate) => sameName(candidate, name));
    const memberSchema = member === undefined ? undefined : members[member];
    if (member === undefined || memberSchema === undefined) {
      throw invalid(`#${path}: extraneous key [${name}] is not permitted`);
    }
    result[member] = convert(memberSchema, inner, `${path}/${name}`);
  }
  return result;
}

function sameName(api: string, template: string): boolean {
  return api.slice(1) === template.slice(1) && api.charAt(0).toLowerCase() === template.charAt(0).toLowerCase();
}

function boolean(value: Value, path: string): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  return wrongType(path, 'Boolean');
}

function number(value: Value, path: string): number {
  const parsed = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(parsed) ? parsed : wrongType(path, 'Number');
}

function wrongType(path: string, expected: string): never {
  throw invalid(`#${path}: expected type: ${expected}`);
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidRequest', `Properties validation failed for resource with message: [${message}]`, 400);
}

/** A property that must be there. */
export function required(properties: ValueMap, name: string): Value {
  const value = properties[name];
  if (value === undefined) throw invalid(`#: required key [${name}] not found`);
  return value;
}

/** A property as text, or undefined. */
export function optionalText(properties: ValueMap, name: string): string | undefined {
  const value = properties[name];
  return value === undefined ? undefined : textOf(value);
}

export function requiredText(properties: ValueMap, name: string): string {
  return textOf(required(properties, name));
}

/** A property as a list of texts; empty if it is absent. */
export function texts(properties: ValueMap, name: string): string[] {
  const value = properties[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

/** True for true and 'true'. */
export function flag(properties: ValueMap, name: string): boolean {
  return properties[name] === true || properties[name] === 'true';
}
