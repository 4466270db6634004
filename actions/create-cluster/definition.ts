import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';
import { inputProblems } from './rules.ts';

export const createCluster = defineAction({
  name: 'create-cluster',
  inputs,
  outputs: {
    'cluster-name': 'Name of the cluster.',
    'cluster-arn': 'ARN of the cluster.',
    created: '`true` if this run made the cluster, `false` if it was there or another run made it.',
    'kubernetes-version': 'Kubernetes version that the control plane runs.',
    'vpc-id': 'Id of the VPC of the cluster.',
    'expires-at': 'When the environment expires (RFC 3339, UTC); empty if never.',
    kubeconfig:
      'Path of a kubeconfig for later steps of the job, which is also exported as `KUBECONFIG`. Its user gets tokens from a program of this suite, so no AWS CLI and no keys are needed.',
  },
  rules: inputProblems,
  load: async () => (await import('./work.ts')).createClusterWork,
});
