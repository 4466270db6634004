import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { getObjects, kubectl } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';

interface Service extends KubernetesObject {
  readonly spec: { readonly type?: string };
}

/**
 * Deletes every Ingress and every Service of type LoadBalancer, of any class and namespace, and waits until they are gone.
 * They go while the controller runs, which alone takes their load balancers down and their finalizers off. (eksctl would
 * only find Ingresses of class `alb` and load balancers with the names of the old in-tree controller.)
 */
export async function deleteEntries(tools: ClusterTools, context: StepContext): Promise<string> {
  const entries = await listEntries(tools);
  for (const entry of entries) {
    context.log(`Deleting ${describe(entry)}`);
    await kubectl(
      [
        'delete',
        entry.kind.toLowerCase(),
        entry.metadata.name,
        `--namespace=${entry.metadata.namespace ?? 'default'}`,
        '--wait=false',
        '--ignore-not-found',
      ],
      tools,
    );
  }
  return waitUntil(
    {
      for: 'Ingresses and Services to be gone',
      every: 5,
      limit: 15 * 60,
      remedy:
        'The load balancer controller takes their finalizers off; see its log: `kubectl logs -n kube-system deployment/aws-load-balancer-controller`.',
      look: async () => {
        const left = await listEntries(tools);
        return left.length === 0
          ? { done: true, value: `${entries.length} deleted` }
          : { done: false, seen: left.map(describe).join(', ') };
      },
    },
    context,
  );
}

async function listEntries(tools: ClusterTools): Promise<readonly KubernetesObject[]> {
  const [services, ingresses] = await Promise.all([
    getObjects<Service>('services', tools),
    getObjects('ingresses.networking.k8s.io', tools),
  ]);
  return [...services.filter((service) => service.spec.type === 'LoadBalancer'), ...ingresses];
}

function describe({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}
