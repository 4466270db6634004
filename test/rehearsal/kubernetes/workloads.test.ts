import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { numberAt, objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths, workloadSpec } from './support/manifests.ts';
import { addAddons, addInstances } from './support/nodes.ts';
import { TestCluster } from './support/test-cluster.ts';
import { until } from './support/until.ts';

let cluster: TestCluster;

beforeAll(async () => {
  cluster = await TestCluster.start({
    prepare: (aws) => {
      addInstances(aws, 't3.large', ['a', 'b']);
      addAddons(aws, ['vpc-cni', 'coredns']);
    },
  });
  await Promise.all(
    (await nodes()).map((node) => untilReady(`/api/v1/nodes/${textAt(node, 'metadata', 'name') ?? ''}`)),
  );
});
afterAll(() => cluster.stop());

const merge = { type: 'application/merge-patch+json' };

async function nodes(): Promise<JsonObject[]> {
  return until('two nodes', async () => {
    const found = await cluster.list('/api/v1/nodes');
    return found.length === 2 ? found : undefined;
  });
}

function condition(object: JsonObject, type: string): JsonObject | undefined {
  return objectsAt(object, 'status', 'conditions').find((one) => one['type'] === type);
}

const untilReady = (path: string) =>
  cluster.untilObject(path, (object) => condition(object, 'Ready')?.['status'] === 'True');
const podsOf = (name: string) => cluster.list(`${paths.pods}?labelSelector=app%3D${name}`);
const waitingReason = (pod: JsonObject | undefined) =>
  textAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'state', 'waiting', 'reason');

async function untilPod(name: string, meets: (pod: JsonObject) => boolean): Promise<JsonObject> {
  return until(`a pod of ${name} as wanted`, async () => (await podsOf(name)).find(meets));
}

async function rolledOut(name: string): Promise<JsonObject> {
  return cluster.untilObject(
    `${paths.deployments}/${name}`,
    (object) =>
      numberAt(object, 'status', 'observedGeneration') === numberAt(object, 'metadata', 'generation') &&
      condition(object, 'Progressing')?.['reason'] === 'NewReplicaSetAvailable',
  );
}

describe('nodes', () => {
  test('come from instances, with zone, type, node group and what can be used of them', async () => {
    const [node] = await nodes();
    expect(node).toMatchObject({
      metadata: {
        labels: {
          'topology.kubernetes.io/zone': 'eu-west-1a',
          'node.kubernetes.io/instance-type': 't3.large',
          'eks.amazonaws.com/nodegroup': 'ng-1',
        },
      },
      spec: { providerID: 'aws:///eu-west-1a/i-00000000000000000' },
      status: { capacity: { cpu: '2', pods: '35' }, allocatable: { cpu: '1930m' } },
    });
  });
});

