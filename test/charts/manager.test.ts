import { beforeAll, describe, expect, test } from '@jest/globals';

import { exposures, hostname, render } from './support/chart.ts';
import { container, environment, service, startLimit, workload, type KubernetesObject } from './support/objects.ts';

const admin = 'secret:openremote-secret/admin-password';
const user = 'secret:openremote-secret/postgresql-username';
const password = 'secret:openremote-secret/postgresql-password';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

describe('manager', () => {
  test('has the variables that it reads for the database, not those that upstream’s chart sets', () => {
    const variables = environment(objects, 'manager');
    expect(variables).toMatchObject({ OR_DB_USER: user, OR_DB_PASSWORD: password, OR_DB_SCHEMA: 'openremote' });
    expect(Object.keys(variables).filter((name) => name.startsWith('KC_'))).toEqual([]);
  });

  test('knows its public name and origin', () => {
    expect(environment(objects, 'manager')).toMatchObject({
      OR_HOSTNAME: hostname,
      OR_SSL_PORT: '-1',
      OR_WEBSERVER_ALLOWED_ORIGINS: `https://${hostname}`,
      OR_KEYCLOAK_HOST: 'keycloak',
      OR_KEYCLOAK_PATH: 'auth',
      OR_ADMIN_PASSWORD: admin,
    });
  });

  test('with another public port and further names, URLs and origins carry them', async () => {
    const other = await render({
      ...exposures.haproxy,
      publicHttpsPort: 9443,
      additionalHostnames: ['iot.example.org'],
    });
    expect(environment(other, 'manager')).toMatchObject({
      OR_SSL_PORT: '9443',
      OR_ADDITIONAL_HOSTNAMES: 'iot.example.org',
      OR_WEBSERVER_ALLOWED_ORIGINS: `https://${hostname}:9443,https://iot.example.org:9443`,
    });
    expect(environment(other, 'keycloak')).toMatchObject({ KC_HOSTNAME: `https://${hostname}:9443/auth` });
    expect(environment(other, 'proxy')).toMatchObject({ HTTPS_FORWARDED_PORT: '9443', DOMAINNAMES: 'iot.example.org' });
  });

  test('never wipes the database', () => {
    const variables = environment(objects, 'manager');
    expect(variables['OR_DEV_MODE']).toBe('false');
    expect(variables).not.toHaveProperty('OR_SETUP_RUN_ON_RESTART');
    expect(variables).not.toHaveProperty('OR_SETUP_TYPE');
  });

  test('has time for its first set-up, which the Deployment does not call failed meanwhile', () => {
    for (const name of ['manager', 'keycloak']) {
      const limit = startLimit(container(objects, name).startupProbe);
      expect(workload(objects, name).spec['progressDeadlineSeconds']).toBeGreaterThan(limit);
    }
    expect(startLimit(container(objects, 'manager').startupProbe)).toBeGreaterThanOrEqual(1800);
  });

  test('offers plain MQTT inside the stack, where HAProxy brings it', () => {
    expect(service(objects, 'manager')).toMatchObject({ type: 'ClusterIP', ports: [{ port: 8080 }, { port: 1883 }] });
  });
});
