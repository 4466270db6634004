import type { Certificate } from '../../shared/aws/certificates.ts';
import { clusterStackName, eksctlClusterTag, listStackResources } from '../../shared/aws/cloudformation/stacks.ts';
import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import type { Address } from '../../shared/aws/ec2/addresses.ts';
import { listNodes } from '../../shared/aws/eks/cluster-nodes.ts';
import type { Node } from '../../shared/aws/eks/cluster-nodes.ts';
import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { isProviderOf } from '../../shared/aws/iam/identity-providers.ts';
import { controllerClusterTag } from '../../shared/aws/load-balancers.ts';
import type { LoadBalancer, TargetGroup } from '../../shared/aws/load-balancers.ts';
import { isLogGroupOf } from '../../shared/aws/log-groups.ts';
import { isOwned } from '../../shared/aws/ownership.ts';
import type { Snapshot } from '../../shared/aws/storage/snapshots.ts';
import { environmentOfVolume } from '../../shared/aws/storage/volumes.ts';
import type { Volume } from '../../shared/aws/storage/volumes.ts';
import { listNatGateways } from '../../shared/aws/vpc/nat-gateways.ts';
import { listSecurityGroupsWithTag } from '../../shared/aws/vpc/vpc-guests.ts';
import type { SecurityGroup } from '../../shared/aws/vpc/vpc-guests.ts';
import { doesVpcExist } from '../../shared/aws/vpc/vpcs.ts';
import { inRegion } from './owned-records.ts';
import type { OwnedRecords } from './owned-records.ts';
import type { RegionScan } from './scan-region.ts';

/**
 * Everything that belongs to an environment, found by tags, names and ownership records, never through the cluster alone:
 * the cluster may be gone, or never have come to be.
 */
export interface Inventory {
  readonly environment: string;
  readonly region: string;
  readonly cluster: Cluster | undefined;
  readonly stacks: readonly Stack[];
  /** The VPC, if a stack of the environment made it; another VPC is never swept. */
  readonly vpcId: string | undefined;
  readonly nodes: readonly Node[];
  readonly natGateways: readonly string[];
  readonly loadBalancers: readonly LoadBalancer[];
  readonly targetGroups: readonly TargetGroup[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly volumes: readonly Volume[];
  /** Kept data, made by a teardown: not part of what is deleted, unless they have expired. */
  readonly snapshots: readonly Snapshot[];
  readonly addresses: readonly Address[];
  readonly certificates: readonly Certificate[];
  readonly logGroups: readonly string[];
  /** ARNs of IAM OIDC providers. */
  readonly identityProviders: readonly string[];
  readonly records: readonly OwnedRecords[];
  /** Bound claims, as `namespace/name`; read only where AWS shows no volume and data must not be lost. */
  readonly claims: readonly string[] | 'unreadable';
}

/**
 * The inventory of one environment out of what a region holds. The VPC is found by the stack that made it, or, where the stack is
 * gone and left it behind, by the tags that the stack gave it, or because an earlier look knew it.
 */
export async function takeInventory(
  aws: Aws,
  scan: RegionScan,
  records: readonly OwnedRecords[],
  environment: string,
  knownVpc?: string,
): Promise<Inventory> {
  const stacks = scan.stacks.filter((stack) => stack.tags[eksctlClusterTag] === environment);
  const vpcId =
    (await vpcOfStack(aws, environment, stacks)) ??
    vpcByTags(scan, environment) ??
    (knownVpc !== undefined && (await doesVpcExist(aws, knownVpc)) ? knownVpc : undefined);
  const clusterTag = `kubernetes.io/cluster/${environment}`;
  const [nodes, gateways, groups] = await Promise.all([
    listNodes(aws, environment),
    vpcId === undefined ? [] : listNatGateways(aws, vpcId),
    listSecurityGroupsWithTag(aws, clusterTag),
  ]);
  const selected = selectFrom(scan, environment, stacks, vpcId);
  // The group that EKS makes for a cluster; in a VPC of somebody else it sometimes outlives it (eksctl-io/eksctl#5135).
  const ofCluster = groups.filter(
    ({ id, tags }) => tags[clusterTag] === 'owned' && !selected.securityGroups.some((each) => each.id === id),
  );
  return {
    ...selected,
    securityGroups: [...selected.securityGroups, ...ofCluster],
    vpcId,
    nodes,
    natGateways: gateways.map(({ id }) => id),
    claims: [],
    records: records
      .filter((each) => each.environment === environment)
      .map((each) => inRegion(each, scan.region))
      .filter(({ records: own, validated }) => own.length + validated.length > 0),
  };
}

/** What of a region's things is the environment's. In a VPC that is its own, load balancers are its own with or without tags. Pure. */
export function selectFrom(
  scan: RegionScan,
  environment: string,
  stacks: readonly Stack[],
  vpcId: string | undefined,
): Omit<Inventory, 'vpcId' | 'nodes' | 'natGateways' | 'records' | 'claims'> {
  const cluster = scan.clusters.find(({ name }) => name === environment);
  const inOwnVpc = (each: { readonly vpcId: string }) => vpcId !== undefined && each.vpcId === vpcId;
  const byController = (each: { readonly tags: Readonly<Record<string, string>>; readonly vpcId: string }) =>
    each.tags[controllerClusterTag] === environment || inOwnVpc(each);
  const ofEksctl = ({ tags }: { readonly tags: Readonly<Record<string, string>> }) =>
    tags[eksctlClusterTag] === environment || isOwned(tags, environment);
  return {
    environment,
    region: scan.region,
    cluster,
    stacks,
    loadBalancers: scan.loadBalancers.filter(byController),
    targetGroups: scan.targetGroups.filter(byController),
    securityGroups: scan.securityGroups.filter(({ tags }) => tags[controllerClusterTag] === environment),
    volumes: scan.volumes.filter((volume) => environmentOfVolume(volume) === environment),
    snapshots: scan.snapshots.filter(({ tags }) => isOwned(tags, environment)),
    addresses: scan.addresses.filter(ofEksctl),
    certificates: scan.certificates.filter(({ tags }) => isOwned(tags, environment)),
    logGroups: scan.logGroups.filter((name) => isLogGroupOf(name, environment)),
    identityProviders: scan.identityProviders
      .filter(
        ({ arn, tags }) =>
          tags[eksctlClusterTag] === environment ||
          (cluster?.oidcIssuer !== undefined && isProviderOf(arn, cluster.oidcIssuer)),
      )
      .map(({ arn }) => arn),
  };
}

async function vpcOfStack(aws: Aws, environment: string, stacks: readonly Stack[]): Promise<string | undefined> {
  const stack = stacks.find((each) => each.name === clusterStackName(environment));
  if (stack === undefined) return undefined;
  const vpc = (await listStackResources(aws, stack.id)).find(({ type }) => type === 'AWS::EC2::VPC');
  return vpc === undefined || vpc.physicalId === '' || vpc.status === 'DELETE_COMPLETE' ? undefined : vpc.physicalId;
}

function vpcByTags({ vpcs }: RegionScan, environment: string): string | undefined {
  return vpcs.find(({ tags }) => tags[eksctlClusterTag] === environment && isOwned(tags, environment))?.id;
}
