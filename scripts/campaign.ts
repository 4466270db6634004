/**
 * The kill campaign: brings the whole environment up and down again and again, each time with one action killed on the way up
 * and one on the way down, at calls spread over a run that nobody harmed. Every kill has to end in the state that the
 * unharmed run had, and with nothing left. `npm run campaign -- --kills 10 --speed 250 --only 3`
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { describeKill, killPoints } from '../rehearsal/scenarios/kill-points.ts';
import type { Kill } from '../rehearsal/scenarios/kill-points.ts';
import type { Story } from '../rehearsal/scenarios/kill-story.ts';
import type { State } from '../rehearsal/scenarios/state.ts';
import { startRehearsal } from '../test/support/rehearsal.ts';

const usage = `npm run campaign -- [--kills N] [--speed S] [--only K]
  --kills N  so many kills on the way up, and as many on the way down (default 10)
  --speed S  rehearsed seconds per real second (default 250)
  --only K   only the Kth pair of kills, to look into a failure`;

interface Options {
  readonly kills: number;
  readonly speed: number;
  readonly only: number | undefined;
}

interface Trial {
  readonly number: number;
  readonly kills: readonly Kill[];
}

const options = readOptions();
if (options === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = (await campaign(options)) ? 0 : 1;
}

/** True if every kill was survived. */
async function campaign({ kills, speed, only }: Options): Promise<boolean> {
  const started = performance.now();
  const unharmed = await tell(speed, []);
  if (unharmed.problems.length > 0) {
    console.log(`The unharmed run has failed:\n  ${unharmed.problems.join('\n  ')}`);
    return false;
  }
  const trials = trialsFor(unharmed, kills).filter(({ number }) => only === undefined || number === only);
  console.log(`The unharmed run took ${since(started)}; ${trials.length} × 2 kills follow.`);
  const lines = Math.max(1, Math.min(2, availableParallelism()));
  const waiting = [...trials];
  const results: boolean[] = [];
  let survived = 0;
  let missed = 0;
  const work = async (): Promise<void> => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const story = await tryOut(trial, speed, unharmed.state);
      results.push(story.problems.length === 0);
      missed += story.missed.length;
      if (story.problems.length === 0) survived += trial.kills.length - story.missed.length;
      else console.log(`    again by: npm run campaign -- --kills ${kills} --speed ${speed} --only ${trial.number}`);
    }
  };
  await Promise.all(Array.from({ length: lines }, work));
  const struck = trials.length * 2 - missed;
  const remark = missed === 0 ? '' : `; ${missed} kill(s) missed, because their call was not made again`;
  console.log(`${survived} of ${struck} kills survived in ${since(started)}${remark}`);
  return results.every(Boolean) && struck > 0;
}

function trialsFor({ recorded }: Story, count: number): Trial[] {
  const up = killPoints(
    recorded.filter(({ action }) => action !== 'teardown'),
    count,
  );
  const down = killPoints(
    recorded.filter(({ action }) => action === 'teardown'),
    count,
  );
  return up.map((kill, index) => ({ number: index + 1, kills: [kill, ...down.slice(index, index + 1)] }));
}

async function tryOut({ number, kills }: Trial, speed: number, expected: State): Promise<Story> {
  const started = performance.now();
  const story = await tell(speed, kills, expected).catch((error: unknown) => broken(error));
  const mark = story.problems.length === 0 ? '✔' : '✘';
  console.log(`${String(number).padStart(3)} ${mark} ${kills.map(describeKill).join(' · ')} (${since(started)})`);
  for (const each of story.missed) console.log(`      missed: ${each}`);
  for (const problem of story.problems) console.log(`      ${problem}`);
  return story;
}

/** Each story has a local cloud of its own, in a process of its own. */
async function tell(speed: number, kills: readonly Kill[], expected?: State): Promise<Story> {
  const rehearsal = await startRehearsal({ speed });
  try {
    const module = new URL('../rehearsal/scenarios/kill-story.ts', import.meta.url);
    return await rehearsal.inside<Story>(module, 'tellKillStory', kills, expected);
  } finally {
    await rehearsal.close().catch(() => undefined);
  }
}

function broken(error: unknown): Story {
  return { problems: [`the rehearsal broke: ${String(error)}`], missed: [], state: {}, recorded: [] };
}

function since(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(0)} s`;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { kills: { type: 'string' }, speed: { type: 'string' }, only: { type: 'string' } },
    });
    const kills = Number(values.kills ?? 10);
    const speed = Number(values.speed ?? 250);
    const only = values.only === undefined ? undefined : Number(values.only);
    const usable =
      Number.isInteger(kills) &&
      kills > 0 &&
      speed > 0 &&
      (only === undefined || (Number.isInteger(only) && only > 0 && only <= kills));
    return usable ? { kills, speed, only } : undefined;
  } catch {
    return undefined;
  }
}
