import { NormalizedSchema } from '@smithy/core/schema';

export { NormalizedSchema };

/** The Smithy traits that decide how a member travels, as the SDK's schemas carry them. */
export interface Traits {
  readonly http?: readonly [method: string, uri: string, status: number];
  readonly httpLabel?: 1;
  readonly httpQuery?: string;
  readonly httpHeader?: string;
  readonly httpPayload?: 1;
  readonly httpResponseCode?: 1;
  readonly xmlName?: string;
  readonly xmlFlattened?: 1;
  readonly xmlAttribute?: 1;
  readonly xmlNamespace?: readonly [prefix: string, uri: string];
  readonly ec2QueryName?: string;
  readonly jsonName?: string;
  readonly sensitive?: 1;
  readonly idempotencyToken?: 1;
  readonly httpError?: number;
  readonly awsQueryError?: readonly [code: string, status: number];
}

/** Traits of the member together with those of its target. */
export function traitsOf(schema: NormalizedSchema): Traits {
  return schema.getMergedTraits();
}

/** Traits of the member alone. XML names of a target shape do not carry over to the members that refer to it. */
export function memberTraitsOf(schema: NormalizedSchema): Traits {
  return schema.getMemberTraits();
}

/** The members of a structure with their names; none for an operation without input or output. */
export function membersOf(schema: NormalizedSchema): [string, NormalizedSchema][] {
  return schema.isStructSchema() ? [...schema.structIterator()] : [];
}

/** Names of the members that must be given: the SDK's schemas list them first and carry their number. */
export function requiredMembersOf(schema: NormalizedSchema): readonly string[] {
  const raw: unknown = schema.getSchema();
  if (!Array.isArray(raw)) return [];
  const names: unknown = raw[4];
  const count: unknown = raw[6];
  return Array.isArray(names) && typeof count === 'number' ? (names.slice(0, count) as string[]) : [];
}
