import type {
  CreatePodIdentityAssociationRequest,
  CreatePodIdentityAssociationResponse,
  DeletePodIdentityAssociationRequest,
  DeletePodIdentityAssociationResponse,
  DescribePodIdentityAssociationRequest,
  DescribePodIdentityAssociationResponse,
  ListPodIdentityAssociationsRequest,
  ListPodIdentityAssociationsResponse,
  PodIdentityAssociation,
  UpdatePodIdentityAssociationRequest,
  UpdatePodIdentityAssociationResponse,
} from '@aws-sdk/client-eks';
import { randomBytes } from 'node:crypto';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { partId, partNamed, partsOf, shownPart } from './cluster-parts.ts';
import { findActiveCluster, findCluster } from './clusters.ts';
import { inUse, limitExceeded, notFound } from './errors.ts';
import { page } from './paging.ts';
import { requireRole } from './role-validation.ts';

const type = 'AWS::EKS::PodIdentityAssociation';

/** Quota, fixed by EKS. */
const associationsPerCluster = 1000;

interface NewAssociation {
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  /** ARN of the add-on that keeps the association, if one does. */
  ownerArn?: string;
  tags: Record<string, string>;
}

export async function createPodIdentityAssociation(
  input: CreatePodIdentityAssociationRequest,
  call: Call,
): Promise<CreatePodIdentityAssociationResponse> {
  const association = await associate(call, {
    clusterName: input.clusterName ?? '',
    namespace: input.namespace ?? '',
    serviceAccount: input.serviceAccount ?? '',
    roleArn: input.roleArn ?? '',
    tags: input.tags ?? {},
  });
  association.data.disableSessionTags = input.disableSessionTags ?? false;
  association.data.targetRoleArn = input.targetRoleArn;
  return { association: shownPart(association) };
}

/** Ties a role to a service account. The service account need not exist; the role must, and trust EKS pods. */
export async function associate(call: Call, wanted: NewAssociation): Promise<Resource<PodIdentityAssociation>> {
  const cluster = findActiveCluster(call, wanted.clusterName);
  const about = { clusterName: cluster.data.name };
  await requireRole(call, wanted.roleArn, 'pods.eks.amazonaws.com', about);
  const all = partsOf(call, type, cluster.data.name);
  const taken = all.find(
    ({ data }) => data.namespace === wanted.namespace && data.serviceAccount === wanted.serviceAccount,
  );
  if (taken !== undefined) throw inUse(`Association already exists: ${taken.data.associationId}`, about);
  if (all.length >= associationsPerCluster) {
    throw limitExceeded(`Pod identity association limit exceeded for cluster ${cluster.data.name}`, about);
  }
  const associationId = `a-${randomBytes(9).toString('hex').slice(0, 17)}`;
  const arn = `arn:aws:eks:${call.region}:${call.account}:podidentityassociation/${cluster.data.name}/${associationId}`;
  const now = new Date();
  return call.aws.store.add<PodIdentityAssociation>({
    type,
    id: partId(cluster.data.name, associationId),
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: wanted.tags,
    state: 'ACTIVE',
    data: {
      clusterName: cluster.data.name,
      namespace: wanted.namespace,
      serviceAccount: wanted.serviceAccount,
      roleArn: wanted.roleArn,
      associationArn: arn,
      associationId,
      createdAt: now,
      modifiedAt: now,
      ownerArn: wanted.ownerArn,
    },
  });
}

/** Removes what an add-on keeps. */
export function dissociateOwned(call: Call, ownerArn: string): void {
  const owned = call.aws.store
    .list<PodIdentityAssociation>(type, call.region)
    .filter(({ data }) => data.ownerArn === ownerArn);
  for (const association of owned) call.aws.store.remove(association);
}

export function describePodIdentityAssociation(
  input: DescribePodIdentityAssociationRequest,
  call: Call,
): DescribePodIdentityAssociationResponse {
  return { association: shownPart(find(call, input.clusterName ?? '', input.associationId ?? '')) };
}

export function listPodIdentityAssociations(
  input: ListPodIdentityAssociationsRequest,
  call: Call,
): ListPodIdentityAssociationsResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const summaries = partsOf(call, type, cluster.data.name)
    .map(({ data }) => data)
    .filter((data) => input.namespace === undefined || data.namespace === input.namespace)
    .filter((data) => input.serviceAccount === undefined || data.serviceAccount === input.serviceAccount)
    .map(({ clusterName, namespace, serviceAccount, associationArn, associationId, ownerArn }) => {
      return { clusterName, namespace, serviceAccount, associationArn, associationId, ownerArn };
    });
  const { items, nextToken } = page(summaries, input.maxResults, input.nextToken);
  return { associations: items, nextToken };
}

export async function updatePodIdentityAssociation(
  input: UpdatePodIdentityAssociationRequest,
  call: Call,
): Promise<UpdatePodIdentityAssociationResponse> {
  const association = find(call, input.clusterName ?? '', input.associationId ?? '');
  if (input.roleArn !== undefined) {
    await requireRole(call, input.roleArn, 'pods.eks.amazonaws.com', { clusterName: input.clusterName ?? '' });
    association.data.roleArn = input.roleArn;
  }
  if (input.disableSessionTags !== undefined) association.data.disableSessionTags = input.disableSessionTags;
  if (input.targetRoleArn !== undefined) association.data.targetRoleArn = input.targetRoleArn;
  association.data.modifiedAt = new Date();
  return { association: shownPart(association) };
}

export function deletePodIdentityAssociation(
  input: DeletePodIdentityAssociationRequest,
  call: Call,
): DeletePodIdentityAssociationResponse {
  const association = find(call, input.clusterName ?? '', input.associationId ?? '');
  call.aws.store.remove(association);
  return { association: shownPart(association) };
}

function find(call: Call, clusterName: string, associationId: string): Resource<PodIdentityAssociation> {
  findCluster(call, clusterName);
  const found = partNamed(call, type, clusterName, associationId);
  if (found === undefined) throw notFound(`Association not found for ID: ${associationId}`, { clusterName });
  return found;
}
