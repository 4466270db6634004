import { everywhere, prices, type RegionPrices } from './prices.ts';

/** One product of the price list. */
export interface ListedPrice {
  readonly service: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly usd: number;
  readonly unit: string;
}

/** What usage types begin with, by region; nothing in us-east-1. */
const billingCodes: Readonly<Record<string, string>> = { 'us-east-1': '', 'eu-west-1': 'EU-' };

/** The rehearsal's prices as the price list has them, with neighbours that are easily taken for them. */
export const listedPrices: readonly ListedPrice[] = Object.entries(prices).flatMap(([region, table]) =>
  productsOf(region, table).map((listed) => ({
    ...listed,
    attributes: {
      ...listed.attributes,
      regionCode: region,
      usagetype: `${billingCodes[region] ?? ''}${listed.attributes['usagetype'] ?? ''}`,
    },
  })),
);

function productsOf(region: string, table: RegionPrices): ListedPrice[] {
  return [
    ...controlPlane(),
    ...network(table),
    ...loadBalancers(table),
    ...volumes(table),
    ...instances(table, region),
  ];
}

function controlPlane(): ListedPrice[] {
  const eks = (usagetype: string, usd: number): ListedPrice => ({
    service: 'AmazonEKS',
    attributes: { productFamily: 'Compute', usagetype },
    usd,
    unit: 'Hours',
  });
  return [
    eks('EKS-Auto:t3.large', 0.01),
    eks('AmazonEKS-Hours:perCluster', everywhere.controlPlane),
    eks('AmazonEKS-Hours:extendedSupport', everywhere.controlPlaneExtended - everywhere.controlPlane),
  ];
}

function network(table: RegionPrices): ListedPrice[] {
  const nat = { productFamily: 'NAT Gateway', operation: 'NatGateway' };
  return [
    { service: 'AmazonEC2', attributes: { ...nat, usagetype: 'NatGateway-Bytes' }, usd: table.natGateway, unit: 'GB' },
    { service: 'AmazonEC2', attributes: { ...nat, usagetype: 'NatGateway-Hours' }, usd: table.natGateway, unit: 'Hrs' },
    ...['PublicIPv4:IdleAddress', 'PublicIPv4:InUseAddress'].map((usagetype) => ({
      service: 'AmazonVPC',
      attributes: { usagetype },
      usd: everywhere.publicAddress,
      unit: 'Hrs',
    })),
  ];
}

function loadBalancers({ loadBalancer }: RegionPrices): ListedPrice[] {
  return ['Application', 'Network'].flatMap((kind) => {
    const attributes = { productFamily: `Load Balancer-${kind}`, operation: `LoadBalancing:${kind}` };
    return [
      // Trust stores of an ALB, whose usage type differs by three letters.
      { service: 'AWSELB', attributes: { ...attributes, usagetype: 'TS-LoadBalancerUsage' }, usd: 0.0056, unit: 'Hrs' },
      { service: 'AWSELB', attributes: { ...attributes, usagetype: 'LCUUsage' }, usd: 0.008, unit: 'LCU-Hrs' },
      {
        service: 'AWSELB',
        attributes: { ...attributes, usagetype: 'LoadBalancerUsage' },
        usd: loadBalancer,
        unit: 'Hrs',
      },
    ];
  });
}

function volumes(table: RegionPrices): ListedPrice[] {
  return Object.entries(table.volumes).map(([volumeApiName, usd]) => ({
    service: 'AmazonEC2',
    attributes: { productFamily: 'Storage', volumeApiName, usagetype: `EBS:VolumeUsage.${volumeApiName}` },
    usd,
    unit: 'GB-Mo',
  }));
}

function instances(table: RegionPrices, region: string): ListedPrice[] {
  return Object.entries(table.instances).flatMap(([instanceType, usd]) => {
    const attributes = {
      productFamily: 'Compute Instance',
      instanceType,
      operatingSystem: 'Linux',
      preInstalledSw: 'NA',
      capacitystatus: 'Used',
      tenancy: 'Shared',
      marketoption: 'OnDemand',
      location: region,
    };
    const unused = { ...attributes, capacitystatus: 'UnusedCapacityReservation' };
    return [
      {
        service: 'AmazonEC2',
        attributes: { ...unused, usagetype: `UnusedBoxUsage:${instanceType}` },
        usd,
        unit: 'Hrs',
      },
      // Hours that a reservation pays for are listed at 0.
      {
        service: 'AmazonEC2',
        attributes: { ...attributes, usagetype: `BoxUsage:${instanceType}` },
        usd: 0,
        unit: 'Hrs',
      },
      { service: 'AmazonEC2', attributes: { ...attributes, usagetype: `BoxUsage:${instanceType}` }, usd, unit: 'Hrs' },
    ];
  });
}
