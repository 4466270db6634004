import type { ErrorFacts, InputProblem } from '../../../shared/errors/action-error.ts';

/** What a check found. */
export interface Findings {
  /** Inputs that can't be right. */
  readonly problems: readonly InputProblem[];
  /** Reasons why what was asked for can't be made or would not work. */
  readonly refusals: readonly ErrorFacts[];
  /** What the reader should know. */
  readonly notes: readonly string[];
}

export const nothingFound: Findings = { problems: [], refusals: [], notes: [] };

export function problem(input: string, text: string, example?: string): Findings {
  return { ...nothingFound, problems: [{ input, problem: text, ...(example === undefined ? {} : { example }) }] };
}

export function refusal(facts: ErrorFacts): Findings {
  return { ...nothingFound, refusals: [facts] };
}

export function note(...notes: string[]): Findings {
  return { ...nothingFound, notes };
}

export function together(...found: readonly Findings[]): Findings {
  return {
    problems: found.flatMap(({ problems }) => problems),
    refusals: found.flatMap(({ refusals }) => refusals),
    notes: found.flatMap(({ notes }) => notes),
  };
}
