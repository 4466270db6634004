import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DeleteLogGroupCommand,
  DescribeLogGroupsCommand,
  ListTagsForResourceCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { GetParameterCommand, GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createLogsService } from '../../../rehearsal/aws/logs.ts';
import { createSsmService } from '../../../rehearsal/aws/ssm.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';

let started: StartedAws;

beforeAll(async () => {
  started = await startLocalAws({ services: [createSsmService(), createLogsService()] });
});
afterAll(() => started.stop());

describe('parameters of node images', () => {
  const base = '/aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended';

  test('name an image per version, architecture and region', async () => {
    const read = async (Name: string, region = 'eu-west-1'): Promise<string> => {
      const answer = await new SSMClient(started.clientSettings(region)).send(new GetParameterCommand({ Name }));
      return answer.Parameter?.Value ?? '';
    };
    const image = await read(`${base}/image_id`);
    expect(image).toMatch(/^ami-0[0-9a-f]{16}$/);
    expect(await read(`${base}/image_id`)).toBe(image);
    expect(await read(`${base}/image_id`, 'us-east-1')).not.toBe(image);
    expect(await read(`${base.replace('x86_64', 'arm64')}/image_id`)).not.toBe(image);
    expect(JSON.parse(await read(base))).toMatchObject({ image_id: image });
  });

  test('that are not there are refused or listed as invalid', async () => {
    const ssm = new SSMClient(started.clientSettings());
    const amazonLinux2 = '/aws/service/eks/optimized-ami/1.33/amazon-linux-2/recommended/image_id';
    await expect(ssm.send(new GetParameterCommand({ Name: amazonLinux2 }))).rejects.toMatchObject({
      name: 'ParameterNotFound',
    });
    const answer = await ssm.send(new GetParametersCommand({ Names: [`${base}/image_id`, amazonLinux2] }));
    expect(answer.Parameters?.map((parameter) => parameter.Name)).toEqual([`${base}/image_id`]);
    expect(answer.InvalidParameters).toEqual([amazonLinux2]);
  });
});

describe('log groups', () => {
  test('are made once, keep retention and tags, are listed by prefix in pages, and deleted', async () => {
    const logs = new CloudWatchLogsClient(started.clientSettings());
    for (const name of ['c', 'a', 'b']) {
      await logs.send(new CreateLogGroupCommand({ logGroupName: `/x/${name}`, tags: { owner: 'me' } }));
    }
    await expect(logs.send(new CreateLogGroupCommand({ logGroupName: '/x/a' }))).rejects.toMatchObject({
      name: 'ResourceAlreadyExistsException',
    });
    await logs.send(new PutRetentionPolicyCommand({ logGroupName: '/x/a', retentionInDays: 7 }));
    await expect(
      logs.send(new PutRetentionPolicyCommand({ logGroupName: '/x/a', retentionInDays: 8 })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    const first = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/x/', limit: 2 }));
    expect(first.logGroups?.map((group) => [group.logGroupName, group.retentionInDays])).toEqual([
      ['/x/a', 7],
      ['/x/b', undefined],
    ]);
    const { nextToken } = first;
    const second = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/x/', limit: 2, nextToken }));
    expect(second.logGroups?.map((group) => group.logGroupName)).toEqual(['/x/c']);
    expect(second.nextToken).toBeUndefined();
    const resourceArn = first.logGroups?.[0]?.logGroupArn;
    expect((await logs.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual({ owner: 'me' });
    await logs.send(new DeleteLogGroupCommand({ logGroupName: '/x/a' }));
    await expect(logs.send(new DeleteLogGroupCommand({ logGroupName: '/x/a' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });
});
