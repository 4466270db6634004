import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseActionFile } from './github-parser.ts';
import type { Problem } from './problems.ts';
import { readSteps } from './read-steps.ts';
import { entriesOf, literalText, placeOf, valueAt, type TemplateToken } from './tokens.ts';
import { unsupportedSteps } from './unsupported.ts';
import type { Step } from './workflow.ts';

/** An action.yml as the runner works on it. */
export interface Action {
  /** The directory that holds it. */
  readonly directory: string;
  /** The action.yml, as it is called in messages. */
  readonly file: string;
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly runs: JavaScriptRuns | CompositeRuns;
}

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
  readonly deprecation: string | undefined;
}

export interface JavaScriptRuns {
  readonly kind: 'javascript';
  readonly main: string;
  readonly pre: string | undefined;
  readonly preIf: TemplateToken | undefined;
  readonly post: string | undefined;
  readonly postIf: TemplateToken | undefined;
}

export interface CompositeRuns {
  readonly kind: 'composite';
  readonly steps: readonly Step[];
  readonly outputs: readonly { name: string; value: TemplateToken | undefined }[];
}

/**
 * Reads the action.yml (or action.yaml) in a directory. `shown` is how the directory is called in messages. Gives the problems
 * instead, if GitHub would refuse the file or the rehearsal does not do what it asks for.
 */
export function readAction(directory: string, shown: string): { action: Action | undefined; problems: Problem[] } {
  const base = ['action.yml', 'action.yaml'].find((name) => existsSync(join(directory, name)));
  if (base === undefined) {
    return { action: undefined, problems: [{ place: { file: shown }, message: `there is no action.yml in ${shown}` }] };
  }
  const file = join(shown, base);
  const { root, problems } = parseActionFile(file, readFileSync(join(directory, base), 'utf8'));
  if (root === undefined || problems.length > 0) return { action: undefined, problems };
  const read = runsOf(directory, file, root);
  if ('problems' in read) return { action: undefined, problems: read.problems };
  return {
    action: {
      directory,
      file,
      name: literalText(valueAt(root, 'name')) ?? shown,
      inputs: entriesOf(valueAt(root, 'inputs')).map(({ key, value }) => ({
        name: key,
        default: valueAt(value, 'default'),
        deprecation: literalText(valueAt(value, 'deprecationMessage')),
      })),
      runs: read.runs,
    },
    problems: [],
  };
}

function runsOf(
  directory: string,
  file: string,
  root: TemplateToken,
): { runs: Action['runs'] } | { problems: Problem[] } {
  const token = valueAt(root, 'runs');
  const using = valueAt(token, 'using');
  const kind = literalText(using);
  if (kind === 'composite') {
    const problems = unsupportedSteps(file, valueAt(token, 'steps'));
    if (problems.length > 0) return { problems };
    const outputs = entriesOf(valueAt(root, 'outputs')).map(({ key, value }) => ({
      name: key,
      value: valueAt(value, 'value'),
    }));
    return { runs: { kind: 'composite', steps: readSteps(file, valueAt(token, 'steps')), outputs } };
  }
  if (kind !== 'node24') {
    const message = `using: ${String(kind)} is not rehearsed: actions run on the carried Node 24 (node24) or are composite`;
    return { problems: [{ place: placeOf(file, using), message }] };
  }
  const problems: Problem[] = [];
  for (const key of ['pre', 'main', 'post']) {
    const script = valueAt(token, key);
    const path = literalText(script);
    if (path !== undefined && !existsSync(join(directory, path))) {
      problems.push({
        place: placeOf(file, script),
        message: `${key}: ${path} does not exist (npm run build makes dist/)`,
      });
    }
  }
  if (problems.length > 0) return { problems };
  return {
    runs: {
      kind: 'javascript',
      main: literalText(valueAt(token, 'main')) ?? '',
      pre: literalText(valueAt(token, 'pre')),
      preIf: valueAt(token, 'pre-if'),
      post: literalText(valueAt(token, 'post')),
      postIf: valueAt(token, 'post-if'),
    },
  };
}
