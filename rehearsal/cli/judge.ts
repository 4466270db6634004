import type { Leftover } from '../leftovers.ts';
import { plural } from '../report/time-text.ts';
import type { WorkflowResult } from '../runner/results.ts';
import type { PlannedWorkflow } from './plan-workflows.ts';

/**
 * Whether a rehearsal passed. What is left counts only where nothing may be: after a workflow that uses the teardown action,
 * or if the caller says so.
 */
export function judge(rehearsed: {
  planned: readonly PlannedWorkflow[];
  workflows: readonly WorkflowResult[];
  left: readonly Leftover[];
  expectEmpty: boolean;
}): { passed: boolean; reasons: string[] } {
  const { planned, workflows, left, expectEmpty } = rehearsed;
  const reasons = workflows
    .filter((workflow) => workflow.conclusion !== 'success' && workflow.conclusion !== 'skipped')
    .map((workflow) => `${workflow.name}: ${workflow.conclusion}`);
  for (const { file } of planned.slice(workflows.length)) reasons.push(`${file} was not run`);
  const mustBeEmpty = expectEmpty || planned.at(-1)?.tearsDown === true;
  if (mustBeEmpty && left.length > 0) reasons.push(`${plural(left.length, 'thing')} left behind`);
  return { passed: reasons.length === 0, reasons };
}
