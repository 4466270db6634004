import type { Cluster } from '../../cluster.ts';

/** Which images are on which node already: a second pod of the same image starts without a pull. */
const pulled = new WeakMap<Cluster, Set<string>>();

export function isPulled(cluster: Cluster, node: string, image: string): boolean {
  return pulled.get(cluster)?.has(`${node} ${image}`) ?? false;
}

export function markPulled(cluster: Cluster, node: string, image: string): void {
  const images = pulled.get(cluster) ?? new Set<string>();
  images.add(`${node} ${image}`);
  pulled.set(cluster, images);
}
