import type {
  Update,
  UpdateClusterConfigRequest,
  UpdateClusterConfigResponse,
  UpdateClusterVersionRequest,
  UpdateClusterVersionResponse,
  UpdateParam,
  UpdateType,
} from '@aws-sdk/client-eks';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { ensureLogGroup, enabledTypes, normaliseLogging } from './cluster-logging.ts';
import { isOffered, platformVersionOf } from './cluster-versions.ts';
import { findCluster, setClusterStatus } from './clusters.ts';
import { inUse, invalidParameter } from './errors.ts';
import type { ClusterData, EksState } from './state.ts';

/** How long a change of a working control plane takes, in seconds (a guess: minutes, shorter than making one). */
const configUpdateSeconds = 120;

/** Deletion protection is a flag, not a change of the control plane: it settles in seconds (a guess). */
const protectionUpdateSeconds = 10;

interface Change {
  type: UpdateType;
  params: UpdateParam[];
  apply(): void;
}

/** UpdateClusterConfig: one kind of change at a time; UPDATING until it is done. */
export function updateClusterConfig(
  input: UpdateClusterConfigRequest,
  call: Call,
  state: EksState,
): UpdateClusterConfigResponse {
  const cluster = findIdle(call, input.name ?? '', state);
  const changes = changesOf(input, cluster);
  const [change, ...others] = changes;
  const about = { clusterName: cluster.data.name };
  if (change === undefined) throw invalidParameter('No changes needed for the provided cluster config', about);
  if (others.length > 0) throw invalidParameter('Only one type of update can be allowed.', about);
  // Deletion protection guards requests, not the control plane: it holds as soon as the call was answered.
  if (change.type === 'DeletionProtectionUpdate') change.apply();
  const update = state.updates.begin({ clusterArn: cluster.arn }, change.type, change.params);
  const seconds = change.type === 'DeletionProtectionUpdate' ? protectionUpdateSeconds : configUpdateSeconds;
  run(call, cluster, state, update, seconds, async () => {
    change.apply();
    if (change.type === 'LoggingUpdate') await ensureLogGroup(call, cluster.data.name, cluster.data.logging);
  });
  return { update };
}

/** UpdateClusterVersion: one minor version up, as long as making a control plane takes. */
export function updateClusterVersion(
  input: UpdateClusterVersionRequest,
  call: Call,
  state: EksState,
): UpdateClusterVersionResponse {
  const cluster = findIdle(call, input.name ?? '', state);
  const version = input.version ?? '';
  const about = { clusterName: cluster.data.name };
  const step = minorOf(version) - minorOf(cluster.data.version);
  if (step === 0) throw invalidParameter(`Cluster is already at version ${version}`, about);
  if (!isOffered(version, new Date()) || step !== 1) {
    throw invalidParameter(
      `Unsupported Kubernetes minor version update from ${cluster.data.version} to ${version}`,
      about,
    );
  }
  const update = state.updates.begin({ clusterArn: cluster.arn }, 'VersionUpdate', [
    { type: 'Version', value: version },
    { type: 'PlatformVersion', value: platformVersionOf(version) },
  ]);
  run(call, cluster, state, update, call.aws.latency.controlPlaneCreate, () => {
    cluster.data.version = version;
    cluster.data.platformVersion = platformVersionOf(version);
  });
  return { update };
}

function findIdle(call: Call, name: string, state: EksState): Resource<ClusterData> {
  const cluster = findCluster(call, name);
  const update = state.updates.inProgress({ clusterArn: cluster.arn });
  if (update !== undefined || cluster.data.status !== 'ACTIVE') {
    const why =
      update === undefined ? `is in status ${cluster.data.status}` : `currently has update ${update.id} in progress`;
    throw inUse(`Cannot update because cluster ${name} ${why}`, { clusterName: name });
  }
  return cluster;
}

function changesOf(input: UpdateClusterConfigRequest, cluster: Resource<ClusterData>): Change[] {
  return [
    endpointChange(input, cluster),
    subnetChange(input, cluster),
    loggingChange(input, cluster),
    accessChange(input, cluster),
    plainChange('UpgradePolicyUpdate', 'UpgradePolicy', 'upgradePolicy', input, cluster),
    plainChange('ZonalShiftConfigUpdate', 'ZonalShiftConfig', 'zonalShiftConfig', input, cluster),
    plainChange('DeletionProtectionUpdate', 'DeletionProtection', 'deletionProtection', input, cluster),
    plainChange('AutoModeUpdate', 'ComputeConfig', 'computeConfig', input, cluster),
  ].filter((change) => change !== undefined);
}