describe('Deployments', () => {
  test('become available, pods spread over the nodes', async () => {
    await cluster.create(paths.deployments, deployment('web', { replicas: 2 }));
    const made = await rolledOut('web');
    expect(made['status']).toMatchObject({ replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2 });
    const pods = await podsOf('web');
    expect(new Set(pods.map((pod) => textAt(pod, 'spec', 'nodeName'))).size).toBe(2);
  });

  test('a new image rolls without falling below what must be available', async () => {
    await cluster.create(paths.deployments, deployment('rolling', { replicas: 4 }));
    await rolledOut('rolling');
    let least = 4;
    const change = { spec: { template: { spec: { containers: [{ name: 'main', image: 'nginx:2' }] } } } };
    await cluster.send('PATCH', `${paths.deployments}/rolling`, change, {
      type: 'application/strategic-merge-patch+json',
    });
    await until('rolled out', async () => {
      const object = await cluster.get(`${paths.deployments}/rolling`);
      least = Math.min(least, numberAt(object, 'status', 'availableReplicas') ?? 0);
      return numberAt(object, 'status', 'updatedReplicas') === 4 && numberAt(object, 'status', 'replicas') === 4
        ? true
        : undefined;
    });
    expect(least).toBeGreaterThanOrEqual(3);
    const object = await rolledOut('rolling');
    expect(valueAt(object, 'metadata', 'annotations', 'deployment.kubernetes.io/revision')).toBe('2');
  });

  test('Recreate: the old pod is gone before the new one is made', async () => {
    await cluster.create(paths.deployments, deployment('single', { spec: { strategy: { type: 'Recreate' } } }));
    await rolledOut('single');
    await cluster.send(
      'PATCH',
      `${paths.deployments}/single`,
      { spec: { template: { metadata: { annotations: { a: 'b' } } } } },
      merge,
    );
    let most = 0;
    await until('rolled out', async () => {
      most = Math.max(most, (await podsOf('single')).length);
      const object = await cluster.get(`${paths.deployments}/single`);
      return numberAt(object, 'status', 'observedGeneration') === 2 &&
        numberAt(object, 'status', 'availableReplicas') === 1 &&
        condition(object, 'Progressing')?.['reason'] === 'NewReplicaSetAvailable'
        ? true
        : undefined;
    });
    expect(most).toBe(1);
  });

  test('a rollout that makes no progress says so after its deadline', async () => {
    const options = {
      image: 'nginx:never-ready',
      container: { readinessProbe: { httpGet: { port: 80 } } },
      spec: { progressDeadlineSeconds: 60 },
    };
    await cluster.create(paths.deployments, deployment('late', options));
    const failed = await cluster.untilObject(
      `${paths.deployments}/late`,
      (object) => condition(object, 'Progressing')?.['status'] === 'False',
    );
    expect(condition(failed, 'Progressing')).toMatchObject({ reason: 'ProgressDeadlineExceeded' });
    expect(condition(failed, 'Available')?.['status']).toBe('False');
  });

  test('a missing service account shows as ReplicaFailure and FailedCreate', async () => {
    await cluster.create(paths.deployments, deployment('accountless', { pod: { serviceAccountName: 'nobody' } }));
    const failed = await cluster.untilObject(
      `${paths.deployments}/accountless`,
      (object) => condition(object, 'ReplicaFailure') !== undefined,
    );
    expect(textAt(condition(failed, 'ReplicaFailure'), 'message')).toContain('serviceaccount "nobody" not found');
    await cluster.untilEvent('accountless-', 'FailedCreate');
  });
});

