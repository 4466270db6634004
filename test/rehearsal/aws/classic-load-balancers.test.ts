import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SignatureV4 } from '@smithy/signature-v4';

import { createClassicLoadBalancingService } from '../../../rehearsal/aws/classic-load-balancers.ts';
import { startLocalAws, type StartedAws } from '../../../rehearsal/aws/start-local-aws.ts';
import { Sha256 } from './sha256.ts';

let started: StartedAws;

beforeAll(async () => {
  started = await startLocalAws({ services: [createClassicLoadBalancingService()] });
});

afterAll(() => started.stop());

async function ask(body: string): Promise<{ status: number; text: string }> {
  const url = new URL(started.aws.endpoint);
  const { accessKeyId, secretAccessKey } = started.ambient;
  const signer = new SignatureV4({
    service: 'elasticloadbalancing',
    region: 'eu-west-1',
    sha256: Sha256,
    credentials: { accessKeyId, secretAccessKey },
  });
  const headers = { host: url.host, 'content-type': 'application/x-www-form-urlencoded' };
  const request = {
    method: 'POST',
    protocol: 'http:',
    hostname: url.hostname,
    port: Number(url.port),
    path: '/',
    headers,
    body,
  };
  const signed = await signer.sign(request);
  const response = await fetch(url, { method: 'POST', headers: signed.headers, body });
  return { status: response.status, text: await response.text() };
}

test('there are none, and the answer has the form of the old API', async () => {
  const { status, text } = await ask('Action=DescribeLoadBalancers&Version=2012-06-01');
  expect(status).toBe(200);
  expect(text).toContain('<DescribeLoadBalancersResult><LoadBalancerDescriptions/></DescribeLoadBalancersResult>');
  expect(text).toContain('http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/');
});

test('asked for one by name, it is not found', async () => {
  const { status, text } = await ask('Action=DescribeLoadBalancers&Version=2012-06-01&LoadBalancerNames.member.1=a1b2');
  expect(status).toBe(400);
  expect(text).toContain('<Code>LoadBalancerNotFound</Code>');
});
