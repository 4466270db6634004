import { priceTable } from '../shared/aws/prices/price-table.ts';

/** On-demand list prices in USD, for estimates only: see the table for where they are from. */
export const pricesCollected = priceTable.date;

/** AWS bills a month as 730 hours. */
export const hoursPerMonth = 730;

export interface RegionPrices {
  /** Per hour. */
  readonly natGateway: number;
  /** Per hour, application or network. */
  readonly loadBalancer: number;
  /** Per hour and availability zone. */
  readonly interfaceEndpoint: number;
  /** Per GiB and month, by volume type. */
  readonly volumes: Readonly<Record<string, number>>;
  /** Per hour, by instance type. */
  readonly instances: Readonly<Record<string, number>>;
}

/** The same in all regions here. Per hour, the snapshot per GiB and month. */
export const everywhere = {
  controlPlane: 0.1,
  /** In place of the above once a version's standard support has ended. */
  controlPlaneExtended: 0.6,
  publicAddress: 0.005,
  snapshot: 0.05,
} as const;

/** When the standard support of a Kubernetes version ends on EKS; extended support is billed from that day on. */
export const standardSupportEnds: Readonly<Record<string, string>> = {
  '1.31': '2025-11-26',
  '1.32': '2026-03-23',
  '1.33': '2026-07-29',
  '1.34': '2026-12-02',
  '1.35': '2027-03-27',
  '1.36': '2027-08-02',
};

export const prices: Readonly<Record<string, RegionPrices>> = {
  'us-east-1': regionPrices('us-east-1', { interfaceEndpoint: 0.01, gp2: 0.1 }),
  'eu-west-1': regionPrices('eu-west-1', { interfaceEndpoint: 0.011, gp2: 0.11 }),
};

/** What the suite's own table has of a region, and what only things cost that the suite does not make. */
function regionPrices(region: string, more: { interfaceEndpoint: number; gp2: number }): RegionPrices {
  const { natGateway = 0, applicationLoadBalancer = 0, gp3 = 0, instances = {} } = priceTable.regions[region] ?? {};
  const { interfaceEndpoint, gp2 } = more;
  return { natGateway, loadBalancer: applicationLoadBalancer, interfaceEndpoint, volumes: { gp3, gp2 }, instances };
}

/** Whose prices stand in for a region that the table does not have. */
export const regionInstead = 'eu-west-1';
