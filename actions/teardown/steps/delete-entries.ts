import type { StepContext } from '../../../shared/plan/plan.ts';
import { patience } from '../../../shared/time/patience.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { isControllerAlive, listEntries, nameEntry, place, resourceOf } from './entries.ts';

/** Looks, 5 s apart, that the controller gets to take something away; after that we do it ourselves, by tag. */
const looks = 60;

/**
 * Deletes every Gateway, Ingress and Service of type LoadBalancer, of any class and namespace, and waits until they are gone.
 * They go while the controller runs, which alone takes their load balancers down and their finalizers off. (eksctl would
 * only find Ingresses of class `alb` and load balancers with the names of the old in-tree controller.) Without a controller, or
 * if it takes too long, they are left to the steps that work by tags.
 */
export async function deleteEntries(tools: ClusterTools, autoMode: boolean, context: StepContext): Promise<string> {
  const entries = await listEntries(tools);
  if (entries.length === 0) return 'none';
  for (const entry of entries) {
    await allowDeletion(entry, tools, context);
    context.log(`Deleting ${nameEntry(entry)}`);
    await kubectl(['delete', resourceOf(entry), ...place(entry), '--wait=false', '--ignore-not-found'], tools);
  }
  if (!(await isControllerAlive(tools, autoMode))) {
    return `${entries.length} deleted; no controller runs, so their load balancers are deleted by tag`;
  }
  const isOver = patience(looks);
  const left = await waitUntil<readonly KubernetesObject[]>(
    {
      for: 'Gateways, Ingresses and Services to be gone',
      every: 5,
      limit: 30 * 60,
      look: async () => {
        const now = await listEntries(tools);
        return now.length === 0 || isOver(now.map(nameEntry))
          ? { done: true, value: now }
          : { done: false, seen: now.map(nameEntry).join(', ') };
      },
    },
    context,
  );
  return left.length === 0
    ? `${entries.length} deleted`
    : `${left.map(nameEntry).join(', ')} did not go; their load balancers are deleted by tag`;
}

const attributeAnnotations = [
  'service.beta.kubernetes.io/aws-load-balancer-attributes',
  'alb.ingress.kubernetes.io/load-balancer-attributes',
] as const;

/** The controller deletes no load balancer whose deletion protection an annotation asks for, until the annotation says false. */
async function allowDeletion(entry: KubernetesObject, tools: ClusterTools, { log }: StepContext): Promise<void> {
  for (const key of attributeAnnotations) {
    const value = entry.metadata.annotations?.[key];
    if (value?.includes('deletion_protection.enabled=true') !== true) continue;
    log(`Lifting the deletion protection that ${nameEntry(entry)} asks for`);
    const lifted = value.replace('deletion_protection.enabled=true', 'deletion_protection.enabled=false');
    await kubectl(['annotate', resourceOf(entry), ...place(entry), `${key}=${lifted}`, '--overwrite'], tools);
  }
}
