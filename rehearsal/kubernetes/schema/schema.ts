/**
 * The shape of a kind: what decoding, strict field validation, defaulting, strategic merge, server-side apply and the
 * OpenAPI documents all need. Built-in kinds come from the compact notation in `definitions/`, custom ones from the
 * schema in their CustomResourceDefinition.
 */
export type Schema = ScalarSchema | AnySchema | MapSchema | ListSchema | StructSchema;

export type ScalarType = 'string' | 'int' | 'number' | 'bool' | 'quantity' | 'intstr' | 'time' | 'bytes';

export interface ScalarSchema {
  readonly form: 'scalar';
  readonly scalar: ScalarType;
  readonly enum?: readonly string[];
}

/** Taken as it is, and owned as a whole. */
export interface AnySchema {
  readonly form: 'any';
}

export interface MapSchema {
  readonly form: 'map';
  readonly values: Schema;
}

export interface ListSchema {
  readonly form: 'list';
  readonly items: Schema;
  /** `atomic`: replaced as a whole; `set`: of scalars; `map`: items are told apart by the fields in `keys`. */
  readonly merge: 'atomic' | 'set' | 'map';
  /** The first is also the strategic merge key, as it is for all built-in lists. */
  readonly keys: readonly string[];
}

export interface StructSchema {
  readonly form: 'struct';
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Owned and replaced as a whole by server-side apply (label selectors, object references). */
  readonly atomic: boolean;
  /** Fields beyond `fields` are kept (custom resources may say so). */
  readonly open: boolean;
}

export interface Field {
  readonly schema: Schema;
  readonly required: boolean;
  /** With `required`: an empty text or list counts as absent, as in Kubernetes' own validation; not so in custom kinds. */
  readonly filled: boolean;
  readonly default?: unknown;
}

export const anything: AnySchema = { form: 'any' };

/** The schema of what stands under `name` in a value of this schema. */
export function fieldSchema(schema: Schema, name: string): Schema {
  if (schema.form === 'struct') return schema.fields.get(name)?.schema ?? anything;
  if (schema.form === 'map') return schema.values;
  return anything;
}

/** True if server-side apply and merges look inside: a map whose entries have owners of their own. */
export function isGranular(schema: Schema): schema is MapSchema | StructSchema {
  return schema.form === 'map' || (schema.form === 'struct' && !schema.atomic);
}
