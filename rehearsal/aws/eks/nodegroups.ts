import type {
  CreateNodegroupRequest,
  CreateNodegroupResponse,
  DeleteNodegroupRequest,
  DeleteNodegroupResponse,
  DescribeNodegroupRequest,
  DescribeNodegroupResponse,
  Issue,
  ListNodegroupsRequest,
  ListNodegroupsResponse,
} from '@aws-sdk/client-eks';
import { randomUUID } from 'node:crypto';

import { makeServiceLinkedRole } from '../iam/service-linked-role-of.ts';
import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { grantNodes, revokeNodes } from './access-entries.ts';
import { partId, partNamed, partsOf, setPartStatus, shownPart } from './cluster-parts.ts';
import { findActiveCluster, findCluster } from './clusters.ts';
import { inUse, notFound } from './errors.ts';
import { type LaunchSettings, launchSettingsOf } from './launch-settings.ts';
import { egressIssue } from './node-egress.ts';
import { eksReleaseOf } from './node-images.ts';
import { keepSize } from './nodegroup-capacity.ts';
import { launchIssue } from './nodegroup-health.ts';
import { allRunning, launchNodes, nodesOf, terminateNodes } from './nodegroup-instances.ts';
import { removeGroup } from './nodegroup-scaling-group.ts';
import { defaultAmiType, validateNewNodegroup } from './nodegroup-validation.ts';
import { page } from './paging.ts';
import type { ClusterData, EksState, NodegroupData } from './state.ts';

const type = 'AWS::EKS::Nodegroup';

/** How long EKS waits for nodes that do not join, in seconds: reported as 15 minutes and more. */
const joinSeconds = 900;

/**
 * CreateNodegroup: answers CREATING; instances start at once, and the group is ACTIVE after `latency.nodegroupCreate` if all of
 * them run, else CREATE_FAILED with the reason in its health.
 */
export async function createNodegroup(
  input: CreateNodegroupRequest,
  call: Call,
  state: EksState,
): Promise<CreateNodegroupResponse> {
  const cluster = findActiveCluster(call, input.clusterName ?? '');
  const about = { clusterName: cluster.data.name, nodegroupName: input.nodegroupName ?? '' };
  const launch = await launchSettingsOf(input.launchTemplate, call, about);
  await validateNewNodegroup(input, cluster, launch, call);
  await makeServiceLinkedRole(call, 'eks-nodegroup.amazonaws.com');
  const data = newNodegroup(input, cluster, launch);
  const nodegroup = call.aws.store.add<NodegroupData>({
    type,
    id: partId(data.clusterName, data.nodegroupName),
    arn: `arn:aws:eks:${call.region}:${call.account}:nodegroup/${data.clusterName}/${data.nodegroupName}/${randomUUID()}`,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: input.tags ?? {},
    state: 'CREATING',
    data,
  });
  data.nodegroupArn = nodegroup.arn;
  grantNodes(call, cluster, input.nodeRole ?? '', 'EC2_LINUX');
  void bringUp(nodegroup, cluster, launch, call, state).catch((error: unknown) => {
    fail(call, nodegroup, 'CREATE_FAILED', launchIssue(error, nodegroup));
  });
  return { nodegroup: shownPart(nodegroup) };
}

export function describeNodegroup(input: DescribeNodegroupRequest, call: Call): DescribeNodegroupResponse {
  return { nodegroup: shownPart(findNodegroup(call, input.clusterName ?? '', input.nodegroupName ?? '')) };
}

export function listNodegroups(input: ListNodegroupsRequest, call: Call): ListNodegroupsResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const names = partsOf(call, type, cluster.data.name).map((part) => part.data.nodegroupName);
  const { items, nextToken } = page(names.sort(), input.maxResults, input.nextToken);
  return { nodegroups: items, nextToken };
}

/** DeleteNodegroup: terminates the instances and waits for them; DELETING for at least `latency.nodegroupDelete`. */
export function deleteNodegroup(input: DeleteNodegroupRequest, call: Call, state: EksState): DeleteNodegroupResponse {
  const nodegroup = findNodegroup(call, input.clusterName ?? '', input.nodegroupName ?? '');
  const { clusterName, nodegroupName, status } = nodegroup.data;
  if (status === 'DELETING') return { nodegroup: shownPart(nodegroup) };
  const scope = { clusterArn: findCluster(call, clusterName).arn, nodegroupName };
  const update = state.updates.inProgress(scope);
  if (update !== undefined) {
    throw inUse(`Nodegroup cannot be deleted because it currently has update ${update.id} in progress`, {
      clusterName,
      nodegroupName,
    });
  }
  setPartStatus(call, nodegroup, 'DELETING');
  void takeDown(nodegroup, call, state, scope).catch((error: unknown) => {
    fail(call, nodegroup, 'DELETE_FAILED', launchIssue(error, nodegroup));
  });
  return { nodegroup: shownPart(nodegroup) };
}

