import { CommandError } from '../errors.ts';
import type { ClusterConfig } from './cluster-config.ts';

/** What the real eksctl would act on and the stand-in does not. */
const notRehearsed: readonly string[] = [
  'capabilities',
  'controlPlaneScalingConfig',
  'gitops',
  'iamIdentityMappings',
  'identityProviders',
  'karpenter',
  'kubeAPIServerConfig',
  'kubeControllerManagerConfig',
  'kubeSchedulerConfig',
  'localZones',
  'outpost',
  'remoteNetworkConfig',
];

/** Refuses, loudly, what the stand-in would otherwise silently leave out. */
export function refuseNotRehearsed(config: ClusterConfig): void {
  const sections = notRehearsed.filter((section) => section in config);
  if ((config as { privateCluster?: { enabled?: boolean } }).privateCluster?.enabled === true) {
    sections.push('privateCluster.enabled');
  }
  if (config.kubernetesNetworkConfig?.ipFamily?.toLowerCase() === 'ipv6')
    sections.push('kubernetesNetworkConfig.ipFamily: IPv6');
  const groups = config.managedNodeGroups ?? [];
  if (groups.some((group) => 'launchTemplate' in group)) sections.push('managedNodeGroups[].launchTemplate');
  if (sections.length === 0) return;
  throw new CommandError(
    `this is the rehearsal's stand-in for eksctl, and it does not rehearse ${sections.join(', ')}; put the real eksctl on PATH to use them locally`,
  );
}
