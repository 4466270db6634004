import type { Cluster } from '../../cluster.ts';
import type { Workload } from '../../kinds.ts';
import { controllerReference } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { templateHash } from '../../template-hash.ts';

const resource = 'controllerrevisions.apps';
export const revisionLabel = 'controller-revision-hash';

interface ControllerRevision extends KubernetesObject {
  revision: number;
}

/** The ControllerRevision of the set's present template, made if it is new; older ones beyond the limit are dropped. */
export function useRevision(cluster: Cluster, set: Workload): { name: string; hash: string } {
  const hash = templateHash(set.spec.template);
  const name = `${set.metadata.name}-${hash}`;
  const all = cluster.objects
    .list<ControllerRevision>(resource, set.metadata.namespace)
    .filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === set.metadata.uid))
    .sort((a, b) => b.revision - a.revision);
  const newest = all[0];
  const existing = all.find(({ metadata }) => metadata.name === name);
  if (existing === undefined) {
    cluster.objects.make<ControllerRevision>(resource, {
      metadata: {
        name,
        ...(set.metadata.namespace === undefined ? {} : { namespace: set.metadata.namespace }),
        labels: { ...set.spec.template.metadata?.labels, [revisionLabel]: hash },
        ownerReferences: [controllerReference(set)],
      },
      revision: (newest?.revision ?? 0) + 1,
      data: { spec: { template: { ...structuredClone(set.spec.template), $patch: 'replace' } } },
    });
  } else if (existing !== newest) {
    cluster.objects.change<ControllerRevision>(resource, set.metadata.namespace, name, (copy) => {
      copy.revision = (newest?.revision ?? 0) + 1;
    });
  }
  for (const old of all.slice((set.spec.revisionHistoryLimit ?? 10) + 1)) {
    cluster.objects.remove(resource, set.metadata.namespace, old.metadata.name);
  }
  return { name, hash };
}
