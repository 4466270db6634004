import { mustRun } from '../../../shared/tools/run-command.ts';
import type { Context } from '../context.ts';

/** Writes annotations on the stack's namespace; `undefined` removes one. */
export async function annotateNamespace(
  { inputs, tools }: Context,
  changes: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const written = Object.entries(changes).map(([key, value]) => (value === undefined ? `${key}-` : `${key}=${value}`));
  await mustRun(
    { command: 'kubectl', args: ['annotate', 'namespace', inputs.namespace, '--overwrite', ...written], ...tools },
    { what: `The namespace ${inputs.namespace} could not be annotated`, remedy: 'Run the step again.' },
  );
}
