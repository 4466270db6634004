import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import {
  boolean,
  choice,
  clusterName,
  hostname,
  lines,
  matching,
  namespace,
  parseHostname,
  text,
} from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';

const storageSize = matching(/^[1-9]\d*(Mi|Gi|Ti)$/, 'a storage size');

export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of a cluster that create-cluster made.',
    required: true,
    example: 'demo',
  }),
  hostname: hostname({
    description: 'Public host name of OpenRemote.',
    required: true,
    example: 'demo.example.com',
  }),
  'additional-hostnames': lines(
    { description: 'Further public host names, one per line.', example: 'iot.example.com' },
    parseHostname,
  ),
  exposure: choice(['haproxy', 'none'])({
    description:
      'How OpenRemote is reached: `haproxy` (one network load balancer, TLS in HAProxy, MQTTS on 8883) or `none` (from inside the cluster only).',
    default: 'haproxy',
    example: 'haproxy',
  }),
  namespace: namespace({
    description: 'Kubernetes namespace of the stack.',
    default: 'openremote',
    example: 'openremote',
  }),
  profile: choice(['small', 'large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'])({
    description: 'How much CPU and memory the stack gets; `small` fits on two `t3.large`.',
    default: 'small',
    example: 'large',
  }),
  'openremote-version': matching(
    /^[\w][\w.-]{0,127}$/,
    'an image tag',
  )({
    description: 'Tag of the image openremote/manager. Default: the one the chart was tried with.',
    example: '1.20.2',
  }),
  'manager-storage': storageSize({ description: "Size of the manager's volume.", default: '5Gi', example: '5Gi' }),
  'database-storage': storageSize({ description: "Size of the database's volume.", default: '10Gi', example: '10Gi' }),
  'acme-email': matching(
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    'an e-mail address',
  )({
    description: "Where the certificate issuer (Let's Encrypt) writes to when a certificate is about to expire.",
    example: 'ops@example.com',
  }),
  'acme-staging': boolean({
    description:
      "Get certificates of Let's Encrypt's staging service, which browsers don't trust and whose limits are wide.",
    default: 'false',
    example: 'true',
  }),
  values: text({
    description: 'Further values for the chart `charts/openremote`, as YAML; they win over what the other inputs set.',
    example: 'timeZone: Europe/Brussels',
  }),
  timeout: timeoutInput('40m'),
  'dry-run': boolean({ description: 'Print the plan, change nothing.', default: 'false', example: 'true' }),
} as const;

export type DeployOpenremoteInputs = InputValues<typeof inputs>;
