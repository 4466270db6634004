import { CommandError } from '../errors.ts';
import { structures } from './schema.ts';

/** A value of a decoded document. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const fieldsOf = new Map<string, Map<string, string>>(
  Object.entries(structures).map(([structure, notation]) => [
    structure,
    new Map(
      notation
        .trim()
        .split(/\s+/)
        .map((field): [string, string] => {
          const colon = field.indexOf(':');
          return [field.slice(0, colon), field.slice(colon + 1)];
        }),
    ),
  ]),
);

/** Throws the error with which eksctl's strict decoding refuses a document that is no ClusterConfig. */
export function checkFields(document: Json): void {
  check(document, 'ClusterConfig', 'ClusterConfig', '');
}

function check(value: Json, type: string, owner: string, path: string): void {
  if (value === null || type === 'any') return;
  if (type.endsWith('[]')) return checkList(value, type.slice(0, -2), owner, path);
  if (type.startsWith('{')) return checkMap(value, type.slice(1, -1), owner, path);
  const fields = fieldsOf.get(type);
  if (fields === undefined) return checkScalar(value, type, owner, path);
  if (typeof value !== 'object' || Array.isArray(value)) return mismatch(value, `v1alpha5.${type}`, owner, path);
  for (const [name, item] of Object.entries(value)) {
    const fieldType = fields.get(name);
    if (fieldType === undefined) throw new CommandError(`json: unknown field ${JSON.stringify(name)}`);
    check(item, fieldType, type, path === '' ? name : `${path}.${name}`);
  }
}

function checkList(value: Json, type: string, owner: string, path: string): void {
  if (!Array.isArray(value)) return mismatch(value, `[]${goType(type)}`, owner, path);
  for (const item of value) check(item, type, owner, path);
}

function checkMap(value: Json, type: string, owner: string, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return mismatch(value, `map[string]${goType(type)}`, owner, path);
  }
  for (const item of Object.values(value)) check(item, type, owner, path);
}

function checkScalar(value: Json, type: string, owner: string, path: string): void {
  const fits = {
    s: typeof value === 'string',
    arn: typeof value === 'string',
    cidr: typeof value === 'string',
    b: typeof value === 'boolean',
    i: Number.isInteger(value),
    n: typeof value === 'number',
  }[type];
  if (fits !== true) return mismatch(value, goType(type), owner, path);
  if (type === 'arn' && typeof value === 'string' && value !== '' && !/^arn(:[^:]*){5,}$/.test(value)) {
    const reason = value.startsWith('arn:') ? 'not enough sections' : 'invalid prefix';
    throw new CommandError(`invalid ARN ${JSON.stringify(value)}: arn: ${reason}`);
  }
  if (type === 'cidr' && typeof value === 'string' && !/^[0-9a-fA-F.:]+\/\d{1,3}$/.test(value)) {
    throw new CommandError(`failed to Parse cidr string to net.IPNet: invalid CIDR address: ${value}`);
  }
}

function goType(type: string): string {
  const known: Record<string, string> = {
    s: 'string',
    arn: 'string',
    cidr: 'string',
    b: 'bool',
    i: 'int',
    n: 'float64',
  };
  return known[type] ?? `v1alpha5.${type}`;
}

function mismatch(value: Json, type: string, owner: string, path: string): never {
  throw new CommandError(
    `json: cannot unmarshal ${jsonKind(value)} into Go struct field ${owner}.${path} of type ${type}`,
  );
}

function jsonKind(value: Json): string {
  if (Array.isArray(value)) return 'array';
  return { boolean: 'bool', number: 'number', string: 'string', object: 'object' }[typeof value as string] ?? 'null';
}
