import type { Resource, Store } from './aws/store.ts';
import { type BilledItem, billedItems, isPricedElsewhere } from './billing.ts';
import { pricesCollected, regionInstead } from './prices.ts';

export interface CostLine {
  readonly item: string;
  readonly region: string;
  /** How many there were (or GiB), over all resources of the line. */
  readonly quantity: number;
  /** Billed hours, added up over all resources of the line. Absent in a cost per hour. */
  readonly hours?: number;
  /** Undefined: no price is known. */
  readonly usd: number | undefined;
}

export interface Cost {
  readonly lines: readonly CostLine[];
  /** Of the lines that have a price. */
  readonly usd: number;
  /** Items without a price, for saying that the total leaves them out. */
  readonly unpriced: readonly string[];
  /** Date of the price table, and what the figure is and is not. */
  readonly note: string;
}

/**
 * What everything that was ever made would have cost on AWS up to `now`, in USD: real time between creation and deletion
 * times `speed`. An estimate.
 */
export function costSoFar(store: Store, speed: number, now = new Date()): Cost {
  const lines = billable(store.everMade()).flatMap(({ resource, item }) => {
    const hours = (billedMilliseconds(resource, item, now) * speed) / 3_600_000;
    if (hours === 0) return [];
    const billed = item.wholeHours ? Math.ceil(hours) : hours;
    const usd = item.usdPerHour === undefined ? undefined : item.usdPerHour * billed;
    return [{ item: item.item, region: resource.region, quantity: item.quantity, hours: billed, usd }];
  });
  return total(lines, store);
}

/** What all that exists now costs per hour on AWS, in USD. An estimate. */
export function costPerHour(store: Store): Cost {
  const living = billable(store.everMade().filter((resource) => resource.deletedAt === undefined));
  const lines = living
    .filter(({ resource, item }) => isBilledNow(resource, item))
    .map(({ resource, item }) => ({
      item: item.item,
      region: resource.region,
      quantity: item.quantity,
      usd: item.usdPerHour,
    }));
  return total(lines, store);
}

/** What one resource costs per hour as it is now, in USD; undefined if a part of it has no known price. */
export function hourlyCostOf(resource: Resource): number | undefined {
  const parts = billedItems(resource).filter((item) => isBilledNow(resource, item));
  if (parts.some((item) => item.usdPerHour === undefined)) return undefined;
  return parts.reduce((sum, item) => sum + (item.usdPerHour ?? 0), 0);
}

interface Billable {
  readonly resource: Resource;
  readonly item: BilledItem;
}

function billable(resources: readonly Resource[]): Billable[] {
  return resources
    .filter((resource) => !resource.given)
    .flatMap((resource) => billedItems(resource).map((item) => ({ resource, item })));
}

function isBilledNow(resource: Resource, item: BilledItem): boolean {
  const state = resource.states.at(-1)?.state;
  return item.billedIn === undefined || state === undefined || item.billedIn(state);
}

/** The time that a resource spent in billed states; from creation to deletion where states do not matter or are not kept. */
function billedMilliseconds(resource: Resource, item: BilledItem, now: Date): number {
  const end = Math.min((resource.deletedAt ?? now).getTime(), now.getTime());
  const { billedIn } = item;
  if (billedIn === undefined || resource.states.length === 0) return Math.max(0, end - resource.createdAt.getTime());
  return resource.states.reduce((sum, { state, at }, index) => {
    if (!billedIn(state)) return sum;
    const until = Math.min(resource.states[index + 1]?.at.getTime() ?? end, end);
    return sum + Math.max(0, until - at.getTime());
  }, 0);
}

function total(lines: readonly CostLine[], store: Store): Cost {
  const merged = [...Map.groupBy(lines, (line) => `${line.region} ${line.item}`).values()]
    .map(merge)
    .sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0) || (a.item < b.item ? -1 : 1));
  return {
    lines: merged,
    usd: merged.reduce((sum, line) => sum + (line.usd ?? 0), 0),
    unpriced: [...new Set(merged.filter((line) => line.usd === undefined).map((line) => line.item))],
    note: noteFor(store),
  };
}

function merge(lines: readonly CostLine[]): CostLine {
  const [first] = lines;
  const sum = (of: (line: CostLine) => number): number => lines.reduce((result, line) => result + of(line), 0);
  const isPriced = lines.every((line) => line.usd !== undefined);
  return {
    item: first?.item ?? '',
    region: first?.region ?? '',
    quantity: sum((line) => line.quantity),
    ...(first?.hours !== undefined && { hours: sum((line) => line.hours ?? 0) }),
    usd: isPriced ? sum((line) => line.usd ?? 0) : undefined,
  };
}

function noteFor(store: Store): string {
  const elsewhere = store
    .everMade()
    .filter((resource) => billedItems(resource).length > 0 && isPricedElsewhere(resource));
  const regions = [...new Set(elsewhere.map((resource) => resource.region))].sort();
  const instead =
    regions.length === 0 ? '' : ` No prices for ${regions.join(', ')}: those of ${regionInstead} stand in.`;
  return (
    `Estimate from list prices collected on ${pricesCollected}; ` +
    `without tax, traffic, load balancer capacity units, logs and hosted zones.${instead}`
  );
}
