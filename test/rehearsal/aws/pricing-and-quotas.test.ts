import { EC2Client, DescribeSpotPriceHistoryCommand } from '@aws-sdk/client-ec2';
import { GetProductsCommand, PricingClient, type Filter } from '@aws-sdk/client-pricing';
import {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  ListServiceQuotasCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ec2Options } from '../../../rehearsal/aws/ec2/options.ts';
import { createEc2Service } from '../../../rehearsal/aws/ec2/service.ts';
import { createPricingService } from '../../../rehearsal/aws/pricing.ts';
import { createServiceQuotasService } from '../../../rehearsal/aws/service-quotas.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';

const ec2 = ec2Options({ quotas: { vpcs: 7 } });
let cloud: StartedAws;
beforeAll(async () => {
  cloud = await startLocalAws({
    services: [createPricingService(), createServiceQuotasService({ ec2 }), createEc2Service(ec2)],
  });
});
afterAll(() => cloud.stop());

interface Document {
  product: { attributes: Record<string, string> };
  terms: { OnDemand: Record<string, { priceDimensions: Record<string, { pricePerUnit: { USD: string } }> }> };
}

async function products(ServiceCode: string, filters: [Filter['Type'], string, string][], region = 'us-east-1') {
  const client = new PricingClient(cloud.clientSettings(region));
  const Filters = filters.map(([Type, Field, Value]) => ({ Type, Field, Value }));
  const answer = await client.send(new GetProductsCommand({ ServiceCode, Filters }));
  return ((answer.PriceList ?? []) as unknown[])
    .map((text) => JSON.parse(String(text)) as Document)
    .map(({ product, terms }) => ({
      usage: product.attributes['usagetype'],
      usd: Number(Object.values(Object.values(terms.OnDemand)[0]!.priceDimensions)[0]!.pricePerUnit.USD),
    }));
}

describe('the price list', () => {
  test('filters by attributes, with the billing code of the region in the usage types', async () => {
    const nat: [Filter['Type'], string, string][] = [
      ['TERM_MATCH', 'regionCode', 'eu-west-1'],
      ['TERM_MATCH', 'productFamily', 'NAT Gateway'],
    ];
    expect(await products('AmazonEC2', [...nat, ['CONTAINS', 'usagetype', 'NatGateway-Hours']])).toEqual([
      { usage: 'EU-NatGateway-Hours', usd: 0.048 },
    ]);
  });

  test('the other kinds of filters', async () => {
    const region: [Filter['Type'], string, string] = ['EQUALS', 'regionCode', 'us-east-1'];
    const names = async (...more: [Filter['Type'], string, string][]) =>
      (await products('AmazonEKS', [region, ...more])).map(({ usage }) => usage);
    expect(await names(['CONTAINS', 'usagetype', 'AmazonEKS-Hours'])).toHaveLength(2);
    expect(await names(['ANY_OF', 'usagetype', 'AmazonEKS-Hours:perCluster, other'])).toEqual([
      'AmazonEKS-Hours:perCluster',
    ]);
    expect(await names(['NONE_OF', 'usagetype', 'AmazonEKS-Hours:perCluster'])).not.toContain(
      'AmazonEKS-Hours:perCluster',
    );
  });

  test('pages', async () => {
    const client = new PricingClient(cloud.clientSettings('us-east-1'));
    const first = await client.send(new GetProductsCommand({ ServiceCode: 'AmazonEC2', MaxResults: 3 }));
    expect(first.PriceList).toHaveLength(3);
    const again = { ServiceCode: 'AmazonEC2', MaxResults: 3, NextToken: first.NextToken };
    const second = await client.send(new GetProductsCommand(again));
    expect(second.PriceList).not.toEqual(first.PriceList);
  });

  test('refuses an unknown service, and a region without an endpoint', async () => {
    await expect(products('Nothing', [])).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(products('AmazonEKS', [], 'eu-west-1')).rejects.toMatchObject({ name: 'NotRehearsed' });
  });
});

describe('service quotas', () => {
  const client = () => new ServiceQuotasClient(cloud.clientSettings());
  const vpcs = { ServiceCode: 'vpc', QuotaCode: 'L-F678F1CE' };

  test("are what the local EC2 limits; AWS's default is a new account's, and all that is known of what nobody changed", async () => {
    const { Quota } = await client().send(new GetServiceQuotaCommand(vpcs));
    expect(Quota).toMatchObject({ Value: 7, QuotaName: 'VPCs per Region', Adjustable: true });
    ec2.quotas.vpcs = 6;
    expect((await client().send(new GetServiceQuotaCommand(vpcs))).Quota?.Value).toBe(6);
    expect((await client().send(new GetAWSDefaultServiceQuotaCommand(vpcs))).Quota?.Value).toBe(5);
    ec2.quotas.vpcs = 5;
    await expect(client().send(new GetServiceQuotaCommand(vpcs))).rejects.toThrow('does not exist');
    const { Quotas } = await client().send(new ListServiceQuotasCommand({ ServiceCode: 'ec2' }));
    expect(Quotas?.map(({ QuotaCode }) => QuotaCode)).toContain('L-1216C47A');
  });

  test('an unknown one is refused', async () => {
    const asked = client().send(new GetServiceQuotaCommand({ ServiceCode: 'vpc', QuotaCode: 'L-00000000' }));
    await expect(asked).rejects.toMatchObject({ name: 'NoSuchResourceException' });
  });
});

test('spot prices of the zones that offer the type', async () => {
  const ec2Client = new EC2Client(cloud.clientSettings());
  const asked = { InstanceTypes: ['m5.large' as const], ProductDescriptions: ['Linux/UNIX'] };
  const { SpotPriceHistory } = await ec2Client.send(new DescribeSpotPriceHistoryCommand(asked));
  expect(SpotPriceHistory).toHaveLength(3);
  for (const { SpotPrice } of SpotPriceHistory ?? []) expect(Number(SpotPrice)).toBeLessThan(0.107 / 2);
});
