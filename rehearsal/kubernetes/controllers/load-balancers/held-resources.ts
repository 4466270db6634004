import type { Cluster } from '../../cluster.ts';
import type { KubernetesObject } from '../../objects.ts';

export const serviceFinalizer = 'service.k8s.aws/resources';
export const ingressFinalizer = 'ingress.k8s.aws/resources';
export const groupFinalizerPrefix = 'group.ingress.k8s.aws/';

/** Services and Ingresses that still have something in AWS, by the controller's finalizers. */
export function held(cluster: Cluster): KubernetesObject[] {
  const all = [...cluster.store.list('services'), ...cluster.store.list('ingresses.networking.k8s.io')];
  return all.filter(({ metadata }) => (metadata.finalizers ?? []).some(isOurs));
}

function isOurs(finalizer: string): boolean {
  return finalizer === serviceFinalizer || finalizer === ingressFinalizer || finalizer.startsWith(groupFinalizerPrefix);
}

export function addFinalizer(cluster: Cluster, resource: string, object: KubernetesObject, finalizer: string): void {
  cluster.objects.change(resource, object.metadata.namespace, object.metadata.name, (copy) => {
    const finalizers = copy.metadata.finalizers ?? [];
    if (!finalizers.includes(finalizer)) copy.metadata.finalizers = [...finalizers, finalizer];
  });
}
