import type { NodegroupScalingConfig } from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { setPartStatus } from './cluster-parts.ts';
import { findCluster } from './clusters.ts';
import { launchSettingsOf } from './launch-settings.ts';
import { launchIssue } from './nodegroup-health.ts';
import { allRunning, launchNodes, nodesOf, terminateNodes } from './nodegroup-instances.ts';
import { recordGroup } from './nodegroup-scaling-group.ts';
import type { NodegroupData } from './state.ts';

/** How often a group looks for lost instances, in seconds: a guess at Auto Scaling's own rhythm. */
const rhythmSeconds = 60;

/** Brings a group to its desired size. Errors: those of EC2's RunInstances. */
export async function scaleTo(
  call: Call,
  nodegroup: Resource<NodegroupData>,
  scaling: NodegroupScalingConfig,
): Promise<void> {
  const nodes = nodesOf(call, nodegroup);
  const wanted = scaling.desiredSize ?? nodes.length;
  if (wanted > nodes.length) {
    await grow(call, nodegroup, wanted - nodes.length);
    await call.aws.clock.sleep(call.aws.latency.nodeReady);
  } else {
    await terminateNodes(call, nodes.slice(wanted));
  }
  recordGroup(call, nodegroup, nodesOf(call, nodegroup));
}

/** Replaces all nodes, one after the other, the new one first. */
export async function replaceNodes(call: Call, nodegroup: Resource<NodegroupData>): Promise<void> {
  for (const old of nodesOf(call, nodegroup)) {
    await grow(call, nodegroup, 1);
    await call.aws.clock.sleep(call.aws.latency.nodeReady);
    await terminateNodes(call, [old]);
  }
  recordGroup(call, nodegroup, nodesOf(call, nodegroup));
}

/** From now on, as long as the group exists, launches anew what was terminated behind its back. */
export function keepSize(call: Call, nodegroup: Resource<NodegroupData>): void {
  call.aws.clock.after(rhythmSeconds, () => {
    if (nodegroup.deletedAt !== undefined) return;
    void replaceLost(call, nodegroup).finally(() => keepSize(call, nodegroup));
  });
}

async function replaceLost(call: Call, nodegroup: Resource<NodegroupData>): Promise<void> {
  const { data } = nodegroup;
  if (data.status !== 'ACTIVE' && data.status !== 'DEGRADED') return;
  const missing = (data.scalingConfig?.desiredSize ?? 0) - nodesOf(call, nodegroup).length;
  if (missing <= 0) return;
  try {
    await grow(call, nodegroup, missing);
    if (data.health?.issues?.length) {
      data.health = { issues: [] };
      setPartStatus(call, nodegroup, 'ACTIVE');
    }
  } catch (error) {
    const known = data.health?.issues?.length;
    data.health = { issues: [launchIssue(error, nodegroup)] };
    if (!known) setPartStatus(call, nodegroup, 'DEGRADED');
  }
}

async function grow(call: Call, nodegroup: Resource<NodegroupData>, count: number): Promise<void> {
  const { clusterName, nodegroupName, launchTemplate } = nodegroup.data;
  const settings = await launchSettingsOf(launchTemplate, call, { clusterName, nodegroupName });
  await launchNodes(call, findCluster(call, clusterName), nodegroup, settings, count);
  await allRunning(call, nodegroup);
}
