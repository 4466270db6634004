import { isAwsError } from '../errors/explain.ts';
import { allPages } from './all-pages.ts';
import type { Aws } from './connection.ts';
import type { Tags } from './ownership.ts';

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
      tags: cluster.tags ?? {},
    };
  } catch (error) {
    if (isAwsError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

/** A managed node group. */
export interface Nodegroup {
  readonly name: string;
  /** CREATING, ACTIVE, CREATE_FAILED, DELETING, DEGRADED, UPDATING, … */
  readonly status: string;
  readonly desiredSize: number;
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
  return Promise.all(
    names.map(async (nodegroupName) => {
      const { nodegroup } = await client.send(new sdk.DescribeNodegroupCommand({ clusterName, nodegroupName }));
      return {
        name: nodegroupName,
        status: nodegroup?.status ?? 'UNKNOWN',
        desiredSize: nodegroup?.scalingConfig?.desiredSize ?? 0,
        issues: (nodegroup?.health?.issues ?? []).map((issue) => `${issue.code ?? ''}: ${issue.message ?? ''}`),
      };
    }),
  );
}

/** An EKS add-on. */
export interface Addon {
  readonly name: string;
  /** CREATING, ACTIVE, CREATE_FAILED, DEGRADED, UPDATING, DELETING, … */
  readonly status: string;
  readonly version: string;
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
  return Promise.all(
    names.map(async (addonName) => {
      const { addon } = await client.send(new sdk.DescribeAddonCommand({ clusterName, addonName }));
      return {
        name: addonName,
        status: addon?.status ?? 'UNKNOWN',
        version: addon?.addonVersion ?? '',
        issues: (addon?.health?.issues ?? []).map((issue) => `${issue.code ?? ''}: ${issue.message ?? ''}`),
      };
    }),
  );
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
