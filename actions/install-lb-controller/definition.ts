import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';
import { problems } from './rules.ts';

export const installLbController = defineAction({
  name: 'install-lb-controller',
  inputs,
  outputs: {
    'chart-version':
      'Version of the chart that is installed; empty in EKS Auto Mode, which has a controller of its own.',
    'controller-version': 'Version of the controller that this chart carries; empty in EKS Auto Mode.',
    installed: '`true` if this run installed or upgraded it, `false` if it was there.',
    'role-arn': 'ARN of the IAM role that the controller uses; empty in EKS Auto Mode.',
  },
  rules: problems,
  load: async () => (await import('./work.ts')).installLbControllerWork,
});
