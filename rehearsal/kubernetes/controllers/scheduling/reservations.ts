import type { Cluster } from '../../cluster.ts';
import type { Node, Pod } from '../../kinds.ts';

/**
 * Pods for which a node is chosen while their volumes are being made there. They count as being on it, as the scheduler's assumed
 * pods do: else several would choose the same free place, and their volumes would hold them to its zone.
 */
export class Reservations {
  readonly #cluster: Cluster;
  readonly #nodes = new Map<string, string>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  reserve(pod: Pod, node: Node): void {
    this.#nodes.set(pod.metadata.uid ?? '', node.metadata.name);
  }

  /** The node that was chosen for the pod, as long as it still fits. */
  of(pod: Pod, fitting: readonly Node[]): Node | undefined {
    const name = this.#nodes.get(pod.metadata.uid ?? '');
    return fitting.find(({ metadata }) => metadata.name === name);
  }

  /** All other pods that run somewhere or are about to, with the node where they do. */
  placedPods(except: Pod): Pod[] {
    // A pod that is ending takes its room until it is gone.
    const active = this.#cluster.objects
      .list<Pod>('pods')
      .filter((pod) => !hasEnded(pod) && pod.metadata.uid !== except.metadata.uid);
    const living = new Set([...active, except].map(({ metadata }) => metadata.uid ?? ''));
    for (const uid of this.#nodes.keys()) if (!living.has(uid)) this.#nodes.delete(uid);
    return active.flatMap((pod) => {
      const nodeName = pod.spec.nodeName ?? this.#nodes.get(pod.metadata.uid ?? '');
      return nodeName === undefined ? [] : [{ ...pod, spec: { ...pod.spec, nodeName } }];
    });
  }
}

function hasEnded(pod: Pod): boolean {
  return pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';
}
