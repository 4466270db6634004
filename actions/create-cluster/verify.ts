import type { Aws } from '../../shared/aws/connection.ts';
import { listAddons, listNodegroups } from '../../shared/aws/eks/clusters.ts';
import type { Nodegroup } from '../../shared/aws/eks/clusters.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { listNodes } from '../../shared/kubernetes/nodes.ts';
import type { NodeState } from '../../shared/kubernetes/nodes.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import type { Expected } from './expected.ts';
import { explainFailure } from './explain-failure.ts';

/** Waits until Kubernetes says that enough nodes of every group are Ready; ends at once if EKS says that they can't be had. */
export async function verifyNodes(
  aws: Aws,
  cluster: { readonly name: string; readonly expected: Expected },
  tools: ClusterTools,
  context: StepContext,
): Promise<string> {
  return waitUntil(
    {
      for: 'the nodes to be Ready',
      every: 10,
      limit: 20 * 60,
      remedy: 'Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.',
      look: async () => {
        const [nodes, groups] = await Promise.all([listNodes(tools), listNodegroups(aws, cluster.name)]);
        const failed = groups.find(({ status }) => status === 'CREATE_FAILED');
        if (failed !== undefined) throw nodegroupFailed(failed.name, failed.issues);
        const counts = countByGroup(wantedNodes(cluster.expected, groups), nodes);
        const told = counts
          .map(({ group, ready, wanted }) => `${group}: ${ready} of ${wanted} nodes are Ready`)
          .join(', ');
        if (counts.every(({ ready, wanted }) => ready >= wanted)) return { done: true, value: told };
        const issues = groups.flatMap(({ issues: each }) => each);
        return { done: false, seen: issues.length === 0 ? told : `${told} (${issues.join('; ')})` };
      },
    },
    context,
  );
}

interface WantedNodes {
  readonly group: string;
  readonly wanted: number;
}

/**
 * How many nodes each group should have. What a managed group wants is asked of EKS, because an autoscaler may have changed it;
 * a self-managed one's scaling group stays at or above its minimum. Pure.
 */
export function wantedNodes(
  expected: Pick<Expected, 'groups'>,
  managed: readonly Pick<Nodegroup, 'name' | 'desiredSize'>[],
): readonly WantedNodes[] {
  return [
    ...managed.map(({ name, desiredSize }) => ({ group: name, wanted: desiredSize })),
    ...expected.groups
      .filter(({ kind }) => kind === 'self-managed')
      .map(({ name, nodesMin }) => ({ group: name, wanted: nodesMin })),
  ];
}

/** Counts the Ready nodes of each group by itself: what one has too many must not hide what another lacks. Pure. */
export function countByGroup(
  groups: readonly WantedNodes[],
  nodes: readonly NodeState[],
): readonly (WantedNodes & { readonly ready: number })[] {
  return groups.map(({ group, wanted }) => ({
    group,
    wanted,
    ready: nodes.filter((node) => node.ready && node.group === group).length,
  }));
}

/** Waits until EKS says that every add-on is ACTIVE; ends at once if one has failed for good. */
export async function verifyAddons(aws: Aws, clusterName: string, context: StepContext): Promise<string> {
  return waitUntil(
    {
      for: 'the add-ons to be ACTIVE',
      every: 10,
      limit: 15 * 60,
      remedy: 'A DEGRADED add-on mostly waits for nodes or lacks its role; the EKS console shows its health issues.',
      look: async () => {
        const addons = await listAddons(aws, clusterName);
        const failed = addons.find((addon) => addon.status === 'CREATE_FAILED');
        if (failed !== undefined) throw addonFailed(failed.name, failed.issues);
        const waiting = addons.filter((addon) => addon.status !== 'ACTIVE');
        return waiting.length === 0
          ? { done: true, value: `${addons.length} add-ons are ACTIVE` }
          : { done: false, seen: waiting.map((addon) => `${addon.name} is ${addon.status}`).join(', ') };
      },
    },
    context,
  );
}

function nodegroupFailed(name: string, issues: readonly string[]): ActionError {
  const explained = explainFailure(issues.join('; '), true);
  return new ActionError({
    what: 'The node group could not be created',
    where: name,
    why: explained.why || 'EKS gives no reason',
    remedy: `${explained.remedy} The next run deletes the failed node group and makes a new one.`,
    details: issues,
  });
}

function addonFailed(name: string, issues: readonly string[]): ActionError {
  return new ActionError({
    what: `The add-on ${name} could not be installed`,
    where: name,
    why: issues.join('; ') || 'EKS gives no reason',
    remedy: 'Run the step again: it deletes the failed add-on and makes it anew.',
  });
}
