import type { InstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import type { Optional } from '../../../shared/aws/optional.ts';
import { holds, leastRoom, minusAll } from './node-room.ts';
import type { Room } from './node-room.ts';
import { canPlace } from './place-pods.ts';
import { clusterPods, nodePods } from './pod-needs.ts';
import type { PodNeed } from './pod-needs.ts';
import type { NodePool, Shape } from './shape.ts';

/** A pool and what one of its nodes gives to pods, and then to pods other than the system's of every node. */
export interface PoolRoom {
  readonly pool: NodePool;
  readonly room: Room;
  readonly left: Room;
}

export interface Measure {
  readonly needed: number;
  readonly there: number;
}

export interface Fit {
  /** `grows`: only when the pools have grown towards their maximum. */
  readonly state: 'fits' | 'grows' | 'too small' | 'not checked';
  /** Why it does not fit or was not checked, in words. */
  readonly reasons: readonly string[];
  readonly pools: readonly PoolRoom[];
  /** All that is needed against all that untainted nodes give. */
  readonly pods: Measure;
  readonly cpu: Measure;
  readonly memory: Measure;
  readonly volumes: Measure;
}

/**
 * Whether the workload's pods and the system's find room on the nodes of a shape. Nodes with taints don't count: neither
 * OpenRemote nor the add-ons tolerate any.
 * @param workload the pods besides the system's; none for a cluster that is for something else.
 */
export function fit(
  shape: Pick<Shape, 'pools' | 'autoMode' | 'fargate' | 'prefixDelegation'>,
  types: Optional<ReadonlyMap<string, InstanceType>>,
  workload: readonly PodNeed[],
): Fit {
  const open = shape.pools.filter((pool) => !pool.tainted);
  if (shape.autoMode) return unmeasured('not checked', ['Auto Mode adds the nodes that the pods need']);
  if (open.every(({ mostNodes }) => mostNodes === 0)) return withoutNodes(shape, workload);
  if (!types.checked) return unmeasured('not checked', [types.reason]);
  const unknown = open.flatMap(({ instanceTypes }) => instanceTypes).filter((name) => !types.value.has(name));
  if (unknown.length > 0) return unmeasured('not checked', [`EC2 does not know ${unknown.join(', ')} here`]);

  const pools = open.map((pool) => poolRoom(pool, types.value, shape.prefixDelegation));
  const pods = [...clusterPods, ...workload];
  const now = rooms(pools, ({ nodes }) => nodes);
  const measured = { pools, ...measures(pools, pods) };
  if (canPlace(pods, now)) return { state: 'fits', reasons: [], ...measured };
  const reasons = shortages(pods, now, measured);
  const grown = rooms(pools, ({ mostNodes }) => mostNodes);
  return { state: canPlace(pods, grown) ? 'grows' : 'too small', reasons, ...measured };
}

/** On Fargate alone the pods of a workload have room each of their own, but no EBS volumes. */
function withoutNodes({ fargate }: Pick<Shape, 'fargate'>, workload: readonly PodNeed[]): Fit {
  if (!fargate) return unmeasured('too small', ['there are no nodes on which its pods could run']);
  const stateful = workload.filter(({ volumes }) => volumes > 0).map(({ name }) => name);
  return stateful.length === 0
    ? unmeasured('not checked', ['every pod gets a Fargate node of its own size'])
    : unmeasured('too small', [`${stateful.join(', ')} need EBS volumes, which Fargate can't attach`]);
}

function unmeasured(state: Fit['state'], reasons: readonly string[]): Fit {
  const nothing = { needed: 0, there: 0 };
  return { state, reasons, pools: [], pods: nothing, cpu: nothing, memory: nothing, volumes: nothing };
}

function poolRoom(pool: NodePool, types: ReadonlyMap<string, InstanceType>, prefixDelegation: boolean): PoolRoom {
  const own = pool.instanceTypes.flatMap((name) => types.get(name) ?? []);
  const room = leastRoom(own, { prefixDelegation, mostPods: pool.mostPods });
  return { pool, room, left: minusAll(room, nodePods) };
}

/** More nodes than there are pods to place change nothing, and groups may have hundreds. */
const mostRooms = 30;

function rooms(pools: readonly PoolRoom[], count: (pool: NodePool) => number): Room[] {
  return pools.flatMap(({ pool, left }) => Array.from({ length: Math.min(mostRooms, count(pool)) }, () => left));
}

function measures(
  pools: readonly PoolRoom[],
  pods: readonly PodNeed[],
): Pick<Fit, 'pods' | 'cpu' | 'memory' | 'volumes'> {
  const nodes = pools.reduce((sum, { pool }) => sum + pool.nodes, 0);
  const there = (of: (room: Room) => number) => pools.reduce((sum, { pool, room }) => sum + pool.nodes * of(room), 0);
  const needed = (of: (pod: PodNeed) => number) => total(pods, of) + nodes * total(nodePods, of);
  return {
    pods: { needed: needed(() => 1), there: there((room) => room.pods) },
    cpu: { needed: needed(({ cpu }) => cpu), there: there(({ cpu }) => cpu) },
    memory: { needed: needed(({ memory }) => memory), there: there(({ memory }) => memory) },
    volumes: { needed: needed(({ volumes }) => volumes), there: there(({ volumes }) => volumes) },
  };
}

function total(pods: readonly PodNeed[], of: (pod: PodNeed) => number): number {
  return pods.reduce((sum, pod) => sum + of(pod), 0);
}

function shortages(
  pods: readonly PodNeed[],
  nodes: readonly Room[],
  measured: Pick<Fit, 'pods' | 'cpu' | 'memory' | 'volumes'>,
): string[] {
  const homeless = [...new Map(pods.map((pod) => [pod.name, pod])).values()].filter(
    (pod) => !nodes.some((room) => holds(room, pod)),
  );
  const largest = Math.max(0, ...nodes.map(({ memory }) => memory));
  const short = (what: string, unit: string, { needed, there }: Measure) =>
    needed > there ? [`${what}: ${needed}${unit} are needed, the nodes have ${there}${unit}`] : [];
  const reasons = [
    ...homeless.map(
      ({ name, memory, cpu }) =>
        `${name} asks for ${memory} MiB and ${cpu}m, and no node has that besides its system pods (at most ${largest} MiB)`,
    ),
    ...short('pods', '', measured.pods),
    ...short('memory', ' MiB', measured.memory),
    ...short('CPU', 'm', measured.cpu),
    ...short('volumes', '', measured.volumes),
  ];
  return reasons.length > 0 ? reasons : ['there is enough in all, but not in pieces that the pods fit into'];
}
