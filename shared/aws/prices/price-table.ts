/** Prices of what an environment is made of, in USD; those that are not known are absent. */
export interface Prices {
  /** Per hour, in standard support. */
  readonly controlPlane?: number;
  /** Per hour, on top of the above once the version is in extended support. */
  readonly extendedSupport?: number;
  /** Per hour. */
  readonly natGateway?: number;
  /** Per hour and public IPv4 address. */
  readonly publicAddress?: number;
  /** Per GiB and month of 730 hours. */
  readonly gp3?: number;
  /** Per hour, without capacity units. */
  readonly applicationLoadBalancer?: number;
  readonly networkLoadBalancer?: number;
  /** Linux on demand, per hour, by type. */
  readonly instances: Readonly<Record<string, number>>;
}

/** A price list of a day. */
export interface PriceTable {
  /** The day of the oldest of its figures that has one. */
  readonly date: string;
  readonly regions: Readonly<Record<string, Prices>>;
  /** Whose prices stand in for a region that the table does not have. */
  readonly regionInstead: string;
}

const everywhere = { controlPlane: 0.1, extendedSupport: 0.5, publicAddress: 0.005 } as const;

/**
 * For estimates where the Pricing API can't be asked. Instances of us-east-1 are from Karpenter's generated price table of
 * 20 July 2026, the rest from articles of 2026 and from memory of AWS's price pages (all of eu-west-1's instances, load
 * balancers and volumes): compared with the price list service by nobody yet.
 */
export const priceTable: PriceTable = {
  date: '2026-07-20',
  regionInstead: 'eu-west-1',
  regions: {
    'us-east-1': {
      ...everywhere,
      natGateway: 0.045,
      gp3: 0.08,
      applicationLoadBalancer: 0.0225,
      networkLoadBalancer: 0.0225,
      instances: {
        ...{ 't2.micro': 0.0116, 't2.small': 0.023, 't2.medium': 0.0464, 't2.large': 0.0928 },
        ...{ 't3.micro': 0.0104, 't3.small': 0.0208, 't3.medium': 0.0416, 't3.large': 0.0832 },
        ...{ 't3.xlarge': 0.1664, 't3.2xlarge': 0.3328 },
        ...{ 't3a.small': 0.0188, 't3a.medium': 0.0376, 't3a.large': 0.0752 },
        ...{ 't3a.xlarge': 0.1504, 't3a.2xlarge': 0.3008 },
        ...{ 't4g.small': 0.0168, 't4g.medium': 0.0336, 't4g.large': 0.0672 },
        ...{ 't4g.xlarge': 0.1344, 't4g.2xlarge': 0.2688 },
        ...{ 'm5.large': 0.096, 'm5.xlarge': 0.192, 'm5.2xlarge': 0.384 },
        ...{ 'm6i.large': 0.096, 'm6i.xlarge': 0.192, 'm6i.2xlarge': 0.384 },
        ...{ 'm7i.large': 0.1008, 'm7i.xlarge': 0.2016, 'm7i.2xlarge': 0.4032, 'm7i-flex.large': 0.0958 },
        ...{ 'm7g.medium': 0.0408, 'm7g.large': 0.0816, 'm7g.xlarge': 0.1632, 'm7g.2xlarge': 0.3264 },
        ...{ 'm8g.large': 0.0898 },
        ...{ 'c6i.large': 0.085, 'c6i.xlarge': 0.17, 'c6i.2xlarge': 0.34 },
        ...{ 'r6i.large': 0.126, 'r6i.xlarge': 0.252, 'r6i.2xlarge': 0.504 },
      },
    },
    'eu-west-1': {
      ...everywhere,
      natGateway: 0.048,
      gp3: 0.088,
      applicationLoadBalancer: 0.0252,
      networkLoadBalancer: 0.0252,
      instances: {
        ...{ 't2.micro': 0.0126, 't2.small': 0.025, 't2.medium': 0.05, 't2.large': 0.1008, 't2.xlarge': 0.2016 },
        ...{ 't3.micro': 0.0114, 't3.small': 0.0228, 't3.medium': 0.0456, 't3.large': 0.0912 },
        ...{ 't3.xlarge': 0.1824, 't3.2xlarge': 0.3648 },
        ...{ 't3a.small': 0.0204, 't3a.medium': 0.0408, 't3a.large': 0.0816 },
        ...{ 't3a.xlarge': 0.1632, 't3a.2xlarge': 0.3264 },
        ...{ 't4g.small': 0.0184, 't4g.medium': 0.0368, 't4g.large': 0.0736 },
        ...{ 't4g.xlarge': 0.1472, 't4g.2xlarge': 0.2944 },
        ...{ 'm5.large': 0.107, 'm5.xlarge': 0.214, 'm5.2xlarge': 0.428 },
        ...{ 'm6i.large': 0.107, 'm6i.xlarge': 0.214, 'm6i.2xlarge': 0.428 },
        ...{ 'm7i.large': 0.1124, 'm7i.xlarge': 0.2247, 'm7i-flex.large': 0.1067 },
        ...{ 'm7g.medium': 0.0456, 'm7g.large': 0.0911, 'm7g.xlarge': 0.1822 },
        ...{ 'c6i.large': 0.0912, 'c6i.xlarge': 0.1824, 'c6i.2xlarge': 0.3648 },
        ...{ 'r6i.large': 0.141, 'r6i.xlarge': 0.282, 'r6i.2xlarge': 0.564 },
      },
    },
  },
};

/** The table's prices of a region, and whose they are: another region's stand in where the table does not have it. */
export function tablePrices(region: string): { readonly prices: Prices; readonly region: string } {
  const own = priceTable.regions[region];
  if (own !== undefined) return { prices: own, region };
  const { regionInstead } = priceTable;
  return { prices: priceTable.regions[regionInstead] ?? { instances: {} }, region: regionInstead };
}
