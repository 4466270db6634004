import type { Shape } from './message.ts';
import type { Operation } from './operations.ts';
import { membersOf, requiredMembersOf, traitsOf } from './schema.ts';

const identifying = /(name|id|arn|url|ids|arns|names|resources|resourceArnList)$/i;

/** What a call is about, for reading the record: its required identifiers, else the first optional one. Never a secret. */
export function subjectOf(operation: Operation, input: Shape): string {
  const required = new Set(requiredMembersOf(operation.input));
  const found: { text: string; required: boolean }[] = [];
  for (const [name, member] of membersOf(operation.input)) {
    const traits = traitsOf(member);
    if (traits.sensitive !== undefined || traits.idempotencyToken !== undefined || !identifying.test(name)) continue;
    const text = textFrom(input[name]);
    if (text !== '') found.push({ text, required: required.has(name) });
  }
  const chosen = found.some((each) => each.required) ? found.filter((each) => each.required) : found.slice(0, 1);
  return chosen.map(({ text }) => text).join('/');
}

function textFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(' ') : '';
}

/** Prefixes of operations that only read. Taking a role changes no resource either. */
const reading =
  /^(Describe|List|Get|BatchGet|Lookup|Simulate|Search|Filter|Validate|Estimate|Test|Check|AssumeRole|Decode|Preview|Head|DetectStack)/;

export function isMutating(operationName: string): boolean {
  return !reading.test(operationName);
}
