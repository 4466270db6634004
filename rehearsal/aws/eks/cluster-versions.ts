import type {
  ClusterVersionInformation,
  ClusterVersionStatus,
  DescribeClusterVersionsRequest,
  DescribeClusterVersionsResponse,
  VersionStatus,
} from '@aws-sdk/client-eks';

import { page } from './paging.ts';

/** One Kubernetes version on EKS. Dates from the EKS user guide and endoflife.date as of August 2026. */
interface KnownVersion {
  version: string;
  patch: string;
  platform: string;
  released: string;
  standardEnds: string;
  extendedEnds: string;
}

/** Newest first. Patch and platform numbers are guesses of the right shape; nothing depends on them. */
const known: readonly KnownVersion[] = [
  {
    version: '1.36',
    patch: '1.36.2',
    platform: 'eks.4',
    released: '2026-06-02',
    standardEnds: '2027-08-02',
    extendedEnds: '2028-08-02',
  },
  {
    version: '1.35',
    patch: '1.35.5',
    platform: 'eks.9',
    released: '2026-01-28',
    standardEnds: '2027-03-27',
    extendedEnds: '2028-03-27',
  },
  {
    version: '1.34',
    patch: '1.34.8',
    platform: 'eks.17',
    released: '2025-10-02',
    standardEnds: '2026-12-02',
    extendedEnds: '2027-12-02',
  },
  {
    version: '1.33',
    patch: '1.33.12',
    platform: 'eks.25',
    released: '2025-05-29',
    standardEnds: '2026-07-29',
    extendedEnds: '2027-07-29',
  },
  {
    version: '1.32',
    patch: '1.32.13',
    platform: 'eks.33',
    released: '2025-01-23',
    standardEnds: '2026-03-23',
    extendedEnds: '2027-03-23',
  },
  {
    version: '1.31',
    patch: '1.31.14',
    platform: 'eks.49',
    released: '2024-09-26',
    standardEnds: '2025-11-26',
    extendedEnds: '2026-11-26',
  },
  {
    version: '1.30',
    patch: '1.30.14',
    platform: 'eks.58',
    released: '2024-05-23',
    standardEnds: '2025-07-23',
    extendedEnds: '2026-07-23',
  },
];

/** What a new cluster gets when no version is asked for (a guess: EKS moves its default some months after a release). */
export const defaultClusterVersion = '1.35';

/** DescribeClusterVersions, the first thing that eksctl asks on create, on delete and on a dry run. */
export function describeClusterVersions(input: DescribeClusterVersionsRequest): DescribeClusterVersionsResponse {
  const matching = clusterVersionsOn(new Date()).filter((information) => wanted(information, input));
  const { items, nextToken } = page(matching, input.maxResults, input.nextToken);
  return { clusterVersions: items, nextToken };
}

/** All versions that the rehearsal knows, with the status that they have on a day, newest first. */
export function clusterVersionsOn(day: Date): ClusterVersionInformation[] {
  return known.map((entry) => ({
    clusterVersion: entry.version,
    clusterType: 'eks',
    defaultPlatformVersion: entry.platform,
    defaultVersion: entry.version === defaultClusterVersion,
    releaseDate: midnight(entry.released),
    endOfStandardSupportDate: midnight(entry.standardEnds),
    endOfExtendedSupportDate: midnight(entry.extendedEnds),
    kubernetesPatchVersion: entry.patch,
    ...statusOn(day, entry),
  }));
}

/** True if a cluster of this version can be created on that day. */
export function isOffered(version: string, day: Date): boolean {
  return clusterVersionsOn(day).some(
    (information) => information.clusterVersion === version && information.versionStatus !== 'UNSUPPORTED',
  );
}

export function platformVersionOf(version: string): string {
  return known.find((entry) => entry.version === version)?.platform ?? 'eks.1';
}

function statusOn(day: Date, entry: KnownVersion): { status: ClusterVersionStatus; versionStatus: VersionStatus } {
  if (day < midnight(entry.standardEnds)) return { status: 'standard-support', versionStatus: 'STANDARD_SUPPORT' };
  if (day < midnight(entry.extendedEnds)) return { status: 'extended-support', versionStatus: 'EXTENDED_SUPPORT' };
  return { status: 'unsupported', versionStatus: 'UNSUPPORTED' };
}

/** Without `includeAll`, versions past extended support are left out unless they are asked for by name or status. */
function wanted(information: ClusterVersionInformation, input: DescribeClusterVersionsRequest): boolean {
  const { clusterVersion, versionStatus } = information;
  const statuses = statusesAsked(input);
  if (input.defaultOnly === true && information.defaultVersion !== true) return false;
  if (input.clusterVersions?.length && !input.clusterVersions.includes(clusterVersion ?? '')) return false;
  if (statuses.length > 0 && !statuses.every((asked) => asked === versionStatus)) return false;
  const asked = input.includeAll === true || input.clusterVersions?.length || statuses.length > 0;
  return Boolean(asked) || versionStatus !== 'UNSUPPORTED';
}

/** The status asked for, in the spelling of `versionStatus`; older clients still send the deprecated `status` (`standard-support`). */
function statusesAsked(input: DescribeClusterVersionsRequest): string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the API still takes it
  return [input.versionStatus, input.status?.toUpperCase().replace('-', '_')].filter((status) => status !== undefined);
}

/** Support ends at 00:00 UTC on the day (EKS user guide, kubernetes-versions). */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
