import type { Cluster } from '../../cluster.ts';
import { textAt } from '../../json.ts';
import type { Node, Pod } from '../../kinds.ts';

/**
 * An address for a pod in the subnet of its node, as the VPC CNI gives out. The secondary network interfaces that carry such
 * addresses are not modelled: they belong to the instance and go with it.
 */
export function addressFor(cluster: Cluster, pod: Pod, node: Node): string {
  const own = node.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? '10.0.0.10';
  if (pod.spec.hostNetwork === true) return own;
  const taken = new Set(cluster.store.list('pods').map((other) => textAt(other, 'status', 'podIP')));
  for (const item of cluster.store.list('nodes')) {
    for (const { address } of (item as Node).status?.addresses ?? []) taken.add(address);
  }
  const [a = 10, b = 0, c = 0, d = 10] = own.split('.').map(Number);
  // Nodes sit at the beginning of their subnet; pods are put behind them in the same /24, then in the next one.
  for (let step = 1; step < 2000; step += 1) {
    const last = (d + 40 + step) % 254;
    const address = `${a}.${b}.${c + Math.floor((d + 40 + step) / 254)}.${last + 1}`;
    if (!taken.has(address)) return address;
  }
  return own;
}
