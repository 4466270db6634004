import { isShape, type Shape } from './message.ts';
import { timestampFormatOf, timestampFrom, timestampText } from './scalars.ts';
import { type NormalizedSchema, membersOf, traitsOf } from './schema.ts';

/**
 * A value of the SDK's shapes as plain JSON. `rest`: the members keep their JSON names and those bound to the HTTP message are
 * left out; awsJson knows neither.
 */
export function toJson(schema: NormalizedSchema, value: unknown, rest: boolean): unknown {
  if (value == null) return undefined;
  if (schema.isStructSchema()) return structureToJson(schema, value as Shape, rest);
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    return [...(value as unknown[])].map((each) => toJson(item, each, rest) ?? null);
  }
  if (schema.isMapSchema()) {
    const item = schema.getValueSchema();
    return Object.fromEntries(Object.entries(value as Shape).map(([key, each]) => [key, toJson(item, each, rest)]));
  }
  if (schema.isBlobSchema()) return Buffer.from(value as Uint8Array).toString('base64');
  if (schema.isTimestampSchema()) {
    const format = timestampFormatOf(schema, 'epoch-seconds');
    const text = timestampText(value, format);
    return format === 'epoch-seconds' ? Number(text) : text;
  }
  return typeof value === 'bigint' ? Number(value) : value;
}

function structureToJson(schema: NormalizedSchema, shape: Shape, rest: boolean): Shape {
  const json: Shape = {};
  for (const [name, member] of membersOf(schema)) {
    if (rest && isBoundToMessage(member)) continue;
    const value = toJson(member, shape[name], rest);
    if (value !== undefined) json[rest ? (traitsOf(member).jsonName ?? name) : name] = value;
  }
  return json;
}

/** The value of the SDK's shapes behind parsed JSON. */
export function fromJson(schema: NormalizedSchema, json: unknown, rest: boolean): unknown {
  if (json == null) return undefined;
  if (schema.isStructSchema()) return structureFromJson(schema, json, rest);
  if (schema.isListSchema() && Array.isArray(json)) {
    const item = schema.getValueSchema();
    return json.map((each) => fromJson(item, each, rest));
  }
  if (schema.isMapSchema() && isShape(json)) {
    const item = schema.getValueSchema();
    return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, fromJson(item, each, rest)]));
  }
  if (schema.isBlobSchema() && typeof json === 'string') return new Uint8Array(Buffer.from(json, 'base64'));
  if (schema.isTimestampSchema() && (typeof json === 'number' || typeof json === 'string')) return timestampFrom(json);
  return json;
}

function structureFromJson(schema: NormalizedSchema, json: unknown, rest: boolean): Shape {
  const shape: Shape = {};
  if (!isShape(json)) return shape;
  for (const [name, member] of membersOf(schema)) {
    if (rest && isBoundToMessage(member)) continue;
    const value = fromJson(member, json[rest ? (traitsOf(member).jsonName ?? name) : name], rest);
    if (value !== undefined) shape[name] = value;
  }
  return shape;
}

function isBoundToMessage(member: NormalizedSchema): boolean {
  const traits = traitsOf(member);
  return (
    traits.httpLabel !== undefined ||
    traits.httpQuery !== undefined ||
    traits.httpHeader !== undefined ||
    traits.httpResponseCode !== undefined ||
    traits.httpPayload !== undefined
  );
}
