import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import { boolean, clusterName, hostname, lines, matching, parseHostname } from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';

export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of the environment that owns the names.',
    required: true,
    example: 'demo',
  }),
  hostname: hostname({
    description: 'Host name to point at the load balancer.',
    required: true,
    example: 'demo.example.com',
  }),
  'additional-hostnames': lines(
    { description: 'Further host names in the same hosted zone, one per line.', example: 'iot.example.com' },
    parseHostname,
  ),
  target: hostname({
    description: 'Host name of the load balancer: the output `load-balancer` of deploy-openremote.',
    required: true,
    example: 'k8s-openremo-proxy-0123456789-0123456789abcdef.elb.eu-west-1.amazonaws.com',
  }),
  'hosted-zone-id': matching(
    /^(\/hostedzone\/)?Z[A-Z0-9]+$/,
    'the id of a hosted zone',
  )({
    description:
      'Hosted zone for the records. Default: the public zone with the longest name that the host name ends in.',
    example: 'Z0123456789ABCDEFGHIJ',
  }),
  timeout: timeoutInput('15m'),
  'dry-run': boolean({ description: 'Print the changes, make none.', default: 'false', example: 'true' }),
} as const;

export type ConfigureDnsInputs = InputValues<typeof inputs>;
