import type { Cluster } from '../cluster.ts';

/** How often a cluster looks at what AWS has for it (instances, add-ons), in rehearsed seconds. */
const periodSeconds = 5;
/** Never more often than this in real seconds, however fast the clock runs. */
const shortestPeriod = 0.02;

/**
 * Calls `look` now and then as long as the cluster runs: the store of the local AWS does not tell of its changes. `look` must be
 * cheap where nothing changed.
 */
export function lookRegularly(cluster: Cluster, look: () => void): void {
  const period = Math.max(periodSeconds, shortestPeriod * cluster.aws.clock.speed);
  const next = (): void => {
    try {
      look();
    } catch (error) {
      console.error('rehearsal: a controller could not look at the local AWS:', error);
    }
    cluster.after(period, next);
  };
  next();
}
