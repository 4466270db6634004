import { subdivide } from './cidr.ts';
import { validationError } from './errors.ts';
import { splitAttribute } from './parse.ts';
import { textOf } from './template.ts';
import { isMap, type Value, type ValueMap } from './value.ts';

/** What the functions of a template look up. */
export interface Scope {
  /** Value of Ref for a parameter, a pseudo parameter or a resource; undefined for AWS::NoValue. */
  ref(name: string): Value | undefined;
  attribute(logicalId: string, name: string): Value;
  importValue(name: string): string;
  /** Availability zones of a region; '' for the stack's own. */
  zones(region: string): string[];
  readonly mappings: ValueMap;
  readonly conditions: ValueMap;
}

/** Resolves all functions in a value. `undefined` is AWS::NoValue: the property or item is left out. */
export function evaluate(value: Value, scope: Scope): Value | undefined {
  if (Array.isArray(value)) {
    return value.map((item) => evaluate(item, scope)).filter((item): item is Value => item !== undefined);
  }
  if (!isMap(value)) return value;
  const [[key, argument] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && (key === 'Ref' || key.startsWith('Fn::') || isConditionReference(key, argument, scope))) {
    return apply(key, argument, scope);
  }
  const result: ValueMap = {};
  for (const [name, inner] of Object.entries(value)) {
    const evaluated = evaluate(inner, scope);
    if (evaluated !== undefined) result[name] = evaluated;
  }
  return result;
}

/** Whether a condition of the template holds. */
export function conditionHolds(name: string, scope: Scope): boolean {
  const definition = scope.conditions[name];
  if (definition === undefined) throw templateFault(`Unresolved condition ${name}`);
  return truth(definition, scope);
}

/** `{ Condition: name }` is a function only inside Conditions; elsewhere (IAM policies) it is a plain member. */
function isConditionReference(key: string, argument: Value, scope: Scope): boolean {
  return key === 'Condition' && typeof argument === 'string' && scope.conditions[argument] !== undefined;
}

function apply(name: string, argument: Value, scope: Scope): Value | undefined {
  switch (name) {
    case 'Ref':
      return scope.ref(textOf(argument));
    case 'Fn::GetAtt':
      return attribute(argument, scope);
    case 'Fn::Sub':
      return substitute(argument, scope);
    case 'Fn::Join': {
      const [separator, items] = list(argument, name, 2);
      return strings(items, scope, name).join(textOf(separator ?? ''));
    }
    case 'Fn::Split': {
      const [separator, source] = list(argument, name, 2);
      return text(source, scope, name).split(textOf(separator ?? ''));
    }
    case 'Fn::Select':
      return select(argument, scope);
    case 'Fn::If':
      return choose(argument, scope);
    case 'Fn::GetAZs':
      return scope.zones(text(argument, scope, name));
    case 'Fn::Cidr':
      return cidr(argument, scope);
    case 'Fn::FindInMap':
      return findInMap(argument, scope);
    case 'Fn::ImportValue':
      return scope.importValue(text(argument, scope, name));
    case 'Fn::Base64':
      return Buffer.from(text(argument, scope, name)).toString('base64');
    case 'Condition':
    case 'Fn::Equals':
    case 'Fn::And':
    case 'Fn::Or':
    case 'Fn::Not':
      return truth({ [name]: argument }, scope);
    default:
      throw templateFault(`the rehearsal does not know the function ${name}`);
  }
}

function truth(value: Value, scope: Scope): boolean {
  if (!isMap(value)) return value === true || value === 'true';
  const [[name, argument] = ['', null]] = Object.entries(value);
  switch (name) {
    case 'Condition':
      return conditionHolds(textOf(argument), scope);
    case 'Fn::Equals': {
      const [left, right] = list(argument, name, 2).map((side) => evaluate(side, scope));
      return JSON.stringify(comparable(left)) === JSON.stringify(comparable(right));
    }
    case 'Fn::And':
      return list(argument, name).every((condition) => truth(condition, scope));
    case 'Fn::Or':
      return list(argument, name).some((condition) => truth(condition, scope));
    case 'Fn::Not':
      return !truth(list(argument, name, 1)[0] ?? false, scope);
    default:
      throw templateFault(`every Conditions member must be a condition function, not ${name}`);
  }
}

