import { randomBytes } from 'node:crypto';

import type { Flags } from '../command-line/flags.ts';
import type { ClusterConfig, NodeGroup } from '../config/cluster-config.ts';
import { CommandError } from '../errors.ts';

/** Flags that say what a config file says, and therefore cannot be given with one. */
const configFlags: readonly string[] = [
  ...[
    'name',
    'tags',
    'region',
    'zones',
    'version',
    'support-type',
    'nodegroup-name',
    'node-type',
    'nodes',
    'nodes-min',
  ],
  ...[
    'nodes-max',
    'node-volume-size',
    'node-volume-type',
    'max-pods-per-node',
    'node-ami-family',
    'node-private-networking',
  ],
  ...[
    'node-security-groups',
    'node-labels',
    'node-zones',
    'instance-prefix',
    'instance-name',
    'disable-pod-imds',
    'managed',
  ],
  ...['spot', 'enable-node-repair', 'instance-types', 'asg-access', 'external-dns-access', 'full-ecr-access'],
  ...[
    'alb-ingress-access',
    'vpc-cidr',
    'vpc-private-subnets',
    'vpc-public-subnets',
    'vpc-nat-mode',
    'enable-auto-mode',
    'with-oidc',
  ],
];

export function refuseConfigFlags(flags: Flags): void {
  for (const flag of configFlags) {
    if (flags.has(flag)) throw new CommandError(`cannot use --${flag} when --config-file/-f is set`);
  }
}

/** The node group that flags describe. */
export function groupFromFlags(flags: Flags, nameFlag: string): NodeGroup {
  const group: NodeGroup = { name: flags.string(nameFlag) ?? `ng-${randomBytes(4).toString('hex')}` };
  const given = {
    instanceType: flags.string('node-type'),
    instanceTypes: flags.strings('instance-types'),
    desiredCapacity: flags.number('nodes'),
    minSize: flags.number('nodes-min'),
    maxSize: flags.number('nodes-max'),
    volumeSize: flags.number('node-volume-size'),
    volumeType: flags.string('node-volume-type'),
    maxPodsPerNode: flags.number('max-pods-per-node'),
    amiFamily: flags.string('node-ami-family'),
    labels: flags.map('node-labels'),
    availabilityZones: flags.strings('node-zones'),
    subnets: flags.strings('subnet-ids'),
    instancePrefix: flags.string('instance-prefix'),
    instanceName: flags.string('instance-name'),
  };
  Object.assign(group, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  if (flags.bool('node-private-networking')) group.privateNetworking = true;
  if (flags.bool('disable-pod-imds')) group.disablePodIMDS = true;
  if (flags.bool('spot')) group.spot = true;
  if (flags.bool('enable-node-repair')) group.nodeRepairConfig = { enabled: true };
  const attachIDs = flags.strings('node-security-groups');
  if (attachIDs !== undefined) group.securityGroups = { attachIDs };
  group.iam = {
    withAddonPolicies: {
      autoScaler: flags.bool('asg-access'),
      externalDNS: flags.bool('external-dns-access'),
      imageBuilder: flags.bool('full-ecr-access'),
      albIngress: flags.bool('alb-ingress-access'),
    },
  };
  return group;
}

/** The config that the flags of `create cluster` describe. */
export function configFromFlags(flags: Flags): ClusterConfig {
  const region =
    flags.string('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-west-2';
  const name = flags.string('name') ?? flags.positional[0] ?? `standin-${randomBytes(4).toString('hex')}`;
  const [version, tags, supportType] = [flags.string('version'), flags.map('tags'), flags.string('support-type')];
  const config: ClusterConfig = {
    metadata: {
      name,
      region,
      ...(version === undefined ? {} : { version }),
      ...(tags === undefined ? {} : { tags }),
    },
    ...(supportType === undefined ? {} : { upgradePolicy: { supportType } }),
    iam: { withOIDC: flags.bool('with-oidc') },
    ...(flags.bool('enable-auto-mode') ? { autoModeConfig: { enabled: true } } : {}),
  };
  const zones = flags.strings('zones');
  if (zones !== undefined) config.availabilityZones = zones;
  networkFromFlags(config, flags);
  if (flags.bool('without-nodegroup') || flags.bool('enable-auto-mode')) return config;
  const group = groupFromFlags(flags, 'nodegroup-name');
  return flags.bool('managed', true) ? { ...config, managedNodeGroups: [group] } : { ...config, nodeGroups: [group] };
}

function networkFromFlags(config: ClusterConfig, flags: Flags): void {
  const [cidr, gateway] = [flags.string('vpc-cidr'), flags.string('vpc-nat-mode')];
  const byId = (ids: string[] | undefined): Record<string, { id: string }> =>
    Object.fromEntries((ids ?? []).map((id) => [id, { id }]));
  const [publicOnes, privateOnes] = [flags.strings('vpc-public-subnets'), flags.strings('vpc-private-subnets')];
  config.vpc = {
    ...(cidr === undefined ? {} : { cidr }),
    ...(gateway === undefined ? {} : { nat: { gateway } }),
    ...(publicOnes === undefined && privateOnes === undefined
      ? {}
      : { subnets: { public: byId(publicOnes), private: byId(privateOnes) } }),
  };
}
