import type { FieldError } from '../api/api-error.ts';
import { isObject } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { ListSchema, ScalarSchema, Schema, StructSchema } from './schema.ts';

/** What decoding found besides the object. */
export interface Findings {
  /** Paths of fields that the schema does not have, as in `spec.template.spec.containers[0].imagee`. */
  readonly unknown: string[];
  /** What a Go decoder would refuse, in its words. */
  readonly mistyped: string[];
}

/**
 * A copy of `value` with only the fields that its kind has, nulls dropped, as decoding into a Go struct does. What was
 * dropped or cannot be decoded is told in `findings`.
 */
export function decode(value: unknown, schema: Schema, findings: Findings, path = ''): unknown {
  switch (schema.form) {
    case 'any':
      return value;
    case 'scalar':
      return decodeScalar(value, schema, findings, path);
    case 'map':
      return decodeMap(value, schema.values, findings, path);
    case 'list':
      return decodeList(value, schema, findings, path);
    case 'struct':
      return decodeStruct(value, schema, findings, path);
  }
}

function decodeStruct(value: unknown, schema: StructSchema, findings: Findings, path: string): unknown {
  if (!isObject(value)) return mistyped(value, `type ${schema.name}`, findings, path);
  const decoded: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    const here = path === '' ? name : `${path}.${name}`;
    const field = schema.fields.get(name);
    if (field === undefined) {
      if (schema.open) decoded[name] = item;
      else findings.unknown.push(here);
      continue;
    }
    if (item === null || item === undefined) continue;
    decoded[name] = decode(item, field.schema, findings, here);
  }
  return decoded;
}

function decodeMap(value: unknown, values: Schema, findings: Findings, path: string): unknown {
  if (!isObject(value)) return mistyped(value, 'type map', findings, path);
  const decoded: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    // A null in a map of texts decodes to "" in Go; clients that send one mean "no value".
    decoded[name] = item === null ? '' : decode(item, values, findings, `${path}.${name}`);
  }
  return decoded;
}

function decodeList(value: unknown, schema: ListSchema, findings: Findings, path: string): unknown {
  if (!Array.isArray(value)) return mistyped(value, 'type []', findings, path);
  return value.map((item, index) => decode(item, schema.items, findings, `${path}[${index}]`));
}

function decodeScalar(value: unknown, schema: ScalarSchema, findings: Findings, path: string): unknown {
  const goType = goTypes[schema.scalar];
  if (!accepts(value, schema)) return mistyped(value, `type ${goType}`, findings, path);
  return schema.scalar === 'quantity' ? String(value) : value;
}

const goTypes: Record<ScalarSchema['scalar'], string> = {
  string: 'string',
  int: 'int32',
  number: 'float64',
  bool: 'bool',
  quantity: 'resource.Quantity',
  intstr: 'intstr.IntOrString',
  time: 'v1.Time',
  bytes: '[]uint8',
};

const quantityPattern = /^[+-]?(\d+|\d+\.\d*|\.\d+)(([KMGTPE]i)|[numkMGTPE]|([eE][+-]?\d+))?$/;

function accepts(value: unknown, schema: ScalarSchema): boolean {
  switch (schema.scalar) {
    case 'string':
    case 'time':
    case 'bytes':
      return typeof value === 'string';
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'intstr':
      return typeof value === 'string' || Number.isInteger(value);
    case 'quantity':
      return typeof value === 'number' || (typeof value === 'string' && quantityPattern.test(value));
  }
}

/** Notes the mismatch; what cannot be decoded is left out. */
function mistyped(value: unknown, target: string, findings: Findings, path: string): unknown {
  const found = Array.isArray(value)
    ? 'array'
    : isObject(value)
      ? 'object'
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value;
  findings.mistyped.push(
    target === 'type resource.Quantity'
      ? "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
      : `json: cannot unmarshal ${found} into Go struct field ${path} of ${target}`,
  );
  return undefined;
}

/** Required fields that are absent and values outside an enumeration, below `path`. */
export function checkValues(value: unknown, schema: Schema, path = ''): FieldError[] {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (schema.form === 'scalar') return checkEnum(value, schema, path);
  if (schema.form === 'list' && Array.isArray(value)) {
    return value.flatMap((item, index) => checkValues(item, schema.items, `${path}[${index}]`));
  }
  if (schema.form === 'map' && isObject(value)) {
    return Object.entries(value).flatMap(([name, item]) => checkValues(item, schema.values, `${path}[${name}]`));
  }
  if (schema.form !== 'struct' || !isObject(value)) return [];
  const errors: FieldError[] = [];
  for (const [name, field] of schema.fields) {
    const item = value[name];
    const empty = item === '' || (Array.isArray(item) && item.length === 0);
    if (item === undefined || (field.required && field.filled && empty)) {
      if (field.required) errors.push({ type: 'Required', field: below(name), detail: '' });
      continue;
    }
    errors.push(...checkValues(item, field.schema, below(name)));
  }
  return errors;
}

function checkEnum(value: unknown, schema: ScalarSchema, path: string): FieldError[] {
  if (schema.enum === undefined || schema.enum.includes(String(value))) return [];
  const supported = [...schema.enum].sort().map((item) => JSON.stringify(item));
  return [{ type: 'NotSupported', field: path, value, detail: `supported values: ${supported.join(', ')}` }];
}

/** Fills in, in place, what the schema has a default for. */
export function applyDefaults(value: unknown, schema: Schema): void {
  if (schema.form === 'list' && Array.isArray(value)) {
    for (const item of value) applyDefaults(item, schema.items);
  } else if (schema.form === 'map' && isObject(value)) {
    for (const item of Object.values(value)) applyDefaults(item, schema.values);
  } else if (schema.form === 'struct' && isObject(value)) {
    for (const [name, field] of schema.fields) {
      if (value[name] === undefined && field.default !== undefined) value[name] = structuredClone(field.default);
      if (value[name] !== undefined) applyDefaults(value[name], field.schema);
    }
  }
}
