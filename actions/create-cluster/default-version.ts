import type { ClusterVersion } from '../../shared/aws/eks/cluster-versions.ts';

/**
 * The version for a new cluster that nobody asked otherwise for: the newest in standard support minus one, which charts and
 * add-ons have had some months to follow; the newest if it is the only one. Undefined if there is none. `versions` newest first.
 */
export function defaultVersion(versions: readonly ClusterVersion[]): string | undefined {
  const [newest, before] = versions.filter(({ status }) => status === 'standard');
  return (before ?? newest)?.version;
}
