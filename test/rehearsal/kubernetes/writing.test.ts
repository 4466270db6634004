import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { numberAt, objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import { claim, deployment, paths } from './support/manifests.ts';
import { TestCluster } from './support/test-cluster.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start();
});
afterAll(() => cluster.stop());

const merge = { type: 'application/merge-patch+json' };

describe('defaults', () => {
  test('a Deployment gets strategy, replicas, probe and container defaults', async () => {
    const probe = { httpGet: { port: 80 } };
    const made = await cluster.create(
      paths.deployments,
      deployment('defaults', { container: { readinessProbe: probe } }),
    );
    expect(made['spec']).toMatchObject({
      replicas: 1,
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: 600,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
    });
    const [container] = objectsAt(made, 'spec', 'template', 'spec', 'containers');
    expect(container).toMatchObject({
      imagePullPolicy: 'IfNotPresent',
      readinessProbe: { periodSeconds: 10, failureThreshold: 3, httpGet: { path: '/', scheme: 'HTTP', port: 80 } },
    });
    expect(valueAt(made, 'spec', 'template', 'spec', 'restartPolicy')).toBe('Always');
  });

  test('a Service gets an address of its own, and keeps it when it is applied again', async () => {
    const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ port: 80 }] } };
    const made = await cluster.create(paths.services, service);
    const address = textAt(made, 'spec', 'clusterIP');
    expect(address).toMatch(/^10\.100\.\d+\.\d+$/);
    expect(objectsAt(made, 'spec', 'ports')).toEqual([{ port: 80, targetPort: 80, protocol: 'TCP' }]);
    const replaced = await cluster.send('PUT', `${paths.services}/web`, {
      ...service,
      metadata: { name: 'web', labels: { a: 'b' } },
    });
    expect(textAt(replaced.json, 'spec', 'clusterIP')).toBe(address);
  });

  test('stringData of a Secret becomes data; what was there stays', async () => {
    const made = await cluster.create(paths.secrets, {
      metadata: { name: 's' },
      data: { old: 'eA==' },
      stringData: { new: 'secret' },
    });
    expect(made['data']).toEqual({ old: 'eA==', new: Buffer.from('secret').toString('base64') });
    expect(made['stringData']).toBeUndefined();
    expect(made['type']).toBe('Opaque');
  });

  test('generateName', async () => {
    const make = () => cluster.create(paths.configMaps, { metadata: { generateName: 'made-' } });
    const names = [textAt(await make(), 'metadata', 'name'), textAt(await make(), 'metadata', 'name')];
    expect(names[0]).toMatch(/^made-[a-z0-9]{5}$/);
    expect(names[0]).not.toBe(names[1]);
  });
});

describe('refusals, in the words of the API', () => {
  test.each([
    ['a missing selector', { ...deployment('x'), spec: { template: {} } }, 'spec.selector: Required value'],
    [
      'labels that the selector does not match',
      { ...deployment('x'), spec: { ...(deployment('x')['spec'] as object), selector: { matchLabels: { app: 'y' } } } },
      '`selector` does not match template `labels`',
    ],
    [
      'an unknown volume',
      deployment('x', { container: { volumeMounts: [{ name: 'v', mountPath: '/v' }] } }),
      'volumeMounts[0].name: Not found: "v"',
    ],
    [
      'a bad name',
      { ...deployment('x'), metadata: { name: 'Bad_Name' } },
      'a lowercase RFC 1123 subdomain must consist of',
    ],
    [
      'a bad label',
      { ...deployment('x'), metadata: { name: 'x', labels: { a: 'https://x' } } },
      'metadata.labels: Invalid value: "https://x"',
    ],
    [
      'an unknown strategy',
      deployment('x', { spec: { strategy: { type: 'Slow' } } }),
      'spec.strategy.type: Unsupported value: "Slow": supported values: "Recreate", "RollingUpdate"',
    ],
    [
      'requests above limits',
      deployment('x', { container: { resources: { requests: { cpu: '2' }, limits: { cpu: '500m' } } } }),
      'must be less than or equal to cpu limit of 500m',
    ],
  ])('%s', async (_what, object, text) => {
    const { json } = await cluster.send('POST', paths.deployments, object);
    expect(json).toMatchObject({ kind: 'Status', status: 'Failure', reason: 'Invalid', code: 422 });
    expect(textAt(json, 'message')).toContain(text);
  });

  test('several errors come in one answer, each with its cause', async () => {
    const service = { metadata: { name: 'x' }, spec: { ports: [{ port: 80 }, { port: 99999 }] } };
    const { json } = await cluster.send('POST', paths.services, service);
    expect(objectsAt(json, 'details', 'causes').map((cause) => cause['field'])).toEqual([
      'spec.ports[0].name',
      'spec.ports[1].name',
      'spec.ports[1].port',
    ]);
  });

  test('a wrong type is a bad request', async () => {
    const { json } = await cluster.send('POST', paths.deployments, deployment('x', { spec: { replicas: 'two' } }));
    expect(json).toMatchObject({ code: 400, reason: 'BadRequest' });
    expect(textAt(json, 'message')).toContain(
      'cannot unmarshal string into Go struct field spec.replicas of type int32',
    );
  });

  test('unknown fields: refused when strict, else warned of and dropped', async () => {
    const object = deployment('x', { container: { imagee: 'nginx' } });
    const strict = await cluster.send('POST', `${paths.deployments}?fieldValidation=Strict&dryRun=All`, object);
    expect(textAt(strict.json, 'message')).toBe(
      'Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.template.spec.containers[0].imagee"',
    );
    const lenient = await cluster.send('POST', `${paths.deployments}?dryRun=All`, object);
    expect(lenient.status).toBe(201);
    expect(lenient.headers['warning']).toContain('unknown field');
    expect(lenient.text).not.toContain('imagee');
  });

  test('nothing is made in a namespace that does not exist', async () => {
    const { json } = await cluster.send('POST', '/api/v1/namespaces/nowhere/configmaps', { metadata: { name: 'x' } });
    expect(json).toMatchObject({ code: 404, message: 'namespaces "nowhere" not found' });
  });

  test('a name that is taken', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'taken' } });
    const { json } = await cluster.send('POST', paths.configMaps, { metadata: { name: 'taken' } });
    expect(json).toMatchObject({ code: 409, reason: 'AlreadyExists', message: 'configmaps "taken" already exists' });
  });
});

