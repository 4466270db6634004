import type { Aws } from '../connection.ts';
import { optional } from '../optional.ts';
import type { Prices } from './price-table.ts';

interface PriceQuery {
  readonly service: string;
  /** Exact attributes besides the region. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The usage type, without the region's billing code that it begins with except in us-east-1: `EU-NatGateway-Hours`. */
  readonly usage: string;
  readonly unit: 'hour' | 'GB-month';
}

type FixedPrice = Exclude<keyof Prices, 'instances'>;

/**
 * How the price list names what we pay for. The instance query is the one that Karpenter uses; usage types of the others were
 * seen in public bills and calculators. A name that changes makes the price fall back to the table, never a wrong price.
 */
const queries: Readonly<Record<FixedPrice, PriceQuery>> = {
  controlPlane: { service: 'AmazonEKS', attributes: {}, usage: 'AmazonEKS-Hours:perCluster', unit: 'hour' },
  extendedSupport: { service: 'AmazonEKS', attributes: {}, usage: 'AmazonEKS-Hours:extendedSupport', unit: 'hour' },
  natGateway: {
    service: 'AmazonEC2',
    attributes: { productFamily: 'NAT Gateway' },
    usage: 'NatGateway-Hours',
    unit: 'hour',
  },
  publicAddress: { service: 'AmazonVPC', attributes: {}, usage: 'PublicIPv4:InUseAddress', unit: 'hour' },
  gp3: {
    service: 'AmazonEC2',
    attributes: { productFamily: 'Storage', volumeApiName: 'gp3' },
    usage: 'EBS:VolumeUsage.gp3',
    unit: 'GB-month',
  },
  applicationLoadBalancer: loadBalancer('Application'),
  networkLoadBalancer: loadBalancer('Network'),
};

function loadBalancer(kind: string): PriceQuery {
  return {
    service: 'AWSELB',
    attributes: { operation: `LoadBalancing:${kind}` },
    usage: 'LoadBalancerUsage',
    unit: 'hour',
  };
}

function instance(type: string): PriceQuery {
  return {
    service: 'AmazonEC2',
    attributes: {
      instanceType: type,
      operatingSystem: 'Linux',
      preInstalledSw: 'NA',
      capacitystatus: 'Used',
      tenancy: 'Shared',
      marketoption: 'OnDemand',
    },
    usage: `BoxUsage:${type}`,
    unit: 'hour',
  };
}

export interface LivePrices {
  readonly prices: Prices;
  /** Why prices are missing; undefined if all were answered. */
  readonly missing: string | undefined;
}

/** The list prices of now in the region of the connection, in USD; what can't be had is absent. Never throws. Needs pricing:GetProducts. */
export async function livePrices(aws: Aws, instanceTypes: readonly string[]): Promise<LivePrices> {
  const fixed = Object.entries(queries) as [FixedPrice, PriceQuery][];
  const types = [...new Set(instanceTypes)];
  const asked = [...fixed.map(([, query]) => query), ...types.map(instance)];
  const answers = await Promise.all(asked.map((query) => optional((signal) => lookUp(aws, query, signal))));
  const priceAt = (index: number): number | undefined => {
    const answer = answers[index];
    return answer?.checked === true ? answer.value : undefined;
  };
  const refused = answers.find((answer) => !answer.checked);
  const unknown = asked.filter((_, index) => priceAt(index) === undefined).map(({ usage }) => usage);
  return {
    prices: {
      ...Object.fromEntries(known(fixed.map(([name], index) => [name, priceAt(index)]))),
      instances: Object.fromEntries(known(types.map((type, index) => [type, priceAt(fixed.length + index)]))),
    },
    missing: refused?.reason ?? (unknown.length === 0 ? undefined : `the price list has no ${unknown.join(', ')}`),
  };
}

function known(entries: readonly (readonly [string, number | undefined])[]): [string, number][] {
  return entries.flatMap(([name, price]) => (price === undefined ? [] : [[name, price]]));
}

async function lookUp(aws: Aws, query: PriceQuery, abortSignal: AbortSignal): Promise<number | undefined> {
  const { client, sdk } = await aws.pricing();
  const answer = await client.send(
    new sdk.GetProductsCommand({
      ServiceCode: query.service,
      FormatVersion: 'aws_v1',
      Filters: [
        ...Object.entries({ regionCode: aws.region, ...query.attributes }).map(([Field, Value]) => ({
          Type: 'TERM_MATCH' as const,
          Field,
          Value,
        })),
        // EKS lists a price for each instance type of Auto Mode; without this the one that is meant may be pages away.
        { Type: 'CONTAINS' as const, Field: 'usagetype', Value: query.usage },
      ],
    }),
    { abortSignal },
  );
  // The SDK types the list as texts that may be anything.
  return priceOf((answer.PriceList ?? []) as readonly unknown[], query);
}

interface Product {
  readonly product?: { readonly attributes?: Readonly<Record<string, string>> };
  readonly terms?: { readonly OnDemand?: Readonly<Record<string, Offer>> };
}
interface Offer {
  readonly priceDimensions?: Readonly<
    Record<string, { readonly unit?: string; readonly pricePerUnit?: Readonly<Record<string, string>> }>
  >;
}

/** The price in a list of JSON texts: of the first product of the usage type that costs something. Exported for its test. */
export function priceOf(
  priceList: readonly unknown[],
  { usage, unit }: Pick<PriceQuery, 'usage' | 'unit'>,
): number | undefined {
  for (const text of priceList) {
    const { product, terms } = JSON.parse(String(text)) as Product;
    if (!isUsage(product?.attributes?.['usagetype'] ?? '', usage)) continue;
    for (const offer of Object.values(terms?.OnDemand ?? {})) {
      for (const dimension of Object.values(offer.priceDimensions ?? {})) {
        const price = Number(dimension.pricePerUnit?.['USD'] ?? 0);
        // The list also has rows of price 0 (reservations being used up) and other units (per GB).
        if (sameUnit(dimension.unit, unit) && price > 0) return price;
      }
    }
  }
  return undefined;
}

/** True for `usage` itself and with a region's code before it; not for `TS-LoadBalancerUsage`, which is of trust stores. */
function isUsage(usageType: string, usage: string): boolean {
  if (!usageType.endsWith(usage)) return false;
  return /^((?!TS-)[A-Z]+[0-9]*-)?$/.test(usageType.slice(0, -usage.length));
}

/** Services write their hours differently: Hrs, hours, Hours. */
function sameUnit(said: string | undefined, meant: PriceQuery['unit']): boolean {
  return (meant === 'hour' ? /^h(ou)?rs?$/i : /^GB-Mo(nth)?$/i).test(said ?? '');
}
