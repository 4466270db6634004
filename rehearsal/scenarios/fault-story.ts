import type { Latency } from '../latency.ts';
import type { ActionResult, Session } from '../session.ts';
import { Chain, environmentNamed } from './chain.ts';
import { Random } from './random.ts';
import { toolsIn } from './tools.ts';
import { waysUp, type Act, type Way } from './ways-up.ts';
import { describeFault, faultFrom, slowStateFrom } from './weather.ts';

/** How an environment went up, was upgraded and went down in bad weather. */
export interface FaultStory {
  /** What is not as it has to be. Empty: survived. */
  readonly problems: readonly string[];
  /** What was done to it, for reading. */
  readonly weather: readonly string[];
}

/** How often an action may be run again; "re-run is always the answer" has to hold well before. */
const tries = 4;

/**
 * Up, upgrade (the same again with other values), down: with throttling, faults inside AWS, cut connections, slow answers, slow
 * states and kills that follow from the seed. An action that fails or is killed is run again, as a person would, in fair weather
 * from the second time on. The seed also chooses how the environment is reached. The same seed makes the same rules; which calls they meet
 * depends on what runs at the same time, as in life. The cloud may have served other seeds before, and must be empty.
 */
export async function tellFaultStory(session: Session, seed: number): Promise<FaultStory> {
  const random = new Random(seed);
  const chain = new Chain(session, environmentNamed(`seed-${seed}`), await toolsIn(session));
  const way: Way = random.pick(['haproxy', 'ingress', 'inside', 'inside']);
  const weather: string[] = [way];
  const exposure = way === 'inside' ? 'none' : way;
  const acts: readonly Act[] = [
    ...waysUp[way],
    { action: 'deploy-openremote', inputs: { exposure, 'database-storage': '12Gi' } },
    // At a high speed an hour is a few real seconds, which a busy machine needs for itself.
    { action: 'teardown', inputs: { timeout: '6h' } },
  ];
  for (const act of acts) {
    const problem = await survive(session, chain, act, random, weather);
    if (problem !== undefined) return { problems: [problem, ...left(session)], weather };
  }
  return { problems: left(session), weather };
}

async function survive(
  session: Session,
  chain: Chain,
  { action, inputs }: Act,
  random: Random,
  weather: string[],
): Promise<string | undefined> {
  const { faults, latency } = session.cloud.aws;
  const rules = Array.from({ length: random.integer(0, 4) }, () => faultFrom(random));
  const slow = random.chance(0.2) ? slowStateFrom(random, latency) : {};
  const killAt = random.chance(0.3) ? random.integer(1, 80) : undefined;
  weather.push(...[...rules.map(describeFault), ...describeSlow(slow)].map((text) => `${action}: ${text}`));
  if (killAt !== undefined) weather.push(`${action}: killed at its call ${killAt}`);
  const fair = { ...latency };
  let last: ActionResult | undefined;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const dies = attempt === 1 && killAt !== undefined;
    if (attempt === 1) for (const rule of rules) faults.add(rule);
    if (attempt === 1) Object.assign(latency, slow);
    last = await chain.run(action, inputs, dies ? { killAt, post: 'skip' } : {});
    faults.clear();
    Object.assign(latency, fair);
    if (last.exitCode === 0) return undefined;
    weather.push(
      `${action}: run ${attempt} ended with ${last.signal ?? last.annotations.at(-1)?.message ?? 'an error'}`,
    );
  }
  return [`${action} failed ${tries} times; its last lines:`, ...(last?.log.slice(-15) ?? [])].join('\n    ');
}

function describeSlow(slow: Partial<Latency>): string[] {
  return Object.entries(slow).map(([what, seconds]) => `${what} takes ${seconds} s`);
}

function left(session: Session): string[] {
  return session.left().map(({ type, id }) => `left behind: ${type} ${id}`);
}
