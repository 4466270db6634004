import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

export const installLbController = defineAction({
  name: 'install-lb-controller',
  inputs,
  outputs: {
    'chart-version': 'Version of the chart that is installed.',
    installed: '`true` if this run installed or upgraded it, `false` if it was there.',
  },
  rules: (values) => accessProblems(values),
  load: async () => (await import('./work.ts')).installLbControllerWork,
});
