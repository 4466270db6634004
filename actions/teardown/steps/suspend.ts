import type { StepContext } from '../../../shared/plan/plan.ts';
import { getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';

interface Workload extends KubernetesObject {
  readonly spec: { readonly replicas?: number };
}

/**
 * What would put back what we delete: GitOps controllers, those that scale workloads, external-dns. By the names that their
 * own charts and manifests give them.
 */
const restless =
  /^(argocd-application-controller|.*argocd-applicationset-controller|kustomize-controller|helm-controller|source-controller|external-dns|keda-operator|cluster-autoscaler(-.*)?)$/;

/**
 * Stops what makes things anew while they are being deleted: GitOps, autoscalers, external-dns; deletes horizontal pod
 * autoscalers, and the node pools of Karpenter, which would start nodes for pods that are to be moved.
 */
export async function suspend(tools: ClusterTools, autoMode: boolean, { log }: StepContext): Promise<string> {
  const found = await getObjects<Workload>(
    'deployments.apps,statefulsets.apps,horizontalpodautoscalers.autoscaling',
    tools,
  );
  const workloads = found.filter(
    ({ kind, metadata, spec }) =>
      kind !== 'HorizontalPodAutoscaler' && restless.test(metadata.name) && (spec.replicas ?? 1) > 0,
  );
  for (const { kind, metadata } of workloads) {
    log(`Stopping ${kind} ${metadata.namespace ?? ''}/${metadata.name}`);
    await kubectl(
      ['scale', kind.toLowerCase(), metadata.name, `--namespace=${metadata.namespace ?? ''}`, '--replicas=0'],
      tools,
    );
  }
  // Auto Mode's node pools are EKS's own, which takes them with the cluster.
  const pools = autoMode
    ? []
    : [...(await getObjects('nodepools.karpenter.sh', tools)), ...(await getObjects('nodeclaims.karpenter.sh', tools))];
  const deleted = [...found.filter(({ kind }) => kind === 'HorizontalPodAutoscaler'), ...pools];
  for (const { kind, metadata } of deleted) {
    log(`Deleting ${kind} ${metadata.name}`);
    const where = metadata.namespace === undefined ? [] : [`--namespace=${metadata.namespace}`];
    await kubectl(['delete', kind.toLowerCase(), metadata.name, ...where, '--wait=false', '--ignore-not-found'], tools);
  }
  return `${workloads.length} stopped, ${deleted.length} deleted`;
}
