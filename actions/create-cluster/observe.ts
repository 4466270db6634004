import type { Addon, Cluster, Nodegroup, PodIdentity } from '../../shared/aws/clusters.ts';
import { describeCluster, listAddons, listNodegroups, listPodIdentities } from '../../shared/aws/clusters.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { Stack } from '../../shared/aws/stacks.ts';
import { listClusterStacks } from '../../shared/aws/stacks.ts';
import type { Zone } from '../../shared/aws/zones.ts';
import { usableZones, zonesOffering } from '../../shared/aws/zones.ts';

/** What there is of the environment, and what a new one could use. */
export interface Observed {
  readonly cluster: Cluster | undefined;
  /** Living CloudFormation stacks that eksctl made for a cluster of this name. */
  readonly stacks: readonly Stack[];
  readonly nodegroups: readonly Nodegroup[];
  readonly addons: readonly Addon[];
  readonly podIdentities: readonly PodIdentity[];
  readonly zones: readonly Zone[];
  /** Names of the zones that offer the node type. */
  readonly offering: readonly string[];
}

/** Looks at everything at once; only the parts of a cluster need the cluster first. */
export async function observe(aws: Aws, clusterName: string, nodeType: string): Promise<Observed> {
  const [environment, zones, offering] = await Promise.all([
    observeEnvironment(aws, clusterName),
    usableZones(aws),
    zonesOffering(aws, nodeType),
  ]);
  return { ...environment, zones, offering };
}

export type Environment = Pick<Observed, 'cluster' | 'stacks' | 'nodegroups' | 'addons' | 'podIdentities'>;

export async function observeEnvironment(aws: Aws, clusterName: string): Promise<Environment> {
  const [cluster, stacks] = await Promise.all([describeCluster(aws, clusterName), listClusterStacks(aws, clusterName)]);
  if (cluster === undefined || cluster.status === 'CREATING') {
    return { cluster, stacks, nodegroups: [], addons: [], podIdentities: [] };
  }
  const [nodegroups, addons, podIdentities] = await Promise.all([
    listNodegroups(aws, clusterName),
    listAddons(aws, clusterName),
    listPodIdentities(aws, clusterName),
  ]);
  return { cluster, stacks, nodegroups, addons, podIdentities };
}