describe('pods that do not come up', () => {
  test('an image that does not exist', async () => {
    await cluster.create(paths.deployments, deployment('imageless', { image: 'openremote/manager:does-not-exist' }));
    await untilPod('imageless', (pod) => waitingReason(pod) === 'ImagePullBackOff');
    const event = await cluster.untilEvent('imageless-', 'Failed');
    expect(event['type']).toBe('Warning');
    const [pod] = await podsOf('imageless');
    const log = await cluster.send('GET', `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}/log`);
    expect(textAt(log.json, 'message')).toContain('trying and failing to pull image');
  });

  test('a program that crashes: back-off, restarts, and the log of the run before', async () => {
    await cluster.create(paths.deployments, deployment('crashing', { image: 'nginx:crashes' }));
    const pod = await untilPod('crashing', (one) => waitingReason(one) === 'CrashLoopBackOff');
    const [status] = objectsAt(pod, 'status', 'containerStatuses');
    expect(numberAt(status, 'restartCount')).toBeGreaterThan(0);
    expect(valueAt(status, 'lastState', 'terminated', 'exitCode')).toBe(1);
    await cluster.untilEvent('crashing-', 'BackOff');
    const path = `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}/log?previous=true`;
    await until('a previous log', async () =>
      (await cluster.send('GET', path)).text.includes('fatal') ? true : undefined,
    );
  });

  test('a Secret that is missing, until it is there', async () => {
    const env = [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'late-secret', key: 'password' } } }];
    await cluster.create(paths.deployments, deployment('secretless', { container: { env } }));
    const pod = await untilPod('secretless', (one) => waitingReason(one) === 'CreateContainerConfigError');
    expect(textAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'state', 'waiting', 'message')).toBe(
      'secret "late-secret" not found',
    );
    await cluster.create(paths.secrets, { metadata: { name: 'late-secret' }, stringData: { password: 'x' } });
    await rolledOut('secretless');
  });

  test('a volume whose ConfigMap is missing', async () => {
    const pod = { volumes: [{ name: 'files', configMap: { name: 'late-files' } }] };
    await cluster.create(paths.deployments, deployment('fileless', { pod }));
    const event = await cluster.untilEvent('fileless-', 'FailedMount');
    expect(event['message']).toBe('MountVolume.SetUp failed for volume "files" : configmap "late-files" not found');
    await cluster.create(paths.configMaps, { metadata: { name: 'late-files' } });
    await rolledOut('fileless');
  });

  test('more than any node has: Unschedulable, with the reason', async () => {
    await cluster.create(
      paths.deployments,
      deployment('huge', { container: { resources: { requests: { memory: '64Gi' } } } }),
    );
    const pod = await untilPod('huge', (one) => condition(one, 'PodScheduled')?.['status'] === 'False');
    expect(condition(pod, 'PodScheduled')).toMatchObject({
      reason: 'Unschedulable',
      message: expect.stringContaining('0/2 nodes are available: 2 Insufficient memory'),
    });
    await cluster.untilEvent('huge-', 'FailedScheduling');
  });

  test('requests are added up: what fits twice does not fit five times', async () => {
    const container = { resources: { requests: { cpu: '900m' } } };
    await cluster.create(paths.deployments, deployment('many', { replicas: 5, container }));
    await untilPod(
      'many',
      (pod) => textAt(condition(pod, 'PodScheduled'), 'message')?.includes('Insufficient cpu') === true,
    );
    await cluster.send('DELETE', `${paths.deployments}/many`, { propagationPolicy: 'Foreground' });
    await cluster.untilGone(`${paths.deployments}/many`);
  });

  test('a start-up probe that gives up before the program is ready restarts it', async () => {
    const startupProbe = { httpGet: { port: 8080 }, periodSeconds: 5, failureThreshold: 3 };
    await cluster.create(
      paths.deployments,
      deployment('impatient', { image: 'openremote/proxy:never-ready', container: { startupProbe } }),
    );
    await untilPod(
      'impatient',
      (pod) => (numberAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'restartCount') ?? 0) > 0,
    );
    const event = await cluster.untilEvent('impatient-', 'Unhealthy');
    expect(event['message']).toContain('Startup probe failed');
  });
});

