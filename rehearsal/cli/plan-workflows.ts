import { isAbsolute, relative, resolve } from 'node:path';

import { loadWorkflow, type LoadedWorkflow } from '../runner/preflight.ts';
import { WorkflowError, type Problem } from '../runner/problems.ts';
import type { Workflow } from '../runner/workflow.ts';
import { UsageError, type Arguments } from './arguments.ts';

export interface PlannedWorkflow {
  /** Relative to the repository. */
  readonly file: string;
  /** Of the given inputs, those that the workflow defines. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Reads all workflows before the first is run, so that a mistake in the last one costs no time. */
export async function planWorkflows(root: string, repository: string, given: Arguments): Promise<PlannedWorkflow[]> {
  const problems: Problem[] = [];
  const loaded: { file: string; workflow: LoadedWorkflow }[] = [];
  for (const name of given.workflows) {
    const file = inRepository(root, name, given.usesDefaults);
    const read = await loadWorkflow(root, repository, file);
    if (read.loaded === undefined) problems.push(...read.problems);
    else loaded.push({ file, workflow: read.loaded });
  }
  if (problems.length > 0) throw new WorkflowError(given.workflows.join(', '), problems);
  const defined = new Set(loaded.flatMap(({ workflow }) => inputsOf(workflow.workflow)));
  const unknown = Object.keys(given.inputs).filter((name) => !defined.has(name));
  if (unknown.length > 0) {
    const known = defined.size === 0 ? 'they have no inputs' : `they have: ${[...defined].join(', ')}`;
    throw new UsageError(`--input ${unknown.join(', ')}: not an input of ${given.workflows.join(' or ')}; ${known}`);
  }
  return loaded.map(({ file, workflow }) => {
    const own = inputsOf(workflow.workflow);
    return {
      file,
      inputs: Object.fromEntries(Object.entries(given.inputs).filter(([name]) => own.includes(name))),
    };
  });
}

/** A file that the user names is meant from where they stand. */
function inRepository(root: string, name: string, isDefault: boolean): string {
  const file = relative(root, isDefault ? resolve(root, name) : resolve(name));
  if (file.startsWith('..') || isAbsolute(file)) {
    throw new UsageError(
      `${name} lies outside of the repository ${root}: the workflow and the actions belong to one checkout`,
    );
  }
  return file;
}

function inputsOf(workflow: Workflow): string[] {
  return workflow.triggers.flatMap((trigger) => trigger.inputs.map((input) => input.name));
}
