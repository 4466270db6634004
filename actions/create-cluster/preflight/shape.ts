/** A group of equal nodes, as the ClusterConfig asks for it. */
export interface NodePool {
  readonly name: string;
  /** One, or several of which AWS chooses. */
  readonly instanceTypes: readonly string[];
  readonly nodes: number;
  /** How far it may grow. */
  readonly mostNodes: number;
  /** GiB of the root volume. */
  readonly volumeSize: number;
  readonly spot: boolean;
  /** Made by CloudFormation as a scaling group, not by EKS. */
  readonly selfManaged: boolean;
  /** Without public addresses. */
  readonly privateNodes: boolean;
  /** The kubelet's limit where it is set. */
  readonly mostPods: number | undefined;
  /** Only pods that tolerate its taints run on it: none of ours. */
  readonly tainted: boolean;
  /** Names of its zones; empty: all of the cluster's. */
  readonly zones: readonly string[];
}

/** What of a ClusterConfig decides on quotas, fit and cost. */
export interface Shape {
  readonly clusterName: string;
  readonly kubernetesVersion: string;
  /** Names of the zones, as far as they are known. */
  readonly zones: readonly string[];
  readonly pools: readonly NodePool[];
  /** EKS chooses and pays for nodes by itself. */
  readonly autoMode: boolean;
  readonly fargate: boolean;
  /** IAM is to trust the cluster's OIDC issuer. */
  readonly identityProvider: boolean;
  /** The VPC exists already: nothing of it is made. */
  readonly existingVpc: boolean;
  readonly natGateways: number;
  /** IPv4 range of the VPC; undefined where it exists already. */
  readonly cidr: string | undefined;
  readonly prefixDelegation: boolean;
  /** upgradePolicy.supportType: what EKS does when standard support ends. */
  readonly supportType: 'STANDARD' | 'EXTENDED';
}

/** eksctl's defaults (v0.230) for what a ClusterConfig leaves out. */
const eksctlDefaults = { instanceType: 'm5.large', nodes: 2, volumeSize: 80, cidr: '192.168.0.0/16' } as const;

/**
 * Reads the shape out of an eksctl ClusterConfig, complete or partial, with eksctl's own defaults. Pure; what is not
 * understood counts as absent.
 */
export function shapeOf(config: object): Shape {
  const root = record(config);
  const metadata = record(root['metadata']);
  const vpc = record(root['vpc']);
  const zones = zonesOf(root);
  const existingVpc = vpc['id'] !== undefined || vpc['subnets'] !== undefined;
  return {
    clusterName: text(metadata['name']) ?? '',
    kubernetesVersion: text(metadata['version']) ?? '',
    zones,
    pools: [
      ...list(root['managedNodeGroups']).map((group) => managedPool(record(group))),
      ...list(root['nodeGroups']).map((group) => selfManagedPool(record(group))),
    ],
    autoMode: record(root['autoModeConfig'])['enabled'] === true,
    fargate: list(root['fargateProfiles']).length > 0,
    identityProvider: record(root['iam'])['withOIDC'] === true,
    existingVpc,
    natGateways: existingVpc ? 0 : natGateways(record(vpc['nat'])['gateway'], zones.length),
    cidr: existingVpc ? undefined : (text(vpc['cidr']) ?? eksctlDefaults.cidr),
    prefixDelegation: hasPrefixDelegation(list(root['addons'])),
    supportType: record(root['upgradePolicy'])['supportType'] === 'STANDARD' ? 'STANDARD' : 'EXTENDED',
  };
}

function zonesOf(root: Fields): string[] {
  const given = texts(root['availabilityZones']);
  if (given.length > 0) return given;
  const subnets = Object.values(record(record(root['vpc'])['subnets'])).flatMap((kind) => Object.keys(record(kind)));
  return [...new Set(subnets)];
}

function natGateways(gateway: unknown, zones: number): number {
  // eksctl reads the word without regard to case; Single is its default.
  const word = (text(gateway) ?? 'Single').toLowerCase();
  if (word === 'disable') return 0;
  // One in each zone, of which EKS wants two.
  return word === 'highlyavailable' ? Math.max(2, zones) : 1;
}

function managedPool(group: Fields): NodePool {
  return { ...pool(group), spot: group['spot'] === true };
}

/** Self-managed groups mix types and markets by `instancesDistribution`. */
function selfManagedPool(group: Fields): NodePool {
  const distribution = record(group['instancesDistribution']);
  const types = texts(distribution['instanceTypes']);
  const onDemandShare = distribution['onDemandPercentageAboveBaseCapacity'];
  const plain = pool(group);
  return {
    ...plain,
    instanceTypes: types.length > 0 ? types : plain.instanceTypes,
    selfManaged: true,
    spot: typeof onDemandShare === 'number' && onDemandShare < 100,
  };
}

function pool(group: Fields): NodePool {
  const { instanceType, instanceTypes, taints } = group;
  const several = texts(instanceTypes);
  const least = number(group['minSize']);
  const most = number(group['maxSize']);
  const nodes = number(group['desiredCapacity']) ?? least ?? Math.min(eksctlDefaults.nodes, most ?? Infinity);
  return {
    name: text(group['name']) ?? '',
    instanceTypes: several.length > 0 ? several : [text(instanceType) ?? eksctlDefaults.instanceType],
    nodes,
    mostNodes: Math.max(nodes, most ?? nodes),
    volumeSize: number(group['volumeSize']) ?? eksctlDefaults.volumeSize,
    spot: false,
    selfManaged: false,
    privateNodes: group['privateNetworking'] === true,
    mostPods: number(group['maxPodsPerNode']),
    tainted: Array.isArray(taints) ? taints.length > 0 : Object.keys(record(taints)).length > 0,
    zones: texts(group['availabilityZones']),
  };
}

/** ENABLE_PREFIX_DELEGATION in the vpc-cni add-on's configuration, which is JSON or YAML text: looked for as text. */
function hasPrefixDelegation(addons: readonly unknown[]): boolean {
  return addons.map(record).some((addon) => {
    const values = text(addon['configurationValues']) ?? '';
    return addon['name'] === 'vpc-cni' && /ENABLE_PREFIX_DELEGATION["']?\s*:\s*["']?true/.test(values);
  });
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function texts(value: unknown): string[] {
  return list(value).flatMap((item) => text(item) ?? []);
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
