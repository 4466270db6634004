import { join } from 'node:path';

import type { Action, CompositeRuns, JavaScriptRuns } from './action-file.ts';
import { checkoutPlan, copyWorkingTree } from './checkout.ts';
import type { ActionExecution } from './execution.ts';
import { conditionHolds, textsOf } from './expressions.ts';
import { scopeOf } from './frame.ts';
import type { StepOutcome } from './job-state.ts';
import { placeText } from './problems.ts';
import { readTarget } from './read-target.ts';
import { resolveUses } from './resolve-uses.ts';
import { runComposite } from './run-composite.ts';
import { runJavaScript, type JavaScriptUse } from './run-javascript.ts';
import { toText, type Value } from './values.ts';

/** An action that a step uses, found on this machine. */
export interface FoundAction {
  readonly action: Action;
  readonly github: Readonly<Record<string, Value>>;
  /** The runner knows the pre steps of `./` actions only after they should have run. */
  readonly local: boolean;
}

/** Runs the main stage of a `uses:` step and leaves its post step, if there is one, with the job. */
export async function runUses(execution: ActionExecution): Promise<StepOutcome> {
  const { step, frame } = execution;
  if (resolveUses(step.uses, frame.job.host.repository).kind === 'checkout') return await runCheckout(execution);
  const { action, github, local } = findAction(execution);
  if (isComposite(action)) return await runComposite(execution, action, github);
  const use = { action, github } as JavaScriptUse;
  if (use.action.runs.pre !== undefined && local) {
    const message = `\`pre\` execution is not supported for local action from '${step.uses}'`;
    execution.log.annotate({ level: 'warning', message });
  }
  if (use.action.runs.post !== undefined) leavePost(execution, use);
  return await runJavaScript(execution, use, 'main');
}

/** Reads the action.yml that the step means. Throws, with the place in the workflow, if there is none that can be run. */
export function findAction(execution: Pick<ActionExecution, 'step' | 'frame'>): FoundAction {
  const { step, frame } = execution;
  const { host, directories } = frame.job;
  const target = resolveUses(step.uses, host.repository);
  const place = placeText(step.usesPlace);
  if (target.kind === 'remote' || target.kind === 'checkout') {
    throw new Error(`${place}: ${step.uses} is not on this machine: the rehearsal has none of it`);
  }
  const local = target.kind === 'workspace';
  const base = local ? directories.workspace : host.root;
  const { action, problems } = readTarget(target, base);
  if (action === undefined) {
    const why = problems.map((problem) => `${placeText(problem.place)}: ${problem.message}`).join('; ');
    const hint = local ? ' Did you forget to run actions/checkout before running your local action?' : '';
    throw new Error(`${place}: ${step.uses} cannot be used: ${why}.${hint}`);
  }
  if (target.kind === 'stand-in') {
    const [owner = '', name = ''] = step.uses.split(/[/@]/);
    return { action, github: { action_repository: `${owner}/${name}`, action_ref: target.ref }, local };
  }
  const github = target.kind === 'workspace' ? {} : { action_repository: host.repository, action_ref: target.ref };
  return { action, github, local };
}

function leavePost(execution: ActionExecution, use: JavaScriptUse): void {
  const { frame, step, env } = execution;
  frame.job.posts.push({
    name: `Post ${execution.name}`,
    uses: step.uses,
    due: () => {
      const { postIf } = use.action.runs;
      // post-if is taken as it is: without one the step always runs.
      return postIf === undefined || conditionHolds(postIf, { ...scopeOf(frame, env), file: use.action.file });
    },
    run: ({ log, cancel }) => runJavaScript({ ...execution, log, cancel }, use, 'post'),
  });
}

async function runCheckout(execution: ActionExecution): Promise<StepOutcome> {
  const { frame, step, log, env } = execution;
  const { host, directories } = frame.job;
  const plan = checkoutPlan(textsOf(step.with, scopeOf(frame, env)), host.repository);
  if ('problem' in plan) throw new Error(`${placeText(step.usesPlace)}: ${plan.problem}`);
  const count = await copyWorkingTree(host.root, join(directories.workspace, plan.path));
  const files = Number.isNaN(count) ? 'the files' : `${count} files`;
  log.write(
    'text',
    `Stand-in for actions/checkout: ${files} of the working tree of ${host.repository}, without history.`,
  );
  for (const note of plan.notes) log.annotate({ level: 'notice', message: note });
  return { failed: false, outputs: { commit: toText(frame.job.github['sha'] ?? ''), ref: '' }, summary: '' };
}

function isComposite(action: Action): action is Action & { readonly runs: CompositeRuns } {
  return (action.runs satisfies CompositeRuns | JavaScriptRuns).kind === 'composite';
}
