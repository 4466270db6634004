import type { ClusterConfig, NodeGroup, ServiceAccount } from './cluster-config.ts';

export const defaultCidr = '192.168.0.0/16';
export const defaultVersion = '1.34';
/** In the order in which eksctl names them. */
export const defaultAddons: readonly string[] = ['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server'];

/** Fills in what eksctl fills in before it looks at AWS; the config is changed in place. */
export function applyDefaults(config: ClusterConfig): void {
  config.accessConfig ??= {};
  config.accessConfig.authenticationMode ??= 'API_AND_CONFIG_MAP';
  config.addonsConfig ??= {};
  config.iam ??= {};
  config.iam.vpcResourceControllerPolicy ??= true;
  config.iam.withOIDC ??= false;
  config.vpc ??= {};
  const vpc = config.vpc;
  if (vpc.subnets === undefined) vpc.cidr ??= defaultCidr;
  vpc.nat ??= {};
  vpc.nat.gateway ??= 'Single';
  vpc.clusterEndpoints = {
    privateAccess: vpc.clusterEndpoints?.privateAccess ?? false,
    publicAccess: vpc.clusterEndpoints?.publicAccess ?? true,
  };
  vpc.manageSharedNodeSecurityGroupRules ??= true;
  if (config.autoModeConfig?.enabled === true) config.autoModeConfig.nodePools ??= ['general-purpose', 'system'];
  for (const account of config.iam.serviceAccounts ?? []) account.metadata.namespace ??= 'default';
  for (const group of config.managedNodeGroups ?? []) groupDefaults(config, group, 'managed');
  for (const group of config.nodeGroups ?? []) groupDefaults(config, group, 'unmanaged');
}

/** What eksctl fills in for one node group. */
function groupDefaults(config: ClusterConfig, group: NodeGroup, type: 'managed' | 'unmanaged'): void {
  group.amiFamily ??= 'AmazonLinux2023';
  if (group.instanceTypes === undefined && group.instancesDistribution === undefined) group.instanceType ??= 'm5.large';
  group.volumeSize ??= 80;
  group.volumeType ??= 'gp3';
  if (group.volumeType === 'gp3') {
    group.volumeIOPS ??= 3000;
    group.volumeThroughput ??= 125;
  }
  group.disableIMDSv1 ??= true;
  group.disablePodIMDS ??= false;
  group.privateNetworking ??= false;
  group.labels = {
    ...group.labels,
    'alpha.eksctl.io/cluster-name': config.metadata.name,
    'alpha.eksctl.io/nodegroup-name': group.name,
  };
  if (type === 'managed') {
    capacityDefaults(group);
    group.tags = {
      ...group.tags,
      'alpha.eksctl.io/nodegroup-name': group.name,
      'alpha.eksctl.io/nodegroup-type': 'managed',
    };
  }
}

/** Capacity that is not given follows from what is; with nothing given a group has 2 nodes. */
export function capacityDefaults(group: NodeGroup): void {
  group.minSize ??= group.desiredCapacity ?? Math.min(2, group.maxSize ?? 2);
  group.desiredCapacity ??= group.minSize;
  group.maxSize ??= group.desiredCapacity;
}

/** Names of the add-ons that eksctl installs besides the listed ones. */
export function unlistedDefaultAddons(config: ClusterConfig): string[] {
  if (config.addonsConfig?.disableDefaultAddons === true) return [];
  const defaults = config.autoModeConfig?.enabled === true ? ['metrics-server'] : defaultAddons;
  const listed = new Set((config.addons ?? []).map((addon) => addon.name.toLowerCase()));
  return defaults.filter((name) => !listed.has(name));
}

/**
 * Service accounts that get roles on creation: the listed ones and, with OIDC and a CNI that is not listed as an add-on, the CNI's own.
 */
export function serviceAccountsToCreate(config: ClusterConfig): ServiceAccount[] {
  const accounts = [...(config.iam?.serviceAccounts ?? [])];
  const cniListed = (config.addons ?? []).some((addon) => addon.name.toLowerCase() === 'vpc-cni');
  if (config.iam?.withOIDC !== true || cniListed || config.addonsConfig?.disableDefaultAddons === true) return accounts;
  const isCni = ({ metadata }: ServiceAccount): boolean =>
    metadata.name === 'aws-node' && metadata.namespace === 'kube-system';
  if (accounts.some(isCni)) return accounts;
  const metadata = { name: 'aws-node', namespace: 'kube-system' };
  return [...accounts, { metadata, attachPolicyARNs: ['arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy'] }];
}
