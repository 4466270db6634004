import * as tagging from '@aws-sdk/client-resource-groups-tagging-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { defaultAccount, startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { createTaggingService } from '../../../rehearsal/aws/tagging.ts';

let started: StartedAws;
let client: tagging.ResourceGroupsTaggingAPIClient;

beforeAll(async () => {
  started = await startLocalAws({ services: [createTaggingService()] });
  client = new tagging.ResourceGroupsTaggingAPIClient(started.clientSettings());
  add('AWS::EKS::Cluster', 'demo', 'eks', 'cluster/demo', { env: 'demo', by: 'us' });
  add('AWS::EC2::Volume', 'vol-1', 'ec2', 'volume/vol-1', { env: 'demo' });
  add('AWS::EC2::Volume', 'vol-2', 'ec2', 'volume/vol-2', { env: 'other' });
  add('AWS::EC2::VPC', 'vpc-1', 'ec2', 'vpc/vpc-1', {});
  add('AWS::EC2::Volume', 'vol-3', 'ec2', 'volume/vol-3', { env: 'demo' }, 'us-east-1');
});

afterAll(() => started.stop());

function add(
  type: string,
  id: string,
  service: string,
  path: string,
  tags: Record<string, string>,
  region = 'eu-west-1',
): void {
  const arn = `arn:aws:${service}:${region}:${defaultAccount}:${path}`;
  started.aws.store.add({ type, id, arn, account: defaultAccount, region, createdBy: 'test', tags, data: {} });
}

async function names(input: tagging.GetResourcesCommandInput): Promise<(string | undefined)[]> {
  const { ResourceTagMappingList = [] } = await client.send(new tagging.GetResourcesCommand(input));
  return ResourceTagMappingList.map(({ ResourceARN }) => ResourceARN?.split('/')[1]);
}

test('finds by tag in the region, only what has tags', async () => {
  expect(await names({})).toEqual(['demo', 'vol-1', 'vol-2']);
  expect(await names({ TagFilters: [{ Key: 'env', Values: ['demo'] }] })).toEqual(['demo', 'vol-1']);
  expect(await names({ TagFilters: [{ Key: 'env', Values: ['demo'] }, { Key: 'by' }] })).toEqual(['demo']);
});

test('finds by type', async () => {
  expect(await names({ ResourceTypeFilters: ['ec2:volume'] })).toEqual(['vol-1', 'vol-2']);
  expect(await names({ ResourceTypeFilters: ['eks'] })).toEqual(['demo']);
});

test('does not find what was deleted', async () => {
  add('AWS::EC2::Volume', 'vol-9', 'ec2', 'volume/vol-9', { env: 'gone' });
  const volume = started.aws.store.get('AWS::EC2::Volume', 'vol-9', 'eu-west-1');
  if (volume) started.aws.store.remove(volume);
  expect(await names({ TagFilters: [{ Key: 'env', Values: ['gone'] }] })).toEqual([]);
});

test('answers in pages', async () => {
  const pages: number[] = [];
  for await (const page of tagging.paginateGetResources({ client, pageSize: 2 }, {})) {
    pages.push(page.ResourceTagMappingList?.length ?? 0);
  }
  expect(pages).toEqual([2, 1]);
});

test('refuses a page of a wrong size', async () => {
  await expect(client.send(new tagging.GetResourcesCommand({ ResourcesPerPage: 101 }))).rejects.toBeInstanceOf(
    tagging.InvalidParameterException,
  );
});
