import { beforeAll, describe, expect, test } from '@jest/globals';

import { certificateArn, exposures, hostname, render } from './support/chart.ts';
import { find, type KubernetesObject, names, service } from './support/objects.ts';

const nlb = 'service.beta.kubernetes.io/aws-load-balancer-';
const alb = 'alb.ingress.kubernetes.io/';
const tags = {
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/environment': 'Demo_1',
  'openremote.io/repository': 'openremote/eks-actions',
  'openremote.io/expires-at': '2026-11-22T00:00:00Z',
};

/** Services that make somebody pay for a load balancer. */
function loadBalancers(objects: readonly KubernetesObject[]): string[] {
  return names(objects, 'Service').filter((name) => service(objects, name).type === 'LoadBalancer');
}

function albAnnotations(objects: readonly KubernetesObject[], ingress: string): Record<string, string> {
  const all = find(objects, 'Ingress', ingress).metadata.annotations ?? {};
  const ours = Object.entries(all).filter(([key]) => key.startsWith(alb));
  return Object.fromEntries(ours.map(([key, value]) => [key.slice(alb.length), value]));
}

describe('haproxy', () => {
  let objects: KubernetesObject[];
  beforeAll(async () => {
    objects = await render({ ...exposures.haproxy, ownership: { tags } });
  });

  test('has one load balancer, the proxy’s, and no Ingress', () => {
    expect(loadBalancers(objects)).toEqual(['proxy']);
    expect(names(objects, 'Ingress')).toEqual([]);
  });

  test('maps 80, 443 and 8883 to unprivileged ports of the pod', () => {
    const { ports, loadBalancerClass } = service(objects, 'proxy');
    expect(loadBalancerClass).toBe('service.k8s.aws/nlb');
    expect(ports.map(({ port, targetPort }) => [port, targetPort])).toEqual([
      [80, 'http'],
      [443, 'https'],
      [8883, 'mqtts'],
    ]);
  });

  test('is public, with pod addresses as targets, our health check and our tags', () => {
    expect(service(objects, 'proxy').annotations).toMatchObject({
      [`${nlb}scheme`]: 'internet-facing',
      [`${nlb}nlb-target-type`]: 'ip',
      [`${nlb}healthcheck-protocol`]: 'http',
      [`${nlb}healthcheck-port`]: '8080',
      [`${nlb}healthcheck-path`]: '/docker-health',
      [`${nlb}attributes`]: 'load_balancing.cross_zone.enabled=true',
      [`${nlb}additional-resource-tags`]: [
        'openremote.io/environment=Demo_1',
        'openremote.io/expires-at=2026-11-22T00:00:00Z',
        'openremote.io/managed-by=eks-actions',
        'openremote.io/repository=openremote/eks-actions',
      ].join(','),
    });
  });

  test('without MQTTS there is no port 8883', async () => {
    const without = await render({ ...exposures.haproxy, mqtts: { enabled: false } });
    expect(service(without, 'proxy').ports.map(({ port }) => port)).toEqual([80, 443]);
  });

  test('annotations of the user win over ours', async () => {
    const own = { [`${nlb}scheme`]: 'internal', 'example.org/note': 'x' };
    const changed = await render({ ...exposures.haproxy, loadBalancer: { annotations: own } });
    expect(service(changed, 'proxy').annotations).toMatchObject(own);
  });
});

