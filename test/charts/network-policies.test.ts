import { describe, expect, test } from '@jest/globals';

import { exposures, render } from './support/chart.ts';
import { find, type KubernetesObject, names, workload } from './support/objects.ts';

interface Rule {
  ports?: { port: number }[];
  from?: { podSelector?: { matchExpressions: { key: string; values: string[] }[] }; namespaceSelector?: object }[];
}

/** Who may reach a port of a component: component names, `anyone`, `cluster`, or nobody. */
function sources(objects: readonly KubernetesObject[], component: string, port: number): string[] {
  const rules = find(objects, 'NetworkPolicy', component).spec?.['ingress'] as Rule[];
  return rules
    .filter(({ ports }) => ports?.some((one) => one.port === port))
    .flatMap(({ from }) => {
      if (from === undefined) return ['anyone'];
      return from.flatMap(({ podSelector, namespaceSelector }) => {
        if (namespaceSelector !== undefined) return ['cluster'];
        return podSelector?.matchExpressions.find(({ key }) => key === 'app.kubernetes.io/name')?.values ?? [];
      });
    });
}

describe.each(['haproxy', 'ingress', 'none'] as const)('%s', (exposure) => {
  test('only Keycloak and the manager reach the database', async () => {
    expect(sources(await render(exposures[exposure]), 'postgresql', 5432)).toEqual([
      'keycloak',
      'manager',
      'openremote-test',
    ]);
  });

  test('each workload has a policy that selects it', async () => {
    const objects = await render(exposures[exposure]);
    for (const name of names(objects, 'NetworkPolicy')) {
      expect(find(objects, 'NetworkPolicy', name).spec?.['podSelector']).toEqual(workload(objects, name).spec.selector);
    }
    expect(names(objects, 'NetworkPolicy')).toHaveLength(names(objects, 'Deployment').length + 1);
  });

  test('can be left out', async () => {
    expect(names(await render({ ...exposures[exposure], networkPolicy: { enabled: false } }), 'NetworkPolicy')).toEqual(
      [],
    );
  });
});

test('haproxy: the world reaches the proxy, the proxy reaches the others', async () => {
  const objects = await render(exposures.haproxy);
  for (const port of [8080, 8443, 8883]) expect(sources(objects, 'proxy', port)).toEqual(['anyone']);
  expect(sources(objects, 'manager', 8080)).toEqual(['proxy', 'openremote-test']);
  expect(sources(objects, 'manager', 1883)).toEqual(['proxy', 'openremote-test']);
  expect(sources(objects, 'keycloak', 8080)).toEqual(['manager', 'proxy', 'openremote-test']);
});

test('haproxy: statistics are open to nobody, and with metrics to the cluster', async () => {
  expect(sources(await render(exposures.haproxy), 'proxy', 8404)).toEqual([]);
  expect(sources(await render({ ...exposures.haproxy, metrics: { enabled: true } }), 'proxy', 8404)).toEqual([
    'cluster',
  ]);
});

test('ingress: the load balancers, which have addresses and no labels, reach Keycloak and the manager', async () => {
  const objects = await render(exposures.ingress);
  expect(sources(objects, 'keycloak', 8080)).toEqual(['anyone']);
  expect(sources(objects, 'manager', 8080)).toEqual(['anyone']);
  expect(sources(objects, 'manager', 1883)).toEqual(['anyone']);
});

test('none: whatever runs in the cluster reaches Keycloak and the manager, a gateway of the user’s own for one', async () => {
  const objects = await render(exposures.none);
  expect(sources(objects, 'keycloak', 8080)).toEqual(['cluster']);
  expect(sources(objects, 'manager', 8080)).toEqual(['cluster']);
  expect(sources(objects, 'manager', 1883)).toEqual(['cluster']);
});
