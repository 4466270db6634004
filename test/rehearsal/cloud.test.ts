import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { EC2Client, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { EKSClient, ListClustersCommand } from '@aws-sdk/client-eks';
import { ListHostedZonesCommand, Route53Client } from '@aws-sdk/client-route-53';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { startLocalCloud, type LocalCloud } from '../../rehearsal/cloud.ts';

let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startLocalCloud({ speed: 100 });
});

afterAll(() => cloud.stop());

test('a job gets from its OIDC token to what the account has', async () => {
  const job = cloud.oidc.requestFor({ repository: 'openremote/eks-actions', environment: 'demo' });
  const answer = await fetch(`${job.url}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${job.token}` },
  });
  const { value } = (await answer.json()) as { value: string };
  const settings = { endpoint: cloud.endpoint, region: cloud.region, maxAttempts: 1 };
  const { Credentials } = await new STSClient(settings).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: 'arn:aws:iam::111122223333:role/eks-actions-deploy',
      RoleSessionName: 'test',
      WebIdentityToken: value,
    }),
  );
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  const session = {
    ...settings,
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
  };
  const { HostedZones } = await new Route53Client(session).send(new ListHostedZonesCommand({}));
  expect(HostedZones?.map(({ Name }) => Name)).toEqual(['openremote.example.']);
  const { Vpcs } = await new EC2Client(session).send(new DescribeVpcsCommand({}));
  expect(Vpcs?.map(({ IsDefault }) => IsDefault)).toEqual([true]);
  expect((await new EKSClient(session).send(new ListClustersCommand({}))).clusters).toEqual([]);
  expect((await new CloudFormationClient(session).send(new DescribeStacksCommand({}))).Stacks).toEqual([]);
  expect(cloud.aws.store.left()).toEqual([]);
});

test('the environment leads programs here, through the proxy, trusting the local authority', async () => {
  const environment = cloud.environment();
  expect(environment).toMatchObject({
    AWS_ENDPOINT_URL: cloud.endpoint,
    AWS_REGION: 'eu-west-1',
    EKS_ACTIONS_SPEED: '100',
  });
  expect(Object.keys(environment).filter((name) => /SECRET|TOKEN|ACCESS_KEY/.test(name))).toEqual([]);
  expect(readFileSync(environment['SSL_CERT_FILE'] ?? '', 'utf8')).toBe(cloud.authority.pem);
  const script = `fetch('https://token.actions.githubusercontent.com/.well-known/openid-configuration')
    .then((answer) => answer.json()).then(({ issuer }) => console.log(issuer))`;
  const env = { ...environment, NODE_USE_ENV_PROXY: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env });
  expect(stdout.trim()).toBe('https://token.actions.githubusercontent.com');
});

test('nothing is left when it has stopped', async () => {
  const other = await startLocalCloud({ region: 'us-west-2', latency: { imagePull: 1 } });
  expect(other.aws.latency.imagePull).toBe(1);
  expect(other.environment()['AWS_REGION']).toBe('us-west-2');
  const file = other.environment()['SSL_CERT_FILE'] ?? '';
  expect(existsSync(file)).toBe(true);
  await other.stop();
  expect(existsSync(file)).toBe(false);
  await expect(fetch(other.endpoint)).rejects.toThrow();
});
