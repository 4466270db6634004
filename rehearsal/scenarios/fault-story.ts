import type { ActionName } from '../../actions/index.ts';
import type { FaultEffect, FaultRule } from '../faults.ts';
import type { ActionResult, Session } from '../session.ts';
import { Chain, wayUp } from './chain.ts';
import { Random } from './random.ts';

/** How an environment went up, was upgraded and went down in bad weather. */
export interface FaultStory {
  /** What is not as it has to be. Empty: survived. */
  readonly problems: readonly string[];
  /** What was done to it, for reading. */
  readonly weather: readonly string[];
}

/** How often an action may be run again; "re-run is always the answer" has to hold well before. */
const tries = 4;

/** What AWS's services answer when they are asked too much or fail inside. */
const throttling: Readonly<Record<string, string>> = {
  ec2: 'RequestLimitExceeded',
  eks: 'ThrottlingException',
  cloudformation: 'Throttling',
  iam: 'Throttling',
  elasticloadbalancing: 'Throttling',
  route53: 'Throttling',
  logs: 'ThrottlingException',
  tagging: 'ThrottledException',
};

const inside: Readonly<Record<string, string>> = {
  ec2: 'InternalError',
  eks: 'ServerException',
  cloudformation: 'InternalFailure',
  iam: 'ServiceFailure',
  elasticloadbalancing: 'InternalFailure',
  route53: 'InternalError',
  logs: 'ServiceUnavailableException',
  tagging: 'InternalServiceException',
};

/**
 * Up, upgrade (the same again with other values), down: with throttling, faults inside AWS, cut connections, slow answers and kills
 * that follow from the seed. An action that fails or is killed is run again, as a person would, in fair weather from the second
 * time on. The same seed makes the same rules; which calls they meet depends on what runs at the same time, as in life.
 */
export async function tellFaultStory(session: Session, seed: number): Promise<FaultStory> {
  const random = new Random(seed);
  const chain = new Chain(session);
  const weather: string[] = [];
  const acts: { readonly action: ActionName; readonly inputs: Readonly<Record<string, string>> }[] = [
    ...wayUp.map((action) => ({ action, inputs: {} })),
    { action: 'deploy-openremote', inputs: { 'database-storage': '12Gi' } },
    { action: 'teardown', inputs: { timeout: '6h' } },
  ];
  for (const { action, inputs } of acts) {
    const problem = await survive(session, chain, random, { action, inputs, weather });
    if (problem !== undefined) return { problems: [problem, ...left(session)], weather };
  }
  return { problems: left(session), weather };
}

async function survive(
  session: Session,
  chain: Chain,
  random: Random,
  { action, inputs, weather }: { action: ActionName; inputs: Readonly<Record<string, string>>; weather: string[] },
): Promise<string | undefined> {
  const rules = action === 'setup-tools' ? [] : Array.from({ length: random.integer(0, 4) }, () => ruleFrom(random));
  const killAt = action !== 'setup-tools' && random.chance(0.3) ? random.integer(1, 80) : undefined;
  for (const rule of rules) {
    session.cloud.aws.faults.add(rule);
    weather.push(`${action}: ${describe(rule)}`);
  }
  if (killAt !== undefined) weather.push(`${action}: killed at its call ${killAt}`);
  let last: ActionResult | undefined;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const dies = attempt === 1 && killAt !== undefined;
    last = await chain.run(action, inputs, dies ? { killAt, post: 'skip' } : {});
    session.cloud.aws.faults.clear();
    if (last.exitCode === 0) return undefined;
    weather.push(
      `${action}: run ${attempt} ended with ${last.signal ?? last.annotations.at(-1)?.message ?? 'an error'}`,
    );
  }
  return [`${action} failed ${tries} times; its last lines:`, ...(last?.log.slice(-15) ?? [])].join('\n    ');
}

function ruleFrom(random: Random): FaultRule {
  const service = random.pick(Object.keys(throttling));
  const first = random.integer(1, 30);
  const occurrences = Array.from({ length: random.integer(1, 4) }, (_, index) => first + index);
  return { service, operation: '*', occurrences, effect: effectFrom(random, service) };
}

function effectFrom(random: Random, service: string): FaultEffect {
  switch (random.integer(1, 5)) {
    case 1:
      return {
        kind: 'error',
        code: throttling[service] ?? '',
        message: 'Rate exceeded',
        status: service === 'ec2' ? 503 : 400,
      };
    case 2:
      return { kind: 'error', code: inside[service] ?? '', message: 'An internal error has occurred', status: 500 };
    case 3:
      return { kind: 'reset', when: 'before' };
    case 4:
      return { kind: 'reset', when: 'after' };
    default:
      return { kind: 'slow', seconds: random.integer(30, 300) };
  }
}

function describe({ service, occurrences, effect }: FaultRule): string {
  const what =
    effect.kind === 'error' ? effect.code : effect.kind === 'slow' ? `${effect.seconds} s slower` : effect.kind;
  return `${service} calls ${(occurrences ?? []).join(', ')}: ${what}`;
}

function left(session: Session): string[] {
  return session.left().map(({ type, id }) => `left behind: ${type} ${id}`);
}
