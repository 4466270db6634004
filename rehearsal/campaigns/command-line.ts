import { parseArgs } from 'node:util';

import { parseDuration } from '../../shared/time/duration.ts';
import type { Campaign, Settings } from './campaign.ts';

export interface Command {
  /** What to run, with a value for each of its options. */
  readonly runs: readonly { readonly campaign: Campaign; readonly settings: Settings }[];
  readonly only?: number;
  /** In seconds, for all of them together. */
  readonly budget?: number;
  readonly lines?: number;
}

/** Reads `[name …] [--options]`; what is wrong with them, or that help is wanted, comes back as text. Pure. */
export function readCommand(args: readonly string[], campaigns: readonly Campaign[]): Command | string {
  const names = args.filter((arg, index) => !arg.startsWith('-') && !(args[index - 1]?.startsWith('--') ?? false));
  const unknown = names.filter((name) => !campaigns.some((campaign) => campaign.name === name));
  if (unknown.length > 0) return `There is no campaign "${unknown.join('", "')}".\n\n${usage(campaigns)}`;
  const chosen = campaigns.filter(({ name }) => names.length === 0 || names.includes(name));
  try {
    const own = chosen.length === 1 ? Object.keys(chosen[0]?.options ?? {}) : [];
    const options = ['only', 'budget', 'lines', ...own].map((name) => [name, { type: 'string' as const }] as const);
    const { values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...Object.fromEntries(options), help: { type: 'boolean' } },
    });
    if (values['help'] === true) return usage(campaigns);
    const given = values as Readonly<Record<string, string | undefined>>;
    const budget = given['budget'] === undefined ? undefined : parseDuration(given['budget']);
    if (given['budget'] !== undefined && budget === undefined) throw new Error('--budget takes a duration, as in 10m');
    if (given['only'] !== undefined && chosen.length !== 1) throw new Error('--only goes with one campaign');
    return {
      runs: chosen.map((campaign) => ({ campaign, settings: settingsOf(campaign, given) })),
      ...(given['only'] === undefined ? {} : { only: wholeNumber('only', given['only']) }),
      ...(given['lines'] === undefined ? {} : { lines: wholeNumber('lines', given['lines']) }),
      ...(budget === undefined ? {} : { budget }),
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage(campaigns)}`;
  }
}

function settingsOf({ options }: Campaign, given: Readonly<Record<string, string | undefined>>): Settings {
  const entries = Object.entries(options).map(([name, option]): [string, number | string] => {
    const value = given[name];
    if (value === undefined) return [name, option.default];
    return [name, typeof option.default === 'number' ? wholeNumber(name, value) : value];
  });
  return Object.fromEntries(entries);
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} takes a whole number from 1 on, not "${text}"`);
  return Number(text);
}

function usage(campaigns: readonly Campaign[]): string {
  const lines = campaigns.flatMap(({ name, description, options }) => [
    `  ${name}: ${description}`,
    ...Object.entries(options).map(
      ([option, { default: value, description: text }]) => `      --${option} ${value}  ${text}`,
    ),
  ]);
  return [
    'npm run campaign -- [name …] [--budget 10m] [--lines N] [--only K] [its options]',
    'Without a name, all of them are run. Each option stands with its default.',
    '  --budget  start no further trial after this time, which is shared by the campaigns',
    '  --lines   trials at a time (default: 2, or 1 on a single core)',
    '  --only    only the Kth trial, to look into a failure',
    '',
    ...lines,
  ].join('\n');
}
