import { isAwsError } from '../../errors/explain.ts';
import { allPages } from '../all-pages.ts';
import type { Aws } from '../connection.ts';
import type { Tags } from '../ownership.ts';

/** An EKS cluster as the suite needs it. */
export interface Cluster {
  readonly name: string;
  readonly arn: string;
  /** CREATING, ACTIVE, DELETING, FAILED, UPDATING, PENDING. */
  readonly status: string;
  readonly version: string;
  readonly endpoint: string;
  /** Base64 PEM. */
  readonly certificateAuthority: string;
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  readonly oidcIssuer: string | undefined;
  readonly deletionProtection: boolean;
  readonly autoMode: boolean;
  /** API, API_AND_CONFIG_MAP, CONFIG_MAP. */
  readonly authenticationMode: string;
  /** STANDARD or EXTENDED. */
  readonly supportType: string;
  readonly createdAt: Date | undefined;
  readonly tags: Tags;
}

/** Reads a cluster, or undefined if there is none of that name in the region. */
export async function describeCluster(aws: Aws, name: string): Promise<Cluster | undefined> {
  const { client, sdk } = await aws.eks();
  try {
    const { cluster } = await client.send(new sdk.DescribeClusterCommand({ name }));
    if (cluster === undefined) return undefined;
    return {
      name,
      arn: cluster.arn ?? '',
      status: cluster.status ?? 'UNKNOWN',
      version: cluster.version ?? '',
      endpoint: cluster.endpoint ?? '',
      certificateAuthority: cluster.certificateAuthority?.data ?? '',
      vpcId: cluster.resourcesVpcConfig?.vpcId ?? '',
      subnetIds: cluster.resourcesVpcConfig?.subnetIds ?? [],
      oidcIssuer: cluster.identity?.oidc?.issuer,
      deletionProtection: cluster.deletionProtection ?? false,
      autoMode: cluster.computeConfig?.enabled ?? false,
      authenticationMode: cluster.accessConfig?.authenticationMode ?? '',
      supportType: cluster.upgradePolicy?.supportType ?? '',
      createdAt: cluster.createdAt,
      tags: cluster.tags ?? {},
    };
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

/** Names of all clusters of the region. */
export async function listClusterNames(aws: Aws): Promise<readonly string[]> {
  const { client, sdk } = await aws.eks();
  return allPages((nextToken) =>
    client.send(new sdk.ListClustersCommand({ nextToken })).then((page) => ({
      items: page.clusters ?? [],
      nextToken: page.nextToken,
    })),
  );
}

/** Types of the cluster's updates that are in progress: `VersionUpdate`, `LoggingUpdate`, … EKS lists the newest first. */
export async function updatesInProgress(aws: Aws, name: string): Promise<readonly string[]> {
  const { client, sdk } = await aws.eks();
  const { updateIds } = await client.send(new sdk.ListUpdatesCommand({ name, maxResults: 10 }));
  const found = await Promise.all(
    (updateIds ?? []).map((updateId) => client.send(new sdk.DescribeUpdateCommand({ name, updateId }))),
  );
  return found.flatMap(({ update }) => (update?.status === 'InProgress' ? [update.type ?? 'update'] : []));
}

/** Lifts EKS's deletion protection of a cluster. */
export async function liftDeletionProtection(aws: Aws, name: string): Promise<void> {
  const { client, sdk } = await aws.eks();
  await client.send(new sdk.UpdateClusterConfigCommand({ name, deletionProtection: false }));
}

/** A managed node group. */
export interface Nodegroup {
  readonly name: string;
  /** CREATING, ACTIVE, CREATE_FAILED, DELETING, DEGRADED, UPDATING, … */
  readonly status: string;
  readonly desiredSize: number;
  readonly minSize: number;
  readonly maxSize: number;
  readonly instanceTypes: readonly string[];
  readonly spot: boolean;
  /** Names of its EC2 Auto Scaling groups. */
  readonly scalingGroups: readonly string[];
  readonly createdAt: Date | undefined;
  /** What EKS says is wrong with it: `AsgInstanceLaunchFailures: …`. */
  readonly issues: readonly string[];
}

export async function listNodegroups(aws: Aws, clusterName: string): Promise<readonly Nodegroup[]> {
  const { client, sdk } = await aws.eks();
  const names = await allPages((nextToken) =>
    client.send(new sdk.ListNodegroupsCommand({ clusterName, nextToken })).then((page) => ({
      items: page.nodegroups ?? [],
      nextToken: page.nextToken,
    })),
  );
  return describeEach(names, async (nodegroupName) => {
    const { nodegroup } = await client.send(new sdk.DescribeNodegroupCommand({ clusterName, nodegroupName }));
    return {
      name: nodegroupName,
      status: nodegroup?.status ?? 'UNKNOWN',
      desiredSize: nodegroup?.scalingConfig?.desiredSize ?? 0,
      minSize: nodegroup?.scalingConfig?.minSize ?? 0,
      maxSize: nodegroup?.scalingConfig?.maxSize ?? 0,
      instanceTypes: nodegroup?.instanceTypes ?? [],
      spot: nodegroup?.capacityType === 'SPOT',
      scalingGroups: (nodegroup?.resources?.autoScalingGroups ?? []).flatMap(({ name }) => name ?? []),
      createdAt: nodegroup?.createdAt,
      issues: (nodegroup?.health?.issues ?? []).map((issue) => `${issue.code ?? ''}: ${issue.message ?? ''}`),
    };
  });
}

/** An EKS add-on. */
export interface Addon {
  readonly name: string;
  /** CREATING, ACTIVE, CREATE_FAILED, DEGRADED, UPDATING, DELETING, … */
  readonly status: string;
  readonly version: string;
  /** JSON or YAML, as it was given; empty if it was not. */
  readonly configurationValues: string;
  /** It has a role of its own, by IRSA or pod identity. */
  readonly hasRole: boolean;
  readonly createdAt: Date | undefined;
  readonly issues: readonly string[];
}

export async function listAddons(aws: Aws, clusterName: string): Promise<readonly Addon[]> {
  const { client, sdk } = await aws.eks();
  const names = await allPages((nextToken) =>
    client.send(new sdk.ListAddonsCommand({ clusterName, nextToken })).then((page) => ({
      items: page.addons ?? [],
      nextToken: page.nextToken,
    })),
  );
  return describeEach(names, async (addonName) => {
    const { addon } = await client.send(new sdk.DescribeAddonCommand({ clusterName, addonName }));
    return {
      name: addonName,
      status: addon?.status ?? 'UNKNOWN',
      version: addon?.addonVersion ?? '',
      configurationValues: addon?.configurationValues ?? '',
      hasRole: addon?.serviceAccountRoleArn !== undefined || (addon?.podIdentityAssociations ?? []).length > 0,
      createdAt: addon?.createdAt,
      issues: (addon?.health?.issues ?? []).map((issue) => `${issue.code ?? ''}: ${issue.message ?? ''}`),
    };
  });
}

/** Changes an add-on's version or configuration; what else was changed on it in the cluster stays. */
export async function updateAddon(
  aws: Aws,
  clusterName: string,
  change: { readonly name: string; readonly version?: string; readonly configurationValues?: string },
): Promise<void> {
  const { client, sdk } = await aws.eks();
  await client.send(
    new sdk.UpdateAddonCommand({
      clusterName,
      addonName: change.name,
      ...(change.version === undefined ? {} : { addonVersion: change.version }),
      ...(change.configurationValues === undefined ? {} : { configurationValues: change.configurationValues }),
      resolveConflicts: 'PRESERVE',
    }),
  );
}

/**
 * Starts deleting an add-on; what it runs stays, for the next add-on of that name to take over, unless it shall go too. One that
 * is gone is fine.
 */
export async function deleteAddon(aws: Aws, clusterName: string, addonName: string, preserve = true): Promise<void> {
  const { client, sdk } = await aws.eks();
  try {
    await client.send(new sdk.DeleteAddonCommand({ clusterName, addonName, preserve }));
  } catch (error) {
    if (!isAwsError(error, 'ResourceNotFoundException')) throw error;
  }
}

/** A Fargate profile. */
export interface FargateProfile {
  readonly name: string;
  /** CREATING, ACTIVE, CREATE_FAILED, DELETING, DELETE_FAILED. */
  readonly status: string;
}

export async function listFargateProfiles(aws: Aws, clusterName: string): Promise<readonly FargateProfile[]> {
  const { client, sdk } = await aws.eks();
  const names = await allPages((nextToken) =>
    client.send(new sdk.ListFargateProfilesCommand({ clusterName, nextToken })).then((page) => ({
      items: page.fargateProfileNames ?? [],
      nextToken: page.nextToken,
    })),
  );
  return describeEach(names, async (fargateProfileName) => {
    const { fargateProfile } = await client.send(
      new sdk.DescribeFargateProfileCommand({ clusterName, fargateProfileName }),
    );
    return { name: fargateProfileName, status: fargateProfile?.status ?? 'UNKNOWN' };
  });
}

/** Starts deleting a managed node group; one that is gone is fine. */
export async function deleteNodegroup(aws: Aws, clusterName: string, nodegroupName: string): Promise<void> {
  const { client, sdk } = await aws.eks();
  await unlessGone(client.send(new sdk.DeleteNodegroupCommand({ clusterName, nodegroupName })));
}

/** Starts deleting a Fargate profile; EKS deletes one at a time. One that is gone is fine. */
export async function deleteFargateProfile(aws: Aws, clusterName: string, fargateProfileName: string): Promise<void> {
  const { client, sdk } = await aws.eks();
  await unlessGone(client.send(new sdk.DeleteFargateProfileCommand({ clusterName, fargateProfileName })));
}

/** Starts deleting a cluster without node groups and Fargate profiles; one that is gone is fine. */
export async function deleteClusterItself(aws: Aws, name: string): Promise<void> {
  const { client, sdk } = await aws.eks();
  await unlessGone(client.send(new sdk.DeleteClusterCommand({ name })));
}

async function unlessGone(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!isAwsError(error, 'ResourceNotFoundException')) throw error;
  }
}

