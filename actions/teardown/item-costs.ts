import { tablePrices } from '../../shared/aws/prices/price-table.ts';
import type { Item } from './items.ts';

/** AWS bills a month as 730 hours. */
const hoursPerMonth = 730;

/** USD per GiB and month of snapshots in standard storage; the same in most regions. From memory of AWS's price page. */
const snapshotPrice = 0.05;

/**
 * What it costs to keep a thing for a month, in USD by the dated price table, before tax and traffic; 0 for what is free, undefined
 * where no price is known. A snapshot is counted with the whole size of its volume, which is the most that it can cost. Pure.
 */
export function usdPerMonth({ kind, region, measure }: Item): number | undefined {
  const { prices } = tablePrices(region);
  const hourly = (price: number | undefined) => (price === undefined ? undefined : price * hoursPerMonth);
  switch (kind) {
    case 'EKS cluster':
      return hourly(prices.controlPlane);
    case 'node':
      return hourly(prices.instances[String(measure)]);
    case 'NAT gateway':
      return hourly(prices.natGateway);
    case 'address':
      return hourly(prices.publicAddress);
    case 'load balancer':
      return hourly(measure === 'application' ? prices.applicationLoadBalancer : prices.networkLoadBalancer);
    case 'volume':
      return prices.gp3 === undefined ? undefined : prices.gp3 * Number(measure ?? 0);
    case 'snapshot':
      return snapshotPrice * Number(measure ?? 0);
    case 'tagged resource':
    case 'stack resource':
    case 'log group':
      return undefined;
    default:
      return 0;
  }
}

/** USD per day of all that has a price. Pure. */
export function usdPerDay(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + ((usdPerMonth(item) ?? 0) / hoursPerMonth) * 24, 0);
}

/** `$16.43`, `free`, `?`. */
export function dollars(usd: number | undefined): string {
  if (usd === undefined) return '?';
  return usd === 0 ? 'free' : `$${usd.toFixed(2)}`;
}
