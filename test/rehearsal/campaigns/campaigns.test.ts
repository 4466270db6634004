import { describe, expect, test } from '@jest/globals';

import { defineCampaign, type TrialResult } from '../../../rehearsal/campaigns/campaign.ts';
import { readCommand } from '../../../rehearsal/campaigns/command-line.ts';
import { campaigns } from '../../../rehearsal/campaigns/index.ts';
import { runCampaign, spread } from '../../../rehearsal/campaigns/run-campaign.ts';

/** Ten trials that end as `ends` says. */
function sample(end: (number: number) => TrialResult | Error) {
  return defineCampaign({
    name: 'sample',
    description: 'a sample',
    options: {
      speed: { default: 250, description: 'how fast' },
      fault: { default: 'reset', description: 'what happens' },
    },
    trials: async ({ speed, fault }) =>
      Array.from({ length: 10 }, (_, index) => ({
        title: `${fault} at ${speed}`,
        run: async () => {
          const result = end(index + 1);
          if (result instanceof Error) throw result;
          return result;
        },
      })),
  });
}
const fine: TrialResult = { problems: [] };

async function run(end: (number: number) => TrialResult | Error, options: { only?: number; budget?: number } = {}) {
  const printed: string[] = [];
  const settings = { speed: 500, fault: 'cut off' };
  const outcome = await runCampaign(sample(end), settings, {
    lines: 2,
    print: (line) => printed.push(line),
    ...options,
  });
  return { outcome, printed: printed.join('\n') };
}

describe('a campaign', () => {
  test('counts what was survived, and tells how to run a failed trial again', async () => {
    const { outcome, printed } = await run((number) => (number === 7 ? { problems: ['left behind:\nvpc-1'] } : fine));
    expect(outcome).toEqual({ survived: 9, failed: 1 });
    expect(printed).toContain('    7 ✘ cut off at 500');
    expect(printed).toContain('      left behind:\n      vpc-1\n');
    expect(printed).toContain("again by: npm run campaign -- sample --speed 500 --fault 'cut off' --only 7\n");
    expect(printed).toContain('9 of 10 survived');
  });

  test('goes on after a trial that broke down, which has failed', async () => {
    const { outcome, printed } = await run((number) => (number === 1 ? new Error('no port left') : fine));
    expect(outcome).toEqual({ survived: 9, failed: 1 });
    expect(printed).toContain('the rehearsal broke: Error: no port left');
  });

  test('runs one trial alone', async () => {
    const { outcome, printed } = await run(() => fine, { only: 3 });
    expect(outcome).toEqual({ survived: 1, failed: 0 });
    expect(printed).toContain('    3 ✔ cut off at 500');
  });

  test('in which nothing was tried has failed', async () => {
    expect((await run(() => ({ problems: [], missed: true }))).outcome).toEqual({ survived: 0, failed: 1 });
    const late = await run(() => fine, { budget: 0 });
    expect(late.outcome).toEqual({ survived: 0, failed: 1 });
    expect(late.printed).toContain('10 of 10 not tried: the time was up');
  });

  test('whose beginning fails has failed, with the reason', async () => {
    const printed: string[] = [];
    const broken = { ...sample(() => fine), trials: () => Promise.reject(new Error('The unharmed run has failed')) };
    const settings = { speed: 1, fault: 'x' };
    expect(await runCampaign(broken, settings, { lines: 1, print: (line) => printed.push(line) })).toEqual({
      survived: 0,
      failed: 1,
    });
    expect(printed).toContain('  ✘ The unharmed run has failed');
  });

  test('ends what its trials shared once all are over, also if they could not begin', async () => {
    const order: string[] = [];
    const sharing = (broken: boolean) => ({
      ...sample(() => fine),
      trials: (_: unknown, atEnd: (work: () => Promise<void>) => void) => {
        atEnd(async () => void order.push('end'));
        const trial = { title: 'one', run: async () => (order.push('trial'), fine) };
        return broken ? Promise.reject(new Error('no cloud')) : Promise.resolve([trial, trial]);
      },
    });
    for (const broken of [false, true]) {
      await runCampaign(sharing(broken), { speed: 1, fault: 'x' }, { lines: 1, print: () => {} });
    }
    expect(order).toEqual(['trial', 'trial', 'end', 'end']);
  });

  test('tries something everywhere before it tries everything anywhere', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6, 7])).toEqual([0, 4, 2, 6, 1, 5, 3, 7]);
    expect(spread([0, 1, 2, 3, 4])).toEqual([0, 4, 2, 1, 3]);
    expect(spread([7])).toEqual([7]);
    expect(spread([])).toEqual([]);
  });
});

describe('npm run campaign', () => {
  const known = [sample(() => fine), { ...sample(() => fine), name: 'other' }];

  test('without a name runs all with their defaults, in the time that is given to them', () => {
    const settings = { speed: 250, fault: 'reset' };
    expect(readCommand(['--budget', '2m'], known)).toEqual({
      runs: known.map((campaign) => ({ campaign, settings })),
      budget: 120,
    });
  });

  test('gives a campaign its options', () => {
    expect(readCommand(['other', '--speed', '9', '--fault', 'sample', '--only', '3', '--lines', '1'], known)).toEqual({
      runs: [{ campaign: known[1], settings: { speed: 9, fault: 'sample' } }],
      only: 3,
      lines: 1,
    });
  });

  test.each([
    [['nothing'], 'There is no campaign "nothing"'],
    [['other', '--speed', 'fast'], '--speed takes a whole number from 1 on, not "fast"'],
    [['other', '--sped', '1'], "Unknown option '--sped'"],
    [['--speed', '1'], "Unknown option '--speed'"],
    [['--only', '1'], '--only goes with one campaign'],
    [['--budget', 'long'], '--budget takes a duration'],
    [['--help'], 'npm run campaign -- [name …]'],
  ])('%j is answered with what is wrong, and with a list', (args, text) => {
    const answer = readCommand(args, known);
    expect(answer).toContain(text);
    expect(answer).toContain('  sample: a sample\n      --speed 250  how fast');
  });

  test('names and options of all campaigns go together', () => {
    expect(new Set(campaigns.map(({ name }) => name)).size).toBe(campaigns.length);
    for (const { options } of campaigns) {
      expect(Object.keys(options)).not.toContainEqual(expect.stringMatching(/^(only|budget|lines|help)$/));
    }
  });
});
