import type { Condition } from './policy-document.ts';

/** What a request is known by, for conditions: keys in lower case. A key with several values holds a list. */
export type RequestContext = ReadonlyMap<string, readonly string[]>;

type Comparison = (actual: string, expected: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: (actual, expected) => actual === expected,
  StringEqualsIgnoreCase: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  StringLike: (actual, expected) => matchesPattern(actual, expected),
  ArnEquals: (actual, expected) => matchesPattern(actual, expected),
  ArnLike: (actual, expected) => matchesPattern(actual, expected),
  Bool: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  NumericEquals: (actual, expected) => Number(actual) === Number(expected),
  NumericLessThan: (actual, expected) => Number(actual) < Number(expected),
  NumericLessThanEquals: (actual, expected) => Number(actual) <= Number(expected),
  NumericGreaterThan: (actual, expected) => Number(actual) > Number(expected),
  NumericGreaterThanEquals: (actual, expected) => Number(actual) >= Number(expected),
  DateLessThan: (actual, expected) => Date.parse(actual) < Date.parse(expected),
  DateGreaterThan: (actual, expected) => Date.parse(actual) > Date.parse(expected),
};

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/** True if all conditions hold; within one key the values are alternatives. An operator that is not known never holds. */
export function conditionsHold(conditions: readonly Condition[], context: RequestContext): boolean {
  return conditions.every((condition) => holds(condition, context));
}

function holds({ operator, key, values }: Condition, context: RequestContext): boolean {
  const [set, rest] = /^(ForAllValues|ForAnyValue):(.*)$/.exec(operator)?.slice(1) ?? [undefined, operator];
  const ifExists = rest?.endsWith('IfExists') === true;
  const name = (rest ?? '').replace(/IfExists$/, '');
  const actual = context.get(key.toLowerCase());
  if (name === 'Null') return values.some((value) => (value === 'true') === (actual === undefined));
  const negated = negations[name];
  const comparison = comparisons[negated ?? name];
  if (comparison === undefined) return false;
  // A negated operator holds where the key is absent, a plain one does not.
  if (actual === undefined || actual.length === 0) return ifExists || negated !== undefined || set === 'ForAllValues';
  const one = (value: string): boolean =>
    values.some((expected) => comparison(value, expected)) !== (negated !== undefined);
  return set === 'ForAllValues' ? actual.every(one) : actual.some(one);
}

const compiled = new Map<string, RegExp>();

/** IAM's wildcards: `*` any characters, `?` one. */
export function matchesPattern(text: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known.test(text);
}

function compile(pattern: string): RegExp {
  const source = pattern
    .split('')
    .map((character) =>
      character === '*' ? '.*' : character === '?' ? '.' : character.replace(/[\\^$.|+()[\]{}]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`, 's');
}
