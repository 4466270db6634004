import type { Problem } from './problems.ts';
import {
  entriesOf,
  expressionsIn,
  isSequence,
  itemsOf,
  literalText,
  placeOf,
  valueAt,
  type TemplateToken,
} from './tokens.ts';

const shells = new Set(['bash', 'sh']);

export const otherSystemMessage = 'is not rehearsed: jobs run on this machine as if it were an Ubuntu runner';

export function isOtherSystem(label: string): boolean {
  return /^(windows|macos)/i.test(label);
}

/**
 * What a valid workflow asks for and the rehearsal does not do. All of it is said before anything runs: a step that was
 * left out silently would make the rehearsal prove what it did not see.
 */
export function unsupportedIn(file: string, root: TemplateToken): Problem[] {
  const problems: Problem[] = [];
  const refuse = (token: TemplateToken | undefined, message: string): void => {
    problems.push({ place: placeOf(file, token), message });
  };
  refuseInserts(root, refuse);
  refuseShell(valueAt(root, 'defaults', 'run', 'shell'), refuse);
  for (const { keyToken, value } of entriesOf(valueAt(root, 'jobs'))) {
    for (const key of ['container', 'services', 'snapshot']) {
      const token = valueAt(value, key);
      if (token !== undefined) refuse(token, `${key}: is not rehearsed: jobs run on this machine, without containers`);
    }
    if (valueAt(value, 'uses') === undefined) refuseRunner(valueAt(value, 'runs-on') ?? keyToken, refuse);
    refuseShell(valueAt(value, 'defaults', 'run', 'shell'), refuse);
    refuseInSteps(valueAt(value, 'steps'), refuse);
  }
  return problems;
}

/** The part of it that also concerns the steps of a composite action. */
export function unsupportedSteps(file: string, steps: TemplateToken | undefined): Problem[] {
  const problems: Problem[] = [];
  refuseInSteps(steps, (token, message) => problems.push({ place: placeOf(file, token), message }));
  return problems;
}

type Refuse = (token: TemplateToken | undefined, message: string) => void;

function refuseInSteps(steps: TemplateToken | undefined, refuse: Refuse): void {
  for (const step of steps !== undefined && isSequence(steps) ? itemsOf(steps) : []) {
    for (const { key, keyToken } of entriesOf(step)) {
      if (['background', 'wait', 'wait-all', 'cancel', 'parallel'].includes(key)) {
        refuse(keyToken, `${key}: (steps in the background) is not rehearsed`);
      }
    }
    refuseShell(valueAt(step, 'shell'), refuse);
    const uses = valueAt(step, 'uses');
    if (literalText(uses)?.startsWith('docker://') === true) refuse(uses, 'container actions are not rehearsed');
  }
}

function refuseShell(token: TemplateToken | undefined, refuse: Refuse): void {
  const shell = literalText(token);
  if (shell !== undefined && !shells.has(shell))
    refuse(token, `shell: ${shell} is not rehearsed, only bash and sh are`);
}

function refuseRunner(token: TemplateToken, refuse: Refuse): void {
  for (const item of [...itemsOf(valueAt(token, 'labels') ?? token), ...itemsOf(valueAt(token, 'group'))]) {
    const label = literalText(item);
    if (label !== undefined && isOtherSystem(label)) refuse(item, `runs-on: ${label} ${otherSystemMessage}`);
  }
}

function refuseInserts(root: TemplateToken, refuse: Refuse): void {
  for (const token of expressionsIn(root)) {
    if (token.typeName() === 'InsertExpressionToken') refuse(token, '${{ insert }} is not rehearsed');
  }
}
