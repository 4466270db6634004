import { listAddons, listNodegroups } from '../../shared/aws/clusters.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import { countNodes } from '../../shared/kubernetes/nodes.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { nodegroupName } from './cluster-config.ts';

/** Waits until Kubernetes says that enough nodes are Ready; ends at once if EKS says that they can't be had. */
export async function verifyNodes(
  aws: Aws,
  cluster: { readonly name: string; readonly nodes: number },
  tools: ClusterTools,
  context: StepContext,
): Promise<string> {
  return waitUntil(
    {
      for: `${cluster.nodes} node(s) to be Ready`,
      every: 10,
      limit: 20 * 60,
      remedy: 'Nodes that never become Ready mostly lack a way to the Internet or a working vpc-cni add-on.',
      look: async () => {
        const { all, ready } = await countNodes(tools);
        if (ready >= cluster.nodes) return { done: true, value: `${ready} of ${all} nodes are Ready` };
        const group = (await listNodegroups(aws, cluster.name)).find(({ name }) => name === nodegroupName);
        if (group?.status === 'CREATE_FAILED') throw nodegroupFailed(group.name, group.issues);
        const issues = group === undefined || group.issues.length === 0 ? '' : ` (${group.issues.join('; ')})`;
        return { done: false, seen: `${ready} of ${all} nodes are Ready${issues}` };
      },
    },
    context,
  );
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
  return new ActionError({
    what: 'The node group could not be created',
    where: name,
    why: issues.join('; ') || 'EKS gives no reason',
    remedy: 'Run the step again: it deletes the failed node group and makes a new one.',
  });
}

function addonFailed(name: string, issues: readonly string[]): ActionError {
  return new ActionError({
    what: `The add-on ${name} could not be installed`,
    where: name,
    why: issues.join('; ') || 'EKS gives no reason',
    remedy: `Delete the add-on (\`aws eks delete-addon --addon-name ${name}\`) and run the step again.`,
  });
}