/** CloudFormation compares the text of scalars: 1 equals '1'. */
function comparable(value: Value | undefined): Value | undefined {
  return value === undefined || typeof value === 'object' ? value : textOf(value);
}

function attribute(argument: Value, scope: Scope): Value {
  const parts = typeof argument === 'string' ? splitAttribute(argument) : list(argument, 'Fn::GetAtt', 2);
  const [logicalId = '', name = ''] = parts;
  return scope.attribute(textOf(logicalId), text(name, scope, 'Fn::GetAtt'));
}

function substitute(argument: Value, scope: Scope): string {
  const [template, variables] = Array.isArray(argument) ? argument : [argument];
  const local = isMap(variables) ? variables : {};
  return textOf(template ?? '').replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, raw: string) => {
    if (literal === '!') return `\${${raw}}`;
    const name = raw.trim();
    const own = local[name];
    if (own !== undefined) return text(own, scope, 'Fn::Sub');
    const [logicalId = '', attributeName] = splitAttribute(name);
    const value = attributeName === undefined ? scope.ref(name) : scope.attribute(logicalId, attributeName);
    return Array.isArray(value) ? value.map(textOf).join(',') : textOf(value ?? '');
  });
}

function select(argument: Value, scope: Scope): Value {
  const [index, source] = list(argument, 'Fn::Select', 2);
  const items = evaluate(source ?? [], scope);
  const position = Number(text(index, scope, 'Fn::Select'));
  if (!Array.isArray(items)) throw templateFault('Fn::Select requires a list argument with two elements');
  const item = items[position];
  if (item === undefined) {
    throw templateFault(`Fn::Select cannot select nonexistent value at index ${position}`);
  }
  return item;
}

function choose(argument: Value, scope: Scope): Value | undefined {
  const [condition, then, otherwise] = list(argument, 'Fn::If', 3);
  return evaluate((conditionHolds(textOf(condition ?? ''), scope) ? then : otherwise) ?? null, scope);
}

function cidr(argument: Value, scope: Scope): string[] {
  const [block, count, bits = 8] = list(argument, 'Fn::Cidr').map((item) => text(item, scope, 'Fn::Cidr'));
  return subdivide(block ?? '', Number(count), Number(bits));
}

function findInMap(argument: Value, scope: Scope): Value {
  const [map, top, second] = list(argument, 'Fn::FindInMap', 3).map((item) => text(item, scope, 'Fn::FindInMap'));
  const outer = scope.mappings[map ?? ''];
  const middle = isMap(outer) ? outer[top ?? ''] : undefined;
  const found = isMap(middle) ? middle[second ?? ''] : undefined;
  if (found === undefined) throw templateFault(`Unable to get mapping for ${map}::${top}::${second}`);
  return found;
}

function strings(items: Value | undefined, scope: Scope, name: string): string[] {
  const evaluated = evaluate(items ?? [], scope);
  if (!Array.isArray(evaluated)) throw templateFault(`${name} needs a list`);
  return evaluated.map((item) => {
    if (typeof item === 'object') throw templateFault(`every value of a ${name} object must be a string`);
    return textOf(item);
  });
}

function text(value: Value | undefined, scope: Scope, name: string): string {
  const evaluated = evaluate(value ?? '', scope);
  if (typeof evaluated === 'object' && evaluated !== null) throw templateFault(`${name} needs a string`);
  return textOf(evaluated ?? '');
}

function list(argument: Value, name: string, length?: number): Value[] {
  if (!Array.isArray(argument) || (length !== undefined && argument.length < length)) {
    throw templateFault(`${name} object requires ${length === undefined ? 'a list' : `${length} parameters`}`);
  }
  return argument;
}

function templateFault(message: string): Error {
  return validationError(`Template error: ${message}`);
}
