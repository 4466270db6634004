import { beforeAll, describe, expect, test } from '@jest/globals';

import { exposures, render } from './support/chart.ts';
import { container, environment, workload, workloads, type KubernetesObject } from './support/objects.ts';

let objects: KubernetesObject[];
beforeAll(async () => {
  objects = await render(exposures.haproxy);
});

describe('every component', () => {
  test('has one pod, replaced and never doubled', () => {
    for (const { name, kind, spec } of workloads(objects)) {
      expect([name, spec.replicas]).toEqual([name, 1]);
      if (kind === 'Deployment') expect([name, spec['strategy']]).toEqual([name, { type: 'Recreate' }]);
    }
  });

  test('lives in the same time zone', async () => {
    const utc = await render({ ...exposures.haproxy, timeZone: 'UTC' });
    expect(workloads(utc).map(({ name }) => environment(utc, name)['TZ'])).toEqual(['UTC', 'UTC', 'UTC', 'UTC']);
  });

  test('has no rights in the cluster, no privileges, and no variables made from Service names', () => {
    for (const { name, template } of workloads(objects)) {
      const { automountServiceAccountToken, enableServiceLinks, securityContext } = template.spec;
      expect([name, automountServiceAccountToken, enableServiceLinks]).toEqual([name, false, false]);
      expect(securityContext['seccompProfile']).toEqual({ type: 'RuntimeDefault' });
      for (const one of [...template.spec.containers, ...(template.spec.initContainers ?? [])]) {
        expect(one.securityContext).toMatchObject({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
      }
    }
  });

  test('has a pinned image, which may come from elsewhere', async () => {
    for (const { template } of workloads(objects)) {
      for (const { image } of template.spec.containers)
        expect(image).toMatch(/^openremote\/[a-z]+:\d+(\.\d+)+(-slim)?$/);
    }
    const digest = `sha256:${'a'.repeat(64)}`;
    const ecr = '444455556666.dkr.ecr.eu-west-1.amazonaws.com/openremote/manager';
    const moved = await render({
      ...exposures.haproxy,
      imageRegistry: 'mirror.example/cache',
      imagePullSecrets: [{ name: 'registry' }],
      manager: { image: { repository: ecr, tag: 'demo', digest } },
    });
    expect(container(moved, 'manager').image).toBe(`${ecr}:demo@${digest}`);
    expect(container(moved, 'proxy').image).toBe('mirror.example/cache/openremote/proxy:2.9.15.1');
    for (const { template } of workloads(moved)) expect(template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
  });

  test('takes further variables, which win over the chart’s without doubling a name', async () => {
    const extraEnv = [
      { name: 'OR_DB_POOL_MAX_SIZE', value: '30' },
      { name: 'OR_EMAIL_PASSWORD', valueFrom: { secretKeyRef: { name: 'mail', key: 'password' } } },
    ];
    const more = await render({ ...exposures.haproxy, manager: { extraEnv } });
    expect(environment(more, 'manager')).toMatchObject({
      OR_DB_POOL_MAX_SIZE: '30',
      OR_EMAIL_PASSWORD: 'secret:mail/password',
    });
    const all = (container(more, 'manager').env ?? []).map(({ name }) => name);
    expect(all).toHaveLength(new Set(all).size);
  });

  test('merges security contexts, labels, annotations and placement of the user', async () => {
    const changed = await render({
      ...exposures.haproxy,
      podAnnotations: { 'example.org/a': 'all' },
      nodeSelector: { workload: 'openremote' },
      keycloak: {
        podAnnotations: { 'example.org/a': 'own' },
        podLabels: { team: 'iot' },
        nodeSelector: { workload: 'identity' },
        podSecurityContext: { runAsUser: 1000 },
        securityContext: { capabilities: { add: ['NET_BIND_SERVICE'] } },
      },
    });
    const { metadata, spec } = workload(changed, 'keycloak').template;
    expect(metadata).toMatchObject({ annotations: { 'example.org/a': 'own' }, labels: { team: 'iot' } });
    expect(spec).toMatchObject({
      nodeSelector: { workload: 'identity' },
      securityContext: { runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(container(changed, 'keycloak').securityContext.capabilities).toEqual({
      drop: ['ALL'],
      add: ['NET_BIND_SERVICE'],
    });
    expect(workload(changed, 'manager').template).toMatchObject({
      metadata: { annotations: { 'example.org/a': 'all' } },
      spec: { nodeSelector: { workload: 'openremote' } },
    });
  });
});
