import * as ec2 from '@aws-sdk/client-ec2';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';

import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import type { FaultEffect } from '../../../rehearsal/faults.ts';

let started: StartedAws;
let made = 0;

beforeAll(async () => {
  const handlers = {
    CreateVpc: () => {
      made += 1;
      return { Vpc: { VpcId: `vpc-${made}` } };
    },
    DescribeVpcs: () => {
      throw new Error('a mistake in a handler');
    },
    DescribeSubnets: () => ({ subnets: [] }),
  };
  started = await startLocalAws({
    speed: 1000,
    services: [{ name: 'ec2', protocol: 'ec2Query', schemas: ec2, handlers }],
  });
});

afterAll(() => started.stop());
afterEach(() => started.aws.faults.clear());

function rule(effect: FaultEffect): void {
  started.aws.faults.add({ service: 'ec2', operation: 'Create*', occurrences: [1], effect });
}

async function createVpc(): Promise<string | undefined> {
  const client = new ec2.EC2Client(started.clientSettings());
  return (await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }))).Vpc?.VpcId;
}

test('an error is answered instead of doing the call', async () => {
  rule({ kind: 'error', code: 'RequestLimitExceeded' });
  const before = made;
  await expect(createVpc()).rejects.toMatchObject({ name: 'RequestLimitExceeded', $metadata: { httpStatusCode: 503 } });
  expect(made).toBe(before);
  expect(started.aws.recorder.calls.at(-1)?.outcome).toBe('RequestLimitExceeded');
  expect(await createVpc()).toBe(`vpc-${before + 1}`);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a reset %s cuts the connection', async (when, done) => {
  rule({ kind: 'reset', when });
  const before = made;
  await expect(createVpc()).rejects.toThrow(/ECONNRESET|socket hang up/);
  expect(made - before).toBe(done);
  expect(started.aws.recorder.calls.at(-1)?.outcome).toBe('reset');
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('die %s tells the runner and cuts the connection', async (when, done) => {
  rule({ kind: 'die', when });
  const struck: string[] = [];
  const stop = started.aws.faults.onDie((call) => struck.push(call.operation));
  const before = made;
  await expect(createVpc()).rejects.toThrow(/ECONNRESET|socket hang up/);
  stop();
  expect(struck).toEqual(['CreateVpc']);
  expect(made - before).toBe(done);
});

test('slow answers later', async () => {
  rule({ kind: 'slow', seconds: 300 });
  const before = Date.now();
  await createVpc();
  expect(Date.now() - before).toBeGreaterThanOrEqual(295);
});

test('a mistake in a handler is an answer that SDKs do not retry', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const client = new ec2.EC2Client({ ...started.clientSettings(), maxAttempts: 3 });
  const before = started.aws.recorder.calls.length;
  await expect(client.send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({ name: 'RehearsalFailure' });
  await expect(client.send(new ec2.DescribeSubnetsCommand({}))).rejects.toThrow(
    'DescribeSubnets has no output member subnets',
  );
  expect(started.aws.recorder.calls.length - before).toBe(2);
  expect(told).toHaveBeenCalledTimes(2);
  told.mockRestore();
});

test('a call inside the cloud is recorded as internal, validated, and out of reach of faults', async () => {
  rule({ kind: 'error', code: 'Nope' });
  const as = { principal: started.ambient.principal, region: 'us-west-2' };
  await started.aws.call('ec2', 'CreateVpc', { CidrBlock: '10.0.0.0/16' }, as);
  expect(started.aws.recorder.calls.at(-1)).toMatchObject({
    internal: true,
    region: 'us-west-2',
    outcome: 'ok',
    mutating: true,
  });
  await expect(started.aws.call('ec2', 'DeleteVpc', {}, as)).rejects.toMatchObject({ code: 'NotRehearsed' });
  await expect(started.aws.call('ec2', 'NoSuchThing', {}, as)).rejects.toThrow('no ec2:NoSuchThing');
});
