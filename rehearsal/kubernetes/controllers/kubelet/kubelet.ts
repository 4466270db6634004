import type { Cluster } from '../../cluster.ts';
import type { Pod } from '../../kinds.ts';
import { PodWorker } from './pod-worker.ts';

/** Resources whose changes a starting pod may wait for. */
const awaited = new Set([
  'configmaps',
  'secrets',
  'persistentvolumeclaims',
  'persistentvolumes',
  'volumeattachments.storage.k8s.io',
  'pods',
]);

/** The kubelets of all nodes: lives the lives of the pods that are bound to one. */
export function startKubelets(cluster: Cluster): void {
  const workers = new Map<string, PodWorker>();
  let noticing = false;
  const notice = (): void => {
    if (noticing) return;
    noticing = true;
    setImmediate(() => {
      noticing = false;
      for (const worker of workers.values()) worker.notice();
    });
  };
  cluster.store.listen(({ type, resource, object }) => {
    if (awaited.has(resource)) notice();
    if (resource !== 'pods') return;
    const uid = object.metadata.uid ?? '';
    if (type === 'DELETED') {
      workers.delete(uid);
      cluster.logs.forget(uid);
      return;
    }
    const pod = object as Pod;
    if (pod.spec.nodeName === undefined || workers.has(uid) || isOver(pod)) return;
    const worker = new PodWorker(cluster, pod);
    workers.set(uid, worker);
    setImmediate(() => {
      worker.run().catch((error: unknown) => {
        if (!cluster.stopped)
          console.error(`rehearsal: the stand-in kubelet failed at pod ${pod.metadata.name}:`, error);
      });
    });
  });
}

function isOver(pod: Pod): boolean {
  return pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';
}
