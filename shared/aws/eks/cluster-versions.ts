import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';

/** A Kubernetes version as EKS offers it now. */
export interface ClusterVersion {
  /** Minor version: `1.35`. */
  readonly version: string;
  readonly status: 'standard' | 'extended' | 'unsupported';
  /** From this moment (00:00 UTC of the day) extended support is billed. Undefined where EKS tells no date. */
  readonly standardEnds: Date | undefined;
  /** From this moment EKS upgrades the cluster by itself. */
  readonly extendedEnds: Date | undefined;
  /** The one that EKS takes if none is asked for. */
  readonly isDefault: boolean;
}

/** All versions that a new cluster can have, newest first. Needs eks:DescribeClusterVersions. */
export async function listClusterVersions(aws: Aws, abortSignal?: AbortSignal): Promise<readonly ClusterVersion[]> {
  const { client, sdk } = await aws.eks();
  const versions = await allPages((nextToken) =>
    client
      .send(
        new sdk.DescribeClusterVersionsCommand(nextToken === undefined ? {} : { nextToken }),
        abortSignal === undefined ? {} : { abortSignal },
      )
      .then((page) => ({ items: page.clusterVersions ?? [], nextToken: page.nextToken })),
  );
  return versions
    .map((information) => ({
      version: information.clusterVersion ?? '',
      status: statusOf(information.versionStatus),
      standardEnds: information.endOfStandardSupportDate,
      extendedEnds: information.endOfExtendedSupportDate,
      isDefault: information.defaultVersion ?? false,
    }))
    .sort((a, b) => minor(b.version) - minor(a.version));
}

function statusOf(status: string | undefined): ClusterVersion['status'] {
  if (status === 'STANDARD_SUPPORT') return 'standard';
  return status === 'EXTENDED_SUPPORT' ? 'extended' : 'unsupported';
}

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
