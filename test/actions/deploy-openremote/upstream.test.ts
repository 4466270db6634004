import { describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { detectCharts, upstreamCharts } from '../../../actions/deploy-openremote/upstream/detect.ts';
import type { Flavour } from '../../../actions/deploy-openremote/upstream/detect.ts';
import { traps } from '../../../actions/deploy-openremote/upstream/traps.ts';
import { chartsOf, valuesFilesOf } from '../../../actions/deploy-openremote/upstream/values-files.ts';
import { upstreamValues } from '../../../actions/deploy-openremote/upstream/values.ts';
import { inputsWith } from './samples.ts';

const around = (flavour: Flavour) => ({
  flavour,
  ownership: { 'openremote.io/environment': 'demo' },
  certificateArn: 'arn:certificate',
  mqttsHostname: 'mqtts.demo.example.com',
  storageClass: 'gp3',
  zone: flavour === 'static' ? 'eu-west-1b' : undefined,
  dnsServer: '10.100.0.10:53',
  sizes: { manager: '5Gi', database: '10Gi' },
  resources: {},
});
const alb = 'alb.ingress.kubernetes.io';
const nlb = 'service.beta.kubernetes.io/aws-load-balancer';

describe('which charts, with which of their own values', () => {
  test.each([
    ['static', 'haproxy', ['postgresql', 'keycloak', 'manager', 'proxy']],
    ['static', 'ingress', ['postgresql', 'keycloak', 'manager']],
    ['static', 'none', ['postgresql', 'keycloak', 'manager']],
    ['dynamic', 'haproxy', ['or-setup', 'postgresql', 'keycloak', 'manager', 'proxy']],
    ['dynamic', 'ingress', ['or-setup', 'postgresql', 'keycloak', 'manager', 'proxy']],
  ] as const)('%s, %s: %s', (flavour, exposure, charts) => expect(chartsOf(flavour, exposure)).toEqual(charts));

  test('the files are those of OpenRemote’s own scripts', () => {
    expect(valuesFilesOf('keycloak', 'ingress')).toEqual(['values-eks.yaml']);
    expect(valuesFilesOf('keycloak', 'haproxy')).toEqual(['values-haproxy.yaml']);
    expect(valuesFilesOf('manager', 'haproxy')).toEqual(['values-haproxy-eks.yaml']);
    expect(valuesFilesOf('postgresql', 'haproxy')).toEqual(['values-eks.yaml']);
  });
});

describe('the flavour of a checkout', () => {
  async function flavourOf(setup: string, path = 'kubernetes'): Promise<unknown> {
    const folder = await mkdtemp(join(tmpdir(), 'charts-path-'));
    try {
      for (const chart of upstreamCharts) {
        await mkdir(join(folder, path, chart), { recursive: true });
        await writeFile(join(folder, path, chart, 'Chart.yaml'), `name: ${chart}\n`);
      }
      await writeFile(join(folder, path, 'or-setup/values.yaml'), setup);
      return (await detectCharts('.', folder)).flavour;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('is told by the values of or-setup, in the checkout or in its folder', async () => {
    expect(await flavourOf('aws: { enabled: false }\n')).toBe('static');
    expect(await flavourOf('credentials: {}\n', '.')).toBe('dynamic');
    expect(await flavourOf('networkPolicy: {}\naws: {}\n')).toBe('dynamic');
  });
  test('that is not known is refused', async () => {
    await expect(flavourOf('other: 1\n')).rejects.toThrow(/neither `aws` nor `credentials`/);
    await expect(flavourOf('aws: {}\n', 'elsewhere')).rejects.toThrow(/neither it nor its folder kubernetes/);
  });
});

describe('static, behind an application load balancer', () => {
  const inputs = inputsWith({ exposure: 'ingress', namespace: 'iot' });
  test.each([
    ['keycloak', '/auth/health/ready'],
    ['manager', '/manager/'],
  ] as const)('%s has an Ingress in the group of its stack, which is asked for what it answers', (chart, path) => {
    expect(upstreamValues(chart, inputs, around('static'))).toMatchObject({
      ingress: {
        enabled: true,
        className: 'alb',
        annotations: {
          [`${alb}/group.name`]: 'demo-iot',
          [`${alb}/certificate-arn`]: 'arn:certificate',
          [`${alb}/listen-ports`]: '[{"HTTP":80},{"HTTPS":443}]',
          [`${alb}/ssl-redirect`]: '443',
          [`${alb}/healthcheck-path`]: path,
          [`${alb}/tags`]: 'openremote.io/environment=demo',
        },
      },
    });
  });
  test('MQTTS ends at a load balancer of its own; plain MQTT and metrics have none', () => {
    expect(upstreamValues('manager', inputs, around('static'))).toMatchObject({
      service: {
        mqtt: { enabled: false },
        mqtts: { enabled: true, annotations: { [`${nlb}-ssl-cert`]: 'arn:certificate', [`${nlb}-ssl-ports`]: '8883' } },
        metrics: { enabled: false, type: 'ClusterIP' },
      },
    });
  });
});

describe('dynamic, behind an application load balancer', () => {
  const inputs = inputsWith({ exposure: 'ingress', namespace: 'iot' });
  test('only the gateway has an Ingress, whatever the values for EKS say', () => {
    for (const chart of ['keycloak', 'manager'] as const)
      expect(upstreamValues(chart, inputs, around('dynamic'))).toMatchObject({ ingress: { enabled: false } });
    expect(upstreamValues('proxy', inputs, around('dynamic'))).toMatchObject({
      ingress: { enabled: true, hostname: 'demo.example.com', annotations: { [`${alb}/group.name`]: 'demo-iot' } },
      or: { haproxyConfig: '/etc/haproxy/haproxy-edge-terminated-tls.cfg', disableAcme: true },
      service: { http: { type: 'ClusterIP' }, mqtts: { separate: true, type: 'LoadBalancer' } },
    });
  });
});

describe('traps', () => {
  const manager = upstreamValues('manager', inputsWith(), around('static'));
  test('those that values can work round are worked round', () => {
    expect(manager).toMatchObject({
      startupProbe: { periodSeconds: 5, failureThreshold: 360 },
      or: {
        env: expect.arrayContaining([
          expect.objectContaining({ name: 'OR_DB_PASSWORD' }),
          { name: 'OR_WEBSERVER_ALLOWED_ORIGINS', value: 'https://demo.example.com' },
        ]) as unknown,
      },
    });
    expect(JSON.stringify(manager['affinity'])).toContain('"values":["eu-west-1b"]');
    expect(upstreamValues('postgresql', inputsWith(), around('static'))).toMatchObject({
      useSubPath: true,
      requiresPermissionsFix: true,
    });
    expect(upstreamValues('proxy', inputsWith({ namespace: 'iot' }), around('static'))).toMatchObject({
      or: { nameserver: '10.100.0.10:53', managerHost: 'manager.iot.svc.cluster.local' },
    });
  });
  test('the others are named', () => {
    expect(traps('static', 'haproxy').join('\n')).toMatch(/one such stack.*\n(.*\n)*.*certificate goes with its pod/);
    expect(traps('dynamic', 'haproxy').join('\n')).not.toContain('one such stack');
  });
});
