import { checkoutPlan } from './checkout.ts';
import { defaultPermissions, elevations, type Permissions } from './permissions.ts';
import type { Problem } from './problems.ts';
import { readTarget } from './read-target.ts';
import { readWorkflow } from './read-workflow.ts';
import { resolveUses, resolveWorkflow } from './resolve-uses.ts';
import { entriesOf, literalText } from './tokens.ts';
import type { CallJob, Step, StepsJob, Trigger, UsesStep, Workflow } from './workflow.ts';

/** GitHub's limit for workflows that call workflows. */
const mostLevels = 10;

/** A workflow with everything that it calls, read and found to be something that the rehearsal can run. */
export interface LoadedWorkflow {
  readonly workflow: Workflow;
  /** Called workflow files by their path. */
  readonly called: ReadonlyMap<string, Workflow>;
}

interface Reading {
  readonly root: string;
  readonly repository: string;
  readonly called: Map<string, Workflow>;
  readonly problems: Problem[];
}

/** Reads a workflow file and all that it uses. Nothing has run yet when the problems are known, all of them together. */
export async function loadWorkflow(
  root: string,
  repository: string,
  file: string,
): Promise<{ loaded: LoadedWorkflow | undefined; problems: Problem[] }> {
  const { workflow, problems } = await readWorkflow(root, file);
  if (workflow === undefined) return { loaded: undefined, problems };
  const reading: Reading = { root, repository, called: new Map(), problems: [] };
  await checkWorkflow(reading, workflow, workflow.permissions ?? defaultPermissions, 1);
  const ok = reading.problems.length === 0;
  return { loaded: ok ? { workflow, called: reading.called } : undefined, problems: reading.problems };
}

async function checkWorkflow(
  reading: Reading,
  workflow: Workflow,
  permissions: Permissions,
  level: number,
): Promise<void> {
  for (const job of workflow.jobs) {
    if (job.kind === 'steps') checkSteps(reading, job);
    else await checkCall(reading, job, job.permissions ?? permissions, level);
  }
}

function checkSteps(reading: Reading, job: StepsJob): void {
  // With a checkout into a directory of the workspace, `./x` cannot be looked up before the job runs.
  const movedCheckout = job.steps.some(
    (step) =>
      step.kind === 'uses' &&
      resolveUses(step.uses, reading.repository).kind === 'checkout' &&
      entriesOf(step.with).some(({ key }) => key === 'path'),
  );
  for (const step of job.steps) if (step.kind === 'uses') checkUses(reading, step, { movedCheckout, inside: false });
}

function checkUses(reading: Reading, step: UsesStep, where: { movedCheckout: boolean; inside: boolean }): void {
  const target = resolveUses(step.uses, reading.repository);
  const refuse = (message: string): void => {
    reading.problems.push({ place: step.usesPlace, message });
  };
  if (target.kind === 'remote') {
    refuse(
      `uses: ${step.uses}: the rehearsal has none of it: it runs the actions of ${reading.repository} ` +
        '(./name, $/name or by the full name) and answers actions/checkout and actions/github-script; write other steps as `run:`',
    );
    return;
  }
  if (target.kind === 'checkout') {
    const literal = entriesOf(step.with).map(({ key, value }) => [key, literalText(value) ?? ''] as const);
    const plan = checkoutPlan(Object.fromEntries(literal), reading.repository);
    if ('problem' in plan) refuse(plan.problem);
    return;
  }
  if (target.kind === 'workspace' && where.movedCheckout) return;
  const { action, problems } = readTarget(target, reading.root);
  for (const problem of problems) refuse(`uses: ${step.uses}: ${problem.message} (${problem.place.file})`);
  if (action === undefined) return;
  if (action.runs.kind === 'javascript') {
    if (where.inside && action.runs.pre !== undefined) {
      refuse(`uses: ${step.uses}: a pre step of an action inside a composite action is not rehearsed`);
    }
    return;
  }
  checkInner(reading, action.runs.steps);
}

function checkInner(reading: Reading, steps: readonly Step[]): void {
  for (const step of steps) {
    // Composite actions see the workspace of whoever uses them: `./x` in them is looked up when they run.
    if (step.kind === 'uses' && resolveUses(step.uses, reading.repository).kind !== 'workspace') {
      checkUses(reading, step, { movedCheckout: false, inside: true });
    }
  }
}

async function checkCall(reading: Reading, job: CallJob, allowed: Permissions, level: number): Promise<void> {
  const refuse = (message: string): void => {
    reading.problems.push({ place: job.usesPlace, message });
  };
  const file = resolveWorkflow(job.uses, reading.repository);
  if (file === undefined) {
    refuse(`uses: ${job.uses}: a workflow of another repository: the rehearsal has none of it`);
    return;
  }
  if (level >= mostLevels) {
    refuse(`uses: ${job.uses}: more than ${mostLevels} levels of called workflows`);
    return;
  }
  const { workflow, problems } = await readWorkflow(reading.root, file);
  if (workflow === undefined) {
    reading.problems.push(...problems);
    return;
  }
  const trigger = workflow.triggers.find(({ event }) => event === 'workflow_call');
  if (trigger === undefined) {
    refuse(`uses: ${job.uses}: ${file} has no workflow_call trigger`);
    return;
  }
  reading.called.set(file, workflow);
  for (const message of callProblems(job, trigger)) refuse(message);
  for (const inner of workflow.jobs) {
    const wanted = inner.permissions ?? workflow.permissions;
    for (const { scope, wanted: asks, allowed: may } of wanted === undefined ? [] : elevations(wanted, allowed)) {
      refuse(`the job ${inner.id} of ${file} asks for ${scope}: ${asks}, but is only allowed ${scope}: ${may}`);
    }
  }
  await checkWorkflow(reading, workflow, workflow.permissions ?? allowed, level + 1);
}

function callProblems(job: CallJob, trigger: Trigger): string[] {
  const given = entriesOf(job.with).map(({ key }) => key);
  const secrets = entriesOf(job.secrets).map(({ key }) => key);
  const unknown = given.filter((name) => !trigger.inputs.some((input) => input.name === name));
  const missing = trigger.inputs.filter((input) => input.required && !given.includes(input.name));
  const missingSecrets = job.inheritsSecrets
    ? []
    : trigger.secrets.filter((secret) => secret.required && !secrets.includes(secret.name));
  return [
    ...unknown.map((name) => `with: ${name} is not an input of ${job.uses}`),
    ...missing.map(({ name }) => `with: the input ${name} of ${job.uses} is required`),
    ...missingSecrets.map(({ name }) => `secrets: the secret ${name} of ${job.uses} is required`),
  ];
}
