import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import { fit } from './fit.ts';
import type { PodNeed } from './pod-needs.ts';
import type { NodePool, Shape } from './shape.ts';

export interface Candidate {
  readonly instanceType: string;
  readonly nodes: number;
  /** USD of all its nodes. */
  readonly perHour: number;
}

interface Choice {
  /** Facts of types that might do. */
  readonly types: ReadonlyMap<string, InstanceType>;
  /** USD per hour. */
  readonly prices: Readonly<Record<string, number>>;
  /** Zones in which a type is offered; it has to be all of the pool's. */
  readonly offerings: ReadonlyMap<string, readonly string[]>;
}

/** How many nodes more than were asked for are tried. */
const furtherNodes = 2;

/**
 * The cheapest group of equal nodes on which the workload fits: of types of the same architecture as the first group's, offered
 * in all of its zones and with a known price; with at least as many nodes as were asked for, since one node
 * was perhaps not wanted. Undefined if there is none.
 */
export function smallestFit(
  shape: Shape,
  pool: NodePool,
  { types, prices, offerings }: Choice,
  workload: readonly PodNeed[],
): Candidate | undefined {
  const zones = pool.zones.length > 0 ? pool.zones : shape.zones;
  const architecture = types.get(pool.instanceTypes[0] ?? '')?.architecture ?? 'x86_64';
  const least = Math.max(1, pool.nodes);
  const counts = Array.from({ length: furtherNodes + 1 }, (_, more) => least + more);
  const candidates = [...types.values()]
    .filter((type) => type.architecture === architecture)
    .filter(({ name }) => zones.every((zone) => offerings.get(name)?.includes(zone) ?? false))
    .flatMap(({ name }) =>
      counts.map((nodes) => ({ instanceType: name, nodes, perHour: (prices[name] ?? NaN) * nodes })),
    )
    .filter(({ perHour }) => Number.isFinite(perHour))
    .sort((a, b) => a.perHour - b.perHour || a.nodes - b.nodes || a.instanceType.localeCompare(b.instanceType));
  return candidates.find(({ instanceType, nodes }) => {
    const alone = { ...pool, instanceTypes: [instanceType], nodes, mostNodes: nodes };
    return fit({ ...shape, pools: [alone] }, { checked: true, value: types }, workload).state === 'fits';
  });
}
