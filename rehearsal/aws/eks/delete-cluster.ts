import type { Instance } from '@aws-sdk/client-ec2';
import type { DeleteClusterRequest, DeleteClusterResponse } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { deleteClusterNetwork } from './cluster-network.ts';
import { partsOf } from './cluster-parts.ts';
import { findCluster, setClusterStatus, shown } from './clusters.ts';
import { inUse, invalidRequest } from './errors.ts';
import { terminateNodes } from './nodegroup-instances.ts';
import type { ClusterData, EksState } from './state.ts';

/**
 * DeleteCluster: refuses while something is attached or an update runs; then DELETING for `latency.controlPlaneDelete`, and
 * the cluster is gone with its add-ons, access entries and pod identity associations (and without its log group).
 */
export function deleteCluster(input: DeleteClusterRequest, call: Call, state: EksState): DeleteClusterResponse {
  const cluster = findCluster(call, input.name ?? '');
  if (cluster.data.status === 'DELETING') return { cluster: shown(cluster) };
  requireNothingAttached(cluster, call);
  requireUnprotected(cluster);
  const update = state.updates.inProgress({ clusterArn: cluster.arn });
  if (update !== undefined) {
    throw inUse(`Cannot delete because cluster ${cluster.data.name} currently has update ${update.id} in progress`, {
      clusterName: cluster.data.name,
    });
  }
  setClusterStatus(call, cluster, 'DELETING');
  void takeDown(cluster, call, state).catch((error: unknown) => fail(cluster, call, error));
  return { cluster: shown(cluster) };
}

function requireNothingAttached(cluster: Resource<ClusterData>, call: Call): void {
  const about = { clusterName: cluster.data.name };
  if (partsOf(call, 'AWS::EKS::Nodegroup', cluster.data.name).length > 0) {
    throw inUse('Cluster has nodegroups attached', about);
  }
  if (partsOf(call, 'AWS::EKS::FargateProfile', cluster.data.name).length > 0) {
    throw inUse('Cluster has Fargate Profiles in ACTIVE/CREATING state', about);
  }
}

/** Deletion protection holds only for working clusters (EKS user guide, deletion-protection). The wording is a guess. */
function requireUnprotected(cluster: Resource<ClusterData>): void {
  const { name, status, deletionProtection } = cluster.data;
  if (deletionProtection === true && (status === 'ACTIVE' || status === 'UPDATING')) {
    throw invalidRequest(`Cannot delete cluster ${name} because deletion protection is enabled`, { clusterName: name });
  }
}

async function takeDown(cluster: Resource<ClusterData>, call: Call, state: EksState): Promise<void> {
  const { clock, latency, store } = call.aws;
  await Promise.all([
    state.controlPlanes.stop(cluster.arn),
    endAutoMode(cluster, call),
    clock.sleep(latency.controlPlaneDelete),
  ]);
  const { name, resourcesVpcConfig } = cluster.data;
  await deleteClusterNetwork(call, name, resourcesVpcConfig?.clusterSecurityGroupId ?? '');
  for (const type of ['AWS::EKS::Addon', 'AWS::EKS::PodIdentityAssociation', 'AWS::EKS::AccessEntry'] as const) {
    for (const part of partsOf(call, type, name)) store.remove(part);
  }
  state.updates.forget({ clusterArn: cluster.arn });
  store.remove(cluster);
}

/** EKS takes the instances of Auto Mode with the cluster (EKS user guide, delete-cluster). Karpenter's, with the same tag, stay. */
async function endAutoMode(cluster: Resource<ClusterData>, call: Call): Promise<void> {
  if (cluster.data.computeConfig?.enabled !== true) return;
  const nodes = call.aws.store
    .list<Instance>('AWS::EC2::Instance', call.region)
    .filter(
      ({ tags, data }) => tags['eks:eks-cluster-name'] === cluster.data.name && data.State?.Name !== 'terminated',
    );
  await terminateNodes(call, nodes);
}

function fail(cluster: Resource<ClusterData>, call: Call, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  cluster.data.health = { issues: [{ code: 'InternalFailure', message, resourceIds: [] }] };
  setClusterStatus(call, cluster, 'FAILED');
}
