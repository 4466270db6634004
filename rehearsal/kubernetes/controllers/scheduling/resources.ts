import type { Container, Node, Pod } from '../../kinds.ts';
import { quantity } from '../../quantity.ts';

export interface Amounts {
  /** Cores. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

/** What the scheduler reserves for a pod: the sum of its containers, or the largest init container if that is more. */
export function requestsOf(pod: Pod): Amounts {
  return { cpu: requested(pod, 'cpu'), memory: requested(pod, 'memory') };
}

function requested(pod: Pod, name: 'cpu' | 'memory'): number {
  const of = (container: Container) => quantity(container.resources?.requests?.[name] ?? 0);
  const sidecars = (pod.spec.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  const running = [...pod.spec.containers, ...sidecars].reduce((sum, container) => sum + of(container), 0);
  const starting = Math.max(
    0,
    ...(pod.spec.initContainers ?? []).filter((container) => !sidecars.includes(container)).map(of),
  );
  return Math.max(running, starting);
}

export function allocatableOf(node: Node): Amounts & { pods: number } {
  const allocatable = node.status?.allocatable ?? {};
  return {
    cpu: quantity(allocatable['cpu'] ?? 0),
    memory: quantity(allocatable['memory'] ?? 0),
    pods: quantity(allocatable['pods'] ?? 110),
  };
}
