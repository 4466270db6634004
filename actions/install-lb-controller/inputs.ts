import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { boolean, choice, clusterName, matching, text } from '../../shared/action/input-kinds.ts';
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
    description: `Version of the chart aws-load-balancer-controller, exactly. Since 3.0.0 it equals the version of the controller; before, chart 1.x was controller 2.x. Default: \`${pins.loadBalancerControllerChart}\`, or whatever \`chart-path\` holds.`,
    example: pins.loadBalancerControllerChart,
  }),
  'chart-repository': matching(
    /^(https?|oci):\/\/\S+$/,
    'an http(s) or oci URL',
  )({
    description:
      'Chart repository; with `oci://`, the registry path below which the chart lies (Helm’s own login is used). Default: `https://aws.github.io/eks-charts`.',
    example: 'oci://registry.example.com/charts',
  }),
  'chart-path': text({
    description: 'Folder or .tgz of the chart in the checkout, instead of a repository.',
    example: 'charts/aws-load-balancer-controller',
  }),
  identity: choice(['auto', 'pod-identity', 'irsa'])({
    description:
      'How the controller gets its IAM role, which is made if it is missing: by EKS Pod Identity, or by IRSA. `auto` takes what there is, else Pod Identity where its agent runs, else IRSA (on Fargate always IRSA).',
    default: 'auto',
    example: 'irsa',
  }),
  timeout: timeoutInput('15m'),
  'dry-run': boolean({ description: 'Print the plan, change nothing.', default: 'false', example: 'true' }),
} as const;

export type InstallLbControllerInputs = InputValues<typeof inputs>;
