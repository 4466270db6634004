import { describe, expect, test } from '@jest/globals';

import { exposures, profiles, render } from './support/chart.ts';
import { container, environment, type KubernetesObject, workloads } from './support/objects.ts';
import { mebibytes, millicores } from './support/quantities.ts';

interface Capacity {
  readonly millicores: number;
  readonly mebibytes: number;
}

/**
 * What a t3.large leaves for pods: 2 vCPU less 70m (EKS reserves 6 % of the first core and 1 % of the second), 8 GiB as the
 * kernel sees it (about 7 700 MiB) less 255 MiB + 11 MiB × 35 pods and the eviction threshold of 100 MiB.
 */
const t3Large: Capacity = { millicores: 1930, mebibytes: 6960 };

/** Requests on every node: aws-node with its policy agent 50m, kube-proxy 100m, ebs-csi-node 30m/120Mi, pod-identity-agent none. */
const perNode: Capacity = { millicores: 180, mebibytes: 120 };

/** Requests once per cluster: CoreDNS 2 × 100m/70Mi, EBS CSI controller 2 × 60m/240Mi, metrics-server 2 × 100m/200Mi, load balancer controller 2 × 100m/200Mi. */
const perCluster: Capacity = { millicores: 720, mebibytes: 1420 };

function requests(objects: readonly KubernetesObject[]): Capacity {
  const all = workloads(objects).flatMap(({ template }) =>
    template.spec.containers.map(({ resources }) => resources.requests),
  );
  return {
    millicores: all.reduce((sum, { cpu }) => sum + millicores(cpu ?? '0'), 0),
    mebibytes: all.reduce((sum, { memory }) => sum + mebibytes(memory ?? '0Mi'), 0),
  };
}

describe('profile small', () => {
  test.each(['haproxy', 'ingress', 'none'] as const)(
    '%s fits one t3.large beside all system pods, so two survive the loss of one',
    async (exposure) => {
      const used = requests(await render(exposures[exposure]));
      expect(used.millicores).toBeLessThanOrEqual(t3Large.millicores - perNode.millicores - perCluster.millicores);
      expect(used.mebibytes).toBeLessThanOrEqual(t3Large.mebibytes - perNode.mebibytes - perCluster.mebibytes);
    },
  );

  test('two stacks fit 2 × t3.large', async () => {
    const used = requests(await render(exposures.haproxy));
    expect(2 * used.millicores).toBeLessThanOrEqual(
      2 * (t3Large.millicores - perNode.millicores) - perCluster.millicores,
    );
    expect(2 * used.mebibytes).toBeLessThanOrEqual(2 * (t3Large.mebibytes - perNode.mebibytes) - perCluster.mebibytes);
  });
});

describe.each(profiles)('profile %s', (profile) => {
  test('gives every container requests and limits, none below the other, and bounded heaps', async () => {
    const objects = await render({ ...exposures.haproxy, profile });
    for (const { template } of workloads(objects)) {
      for (const { resources } of [...template.spec.containers, ...(template.spec.initContainers ?? [])]) {
        const { requests: low, limits: high } = resources;
        expect(millicores(high['cpu'] ?? '0')).toBeGreaterThanOrEqual(millicores(low['cpu'] ?? ''));
        expect(mebibytes(high['memory'] ?? '0Mi')).toBeGreaterThanOrEqual(mebibytes(low['memory'] ?? ''));
      }
    }
    const keycloakLimit = mebibytes(container(objects, 'keycloak').resources.limits['memory'] ?? '');
    const [, heap] = /-Xmx(\d+)m/.exec(environment(objects, 'keycloak')['JAVA_OPTS_APPEND'] ?? '') ?? [];
    expect(Number(heap)).toBe(Math.floor(keycloakLimit / 2));
    const [, percent] = /-XX:MaxRAMPercentage=(\d+)/.exec(environment(objects, 'manager')['JAVA_OPTS'] ?? '') ?? [];
    expect(Number(percent)).toBeLessThan(75);
    const buffers = container(objects, 'postgresql').args?.find((argument) => argument.startsWith('shared_buffers='));
    expect(buffers).toBe(
      `shared_buffers=${String(mebibytes(container(objects, 'postgresql').resources.limits['memory'] ?? '') / 4)}MB`,
    );
  });
});

test('profiles grow', async () => {
  const rendered = await Promise.all(profiles.map((profile) => render({ ...exposures.haproxy, profile })));
  for (const component of ['manager', 'keycloak', 'postgresql', 'proxy']) {
    const limits = rendered.map((objects) => mebibytes(container(objects, component).resources.limits['memory'] ?? ''));
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
  }
  const cores = rendered.map((objects) => requests(objects).millicores);
  expect(cores).toEqual([...cores].sort((a, b) => a - b));
  expect(cores[0]).toBeLessThan(cores.at(-1) ?? 0);
});

test('own resources win over the profile, and the heap follows them', async () => {
  const resources = { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '3Gi' } };
  const objects = await render({ ...exposures.haproxy, keycloak: { resources } });
  expect(container(objects, 'keycloak').resources).toEqual(resources);
  expect(environment(objects, 'keycloak')['JAVA_OPTS_APPEND']).toContain('-Xmx1536m');
});
