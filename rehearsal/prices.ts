/**
 * On-demand list prices in USD, for estimates only. Collected on 21 November 2026: instances of us-east-1 from Karpenter's
 * price table of 20 July 2026, the rest from articles of 2026 and standing knowledge of AWS's price lists (all of eu-west-1's
 * instances, load balancers and volumes); not checked against the price list service. Without tax, traffic, load balancer
 * capacity units, requests, logs, hosted zones and savings plans.
 */
export const pricesCollected = '2026-11-21';

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
  'us-east-1': {
    natGateway: 0.045,
    loadBalancer: 0.0225,
    interfaceEndpoint: 0.01,
    volumes: { gp3: 0.08, gp2: 0.1 },
    instances: {
      't2.micro': 0.0116,
      't2.small': 0.023,
      't2.medium': 0.0464,
      't2.large': 0.0928,
      't3.micro': 0.0104,
      't3.small': 0.0208,
      't3.medium': 0.0416,
      't3.large': 0.0832,
      't3.xlarge': 0.1664,
      't3.2xlarge': 0.3328,
      't3a.small': 0.0188,
      't3a.medium': 0.0376,
      't3a.large': 0.0752,
      't3a.xlarge': 0.1504,
      't3a.2xlarge': 0.3008,
      't4g.small': 0.0168,
      't4g.medium': 0.0336,
      't4g.large': 0.0672,
      't4g.xlarge': 0.1344,
      't4g.2xlarge': 0.2688,
      'm5.large': 0.096,
      'm5.xlarge': 0.192,
      'm5.2xlarge': 0.384,
      'm6i.large': 0.096,
      'm6i.xlarge': 0.192,
      'm6i.2xlarge': 0.384,
      'm7i.large': 0.1008,
      'm7i.xlarge': 0.2016,
      'm7i.2xlarge': 0.4032,
      'm7i-flex.large': 0.0958,
      'm7g.medium': 0.0408,
      'm7g.large': 0.0816,
      'm7g.xlarge': 0.1632,
      'm7g.2xlarge': 0.3264,
      'm8g.large': 0.0898,
      'c6i.large': 0.085,
      'c6i.xlarge': 0.17,
      'c6i.2xlarge': 0.34,
      'r6i.large': 0.126,
      'r6i.xlarge': 0.252,
      'r6i.2xlarge': 0.504,
    },
  },
  'eu-west-1': {
    natGateway: 0.048,
    loadBalancer: 0.0252,
    interfaceEndpoint: 0.011,
    volumes: { gp3: 0.088, gp2: 0.11 },
    instances: {
      't2.micro': 0.0126,
      't2.small': 0.025,
      't2.medium': 0.05,
      't2.large': 0.1008,
      't2.xlarge': 0.2016,
      't3.micro': 0.0114,
      't3.small': 0.0228,
      't3.medium': 0.0456,
      't3.large': 0.0912,
      't3.xlarge': 0.1824,
      't3.2xlarge': 0.3648,
      't3a.small': 0.0204,
      't3a.medium': 0.0408,
      't3a.large': 0.0816,
      't3a.xlarge': 0.1632,
      't3a.2xlarge': 0.3264,
      't4g.small': 0.0184,
      't4g.medium': 0.0368,
      't4g.large': 0.0736,
      't4g.xlarge': 0.1472,
      't4g.2xlarge': 0.2944,
      'm5.large': 0.107,
      'm5.xlarge': 0.214,
      'm5.2xlarge': 0.428,
      'm6i.large': 0.107,
      'm6i.xlarge': 0.214,
      'm6i.2xlarge': 0.428,
      'm7i.large': 0.1124,
      'm7i.xlarge': 0.2247,
      'm7i-flex.large': 0.1067,
      'm7g.medium': 0.0456,
      'm7g.large': 0.0911,
      'm7g.xlarge': 0.1822,
      'c6i.large': 0.0912,
      'c6i.xlarge': 0.1824,
      'c6i.2xlarge': 0.3648,
      'r6i.large': 0.141,
      'r6i.xlarge': 0.282,
      'r6i.2xlarge': 0.564,
    },
  },
};

/** Whose prices stand in for a region that the table does not have. */
export const regionInstead = 'eu-west-1';
