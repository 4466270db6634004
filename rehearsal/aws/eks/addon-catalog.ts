import type {
  AddonInfo,
  AddonPodIdentityConfiguration,
  DescribeAddonVersionsRequest,
  DescribeAddonVersionsResponse,
} from '@aws-sdk/client-eks';

import { notFound } from './errors.ts';
import { page } from './paging.ts';

/** One add-on that the rehearsal offers. */
export interface CatalogAddon {
  name: string;
  type: 'networking' | 'storage' | 'observability' | 'security' | 'cert-management' | 'kubernetes-ops';
  owner: 'aws' | 'community';
  namespace: string;
  /** Newest first, for a Kubernetes version. Numbers are guesses of the right shape, newest as in the field notes. */
  versions: (kubernetes: string) => string[];
  /** True for add-ons with a Deployment: without a node its replicas stay pending and the add-on is DEGRADED. */
  needsNodes: boolean;
  podIdentity: AddonPodIdentityConfiguration[];
  /** Top-level keys of its configuration schema, with their JSON types. */
  configuration: Record<string, 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'>;
}

const kubernetesVersions = ['1.36', '1.35', '1.34', '1.33', '1.32', '1.31'];

/** What most configuration schemas have in common. */
const scheduling = { affinity: 'object', tolerations: 'array', resources: 'object', nodeSelector: 'object' } as const;

const always = (...versions: string[]): CatalogAddon['versions'] => {
  return () => versions;
};

function managedPolicy(name: string): string {
  return `arn:aws:iam::aws:policy/${name}`;
}

function addon(
  name: string,
  type: CatalogAddon['type'],
  versions: CatalogAddon['versions'],
  more: Partial<CatalogAddon> = {},
): CatalogAddon {
  return {
    name,
    type,
    owner: 'aws',
    namespace: 'kube-system',
    versions,
    needsNodes: false,
    podIdentity: [],
    configuration: { ...scheduling },
    ...more,
  };
}

const catalog: readonly CatalogAddon[] = [
  addon('vpc-cni', 'networking', always('v1.21.1-eksbuild.3', 'v1.20.4-eksbuild.2'), {
    podIdentity: [{ serviceAccount: 'aws-node', recommendedManagedPolicies: [managedPolicy('AmazonEKS_CNI_Policy')] }],
    configuration: { ...scheduling, env: 'object', init: 'object', eniConfig: 'object', enableNetworkPolicy: 'string' },
  }),
  addon('kube-proxy', 'networking', (version) => [`v${version}.3-eksbuild.2`, `v${version}.0-eksbuild.4`], {
    configuration: {
      resources: 'object',
      mode: 'string',
      ipvs: 'object',
      podAnnotations: 'object',
      podLabels: 'object',
    },
  }),
  addon('coredns', 'networking', always('v1.14.2-eksbuild.4', 'v1.13.1-eksbuild.1'), {
    needsNodes: true,
    configuration: {
      ...scheduling,
      autoScaling: 'object',
      corefile: 'string',
      replicaCount: 'integer',
      topologySpreadConstraints: 'array',
      podDisruptionBudget: 'object',
      computeType: 'string',
    },
  }),
  addon('eks-pod-identity-agent', 'security', always('v1.3.10-eksbuild.2', 'v1.3.8-eksbuild.2'), {
    configuration: { ...scheduling, agent: 'object', priorityClassName: 'string' },
  }),
  addon('aws-ebs-csi-driver', 'storage', always('v1.64.0-eksbuild.1', 'v1.58.0-eksbuild.1'), {
    needsNodes: true,
    podIdentity: [
      {
        serviceAccount: 'ebs-csi-controller-sa',
        recommendedManagedPolicies: [managedPolicy('service-role/AmazonEBSCSIDriverPolicyV2')],
      },
    ],
    configuration: { controller: 'object', node: 'object', sidecars: 'object', defaultStorageClass: 'object' },
  }),
  addon('aws-efs-csi-driver', 'storage', always('v2.1.15-eksbuild.1'), {
    needsNodes: true,
    podIdentity: [
      {
        serviceAccount: 'efs-csi-controller-sa',
        recommendedManagedPolicies: [managedPolicy('service-role/AmazonEFSCSIDriverPolicy')],
      },
    ],
    configuration: { controller: 'object', node: 'object' },
  }),
  addon('snapshot-controller', 'storage', always('v8.4.0-eksbuild.1'), { needsNodes: true }),
  addon('metrics-server', 'observability', always('v0.8.1-eksbuild.1', 'v0.8.0-eksbuild.2'), {
    owner: 'community',
    needsNodes: true,
    configuration: { ...scheduling, replicas: 'integer', args: 'array', podDisruptionBudget: 'object' },
  }),
  addon('kube-state-metrics', 'observability', always('v2.18.0-eksbuild.1'), {
    owner: 'community',
    namespace: 'kube-state-metrics',
    needsNodes: true,
  }),
  addon('prometheus-node-exporter', 'observability', always('v1.11.0-eksbuild.1'), {
    owner: 'community',
    namespace: 'prometheus-node-exporter',
  }),
  addon('cert-manager', 'cert-management', always('v1.21.0-eksbuild.1'), {
    owner: 'community',
    namespace: 'cert-manager',
    needsNodes: true,
  }),
  addon('external-dns', 'networking', always('v0.21.0-eksbuild.1'), {
    owner: 'community',
    namespace: 'external-dns',
    needsNodes: true,
    podIdentity: [
      { serviceAccount: 'external-dns', recommendedManagedPolicies: [managedPolicy('AmazonRoute53FullAccess')] },
    ],
    configuration: { ...scheduling, domainFilters: 'array', policy: 'string', sources: 'array', txtOwnerId: 'string' },
  }),
  addon('amazon-cloudwatch-observability', 'observability', always('v4.8.0-eksbuild.1'), {
    namespace: 'amazon-cloudwatch',
    needsNodes: true,
    configuration: { agent: 'object', containerLogs: 'object', tolerations: 'array' },
  }),
  addon('eks-node-monitoring-agent', 'kubernetes-ops', always('v1.5.1-eksbuild.1')),
];

