import type {
  Cluster,
  ClusterStatus,
  DescribeClusterRequest,
  DescribeClusterResponse,
  ListClustersRequest,
  ListClustersResponse,
} from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { invalidRequest, notFound } from './errors.ts';
import { page } from './paging.ts';
import type { ClusterData } from './state.ts';

const type = 'AWS::EKS::Cluster';

export function clustersOf(call: Call): Resource<ClusterData>[] {
  return call.aws.store.list<ClusterData>(type, call.region);
}

/** The cluster of this name, or EKS's ResourceNotFoundException. */
export function findCluster(call: Call, name: string): Resource<ClusterData> {
  const found = call.aws.store.get<ClusterData>(type, name, call.region);
  if (found === undefined) throw notFound(`No cluster found for name: ${name}.`, { clusterName: name });
  return found;
}

/** As `findCluster`, for what EKS does only to a cluster that works. */
export function findActiveCluster(call: Call, name: string): Resource<ClusterData> {
  const cluster = findCluster(call, name);
  const { status } = cluster.data;
  if (status !== 'ACTIVE' && status !== 'UPDATING') {
    throw invalidRequest(`Cluster '${name}' is not in ACTIVE status: it is ${status}`, { clusterName: name });
  }
  return cluster;
}

/** The cluster as Describe, Create and Delete show it. */
export function shown(cluster: Resource<ClusterData>): Cluster {
  return { ...cluster.data, tags: { ...cluster.tags } };
}

export function setClusterStatus(call: Call, cluster: Resource<ClusterData>, status: ClusterStatus): void {
  cluster.data.status = status;
  call.aws.store.setState(cluster, status);
}

export function describeCluster(input: DescribeClusterRequest, call: Call): DescribeClusterResponse {
  return { cluster: shown(findCluster(call, input.name ?? '')) };
}

export function listClusters(input: ListClustersRequest, call: Call): ListClustersResponse {
  const names = clustersOf(call).map((cluster) => cluster.data.name);
  const { items, nextToken } = page(names.sort(), input.maxResults, input.nextToken);
  return { clusters: items, nextToken };
}
