import type {
  NodegroupScalingConfig,
  Update,
  UpdateNodegroupConfigRequest,
  UpdateNodegroupConfigResponse,
  UpdateNodegroupVersionRequest,
  UpdateNodegroupVersionResponse,
  UpdateParam,
} from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { setPartStatus } from './cluster-parts.ts';
import { findCluster } from './clusters.ts';
import { inUse, invalidParameter } from './errors.ts';
import { eksReleaseOf } from './node-images.ts';
import { replaceNodes, scaleTo } from './nodegroup-capacity.ts';
import { launchIssue } from './nodegroup-health.ts';
import { requireScaling } from './nodegroup-validation.ts';
import { findNodegroup } from './nodegroups.ts';
import type { EksState, NodegroupData } from './state.ts';

/** UpdateNodegroupConfig: labels, taints and sizes; UPDATING while instances come or go. */
export function updateNodegroupConfig(
  input: UpdateNodegroupConfigRequest,
  call: Call,
  state: EksState,
): UpdateNodegroupConfigResponse {
  const nodegroup = findIdle(call, input.clusterName ?? '', input.nodegroupName ?? '', state);
  const { data } = nodegroup;
  const params: UpdateParam[] = [];
  const scaling = { ...data.scalingConfig, ...input.scalingConfig };
  if (input.scalingConfig !== undefined) {
    requireScaling(scaling, { clusterName: data.clusterName, nodegroupName: data.nodegroupName });
    params.push(...sizeParams(input.scalingConfig));
  }
  if (input.labels !== undefined) {
    const { addOrUpdateLabels = {}, removeLabels = [] } = input.labels;
    data.labels = withoutKeys({ ...data.labels, ...addOrUpdateLabels }, removeLabels);
    params.push({ type: 'LabelsToAdd', value: JSON.stringify(addOrUpdateLabels) });
  }
  if (input.taints !== undefined) {
    const { addOrUpdateTaints = [], removeTaints = [] } = input.taints;
    const changed = new Set([...addOrUpdateTaints, ...removeTaints].map((taint) => `${taint.key}:${taint.effect}`));
    const kept = (data.taints ?? []).filter((taint) => !changed.has(`${taint.key}:${taint.effect}`));
    data.taints = [...kept, ...addOrUpdateTaints];
    params.push({ type: 'TaintsToAdd', value: JSON.stringify(addOrUpdateTaints) });
  }
  if (input.updateConfig !== undefined) data.updateConfig = input.updateConfig;
  data.scalingConfig = scaling;
  const update = begin(call, nodegroup, state, 'ConfigUpdate', params);
  run(call, nodegroup, state, update, () => scaleTo(call, nodegroup, scaling));
  return { update };
}

/** UpdateNodegroupVersion: replaces the instances one after the other. */
export function updateNodegroupVersion(
  input: UpdateNodegroupVersionRequest,
  call: Call,
  state: EksState,
): UpdateNodegroupVersionResponse {
  const nodegroup = findIdle(call, input.clusterName ?? '', input.nodegroupName ?? '', state);
  const { data } = nodegroup;
  const cluster = findCluster(call, data.clusterName);
  const version = input.version ?? cluster.data.version;
  if (Number(version.split('.')[1]) > Number(cluster.data.version.split('.')[1])) {
    throw invalidParameter(
      `Nodegroup Kubernetes version should be equal to or below cluster version. Cluster version: ${cluster.data.version}`,
      { clusterName: data.clusterName, nodegroupName: data.nodegroupName },
    );
  }
  const releaseVersion = input.releaseVersion ?? eksReleaseOf(version);
  const update = begin(call, nodegroup, state, 'VersionUpdate', [
    { type: 'Version', value: version },
    { type: 'ReleaseVersion', value: releaseVersion },
  ]);
  Object.assign(data, { version, releaseVersion });
  if (input.launchTemplate !== undefined) data.launchTemplate = input.launchTemplate;
  run(call, nodegroup, state, update, () => replaceNodes(call, nodegroup));
  return { update };
}

function findIdle(call: Call, clusterName: string, nodegroupName: string, state: EksState): Resource<NodegroupData> {
  const nodegroup = findNodegroup(call, clusterName, nodegroupName);
  const about = { clusterName, nodegroupName };
  const update = state.updates.inProgress({ clusterArn: findCluster(call, clusterName).arn, nodegroupName });
  if (update !== undefined) {
    throw inUse(`Nodegroup ${nodegroupName} currently has update ${update.id} in progress`, about);
  }
  if (nodegroup.data.status !== 'ACTIVE' && nodegroup.data.status !== 'DEGRADED') {
    throw inUse(`Nodegroup cannot be updated as it is currently not in Active State`, about);
  }
  return nodegroup;
}

function begin(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  state: EksState,
  type: 'ConfigUpdate' | 'VersionUpdate',
  params: UpdateParam[],
): Update {
  const { clusterName, nodegroupName } = nodegroup.data;
  const update = state.updates.begin({ clusterArn: findCluster(call, clusterName).arn, nodegroupName }, type, params);
  setPartStatus(call, nodegroup, 'UPDATING');
  return update;
}

function run(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  state: EksState,
  update: Update,
  work: () => Promise<void>,
): void {
  const done = async (): Promise<void> => {
    await work();
    state.updates.finish(update);
    setPartStatus(call, nodegroup, 'ACTIVE');
  };
  void done().catch((error: unknown) => {
    const issue = launchIssue(error, nodegroup);
    state.updates.finish(update, [{ errorCode: 'NodeCreationFailure', errorMessage: issue.message }]);
    nodegroup.data.health = { issues: [issue] };
    setPartStatus(call, nodegroup, 'DEGRADED');
  });
}

function sizeParams(scaling: NodegroupScalingConfig): UpdateParam[] {
  const { minSize, maxSize, desiredSize } = scaling;
  return [
    ...(minSize === undefined ? [] : [{ type: 'MinSize' as const, value: String(minSize) }]),
    ...(maxSize === undefined ? [] : [{ type: 'MaxSize' as const, value: String(maxSize) }]),
    ...(desiredSize === undefined ? [] : [{ type: 'DesiredSize' as const, value: String(desiredSize) }]),
  ];
}

function withoutKeys(record: Record<string, string>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
