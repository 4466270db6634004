import { boolean, choice, lines } from '../../../shared/action/input-kinds.ts';
import type { InputValues } from '../../../shared/action/inputs.ts';
import { parseRange } from './address-ranges.ts';
import { profiles } from './pod-needs.ts';

/** What create-cluster has to know to judge a cluster before it is made. */
export const preflightInputs = {
  workload: choice(['openremote', 'other'])({
    description:
      'What the cluster is for. With `openremote` nodes on which it can not fit are refused, and its load balancers and volumes are in the estimate of cost; with `other` neither.',
    default: 'openremote',
    example: 'other',
  }),
  profile: choice(profiles)({
    description: 'How much CPU and memory OpenRemote will get, as in deploy-openremote.',
    default: 'small',
    example: 'large',
  }),
  exposure: choice(['haproxy', 'ingress', 'none'])({
    description:
      'How OpenRemote will be reached, as in deploy-openremote; decides here only on its pods and the estimate of cost.',
    default: 'haproxy',
    example: 'ingress',
  }),
  'peer-cidrs': lines(
    {
      description:
        'Address ranges of networks that will be peered with the VPC, one per line. A range that overlaps with the new VPC is refused.',
      example: '10.0.0.0/16',
    },
    (item) => (parseRange(item) === undefined ? { problem: `"${item}" is not an address range` } : { value: item }),
  ),
  'allow-extended-support': boolean({
    description:
      'Take a Kubernetes version although its standard support ends before the environment expires; its control plane costs six times as much from then on.',
    default: 'false',
    example: 'true',
  }),
  preflight: choice(['enforce', 'warn'])({
    description:
      'What to do if the look before anything is made (quotas, fit, versions, permissions, zones, ranges) finds that the cluster would fail: refuse to make it, or only say so. Use `warn` where the look is wrong.',
    default: 'enforce',
    example: 'warn',
  }),
} as const;

export type PreflightInputs = InputValues<typeof preflightInputs>;
