import type { FaultEffect, FaultRule } from '../faults.ts';
import { realistic, type Latency } from '../latency.ts';
import type { Random } from './random.ts';

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

/** One to four calls of a service, one after the other, that AWS throttles, fails, cuts off or lets wait. */
export function faultFrom(random: Random): FaultRule {
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

export function describeFault({ service, occurrences, effect }: FaultRule): string {
  const what =
    effect.kind === 'error' ? effect.code : effect.kind === 'slow' ? `${effect.seconds} s slower` : effect.kind;
  return `${service} calls ${(occurrences ?? []).join(', ')}: ${what}`;
}

/** Seconds in a cloud whose things come and go at once: a trial of up and down spends its time on work, not on waiting. */
export const quick: Latency = Object.fromEntries(
  Object.entries(realistic).map(([what, seconds]: [string, number]) => [what, Math.min(seconds, 15)]),
) as unknown as Latency;

/** One kind of thing takes up to twice as long as AWS usually does: a few minutes more than what a quick cloud needs. */
export function slowStateFrom(random: Random, { ...known }: Latency): Partial<Latency> {
  const what = random.pick(Object.keys(known) as (keyof Latency)[]);
  return { [what]: Math.round(realistic[what] * (1 + random.next())) };
}
