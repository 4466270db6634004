import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Context } from '../../../actions/deploy-openremote/context.ts';
import { inputsWith } from './samples.ts';

// The limits of a quarter of an hour pass in a second, which several looks fit into on a busy machine too.
process.env['EKS_ACTIONS_SPEED'] = '1000';
const { waitForLoadBalancers } = await import('../../../actions/deploy-openremote/ready/wait-load-balancers.ts');
const { waitForTargets } = await import('../../../actions/deploy-openremote/ready/wait-targets.ts');

let folder: string;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-balancers-'));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const waiting = () => ({ signal: AbortSignal.timeout(60_000), log: (line: string) => void lines.push(line) });

/** What Elastic Load Balancing answers, by operation; the last answer of a list goes on. */
type Answers = Record<string, object>;

const balancer = (state: object): Answers => ({
  DescribeLoadBalancers: {
    LoadBalancers: [
      { LoadBalancerArn: 'arn:lb', LoadBalancerName: 'k8s-proxy', DNSName: 'Proxy.elb.test', State: state },
    ],
  },
  DescribeTags: { TagDescriptions: [] },
  DescribeTargetGroups: { TargetGroups: [{ TargetGroupArn: 'arn:tg', TargetGroupName: 'tg', Port: 443 }] },
});

const target = (health: object): Answers => ({
  DescribeTargetHealth: {
    TargetHealthDescriptions: [{ Target: { Id: '10.0.1.5', Port: 8443 }, TargetHealth: health }],
  },
});

const list = (...items: object[]) => `echo '${JSON.stringify({ items })}'`;
const event = (message: string) => list({ type: 'Warning', reason: 'FailedDeployModel', message });

/** A stack behind HAProxy: one Service, whose load balancer's name is `host`, one pod, and one controller that has said something. */
function contextWith(
  answers: Answers,
  { host = 'proxy.elb.test', controller = 'level=error: no free addresses' } = {},
): Context {
  const ingress = host === '' ? [] : [{ hostname: host }];
  const service = {
    kind: 'Service',
    metadata: { name: 'proxy' },
    spec: { type: 'LoadBalancer' },
    status: { loadBalancer: { ingress } },
  };
  const pod = { metadata: { name: 'proxy-1' }, status: { podIP: '10.0.1.5' } };
  const script = `case "$*" in
    "get services"*) ${list(service)} ;;
    "get ingresses"*) ${list()} ;;
    "get pods"*) ${list(pod)} ;;
    *involvedObject.name=proxy-1*) ${list({ type: 'Warning', reason: 'Unhealthy', message: 'Readiness probe failed' })} ;;
    "get events"*) ${event('AccessDenied: ec2:CreateSecurityGroup')} ;;
    logs*previous*) exit 1 ;;
    "logs proxy-1"*) echo 'haproxy: no server is available' ;;
    logs*kube-system*) echo '${controller}' ;;
    *) exit 1 ;;
  esac`;
  writeFileSync(join(folder, 'kubectl'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const sdk = new Proxy(
    {},
    {
      get: (_, name) =>
        function command(this: object) {
          Object.assign(this, { name });
        },
    },
  );
  const client = { send: ({ name }: { name: string }) => Promise.resolve(answers[name.replace(/Command$/, '')]) };
  return {
    inputs: inputsWith(),
    cluster: { autoMode: false },
    aws: { elasticLoadBalancing: () => Promise.resolve({ client, sdk }) },
    tools: { environment: { PATH: `${folder}:${process.env['PATH'] ?? ''}` }, signal: AbortSignal.timeout(60_000) },
  } as unknown as Context;
}

describe('a load balancer', () => {
  test('that is active is ready', async () => {
    const context = contextWith(balancer({ Code: 'active' }));
    expect(await waitForLoadBalancers(context, waiting())).toBe('proxy.elb.test: active');
  });

  test('that passes requests on but could not grow is ready too', async () => {
    const context = contextWith(balancer({ Code: 'active_impaired' }));
    expect(await waitForLoadBalancers(context, waiting())).toBe('proxy.elb.test: active');
  });

  test('that never becomes active: what was seen, the events, and what its controller said', async () => {
    const context = contextWith(balancer({ Code: 'provisioning', Reason: 'no free addresses in subnet-1' }));
    await expect(waitForLoadBalancers(context, waiting())).rejects.toMatchObject({
      message: expect.stringContaining(
        'in vain for the load balancers: last seen: k8s-proxy is provisioning (no free addresses in subnet-1)',
      ) as unknown,
      details: [
        'Events of Service proxy:',
        '  Warning FailedDeployModel (×1): AccessDenied: ec2:CreateSecurityGroup',
        'Log of the load balancer controller:',
        'level=error: no free addresses',
      ],
    });
  });

  test('that nobody makes: there is no controller', async () => {
    const context = contextWith(balancer({ Code: 'active' }), { host: '', controller: '' });
    await expect(waitForLoadBalancers(context, waiting())).rejects.toMatchObject({
      why: 'last seen: Service proxy has no load balancer yet',
      details: expect.arrayContaining([expect.stringContaining('install-lb-controller')]) as unknown,
    });
  });

  test('that AWS has given up ends the wait at once', async () => {
    const context = contextWith(balancer({ Code: 'failed', Reason: 'the subnet was deleted' }));
    await expect(waitForLoadBalancers(context, waiting())).rejects.toMatchObject({
      what: 'AWS could not set up the load balancer k8s-proxy',
      why: 'the subnet was deleted',
      remedy: expect.stringContaining('aws elbv2 delete-load-balancer --load-balancer-arn arn:lb') as unknown,
    });
    expect(lines).toEqual([]);
  });
});

describe('targets', () => {
  const active = balancer({ Code: 'active' });

  test('are waited for until they are healthy', async () => {
    const context = contextWith({ ...active, ...target({ State: 'healthy' }) });
    expect(await waitForTargets(context, waiting())).toBe('k8s-proxy port 443');
  });

  test('that never get healthy: each with its reason, and what the pods behind them said', async () => {
    const health = { State: 'unhealthy', Reason: 'Target.FailedHealthChecks', Description: 'Health checks failed' };
    const context = contextWith({ ...active, ...target(health) });
    await expect(waitForTargets(context, waiting())).rejects.toMatchObject({
      message: expect.stringContaining(
        'k8s-proxy port 443: 10.0.1.5:8443 is unhealthy (Target.FailedHealthChecks: Health checks failed)',
      ) as unknown,
      details: expect.arrayContaining([
        'Events of pod proxy-1:',
        '  Warning Unhealthy (×1): Readiness probe failed',
        'haproxy: no server is available',
        'Events of Service proxy:',
      ]) as unknown,
    });
  });

  test('of a group that has none yet', async () => {
    const context = contextWith({ ...active, DescribeTargetHealth: {} });
    await expect(waitForTargets(context, waiting())).rejects.toMatchObject({
      why: 'last seen: k8s-proxy port 443: no target',
    });
  });
});
