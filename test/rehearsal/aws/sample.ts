import { membersOf, type NormalizedSchema, requiredMembersOf, traitsOf } from '../../../rehearsal/aws/wire/schema.ts';

const moment = new Date('2026-03-04T05:06:07.000Z');

/** A value of a schema with something in every member, down to a depth at which structures are left out. */
export function sampleOf(schema: NormalizedSchema, depth = 4): unknown {
  if (schema.isUnitSchema()) return undefined;
  if (schema.isListSchema()) {
    const item = sampleOf(schema.getValueSchema(), depth - 1);
    return item === undefined ? undefined : [item, item];
  }
  if (schema.isMapSchema()) {
    const value = sampleOf(schema.getValueSchema(), depth - 1);
    return value === undefined ? undefined : { 'a.b/c': value, é: value };
  }
  if (schema.isStructSchema()) return depth <= 0 ? undefined : structureOf(schema, depth);
  if (schema.isTimestampSchema()) return moment;
  if (schema.isBlobSchema()) return new Uint8Array([0, 1, 254, 255]);
  if (schema.isBooleanSchema()) return true;
  if (schema.isNumericSchema()) return 42;
  if (schema.isDocumentSchema()) return { any: ['thing', 1] };
  return traitsOf(schema).httpHeader === undefined ? 'a & <b> "ü"/+%20 c\'(d)*' : 'plain';
}

function structureOf(schema: NormalizedSchema, depth: number): Record<string, unknown> | undefined {
  const required = new Set(requiredMembersOf(schema));
  // What must be given is given at any depth.
  const sampled = membersOf(schema).map(([name, member]): [string, unknown] => [
    name,
    sampleOf(member, required.has(name) ? Math.max(depth - 1, 3) : depth - 1),
  ]);
  const given = sampled.filter(([, value]) => value !== undefined);
  if (given.length === 0 && sampled.length > 0) return undefined;
  // Of a union exactly one member is given.
  return Object.fromEntries(schema.isUnionSchema() ? given.slice(0, 1) : given);
}
