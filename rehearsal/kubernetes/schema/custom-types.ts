import { isObject, objectAt, textsAt, valueAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { builtInType } from './built-in-types.ts';
import { anything } from './schema.ts';
import type { Field, Schema, StructSchema } from './schema.ts';

/** The schema of a custom kind, from `spec.versions[].schema.openAPIV3Schema` of its definition. */
export function customType(kind: string, openApi: JsonObject | undefined): StructSchema {
  const root = openApi === undefined ? undefined : convert(openApi, kind);
  const fields = new Map<string, Field>();
  if (root?.form === 'struct') for (const [name, field] of root.fields) fields.set(name, field);
  fields.delete('apiVersion');
  fields.delete('kind');
  fields.set('metadata', { schema: builtInType('ObjectMeta'), required: false, filled: false });
  return { form: 'struct', name: kind, fields, atomic: false, open: root?.form !== 'struct' || root.open };
}

function convert(source: unknown, name: string): Schema {
  if (!isObject(source)) return anything;
  if (source['x-kubernetes-int-or-string'] === true) return { form: 'scalar', scalar: 'intstr' };
  switch (source['type']) {
    case 'string':
      return { form: 'scalar', scalar: 'string', ...enumOf(source) };
    case 'integer':
      return { form: 'scalar', scalar: 'int' };
    case 'number':
      return { form: 'scalar', scalar: 'number' };
    case 'boolean':
      return { form: 'scalar', scalar: 'bool' };
    case 'array':
      return convertArray(source, name);
    case 'object':
      return convertObject(source, name);
    default:
      return anything;
  }
}

function enumOf(source: JsonObject): { enum?: string[] } {
  const values = textsAt(source, 'enum');
  return values.length === 0 ? {} : { enum: values };
}

function convertArray(source: JsonObject, name: string): Schema {
  const items = convert(source['items'], `${name}[]`);
  const keys = textsAt(source, 'x-kubernetes-list-map-keys');
  const type = source['x-kubernetes-list-type'];
  return { form: 'list', items, merge: type === 'map' || type === 'set' ? type : 'atomic', keys };
}

function convertObject(source: JsonObject, name: string): Schema {
  const values = valueAt(source, 'additionalProperties');
  const properties = objectAt(source, 'properties');
  if (properties === undefined && isObject(values)) return { form: 'map', values: convert(values, name) };
  const required = textsAt(source, 'required');
  const fields = new Map<string, Field>();
  for (const [field, schema] of Object.entries(properties ?? {})) {
    const fallback = valueAt(schema, 'default');
    fields.set(field, {
      schema: convert(schema, `${name}.${field}`),
      required: required.includes(field),
      filled: false,
      ...(fallback === undefined ? {} : { default: fallback }),
    });
  }
  return {
    form: 'struct',
    name,
    fields,
    atomic: source['x-kubernetes-map-type'] === 'atomic',
    open: source['x-kubernetes-preserve-unknown-fields'] === true || (properties === undefined && values !== false),
  };
}