describe('what may not change', () => {
  test('selector of a Deployment, address and class of a Service', async () => {
    await cluster.create(paths.deployments, deployment('fixed'));
    const change = {
      spec: {
        selector: { matchLabels: { app: 'fixed', more: 'x' } },
        template: { metadata: { labels: { more: 'x' } } },
      },
    };
    const selector = await cluster.send('PATCH', `${paths.deployments}/fixed`, change, merge);
    expect(textAt(selector.json, 'message')).toContain('spec.selector: Invalid value');
    expect(textAt(selector.json, 'message')).toContain('field is immutable');

    const spec = { type: 'LoadBalancer', loadBalancerClass: 'some.class/x', ports: [{ port: 80 }] };
    await cluster.create(paths.services, { metadata: { name: 'balanced' }, spec });
    const moved = await cluster.send(
      'PATCH',
      `${paths.services}/balanced`,
      { spec: { clusterIP: '10.100.9.9' } },
      merge,
    );
    expect(textAt(moved.json, 'message')).toContain('may not change once set');
    const classed = await cluster.send(
      'PATCH',
      `${paths.services}/balanced`,
      { spec: { loadBalancerClass: 'y/z' } },
      merge,
    );
    expect(textAt(classed.json, 'message')).toContain(
      'spec.loadBalancerClass: Invalid value: "y/z": may not change once set',
    );
  });

  test('a Service that is no longer balanced loses its class and its node ports with its type', async () => {
    const spec = { type: 'LoadBalancer', loadBalancerClass: 'some.class/x', ports: [{ port: 80 }] };
    await cluster.create(paths.services, { metadata: { name: 'inward' }, spec });
    const { json } = await cluster.send('PATCH', `${paths.services}/inward`, { spec: { type: 'ClusterIP' } }, merge);
    expect(valueAt(json, 'spec', 'loadBalancerClass')).toBeUndefined();
    expect(valueAt(json, 'spec', 'ports')).toEqual([{ port: 80, protocol: 'TCP', targetPort: 80 }]);
  });

  test('a claim neither changes its class nor grows where its class does not allow it', async () => {
    await cluster.create(paths.claims, claim('fixed', 'gp2'));
    const grown = await cluster.send(
      'PATCH',
      `${paths.claims}/fixed`,
      { spec: { resources: { requests: { storage: '2Gi' } } } },
      merge,
    );
    expect(grown.json).toMatchObject({ code: 403, reason: 'Forbidden' });
    const shrunk = await cluster.send(
      'PATCH',
      `${paths.claims}/fixed`,
      { spec: { resources: { requests: { storage: '1Mi' } } } },
      merge,
    );
    expect(textAt(shrunk.json, 'message')).toContain('field can not be less than status.capacity');
    const moved = await cluster.send('PATCH', `${paths.claims}/fixed`, { spec: { storageClassName: 'other' } }, merge);
    expect(textAt(moved.json, 'message')).toContain('spec is immutable after creation');
  });

  test('claim templates of a StatefulSet', async () => {
    const spec = {
      ...(deployment('db')['spec'] as object),
      serviceName: 'db',
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claim('data', 'gp2')['spec'] }],
    };
    await cluster.create(paths.statefulSets, { metadata: { name: 'db' }, spec });
    const { json } = await cluster.send('PATCH', `${paths.statefulSets}/db`, { spec: { serviceName: 'other' } }, merge);
    expect(textAt(json, 'message')).toContain("updates to statefulset spec for fields other than 'replicas'");
    expect((await cluster.send('PATCH', `${paths.statefulSets}/db`, { spec: { replicas: 0 } }, merge)).status).toBe(
      200,
    );
  });
});

