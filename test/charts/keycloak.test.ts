import { beforeAll, describe, expect, test } from '@jest/globals';

import { exposures, hostname, render } from './support/chart.ts';
import { container, environment, startLimit, workload, type KubernetesObject } from './support/objects.ts';

const admin = 'secret:openremote-secret/admin-password';
const user = 'secret:openremote-secret/postgresql-username';
const password = 'secret:openremote-secret/postgresql-password';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

describe('keycloak', () => {
  test('knows its whole public URL and that TLS ends before it', () => {
    expect(environment(objects, 'keycloak')).toMatchObject({
      KC_HOSTNAME: `https://${hostname}/auth`,
      KC_HTTP_ENABLED: 'true',
      KC_PROXY: 'edge',
      KC_PROXY_HEADERS: 'xforwarded',
    });
  });

  test('shares the database in its own schema, with the stored credentials', () => {
    expect(environment(objects, 'keycloak')).toMatchObject({
      KC_DB_URL_HOST: 'postgresql',
      KC_DB_URL_DATABASE: 'openremote',
      KC_DB_SCHEMA: 'public',
      KC_DB_USERNAME: user,
      KC_DB_PASSWORD: password,
      KEYCLOAK_ADMIN: 'admin',
      KEYCLOAK_ADMIN_PASSWORD: admin,
    });
  });

  test('is Ready only when it says so, and has time for its first set-up', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container(objects, 'keycloak');
    expect(startupProbe?.httpGet).toEqual({ path: '/auth/health/ready', port: 'http' });
    expect(livenessProbe?.httpGet).toEqual({ path: '/auth/health/live', port: 'http' });
    expect(readinessProbe?.httpGet).toEqual({ path: '/auth/health/ready', port: 'http' });
    expect(startLimit(startupProbe)).toBeGreaterThanOrEqual(360);
  });

  test('waits for the database, but not for ever', () => {
    const [wait] = workload(objects, 'keycloak').template.spec.initContainers ?? [];
    const script = wait?.command?.at(-1) ?? '';
    expect(script).toContain('pg_isready --host=postgresql');
    expect(script).toMatch(/SECONDS" -ge 600 \]/);
    expect(script).toContain('exit 1');
  });
});
