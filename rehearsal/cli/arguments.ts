import { parseArgs } from 'node:util';

import type { FaultRule } from '../faults.ts';
import { parseFaultRule } from './fault-rule.ts';

/** What is run when no workflow is named: up, and down again. */
export const defaultWorkflows = ['examples/openremote-haproxy.yml', 'examples/openremote-teardown.yml'] as const;

export const defaultSpeed = 150;

export interface Arguments {
  readonly workflows: readonly string[];
  /** True if none was named. */
  readonly usesDefaults: boolean;
  readonly inputs: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly event: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly speed: number;
  readonly faults: readonly FaultRule[];
  readonly keep: boolean;
  readonly record: string | undefined;
  readonly report: string | undefined;
  readonly expectEmpty: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
}

/** A command line that cannot be followed; all its problems, one a line. */
export class UsageError extends Error {}

const options = {
  input: { type: 'string', multiple: true, short: 'i' },
  var: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  event: { type: 'string' },
  job: { type: 'string', multiple: true },
  speed: { type: 'string' },
  fault: { type: 'string', multiple: true },
  keep: { type: 'boolean' },
  record: { type: 'string' },
  report: { type: 'string' },
  'expect-empty': { type: 'boolean' },
  verbose: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Secrets come by name from `environment`, so that their values stand on no command line. */
export function parseArguments(argv: readonly string[], environment: NodeJS.ProcessEnv = {}): Arguments {
  const { values, positionals } = parsed(argv);
  const problems: string[] = [];
  const collect = <Result>(work: () => Result, otherwise: Result): Result => {
    try {
      return work();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return otherwise;
    }
  };
  const usesDefaults = positionals.length === 0;
  const keep = values.keep === true;
  // With --keep there must be something left to look at, so the teardown of the default pair is left out.
  const workflows = usesDefaults ? defaultWorkflows.slice(0, keep ? 1 : undefined) : positionals;
  const result: Arguments = {
    workflows,
    usesDefaults,
    inputs: collect(() => pairs('input', values.input), {}),
    vars: collect(() => pairs('var', values.var), {}),
    secrets: collect(() => secretsFrom(values.secret, environment), {}),
    event: values.event,
    only: values.job,
    speed: collect(() => speedOf(values.speed), defaultSpeed),
    faults: (values.fault ?? []).flatMap((text) => collect(() => [parseFaultRule(text)], [])),
    keep,
    record: values.record,
    report: values.report,
    expectEmpty: values['expect-empty'] === true,
    verbose: values.verbose === true,
    help: values.help === true,
  };
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return result;
}

function parsed(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function pairs(option: string, given: readonly string[] = []): Record<string, string> {
  const result: Record<string, string> = {};
  for (const text of given) {
    const equals = text.indexOf('=');
    if (equals < 1) throw new Error(`--${option} ${text}: write it as name=value`);
    result[text.slice(0, equals)] = text.slice(equals + 1);
  }
  return result;
}

function secretsFrom(names: readonly string[] = [], environment: NodeJS.ProcessEnv): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of names) {
    const value = environment[name];
    if (name.includes('='))
      throw new Error('--secret takes a name only; its value comes from the environment variable of that name');
    if (value === undefined)
      throw new Error(`--secret ${name}: there is no environment variable ${name} to take its value from`);
    result[name] = value;
  }
  return result;
}

function speedOf(text: string | undefined): number {
  const speed = Number(text ?? defaultSpeed);
  if (speed > 0 && Number.isFinite(speed)) return speed;
  throw new Error(
    `--speed ${text}: must be a number above 0; ${defaultSpeed} means that a second here is ${defaultSpeed} there`,
  );
}
