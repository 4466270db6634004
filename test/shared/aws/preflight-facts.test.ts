import { DescribeVpcsCommand, EC2Client, CreateVpcCommand } from '@aws-sdk/client-ec2';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { describeInstanceTypes, describeOfferings, toInstanceType } from '../../../shared/aws/ec2/instance-types.ts';
import { listClusterVersions } from '../../../shared/aws/eks/cluster-versions.ts';
import { simulate } from '../../../shared/aws/iam/permissions.ts';
import { optional } from '../../../shared/aws/optional.ts';
import { livePrices, priceOf } from '../../../shared/aws/prices/price-list.ts';
import { priceTable, tablePrices } from '../../../shared/aws/prices/price-table.ts';
import { currentSpotPrices } from '../../../shared/aws/prices/spot-prices.ts';
import { pricingRegion } from '../../../shared/aws/pricing-region.ts';
import { countElasticAddresses, countVcpus, countVpcs } from '../../../shared/aws/service-quotas/quota-use.ts';
import { quotaValue, vcpuQuotaOf } from '../../../shared/aws/service-quotas/quotas.ts';
import { connectedAws, type ConnectedAws } from '../../support/connected-aws.ts';

const signal = new AbortController().signal;
let cloud: ConnectedAws;
beforeAll(async () => {
  cloud = await connectedAws();
});
afterEach(() => cloud.local.aws.faults.clear());
afterAll(() => cloud.stop());

function refuse(service: string, operation: string): void {
  cloud.local.aws.faults.add({
    service,
    operation,
    effect: { kind: 'error', code: 'AccessDeniedException', status: 400 },
  });
}

describe('instance types', () => {
  test('facts by name; a type that the region lacks is left out and refuses nothing', async () => {
    const types = await describeInstanceTypes(cloud.aws, ['t3.large', 't9.huge', 'm7g.medium']);
    expect([...types.keys()].sort()).toEqual(['m7g.medium', 't3.large']);
    expect(types.get('t3.large')).toMatchObject({
      vcpus: 2,
      memory: 8192,
      interfaces: 3,
      addressesPerInterface: 12,
      hypervisor: 'nitro',
      architecture: 'x86_64',
    });
    expect(types.get('m7g.medium')?.architecture).toBe('arm64');
  });

  test('only the interfaces of the default network card count', () => {
    const NetworkCards = [0, 1].map((NetworkCardIndex) => ({ NetworkCardIndex, MaximumNetworkInterfaces: 15 }));
    const NetworkInfo = { MaximumNetworkInterfaces: 30, Ipv4AddressesPerInterface: 50, NetworkCards };
    expect(toInstanceType({ InstanceType: 'p4d.24xlarge', NetworkInfo }).interfaces).toBe(15);
  });

  test('attachments where EC2 tells them', () => {
    const EbsInfo = { MaximumEbsAttachments: 32, AttachmentLimitType: 'dedicated' };
    expect(toInstanceType({ EbsInfo }).attachments).toEqual({ most: 32, shared: false });
    expect(toInstanceType({}).attachments).toBeUndefined();
  });

  test('offerings by zone', async () => {
    const offerings = await describeOfferings(cloud.aws, ['t3.large', 'm8i.large', 't9.huge']);
    expect(offerings.get('t3.large')).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
    expect(offerings.get('m8i.large')).toEqual(['eu-west-1a', 'eu-west-1b']);
    expect(offerings.has('t9.huge')).toBe(false);
  });
});

test('versions of Kubernetes with the dates of their support, newest first', async () => {
  const versions = await listClusterVersions(cloud.aws);
  expect(versions.map(({ version }) => version)).toEqual(
    ['1.36', '1.35', '1.34', '1.33', '1.32', '1.31'].slice(0, versions.length),
  );
  expect(versions.find(({ version }) => version === '1.35')).toMatchObject({
    standardEnds: new Date('2027-03-27T00:00:00Z'),
    isDefault: true,
  });
});