describe('ingress', () => {
  let objects: KubernetesObject[];
  beforeAll(async () => {
    objects = await render({ ...exposures.ingress, additionalHostnames: ['iot.example.org'], ownership: { tags } });
  });

  test('has two Ingresses, one NLB for MQTTS, and no proxy', () => {
    expect(names(objects, 'Ingress')).toEqual(['keycloak', 'manager']);
    expect(loadBalancers(objects)).toEqual(['manager-mqtts']);
    expect(names(objects).filter((name) => name.includes('proxy'))).toEqual([]);
  });

  test.each([
    ['keycloak', '/auth', '/auth/health/ready', '200', '10'],
    ['manager', '/', '/', '200-399', '20'],
  ])('%s answers %s for every name and is checked at %s', (name, path, health, codes, order) => {
    const rules = find(objects, 'Ingress', name).spec?.['rules'] as { host: string; http: { paths: unknown[] } }[];
    expect(rules.map(({ host }) => host)).toEqual([hostname, 'iot.example.org']);
    for (const { http } of rules) {
      expect(http.paths).toEqual([
        { path, pathType: 'Prefix', backend: { service: { name, port: { name: 'http' } } } },
      ]);
    }
    expect(albAnnotations(objects, name)).toMatchObject({
      'healthcheck-path': health,
      'success-codes': codes,
      'group.order': order,
    });
  });

  test('both share one ALB per environment and stack: public, HTTPS with the certificate, HTTP redirected', () => {
    for (const name of ['keycloak', 'manager']) {
      expect(find(objects, 'Ingress', name).spec?.['ingressClassName']).toBe('alb');
      const annotations = albAnnotations(objects, name);
      expect(annotations).toMatchObject({
        'group.name': 'demo-1-stack-one',
        scheme: 'internet-facing',
        'target-type': 'ip',
        'certificate-arn': certificateArn,
        'ssl-redirect': '443',
      });
      expect(JSON.parse(annotations['listen-ports'] ?? '')).toEqual([{ HTTP: 80 }, { HTTPS: 443 }]);
      expect(annotations['tags']).toContain('openremote.io/managed-by=eks-actions');
    }
  });

  test('settings of the ALB are the same on both, else the controller refuses the group', () => {
    const perTargetGroup = /^(healthcheck-|success-codes|group\.order)/;
    const shared = (name: string): [string, string][] =>
      Object.entries(albAnnotations(objects, name)).filter(([key]) => !perTargetGroup.test(key));
    expect(shared('keycloak')).toEqual(shared('manager'));
  });

  test('MQTTS ends TLS at its own NLB, on port 8883 only, and reaches the manager’s MQTT port', () => {
    const mqtts = service(objects, 'manager-mqtts');
    expect(mqtts.loadBalancerClass).toBe('service.k8s.aws/nlb');
    expect(mqtts.ports).toMatchObject([{ port: 8883, targetPort: 'mqtt' }]);
    expect(mqtts.annotations).toMatchObject({
      [`${nlb}ssl-cert`]: certificateArn,
      [`${nlb}ssl-ports`]: '8883',
      [`${nlb}backend-protocol`]: 'tcp',
      [`${nlb}scheme`]: 'internet-facing',
      [`${nlb}nlb-target-type`]: 'ip',
    });
  });

  test('without an ARN the controller finds the certificate by the names', async () => {
    const found = await render({ exposure: 'ingress', hostname, mqtts: { enabled: false } });
    expect(albAnnotations(found, 'manager')).not.toHaveProperty('certificate-arn');
    expect(find(found, 'Ingress', 'manager').spec?.['tls']).toEqual([{ hosts: [hostname] }]);
    expect(loadBalancers(found)).toEqual([]);
  });

  test('a long environment name still gives a legal group name', async () => {
    const long = { ...tags, 'openremote.io/environment': `${'e'.repeat(53)}-x` };
    const annotations = albAnnotations(await render({ ...exposures.ingress, ownership: { tags: long } }), 'manager');
    expect(annotations['group.name']).toMatch(/^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/);
  });
});

describe('EKS Auto Mode', () => {
  test('has load balancer Services of its own class', async () => {
    const objects = await render({ ...exposures.haproxy, autoMode: true });
    expect(service(objects, 'proxy').loadBalancerClass).toBe('eks.amazonaws.com/nlb');
    expect(names(objects, 'IngressClass')).toEqual([]);
  });

  test('gets an IngressClass with the ALB’s group, which it does not read from the Ingress', async () => {
    const objects = await render({ ...exposures.ingress, autoMode: true, ownership: { tags } });
    for (const name of ['keycloak', 'manager']) {
      expect(find(objects, 'Ingress', name).spec).toMatchObject({ ingressClassName: 'stack-one-alb' });
      expect(albAnnotations(objects, name)).not.toHaveProperty(['group.name']);
    }
    expect(find(objects, 'IngressClass', 'stack-one-alb').spec).toEqual({
      controller: 'eks.amazonaws.com/alb',
      parameters: { apiGroup: 'eks.amazonaws.com', kind: 'IngressClassParams', name: 'stack-one-alb' },
    });
    expect(find(objects, 'IngressClassParams', 'stack-one-alb').spec).toMatchObject({
      scheme: 'internet-facing',
      group: { name: 'demo-1-stack-one' },
    });
  });

  test('leaves a class of the user alone', async () => {
    const objects = await render({ ...exposures.ingress, autoMode: true, ingress: { className: 'own' } });
    expect(names(objects, 'IngressClass')).toEqual([]);
    expect(find(objects, 'Ingress', 'manager').spec).toMatchObject({ ingressClassName: 'own' });
  });
});

