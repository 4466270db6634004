/** What a person needs at 3 a.m.: what happened, to which thing, why, and what to do about it. */
export interface ErrorFacts {
  /** One sentence, without a full stop: `The node group "ng-1" could not be created`. */
  readonly what: string;
  /** The resource, file or input that it happened to. */
  readonly where?: string;
  /** The cause as far as it is known, in plain words. */
  readonly why?: string;
  /** What to do next: a command, a permission to grant, an input to change. */
  readonly remedy?: string;
  /** Evidence for the log only: the last stack events, pod logs, lines of a tool's output. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

/** The one error type that reaches users. Anything else that is thrown is a defect of ours and says so. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  readonly what: string;
  readonly where: string | undefined;
  readonly why: string | undefined;
  readonly remedy: string | undefined;
  readonly details: readonly string[];

  constructor(facts: ErrorFacts) {
    super(oneLine(facts), { cause: facts.cause });
    this.what = facts.what;
    this.where = facts.where;
    this.why = facts.why;
    this.remedy = facts.remedy;
    this.details = facts.details ?? [];
  }
}

/** One thing that is wrong with the inputs of an action. */
export interface InputProblem {
  /** The input's name as in action.yml; two names for a contradiction: `nodes, nodes-max`. */
  readonly input: string;
  /** What is wrong with it, without the input's name: `"soon" is not a duration`. */
  readonly problem: string;
  /** A value that would be accepted. */
  readonly example?: string;
}

/** All that is wrong with the inputs, at once, before anything was called. */
export class InputError extends ActionError {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    const lines = problems.map(describeProblem);
    super({
      what: lines.length === 1 ? (lines[0] ?? '') : `${lines.length} inputs are not usable: ${lines.join(' · ')}`,
      remedy: 'Correct the `with:` block of this step. Nothing was created or changed.',
    });
    this.problems = problems;
  }
}

/** `Input "ttl": "soon" is not a duration, for example 8h`. */
export function describeProblem({ input, problem, example }: InputProblem): string {
  return `Input "${input}": ${problem}${example === undefined ? '' : `, for example ${example}`}`;
}

/** Thrown where work stops because the job was cancelled; never shown as a failure of its own. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';

  constructor(during: string) {
    super({
      what: `Cancelled during: ${during}`,
      remedy: 'Run the workflow again: it takes up what it finds and goes on from there.',
    });
  }
}

function oneLine({ what, where, why }: ErrorFacts): string {
  const place = where === undefined ? '' : ` (${where})`;
  const reason = why === undefined ? '' : `: ${why}`;
  return `${what}${place}${reason}`.replaceAll(/\s*\n\s*/g, ' ');
}
