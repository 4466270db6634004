import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { boolean, clusterName, matching } from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';
import { pins } from '../../shared/tools/pins.ts';

export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of a cluster that create-cluster made.',
    required: true,
    example: 'demo',
  }),
  'chart-version': matching(
    /^v?\d+\.\d+\.\d+$/,
    'a chart version',
  )({
    description:
      'Version of the chart aws-load-balancer-controller. Since 3.0.0 it equals the version of the controller; before, chart 1.x was controller 2.x.',
    default: pins.loadBalancerControllerChart,
    example: pins.loadBalancerControllerChart,
  }),
  'chart-repository': matching(
    /^https?:\/\/\S+$/,
    'an http(s) URL',
  )({
    description: 'Chart repository.',
    default: 'https://aws.github.io/eks-charts',
    example: 'https://aws.github.io/eks-charts',
  }),
  timeout: timeoutInput('15m'),
  'dry-run': boolean({ description: 'Print the plan, change nothing.', default: 'false', example: 'true' }),
} as const;

export type InstallLbControllerInputs = InputValues<typeof inputs>;
