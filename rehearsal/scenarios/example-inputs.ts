import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/**
 * What an example workflow gives an action, as far as it stands there: inputs that hold an expression are the run's.
 * @param example name of the file in `examples/`, without `.yml`.
 */
export function exampleInputs(example: string, action: string): Readonly<Record<string, string>> {
  const file = new URL(`../../examples/${example}.yml`, import.meta.url);
  const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap(({ steps: all }) => all ?? []);
  const step = steps.find(({ uses }) => uses?.includes(`/${action}@`));
  if (step === undefined) throw new Error(`examples/${example}.yml does not use ${action}`);
  const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(inputs.filter(([, value]) => !value.includes('${{')));
}