export interface PodIdentity {
  readonly namespace: string;
  readonly serviceAccount: string;
}

/** Which service accounts have a role by EKS Pod Identity. */
export async function listPodIdentities(aws: Aws, clusterName: string): Promise<readonly PodIdentity[]> {
  const { client, sdk } = await aws.eks();
  return allPages((nextToken) =>
    client.send(new sdk.ListPodIdentityAssociationsCommand({ clusterName, nextToken })).then((page) => ({
      items: (page.associations ?? []).map((association) => ({
        namespace: association.namespace ?? '',
        serviceAccount: association.serviceAccount ?? '',
      })),
      nextToken: page.nextToken,
    })),
  );
}

/** Sets tags on a cluster; others stay. */
export async function tagCluster(aws: Aws, arn: string, tags: Tags): Promise<void> {
  const { client, sdk } = await aws.eks();
  await client.send(new sdk.TagResourceCommand({ resourceArn: arn, tags }));
}

/** Describes all of them at once; what was deleted since it was listed is left out. */
async function describeEach<Thing>(
  names: readonly string[],
  describe: (name: string) => Promise<Thing>,
): Promise<readonly Thing[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      try {
        return [await describe(name)];
      } catch (error) {
        if (isAwsError(error, 'ResourceNotFoundException')) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
