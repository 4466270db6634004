import compare from 'semver/functions/compare.js';
import minVersion from 'semver/ranges/min-version.js';

/**
 * The versions to name when `wanted` (a version or a range) doesn't exist: the two below it, the two above it and the newest, in
 * ascending order. Empty if `existing` is. Pure.
 */
export function nearestVersions(wanted: string, existing: readonly string[]): string[] {
  const sorted = [...new Set(existing)].sort(compare);
  const point = minVersion(wanted)?.version ?? '0.0.0';
  const below = sorted.filter((version) => compare(version, point) < 0).slice(-2);
  const above = sorted.filter((version) => compare(version, point) >= 0).slice(0, 2);
  return [...new Set([...below, ...above, ...sorted.slice(-1)])];
}
