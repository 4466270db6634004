import type { Facts, Purpose } from '../../../../actions/create-cluster/preflight/facts.ts';
import type { NodePool, Shape } from '../../../../actions/create-cluster/preflight/shape.ts';
import { instanceTypeFacts } from '../../../../rehearsal/aws/ec2/instance-type-facts.ts';
import { toInstanceType } from '../../../../shared/aws/ec2/instance-types.ts';
import type { InstanceType } from '../../../../shared/aws/ec2/instance-types.ts';
import { tablePrices } from '../../../../shared/aws/prices/price-table.ts';

/** All instance types that the rehearsal knows, as EC2 would tell them. */
export const allTypes: ReadonlyMap<string, InstanceType> = new Map(
  [...instanceTypeFacts.values()].map((facts) => [
    facts.name,
    toInstanceType({
      InstanceType: facts.name,
      Hypervisor: facts.hypervisor,
      VCpuInfo: { DefaultVCpus: facts.vcpus },
      MemoryInfo: { SizeInMiB: facts.memory },
      ProcessorInfo: { SupportedArchitectures: [facts.architecture] },
      NetworkInfo: {
        MaximumNetworkInterfaces: facts.interfaces,
        Ipv4AddressesPerInterface: facts.addressesPerInterface,
      },
    }),
  ]),
);

export const zones = ['eu-west-1a', 'eu-west-1b'];

export function pool(instanceType: string, nodes: number, more: Partial<NodePool> = {}): NodePool {
  return {
    name: 'nodes',
    instanceTypes: [instanceType],
    nodes,
    mostNodes: nodes,
    volumeSize: 32,
    spot: false,
    selfManaged: false,
    privateNodes: false,
    mostPods: undefined,
    tainted: false,
    zones: [],
    ...more,
  };
}

export function shape(pools: readonly NodePool[], more: Partial<Shape> = {}): Shape {
  return {
    clusterName: 'demo',
    kubernetesVersion: '1.35',
    zones,
    pools,
    autoMode: false,
    fargate: false,
    identityProvider: false,
    existingVpc: false,
    natGateways: 0,
    cidr: '192.168.0.0/16',
    prefixDelegation: false,
    supportType: 'STANDARD',
    ...more,
  };
}

export const purpose: Purpose = {
  workload: 'openremote',
  profile: 'small',
  exposure: 'haproxy',
  peerCidrs: [],
  admins: false,
  expiresAt: undefined,
};

export const now = new Date('2026-11-21T12:00:00Z');

function version(name: string, status: 'standard' | 'extended', standardEnds: string, extendedEnds: string) {
  return {
    version: name,
    status,
    standardEnds: new Date(`${standardEnds}T00:00:00Z`),
    extendedEnds: new Date(`${extendedEnds}T00:00:00Z`),
    isDefault: name === '1.35',
  };
}

export const usableZones = ['a', 'b', 'c'].map((letter, index) => ({
  name: `eu-west-1${letter}`,
  id: `euw1-az${index + 1}`,
  controlPlane: true,
}));

/** An account in which nothing is in the way. */
export function facts(more: Partial<Facts> = {}): Facts {
  const { prices: table, region } = tablePrices('eu-west-1');
  return {
    now,
    account: '111122223333',
    region: 'eu-west-1',
    already: { network: false, pools: new Map() },
    zones: { checked: true, value: usableZones },
    types: { checked: true, value: allTypes },
    offerings: { checked: true, value: new Map([...allTypes.keys()].map((name) => [name, [...zones, 'eu-west-1c']])) },
    versions: {
      checked: true,
      value: [
        version('1.36', 'standard', '2027-08-02', '2028-08-02'),
        version('1.35', 'standard', '2027-03-27', '2028-03-27'),
        version('1.34', 'standard', '2026-12-02', '2027-12-02'),
        version('1.33', 'extended', '2026-07-29', '2027-07-29'),
        version('1.31', 'extended', '2025-11-26', '2026-11-26'),
      ],
    },
    quotas: new Map([
      ['vpcs', { checked: true, value: { quota: 5, used: 1 } }],
      ['elasticAddresses', { checked: true, value: { quota: 5, used: 0 } }],
      ['standardVcpus', { checked: true, value: { quota: 32, used: 0 } }],
    ]),
    denied: { checked: true, value: [] },
    prices: { live: { instances: {} }, table, spot: new Map() },
    priceTable: { date: '2026-11-21', region, notLive: undefined },
    ...more,
  };
}
