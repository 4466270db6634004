import { textOf } from './expressions.ts';
import type { NeededResult } from './job-results.ts';
import type { Value } from './values.ts';
import type { Workflow } from './workflow.ts';

/** The outputs that a called workflow declares, evaluated over the results of its jobs. */
export function callOutputs(
  workflow: Workflow,
  results: ReadonlyMap<string, NeededResult>,
  contexts: { inputs: Value; vars: Readonly<Record<string, string>> },
): Record<string, string> {
  const trigger = workflow.triggers.find(({ event }) => event === 'workflow_call');
  const jobs: Value = Object.fromEntries(
    [...results].map(([id, { result, outputs }]) => [id, { result, outputs: { ...outputs } }]),
  );
  const scope = { file: workflow.file, contexts: { github: {}, jobs, ...contexts, vars: { ...contexts.vars } } };
  return Object.fromEntries(
    (trigger?.outputs ?? []).map(({ name, value }) => [name, value === undefined ? '' : textOf(value, scope)]),
  );
}
