import { beforeAll, describe, expect, test } from '@jest/globals';

import { exposures, hostname, render, type Values } from './support/chart.ts';
import { container, environment, find, workload, type KubernetesObject } from './support/objects.ts';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

describe('proxy', () => {
  test('finds its back ends through the cluster’s DNS by names with the namespace', () => {
    expect(environment(objects, 'proxy')).toMatchObject({
      NAMESERVER: '10.100.0.10:53',
      MANAGER_HOST: 'manager.stack-one.svc.cluster.local',
      MANAGER_WEB_PORT: '8080',
      MANAGER_MQTT_PORT: '1883',
      KEYCLOAK_HOST: 'keycloak.stack-one.svc.cluster.local',
      KEYCLOAK_PORT: '8080',
    });
  });

  test('takes another DNS address and domain', async () => {
    const other = await render({ ...exposures.haproxy, clusterDns: '172.20.0.10:53', clusterDomain: 'iot.local' });
    expect(environment(other, 'proxy')).toMatchObject({
      NAMESERVER: '172.20.0.10:53',
      MANAGER_HOST: 'manager.stack-one.svc.iot.local',
    });
  });

  test('listens on the unprivileged ports that its Service leads to', () => {
    const { HTTP_PORT, HTTPS_PORT } = environment(objects, 'proxy');
    const ports = Object.fromEntries(
      (container(objects, 'proxy').ports ?? []).map((port) => [port.name, port.containerPort]),
    );
    expect(ports).toEqual({ http: 8080, https: 8443, mqtts: 8883 });
    expect([HTTP_PORT, HTTPS_PORT]).toEqual(['8080', '8443']);
  });

  test('keeps its certificates on a volume that outlives pod and release', () => {
    const mount = container(objects, 'proxy').volumeMounts?.find(({ mountPath }) => mountPath === '/deployment');
    expect(mount).toMatchObject({ name: 'data', subPath: 'acme-production' });
    expect(find(objects, 'PersistentVolumeClaim', 'proxy-data').metadata.annotations).toMatchObject({
      'helm.sh/resource-policy': 'keep',
    });
  });

  test('keeps the state of different certificate authorities apart', async () => {
    const folder = async (acme: Values): Promise<string | undefined> => {
      const mounts = container(await render({ ...exposures.haproxy, acme }), 'proxy').volumeMounts;
      return mounts?.find(({ mountPath }) => mountPath === '/deployment')?.subPath;
    };
    const folders = await Promise.all(
      [{}, { staging: true }, { server: 'https://acme.example/directory' }].map(folder),
    );
    expect(new Set(folders).size).toBe(3);
  });

  test('knows the contact address and the staging switch', async () => {
    const acme = { email: 'ops@example.org', staging: true };
    expect(environment(await render({ ...exposures.haproxy, acme }), 'proxy')).toMatchObject({
      DOMAINNAME: hostname,
      LE_EMAIL: 'ops@example.org',
      LE_EXTRA_ARGS: '--staging',
    });
  });

  test('watches for the right moment to ask for a certificate; the script that does is mounted', () => {
    expect(container(objects, 'proxy').command).toEqual(['/bin/sh', '/opt/openremote/certificate-watch.sh', 'start']);
    expect(find(objects, 'ConfigMap', 'proxy-certificate-watch').data).toHaveProperty(['certificate-watch.sh']);
    expect(environment(objects, 'proxy')).not.toHaveProperty('DISABLE_ACME');
  });

  test.each<[string, Values]>([
    ['ACME is off', { acme: { enabled: false } }],
    ['a certificate is given', { certificate: { existingSecret: 'own-certificate' } }],
  ])('asks nobody when %s', async (_, values) => {
    const quiet = await render({ ...exposures.haproxy, ...values });
    expect(environment(quiet, 'proxy')).toMatchObject({ DISABLE_ACME: 'true' });
    expect(container(quiet, 'proxy').command).toBeUndefined();
  });

  test('serves a given certificate in the form that HAProxy reads', async () => {
    const given = await render({ ...exposures.haproxy, certificate: { existingSecret: 'own-certificate' } });
    const volume = workload(given, 'proxy').template.spec.volumes?.find(({ name }) => name === 'certificate');
    expect(volume?.['secret']).toEqual({
      secretName: 'own-certificate',
      items: [
        { key: 'tls.crt', path: 'site.pem' },
        { key: 'tls.key', path: 'site.pem.key' },
      ],
    });
  });
});
