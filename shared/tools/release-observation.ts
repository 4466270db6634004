import { isDeepStrictEqual } from 'node:util';

import type { ReleaseStatus } from './helm.ts';

/** A release as it is now. */
export interface ReleaseObservation {
  readonly status: ReleaseStatus | undefined;
  /** As they were given; undefined if there is no release. */
  readonly values: unknown;
}

/** True if the release runs this chart with these values already. `chart` is name and version: `openremote-0.1.0`. Pure. */
export function isCurrent(observed: ReleaseObservation, chart: string, values: object): boolean {
  return (
    observed.status?.status === 'deployed' && observed.status.chart === chart && sameValues(observed.values, values)
  );
}

/** True if Helm was given these values; what JSON leaves out is no difference. Pure. */
export function sameValues(found: unknown, wanted: object): boolean {
  return isDeepStrictEqual(found, JSON.parse(JSON.stringify(wanted)));
}
