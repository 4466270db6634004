import type {
  DescribeListenersOutput,
  DescribeRulesOutput,
  DescribeTargetGroupsOutput,
  DescribeTargetHealthOutput,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { textsAt } from '../../../rehearsal/kubernetes/json.ts';
import { startAwsWorld } from './support/aws-world.ts';
import type { AwsWorld } from './support/aws-world.ts';
import { installController, installDefinitions, untilControllerWorks } from './support/load-balancer-controller.ts';
import { hostname, LoadBalancing, makeBackend } from './support/load-balancing.ts';
import { paths } from './support/manifests.ts';
import { account, region } from './support/test-aws.ts';
import { until } from './support/until.ts';

let world: AwsWorld;
let load: LoadBalancing;

beforeAll(async () => {
  world = await startAwsWorld({ loadBalancerInterfacesLinger: 60 });
  load = new LoadBalancing(world);
  await world.giveIdentity('aws-load-balancer-controller', 'lbc');
  await makeBackend(world);
  await installDefinitions(world);
  await installController(world);
  await untilControllerWorks(world);
});
afterAll(() => world.stop());

describe('Ingresses', () => {
  const ingress = (name: string, path: string, annotations: Record<string, string> = {}) => ({
    metadata: {
      name,
      annotations: Object.fromEntries(
        Object.entries({
          scheme: 'internet-facing',
          'target-type': 'ip',
          'group.name': 'shared',
          'healthcheck-path': '/health',
          ...annotations,
        }).map(([key, value]) => [`alb.ingress.kubernetes.io/${key}`, value]),
      ),
    },
    spec: {
      ingressClassName: 'alb',
      rules: [
        {
          http: { paths: [{ path, pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] },
        },
      ],
    },
  });

  test('of one group share an ALB; its rules are in the order of the Ingresses', async () => {
    const { cluster } = world;
    await cluster.create('/apis/networking.k8s.io/v1/ingressclasses', {
      metadata: { name: 'alb' },
      spec: { controller: 'ingress.k8s.aws/alb' },
    });
    await cluster.create(paths.services, {
      metadata: { name: 'web' },
      spec: { selector: { app: 'web' }, ports: [{ port: 80, targetPort: 'http' }] },
    });
    await cluster.create(paths.ingresses, ingress('keycloak', '/auth', { 'group.order': '1' }));
    await cluster.create(paths.ingresses, ingress('manager', '/', { 'group.order': '2' }));
    for (const name of ['keycloak', 'manager']) {
      const found = await cluster.untilObject(`${paths.ingresses}/${name}`, (object) => hostname(object) !== undefined);
      expect(textsAt(found, 'metadata', 'finalizers')).toEqual(['group.ingress.k8s.aws/shared']);
    }
    const all = await load.loadBalancers();
    expect(all.map(({ Type }) => Type)).toEqual(['application']);
    expect(await load.tagsOf(all[0]?.LoadBalancerArn)).toMatchObject({ 'ingress.k8s.aws/stack': 'shared' });
    const patterns = await until('both rules', async () => {
      const listeners = await load.ask<DescribeListenersOutput>('DescribeListeners', {
        LoadBalancerArn: all[0]?.LoadBalancerArn,
      });
      const rules = await load.ask<DescribeRulesOutput>('DescribeRules', {
        ListenerArn: listeners.Listeners?.[0]?.ListenerArn,
      });
      const found = (rules.Rules ?? [])
        .filter(({ IsDefault }) => IsDefault !== true)
        .map(({ Conditions }) => Conditions?.[0]?.PathPatternConfig?.Values);
      return found.length === 2 ? found : undefined;
    });
    expect(patterns).toEqual([['/auth', '/auth/*'], ['/*']]);
    const { TargetGroups = [] } = await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups');
    expect(TargetGroups.every(({ HealthCheckPath }) => HealthCheckPath === '/health')).toBe(true);
  });

  test('the ALB goes with the last of them', async () => {
    const { cluster } = world;
    await cluster.send('DELETE', `${paths.ingresses}/keycloak`);
    await cluster.untilGone(`${paths.ingresses}/keycloak`);
    expect(await load.loadBalancers()).toHaveLength(1);
    await cluster.send('DELETE', `${paths.ingresses}/manager`);
    await cluster.untilGone(`${paths.ingresses}/manager`);
    expect(await load.loadBalancers()).toEqual([]);
    expect((await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups')).TargetGroups).toEqual([]);
  });

  test('with a certificate and both ports: HTTP is sent on, HTTPS goes to healthy pods, other hosts get nothing', async () => {
    const { cluster } = world;
    const certificate = `arn:aws:acm:${region}:${account}:certificate/0a1b2c3d`;
    cluster.aws.store.add({
      type: 'AWS::CertificateManager::Certificate',
      id: certificate,
      arn: certificate,
      account,
      region,
      createdBy: 'test',
      data: { CertificateArn: certificate, Status: 'ISSUED', DomainName: 'demo.openremote.example' },
    });
    const secure = ingress('secure', '/', {
      'group.name': 'demo-openremote',
      'listen-ports': '[{"HTTP":80},{"HTTPS":443}]',
      'ssl-redirect': '443',
      'ssl-policy': 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      'certificate-arn': certificate,
      'success-codes': '200-399',
    });
    const rules = secure.spec.rules.map((rule) => ({ host: 'demo.openremote.example', ...rule }));
    await cluster.create(paths.ingresses, { ...secure, spec: { ...secure.spec, rules } });
    await cluster.untilObject(`${paths.ingresses}/secure`, (object) => hostname(object) !== undefined);
    const [balancer] = await load.loadBalancers();
    expect(balancer).toMatchObject({ Type: 'application', Scheme: 'internet-facing' });
    const { Listeners = [] } = await load.ask<DescribeListenersOutput>('DescribeListeners', {
      LoadBalancerArn: balancer?.LoadBalancerArn,
    });
    const byPort = new Map(Listeners.map((listener) => [listener.Port, listener]));
    expect(byPort.get(80)).toMatchObject({
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443' } }],
    });
    expect(byPort.get(443)).toMatchObject({
      Protocol: 'HTTPS',
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      Certificates: [{ CertificateArn: certificate }],
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    });
    const { TargetGroups: [group] = [] } = await load.ask<DescribeTargetGroupsOutput>('DescribeTargetGroups');
    expect(group).toMatchObject({ TargetType: 'ip', HealthCheckPath: '/health', Matcher: { HttpCode: '200-399' } });
    await until('both targets are healthy', async () => {
      const { TargetHealthDescriptions = [] } = await load.ask<DescribeTargetHealthOutput>('DescribeTargetHealth', {
        TargetGroupArn: group?.TargetGroupArn,
      });
      return TargetHealthDescriptions.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length === 2
        ? true
        : undefined;
    });
  });

  test('that name a Service that does not exist say so', async () => {
    const broken = ingress('broken', '/');
    const rules = [
      {
        http: {
          paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'none', port: { number: 80 } } } }],
        },
      },
    ];
    await world.cluster.create(paths.ingresses, { ...broken, spec: { ingressClassName: 'alb', rules } });
    const event = await world.cluster.untilEvent('broken', 'FailedBuildModel');
    expect(event['message']).toContain('Service "none" not found');
  });
});
