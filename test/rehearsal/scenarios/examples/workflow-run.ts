import type { WorkflowResult } from '../../../../rehearsal/runner/results.ts';
import type { RemoteWorkflowOptions } from '../../../support/rehearsal-messages.ts';
import type { Rehearsal } from '../../../support/rehearsal.ts';

/** Runs a workflow, which has to succeed; else the error has the last lines of each step that failed. */
export async function runThrough(
  rehearsal: Rehearsal,
  file: string,
  options: RemoteWorkflowOptions = {},
): Promise<WorkflowResult> {
  const result = await rehearsal.runWorkflow(file, options);
  if (result.conclusion !== 'success') throw new Error(`${file}: ${result.conclusion}\n${failuresOf(result)}`);
  return result;
}

/** Names of the jobs that ran, those of called workflows by their path; skipped ones are left out. */
export function jobsThatRan({ jobs }: WorkflowResult): string[] {
  return jobs.filter(({ conclusion }) => conclusion !== 'skipped').map(({ path }) => path);
}

function failuresOf({ jobs }: WorkflowResult): string {
  const said = jobs.flatMap(({ path, annotations }) => annotations.map(({ message }) => `${path}: ${message}`));
  const steps = jobs.flatMap(({ steps: all }) => all).filter(({ conclusion }) => conclusion === 'failure');
  return [...said, ...steps.flatMap(({ name, log }) => [name, ...log.slice(-30).map(({ text }) => `  ${text}`)])].join(
    '\n',
  );
}
