import { describe, expect, test } from '@jest/globals';

import { exposures, helms, parse, type Rendering, type Values } from './support/chart.ts';
import { type Existing, templateAgainst } from './support/lookup-server.ts';
import { environment, find, type KubernetesObject } from './support/objects.ts';

const namespace = 'stack-one';
const encoded = (text: string): string => Buffer.from(text).toString('base64');

const secret: Existing = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'openremote-secret', namespace },
  data: {
    'admin-password': encoded('first admin password'),
    'postgresql-username': encoded('postgres'),
    'postgresql-password': encoded('first database password'),
  },
};

function claim(component: string, size: string, more: Record<string, unknown> = {}): Existing {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: `${component}-data`, namespace, ...more },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'first-class',
      resources: { requests: { storage: size } },
    },
  };
}

async function upgraded(existing: Existing[], values: Values = {}, rendering?: Rendering): Promise<KubernetesObject[]> {
  const answer = await templateAgainst(existing, { ...exposures.haproxy, ...values }, rendering);
  if (answer.code !== 0) throw new Error(answer.stderr);
  return parse(answer.stdout);
}

describe.each(helms)('%s', (layer) => {
  test('a first installation makes two different long passwords', async () => {
    const { data } = find(await upgraded([], {}, { layer }), 'Secret', 'openremote-secret');
    const passwords = ['admin-password', 'postgresql-password'].map((key) =>
      Buffer.from(data?.[key] ?? '', 'base64').toString(),
    );
    for (const password of passwords) expect(password).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(passwords[0]).not.toBe(passwords[1]);
  });

  test('an upgrade keeps the credentials', async () => {
    expect(find(await upgraded([secret], {}, { layer }), 'Secret', 'openremote-secret').data).toEqual(secret['data']);
  });

  test('the address of the cluster’s DNS is read from the cluster', async () => {
    const dns: Existing = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'kube-dns', namespace: 'kube-system' },
      spec: { clusterIP: '172.20.0.10' },
    };
    expect(environment(await upgraded([dns], {}, { layer }), 'proxy')['NAMESERVER']).toBe('172.20.0.10:53');
  });
});

test('an IPv6 cluster’s DNS address is written as HAProxy takes it', async () => {
  const dns: Existing = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'kube-dns', namespace: 'kube-system' },
    spec: { clusterIP: 'fd12::a' },
  };
  expect(environment(await upgraded([dns]), 'proxy')['NAMESERVER']).toBe('[fd12::a]:53');
});

test('a missing key of the Secret is added, the others stay', async () => {
  const partly: Existing = { ...secret, data: { 'postgresql-password': encoded('first database password') } };
  const { data } = find(await upgraded([partly]), 'Secret', 'openremote-secret');
  expect(data).toMatchObject({
    'postgresql-password': encoded('first database password'),
    'postgresql-username': encoded('postgres'),
  });
  expect(data).toHaveProperty(['admin-password']);
});

test('a database volume without its credentials is not given new ones', async () => {
  const { code, stderr } = await templateAgainst([claim('postgresql', '10Gi')], exposures.haproxy);
  expect(code).toBe(1);
  expect(stderr).toContain('the database volume stack-one/postgresql-data exists but its credentials');
});

describe('volumes', () => {
  test('grow', async () => {
    const objects = await upgraded([secret, claim('postgresql', '10Gi')], {
      postgresql: { persistence: { size: '1Ti' } },
    });
    expect(find(objects, 'PersistentVolumeClaim', 'postgresql-data').spec).toMatchObject({
      resources: { requests: { storage: '1Ti' } },
    });
  });

  test('never shrink', async () => {
    const { code, stderr } = await templateAgainst([secret, claim('manager', '16Gi')], exposures.haproxy);
    expect(code).toBe(1);
    expect(stderr).toContain('manager.persistence.size is 5Gi, but the volume of stack-one/manager-data has 16Gi');
    expect(stderr).toContain('set manager.persistence.size to at least 16Gi');
  });

  test('stay in the class that they were made in', async () => {
    const objects = await upgraded([secret, claim('manager', '5Gi')], {
      storageClass: { name: 'another', create: false },
    });
    expect(find(objects, 'PersistentVolumeClaim', 'manager-data').spec).toMatchObject({
      storageClassName: 'first-class',
    });
    expect(find(objects, 'PersistentVolumeClaim', 'postgresql-data').spec).toMatchObject({
      storageClassName: 'another',
    });
  });

  test('stay bound to the volume that they were given, and to none that Kubernetes chose', async () => {
    const bound = (component: string, annotations: Record<string, string>): Existing => {
      const found = claim(component, '10Gi', { annotations });
      return {
        ...found,
        spec: { ...(found['spec'] as object), storageClassName: '', volumeName: `volume-${component}` },
      };
    };
    const objects = await upgraded(
      [
        secret,
        bound('postgresql', { 'pv.kubernetes.io/bind-completed': 'yes' }),
        bound('manager', { 'pv.kubernetes.io/bind-completed': 'yes', 'pv.kubernetes.io/bound-by-controller': 'yes' }),
      ],
      { manager: { persistence: { size: '10Gi' } } },
    );
    expect(find(objects, 'PersistentVolumeClaim', 'postgresql-data').spec).toMatchObject({
      storageClassName: '',
      volumeName: 'volume-postgresql',
    });
    expect(find(objects, 'PersistentVolumeClaim', 'manager-data').spec).not.toHaveProperty('volumeName');
  });

  test('that are being deleted are waited for', async () => {
    const gone = claim('proxy', '1Gi', { deletionTimestamp: '2026-11-21T00:00:00Z' });
    const { stderr } = await templateAgainst([secret, gone], exposures.haproxy);
    expect(stderr).toContain('The PersistentVolumeClaim stack-one/proxy-data is being deleted');
  });
});

test('an existing StorageClass is left as it is: its parameters are immutable, a run’s tags are not', async () => {
  const existing: Existing = {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'stack-one-gp3' },
    provisioner: 'ebs.csi.aws.com',
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    parameters: { type: 'gp3', tagSpecification_1: 'openremote.io/run-id=1' },
  };
  const tags = { 'openremote.io/run-id': '2' };
  const rendered = find(await upgraded([existing], { ownership: { tags } }), 'StorageClass', 'stack-one-gp3');
  expect(rendered).toMatchObject({ reclaimPolicy: 'Retain', parameters: existing['parameters'] });
});

test.each<[string, object, string | undefined]>([
  [
    'keeps the class that it has',
    { type: 'LoadBalancer', loadBalancerClass: 'eks.amazonaws.com/nlb' },
    'eks.amazonaws.com/nlb',
  ],
  ['stays without a class if it has none', { type: 'LoadBalancer' }, undefined],
  ['gets one if it was no load balancer', { type: 'ClusterIP' }, 'service.k8s.aws/nlb'],
])('the load balancer Service %s, because it can’t change', async (_, spec, expected) => {
  const existing: Existing = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'proxy', namespace }, spec };
  expect(find(await upgraded([existing]), 'Service', 'proxy').spec?.['loadBalancerClass']).toBe(expected);
});

test('a Secret of the user is checked for its keys', async () => {
  const own: Existing = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'own', namespace },
    data: { 'admin-password': encoded('x') },
  };
  const { stderr } = await templateAgainst([own], { ...exposures.haproxy, credentials: { existingSecret: 'own' } });
  expect(stderr).toContain('the Secret stack-one/own lacks the key postgresql-username');
  expect(stderr).toContain('the Secret stack-one/own lacks the key postgresql-password');
});
