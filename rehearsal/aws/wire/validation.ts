import { AwsError, type Service } from '../service.ts';
import { dialectOf } from './dialects.ts';
import { isShape, type Shape } from './message.ts';
import type { Operation } from './operations.ts';
import { type NormalizedSchema, membersOf, requiredMembersOf } from './schema.ts';

/**
 * Refuses an input without its required members, nested ones included, in the words of the service.
 * SDK clients check the same before they send, so this answers hand-written requests and calls inside the cloud.
 */
export function checkRequired(service: Service, operation: Operation, input: Shape): void {
  const missing = missingMember(operation.input, input);
  if (missing === undefined) return;
  const code = dialectOf(service).missingMember;
  if (code === 'MissingParameter') throw new AwsError(code, `The request must contain the parameter ${missing.at(-1)}`);
  const [first = '', ...rest] = missing;
  const path = [first.charAt(0).toLowerCase() + first.slice(1), ...rest].join('.');
  throw new AwsError(
    code,
    `1 validation error detected: Value null at '${path}' failed to satisfy constraint: Member must not be null`,
  );
}

function missingMember(schema: NormalizedSchema, value: unknown): string[] | undefined {
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) return undefined;
    const item = schema.getValueSchema();
    return firstMissing(value.map((each, index) => [String(index + 1), item, each]));
  }
  if (!schema.isStructSchema() || !isShape(value)) return undefined;
  const absent = requiredMembersOf(schema).find((name) => value[name] == null);
  if (absent !== undefined) return [absent];
  return firstMissing(membersOf(schema).map(([name, member]) => [name, member, value[name]]));
}

function firstMissing(values: [string, NormalizedSchema, unknown][]): string[] | undefined {
  for (const [name, schema, value] of values) {
    const below = missingMember(schema, value);
    if (below !== undefined) return [name, ...below];
  }
  return undefined;
}

/** A member that the operation's output does not have is a mistake in a handler; clients would never see it. */
export function checkOutput(operation: Operation, output: Shape): void {
  const known = new Set(membersOf(operation.output).map(([name]) => name));
  const stray = Object.keys(output).filter((name) => !known.has(name) && name !== '$metadata');
  if (stray.length > 0) {
    throw new Error(`${operation.name} has no output member ${stray.join(', ')}; it has ${[...known].join(', ')}`);
  }
}
