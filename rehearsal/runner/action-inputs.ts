import type { ActionInput } from './action-file.ts';
import { textOf, type Scope } from './expressions.ts';

/**
 * The inputs of one use of an action: what `with` gives, then the defaults of action.yml. An input without either is empty text.
 * That a required one is missing is not the runner's business. `unexpected` are names that action.yml does not know.
 */
export function actionInputs(
  definitions: readonly ActionInput[],
  given: Readonly<Record<string, string>>,
  defaultsScope: Scope,
): { inputs: Record<string, string>; unexpected: string[]; deprecated: { name: string; message: string }[] } {
  const inputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) inputs[name.toLowerCase()] = value;
  const known = new Set(definitions.map((definition) => definition.name.toLowerCase()));
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  const deprecated = definitions.flatMap(({ name, deprecation }) =>
    deprecation !== undefined && name.toLowerCase() in inputs ? [{ name, message: deprecation }] : [],
  );
  for (const definition of definitions) {
    inputs[definition.name.toLowerCase()] ??=
      definition.default === undefined ? '' : textOf(definition.default, defaultsScope);
  }
  return { inputs, unexpected, deprecated };
}

/** INPUT_*: upper case, spaces to underscores; hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
