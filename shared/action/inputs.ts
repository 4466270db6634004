import { InputError } from '../errors/action-error.ts';
import type { InputProblem } from '../errors/action-error.ts';

/** What a parser says of a text: the value, or what is wrong with it (`"soon" is not a duration`). */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string };

/** One input of an action: the contract that action.yml shows and the code parses by. */
export interface Input<Value> {
  /** As in action.yml, in GitHub-flavoured Markdown. */
  readonly description: string;
  readonly required: boolean;
  /** The text that action.yml gives as default; empty means that there is none. */
  readonly default: string;
  /** A value that would be accepted, for error messages. */
  readonly example: string;
  /** Masked in all output before anything else happens. */
  readonly secret: boolean;
  readonly parse: (text: string) => Parsed<Value>;
}

// `unknown` would refuse parsers of narrower values here; each input keeps its own type through `InputValues`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type InputsDefinition = Readonly<Record<string, Input<any>>>;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The parsed inputs of a definition, in camelCase: `cluster-name` becomes `clusterName`. */
export type InputValues<Definition extends InputsDefinition> = {
  readonly [Name in keyof Definition & string as CamelCase<Name>]: Definition[Name] extends Input<infer Value>
    ? Value
    : never;
};

/** Reads one input's text, as @actions/core does: trimmed, empty if it is absent. */
export type ReadInput = (name: string) => string;

/**
 * Parses all inputs and checks the rules between them.
 * @param rules problems that only show when all inputs are known; called only if each alone is right.
 * @throws InputError with every problem that there is.
 */
export function parseInputs<Definition extends InputsDefinition>(
  definition: Definition,
  read: ReadInput,
  rules: (values: InputValues<Definition>) => readonly InputProblem[] = () => [],
): InputValues<Definition> {
  const problems: InputProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(definition)) {
    const text = read(name) || input.default;
    if (text === '' && input.required) {
      problems.push({ input: name, problem: 'is required and was not given', example: input.example });
      continue;
    }
    const parsed = input.parse(text);
    if ('problem' in parsed) problems.push({ input: name, problem: parsed.problem, example: input.example });
    else values[camelCase(name)] = parsed.value;
  }
  if (problems.length === 0) problems.push(...rules(values as InputValues<Definition>));
  if (problems.length > 0) throw new InputError(problems);
  return values as InputValues<Definition>;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
