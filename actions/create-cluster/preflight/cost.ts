import type { Prices } from '../../../shared/aws/prices/price-table.ts';
import type { Exposure } from './pod-needs.ts';
import { openremoteVolumes } from './pod-needs.ts';
import type { NodePool, Shape } from './shape.ts';

/** AWS bills a month as 730 hours. */
export const hoursPerMonth = 730;

export interface CostLine {
  readonly item: string;
  readonly quantity: number;
  readonly unit?: 'GiB';
  /** USD for all of the quantity; undefined where no price is known. */
  readonly perHour: number | undefined;
  /** Where the price is from: asked for just now, or the dated table. */
  readonly source: 'live' | 'table' | 'none';
}

export interface Cost {
  readonly lines: readonly CostLine[];
  /** USD, of the lines that have a price. */
  readonly perHour: number;
  readonly perDay: number;
  /** USD until the environment expires, or of a month of 730 hours if it never does. */
  readonly inAll: number;
  /** Hours of the above. */
  readonly hours: number;
  readonly expires: boolean;
  /** What the figures are and are not. */
  readonly notes: readonly string[];
}

/** What prices there are: those asked for just now win over the table's. */
export interface PriceSources {
  readonly live: Prices;
  readonly table: Prices;
  /** Current spot prices per hour, by type. */
  readonly spot: ReadonlyMap<string, number>;
}

export interface CostQuestion {
  readonly shape: Pick<Shape, 'pools' | 'zones' | 'natGateways' | 'autoMode' | 'fargate' | 'existingVpc'>;
  /** What OpenRemote will add; undefined for a cluster of something else. */
  readonly exposure: Exposure | undefined;
  readonly now: Date;
  readonly expiresAt: Date | undefined;
  /** From when on the version costs extended support, if it is known. */
  readonly standardEnds: Date | undefined;
  readonly prices: PriceSources;
}

/** What an environment costs by list prices, before tax. An estimate. Pure. */
export function cost(question: CostQuestion): Cost {
  const { now, expiresAt, shape } = question;
  const lines = linesOf(question);
  const perHour = sum(lines);
  const hours = expiresAt === undefined ? hoursPerMonth : Math.max(0, hoursBetween(now, expiresAt));
  return {
    lines,
    perHour,
    perDay: perHour * 24,
    inAll: perHour * hours + laterExtendedSupport(question, hours),
    hours,
    expires: expiresAt !== undefined,
    notes: [
      ...(shape.autoMode ? ['Nodes that Auto Mode adds, and its fee of about 12 % on them, are not in it.'] : []),
      ...(shape.fargate ? ['Fargate is billed by the size of each pod, which is not in it.'] : []),
      ...(shape.pools.some((pool) => pool.mostNodes > pool.nodes)
        ? ['Groups may grow; the nodes that they start with are counted.']
        : []),
      ...(lines.some(({ perHour: price }) => price === undefined)
        ? ['Lines without a price are left out of the sums.']
        : []),
      'Without tax, traffic, capacity units of load balancers, CPU credits, logs, snapshots and DNS.',
    ],
  };
}

