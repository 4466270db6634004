import type { DescribeSecurityGroupsCommandOutput, DescribeSubnetsCommandOutput, Subnet } from '@aws-sdk/client-ec2';
import type { CreateClusterRequest, VpcConfigRequest } from '@aws-sdk/client-eks';

import { AwsError, type Call } from '../service.ts';
import { isOffered } from './cluster-versions.ts';
import { clustersOf } from './clusters.ts';
import { inUse, invalidParameter, limitExceeded } from './errors.ts';
import { requireRole } from './role-validation.ts';
import { serviceLinked } from './service-principal.ts';
import type { EksState } from './state.ts';

/** Availability zones by id that never host a control plane (EKS user guide, network requirements; eksctl `pkg/az`). */
const unsupportedZoneIds = new Set(['use1-az3', 'usw1-az2', 'cac1-az3']);

/** Checks a CreateCluster request as EKS does before it answers; gives the subnets, which all lie in one VPC. */
export async function validateNewCluster(
  input: CreateClusterRequest,
  version: string,
  call: Call,
  state: EksState,
): Promise<Subnet[]> {
  const name = input.name ?? '';
  const about = { clusterName: name };
  if (!/^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/.test(name)) {
    throw invalidParameter(
      `The cluster name can have 1 to 100 letters, digits, hyphens and underscores and starts with a letter or digit: '${name}'`,
      about,
    );
  }
  if (clustersOf(call).some((cluster) => cluster.data.name === name)) {
    throw inUse(`Cluster already exists with name: ${name}`, about);
  }
  if (!isOffered(version, new Date())) throw invalidParameter('unsupported Kubernetes version', about);
  if (clustersOf(call).length >= (state.options.clustersPerRegion ?? 100)) {
    throw limitExceeded(`Cluster limit exceeded for account ${call.account}`, about);
  }
  await requireRole(call, input.roleArn ?? '', 'eks.amazonaws.com', about);
  const subnets = await subnetsOf(input.resourcesVpcConfig ?? {}, name, call);
  requireZones(subnets, name, state);
  await requireSecurityGroups(input.resourcesVpcConfig?.securityGroupIds ?? [], subnets[0]?.VpcId ?? '', name, call);
  return subnets;
}

async function subnetsOf(vpcConfig: VpcConfigRequest, name: string, call: Call): Promise<Subnet[]> {
  const about = { clusterName: name };
  const ids = vpcConfig.subnetIds ?? [];
  if (ids.length === 0) throw invalidParameter('Subnets specified must be in at least two different AZs', about);
  const answer = await call.aws
    .call<DescribeSubnetsCommandOutput>(
      'ec2',
      'DescribeSubnets',
      { SubnetIds: ids },
      { principal: serviceLinked(call), region: call.region },
    )
    .catch((error: unknown) => {
      throw invalidParameter(`${messageOf(error)} (Service: AmazonEC2; Status Code: 400)`, about);
    });
  const subnets = answer.Subnets ?? [];
  if (new Set(subnets.map((subnet) => subnet.VpcId)).size > 1) {
    throw invalidParameter('Subnets specified must belong to the same VPC', about);
  }
  return subnets;
}

function requireZones(subnets: readonly Subnet[], name: string, state: EksState): void {
  const zones = subnets.map((subnet) => ({ name: subnet.AvailabilityZone ?? '', id: subnet.AvailabilityZoneId ?? '' }));
  const full = zones.find((zone) => unsupportedZoneIds.has(zone.id) || !state.faults.hasCapacity(zone));
  if (full !== undefined) throw zoneWithoutCapacity(name, full.name);
  if (new Set(zones.map((zone) => zone.name)).size < 2) {
    throw invalidParameter('Subnets specified must be in at least two different AZs', { clusterName: name });
  }
}

/** The message lists the zones that would do; eksctl and people parse it. */
function zoneWithoutCapacity(clusterName: string, zone: string): AwsError {
  const region = zone.slice(0, -1);
  const validZones = ['a', 'b', 'c', 'd'].map((letter) => `${region}${letter}`).filter((other) => other !== zone);
  return new AwsError(
    'UnsupportedAvailabilityZoneException',
    `Cannot create cluster '${clusterName}' because ${zone}, the targeted availability zone, does not currently have ` +
      `sufficient capacity to support the cluster. Retry and choose from these availability zones: ${validZones.join(', ')}`,
    400,
    { clusterName, validZones },
  );
}

async function requireSecurityGroups(ids: readonly string[], vpcId: string, name: string, call: Call): Promise<void> {
  if (ids.length === 0) return;
  const about = { clusterName: name };
  const answer = await call.aws
    .call<DescribeSecurityGroupsCommandOutput>(
      'ec2',
      'DescribeSecurityGroups',
      { GroupIds: ids },
      { principal: serviceLinked(call), region: call.region },
    )
    .catch((error: unknown) => {
      throw invalidParameter(`${messageOf(error)} (Service: AmazonEC2; Status Code: 400)`, about);
    });
  if (answer.SecurityGroups?.some((group) => group.VpcId !== vpcId)) {
    throw invalidParameter('Security group(s) specified must belong to the same VPC as the subnets', about);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
