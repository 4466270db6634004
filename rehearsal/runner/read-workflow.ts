import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { parseWorkflowFile } from './github-parser.ts';
import { readPermissions } from './permissions.ts';
import type { Problem } from './problems.ts';
import { readSteps } from './read-steps.ts';
import { readTriggers } from './read-triggers.ts';
import { entriesOf, itemsOf, literalText, placeOf, valueAt, type TemplateToken } from './tokens.ts';
import { unsupportedIn } from './unsupported.ts';
import type { Job, RunDefaults, Workflow } from './workflow.ts';

/**
 * Reads a workflow file below `root`: GitHub's parser says what GitHub would refuse, `unsupportedIn` what the rehearsal
 * does not do. With problems there is no workflow.
 */
export async function readWorkflow(
  root: string,
  file: string,
): Promise<{ workflow: Workflow | undefined; problems: Problem[] }> {
  let content: string;
  try {
    content = await readFile(join(root, file), 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { workflow: undefined, problems: [{ place: { file }, message: `the file cannot be read: ${why}` }] };
  }
  const { root: token, problems } = parseWorkflowFile(file, content);
  if (token === undefined || problems.length > 0) {
    const none = { place: { file }, message: 'the file holds no workflow' };
    return { workflow: undefined, problems: problems.length > 0 ? problems : [none] };
  }
  const unsupported = unsupportedIn(file, token);
  if (unsupported.length > 0) return { workflow: undefined, problems: unsupported };
  return { workflow: workflowOf(file, token), problems: [] };
}

function workflowOf(file: string, token: TemplateToken): Workflow {
  return {
    file,
    name: literalText(valueAt(token, 'name')) ?? basename(file),
    triggers: readTriggers(file, valueAt(token, 'on')),
    env: valueAt(token, 'env'),
    defaults: defaultsOf(token),
    permissions: readPermissions(valueAt(token, 'permissions')),
    jobs: entriesOf(valueAt(token, 'jobs')).map(({ key, keyToken, value }) => jobOf(file, key, keyToken, value)),
  };
}

function jobOf(file: string, id: string, idToken: TemplateToken, token: TemplateToken): Job {
  const shared = {
    id,
    place: placeOf(file, idToken),
    name: valueAt(token, 'name'),
    needs: itemsOf(valueAt(token, 'needs')).map((item) => literalText(item) ?? ''),
    condition: valueAt(token, 'if'),
    strategy: valueAt(token, 'strategy'),
    permissions: readPermissions(valueAt(token, 'permissions')),
  };
  const uses = valueAt(token, 'uses');
  if (uses !== undefined) {
    const secrets = valueAt(token, 'secrets');
    return {
      ...shared,
      kind: 'call',
      uses: literalText(uses) ?? '',
      usesPlace: placeOf(file, uses),
      with: valueAt(token, 'with'),
      secrets,
      inheritsSecrets: literalText(secrets) === 'inherit',
    };
  }
  return {
    ...shared,
    kind: 'steps',
    runsOn: valueAt(token, 'runs-on'),
    env: valueAt(token, 'env'),
    defaults: defaultsOf(token),
    environment: valueAt(token, 'environment'),
    timeoutMinutes: valueAt(token, 'timeout-minutes'),
    continueOnError: valueAt(token, 'continue-on-error'),
    outputs: valueAt(token, 'outputs'),
    steps: readSteps(file, valueAt(token, 'steps')),
  };
}

function defaultsOf(token: TemplateToken): RunDefaults {
  return {
    shell: valueAt(token, 'defaults', 'run', 'shell'),
    workingDirectory: valueAt(token, 'defaults', 'run', 'working-directory'),
  };
}
