import { CommandError } from '../errors.ts';
import type { ClusterConfig, Decoded } from './cluster-config.ts';
import { checkAccess, checkAddons, checkAssociations, checkServiceAccounts } from './iam-validation.ts';
import { checkNodeGroups } from './node-group-validation.ts';

/** As of eksctl 0.230. */
const regions =
  'us-west-1 us-west-2 us-east-1 us-east-2 ca-central-1 ca-west-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-central-1 eu-central-2 eu-south-1 eu-south-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-7 ap-south-1 ap-south-2 ap-east-1 ap-east-2 me-central-1 me-south-1 sa-east-1 af-south-1 cn-northwest-1 cn-north-1 il-central-1 us-gov-west-1 us-gov-east-1 us-iso-east-1 us-isob-east-1 us-isob-west-1 us-iso-west-1 mx-central-1 ap-southeast-6 us-isof-south-1 us-isof-east-1 eu-isoe-west-1'.split(
    ' ',
  );

/** Throws eksctl's error for a region that it does not support. */
export function checkRegion(region: string): void {
  if (!regions.includes(region)) {
    throw new CommandError(`--region=${region} is not supported - use one of: ${regions.join(', ')}`);
  }
}

/** What eksctl demands of every config before it asks AWS anything. */
export function checkMetadata(config: Decoded<ClusterConfig>): void {
  if ((config.metadata?.region ?? '') === '') throw new CommandError('metadata.region must be set');
}

/** Throws if the cluster has no name. */
export function checkName(config: Decoded<ClusterConfig>): void {
  if ((config.metadata?.name ?? '') === '') throw new CommandError('metadata.name must be set');
}

/** What `create cluster` refuses before it asks AWS anything. */
export function checkFile(config: Decoded<ClusterConfig>): void {
  checkMetadata(config);
  if (config.availabilityZones !== undefined && config.vpc?.subnets !== undefined) {
    throw new CommandError('vpc.subnets and availabilityZones cannot be set at the same time');
  }
  checkAutoModeAddons(config);
  checkAddons(config);
  checkAssociations(config);
  checkAddonNeeds(config);
}

/** Checks a config for `create cluster` after the first calls; throws the first error, in eksctl's words. */
export function checkConfig(config: Decoded<ClusterConfig>): void {
  const { name = '', region = '' } = config.metadata ?? {};
  checkRegion(region);
  checkName(config);
  if (!/^[a-zA-Z][-a-zA-Z0-9]*$/.test(name)) {
    throw new CommandError(
      `validation for ${name} failed, name must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    );
  }
  checkNetwork(config);
  checkAutoMode(config);
  checkLogging(config);
  const supportType = config.upgradePolicy?.supportType;
  if (supportType !== undefined && !['STANDARD', 'EXTENDED'].includes(supportType)) {
    throw new CommandError('upgradePolicy.supportType must be either "STANDARD" or "EXTENDED"');
  }
  checkServiceAccounts(config);
  checkAccess(config);
  checkNodeGroups(config);
}

function checkNetwork(config: Decoded<ClusterConfig>): void {
  const zones = config.availabilityZones;
  if (zones !== undefined && zones.length < 2) {
    throw new CommandError(
      `only ${zones.length} zone(s) specified [${zones.join(' ')}], 2 are required (can be non-unique)`,
    );
  }
  const endpoints = config.vpc?.clusterEndpoints;
  if (endpoints?.publicAccess === false && endpoints.privateAccess !== true) {
    throw new CommandError('Kubernetes API access must have one of public or private clusterEndpoints enabled');
  }
}

function checkAutoMode(config: Decoded<ClusterConfig>): void {
  const auto = config.autoModeConfig;
  if (auto === undefined) return;
  if (auto.enabled !== true) {
    if (auto.nodePools !== undefined || (auto.nodeRoleARN ?? '') !== '' || (auto.permissionsBoundaryARN ?? '') !== '') {
      throw new CommandError(
        'cannot set autoModeConfig.nodeRoleARN, autoModeConfig.permissionBoundaryARN, or autoModeConfig.nodePools when Auto Mode is disabled',
      );
    }
    return;
  }
}

function checkAutoModeAddons(config: Decoded<ClusterConfig>): void {
  if (config.autoModeConfig?.enabled !== true) return;
  const core = ['vpc-cni', 'kube-proxy', 'coredns'];
  if ((config.addons ?? []).some(({ name = '' }) => core.includes(name))) {
    throw new CommandError(
      'core networking addons are not required on a cluster using Auto Mode; if you still wish to create them, use `eksctl create addon` post cluster creation',
    );
  }
}

export const logTypes: readonly string[] = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

function checkLogging(config: Decoded<ClusterConfig>): void {
  const types = config.cloudWatch?.clusterLogging?.enableTypes ?? [];
  types.forEach((type, index) => {
    if (!logTypes.includes(type) && !['*', 'all'].includes(type)) {
      throw new CommandError(`log type "${type}" (cloudWatch.clusterLogging.enableTypes[${index}]) is unknown`);
    }
  });
}

/** Without the CNI nothing can run, so whatever would run is refused; groups count only if they say how many nodes they want. */
function checkAddonNeeds(config: Decoded<ClusterConfig>): void {
  if (config.addonsConfig?.disableDefaultAddons !== true || config.autoModeConfig?.enabled === true) return;
  if ((config.addons ?? []).some((addon) => addon.name === 'vpc-cni')) return;
  const groups = [...(config.nodeGroups ?? []), ...(config.managedNodeGroups ?? [])];
  const others = [config.fargateProfiles, config.iam?.serviceAccounts, config.iam?.podIdentityAssociations];
  if (groups.some((group) => (group.desiredCapacity ?? 0) > 0) || others.some((list) => (list ?? []).length > 0)) {
    throw new CommandError(
      'fields nodeGroups, managedNodeGroups, fargateProfiles, karpenter, gitops, iam.serviceAccounts, and iam.podIdentityAssociations are not supported during cluster creation in a cluster without VPC CNI if Auto Mode is disabled; please remove these fields and add them back after cluster creation is successful',
    );
  }
}
