import type { Leftover } from '../leftovers.ts';
import { plural } from '../report/time-text.ts';
import { resolveUses } from '../runner/resolve-uses.ts';
import type { WorkflowResult } from '../runner/results.ts';
import type { PlannedWorkflow } from './plan-workflows.ts';

/**
 * Whether a rehearsal passed. What is left counts only where nothing may be: after a workflow that ran the teardown action,
 * or if the caller says so.
 */
export function judge(rehearsed: {
  planned: readonly PlannedWorkflow[];
  workflows: readonly WorkflowResult[];
  left: readonly Leftover[];
  expectEmpty: boolean;
  /** `owner/repo` that the checkout stands for. */
  repository: string;
}): { passed: boolean; reasons: string[] } {
  const { planned, workflows, left, expectEmpty, repository } = rehearsed;
  const reasons = workflows
    .filter((workflow) => workflow.conclusion !== 'success' && workflow.conclusion !== 'skipped')
    .map((workflow) => `${workflow.name}: ${workflow.conclusion}`);
  for (const { file } of planned.slice(workflows.length)) reasons.push(`${file} was not run`);
  const mustBeEmpty = expectEmpty || tookDown(workflows.at(-1), repository);
  if (mustBeEmpty && left.length > 0) reasons.push(`${plural(left.length, 'thing')} left behind`);
  return { passed: reasons.length === 0, reasons };
}

/** Many workflows can bring up and take down, by an input: what counts is what was run. */
function tookDown(workflow: WorkflowResult | undefined, repository: string): boolean {
  const steps = workflow?.jobs.flatMap((job) => job.steps) ?? [];
  return steps.some(({ uses = '', stage, outcome }) => {
    const target = resolveUses(uses, repository);
    return stage === 'main' && outcome !== 'skipped' && target.kind === 'repository' && target.path === 'teardown';
  });
}
