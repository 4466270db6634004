/** Where in a file something stands; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong with a workflow or an action file, or that the rehearsal does not do. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
}

/** A workflow that was not started: every problem of it and of the files that it calls, together. */
export class WorkflowError extends Error {
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    const lines = problems.map((problem) => `  ${placeText(problem.place)}  ${problem.message}`);
    super(`${file} was not started:\n${lines.join('\n')}`);
    this.name = 'WorkflowError';
    this.problems = problems;
  }
}

/** `examples/a.yml:12:7`, as editors and terminals understand it. */
export function placeText(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}
