import type { DescribeRouteTablesCommandOutput } from '@aws-sdk/client-ec2';
import type {
  CreateFargateProfileRequest,
  CreateFargateProfileResponse,
  DeleteFargateProfileRequest,
  DeleteFargateProfileResponse,
  DescribeFargateProfileRequest,
  DescribeFargateProfileResponse,
  FargateProfile,
  ListFargateProfilesRequest,
  ListFargateProfilesResponse,
} from '@aws-sdk/client-eks';
import { randomUUID } from 'node:crypto';

import { makeServiceLinkedRole } from '../iam/service-linked-role-of.ts';
import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { grantNodes, revokeNodes } from './access-entries.ts';
import { partId, partNamed, partsOf, setPartStatus, shownPart } from './cluster-parts.ts';
import { findActiveCluster, findCluster } from './clusters.ts';
import { inUse, invalidParameter, notFound } from './errors.ts';
import { page } from './paging.ts';
import { requireRole } from './role-validation.ts';
import { serviceLinked } from './service-principal.ts';

const type = 'AWS::EKS::FargateProfile';

/** CreateFargateProfile: CREATING for `latency.fargateProfileCreate`; needs private subnets and a role for the pods. */
export async function createFargateProfile(
  input: CreateFargateProfileRequest,
  call: Call,
): Promise<CreateFargateProfileResponse> {
  const cluster = findActiveCluster(call, input.clusterName ?? '');
  const clusterName = cluster.data.name;
  const name = input.fargateProfileName ?? '';
  const about = { clusterName, fargateProfileName: name };
  if (partNamed(call, type, clusterName, name) !== undefined) {
    throw inUse(`A Fargate Profile already exists with this name in this cluster.`, about);
  }
  const busy = profileIn(call, clusterName, ['CREATING', 'DELETING']);
  if (busy !== undefined) {
    throw inUse(
      `Cannot create Fargate Profile ${name} because cluster ${clusterName} currently has Fargate profile ` +
        `${busy.data.fargateProfileName} in status ${busy.data.status}`,
      about,
    );
  }
  if (!input.selectors?.length) throw invalidParameter('Fargate Profile must have at least one selector.', about);
  await requireRole(call, input.podExecutionRoleArn ?? '', 'eks-fargate-pods.amazonaws.com', about);
  await requirePrivateSubnets(call, input.subnets ?? [], about);
  await makeServiceLinkedRole(call, 'eks-fargate.amazonaws.com');
  const profile = addProfile(call, input);
  grantNodes(call, cluster, input.podExecutionRoleArn ?? '', 'FARGATE_LINUX');
  call.aws.clock.after(call.aws.latency.fargateProfileCreate, () => {
    if (profile.data.status === 'CREATING') setPartStatus(call, profile, 'ACTIVE');
  });
  return { fargateProfile: shownPart(profile) };
}

export function describeFargateProfile(
  input: DescribeFargateProfileRequest,
  call: Call,
): DescribeFargateProfileResponse {
  return { fargateProfile: shownPart(find(call, input.clusterName ?? '', input.fargateProfileName ?? '')) };
}

export function listFargateProfiles(input: ListFargateProfilesRequest, call: Call): ListFargateProfilesResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const names = partsOf(call, type, cluster.data.name).map((part) => part.data.fargateProfileName ?? '');
  const { items, nextToken } = page(names.sort(), input.maxResults, input.nextToken);
  return { fargateProfileNames: items, nextToken };
}

/** DeleteFargateProfile: only one profile of a cluster may be DELETING at a time (terraform#25059). */
export function deleteFargateProfile(input: DeleteFargateProfileRequest, call: Call): DeleteFargateProfileResponse {
  const clusterName = input.clusterName ?? '';
  const name = input.fargateProfileName ?? '';
  const profile = find(call, clusterName, name);
  if (profile.data.status === 'DELETING') return { fargateProfile: shownPart(profile) };
  const busy = profileIn(call, clusterName, ['DELETING']);
  if (busy !== undefined) {
    throw inUse(
      `Cannot Delete Fargate Profile ${name} because cluster ${clusterName} currently has Fargate profile ` +
        `${busy.data.fargateProfileName} in status DELETING`,
      { clusterName, fargateProfileName: name },
    );
  }
  setPartStatus(call, profile, 'DELETING');
  call.aws.clock.after(call.aws.latency.fargateProfileDelete, () => {
    call.aws.store.remove(profile);
    revokeNodes(call, clusterName, profile.data.podExecutionRoleArn ?? '');
  });
  return { fargateProfile: shownPart(profile) };
}

function find(call: Call, clusterName: string, fargateProfileName: string): Resource<FargateProfile> {
  findCluster(call, clusterName);
  const found = partNamed(call, type, clusterName, fargateProfileName);
  if (found === undefined) {
    throw notFound(`No Fargate Profile found with name: ${fargateProfileName}.`, { clusterName, fargateProfileName });
  }
  return found;
}

function profileIn(call: Call, clusterName: string, statuses: string[]): Resource<FargateProfile> | undefined {
  return partsOf(call, type, clusterName).find((part) => statuses.includes(part.data.status ?? ''));
}

function addProfile(call: Call, input: CreateFargateProfileRequest): Resource<FargateProfile> {
  const clusterName = input.clusterName ?? '';
  const name = input.fargateProfileName ?? '';
  const arn = `arn:aws:eks:${call.region}:${call.account}:fargateprofile/${clusterName}/${name}/${randomUUID()}`;
  return call.aws.store.add<FargateProfile>({
    type,
    id: partId(clusterName, name),
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: input.tags ?? {},
    state: 'CREATING',
    data: {
      fargateProfileName: name,
      fargateProfileArn: arn,
      clusterName,
      createdAt: new Date(),
      podExecutionRoleArn: input.podExecutionRoleArn,
      subnets: input.subnets ?? [],
      selectors: input.selectors ?? [],
      status: 'CREATING',
      health: { issues: [] },
    },
  });
}

/** Fargate takes subnets without a direct route to an internet gateway only. */
async function requirePrivateSubnets(
  call: Call,
  subnets: readonly string[],
  about: { clusterName: string; fargateProfileName: string },
): Promise<void> {
  const answer = await call.aws.call<DescribeRouteTablesCommandOutput>(
    'ec2',
    'DescribeRouteTables',
    { Filters: [{ Name: 'association.subnet-id', Values: [...subnets] }] },
    { principal: serviceLinked(call), region: call.region },
  );
  const isPublic = (subnet: string): boolean =>
    (answer.RouteTables ?? []).some(
      (table) =>
        table.Associations?.some((association) => association.SubnetId === subnet) &&
        table.Routes?.some((route) => route.GatewayId?.startsWith('igw-')),
    );
  const found = subnets.find(isPublic);
  if (found !== undefined) {
    throw invalidParameter(`Subnet ${found} provided in Fargate Profile is not a private subnet`, about);
  }
}
