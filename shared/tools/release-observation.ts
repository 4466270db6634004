import { isDeepStrictEqual } from 'node:util';

import { releaseStatus, releaseValues } from './helm.ts';
import type { Release, ReleaseStatus } from './helm.ts';
import type { ClusterTools } from './kubectl.ts';
import { isPending } from './pending-release.ts';

/** A release as it is now. */
export interface ReleaseObservation {
  readonly status: ReleaseStatus | undefined;
  /** As they were given; undefined if there is no release. */
  readonly values: unknown;
}

export async function observeRelease(release: Release, tools: ClusterTools): Promise<ReleaseObservation> {
  const status = await releaseStatus(release, tools);
  const values = status === undefined || isPending(status) ? undefined : await releaseValues(release, tools);
  return { status, values };
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
