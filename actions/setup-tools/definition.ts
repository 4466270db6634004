import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

const from = '`installed` (was on PATH), `tool-cache`, `cache` (across runs) or `download`';

export const setupTools = defineAction({
  name: 'setup-tools',
  inputs,
  outputs: {
    'eksctl-version': 'Version of eksctl that is on PATH; empty if none was asked for.',
    'eksctl-path': 'Path of eksctl.',
    'eksctl-source': `Where eksctl comes from: ${from}.`,
    'kubectl-version': 'Version of kubectl that is on PATH; empty if none was asked for.',
    'kubectl-path': 'Path of kubectl.',
    'kubectl-source': `Where kubectl comes from: ${from}.`,
    'helm-version': 'Version of Helm that is on PATH; empty if none was asked for.',
    'helm-path': 'Path of helm.',
    'helm-source': `Where Helm comes from: ${from}.`,
  },
  // AWS is asked only for the version of a cluster.
  rules: (values) => (values.kubectlVersion.kind === 'cluster' ? accessProblems(values) : []),
  load: async () => (await import('./work.ts')).setupToolsWork,
});
