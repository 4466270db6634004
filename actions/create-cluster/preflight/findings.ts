import { InputError } from '../../../shared/errors/action-error.ts';
import type { ActionError, ErrorFacts, InputProblem } from '../../../shared/errors/action-error.ts';

/** What came of looking at one thing, as a line of a table. */
export interface Check {
  /** What was looked at: `Quota "VPCs per Region"`. */
  readonly of: string;
  readonly state: 'fine' | 'told' | 'refused' | 'not checked';
  /** What was found, in words. */
  readonly found: string;
}

/** What checks found. */
export interface Findings {
  /** Inputs that can't be right. */
  readonly problems: readonly InputProblem[];
  /** Reasons why what was asked for can't be made or would not work. */
  readonly refusals: readonly ErrorFacts[];
  /** What the reader should know. */
  readonly notes: readonly string[];
  readonly checks: readonly Check[];
}

export const nothingFound: Findings = { problems: [], refusals: [], notes: [], checks: [] };

export function problem(input: string, text: string, example?: string): Findings {
  return { ...nothingFound, problems: [{ input, problem: text, ...(example === undefined ? {} : { example }) }] };
}

export function refusal(facts: ErrorFacts): Findings {
  return { ...nothingFound, refusals: [facts] };
}

/** What an error says, as a finding. */
export function refusalOf(error: ActionError): Findings {
  if (error instanceof InputError) return { ...nothingFound, problems: error.problems };
  const { what, where, why, remedy } = error;
  return refusal({ what, ...(where && { where }), ...(why && { why }), ...(remedy && { remedy }) });
}

export function note(...notes: string[]): Findings {
  return { ...nothingFound, notes };
}

export function isRefused({ problems, refusals }: Pick<Findings, 'problems' | 'refusals'>): boolean {
  return problems.length + refusals.length > 0;
}

export function together(...found: readonly Findings[]): Findings {
  return {
    problems: found.flatMap(({ problems }) => problems),
    refusals: found.flatMap(({ refusals }) => refusals),
    notes: found.flatMap(({ notes }) => notes),
    checks: found.flatMap(({ checks }) => checks),
  };
}

/** The findings of one check, with its line: refused if anything speaks against it, told if there is anything to know. */
export function checked(of: string, found: string, ...findings: readonly Findings[]): Findings {
  const all = together(...findings);
  const state = isRefused(all) ? 'refused' : all.notes.length > 0 ? 'told' : 'fine';
  return { ...all, checks: [...all.checks, { of, state, found }] };
}

/** What could not be looked at. */
export function notChecked(of: string, reason: string): Findings {
  return { ...note(`${of}: not checked (${reason}).`), checks: [{ of, state: 'not checked', found: reason }] };
}
