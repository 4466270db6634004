import { rfc3339 } from '../../../shared/aws/ownership.ts';
import { describeProblem } from '../../../shared/errors/action-error.ts';
import type { Cost } from './cost.ts';
import type { Judgement } from './judge.ts';

/** What the plan has to say of it; the plan goes on whatever was found. */
export function judgementNotes({ problems, refusals, notes, cost, purpose }: Judgement): readonly string[] {
  return [
    ...problems.map((problem) => `Goes on in spite of: ${describeProblem(problem)}.`),
    ...refusals.map(({ what, why }) => `Goes on in spite of: ${what}${why === undefined ? '' : `: ${why}`}.`),
    ...notes,
    costSentence(cost, purpose.expiresAt),
  ];
}

/** One line for the plan: `Costs about 0.49 USD per hour, 11.76 per day, 3.92 until 2026-11-21T18:00:00Z.` */
function costSentence(cost: Cost, expiresAt: Date | undefined): string {
  const end = expiresAt === undefined ? '' : `, ${cost.inAll.toFixed(2)} until it expires at ${rfc3339(expiresAt)}`;
  return `Costs about ${cost.perHour.toFixed(2)} USD per hour, ${cost.perDay.toFixed(2)} per day${end} (list prices; the report has the lines).`;
}
