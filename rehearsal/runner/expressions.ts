import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';

import { placeText } from './problems.ts';
import { splitTemplate } from './template-text.ts';
import {
  entriesOf,
  isBasicExpression,
  isMapping,
  isSequence,
  literalValue,
  placeOf,
  type TemplateToken,
} from './tokens.ts';
import { fromData, isTruthy, toData, toText, type Value } from './values.ts';
import { writtenText } from './written-text.ts';

/** What success(), failure() and cancelled() answer at this point. always() needs no telling. */
export interface StatusFunctions {
  readonly success: () => boolean;
  readonly failure: () => boolean;
  readonly cancelled: () => boolean;
}

/** Everything that an expression can see. */
export interface Scope {
  /** The file that the expression stands in, for error messages. */
  readonly file: string;
  readonly contexts: Readonly<Record<string, Value | undefined>>;
  readonly status?: StatusFunctions;
  /** Absent where GitHub does not offer hashFiles. */
  readonly hashFiles?: (patterns: string[]) => string;
}

/** Evaluates the inside of a `${{ }}` with GitHub's own library. Throws with its message. */
export function evaluate(expression: string, scope: Scope): Value {
  const functions = functionsOf(scope);
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(scope.contexts), [...functions.values()]);
  const contexts = toData({ ...definedOnly(scope.contexts) });
  return fromData(new Evaluator(parser.parse(), contexts as data.Dictionary, functions).evaluate());
}

/** The value of a token with every expression in it evaluated. The error names the place in the file. */
export function valueOf(token: TemplateToken, scope: Scope): Value {
  if (isMapping(token)) {
    return Object.fromEntries(
      entriesOf(token).map(({ key, keyToken, value }) => [
        isBasicExpression(keyToken) ? toText(valueOf(keyToken, scope)) : key,
        valueOf(value, scope),
      ]),
    );
  }
  if (isSequence(token)) return [...token].map((item) => valueOf(item, scope));
  if (!isBasicExpression(token)) return literalValue(token);
  const text = writtenText(token);
  if (text !== undefined) return at(token, scope, () => evaluateText(text, scope));
  return at(token, scope, () => evaluate(token.expression, scope));
}

/** A text with `${{ }}` in it. One that is nothing but an expression keeps that expression's type. */
export function evaluateText(text: string, scope: Scope): Value {
  const parts = splitTemplate(text).map((part) => (typeof part === 'string' ? part : evaluate(part.expression, scope)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : parts.map(toText).join('');
}

/** A token as text, as `run`, `with` and `env` want it. */
export function textOf(token: TemplateToken, scope: Scope): string {
  return toText(valueOf(token, scope));
}

/** A mapping of texts (`env`, `with`, `outputs`), which may as a whole be an expression that gives an object. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (token === undefined) return {};
  const value = valueOf(token, scope);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error(`${placeText(placeOf(scope.file, token))}: a mapping was expected, got ${toText(value)}`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toText(member)]));
}

export function booleanOf(token: TemplateToken | undefined, scope: Scope, otherwise: boolean): boolean {
  if (token === undefined) return otherwise;
  const value = valueOf(token, scope);
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`${placeText(placeOf(scope.file, token))}: true or false was expected, got ${toText(value)}`);
}

export function numberOf(token: TemplateToken | undefined, scope: Scope): number | undefined {
  if (token === undefined) return undefined;
  const value = Number(textOf(token, scope));
  if (Number.isFinite(value)) return value;
  throw new Error(`${placeText(placeOf(scope.file, token))}: a number was expected, got ${textOf(token, scope)}`);
}

/** An `if:` of a job or step: the text may stand with or without `${{ }}`; without a status function success() is implied. */
export function conditionHolds(token: TemplateToken | undefined, scope: Scope): boolean {
  if (token === undefined) return scope.status?.success() ?? true;
  const written = conditionText(token);
  const condition = written === '' ? 'success()' : ensureStatusFunction(written, token.definitionInfo);
  return at(token, scope, () => isTruthy(evaluate(condition, scope)));
}

/** Written over several lines, a condition with `${{ }}` must be nothing else: beside other text it would always hold. */
function conditionText(token: TemplateToken): string {
  const text = writtenText(token);
  if (text === undefined) return isBasicExpression(token) ? token.expression : toText(literalValue(token)).trim();
  const [part, ...more] = splitTemplate(text.trim());
  if (part === undefined || typeof part === 'string' || more.length > 0) {
    throw new Error('a condition that mixes text and ${{ }} always holds; write it as one expression');
  }
  return part.expression;
}

function at<Result>(token: TemplateToken, scope: Scope, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const place = placeText(placeOf(scope.file, token));
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function definedOnly(contexts: Scope['contexts']): Record<string, Value> {
  return Object.fromEntries(Object.entries(contexts).map(([name, value]) => [name, value ?? null]));
}

function functionsOf(scope: Scope): Map<string, FunctionDefinition> {
  const functions = new Map<string, FunctionDefinition>();
  const { status, hashFiles } = scope;
  if (status !== undefined) {
    const answers = {
      success: status.success,
      failure: status.failure,
      cancelled: status.cancelled,
      always: () => true,
    };
    for (const [name, answer] of Object.entries(answers)) {
      functions.set(name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer()) });
    }
  }
  if (hashFiles !== undefined) {
    functions.set('hashfiles', {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns) => new data.StringData(hashFiles(patterns.map((pattern) => pattern.coerceString()))),
    });
  }
  return functions;
}
