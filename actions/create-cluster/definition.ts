import { accessProblems } from '../../shared/action/access-inputs.ts';
import { defineAction } from '../../shared/action/definition.ts';
import { inputs } from './inputs.ts';

export const createCluster = defineAction({
  name: 'create-cluster',
  inputs,
  outputs: {
    'cluster-name': 'Name of the cluster.',
    'cluster-arn': 'ARN of the cluster.',
    created: '`true` if this run made the cluster, `false` if it was there.',
    'kubernetes-version': 'Kubernetes version that the control plane runs.',
    'vpc-id': 'Id of the VPC of the cluster.',
    'expires-at': 'When the environment expires (RFC 3339, UTC); empty if never.',
    kubeconfig:
      'Path of a kubeconfig for later steps of the job, which is also exported as `KUBECONFIG`. Its user gets tokens from a program of this suite, so no AWS CLI and no keys are needed.',
  },
  rules: (values) => [
    ...accessProblems(values),
    ...(values.availabilityZones.length === 1
      ? [{ input: 'availability-zones', problem: 'EKS needs at least two zones', example: 'eu-west-1a\\neu-west-1b' }]
      : []),
  ],
  load: async () => (await import('./work.ts')).createClusterWork,
});
