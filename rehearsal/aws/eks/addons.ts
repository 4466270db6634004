import type {
  Addon,
  AddonPodIdentityAssociations,
  CreateAddonRequest,
  CreateAddonResponse,
  DeleteAddonRequest,
  DeleteAddonResponse,
  DescribeAddonRequest,
  DescribeAddonResponse,
  ListAddonsRequest,
  ListAddonsResponse,
  UpdateAddonRequest,
  UpdateAddonResponse,
} from '@aws-sdk/client-eks';
import { randomUUID } from 'node:crypto';

import type { Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { catalogAddon, type CatalogAddon, defaultAddonVersion } from './addon-catalog.ts';
import { validateConfiguration } from './addon-configuration.ts';
import { settle } from './addon-health.ts';
import { partId, partNamed, partsOf, setPartStatus, shownPart } from './cluster-parts.ts';
import { findActiveCluster, findCluster } from './clusters.ts';
import { inUse, invalidParameter, notFound } from './errors.ts';
import { page } from './paging.ts';
import { associate, dissociateOwned } from './pod-identity.ts';
import type { ClusterData, EksState } from './state.ts';

const type = 'AWS::EKS::Addon';

/** CreateAddon: CREATING for `latency.addonCreate`, then ACTIVE, or DEGRADED while a Deployment of it has no node to run on. */
export async function createAddon(input: CreateAddonRequest, call: Call): Promise<CreateAddonResponse> {
  const cluster = findActiveCluster(call, input.clusterName ?? '');
  const entry = requireAddon(input.addonName ?? '', cluster);
  const about = { clusterName: cluster.data.name, addonName: entry.name };
  if (partNamed(call, type, cluster.data.name, entry.name) !== undefined) {
    throw inUse('Addon already exists.', about);
  }
  const version = input.addonVersion ?? defaultAddonVersion(entry, cluster.data.version);
  requireVersion(entry, version, cluster);
  if (input.configurationValues !== undefined) {
    validateConfiguration(entry, input.configurationValues, cluster.data.name);
  }
  const addon = addAddon(call, cluster, entry, version, input);
  try {
    await associateAll(call, addon, entry, input.podIdentityAssociations ?? []);
  } catch (error) {
    dissociateOwned(call, addon.arn);
    call.aws.store.remove(addon);
    throw error;
  }
  void settle(call, addon, entry, call.aws.latency.addonCreate, 'CREATING');
  return { addon: shownPart(addon) };
}

export function describeAddon(input: DescribeAddonRequest, call: Call): DescribeAddonResponse {
  return { addon: shownPart(findAddon(call, input.clusterName ?? '', input.addonName ?? '')) };
}

export function listAddons(input: ListAddonsRequest, call: Call): ListAddonsResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const names = partsOf(call, type, cluster.data.name).map((part) => part.data.addonName ?? '');
  const { items, nextToken } = page(names.sort(), input.maxResults, input.nextToken);
  return { addons: items, nextToken };
}

/** UpdateAddon: version, configuration values, roles; UPDATING meanwhile. */
export async function updateAddon(
  input: UpdateAddonRequest,
  call: Call,
  state: EksState,
): Promise<UpdateAddonResponse> {
  const cluster = findActiveCluster(call, input.clusterName ?? '');
  const addon = findAddon(call, cluster.data.name, input.addonName ?? '');
  const entry = requireAddon(addon.data.addonName ?? '', cluster);
  const about = { clusterName: cluster.data.name, addonName: entry.name };
  if (addon.data.status === 'CREATING' || addon.data.status === 'UPDATING' || addon.data.status === 'DELETING') {
    throw inUse(`Addon ${entry.name} cannot be updated as it is currently in ${addon.data.status} state`, about);
  }
  const version = input.addonVersion ?? addon.data.addonVersion ?? '';
  requireVersion(entry, version, cluster);
  if (input.configurationValues !== undefined) {
    validateConfiguration(entry, input.configurationValues, cluster.data.name);
    addon.data.configurationValues = input.configurationValues;
  }
  if (input.podIdentityAssociations !== undefined) {
    dissociateOwned(call, addon.arn);
    addon.data.podIdentityAssociations = undefined;
    await associateAll(call, addon, entry, input.podIdentityAssociations);
  }
  if (input.serviceAccountRoleArn !== undefined) addon.data.serviceAccountRoleArn = input.serviceAccountRoleArn;
  addon.data.addonVersion = version;
  const scope = { clusterArn: cluster.arn, addonName: entry.name };
  const update = state.updates.begin(scope, 'AddonUpdate', [
    { type: 'AddonVersion', value: version },
    { type: 'ResolveConflicts', value: input.resolveConflicts ?? 'NONE' },
  ]);
  setPartStatus(call, addon, 'UPDATING');
  void settle(call, addon, entry, call.aws.latency.addonCreate, 'UPDATING').then(() => state.updates.finish(update));
  return { update };
}

