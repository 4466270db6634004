import { ActionError } from '../../shared/errors/action-error.ts';
import { listPods, podEvidence, troubles } from '../../shared/kubernetes/pods.ts';
import type { PodTrouble } from '../../shared/kubernetes/pods.ts';
import { describeWorkload, listWorkloads } from '../../shared/kubernetes/workloads.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import type { ClusterTools } from '../../shared/tools/kubectl.ts';
import { releaseName } from './chart-values.ts';

/** A trouble has to be seen in so many looks in a row: a volume that is just being attached looks like one for a moment. */
const patience = 3;

/**
 * Waits until every workload of the stack has rolled out.
 * @throws ActionError as soon as a pod is stuck (image pull, crash loop, no room), with its last events and log lines.
 */
export async function waitForWorkloads(namespace: string, tools: ClusterTools, context: StepContext): Promise<string> {
  const where = { namespace, selector: `app.kubernetes.io/instance=${releaseName}` };
  let seenInTrouble = 0;
  return waitUntil(
    {
      for: 'all workloads to be ready',
      every: 10,
      limit: 30 * 60,
      remedy: `Look at the pods: \`kubectl get pods -n ${namespace}\`. Run the step again; it goes on waiting.`,
      look: async () => {
        const [workloads, pods] = await Promise.all([listWorkloads(where, tools), listPods(where, tools)]);
        const open = workloads.filter((workload) => !workload.complete);
        if (workloads.length > 0 && open.length === 0) {
          return { done: true, value: workloads.map(({ name }) => name).join(', ') };
        }
        const [trouble] = troubles(pods);
        seenInTrouble = trouble === undefined ? 0 : seenInTrouble + 1;
        if (trouble !== undefined && seenInTrouble >= patience) throw await stuck(namespace, trouble, tools);
        return { done: false, seen: open.map(describeWorkload).join(', ') || 'no workloads yet' };
      },
    },
    context,
  );
}

async function stuck(namespace: string, trouble: PodTrouble, tools: ClusterTools): Promise<ActionError> {
  return new ActionError({
    what: `OpenRemote does not start: pod ${trouble.pod} is stuck`,
    where: `${namespace}/${trouble.pod}${trouble.container === undefined ? '' : `, container ${trouble.container}`}`,
    why: trouble.reason,
    remedy: remedyFor(trouble.reason),
    details: await podEvidence({ namespace, ...trouble }, tools),
  });
}

function remedyFor(reason: string): string {
  if (/Image/.test(reason))
    return 'Check the image name and tag, and that the nodes may pull it; then run the step again.';
  if (reason.startsWith('Unschedulable'))
    return 'Give the cluster more or larger nodes, or choose a smaller `profile`; then run the step again.';
  return 'Read the log lines above; when their cause is gone, run the step again.';
}