describe('other workloads', () => {
  test('StatefulSets make their pods one after the other, and replace them from the last', async () => {
    await cluster.create(paths.statefulSets, {
      metadata: { name: 'db' },
      spec: workloadSpec('db', { replicas: 2, spec: { serviceName: 'db' } }),
    });
    const path = `${paths.statefulSets}/db`;
    const done = await cluster.untilObject(path, (set) => numberAt(set, 'status', 'readyReplicas') === 2);
    expect(textAt(done, 'status', 'currentRevision')).toBe(textAt(done, 'status', 'updateRevision'));
    const [first, second] = await Promise.all([cluster.get(`${paths.pods}/db-0`), cluster.get(`${paths.pods}/db-1`)]);
    expect(Number(textAt(second, 'metadata', 'creationTimestamp')?.length)).toBeGreaterThan(0);
    await cluster.send('PATCH', path, { spec: { template: { metadata: { annotations: { a: 'b' } } } } }, merge);
    const updated = await cluster.untilObject(
      path,
      (set) => numberAt(set, 'status', 'updatedReplicas') === 2 && numberAt(set, 'status', 'readyReplicas') === 2,
    );
    expect(textAt(updated, 'status', 'currentRevision')).not.toBe(textAt(done, 'status', 'currentRevision'));
    const again = await cluster.get(`${paths.pods}/db-0`);
    expect(textAt(again, 'metadata', 'uid')).not.toBe(textAt(first, 'metadata', 'uid'));
  });

  test('Jobs complete, or fail at their backoff limit', async () => {
    const job = (name: string, image: string) => ({
      metadata: { name },
      spec: { backoffLimit: 1, template: { spec: { restartPolicy: 'Never', containers: [{ name: 'main', image }] } } },
    });
    await cluster.create(paths.jobs, job('good', 'busybox:1'));
    await cluster.create(paths.jobs, job('bad', 'busybox:crashes'));
    const good = await cluster.untilObject(
      `${paths.jobs}/good`,
      (object) => condition(object, 'Complete') !== undefined,
    );
    expect(good['status']).toMatchObject({ succeeded: 1, completionTime: expect.any(String) });
    const bad = await cluster.untilObject(`${paths.jobs}/bad`, (object) => condition(object, 'Failed') !== undefined);
    expect(condition(bad, 'Failed')).toMatchObject({ reason: 'BackoffLimitExceeded' });
  });

  test('DaemonSets have a pod on every node', async () => {
    await cluster.create('/apis/apps/v1/namespaces/default/daemonsets', {
      metadata: { name: 'agent' },
      spec: workloadSpec('agent'),
    });
    const set = await cluster.untilObject(
      '/apis/apps/v1/namespaces/default/daemonsets/agent',
      (object) => numberAt(object, 'status', 'numberReady') === 2,
    );
    expect(numberAt(set, 'status', 'desiredNumberScheduled')).toBe(2);
  });
});

describe('services and evictions', () => {
  test('a Service has the ready pods behind it, under their own port', async () => {
    const container = { ports: [{ name: 'http', containerPort: 8080 }] };
    await cluster.create(paths.deployments, deployment('served', { replicas: 2, container }));
    await cluster.create(paths.services, {
      metadata: { name: 'served' },
      spec: { selector: { app: 'served' }, ports: [{ port: 80, targetPort: 'http' }] },
    });
    await rolledOut('served');
    const slices =
      '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices?labelSelector=kubernetes.io%2Fservice-name%3Dserved';
    const [slice] = await until('two endpoints', async () => {
      const found = await cluster.list(slices);
      const ready = objectsAt(found[0], 'endpoints').filter(
        (endpoint) => valueAt(endpoint, 'conditions', 'ready') === true,
      );
      return ready.length === 2 ? found : undefined;
    });
    expect(objectsAt(slice, 'ports')[0]).toMatchObject({ port: 8080 });
  });

  test('a disruption budget refuses the eviction of the last healthy pod', async () => {
    await cluster.create(paths.deployments, deployment('guarded', { replicas: 1 }));
    await rolledOut('guarded');
    await cluster.create('/apis/policy/v1/namespaces/default/poddisruptionbudgets', {
      metadata: { name: 'guard' },
      spec: { minAvailable: 1, selector: { matchLabels: { app: 'guarded' } } },
    });
    const [pod] = await podsOf('guarded');
    const name = textAt(pod, 'metadata', 'name') ?? '';
    const { status, json } = await cluster.send('POST', `${paths.pods}/${name}/eviction`, { metadata: { name } });
    expect(status).toBe(429);
    expect(textAt(json, 'message')).toBe("Cannot evict pod as it would violate the pod's disruption budget.");
    await cluster.send('DELETE', '/apis/policy/v1/namespaces/default/poddisruptionbudgets/guard');
    expect((await cluster.send('POST', `${paths.pods}/${name}/eviction`, { metadata: { name } })).status).toBe(201);
    await cluster.untilGone(`${paths.pods}/${name}`);
  });

  test('exec is refused in plain words', async () => {
    const [pod] = await podsOf('served');
    const reply = await cluster.send('POST', `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}/exec?command=ls`);
    expect(textAt(reply.json, 'message')).toContain('not possible in a rehearsal');
  });
});