describe('versions of an object', () => {
  test('a stale resourceVersion is a conflict', async () => {
    const made = await cluster.create(paths.configMaps, { metadata: { name: 'race' }, data: { n: '0' } });
    const path = `${paths.configMaps}/race`;
    expect((await cluster.send('PUT', path, { ...made, data: { n: '1' } })).status).toBe(200);
    const { json } = await cluster.send('PUT', path, { ...made, data: { n: '2' } });
    expect(json).toMatchObject({ code: 409, reason: 'Conflict' });
    expect(textAt(json, 'message')).toContain(
      'the object has been modified; please apply your changes to the latest version',
    );
  });

  test('a write that changes nothing makes no new version', async () => {
    const made = await cluster.create(paths.configMaps, { metadata: { name: 'same' }, data: { n: '0' } });
    const { json } = await cluster.send('PATCH', `${paths.configMaps}/same`, { data: { n: '0' } }, merge);
    expect(textAt(json, 'metadata', 'resourceVersion')).toBe(textAt(made, 'metadata', 'resourceVersion'));
  });

  test('the generation counts changes of the spec, not of labels or status', async () => {
    await cluster.create(paths.deployments, deployment('counted', { replicas: 0 }));
    const path = `${paths.deployments}/counted`;
    const after = async (body: object) =>
      numberAt((await cluster.send('PATCH', path, body, merge)).json, 'metadata', 'generation');
    expect(await after({ metadata: { labels: { a: 'b' } } })).toBe(1);
    expect(await after({ status: { replicas: 7 } })).toBe(1);
    expect(await after({ spec: { replicas: 1 } })).toBe(2);
  });

  test('status is written through its subresource only', async () => {
    await cluster.create(paths.deployments, deployment('parts', { replicas: 0, spec: { paused: true } }));
    const path = `${paths.deployments}/parts`;
    const main = await cluster.send('PATCH', path, { status: { collisionCount: 3 } }, merge);
    expect(valueAt(main.json, 'status', 'collisionCount')).toBeUndefined();
    const status = await cluster.send(
      'PATCH',
      `${path}/status`,
      { status: { collisionCount: 3 }, spec: { replicas: 5 } },
      merge,
    );
    expect(valueAt(status.json, 'status', 'collisionCount')).toBe(3);
    expect(valueAt(status.json, 'spec', 'replicas')).toBe(0);
  });

  test('the scale subresource reads and sets replicas', async () => {
    await cluster.create(paths.deployments, deployment('scaled', { replicas: 0 }));
    const path = `${paths.deployments}/scaled/scale`;
    const scale = await cluster.get(path);
    expect(scale).toMatchObject({ kind: 'Scale', spec: { replicas: 0 }, status: { selector: 'app=scaled' } });
    await cluster.send('PUT', path, { ...scale, spec: { replicas: 3 } });
    expect(valueAt(await cluster.get(`${paths.deployments}/scaled`), 'spec', 'replicas')).toBe(3);
  });
});

describe('dry runs', () => {
  test('answer as if, keep nothing, and are not recorded as changes', async () => {
    const made = await cluster.send('POST', `${paths.services}?dryRun=All`, {
      metadata: { name: 'dry' },
      spec: { ports: [{ port: 1 }] },
    });
    expect(textAt(made.json, 'spec', 'clusterIP')).toMatch(/^10\./);
    expect((await cluster.send('GET', `${paths.services}/dry`)).status).toBe(404);
    const call = cluster.aws.recorder.calls.find(({ operation }) => operation === 'create services default/dry');
    expect(call).toMatchObject({ mutating: false, outcome: 'ok', service: 'kubernetes:demo' });
  });

  test('a dry delete deletes nothing', async () => {
    await cluster.create(paths.configMaps, { metadata: { name: 'stays' } });
    await cluster.send('DELETE', `${paths.configMaps}/stays`, {
      kind: 'DeleteOptions',
      apiVersion: 'v1',
      dryRun: ['All'],
    });
    expect((await cluster.send('GET', `${paths.configMaps}/stays`)).status).toBe(200);
    const call = cluster.aws.recorder.calls.find(({ operation }) => operation === 'delete configmaps default/stays');
    expect(call?.mutating).toBe(false);
  });
});
