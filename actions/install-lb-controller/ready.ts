import { ActionError } from '../../shared/errors/action-error.ts';
import { listPods, podEvidence, troubles } from '../../shared/kubernetes/pods.ts';
import type { PodTrouble } from '../../shared/kubernetes/pods.ts';
import { describeWorkload, listWorkloads } from '../../shared/kubernetes/workloads.ts';
import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { getObjects, kubectl } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';
import { release, webhookService } from './chart-values.ts';

interface EndpointSlice extends KubernetesObject {
  readonly endpoints?: readonly { readonly conditions?: { readonly ready?: boolean } }[] | null;
}

const selector = { namespace: release.namespace, selector: `app.kubernetes.io/instance=${release.name}` };

/** Looks in a row in which a pod has to be in trouble: a registry may refuse once, and a role may take seconds to be known. */
const patience = 3;

/** A Service that the API server only checks (dry run); creating it calls the controller's webhook. */
const probe = JSON.stringify({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { generateName: 'eks-actions-probe-', namespace: 'default' },
  spec: { type: 'ClusterIP', ports: [{ port: 80 }], selector: { app: 'eks-actions-probe' } },
});

/**
 * Waits until the roll-out is done, the webhook's Service has a ready address, and the API server really gets an answer from
 * it. Before that, every Service that anyone creates in the cluster is refused ("no endpoints available for service
 * aws-load-balancer-webhook-service", kubernetes-sigs/aws-load-balancer-controller#4140).
 * @throws ActionError soon if a controller pod can't start.
 */
export async function waitForController(tools: ClusterTools, context: StepContext): Promise<string> {
  let inTrouble = 0;
  return waitUntil(
    {
      for: 'the load balancer controller',
      every: 5,
      limit: 10 * 60,
      remedy: 'Read what the pods of the controller said, above; when the cause is gone, run the step again.',
      evidence: async () => {
        const pods = await listPods(selector, tools);
        const all = pods.map((pod) => podEvidence({ namespace: release.namespace, pod: pod.metadata.name }, tools));
        return (await Promise.all(all)).flat();
      },
      look: async () => {
        const workloads = await listWorkloads(selector, tools);
        const open = workloads.filter((workload) => !workload.complete);
        if (workloads.length === 0 || open.length > 0) {
          const [trouble] = troubles(await listPods(selector, tools));
          inTrouble = trouble === undefined ? 0 : inTrouble + 1;
          if (trouble !== undefined && inTrouble >= patience) throw await startFailure(trouble, tools);
          const seen = open.map(describeWorkload).join(', ') || 'no Deployment yet';
          return { done: false, seen: trouble === undefined ? seen : `${seen}; pod ${trouble.pod}: ${trouble.reason}` };
        }
        if (!(await hasReadyEndpoint(tools))) return { done: false, seen: 'its webhook has no ready address' };
        const answer = await kubectl(['create', '--dry-run=server', '--output=name', '--filename=-'], tools, probe);
        return answer.exitCode === 0
          ? { done: true, value: 'the webhook answers' }
          : { done: false, seen: answer.errorLines.at(-1) ?? 'the webhook does not answer' };
      },
    },
    context,
  );
}

async function hasReadyEndpoint(tools: ClusterTools): Promise<boolean> {
  const slices = await getObjects<EndpointSlice>('endpointslices.discovery.k8s.io', tools, {
    namespace: release.namespace,
    selector: `kubernetes.io/service-name=${webhookService}`,
  });
  return slices.some((slice) => slice.endpoints?.some((endpoint) => endpoint.conditions?.ready !== false) ?? false);
}

async function startFailure(trouble: PodTrouble, tools: ClusterTools): Promise<ActionError> {
  return new ActionError({
    what: 'The load balancer controller does not start',
    where: `pod ${release.namespace}/${trouble.pod}`,
    why: trouble.reason,
    remedy: 'Remove the cause that its events and log show, then run the step again.',
    details: await podEvidence({ namespace: release.namespace, ...trouble }, tools),
  });
}
