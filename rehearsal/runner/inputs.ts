import { literalValue, type TemplateToken, isBasicExpression } from './tokens.ts';
import { toText, type Value } from './values.ts';
import type { InputDefinition } from './workflow.ts';

/** Given values and defaults, checked against a trigger's definitions; with every problem there is, one line each. */
export interface ResolvedInputs {
  readonly values: Record<string, Value>;
  readonly problems: readonly string[];
}

/**
 * The `inputs` context of a run. Texts that were given (on a command line, in the form on GitHub) are turned into the type
 * that the definition says. `evaluate` answers defaults that are expressions (workflow_call knows them).
 */
export function resolveInputs(
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, Value>>,
  evaluate: (token: TemplateToken) => Value,
): ResolvedInputs {
  const problems: string[] = [];
  const values: Record<string, Value> = {};
  for (const name of Object.keys(given)) {
    if (definitions.some((definition) => sameName(definition.name, name))) continue;
    const known = definitions.map((definition) => definition.name).join(', ');
    problems.push(`input ${name} is not defined; ${known === '' ? 'the workflow has no inputs' : `it has: ${known}`}`);
  }
  for (const definition of definitions) {
    const value = Object.entries(given).find(([name]) => sameName(definition.name, name))?.[1];
    const resolved = value ?? defaultOf(definition, evaluate);
    if (definition.required && (resolved === undefined || resolved === '')) {
      problems.push(`input ${definition.name} is required and has no default${exampleOf(definition)}`);
      continue;
    }
    const typed = typedValue(definition, resolved ?? emptyOf(definition));
    if ('problem' in typed) problems.push(typed.problem);
    else values[definition.name] = typed.value;
  }
  return { values, problems };
}

function defaultOf(definition: InputDefinition, evaluate: (token: TemplateToken) => Value): Value | undefined {
  if (definition.default === undefined) return undefined;
  return isBasicExpression(definition.default) ? evaluate(definition.default) : literalValue(definition.default);
}

/** What GitHub hands over where nothing was given: false, 0, the first choice, or empty text. */
function emptyOf(definition: InputDefinition): Value {
  if (definition.type === 'boolean') return false;
  if (definition.type === 'number') return 0;
  return definition.type === 'choice' ? (definition.options[0] ?? '') : '';
}

function typedValue(definition: InputDefinition, value: Value): { value: Value } | { problem: string } {
  const { name, type, options } = definition;
  if (type === 'boolean') {
    if (value === true || value === 'true') return { value: true };
    if (value === false || value === 'false') return { value: false };
    return { problem: `input ${name} must be true or false, got "${toText(value)}"` };
  }
  if (type === 'number') {
    const number = typeof value === 'number' ? value : Number(typeof value === 'string' && value.trim() ? value : NaN);
    return Number.isFinite(number)
      ? { value: number }
      : { problem: `input ${name} must be a number, got "${toText(value)}"` };
  }
  const text = toText(value);
  if (type === 'choice' && !options.includes(text)) {
    return { problem: `input ${name} must be one of ${options.join(', ')}; got "${text}"` };
  }
  return { value: text };
}

function exampleOf(definition: InputDefinition): string {
  const value = definition.type === 'boolean' ? 'true' : (definition.options[0] ?? '…');
  return ` (give it with --input ${definition.name}=${value})`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
