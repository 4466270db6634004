import type {
  AccessEntry,
  CreateAccessEntryRequest,
  CreateAccessEntryResponse,
  DeleteAccessEntryRequest,
  DeleteAccessEntryResponse,
  DescribeAccessEntryRequest,
  DescribeAccessEntryResponse,
  ListAccessEntriesRequest,
  ListAccessEntriesResponse,
  UpdateAccessEntryRequest,
  UpdateAccessEntryResponse,
} from '@aws-sdk/client-eks';
import { randomUUID } from 'node:crypto';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import type { AccessEntryData } from './access-entry-data.ts';
import { clusterAdminPolicy } from './access-policies.ts';
import { partId, partNamed, partsOf, shownPart } from './cluster-parts.ts';
import { findActiveCluster, findCluster } from './clusters.ts';
import { inUse, invalidParameter, invalidRequest, notFound } from './errors.ts';
import { page } from './paging.ts';
import type { ClusterData } from './state.ts';

const types = new Set([
  'STANDARD',
  'EC2_LINUX',
  'EC2_WINDOWS',
  'FARGATE_LINUX',
  'EC2',
  'HYBRID_LINUX',
  'HYPERPOD_LINUX',
]);

export function createAccessEntry(input: CreateAccessEntryRequest, call: Call): CreateAccessEntryResponse {
  const cluster = findActiveCluster(call, input.clusterName ?? '');
  requireEntriesEnabled(cluster);
  const principalArn = input.principalArn ?? '';
  const kind = input.type ?? 'STANDARD';
  const about = { clusterName: cluster.data.name };
  if (!/^arn:[^:]+:iam::\d{12}:(role|user)\/.+$/.test(principalArn)) {
    throw invalidParameter('The principalArn parameter format is not valid', about);
  }
  if (!types.has(kind)) throw invalidParameter(`The type parameter is not valid: ${kind}`, about);
  if (input.kubernetesGroups?.some((group) => group.startsWith('system:'))) {
    throw invalidParameter('The kubernetes group name is invalid, it cannot start with system:', about);
  }
  const exists = partNamed(call, 'AWS::EKS::AccessEntry', cluster.data.name, principalArn) !== undefined;
  if (exists) {
    throw inUse('The specified access entry resource is already in use on this cluster.', about);
  }
  const entry = addEntry(call, cluster, {
    principalArn,
    type: kind,
    kubernetesGroups: input.kubernetesGroups ?? [],
    username: input.username,
    tags: input.tags ?? {},
  });
  return { accessEntry: shownEntry(entry) };
}

export function describeAccessEntry(input: DescribeAccessEntryRequest, call: Call): DescribeAccessEntryResponse {
  return { accessEntry: shownEntry(findAccessEntry(call, input.clusterName ?? '', input.principalArn ?? '')) };
}

export function listAccessEntries(input: ListAccessEntriesRequest, call: Call): ListAccessEntriesResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const entries = partsOf(call, 'AWS::EKS::AccessEntry', cluster.data.name) as Resource<AccessEntryData>[];
  const policy = input.associatedPolicyArn;
  const arns = entries
    .filter(({ data }) => policy === undefined || data.policies.some((associated) => associated.policyArn === policy))
    .map(({ data }) => data.principalArn);
  const { items, nextToken } = page(arns, input.maxResults, input.nextToken);
  return { accessEntries: items, nextToken };
}

export function updateAccessEntry(input: UpdateAccessEntryRequest, call: Call): UpdateAccessEntryResponse {
  const entry = findAccessEntry(call, input.clusterName ?? '', input.principalArn ?? '');
  if (input.kubernetesGroups !== undefined) entry.data.kubernetesGroups = input.kubernetesGroups;
  if (input.username !== undefined) entry.data.username = input.username;
  entry.data.modifiedAt = new Date();
  return { accessEntry: shownEntry(entry) };
}

export function deleteAccessEntry(input: DeleteAccessEntryRequest, call: Call): DeleteAccessEntryResponse {
  call.aws.store.remove(findAccessEntry(call, input.clusterName ?? '', input.principalArn ?? ''));
  return {};
}

export function findAccessEntry(call: Call, clusterName: string, principalArn: string): Resource<AccessEntryData> {
  const cluster = findCluster(call, clusterName);
  requireEntriesEnabled(cluster);
  const entry = partNamed(call, 'AWS::EKS::AccessEntry', clusterName, principalArn);
  if (entry === undefined) {
    throw notFound(
      `The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.`,
      { clusterName },
    );
  }
  return entry as Resource<AccessEntryData>;
}

