import { itemsOf, literalText, placeOf, valueAt, isSequence, type TemplateToken } from './tokens.ts';
import type { Step } from './workflow.ts';

/** The steps of a job, or of a composite action. */
export function readSteps(file: string, token: TemplateToken | undefined): Step[] {
  return (token !== undefined && isSequence(token) ? itemsOf(token) : []).map((item) => stepOf(file, item));
}

function stepOf(file: string, token: TemplateToken): Step {
  const shared = {
    id: literalText(valueAt(token, 'id')),
    place: placeOf(file, token),
    name: valueAt(token, 'name'),
    condition: valueAt(token, 'if'),
    env: valueAt(token, 'env'),
    continueOnError: valueAt(token, 'continue-on-error'),
    timeoutMinutes: valueAt(token, 'timeout-minutes'),
  };
  const run = valueAt(token, 'run');
  if (run !== undefined) {
    return {
      ...shared,
      kind: 'run',
      run,
      shell: valueAt(token, 'shell'),
      workingDirectory: valueAt(token, 'working-directory'),
    };
  }
  const uses = valueAt(token, 'uses');
  return {
    ...shared,
    kind: 'uses',
    uses: literalText(uses) ?? '',
    usesPlace: placeOf(file, uses),
    with: valueAt(token, 'with'),
  };
}