function linesOf({ shape, exposure, prices, now, standardEnds }: CostQuestion): CostLine[] {
  const fixed = (item: string, quantity: number, name: Exclude<keyof Prices, 'instances'>, share = 1): CostLine[] => {
    if (quantity === 0) return [];
    const source = prices.live[name] !== undefined ? 'live' : prices.table[name] !== undefined ? 'table' : 'none';
    const price = prices.live[name] ?? prices.table[name];
    return [{ item, quantity, perHour: price === undefined ? undefined : price * quantity * share, source }];
  };
  const volumes = (item: string, gib: number) =>
    fixed(item, gib, 'gp3', 1 / hoursPerMonth).map((line) => ({ ...line, unit: 'GiB' as const }));
  const extended = standardEnds !== undefined && standardEnds <= now;
  const balancers = loadBalancers(exposure);
  return [
    ...fixed('Control plane', 1, 'controlPlane'),
    ...fixed('Extended support of the Kubernetes version', extended ? 1 : 0, 'extendedSupport'),
    ...shape.pools.filter(({ nodes }) => nodes > 0).map((pool) => nodesLine(pool, prices)),
    ...volumes('Root volumes of the nodes (gp3)', rootVolumes(shape.pools)),
    ...fixed('NAT gateway', shape.natGateways, 'natGateway'),
    ...fixed('Network load balancer', balancers.network, 'networkLoadBalancer'),
    ...fixed('Application load balancer', balancers.application, 'applicationLoadBalancer'),
    ...fixed('Public IPv4 address', publicAddresses(shape, balancers), 'publicAddress'),
    ...volumes('Volumes of OpenRemote (gp3)', exposure === undefined ? 0 : openremoteVolumes(exposure)),
  ];
}

interface LoadBalancers {
  readonly application: number;
  readonly network: number;
}

/** `haproxy` has one NLB; `ingress` an ALB, and an NLB for MQTT. */
function loadBalancers(exposure: Exposure | undefined): LoadBalancers {
  if (exposure === 'haproxy') return { application: 0, network: 1 };
  return exposure === 'ingress' ? { application: 1, network: 1 } : { application: 0, network: 0 };
}

/** Fewest zones of an EKS cluster; so many are counted where the config does not name them. */
const fewestZones = 2;

/** One on each node with a public address and each NAT gateway; load balancers have one in each zone. */
function publicAddresses({ pools, zones, natGateways }: CostQuestion['shape'], balancers: LoadBalancers): number {
  const nodes = pools.filter((pool) => !pool.privateNodes).reduce((count, pool) => count + pool.nodes, 0);
  return nodes + natGateways + (balancers.application + balancers.network) * Math.max(fewestZones, zones.length);
}

function rootVolumes(pools: readonly NodePool[]): number {
  return pools.reduce((gib, pool) => gib + pool.nodes * pool.volumeSize, 0);
}

/** Of several types the dearest counts. Spot without a known spot price is shown at the price on demand, as an upper bound. */
function nodesLine(pool: NodePool, prices: PriceSources): CostLine {
  const name = `Node ${pool.instanceTypes.join(' or ')}`;
  const spot = pool.spot ? dearest(pool, (type) => prices.spot.get(type)) : undefined;
  if (spot !== undefined)
    return { item: `${name}, spot`, quantity: pool.nodes, perHour: spot * pool.nodes, source: 'live' };
  const item = pool.spot ? `${name}, spot (at most, the price on demand)` : name;
  const live = dearest(pool, (type) => prices.live.instances[type]);
  const price = live ?? dearest(pool, (type) => prices.live.instances[type] ?? prices.table.instances[type]);
  const source = live !== undefined ? 'live' : price !== undefined ? 'table' : 'none';
  return { item, quantity: pool.nodes, perHour: price === undefined ? undefined : price * pool.nodes, source };
}

/** Undefined if one of the types has no price. */
function dearest(pool: NodePool, priceOf: (type: string) => number | undefined): number | undefined {
  const known = pool.instanceTypes.map(priceOf);
  return known.every((price) => price !== undefined) ? Math.max(...known) : undefined;
}

/** USD for the hours of its life in which the version will have left standard support, if it is still in it now. */
function laterExtendedSupport({ now, standardEnds, prices }: CostQuestion, hours: number): number {
  if (standardEnds === undefined || standardEnds <= now) return 0;
  const late = Math.max(0, hours - hoursBetween(now, standardEnds));
  return late * (prices.live.extendedSupport ?? prices.table.extendedSupport ?? 0);
}

function hoursBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 3_600_000;
}

function sum(lines: readonly CostLine[]): number {
  return lines.reduce((total, line) => total + (line.perHour ?? 0), 0);
}