export function findNodegroup(call: Call, clusterName: string, nodegroupName: string): Resource<NodegroupData> {
  findCluster(call, clusterName);
  const found = partNamed(call, type, clusterName, nodegroupName);
  if (found === undefined) {
    throw notFound(`No node group found for name: ${nodegroupName}.`, { clusterName, nodegroupName });
  }
  return found;
}

function newNodegroup(
  input: CreateNodegroupRequest,
  cluster: Resource<ClusterData>,
  launch: LaunchSettings | undefined,
): NodegroupData {
  const { minSize = 1, maxSize = 2, desiredSize = minSize } = input.scalingConfig ?? {};
  const instanceTypes = input.instanceTypes?.length ? input.instanceTypes : undefined;
  const launched = instanceTypes?.[0] ?? launch?.data.InstanceType ?? 't3.medium';
  const version = input.version ?? cluster.data.version;
  const now = new Date();
  return {
    clusterName: cluster.data.name,
    nodegroupName: input.nodegroupName ?? '',
    version,
    releaseVersion: input.releaseVersion ?? eksReleaseOf(version),
    createdAt: now,
    modifiedAt: now,
    status: 'CREATING',
    capacityType: input.capacityType ?? 'ON_DEMAND',
    scalingConfig: { minSize, maxSize, desiredSize },
    instanceTypes: instanceTypes ?? (launch?.data.InstanceType === undefined ? [launched] : undefined),
    subnets: input.subnets ?? [],
    amiType: launch?.data.ImageId === undefined ? (input.amiType ?? defaultAmiType(launched)) : 'CUSTOM',
    nodeRole: input.nodeRole,
    labels: input.labels ?? {},
    taints: input.taints,
    remoteAccess: input.remoteAccess,
    diskSize: launch === undefined ? (input.diskSize ?? 20) : undefined,
    health: { issues: [] },
    updateConfig: input.updateConfig ?? { maxUnavailable: 1 },
    nodeRepairConfig: input.nodeRepairConfig,
    launchTemplate: launch?.specification,
    resources: { autoScalingGroups: [{ name: `eks-${input.nodegroupName}-${randomUUID()}` }] },
  };
}

async function bringUp(
  nodegroup: Resource<NodegroupData>,
  cluster: Resource<ClusterData>,
  launch: LaunchSettings | undefined,
  call: Call,
  state: EksState,
): Promise<void> {
  const { clock, latency } = call.aws;
  await clock.sleep(latency.nodegroupCreate / 3);
  const issue = await egressIssue(call, nodegroup, launch);
  if (wasDeleted(nodegroup)) return;
  // EKS sees at once that addresses are missing, and launches nothing.
  if (issue?.code === 'Ec2SubnetInvalidConfiguration') {
    fail(call, nodegroup, 'CREATE_FAILED', issue);
    return;
  }
  await launchNodes(call, cluster, nodegroup, launch, nodegroup.data.scalingConfig?.desiredSize ?? 0);
  await clock.sleep((latency.nodegroupCreate * 2) / 3);
  if (issue !== undefined) await clock.sleep(joinSeconds);
  const problem = state.faults.nodegroupIssue(nodegroup.data.nodegroupName) ?? issue;
  if (problem !== undefined) {
    fail(call, nodegroup, 'CREATE_FAILED', problem);
    return;
  }
  await allRunning(call, nodegroup);
  if (wasDeleted(nodegroup)) return;
  setPartStatus(call, nodegroup, 'ACTIVE');
  keepSize(call, nodegroup);
}

/** A node group may be deleted while it is being created. */
function wasDeleted(nodegroup: Resource<NodegroupData>): boolean {
  return nodegroup.data.status !== 'CREATING';
}

async function takeDown(
  nodegroup: Resource<NodegroupData>,
  call: Call,
  state: EksState,
  scope: { clusterArn: string; nodegroupName: string },
): Promise<void> {
  const { clock, latency, store } = call.aws;
  await Promise.all([clock.sleep(latency.nodegroupDelete), terminateNodes(call, nodesOf(call, nodegroup))]);
  // Whatever was still being launched when the deletion began.
  await terminateNodes(call, nodesOf(call, nodegroup));
  removeGroup(call, nodegroup);
  state.updates.forget(scope);
  store.remove(nodegroup);
  revokeNodes(call, nodegroup.data.clusterName, nodegroup.data.nodeRole ?? '');
}

function fail(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  status: 'CREATE_FAILED' | 'DELETE_FAILED',
  issue: Issue,
): void {
  if (nodegroup.data.status === 'DELETING' && status === 'CREATE_FAILED') return;
  nodegroup.data.health = { issues: [issue] };
  setPartStatus(call, nodegroup, status);
}
