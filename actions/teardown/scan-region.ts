import { describeCertificate } from '../../shared/aws/certificates.ts';
import type { Certificate } from '../../shared/aws/certificates.ts';
import { eksctlClusterTag, listAllClusterStacks } from '../../shared/aws/cloudformation/stacks.ts';
import type { Stack } from '../../shared/aws/cloudformation/stacks.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { listAddresses } from '../../shared/aws/ec2/addresses.ts';
import type { Address } from '../../shared/aws/ec2/addresses.ts';
import { describeCluster, listClusterNames } from '../../shared/aws/eks/clusters.ts';
import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import { listClusterIdentityProviders } from '../../shared/aws/iam/identity-providers.ts';
import type { IdentityProvider } from '../../shared/aws/iam/identity-providers.ts';
import { controllerClusterTag, listLoadBalancers, listTargetGroups } from '../../shared/aws/load-balancers.ts';
import type { LoadBalancer, TargetGroup } from '../../shared/aws/load-balancers.ts';
import { listClusterLogGroups } from '../../shared/aws/log-groups.ts';
import { ownershipKeys } from '../../shared/aws/ownership.ts';
import { listSnapshots } from '../../shared/aws/storage/snapshots.ts';
import type { Snapshot } from '../../shared/aws/storage/snapshots.ts';
import { listVolumes } from '../../shared/aws/storage/volumes.ts';
import type { Volume } from '../../shared/aws/storage/volumes.ts';
import { listOwnedResources } from '../../shared/aws/tagged-resources.ts';
import type { TaggedResource } from '../../shared/aws/tagged-resources.ts';
import { listSecurityGroupsWithTag } from '../../shared/aws/vpc/vpc-guests.ts';
import type { SecurityGroup } from '../../shared/aws/vpc/vpc-guests.ts';
import { listVpcsWithTag } from '../../shared/aws/vpc/vpcs.ts';
import type { Vpc } from '../../shared/aws/vpc/vpcs.ts';
import { inParallel } from '../../shared/time/in-parallel.ts';

/**
 * Everything in a region that may belong to an environment, read once for all environments: each listing is asked for page by
 * page, so that the number of calls grows with what there is, not with its product by the environments.
 */
export interface RegionScan {
  readonly region: string;
  readonly clusters: readonly Cluster[];
  readonly stacks: readonly Stack[];
  readonly vpcs: readonly Vpc[];
  readonly loadBalancers: readonly LoadBalancer[];
  readonly targetGroups: readonly TargetGroup[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly volumes: readonly Volume[];
  readonly snapshots: readonly Snapshot[];
  readonly addresses: readonly Address[];
  readonly certificates: readonly Certificate[];
  readonly logGroups: readonly string[];
  readonly identityProviders: readonly IdentityProvider[];
  /** What carries our tags, of whatever service. */
  readonly tagged: readonly TaggedResource[];
}

/** Describe calls of one kind that are under way at a time. */
const describing = 4;

/**
 * Reads the region, or of it what concerns one environment. Any call that is refused makes it fail as a whole: who can't see
 * everything must not delete anything.
 */
export async function scanRegion(aws: Aws, environment?: string): Promise<RegionScan> {
  const [clusters, stacks, vpcs, loadBalancers, targetGroups, securityGroups] = await Promise.all([
    readClusters(aws, environment),
    listAllClusterStacks(aws),
    listVpcsWithTag(aws, eksctlClusterTag),
    listLoadBalancers(aws),
    listTargetGroups(aws),
    listSecurityGroupsWithTag(aws, controllerClusterTag),
  ]);
  const [volumes, snapshots, addresses, logGroups, identityProviders, tagged] = await Promise.all([
    listVolumes(aws, environment),
    listSnapshots(aws, environment),
    listAddresses(aws),
    listClusterLogGroups(aws, environment),
    listClusterIdentityProviders(aws),
    listOwnedResources(aws, environment),
  ]);
  return {
    region: aws.region,
    clusters,
    stacks,
    vpcs,
    loadBalancers,
    targetGroups,
    securityGroups,
    volumes,
    snapshots,
    addresses,
    certificates: await readCertificates(aws, tagged),
    logGroups,
    identityProviders,
    tagged,
  };
}

async function readClusters(aws: Aws, environment: string | undefined): Promise<readonly Cluster[]> {
  const names = environment === undefined ? await listClusterNames(aws) : [environment];
  const found = await inParallel(names, describing, (name) => describeCluster(aws, name));
  return found.filter((cluster) => cluster !== undefined);
}

/** ACM lists certificates without their tags, so the tagging API says which are ours. */
async function readCertificates(aws: Aws, tagged: readonly TaggedResource[]): Promise<readonly Certificate[]> {
  const arns = tagged.map(({ arn }) => arn).filter((arn) => arn.split(':')[2] === 'acm');
  const found = await inParallel(arns, describing, (arn) => describeCertificate(aws, arn));
  return found.filter(
    (each) => each !== undefined && each.tags[ownershipKeys.environment] !== undefined,
  ) as Certificate[];
}
