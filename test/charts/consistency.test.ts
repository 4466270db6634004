import { describe, expect, test } from '@jest/globals';

import { exposures, helms, profiles, render, type Values } from './support/chart.ts';
import { find, type KubernetesObject, names, service, workloads } from './support/objects.ts';

const tags = {
  'openremote.io/managed-by': 'eks-actions',
  'openremote.io/repository': 'openremote/eks-actions',
  'openremote.io/run-id': '4711',
};
const everything: Values = { metrics: { enabled: true }, plainMqtt: { enabled: true }, ownership: { tags } };

const cases = helms.flatMap((layer) =>
  Object.entries(exposures).flatMap(([exposure, values]) => [
    { layer, title: exposure, values },
    { layer, title: `${exposure} with everything`, values: { ...values, ...everything } },
  ]),
);

const labelKey = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const labelValue = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
const objectName = /^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/;

function matches(selector: Record<string, string>, labels: Record<string, string> = {}): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

function checkMetadata(objects: readonly KubernetesObject[]): void {
  const unique = names(objects);
  expect(unique).toHaveLength(new Set(unique).size);
  for (const { kind, metadata } of objects) {
    expect(metadata.name).toMatch(objectName);
    expect([kind, metadata.namespace]).toEqual([kind, kind === 'StorageClass' ? undefined : 'stack-one']);
    expect(metadata.labels).toMatchObject({
      'app.kubernetes.io/part-of': 'openremote',
      'app.kubernetes.io/instance': 'openremote',
    });
    for (const [key, value] of Object.entries(metadata.labels ?? {})) {
      expect(key).toMatch(labelKey);
      expect(value).toMatch(labelValue);
    }
    for (const [key, value] of Object.entries(metadata.annotations ?? {})) {
      expect(key).toMatch(labelKey);
      expect(typeof value).toBe('string');
    }
  }
}

/** Selectors find their own pods, and hold nothing that changes between versions: they are immutable. */
function checkSelectors(objects: readonly KubernetesObject[]): void {
  for (const { name, spec, template } of workloads(objects)) {
    expect(Object.keys(spec.selector.matchLabels).sort()).toEqual([
      'app.kubernetes.io/instance',
      'app.kubernetes.io/name',
    ]);
    expect([name, matches(spec.selector.matchLabels, template.metadata.labels)]).toEqual([name, true]);
    expect(Object.keys(template.metadata.labels ?? {})).not.toEqual(expect.arrayContaining(['helm.sh/chart']));
  }
  for (const name of names(objects, 'Service')) {
    const { selector, ports } = service(objects, name);
    const found = workloads(objects).filter(({ template }) => matches(selector, template.metadata.labels));
    expect([name, found.length]).toEqual([name, 1]);
    const offered = found[0]?.template.spec.containers.flatMap((one) => one.ports ?? []).map((port) => port.name);
    for (const { targetPort } of ports) expect(offered).toContain(targetPort);
  }
}

function references(volume: Record<string, unknown>): string[] {
  const { configMap, secret, persistentVolumeClaim } = volume as {
    configMap?: { name: string };
    secret?: { secretName: string };
    persistentVolumeClaim?: { claimName: string };
  };
  return [
    configMap === undefined ? [] : `ConfigMap/${configMap.name}`,
    secret === undefined ? [] : `Secret/${secret.secretName}`,
    persistentVolumeClaim === undefined ? [] : `PersistentVolumeClaim/${persistentVolumeClaim.claimName}`,
  ].flat();
}

/** Whatever a pod names is there: volumes, claims, ConfigMaps, keys of Secrets, the ServiceAccount, named ports of probes. */
function checkPods(objects: readonly KubernetesObject[]): void {
  const all = names(objects);
  for (const { template } of workloads(objects)) {
    const { spec } = template;
    expect(all).toContain(`ServiceAccount/${spec.serviceAccountName}`);
    for (const volume of spec.volumes ?? [])
      for (const reference of references(volume)) expect(all).toContain(reference);
    const volumes = (spec.volumes ?? []).map(({ name }) => name);
    for (const one of [...spec.containers, ...(spec.initContainers ?? [])]) {
      const variables = (one.env ?? []).map(({ name }) => name);
      expect(variables).toHaveLength(new Set(variables).size);
      for (const { valueFrom } of one.env ?? []) {
        const reference = valueFrom?.secretKeyRef;
        if (reference !== undefined)
          expect(find(objects, 'Secret', reference.name).data).toHaveProperty([reference.key]);
      }
      for (const { name } of one.volumeMounts ?? []) expect(volumes).toContain(name);
      const ports = (one.ports ?? []).map(({ name }) => name);
      for (const name of ports) expect(name).toMatch(/^[a-z0-9-]{1,15}$/);
      for (const probe of [one.startupProbe, one.livenessProbe, one.readinessProbe]) {
        if (probe?.httpGet !== undefined) expect(ports).toContain(probe.httpGet.port);
      }
    }
  }
}

describe.each(cases)('$layer: $title', ({ layer, values }) => {
  test('is consistent in itself', async () => {
    const objects = await render(values, { layer });
    checkMetadata(objects);
    checkSelectors(objects);
    checkPods(objects);
  });
});

test.each(profiles)('profile %s is consistent in itself', async (profile) => {
  const objects = await render({ ...exposures.haproxy, profile });
  checkSelectors(objects);
  checkPods(objects);
});

test('Helm 3 and Helm 4 render the same, random passwords apart', async () => {
  const [four, three] = await Promise.all(helms.map((layer) => render(exposures.haproxy, { layer })));
  const comparable = (objects: KubernetesObject[] = []): unknown[] =>
    objects
      .filter(({ kind }) => kind !== 'Secret')
      .sort((a, b) => names([a])[0]?.localeCompare(names([b])[0] ?? '') ?? 0);
  expect(comparable(four)).toEqual(comparable(three));
});

test('names do not depend on the release: two stacks differ by their namespace only', async () => {
  const [one, two] = await Promise.all([
    render(exposures.haproxy, { release: 'openremote', namespace: 'stack-one' }),
    render(exposures.haproxy, { release: 'other', namespace: 'stack-two' }),
  ]);
  const inNamespace = (objects: readonly KubernetesObject[]): string[] =>
    names(objects).filter((name) => !name.startsWith('StorageClass/'));
  expect(inNamespace(one)).toEqual(inNamespace(two));
  expect([names(one, 'StorageClass'), names(two, 'StorageClass')]).toEqual([['stack-one-gp3'], ['stack-two-gp3']]);
});

test('ownership tags are annotations of every object, and labels where they are legal', async () => {
  for (const { metadata } of await render({ ...exposures.haproxy, ...everything })) {
    expect(metadata.annotations).toMatchObject(tags);
    expect(metadata.labels).toMatchObject({
      'openremote.io/managed-by': 'eks-actions',
      'openremote.io/run-id': '4711',
    });
    expect(metadata.labels).not.toHaveProperty(['openremote.io/repository']);
  }
});

test('a new run does not restart the pods', async () => {
  const templates = async (runId: string): Promise<unknown[]> => {
    const objects = await render({
      ...exposures.haproxy,
      ownership: { tags: { ...tags, 'openremote.io/run-id': runId } },
    });
    return workloads(objects).map(({ template }) => template);
  };
  expect(await templates('1')).toEqual(await templates('2'));
});
