import { accessInputs, timeoutInput } from '../../shared/action/access-inputs.ts';
import {
  boolean,
  clusterName,
  duration,
  integer,
  kubernetesVersion,
  lines,
  matching,
  pairs,
} from '../../shared/action/input-kinds.ts';
import type { InputValues } from '../../shared/action/inputs.ts';
import { pins } from '../../shared/tools/pins.ts';

export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of the cluster, and so of the environment.',
    required: true,
    example: 'demo',
  }),
  'kubernetes-version': kubernetesVersion({
    description: 'Kubernetes minor version of a new cluster.',
    default: pins.kubernetes,
    example: pins.kubernetes,
  }),
  'node-type': matching(
    /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/,
    'an EC2 instance type',
  )({
    description: 'EC2 instance type of the nodes. OpenRemote fits on two `t3.large`.',
    default: 't3.large',
    example: 't3.large',
  }),
  nodes: integer({ min: 1, max: 450 })({
    description: 'How many nodes the managed node group has.',
    default: '2',
    example: '2',
  }),
  'node-volume-size': integer({ min: 20, max: 16_384 })({
    description: "Size of each node's root volume (gp3, encrypted), in GiB.",
    default: '32',
    example: '32',
  }),
  'availability-zones': lines({
    description:
      'Names of the zones for subnets and nodes, one per line, at least two. Default: the first two that can hold a control plane and offer the node type.',
    example: 'eu-west-1a',
  }),
  'admin-roles': lines({
    description:
      'ARNs of further IAM roles that get cluster administration, one per line: people, and the role that tears the environment down.',
    example: 'arn:aws:iam::111122223333:role/eks-actions-teardown',
  }),
  ttl: duration({ min: 600, max: 90 * 86_400 })({
    description:
      'Time to live of a new environment, with units. Its end is written on everything as the tag `openremote.io/expires-at`; the nightly teardown reads it. Empty: it never expires.',
    example: '8h',
  }),
  tags: pairs({
    description: 'Further tags for everything that is made, one `key=value` per line.',
    example: 'team=iot',
  }),
  timeout: timeoutInput('60m'),
  'dry-run': boolean({
    description: 'Print the ClusterConfig and the plan, change nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type CreateClusterInputs = InputValues<typeof inputs>;
