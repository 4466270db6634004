import { beforeAll, describe, expect, test } from '@jest/globals';

import { exposures, render } from './support/chart.ts';
import { container, environment, service, startLimit, workload, type KubernetesObject } from './support/objects.ts';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

describe('postgresql', () => {
  test('keeps its data in a folder that it makes itself: the volume’s root is not empty and not its own', () => {
    const [mount] = container(objects, 'postgresql').volumeMounts ?? [];
    expect(environment(objects, 'postgresql')['PGDATA']).toBe(`${mount?.mountPath ?? ''}/pgdata`);
  });

  test('runs as the image’s user, to whom fsGroup gives the volume; no root container', () => {
    const { securityContext, initContainers } = workload(objects, 'postgresql').template.spec;
    expect(securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 70,
      runAsGroup: 70,
      fsGroup: 70,
      // Else every start would walk through all files and open them to the group, which PostgreSQL refuses.
      fsGroupChangePolicy: 'OnRootMismatch',
    });
    expect(initContainers).toBeUndefined();
  });

  test('is probed over TCP, where it does not listen yet during its first set-up, and may take long to upgrade its data', () => {
    const { startupProbe, livenessProbe, readinessProbe } = container(objects, 'postgresql');
    for (const probe of [startupProbe, livenessProbe, readinessProbe]) {
      expect(probe?.exec?.command).toEqual(expect.arrayContaining(['pg_isready', '--host=127.0.0.1']));
    }
    expect(startLimit(startupProbe)).toBeGreaterThanOrEqual(1800);
  });

  test('has shared memory beyond the runtime’s 64 MiB', () => {
    const volume = workload(objects, 'postgresql').template.spec.volumes?.find(({ name }) => name === 'shared-memory');
    expect(volume?.['emptyDir']).toEqual({ medium: 'Memory', sizeLimit: '256Mi' });
    expect(container(objects, 'postgresql').volumeMounts).toContainEqual({
      name: 'shared-memory',
      mountPath: '/dev/shm',
    });
  });

  test('shuts down cleanly: SIGTERM alone would wait for its clients', () => {
    expect(container(objects, 'postgresql').lifecycle?.preStop?.exec.command).toEqual(['/bin/sh', '-c', 'kill -INT 1']);
    expect(workload(objects, 'postgresql').template.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(120);
  });

  test('is a StatefulSet with a headless governing Service', () => {
    const { kind, spec } = workload(objects, 'postgresql');
    expect([kind, spec['serviceName']]).toEqual(['StatefulSet', 'postgresql-headless']);
    expect(service(objects, 'postgresql-headless').clusterIP).toBe('None');
    // Immutable, so that the volume could never grow by an upgrade.
    expect(spec).not.toHaveProperty('volumeClaimTemplates');
  });

  test('has connections enough for both pools', () => {
    const pools = [
      environment(objects, 'manager')['OR_DB_POOL_MAX_SIZE'],
      environment(objects, 'keycloak')['KC_DB_POOL_MAX_SIZE'],
    ];
    const needed = pools.reduce((sum, size) => sum + Number(size), 0);
    expect(needed).toBeGreaterThan(0);
    expect(Number(environment(objects, 'postgresql')['POSTGRES_MAX_CONNECTIONS'])).toBeGreaterThan(needed);
  });
});