function endpointChange(input: UpdateClusterConfigRequest, { data }: Resource<ClusterData>): Change | undefined {
  const { endpointPrivateAccess, endpointPublicAccess, publicAccessCidrs } = input.resourcesVpcConfig ?? {};
  if (endpointPrivateAccess === undefined && endpointPublicAccess === undefined && publicAccessCidrs === undefined) {
    return undefined;
  }
  const current = data.resourcesVpcConfig ?? {};
  const wanted = {
    endpointPrivateAccess: endpointPrivateAccess ?? current.endpointPrivateAccess,
    endpointPublicAccess: endpointPublicAccess ?? current.endpointPublicAccess,
    publicAccessCidrs: publicAccessCidrs ?? current.publicAccessCidrs,
  };
  if (wanted.endpointPrivateAccess !== true && wanted.endpointPublicAccess !== true) {
    throw invalidParameter('Private and public endpoint access cannot be disabled at the same time.', {
      clusterName: data.name,
    });
  }
  return {
    type: 'EndpointAccessUpdate',
    params: [
      { type: 'EndpointPublicAccess', value: String(wanted.endpointPublicAccess) },
      { type: 'EndpointPrivateAccess', value: String(wanted.endpointPrivateAccess) },
      { type: 'PublicAccessCidrs', value: JSON.stringify(wanted.publicAccessCidrs) },
    ],
    apply: () => {
      data.resourcesVpcConfig = { ...data.resourcesVpcConfig, ...wanted };
    },
  };
}

/** New subnets are noted; the control plane's interfaces stay where they are, which EKS would move. */
function subnetChange(input: UpdateClusterConfigRequest, { data }: Resource<ClusterData>): Change | undefined {
  const { subnetIds, securityGroupIds } = input.resourcesVpcConfig ?? {};
  if (subnetIds === undefined && securityGroupIds === undefined) return undefined;
  return {
    type: 'VpcConfigUpdate',
    params: [{ type: 'Subnets', value: JSON.stringify(subnetIds ?? data.resourcesVpcConfig?.subnetIds) }],
    apply: () => {
      data.resourcesVpcConfig = {
        ...data.resourcesVpcConfig,
        ...(subnetIds === undefined ? {} : { subnetIds }),
        ...(securityGroupIds === undefined ? {} : { securityGroupIds }),
      };
    },
  };
}

function loggingChange(input: UpdateClusterConfigRequest, { data }: Resource<ClusterData>): Change | undefined {
  if (input.logging === undefined) return undefined;
  const wanted = normaliseLogging(input.logging, data.logging);
  if (enabledTypes(wanted).join() === enabledTypes(data.logging).join()) {
    throw invalidParameter('No changes needed for the logging config provided', { clusterName: data.name });
  }
  return {
    type: 'LoggingUpdate',
    params: [{ type: 'ClusterLogging', value: JSON.stringify(wanted) }],
    apply: () => {
      data.logging = wanted;
    },
  };
}

/** The authentication mode only moves forward: CONFIG_MAP, API_AND_CONFIG_MAP, API. */
function accessChange(input: UpdateClusterConfigRequest, { data }: Resource<ClusterData>): Change | undefined {
  const mode = input.accessConfig?.authenticationMode;
  if (mode === undefined) return undefined;
  const order = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'];
  const current = data.accessConfig?.authenticationMode ?? 'CONFIG_MAP';
  if (order.indexOf(mode) <= order.indexOf(current)) {
    throw invalidParameter(`Unsupported authentication mode update from ${current} to ${mode}`, {
      clusterName: data.name,
    });
  }
  return {
    type: 'AccessConfigUpdate',
    params: [{ type: 'AuthenticationMode', value: mode }],
    apply: () => {
      data.accessConfig = { ...data.accessConfig, authenticationMode: mode };
    },
  };
}

function plainChange(
  type: UpdateType,
  param: NonNullable<UpdateParam['type']>,
  key: 'upgradePolicy' | 'zonalShiftConfig' | 'deletionProtection' | 'computeConfig',
  input: UpdateClusterConfigRequest,
  { data }: Resource<ClusterData>,
): Change | undefined {
  const wanted = input[key];
  if (wanted === undefined) return undefined;
  const value = typeof wanted === 'boolean' ? String(wanted) : JSON.stringify(wanted);
  return { type, params: [{ type: param, value }], apply: () => void Object.assign(data, { [key]: wanted }) };
}

function run(
  call: Call,
  cluster: Resource<ClusterData>,
  state: EksState,
  update: Update,
  seconds: number,
  apply: () => void | Promise<void>,
): void {
  setClusterStatus(call, cluster, 'UPDATING');
  const done = async (): Promise<void> => {
    await call.aws.clock.sleep(seconds);
    await apply();
    state.updates.finish(update);
    if (cluster.data.status === 'UPDATING') setClusterStatus(call, cluster, 'ACTIVE');
  };
  void done().catch((error: unknown) => {
    const errorMessage = error instanceof Error ? error.message : String(error);
    state.updates.finish(update, [{ errorCode: 'Unknown', errorMessage }]);
    if (cluster.data.status === 'UPDATING') setClusterStatus(call, cluster, 'ACTIVE');
  });
}

function minorOf(version: string): number {
  return Number(/^1\.(\d+)$/.exec(version)?.[1] ?? Number.NaN);
}
