import type { Subnet } from '@aws-sdk/client-ec2';
import type { CreateClusterRequest, CreateClusterResponse } from '@aws-sdk/client-eks';
import { randomBytes } from 'node:crypto';

import { makeServiceLinkedRole } from '../iam/service-linked-role-of.ts';
import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { grantCreator } from './access-entries.ts';
import { ensureLogGroup, normaliseLogging } from './cluster-logging.ts';
import { createClusterSecurityGroup, createControlPlaneInterfaces } from './cluster-network.ts';
import { validateNewCluster } from './cluster-validation.ts';
import { defaultClusterVersion, platformVersionOf } from './cluster-versions.ts';
import { setClusterStatus, shown } from './clusters.ts';
import type { ClusterData, EksState } from './state.ts';

/**
 * CreateCluster: answers CREATING at once; ACTIVE follows after `latency.controlPlaneCreate`, when the Kubernetes API behind
 * the endpoint answers.
 */
export async function createCluster(
  input: CreateClusterRequest,
  call: Call,
  state: EksState,
): Promise<CreateClusterResponse> {
  const version = input.version ?? defaultClusterVersion;
  const subnets = await validateNewCluster(input, version, call, state);
  await makeServiceLinkedRole(call, 'eks.amazonaws.com');
  const vpcId = subnets[0]?.VpcId ?? '';
  const data = newCluster(input, version, vpcId, call);
  const cluster = call.aws.store.add<ClusterData>({
    type: 'AWS::EKS::Cluster',
    id: data.name,
    arn: data.arn ?? '',
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: input.tags ?? {},
    state: 'CREATING',
    data,
  });
  const groupId = await createClusterSecurityGroup(call, data.name, vpcId);
  data.resourcesVpcConfig = { ...data.resourcesVpcConfig, clusterSecurityGroupId: groupId };
  if (input.accessConfig?.bootstrapClusterCreatorAdminPermissions !== false) grantCreator(call, cluster);
  void bringUp(cluster, subnets, call, state).catch((error: unknown) => fail(cluster, call, error));
  return { cluster: shown(cluster) };
}

function newCluster(input: CreateClusterRequest, version: string, vpcId: string, call: Call): ClusterData {
  const name = input.name ?? '';
  const vpcConfig = input.resourcesVpcConfig ?? {};
  return {
    name,
    version,
    roleArn: input.roleArn ?? '',
    arn: `arn:aws:eks:${call.region}:${call.account}:cluster/${name}`,
    createdAt: new Date(),
    status: 'CREATING',
    certificateAuthority: {},
    platformVersion: platformVersionOf(version),
    health: { issues: [] },
    resourcesVpcConfig: {
      subnetIds: vpcConfig.subnetIds ?? [],
      securityGroupIds: vpcConfig.securityGroupIds ?? [],
      vpcId,
      endpointPublicAccess: vpcConfig.endpointPublicAccess ?? true,
      endpointPrivateAccess: vpcConfig.endpointPrivateAccess ?? false,
      publicAccessCidrs: vpcConfig.publicAccessCidrs ?? ['0.0.0.0/0'],
    },
    kubernetesNetworkConfig: {
      serviceIpv4Cidr: input.kubernetesNetworkConfig?.serviceIpv4Cidr ?? '10.100.0.0/16',
      ipFamily: input.kubernetesNetworkConfig?.ipFamily ?? 'ipv4',
      elasticLoadBalancing: input.kubernetesNetworkConfig?.elasticLoadBalancing ?? { enabled: false },
    },
    logging: normaliseLogging(input.logging, undefined),
    accessConfig: {
      bootstrapClusterCreatorAdminPermissions: input.accessConfig?.bootstrapClusterCreatorAdminPermissions ?? true,
      // The API's default is CONFIG_MAP; eksctl sends API_AND_CONFIG_MAP (eksctl docs, access entries).
      authenticationMode: input.accessConfig?.authenticationMode ?? 'CONFIG_MAP',
    },
    upgradePolicy: { supportType: input.upgradePolicy?.supportType ?? 'EXTENDED' },
    computeConfig: input.computeConfig,
    storageConfig: input.storageConfig,
    zonalShiftConfig: input.zonalShiftConfig,
    encryptionConfig: input.encryptionConfig,
    deletionProtection: input.deletionProtection ?? false,
    bootstrapSelfManagedAddons: input.bootstrapSelfManagedAddons ?? true,
  };
}

async function bringUp(
  cluster: Resource<ClusterData>,
  subnets: readonly Subnet[],
  call: Call,
  state: EksState,
): Promise<void> {
  const { clock, latency } = call.aws;
  const { data } = cluster;
  const groups = [
    data.resourcesVpcConfig?.clusterSecurityGroupId ?? '',
    ...(data.resourcesVpcConfig?.securityGroupIds ?? []),
  ];
  // The interfaces appear in the subnets while the control plane is being made, well before it answers.
  await clock.sleep(latency.controlPlaneCreate / 4);
  if (wasDeleted(data)) return;
  await createControlPlaneInterfaces(call, data.name, subnets, groups);
  if (wasDeleted(data)) return;
  const started = state.controlPlanes.start(cluster.arn, () =>
    state.options.startControlPlane({
      cluster: {
        name: data.name,
        arn: cluster.arn,
        region: call.region,
        account: call.account,
        version: data.version,
      },
      aws: call.aws,
      authority: state.options.authority,
    }),
  );
  const [controlPlane] = await Promise.all([started, clock.sleep((latency.controlPlaneCreate * 3) / 4)]);
  if (wasDeleted(data)) return;
  const failure = state.faults.clusterFailure(data.name);
  if (failure !== undefined) throw new Error(failure);
  await ensureLogGroup(call, data.name, data.logging);
  data.endpoint = controlPlane.endpoint;
  data.certificateAuthority = { data: controlPlane.certificateAuthorityData };
  data.identity = { oidc: { issuer: issuerOf(call.region, state) } };
  setClusterStatus(call, cluster, 'ACTIVE');
}

/** A cluster may be deleted while it is being created. */
function wasDeleted(data: ClusterData): boolean {
  return data.status !== 'CREATING';
}

function issuerOf(region: string, state: EksState): string {
  const id = randomBytes(16).toString('hex').toUpperCase();
  return state.options.issuerUrl?.(region, id) ?? `https://oidc.eks.${region}.amazonaws.com/id/${id}`;
}

function fail(cluster: Resource<ClusterData>, call: Call, error: unknown): void {
  if (cluster.data.status !== 'CREATING') return;
  const message = error instanceof Error ? error.message : String(error);
  cluster.data.health = { issues: [{ code: 'InternalFailure', message, resourceIds: [] }] };
  setClusterStatus(call, cluster, 'FAILED');
}
