import type { ConfigDocument } from './config/document.ts';
import { computeOf, isFargateOnly } from './config/shape.ts';
import { scalingTagsOf } from './scaling-tags.ts';
import type { ScalingTags } from './scaling-tags.ts';

/** A node group that a config asks for. */
export interface ExpectedGroup {
  readonly name: string;
  readonly kind: 'managed' | 'self-managed';
  readonly nodes: number;
  readonly nodesMin: number;
  readonly nodesMax: number;
  readonly instanceTypes: readonly string[];
  readonly spot: boolean;
}

export interface ExpectedAddon {
  readonly name: string;
  /** Absent: whichever EKS chooses, or the latest. */
  readonly version?: string;
  readonly configurationValues?: string;
  /** Nothing works before it has its role: said of the VPC CNI where the nodes' own role does not do. */
  readonly needsRole?: boolean;
}

/** A service account that gets its role by IRSA. */
export interface ExpectedAccount {
  readonly namespace: string;
  readonly name: string;
  /** A role that exists; absent: eksctl makes one, in a stack of its own. */
  readonly roleArn?: string;
  /** The ServiceAccount itself is somebody else's to make. */
  readonly roleOnly: boolean;
}

/** Everything that a complete cluster of a config has. */
export interface Expected {
  readonly version: string;
  readonly groups: readonly ExpectedGroup[];
  readonly addons: readonly ExpectedAddon[];
  readonly fargateProfiles: readonly string[];
  readonly podIdentities: readonly { readonly namespace: string; readonly serviceAccount: string }[];
  readonly serviceAccounts: readonly ExpectedAccount[];
  /** ARNs of principals. */
  readonly accessEntries: readonly string[];
  /** IAM trusts the cluster's OIDC issuer. */
  readonly identityProvider: boolean;
  /** Tags that an autoscaler looks for on the groups' Auto Scaling groups. */
  readonly scalingTags: readonly ScalingTags[];
  readonly autoMode: boolean;
  readonly fargateOnly: boolean;
  /** Kubernetes' network policies are enforced. */
  readonly networkPolicy: boolean;
  /** The EBS CSI driver that provisions volumes, if any does. */
  readonly provisioner: 'ebs.csi.aws.com' | 'ebs.csi.eks.amazonaws.com' | undefined;
}

/** What eksctl adds by itself unless it is told not to. */
const eksctlAddons = ['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server'];

/** Reads out of a complete config what the cluster will consist of. Pure. */
export function expectedOf(config: ConfigDocument): Expected {
  const compute = computeOf(config);
  const addons = addonsOf(config, compute.autoMode);
  const driver = addons.some(({ name }) => name === 'aws-ebs-csi-driver');
  const version = config.get(['metadata', 'version']);
  return {
    version: typeof version === 'string' ? version : '',
    groups: compute.groups.map(({ group, kind }) => groupOf(group, kind)),
    addons,
    fargateProfiles: config.items(['fargateProfiles']).map(({ name }) => String(name)),
    podIdentities: config.items(['iam', 'podIdentityAssociations']).map((each) => ({
      namespace: String(each['namespace']),
      serviceAccount: String(each['serviceAccountName']),
    })),
    serviceAccounts: config.items(['iam', 'serviceAccounts']).map(accountOf),
    accessEntries: config.items(['accessConfig', 'accessEntries']).map((entry) => String(entry['principalARN'])),
    identityProvider: config.get(['iam', 'withOIDC']) === true,
    scalingTags: scalingTagsOf(config),
    autoMode: compute.autoMode,
    fargateOnly: isFargateOnly(compute),
    networkPolicy: compute.autoMode || (!isFargateOnly(compute) && enforcesNetworkPolicy(addons)),
    provisioner: driver ? 'ebs.csi.aws.com' : compute.autoMode ? 'ebs.csi.eks.amazonaws.com' : undefined,
  };
}

/** How many nodes a group has by eksctl's rules: what is not said follows from what is; with nothing said, two. */
function groupOf(group: Readonly<Record<string, unknown>>, kind: ExpectedGroup['kind']): ExpectedGroup {
  const number = (key: string) => (typeof group[key] === 'number' ? group[key] : undefined);
  const [desired, min, max] = [number('desiredCapacity'), number('minSize'), number('maxSize')];
  const nodesMin = min ?? desired ?? Math.min(2, max ?? 2);
  const nodes = desired ?? nodesMin;
  const types = group['instanceTypes'] ?? (group['instanceType'] === undefined ? [] : [group['instanceType']]);
  return {
    name: String(group['name']),
    kind,
    nodes,
    nodesMin,
    nodesMax: max ?? nodes,
    instanceTypes: Array.isArray(types) ? types.map(String) : [],
    spot: group['spot'] === true,
  };
}

function addonsOf(config: ConfigDocument, autoMode: boolean): ExpectedAddon[] {
  const named = config.items(['addons']).map((addon) => {
    const { version, configurationValues } = addon as { version?: unknown; configurationValues?: unknown };
    const pinned = typeof version === 'string' && version !== '' && version !== 'latest';
    return {
      name: String(addon['name']),
      ...(pinned ? { version } : {}),
      ...(typeof configurationValues === 'string' ? { configurationValues } : {}),
      ...(addon['name'] === 'vpc-cni' && config.get(['iam', 'withOIDC']) === true ? { needsRole: true } : {}),
    };
  });
  if (config.get(['addonsConfig', 'disableDefaultAddons']) === true) return named;
  const added = (autoMode ? ['metrics-server'] : eksctlAddons).filter(
    (name) => !named.some((addon) => addon.name === name),
  );
  return [...named, ...added.map((name) => ({ name }))];
}

function accountOf(account: Readonly<Record<string, unknown>>): ExpectedAccount {
  const { metadata, attachRoleARN, roleOnly } = account as {
    metadata?: { name?: string; namespace?: string };
    attachRoleARN?: string;
    roleOnly?: boolean;
  };
  return {
    namespace: metadata?.namespace ?? 'default',
    name: metadata?.name ?? '',
    ...(attachRoleARN === undefined ? {} : { roleArn: attachRoleARN }),
    roleOnly: roleOnly ?? false,
  };
}

function enforcesNetworkPolicy(addons: readonly ExpectedAddon[]): boolean {
  const values = addons.find(({ name }) => name === 'vpc-cni')?.configurationValues ?? '';
  return /enableNetworkPolicy["']?\s*:\s*["']?true/.test(values);
}
