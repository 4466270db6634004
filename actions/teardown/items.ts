import type { RecordSet } from '../../shared/aws/route-53/records.ts';
import type { Inventory } from './inventory.ts';

export type ItemKind =
  | 'DNS record'
  | 'load balancer'
  | 'target group'
  | 'security group'
  | 'volume'
  | 'snapshot'
  | 'certificate'
  | 'node'
  | 'NAT gateway'
  | 'address'
  | 'EKS cluster'
  | 'CloudFormation stack'
  | 'VPC'
  | 'OIDC provider'
  | 'log group'
  | 'kept credentials'
  | 'tagged resource'
  | 'stack resource';

/** One thing of an environment, for lists. */
export interface Item {
  readonly environment: string;
  readonly kind: ItemKind;
  /** As AWS's commands name it. */
  readonly id: string;
  readonly region: string;
  /** What it is, in words, where the id alone does not say: a name, a size. */
  readonly detail?: string;
  /** What its price depends on: an instance type, GiB, `network` or `application`. */
  readonly measure?: string | number;
  /** Of a DNS record: all of it, since Route 53 deletes only what is named exactly as it stands. */
  readonly record?: { readonly zoneId: string; readonly set: RecordSet };
  /** Of a leak: commands that have to come before the one that removes it. */
  readonly first?: readonly string[];
  /** Of a leak: what of somebody else holds it, in words. */
  readonly heldBy?: readonly string[];
  /** Of a leak: the stack that takes it away. */
  readonly goesWith?: string;
}

/** What of an inventory is to be gone in the end, as a flat list. Pure. */
export function itemsOf(inventory: Inventory): readonly Item[] {
  const { environment, region } = inventory;
  const items = <Thing>(
    kind: ItemKind,
    things: readonly Thing[],
    describe: (thing: Thing) => Pick<Item, 'id' | 'detail' | 'measure' | 'record'>,
  ): Item[] => things.map((thing) => ({ environment, kind, region, ...describe(thing) }));
  return [
    ...inventory.records.flatMap(({ zone, records }) =>
      items('DNS record', records, (set) => ({
        id: `${set.type} ${set.name}`,
        detail: `in ${zone.name}`,
        record: { zoneId: zone.id, set },
      })),
    ),
    ...items('load balancer', inventory.loadBalancers, ({ arn, name, type }) => ({
      id: arn,
      detail: name,
      measure: type,
    })),
    ...items('target group', inventory.targetGroups, ({ arn, name }) => ({ id: arn, detail: name })),
    ...items('security group', inventory.securityGroups, ({ id, name }) => ({ id, detail: name })),
    ...items('volume', inventory.volumes, ({ id, size, type }) => ({
      id,
      detail: `${size} GiB ${type}`,
      measure: size,
    })),
    ...items('certificate', inventory.certificates, ({ arn, names }) => ({ id: arn, detail: names.join(', ') })),
    ...items('node', inventory.nodes, ({ id, type }) => ({ id, detail: type, measure: type })),
    ...items('NAT gateway', inventory.natGateways, (id) => ({ id })),
    ...items('address', inventory.addresses, ({ allocationId, publicIp }) => ({ id: allocationId, detail: publicIp })),
    ...items('EKS cluster', inventory.cluster === undefined ? [] : [inventory.cluster], ({ name, status }) => ({
      id: name,
      detail: status,
    })),
    ...items('CloudFormation stack', inventory.stacks, ({ name, status }) => ({ id: name, detail: status })),
    ...items('VPC', inventory.vpcId === undefined ? [] : [inventory.vpcId], (id) => ({ id })),
    ...items('OIDC provider', inventory.identityProviders, (id) => ({ id })),
    ...items('log group', inventory.logGroups, (id) => ({ id })),
  ];
}

/** The snapshots of an inventory: kept on purpose. Pure. */
export function snapshotItems({ environment, region, snapshots }: Inventory): readonly Item[] {
  return snapshots.map(({ id, size, tags }) => ({
    environment,
    kind: 'snapshot',
    id,
    region,
    detail: `${size} GiB of ${tags['openremote.io/claim'] ?? 'a volume'}`,
    measure: size,
  }));
}

/** True if nothing is there but kept data. Pure. */
export function isEmpty(inventory: Inventory): boolean {
  return itemsOf(inventory).length === 0 && inventory.records.length === 0;
}

export function sameItem(a: Item, b: Item): boolean {
  return a.kind === b.kind && a.id === b.id && a.region === b.region;
}

/** `load balancer k8s-openremo-proxy-1a2b (eu-west-1)`, short enough for a line. */
export function nameOf({ kind, id, detail }: Pick<Item, 'kind' | 'id' | 'detail'>): string {
  if (kind === 'load balancer' || kind === 'target group') return `${kind} ${detail ?? id}`;
  return detail === undefined ? `${kind} ${id}` : `${kind} ${id} (${detail})`;
}
