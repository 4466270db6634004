import { DescribeClusterVersionsCommand } from '@aws-sdk/client-eks';
import type { ClusterVersionInformation } from '@aws-sdk/client-eks';

import { defaultVersion } from '../config/defaults.ts';
import { CommandError } from '../errors.ts';
import type { Session } from './session.ts';

/** What EKS offers; since 0.202 eksctl asks this at the start of nearly every command. Throws in eksctl's words. */
export async function clusterVersions(session: Session): Promise<ClusterVersionInformation[]> {
  const { clusterVersions: versions } = await session.eks.send(new DescribeClusterVersionsCommand({}));
  return versions ?? [];
}

/** The version to create, after checking that EKS supports it. */
export function resolveVersion(wanted: string | undefined, offered: readonly ClusterVersionInformation[]): string {
  const supported = offered.map((each) => each.clusterVersion ?? '').sort(byMinor);
  const version = wanted ?? offered.find((each) => each.defaultVersion === true)?.clusterVersion ?? defaultVersion;
  if (supported.includes(version)) return version;
  const oldest = supported[0];
  const values = supported.join(', ');
  if (oldest !== undefined && byMinor(version, oldest) < 0) {
    throw new CommandError(
      `resolving cluster version: invalid version, ${version} is no longer supported, supported values: ${values}\n` +
        'see also: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html',
    );
  }
  throw new CommandError(`resolving cluster version: invalid version, supported values: ${values}`);
}

function byMinor(a: string, b: string): number {
  const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
  return minor(a) - minor(b);
}