/**
 * The entry of the principal that made the cluster, as cluster admin. It belongs to the IAM role, not to the session: other
 * sessions of the role get in, other roles do not. In mode CONFIG_MAP EKS keeps it invisibly; here it is an entry too, which
 * the access entry operations refuse to show in that mode.
 */
export function grantCreator(call: Call, cluster: Resource<ClusterData>): void {
  const now = new Date();
  addEntry(call, cluster, {
    principalArn: call.principal.roleArn ?? call.principal.arn,
    type: 'STANDARD',
    kubernetesGroups: [],
    username: undefined,
    tags: {},
    policies: [
      {
        policyArn: clusterAdminPolicy,
        accessScope: { type: 'cluster', namespaces: [] },
        associatedAt: now,
        modifiedAt: now,
      },
    ],
  });
}

/** The entry that EKS makes for the role of managed nodes or Fargate pods, where the cluster uses access entries. */
export function grantNodes(
  call: Call,
  cluster: Resource<ClusterData>,
  roleArn: string,
  type: 'EC2_LINUX' | 'FARGATE_LINUX',
): void {
  if (cluster.data.accessConfig?.authenticationMode === 'CONFIG_MAP') return;
  if (partNamed(call, 'AWS::EKS::AccessEntry', cluster.data.name, roleArn) !== undefined) return;
  addEntry(call, cluster, { principalArn: roleArn, type, kubernetesGroups: [], username: undefined, tags: {} });
}

/** Takes a role's node entry away when nothing uses the role any more (EKS user guide, delete-managed-node-group). */
export function revokeNodes(call: Call, clusterName: string, roleArn: string): void {
  const users = [
    ...partsOf(call, 'AWS::EKS::Nodegroup', clusterName).map((part) => part.data.nodeRole),
    ...partsOf(call, 'AWS::EKS::FargateProfile', clusterName).map((part) => part.data.podExecutionRoleArn),
  ];
  if (users.includes(roleArn)) return;
  const entry = partNamed(call, 'AWS::EKS::AccessEntry', clusterName, roleArn);
  if (entry !== undefined && entry.data.type !== 'STANDARD') call.aws.store.remove(entry);
}

interface NewEntry {
  principalArn: string;
  type: string;
  kubernetesGroups: string[];
  username: string | undefined;
  tags: Record<string, string>;
  policies?: AccessEntryData['policies'];
}

function addEntry(call: Call, cluster: Resource<ClusterData>, entry: NewEntry): Resource<AccessEntryData> {
  const { principalArn } = entry;
  const clusterName = cluster.data.name;
  const forNodes = entry.type !== 'STANDARD';
  const now = new Date();
  const arn =
    `arn:aws:eks:${call.region}:${call.account}:access-entry/${clusterName}/` +
    `${principalArn.includes(':role/') ? 'role' : 'user'}/${call.account}/${principalArn.split('/').at(-1)}/${randomUUID()}`;
  return call.aws.store.add<AccessEntryData>({
    type: 'AWS::EKS::AccessEntry',
    id: partId(clusterName, principalArn),
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: entry.tags,
    state: 'ACTIVE',
    data: {
      clusterName,
      principalArn,
      kubernetesGroups: forNodes ? ['system:nodes'] : entry.kubernetesGroups,
      accessEntryArn: arn,
      createdAt: now,
      modifiedAt: now,
      username: entry.username ?? defaultUsername(principalArn, forNodes),
      type: entry.type,
      policies: entry.policies ?? [],
    },
  });
}

/** EKS user guide, access entries: roles get the session's ARN as name, users their own ARN. */
function defaultUsername(principalArn: string, forNodes: boolean): string {
  if (forNodes) return 'system:node:{{EC2PrivateDNSName}}';
  const role = /^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(principalArn);
  return role === null ? principalArn : `arn:${role[1]}:sts::${role[2]}:assumed-role/${role[3]}/{{SessionName}}`;
}

function shownEntry(entry: Resource<AccessEntryData>): AccessEntry {
  return shownPart(entry);
}

function requireEntriesEnabled(cluster: Resource<ClusterData>): void {
  if (cluster.data.accessConfig?.authenticationMode !== 'CONFIG_MAP') return;
  throw invalidRequest(
    "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
    { clusterName: cluster.data.name },
  );
}
