/** Anything that a template can hold. */
export type Value = string | number | boolean | null | Value[] | ValueMap;

export interface ValueMap {
  [key: string]: Value;
}

export function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
