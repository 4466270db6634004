import type { Campaign, Settings, Trial, TrialResult } from './campaign.ts';
import { broken } from './own-cloud.ts';

export interface RunOptions {
  /** Only the trial of this number, from 1. */
  readonly only?: number;
  /** Real seconds after which no further trial is started. */
  readonly budget?: number;
  /** Trials at a time. */
  readonly lines: number;
  readonly print: (line: string) => void;
}

export interface Outcome {
  readonly survived: number;
  readonly failed: number;
}

/**
 * Runs the trials of a campaign and prints a line for each, with the command that runs a failed one again. A campaign in which
 * nothing was tried has failed.
 */
export async function runCampaign(campaign: Campaign, settings: Settings, options: RunOptions): Promise<Outcome> {
  const { print, budget = Infinity, only } = options;
  const started = performance.now();
  print(`${campaign.name}: ${campaign.description}`);
  let trials: readonly Trial[];
  const ends: (() => Promise<void>)[] = [];
  try {
    trials = await campaign.trials(settings, (work) => ends.push(work));
  } catch (error) {
    print(`  ✘ ${error instanceof Error ? error.message : String(error)}`);
    await Promise.all(ends.map((end) => end()));
    return { survived: 0, failed: 1 };
  }
  const numbered = trials.map((trial, index) => ({ trial, number: index + 1 }));
  const waiting = spread(numbered.filter(({ number }) => only === undefined || number === only));
  const chosen = waiting.length;
  const counts = { survived: 0, failed: 0, missed: 0 };
  const isTime = () => performance.now() - started < budget * 1000;
  const line = async (): Promise<void> => {
    while (waiting.length > 0 && isTime()) {
      const next = waiting.shift();
      if (next === undefined) return;
      const result = await tryOut(next.number, next.trial, print);
      if (result.problems.length > 0) print(`      again by: ${commandFor(campaign, settings, next.number)}`);
      counts[result.problems.length > 0 ? 'failed' : result.missed === true ? 'missed' : 'survived'] += 1;
    }
  };
  await Promise.all(Array.from({ length: options.lines }, line));
  await Promise.all(ends.map((end) => end()));
  const { survived, failed, missed } = counts;
  const asides = [
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(waiting.length > 0 ? [`${waiting.length} of ${chosen} not tried: the time was up`] : []),
  ];
  print(`  ${[`${survived} of ${survived + failed} survived in ${since(started)}`, ...asides].join('; ')}`);
  return { survived, failed: survived + failed === 0 ? 1 : failed };
}

async function tryOut(number: number, trial: Trial, print: RunOptions['print']): Promise<TrialResult> {
  const started = performance.now();
  const result = await trial.run().catch(broken);
  const mark = result.problems.length > 0 ? '✘' : result.missed === true ? '○' : '✔';
  print(`  ${String(number).padStart(3)} ${mark} ${trial.title} (${since(started)})`);
  for (const text of [...(result.remarks ?? []), ...result.problems]) print(indented(text));
  return result;
}

/** The command that runs one trial again. Pure. */
export function commandFor({ name, options }: Campaign, settings: Settings, number: number): string {
  const given = Object.entries(settings)
    .filter(([option, value]) => value !== options[option]?.default)
    .map(([option, value]) => ` --${option} ${/^[\w.:/*-]+$/.test(`${value}`) ? value : `'${value}'`}`);
  return `npm run campaign -- ${name}${given.join('')} --only ${number}`;
}

/**
 * The same items in an order whose every beginning is spread over all of them, so that a campaign that runs out of time has
 * tried something everywhere: by the bits of the position, reversed. Pure.
 */
export function spread<Item>(items: readonly Item[]): Item[] {
  const bits = Math.max(1, Math.ceil(Math.log2(items.length)));
  const reversed = (position: number) =>
    parseInt(position.toString(2).padStart(bits, '0').split('').reverse().join(''), 2);
  return items
    .map((item, position) => ({ item, rank: reversed(position) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}

function since(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(0)} s`;
}