describe('quotas and their use', () => {
  test('the value that the account has now', async () => {
    expect(await quotaValue(cloud.aws, 'vpcs', signal)).toBe(5);
    cloud.scenery.ec2.quotas.onDemandVcpus = 12;
    expect(await quotaValue(cloud.aws, 'standardVcpus', signal)).toBe(12);
    cloud.scenery.ec2.quotas.onDemandVcpus = 32;
  });

  test("AWS's default where the account's own is not known", async () => {
    cloud.local.aws.faults.add({
      service: 'servicequotas',
      operation: 'GetServiceQuota',
      effect: { kind: 'error', code: 'NoSuchResourceException' },
    });
    cloud.scenery.ec2.quotas.vpcs = 9;
    expect(await quotaValue(cloud.aws, 'vpcs', signal)).toBe(5);
    cloud.scenery.ec2.quotas.vpcs = 5;
  });

  test('VPCs, addresses, and vCPUs of what runs', async () => {
    const ec2 = new EC2Client(cloud.local.clientSettings());
    const before = await countVpcs(cloud.aws, signal);
    await ec2.send(new CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }));
    expect(await countVpcs(cloud.aws, signal)).toBe(before + 1);
    expect((await ec2.send(new DescribeVpcsCommand({}))).Vpcs).toHaveLength(before + 1);
    expect(await countElasticAddresses(cloud.aws, signal)).toBe(0);
    const run = (id: string, data: object) =>
      cloud.local.aws.store.add({
        type: 'AWS::EC2::Instance',
        id,
        arn: `arn:aws:ec2:eu-west-1:111122223333:instance/${id}`,
        account: '111122223333',
        region: 'eu-west-1',
        createdBy: 'someone',
        data: { InstanceId: id, CpuOptions: { CoreCount: 2, ThreadsPerCore: 2 }, SecurityGroups: [], ...data },
      });
    run('i-0123456789abcdef0', { InstanceType: 't3.xlarge', State: { Name: 'running' } });
    run('i-0123456789abcdef1', { InstanceType: 'm5.xlarge', State: { Name: 'pending' } });
    run('i-0123456789abcdef2', { InstanceType: 'm5.xlarge', State: { Name: 'stopped' } });
    run('i-0123456789abcdef3', { InstanceType: 't3.xlarge', State: { Name: 'running' }, InstanceLifecycle: 'spot' });
    expect(Object.fromEntries(await countVcpus(cloud.aws, signal))).toEqual({ standardVcpus: 8, standardSpotVcpus: 4 });
  });

  test.each([
    ['t3.large', false, 'standardVcpus'],
    ['m7i-flex.large', true, 'standardSpotVcpus'],
    ['g5.xlarge', false, 'graphicsVcpus'],
    ['inf2.xlarge', false, undefined],
    ['trn1.2xlarge', false, undefined],
    ['p4d.24xlarge', false, undefined],
    ['hpc7a.12xlarge', false, undefined],
  ])('%s (spot: %s) counts against %s', (type, spot, quota) => {
    expect(vcpuQuotaOf(type, spot)).toBe(quota);
  });
});

describe('prices', () => {
  test('are asked for live, and none of the neighbours in the list is taken for one', async () => {
    const { prices, missing } = await livePrices(cloud.aws, ['t3.large', 'm5.xlarge']);
    expect(missing).toBeUndefined();
    const { instances, ...fixed } = priceTable.regions['eu-west-1']!;
    expect(prices).toEqual({
      ...Object.fromEntries(Object.entries(fixed).map(([name, price]) => [name, expect.closeTo(price, 6)])),
      instances: { 't3.large': instances['t3.large'], 'm5.xlarge': instances['m5.xlarge'] },
    });
  });

  test('a price that the list lacks is absent, and said to be', async () => {
    const { prices, missing } = await livePrices(cloud.aws, ['g5.xlarge']);
    expect(prices.instances).toEqual({});
    expect(prices.controlPlane).toBe(0.1);
    expect(missing).toContain('BoxUsage:g5.xlarge');
  });

  test('without the permission there are none, with the reason', async () => {
    refuse('pricing', 'GetProducts');
    const { prices, missing } = await livePrices(cloud.aws, ['t3.large']);
    expect(prices).toEqual({ instances: {} });
    expect(missing).toBe('AWS refused pricing:GetProducts with AccessDeniedException');
  });

  test.each([
    ['eu-west-1', 'eu-central-1'],
    ['ap-southeast-2', 'ap-south-1'],
    ['us-west-2', 'us-east-1'],
    ['sa-east-1', 'us-east-1'],
    ['cn-north-1', 'cn-northwest-1'],
  ])('those of %s are asked for in %s', (region, endpoint) => {
    expect(pricingRegion(region)).toBe(endpoint);
  });

  const product = (usagetype: string, unit: string, usd: string) =>
    JSON.stringify({
      product: { attributes: { usagetype } },
      terms: { OnDemand: { a: { priceDimensions: { b: { unit, pricePerUnit: { USD: usd } } } } } },
    });

  test('rows of price 0, of other units and of other usage types are passed over', () => {
    const query = { usage: 'NatGateway-Hours', unit: 'hour' } as const;
    const list = [
      product('EU-RegionalNatGateway-Hours', 'Hrs', '0.9'),
      product('EU-NatGateway-Hours', 'GB', '0.8'),
      product('EU-NatGateway-Hours', 'Hrs', '0.0000000000'),
      product('EU-NatGateway-Hours', 'hours', '0.0480000000'),
    ];
    expect(priceOf(list, query)).toBe(0.048);
    expect(priceOf(list.slice(0, 3), query)).toBeUndefined();
  });

  test('of spot: the mean over the zones', async () => {
    const prices = await currentSpotPrices(cloud.aws, ['t3.large'], signal);
    expect([...prices.keys()]).toEqual(['t3.large']);
    expect(prices.get('t3.large')).toBeCloseTo(0.0912 * 0.36, 4);
  });

  test('of the table: those of another region stand in, and it is said whose', () => {
    expect(tablePrices('us-east-1').region).toBe('us-east-1');
    expect(tablePrices('ap-south-2')).toMatchObject({ region: 'eu-west-1' });
  });
});

describe('permissions', () => {
  test('nothing is denied to one who may do everything', async () => {
    expect(await simulate(cloud.aws, [{ actions: ['eks:CreateCluster'], resource: '*' }], signal)).toEqual([]);
  });
});

describe('an optional call', () => {
  test('a refusal is the reason', async () => {
    refuse('eks', 'DescribeClusterVersions');
    expect(await optional((abort) => listClusterVersions(cloud.aws, abort))).toEqual({
      checked: false,
      reason: 'AWS refused eks:DescribeClusterVersions with AccessDeniedException',
    });
  });

  test('a plain error too', async () => {
    const failing = () => Promise.reject(new Error('no such thing'));
    expect(await optional(failing)).toEqual({ checked: false, reason: 'no such thing' });
  });
});
