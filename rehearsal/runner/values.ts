import { data } from '@actions/expressions';

/** What expressions work on, as plain data. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

type Data = data.ExpressionData;

/** Plain data as the expression library wants it. Absent members are left out, as in GitHub's contexts. */
export function toData(value: Value | undefined): Data {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value).map(([key, member]) => ({ key, value: toData(member) })));
}

/** The result of an expression as plain data. */
export function fromData(value: Data): Value {
  switch (value.kind) {
    case data.Kind.String:
    case data.Kind.Number:
    case data.Kind.Boolean:
      return value.value;
    case data.Kind.Array:
      return value.values().map(fromData);
    case data.Kind.Dictionary:
      return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
    default:
      return null;
  }
}

/** As the runner turns a value into text: null is empty, objects are `Object` and `Array`. */
export function toText(value: Value): string {
  return toData(value).coerceString();
}

/** Truthiness in workflows: empty text, 0, NaN, false and null are false. */
export function isTruthy(value: Value): boolean {
  return !(value === '' || value === 0 || value === false || value === null || Number.isNaN(value));
}
