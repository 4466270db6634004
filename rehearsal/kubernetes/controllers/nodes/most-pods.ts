import type { LaunchTemplateVersion } from '@aws-sdk/client-ec2';

import type { Cluster } from '../../cluster.ts';

interface StoredTemplate {
  readonly versions?: readonly LaunchTemplateVersion[];
}

/**
 * The kubelet's limit of pods that a node group's launch template sets, if it does: `maxPods` in the NodeConfig of its user data,
 * which is looked for as text. Nothing else of user data acts in a rehearsal.
 */
export function mostPodsOf(
  cluster: Cluster,
  template: { readonly id?: string; readonly version?: string } | undefined,
): number | undefined {
  if (template?.id === undefined) return undefined;
  const stored = cluster.aws.store.get<StoredTemplate>(
    'AWS::EC2::LaunchTemplate',
    template.id,
    cluster.identity.region,
  );
  const version = stored?.data.versions?.find(({ VersionNumber }) => String(VersionNumber) === template.version);
  const userData = Buffer.from(version?.LaunchTemplateData?.UserData ?? '', 'base64').toString('utf8');
  const limit = /^\s*maxPods:\s*(\d+)\s*$/m.exec(userData)?.[1];
  return limit === undefined ? undefined : Number(limit);
}
