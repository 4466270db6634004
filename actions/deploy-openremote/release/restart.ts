import { mustRun } from '../../../shared/tools/run-command.ts';
import type { Context } from '../context.ts';
import { stackSelector } from '../stack-selector.ts';

/** Restarts all pods of the stack, each workload by its own strategy. */
export async function restartWorkloads({ inputs, tools }: Context): Promise<void> {
  await mustRun(
    {
      command: 'kubectl',
      args: [
        'rollout',
        'restart',
        'deployment,statefulset',
        `--namespace=${inputs.namespace}`,
        `--selector=${stackSelector}`,
      ],
      ...tools,
    },
    { what: 'The workloads could not be restarted', remedy: 'Run the step again.' },
  );
}
