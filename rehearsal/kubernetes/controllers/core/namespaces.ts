import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { textAt, textsAt } from '../../json.ts';
import type { Condition } from '../../kinds.ts';
import type { KubernetesObject } from '../../objects.ts';
import { Controller, isDeleting, itself } from '../controller.ts';

interface Namespace extends KubernetesObject {
  spec?: { finalizers?: string[] };
  status?: { phase?: string; conditions?: Condition[] };
}

/** Fills new namespaces with what every namespace has, and empties those that are going. */
export function startNamespaceController(cluster: Cluster): void {
  const controller = new Controller(cluster, {
    name: 'namespaces',
    watches: {
      namespaces: itself,
      serviceaccounts: ({ type, object }) => (type === 'DELETED' ? [object.metadata.namespace ?? ''] : []),
    },
    reconcile: (name) => {
      const namespace = cluster.objects.get<Namespace>('namespaces', undefined, name);
      if (namespace === undefined) return undefined;
      return isDeleting(namespace) ? empty(cluster, namespace) : fill(cluster, name);
    },
  });
  cluster.store.listen(({ type, object }) => {
    const name = object.metadata.namespace;
    if (type !== 'DELETED' || name === undefined) return;
    const namespace = cluster.store.get('namespaces', undefined, name);
    if (namespace !== undefined && isDeleting(namespace)) controller.enqueue(name);
  });
}

function fill(cluster: Cluster, name: string): undefined {
  if (cluster.store.get('serviceaccounts', name, 'default') === undefined) {
    cluster.objects.make('serviceaccounts', { metadata: { name: 'default', namespace: name } });
  }
  if (cluster.store.get('configmaps', name, 'kube-root-ca.crt') === undefined) {
    cluster.objects.make('configmaps', {
      metadata: { name: 'kube-root-ca.crt', namespace: name },
      data: { 'ca.crt': '(stand-in: see the kubeconfig of the rehearsal)' },
    });
  }
  return undefined;
}

/** Deletes the content; the namespace itself goes when nothing is left, however long finalizers hold it. */
function empty(cluster: Cluster, namespace: Namespace): number | undefined {
  const name = namespace.metadata.name;
  const contents = contentOf(cluster, name);
  for (const { resource, object } of contents) {
    if (!isDeleting(object))
      cluster.objects.remove(resource, name, object.metadata.name, { propagationPolicy: 'Background' });
  }
  const left = contentOf(cluster, name);
  if (left.length > 0) {
    report(cluster, name, left);
    return 15;
  }
  cluster.objects.change<Namespace>('namespaces', undefined, name, (copy) => {
    copy.spec = {
      ...copy.spec,
      finalizers: textsAt(copy, 'spec', 'finalizers').filter((finalizer) => finalizer !== 'kubernetes'),
    };
  });
  return undefined;
}

function contentOf(cluster: Cluster, name: string): { resource: string; object: KubernetesObject }[] {
  return cluster.store
    .resources()
    .flatMap((resource) => cluster.store.list(resource, name).map((object) => ({ resource, object })));
}

/** The conditions by which people find out what holds a namespace that stays in Terminating. */
function report(cluster: Cluster, name: string, left: { resource: string; object: KubernetesObject }[]): void {
  const count = (values: string[]) =>
    Object.entries(Object.groupBy(values, (value) => value)).map(([value, all]) => [value, all?.length ?? 0] as const);
  const resources = count(left.map(({ resource }) => (resource.includes('.') ? resource : `${resource}.`)));
  const finalizers = count(left.flatMap(({ object }) => object.metadata.finalizers ?? []));
  const remaining = resources.map(([resource, number]) => `${resource} has ${number} resource instances`).join(', ');
  const held = finalizers.map(([finalizer, number]) => `${finalizer} in ${number} resource instances`).join(', ');
  const conditions: Condition[] = [
    {
      type: 'NamespaceDeletionDiscoveryFailure',
      status: 'False',
      reason: 'ResourcesDiscovered',
      message: 'All resources successfully discovered',
    },
    {
      type: 'NamespaceContentRemaining',
      status: 'True',
      reason: 'SomeResourcesRemain',
      message: `Some resources are remaining: ${remaining}`,
    },
    finalizers.length > 0
      ? {
          type: 'NamespaceFinalizersRemaining',
          status: 'True',
          reason: 'SomeFinalizersRemain',
          message: `Some content in the namespace has finalizers remaining: ${held}`,
        }
      : {
          type: 'NamespaceFinalizersRemaining',
          status: 'False',
          reason: 'ContentHasNoFinalizers',
          message: 'All content-preserving finalizers finished',
        },
  ];
  cluster.objects.changeStatus<Namespace>('namespaces', undefined, name, (copy) => {
    let all = copy.status?.conditions;
    for (const condition of conditions) all = withCondition(all, condition);
    copy.status = { ...copy.status, phase: textAt(copy, 'status', 'phase') ?? 'Terminating', conditions: all ?? [] };
  });
}
