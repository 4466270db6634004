import { accessInputs, parseRoleArn, timeoutInput } from '../../shared/action/access-inputs.ts';
import {
  boolean,
  choice,
  clusterName,
  duration,
  integer,
  kubernetesVersion,
  lines,
  pairs,
  text,
} from '../../shared/action/input-kinds.ts';
import type { InputValues, Parsed } from '../../shared/action/inputs.ts';
import { pins } from '../../shared/tools/pins.ts';
import { preflightInputs } from './preflight/inputs.ts';

/**
 * Inputs that describe the cluster have no default here, but in `config/`: the runner fills a default of action.yml
 * in, and then nobody can tell whether the user said it, which decides whether it contradicts `config`.
 */
export const inputs = {
  ...accessInputs,
  'cluster-name': clusterName({
    description: 'Name of the cluster, and so of the environment.',
    required: true,
    example: 'demo',
  }),
  'kubernetes-version': kubernetesVersion({
    description: `Kubernetes minor version of a new cluster. Default: the newest in standard support minus one, as EKS says (\`${pins.kubernetes}\` if it can't be asked).`,
    example: pins.kubernetes,
  }),
  'node-type': lines(
    {
      description:
        'EC2 instance type of the nodes; several, one per line, in the order of preference. OpenRemote fits on two `t3.large`. Default: `t3.large`; for spot `t3.large`, `t3a.large`, `m5.large` and `m6i.large`.',
      example: 't3.large',
    },
    parseInstanceType,
  ),
  nodes: integer({ min: 0, max: 450 })({
    description: 'How many nodes the managed node group has, or starts with if it may scale. Default: `2`.',
    example: '2',
  }),
  'nodes-min': integer({ min: 0, max: 450 })({
    description: 'Fewest nodes to which an autoscaler may shrink the group. Default: `nodes`.',
    example: '1',
  }),
  'nodes-max': integer({ min: 1, max: 450 })({
    description: 'Most nodes to which an autoscaler may grow the group. Default: `nodes`.',
    example: '4',
  }),
  'node-volume-size': integer({ min: 20, max: 16_384 })({
    description: "Size of each node's root volume (gp3, encrypted), in GiB. Default: `32`.",
    example: '32',
  }),
  'availability-zones': lines({
    description:
      'Zones for subnets and nodes, by name (`eu-west-1a`) or by id (`euw1-az1`, which means the same zone in every account), one per line, at least two. Default: the first two that can hold a control plane and offer the node types.',
    example: 'eu-west-1a',
  }),
  'capacity-type': choice(['on-demand', 'spot'])({
    description:
      'How the nodes are bought. Spot nodes are cheaper and may be taken away at two minutes’ notice, so keep databases off them; they need at least three `node-type`s of one size. Default: `on-demand`.',
    example: 'on-demand',
  }),
  'auto-mode': boolean({
    description:
      'EKS Auto Mode: EKS makes nodes as pods need them, and has load balancing, storage and networking built in, at about 12 % more per node. Default: `false`.',
    example: 'true',
  }),
  fargate: boolean({
    description:
      'No nodes: pods of the namespaces `default` and `kube-system` run on Fargate. Fargate carries no EBS volumes, so OpenRemote itself can’t run on it: set `workload: other`. Default: `false`.',
    example: 'true',
  }),
  'private-nodes': boolean({
    description:
      'Nodes without public addresses, in private subnets; they reach the Internet by NAT. Default: `false`.',
    example: 'true',
  }),
  nat: choice(['single', 'highly-available', 'disable'])({
    description:
      'NAT gateways for the private subnets: one, one per zone, or none. Default: `single` if something runs in private subnets (private nodes, Fargate, Auto Mode), else `disable`, because nodes in public subnets need none.',
    example: 'single',
  }),
  'prefix-delegation': boolean({
    description:
      'Gives nodes prefixes of 16 addresses, so that up to 110 pods fit on a small one instead of what its network interfaces allow (35 on a t3.large). Not for types of before Nitro (t2, m4). Default: `false`.',
    example: 'true',
  }),
  'admin-roles': lines(
    {
      description:
        'ARNs of further IAM roles that get cluster administration by access entries, one per line: those of people, and the role that tears the environment down.',
      example: 'arn:aws:iam::111122223333:role/eks-actions-teardown',
    },
    parseRoleArn,
  ),
  ttl: duration({ min: 600, max: 90 * 86_400 })({
    description:
      'Time to live, with units. The end is written on everything as the tag `openremote.io/expires-at`; the nightly teardown reads it. A later run with another `ttl` moves the end to that long after itself; with the same or none, the end stays (with `existing: require` also the same moves it). Empty: a new environment never expires.',
    example: '8h',
  }),
  ephemeral: boolean({
    description:
      'The data of the environment is worth nothing: teardown deletes it with the environment, even if `data` is `refuse`. Needs a `ttl`; is decided when the environment is made.',
    default: 'false',
    example: 'true',
  }),
  tags: pairs({
    description: 'Further tags for everything that is made, one `key=value` per line.',
    example: 'team=iot',
  }),
  existing: choice(['reuse', 'fail', 'require'])({
    description:
      'What if the environment exists: `reuse` takes it up, even an expired one (which then needs a `ttl`); `fail` refuses any that another run made; `require` makes none: it takes the cluster that is there as it is, and changes only what `ttl`, `tags` and `admin-roles` say of it. Default: a living one is taken up, an expired one is refused.',
    example: 'reuse',
  }),
  'config-file': text({
    description: 'Path of an eksctl ClusterConfig in the checkout, instead of `config`.',
    example: 'kubernetes/cluster.yaml',
  }),
  config: text({
    description:
      'A full or partial eksctl ClusterConfig as YAML. What it says holds; what it leaves out is filled in, see “Your own ClusterConfig”. `${CLUSTER_NAME}` and `${AWS_REGION}` are replaced.',
    example: 'cloudWatch: { clusterLogging: { enableTypes: [api] } }',
  }),
  ...preflightInputs,
  timeout: timeoutInput('60m'),
  'dry-run': boolean({
    description: 'Print the ClusterConfig, the plan, fit and cost, change nothing.',
    default: 'false',
    example: 'true',
  }),
} as const;

export type CreateClusterInputs = InputValues<typeof inputs>;

function parseInstanceType(item: string): Parsed<string> {
  return /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(item)
    ? { value: item }
    : { problem: `"${item}" is not an EC2 instance type` };
}