/** DeleteAddon: DELETING for `latency.addonDelete`; its pod identity associations go with it. */
export function deleteAddon(input: DeleteAddonRequest, call: Call, state: EksState): DeleteAddonResponse {
  const cluster = findCluster(call, input.clusterName ?? '');
  const addon = findAddon(call, cluster.data.name, input.addonName ?? '');
  if (addon.data.status !== 'DELETING') {
    setPartStatus(call, addon, 'DELETING');
    call.aws.clock.after(call.aws.latency.addonDelete, () => {
      dissociateOwned(call, addon.arn);
      state.updates.forget({ clusterArn: cluster.arn, addonName: addon.data.addonName });
      call.aws.store.remove(addon);
    });
  }
  return { addon: shownPart(addon) };
}

export function findAddon(call: Call, clusterName: string, addonName: string): Resource<Addon> {
  findCluster(call, clusterName);
  const found = partNamed(call, type, clusterName, addonName);
  if (found === undefined)
    throw notFound(`No addon: ${addonName} found in cluster: ${clusterName}`, { clusterName, addonName });
  return found;
}

function requireAddon(name: string, cluster: Resource<ClusterData>): CatalogAddon {
  const entry = catalogAddon(name);
  if (entry === undefined) {
    throw invalidParameter(`Addon ${name} specified is not supported`, {
      clusterName: cluster.data.name,
      addonName: name,
    });
  }
  return entry;
}

function requireVersion(entry: CatalogAddon, version: string, cluster: Resource<ClusterData>): void {
  if (entry.versions(cluster.data.version).includes(version)) return;
  throw invalidParameter(
    `Addon version specified is not supported, AddonName: "${entry.name}", AddonVersion: "${version}", KubernetesVersion: "${cluster.data.version}"`,
    { clusterName: cluster.data.name, addonName: entry.name },
  );
}

function addAddon(
  call: Call,
  cluster: Resource<ClusterData>,
  entry: CatalogAddon,
  version: string,
  input: CreateAddonRequest,
): Resource<Addon> {
  const now = new Date();
  const arn = `arn:aws:eks:${call.region}:${call.account}:addon/${cluster.data.name}/${entry.name}/${randomUUID()}`;
  return call.aws.store.add<Addon>({
    type,
    id: partId(cluster.data.name, entry.name),
    arn,
    account: call.account,
    region: call.region,
    createdBy: call.principal.arn,
    tags: input.tags ?? {},
    state: 'CREATING',
    data: {
      addonName: entry.name,
      clusterName: cluster.data.name,
      status: 'CREATING',
      addonVersion: version,
      health: { issues: [] },
      addonArn: arn,
      createdAt: now,
      modifiedAt: now,
      serviceAccountRoleArn: input.serviceAccountRoleArn,
      configurationValues: input.configurationValues,
      namespaceConfig: { namespace: input.namespaceConfig?.namespace ?? entry.namespace },
    },
  });
}

async function associateAll(
  call: Call,
  addon: Resource<Addon>,
  entry: CatalogAddon,
  wanted: readonly AddonPodIdentityAssociations[],
): Promise<void> {
  const arns: string[] = [];
  for (const { serviceAccount = '', roleArn = '' } of wanted) {
    const association = await associate(call, {
      clusterName: addon.data.clusterName ?? '',
      namespace: addon.data.namespaceConfig?.namespace ?? entry.namespace,
      serviceAccount,
      roleArn,
      ownerArn: addon.arn,
      tags: {},
    });
    arns.push(association.arn);
  }
  if (arns.length > 0) addon.data.podIdentityAssociations = arns;
}
