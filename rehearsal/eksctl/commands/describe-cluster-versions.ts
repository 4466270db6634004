import { DescribeClusterVersionsCommand } from '@aws-sdk/client-eks';
import type { VersionStatus } from '@aws-sdk/client-eks';

import { Session } from '../aws/session.ts';
import type { Flags } from '../command-line/flags.ts';
import { goShape, printJson } from './go-json.ts';

/** The members of the Go SDK's type in the order in which eksctl prints them. */
const members: readonly string[] = [
  ...[
    'ClusterType',
    'ClusterVersion',
    'ControlPlaneComponentConfig',
    'ControlPlaneScalingTiers',
    'DefaultPlatformVersion',
  ],
  ...[
    'DefaultVersion',
    'EndOfExtendedSupportDate',
    'EndOfStandardSupportDate',
    'KubernetesPatchVersion',
    'ReleaseDate',
  ],
  ...['Status', 'VersionStatus'],
];

/** `eksctl utils describe-cluster-versions`. */
export async function runDescribeClusterVersions(flags: Flags): Promise<void> {
  const region =
    flags.string('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-west-2';
  const session = new Session(region);
  await session.checkAccess();
  const [type, versions, status] = [
    flags.string('cluster-types'),
    flags.strings('cluster-versions'),
    flags.string('status') as VersionStatus | undefined,
  ];
  const { clusterVersions = [] } = await session.eks.send(
    new DescribeClusterVersionsCommand({
      ...(type === undefined ? {} : { clusterType: type }),
      ...(versions === undefined ? {} : { clusterVersions: versions }),
      ...(status === undefined ? {} : { versionStatus: status }),
      ...(flags.bool('include-all') ? { includeAll: true } : {}),
      ...(flags.bool('default-only') ? { defaultOnly: true } : {}),
    }),
  );
  printJson({ clusterVersions: clusterVersions.map((each) => goShape(each, members)) });
}