export function catalogAddon(name: string): CatalogAddon | undefined {
  return catalog.find((entry) => entry.name === name);
}

/** The version that EKS installs when none is asked for. */
export function defaultAddonVersion(entry: CatalogAddon, kubernetes: string): string {
  return entry.versions(kubernetes)[0] ?? '';
}

export function describeAddonVersions(input: DescribeAddonVersionsRequest): DescribeAddonVersionsResponse {
  if (input.addonName !== undefined && catalogAddon(input.addonName) === undefined) {
    throw notFound(`Addon ${input.addonName} not found`, { addonName: input.addonName });
  }
  const infos = catalog
    .filter((entry) => input.addonName === undefined || entry.name === input.addonName)
    .filter((entry) => !input.types?.length || input.types.includes(entry.type))
    .filter((entry) => !input.owners?.length || input.owners.includes(entry.owner))
    .filter(() => !input.publishers?.length || input.publishers.includes('eks'))
    .map((entry) => infoOf(entry, input.kubernetesVersion))
    .filter((info) => info.addonVersions?.length);
  const { items, nextToken } = page(infos, input.maxResults, input.nextToken);
  return { addons: items, nextToken };
}

function infoOf(entry: CatalogAddon, kubernetes: string | undefined): AddonInfo {
  const asked = kubernetesVersions.filter((version) => kubernetes === undefined || version === kubernetes);
  const versions = [...new Set(asked.flatMap((version) => entry.versions(version)))];
  return {
    addonName: entry.name,
    type: entry.type,
    publisher: 'eks',
    owner: entry.owner,
    defaultNamespace: entry.namespace,
    addonVersions: versions.map((addonVersion) => ({
      addonVersion,
      architecture: ['amd64', 'arm64'],
      computeTypes: ['ec2', 'auto', 'hybrid'],
      compatibilities: asked
        .filter((version) => entry.versions(version).includes(addonVersion))
        .map((version) => ({
          clusterVersion: version,
          platformVersions: ['*'],
          defaultVersion: defaultAddonVersion(entry, version) === addonVersion,
        })),
      requiresConfiguration: false,
      requiresIamPermissions: entry.podIdentity.length > 0,
    })),
  };
}
