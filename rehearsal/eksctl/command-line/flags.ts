import { CommandError } from '../errors.ts';
import { parseDuration } from './duration.ts';

export type FlagType = 'string' | 'bool' | 'int' | 'duration' | 'strings' | 'map';

export interface FlagDefinition {
  readonly name: string;
  readonly short?: string;
  readonly type: FlagType;
  /** True if the real eksctl knows it and the stand-in has no such thing: its use is refused, loudly. */
  readonly notRehearsed: boolean;
}

/**
 * Flags in a short notation, one a line: `-n --name string`. Types: string, bool, int, duration, strings (comma-separated, may be
 * repeated), map (k=v,…). A trailing `!` marks what is not rehearsed.
 */
export function defineFlags(notation: string): FlagDefinition[] {
  return notation
    .split('\n')
    .map((line) => /^(?:-(\w) )?--([\w-]+) (string|bool|int|duration|strings|map)( !)?$/.exec(line.trim()))
    .filter((match) => match !== null)
    .map(([, short, name = '', type, mark]) => ({
      name,
      type: type as FlagType,
      notRehearsed: mark !== undefined,
      ...(short === undefined ? {} : { short }),
    }));
}

/** The values that were given; asks with the type of the definition, else it is a fault of the program. */
export class Flags {
  readonly #values = new Map<string, string | boolean | number | string[] | Record<string, string>>();
  readonly positional: string[] = [];

  string(name: string): string | undefined {
    return this.#values.get(name) as string | undefined;
  }

  bool(name: string, otherwise = false): boolean {
    return (this.#values.get(name) as boolean | undefined) ?? otherwise;
  }

  /** Also durations, in seconds. */
  number(name: string): number | undefined {
    return this.#values.get(name) as number | undefined;
  }

  strings(name: string): string[] | undefined {
    return this.#values.get(name) as string[] | undefined;
  }

  map(name: string): Record<string, string> | undefined {
    return this.#values.get(name) as Record<string, string> | undefined;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  set(flag: FlagDefinition, text: string): void {
    const invalid = (reason: string): CommandError => {
      const shown = flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
      return new CommandError(`invalid argument ${JSON.stringify(text)} for "${shown}" flag: ${reason}`);
    };
    const { name, type } = flag;
    if (type === 'string') this.#values.set(name, text);
    if (type === 'bool') this.#values.set(name, parseBool(text, invalid));
    if (type === 'int') {
      if (!/^[+-]?\d+$/.test(text)) throw invalid(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
      this.#values.set(name, Number(text));
    }
    if (type === 'duration') {
      const seconds = parseDuration(text);
      if (seconds === undefined) throw invalid(`time: invalid duration ${JSON.stringify(text)}`);
      this.#values.set(name, seconds);
    }
    if (type === 'strings') this.#values.set(name, [...(this.strings(name) ?? []), ...text.split(',')]);
    if (type === 'map') this.#values.set(name, { ...this.map(name), ...parseMap(text, invalid) });
  }
}

function parseBool(text: string, invalid: (reason: string) => CommandError): boolean {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(text)) return false;
  throw invalid(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
}

function parseMap(text: string, invalid: (reason: string) => CommandError): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      if (equals === -1) throw invalid(`${pair} must be formatted as key=value`);
      return [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
  );
}

/** Reads arguments as eksctl's library does: flags anywhere, `--name=value` or `--name value`, `-nvalue`, `--` ends flags. */
export function parseFlags(args: readonly string[], definitions: readonly FlagDefinition[]): Flags {
  const flags = new Flags();
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    if (arg === '--') {
      flags.positional.push(...queue.splice(0));
    } else if (arg.startsWith('--')) {
      readLong(arg, queue, definitions, flags);
    } else if (arg.startsWith('-') && arg.length > 1) {
      readShort(arg, queue, definitions, flags);
    } else {
      flags.positional.push(arg);
    }
  }
  return flags;
}

function readLong(arg: string, queue: string[], definitions: readonly FlagDefinition[], flags: Flags): void {
  const [, name = '', value] = /^--([^=]*)(?:=([^]*))?$/.exec(arg) ?? [];
  const flag = definitions.find((each) => each.name === name);
  if (flag === undefined) throw new CommandError(`unknown flag: --${name}`);
  refuseNotRehearsed(flag);
  if (value !== undefined) return flags.set(flag, value);
  if (flag.type === 'bool') return flags.set(flag, 'true');
  const next = queue.shift();
  if (next === undefined) throw new CommandError(`flag needs an argument: --${name}`);
  flags.set(flag, next);
}

function readShort(arg: string, queue: string[], definitions: readonly FlagDefinition[], flags: Flags): void {
  for (let rest = arg.slice(1); rest !== '';) {
    const short = rest[0] ?? '';
    const flag = definitions.find((each) => each.short === short);
    if (flag === undefined) throw new CommandError(`unknown shorthand flag: '${short}' in ${arg}`);
    refuseNotRehearsed(flag);
    rest = rest.slice(1);
    if (rest.startsWith('=')) return flags.set(flag, rest.slice(1));
    if (flag.type === 'bool') {
      flags.set(flag, 'true');
      continue;
    }
    const value = rest === '' ? queue.shift() : rest;
    if (value === undefined) throw new CommandError(`flag needs an argument: '${short}' in ${arg}`);
    return flags.set(flag, value);
  }
}

function refuseNotRehearsed(flag: FlagDefinition): void {
  if (!flag.notRehearsed) return;
  throw new CommandError(`this is the rehearsal's stand-in for eksctl, and it does not rehearse --${flag.name}`);
}