test('what leads the world in names its host names, so that another stack can see them', async () => {
  const more = { additionalHostnames: ['iot.example.org'] };
  const [haproxy, ingress] = await Promise.all([
    render({ ...exposures.haproxy, ...more }),
    render({ ...exposures.ingress, ...more }),
  ]);
  const annotated = (objects: readonly KubernetesObject[]): [string, string][] =>
    objects.flatMap(({ kind, metadata }) => {
      const found = metadata.annotations?.['openremote.io/hostnames'];
      return found === undefined ? [] : [[`${kind}/${metadata.name}`, found] as [string, string]];
    });
  expect(annotated(haproxy)).toEqual([['Service/proxy', `${hostname},iot.example.org`]]);
  expect(Object.fromEntries(annotated(ingress))).toEqual({
    'Ingress/keycloak': `${hostname},iot.example.org`,
    'Ingress/manager': `${hostname},iot.example.org`,
    'Service/manager-mqtts': `mqtts.${hostname}`,
  });
});

test('in a VPC with IPv6 every load balancer has both kinds of addresses, for AAAA records', async () => {
  const loadBalancer = { ipAddressType: 'dualstack' };
  const haproxy = await render({ ...exposures.haproxy, loadBalancer });
  expect(service(haproxy, 'proxy').annotations).toMatchObject({ [`${nlb}ip-address-type`]: 'dualstack' });
  const ingress = await render({ ...exposures.ingress, loadBalancer });
  expect(service(ingress, 'manager-mqtts').annotations).toMatchObject({ [`${nlb}ip-address-type`]: 'dualstack' });
  for (const name of ['keycloak', 'manager'])
    expect(albAnnotations(ingress, name)).toMatchObject({ 'ip-address-type': 'dualstack' });
});

describe('none', () => {
  test('exposes nothing', async () => {
    const objects = await render(exposures.none);
    expect(loadBalancers(objects)).toEqual([]);
    expect(names(objects, 'Ingress')).toEqual([]);
    expect(names(objects, 'Service')).toEqual(['keycloak', 'manager', 'postgresql', 'postgresql-headless']);
  });
});

describe('nobody pays for what nobody asked for', () => {
  test.each(['haproxy', 'ingress'] as const)(
    '%s: metrics are ClusterIP Services, and only on request',
    async (exposure) => {
      const off = await render(exposures[exposure]);
      expect(names(off, 'Service').filter((name) => name.includes('metrics'))).toEqual([]);
      const on = await render({ ...exposures[exposure], metrics: { enabled: true } });
      expect(service(on, 'manager-metrics')).toMatchObject({ type: 'ClusterIP', ports: [{ port: 8405 }] });
      expect(loadBalancers(on)).toEqual(loadBalancers(off));
    },
  );

  test.each(['haproxy', 'ingress'] as const)('%s: plain MQTT is public only on request', async (exposure) => {
    const off = await render(exposures[exposure]);
    const exposed = loadBalancers(off).flatMap((name) => service(off, name).ports.map(({ port }) => port));
    expect(exposed).not.toContain(1883);
    const on = await render({ ...exposures[exposure], plainMqtt: { enabled: true } });
    expect(service(on, 'manager-mqtt')).toMatchObject({ type: 'LoadBalancer', ports: [{ port: 1883 }] });
  });
});
