import { holds, minus } from './node-room.ts';
import type { Room } from './node-room.ts';
import type { PodNeed } from './pod-needs.ts';

/** Attempts after which the search gives up and says that the pods don't fit. A dozen pods on a few nodes need a few hundred. */
const mostAttempts = 20_000;

/**
 * Whether all pods can be placed on the nodes at once: the largest first, each on the first node with room, going back where that
 * ends nowhere. So it finds a placement if there is one (within its attempts), though the scheduler, which never goes
 * back, may not take it.
 */
export function canPlace(pods: readonly PodNeed[], nodes: readonly Room[]): boolean {
  const order = [...pods].sort((a, b) => b.memory - a.memory || b.cpu - a.cpu);
  let attempts = 0;
  const place = (index: number, rooms: readonly Room[]): boolean => {
    const pod = order[index];
    if (pod === undefined) return true;
    const tried = new Set<string>();
    for (const [at, room] of rooms.entries()) {
      const key = `${room.pods}/${room.cpu}/${room.memory}/${room.volumes}`;
      // Nodes with the same room left are the same.
      if (!holds(room, pod) || tried.has(key)) continue;
      tried.add(key);
      attempts += 1;
      if (attempts > mostAttempts) return false;
      if (place(index + 1, rooms.with(at, minus(room, pod)))) return true;
    }
    return false;
  };
  return place(0, nodes);
}
