import { describeCluster } from '../../shared/aws/clusters.ts';
import type { Cluster } from '../../shared/aws/clusters.ts';
import type { Aws } from '../../shared/aws/connection.ts';
import { listHostedZones } from '../../shared/aws/hosted-zones.ts';
import type { HostedZone } from '../../shared/aws/hosted-zones.ts';
import { controllerClusterTag, listClusterLoadBalancers, listTargetGroups } from '../../shared/aws/load-balancers.ts';
import type { LoadBalancer, TargetGroup } from '../../shared/aws/load-balancers.ts';
import { listClusterLogGroups } from '../../shared/aws/log-groups.ts';
import { ownerOf } from '../../shared/aws/record-ownership.ts';
import { listRecords } from '../../shared/aws/records.ts';
import type { RecordSet } from '../../shared/aws/records.ts';
import { clusterStackName, listClusterStacks, listStackResources } from '../../shared/aws/stacks.ts';
import type { Stack } from '../../shared/aws/stacks.ts';
import { listVolumes } from '../../shared/aws/volumes.ts';
import type { Volume } from '../../shared/aws/volumes.ts';
import { listControllerSecurityGroups } from '../../shared/aws/vpc-guests.ts';
import type { SecurityGroup } from '../../shared/aws/vpc-guests.ts';

export interface OwnedRecords {
  readonly zone: HostedZone;
  /** The records of the environment's names, and the TXT records that say that they are its. */
  readonly records: readonly RecordSet[];
}

/**
 * Everything that belongs to an environment, found by tags, names and ownership records, never through the cluster alone:
 * the cluster may be gone, or never have come to be.
 */
export interface Inventory {
  readonly cluster: Cluster | undefined;
  readonly stacks: readonly Stack[];
  /** The VPC, if a stack of the environment made it; another VPC is never swept. */
  readonly vpcId: string | undefined;
  readonly loadBalancers: readonly LoadBalancer[];
  readonly targetGroups: readonly TargetGroup[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly volumes: readonly Volume[];
  readonly logGroups: readonly string[];
  readonly records: readonly OwnedRecords[];
}

export async function takeInventory(aws: Aws, environment: string): Promise<Inventory> {
  const [cluster, stacks, loadBalancers, targetGroups, securityGroups, volumes, logGroups, records] = await Promise.all(
    [
      describeCluster(aws, environment),
      listClusterStacks(aws, environment),
      listClusterLoadBalancers(aws, environment),
      listTargetGroups(aws),
      listControllerSecurityGroups(aws, environment),
      listVolumes(aws, environment),
      listClusterLogGroups(aws, environment),
      listOwnedRecords(aws, environment),
    ],
  );
  return {
    cluster,
    stacks,
    vpcId: await ownVpc(aws, environment, stacks),
    loadBalancers,
    targetGroups: targetGroups.filter((group) => group.tags[controllerClusterTag] === environment),
    securityGroups,
    volumes,
    logGroups,
    records,
  };
}

async function ownVpc(aws: Aws, environment: string, stacks: readonly Stack[]): Promise<string | undefined> {
  const stack = stacks.find((each) => each.name === clusterStackName(environment));
  if (stack === undefined) return undefined;
  const vpc = (await listStackResources(aws, stack.id)).find(({ type }) => type === 'AWS::EC2::VPC');
  return vpc === undefined || vpc.physicalId === '' || vpc.status === 'DELETE_COMPLETE' ? undefined : vpc.physicalId;
}

/** The environment's records in all public zones of the account, by the TXT records that name it as their owner. */
export async function listOwnedRecords(aws: Aws, environment: string): Promise<readonly OwnedRecords[]> {
  const zones = (await listHostedZones(aws)).filter((zone) => !zone.private);
  const all = await Promise.all(
    zones.map(async (zone) => ({ zone, records: recordsOf(environment, await listRecords(aws, zone.id)) })),
  );
  return all.filter(({ records }) => records.length > 0);
}

/** Which of a zone's records are the environment's: those that `configure-dns` makes, no other type. Pure. */
export function recordsOf(environment: string, records: readonly RecordSet[]): readonly RecordSet[] {
  const markers = records.filter((record) => ownerOf(record)?.owner === environment);
  const names = markers.map((record) => ownerOf(record)?.hostname);
  const addresses = records.filter(
    (record) =>
      names.includes(record.name) && ['A', 'AAAA', 'CNAME'].includes(record.type) && record.setIdentifier === undefined,
  );
  return [...addresses, ...markers];
}

/** One thing of the inventory, for lists. */
export interface Item {
  readonly kind: string;
  readonly id: string;
}

/** The inventory as a flat list. Pure. */
export function itemsOf(inventory: Inventory): readonly Item[] {
  const items = (kind: string, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
  return [
    ...inventory.records.flatMap(({ zone, records }) =>
      items(
        'DNS record',
        records.map((record) => `${record.type} ${record.name} in ${zone.name}`),
      ),
    ),
    ...items(
      'load balancer',
      inventory.loadBalancers.map(({ name }) => name),
    ),
    ...items(
      'target group',
      inventory.targetGroups.map(({ name }) => name),
    ),
    ...items(
      'security group',
      inventory.securityGroups.map(({ id, name }) => `${id} (${name})`),
    ),
    ...items(
      'volume',
      inventory.volumes.map(({ id, size }) => `${id} (${size} GiB)`),
    ),
    ...items('EKS cluster', inventory.cluster === undefined ? [] : [inventory.cluster.name]),
    ...items(
      'CloudFormation stack',
      inventory.stacks.map(({ name }) => name),
    ),
    ...items('VPC', inventory.vpcId === undefined ? [] : [inventory.vpcId]),
    ...items('log group', inventory.logGroups),
  ];
}
