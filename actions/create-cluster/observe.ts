import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import { listClusterStacks } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { countInstances } from '../../shared/aws/ec2/instances.ts';
import { listAccessEntries } from '../../shared/aws/eks/access-entries.ts';
import type { Addon, Cluster, FargateProfile, Nodegroup, PodIdentity } from '../../shared/aws/eks/clusters.ts';
import {
  describeCluster,
  listAddons,
  listFargateProfiles,
  listNodegroups,
  listPodIdentities,
} from '../../shared/aws/eks/clusters.ts';
import { hasIdentityProvider } from '../../shared/aws/iam/identity-providers.ts';
import { pins } from '../../shared/tools/pins.ts';
import { defaultVersion } from './default-version.ts';
import type { Observation } from './preflight/observe-preflight.ts';
import type { ZonesSeen } from './zones.ts';

/** What there is of an environment. */
export interface Environment {
  readonly cluster: Cluster | undefined;
  /** Living CloudFormation stacks that eksctl made for a cluster of this name. */
  readonly stacks: readonly Stack[];
  /** Managed node groups; self-managed ones are known by their stacks. */
  readonly nodegroups: readonly Nodegroup[];
  /** How many instances each self-managed node group has. */
  readonly instances: Readonly<Record<string, number>>;
  readonly addons: readonly Addon[];
  readonly podIdentities: readonly PodIdentity[];
  readonly fargateProfiles: readonly FargateProfile[];
  /** ARNs of principals with access to the cluster. */
  readonly accessEntries: readonly string[];
  /** IAM trusts the cluster's OIDC issuer. */
  readonly identityProvider: boolean;
}

/** What a region offers to a new cluster. */
export interface Region extends ZonesSeen {
  /** The version for a new cluster that nobody asked otherwise for. */
  readonly defaultVersion: string;
}

/** What the cluster itself does not say: which parts hang on it. */
export async function observeEnvironment(aws: Aws, clusterName: string): Promise<Environment> {
  const [cluster, stacks] = await Promise.all([describeCluster(aws, clusterName), listClusterStacks(aws, clusterName)]);
  if (cluster === undefined || cluster.status === 'CREATING') return { ...nothing, cluster, stacks };
  const issuer = cluster.oidcIssuer;
  const [nodegroups, instances, addons, podIdentities, fargateProfiles, accessEntries, identityProvider] =
    await Promise.all([
      listNodegroups(aws, clusterName),
      countInstances(aws, clusterName),
      listAddons(aws, clusterName),
      listPodIdentities(aws, clusterName),
      listFargateProfiles(aws, clusterName),
      // A cluster that knows only aws-auth has no entries to list.
      cluster.authenticationMode === 'CONFIG_MAP' ? [] : listAccessEntries(aws, clusterName),
      issuer === undefined ? false : hasIdentityProvider(aws, issuer),
    ]);
  return {
    cluster,
    stacks,
    nodegroups,
    instances,
    addons,
    podIdentities,
    fargateProfiles,
    accessEntries,
    identityProvider,
  };
}

const nothing: Omit<Environment, 'cluster' | 'stacks'> = {
  nodegroups: [],
  instances: {},
  addons: [],
  podIdentities: [],
  fargateProfiles: [],
  accessEntries: [],
  identityProvider: false,
};

/**
 * Reads out of what was observed what a new cluster gets for want of a wish. Where versions may not be asked for, the pinned one
 * is taken. Pure.
 * @param instanceTypes that all chosen zones have to offer.
 */
export function regionOf(
  { zones, offerings, versions }: Pick<Observation, 'zones' | 'offerings' | 'versions'>,
  instanceTypes: readonly string[],
): Region {
  const usable = zones.checked ? zones.value.filter(({ controlPlane }) => controlPlane) : [];
  const everywhere = usable.map(({ name }) => name);
  const offering = (type: string) => (offerings.checked ? (offerings.value.get(type) ?? []) : everywhere);
  return {
    zones: zones.checked ? zones.value : undefined,
    offering: instanceTypes.reduce((left, type) => left.filter((zone) => offering(type).includes(zone)), everywhere),
    defaultVersion: defaultVersion(versions.checked ? versions.value : []) ?? pins.kubernetes,
  };
}
