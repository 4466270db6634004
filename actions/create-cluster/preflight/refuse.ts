import { ActionError, InputError, describeProblem } from '../../../shared/errors/action-error.ts';
import type { ErrorFacts } from '../../../shared/errors/action-error.ts';
import type { Findings } from './findings.ts';

const untouched = 'Nothing was created or changed.';

/**
 * Stops a run whose cluster can't be made, with everything that is wrong with it at once: reasons and remedies are numbered
 * lines, so that one knows which belong together.
 * @throws InputError if only inputs are wrong, else ActionError.
 */
export function refuse({ problems, refusals }: Pick<Findings, 'problems' | 'refusals'>): void {
  const [first] = refusals;
  if (first === undefined) {
    if (problems.length > 0) throw new InputError(problems);
    return;
  }
  if (refusals.length === 1 && problems.length === 0) {
    throw new ActionError({ ...first, remedy: [...remedyOf(first), untouched].join(' ') });
  }
  const reasons = [...problems.map(describeProblem), ...refusals.map(reasonOf)];
  const remedies = refusals.flatMap((each, index) =>
    remedyOf(each).map((remedy) => `(${problems.length + index + 1}) ${remedy}`),
  );
  throw new ActionError({
    what: `The cluster can't be made as asked, for ${reasons.length} reasons`,
    why: reasons.map((reason, index) => `(${index + 1}) ${reason}`).join('\n'),
    remedy: [...remedies, untouched].join('\n'),
  });
}

function reasonOf({ what, where, why }: ErrorFacts): string {
  return new ActionError({ what, ...(where && { where }), ...(why && { why }) }).message;
}

/** Without what the whole says once. */
function remedyOf({ remedy }: ErrorFacts): string[] {
  const own = remedy?.replace(/\s*Nothing was (created|changed|created or changed)\./, '') ?? '';
  return own === '' ? [] : [own];
}
