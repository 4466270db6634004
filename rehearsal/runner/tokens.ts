import { MappingToken, StringToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import {
  isBasicExpression,
  isBoolean,
  isLiteral,
  isMapping,
  isNumber,
  isScalar,
  isSequence,
} from '@actions/workflow-parser/templates/tokens/type-guards';

import type { Place } from './problems.ts';
import type { Value } from './values.ts';

export type { TemplateToken };
export { isBasicExpression, isLiteral, isMapping, isScalar, isSequence };

/** Where a token stands in its file. */
export function placeOf(file: string, token: TemplateToken | undefined): Place {
  const start = token?.range?.start;
  return start === undefined ? { file } : { file, line: start.line, column: start.column };
}

/** The entries of a mapping in file order; none for anything else. Keys are text: the schema allows no other here. */
export function entriesOf(
  token: TemplateToken | undefined,
): { key: string; keyToken: TemplateToken; value: TemplateToken }[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map((pair) => ({ key: pair.key.toString(), keyToken: pair.key, value: pair.value }));
}

/** The value under a key of a mapping. */
export function valueAt(token: TemplateToken | undefined, ...path: string[]): TemplateToken | undefined {
  let at = token;
  for (const key of path) at = entriesOf(at).find((entry) => entry.key === key)?.value;
  return at;
}

/** The items of a sequence; a scalar counts as a sequence of one. */
export function itemsOf(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined) return [];
  if (isSequence(token)) return [...token];
  return isScalar(token) ? [token] : [];
}

/** Text that was written as such: undefined for expressions, mappings and sequences. */
export function literalText(token: TemplateToken | undefined): string | undefined {
  return token !== undefined && isLiteral(token) ? token.toString() : undefined;
}

/** A token without expressions as plain data. Expressions come out as their source text. */
export function plainValue(token: TemplateToken): Value {
  if (isMapping(token)) return Object.fromEntries(entriesOf(token).map(({ key, value }) => [key, plainValue(value)]));
  if (isSequence(token)) return [...token].map(plainValue);
  if (isNumber(token) || isBoolean(token)) return token.value;
  if (isBasicExpression(token)) return token.source ?? `\${{ ${token.expression} }}`;
  return literalValue(token);
}

/** A literal's value with its YAML type. */
export function literalValue(token: TemplateToken): Value {
  if (isNumber(token) || isBoolean(token)) return token.value;
  const text = isScalar(token) ? token.toString() : '';
  return token.typeName() === 'NullToken' ? null : text;
}

/** Every `${{ }}` below a token. */
export function expressionsIn(token: TemplateToken | undefined): TemplateToken[] {
  if (token === undefined) return [];
  if (isMapping(token)) return [...token].flatMap((pair) => [pair.key, pair.value].flatMap(expressionsIn));
  if (isSequence(token)) return [...token].flatMap(expressionsIn);
  return token.isExpression ? [token] : [];
}

/** Plain texts as a mapping that stands in no file; `${{ }}` in them is not evaluated. */
export function mappingOf(texts: Readonly<Record<string, string>>): TemplateToken {
  const mapping = new MappingToken(undefined, undefined, undefined);
  const text = (value: string): StringToken => new StringToken(undefined, undefined, value, undefined, undefined);
  for (const [key, value] of Object.entries(texts)) mapping.add(text(key), text(value));
  return mapping;
}
