import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { numberAt, objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { deployment, paths } from './support/manifests.ts';
import type { TestCluster } from './support/test-cluster.ts';
import { until } from './support/until.ts';
import { condition, WorkloadCluster } from './support/workloads.ts';

let work: WorkloadCluster;
let cluster: TestCluster;

beforeAll(async () => {
  work = await WorkloadCluster.start();
  ({ cluster } = work);
});
afterAll(() => work.stop());

const merge = { type: 'application/merge-patch+json' };
const waitingReason = (pod: JsonObject | undefined) =>
  textAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'state', 'waiting', 'reason');

describe('nodes', () => {
  test('come from instances, with zone, type, node group and what can be used of them', async () => {
    const [node] = await work.nodes();
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
    const made = await work.rolledOut('web');
    expect(made['status']).toMatchObject({ replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2 });
    const pods = await work.podsOf('web');
    expect(new Set(pods.map((pod) => textAt(pod, 'spec', 'nodeName'))).size).toBe(2);
  });

  test('a new image rolls without falling below what must be available', async () => {
    await cluster.create(paths.deployments, deployment('rolling', { replicas: 4 }));
    await work.rolledOut('rolling');
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
    const object = await work.rolledOut('rolling');
    expect(valueAt(object, 'metadata', 'annotations', 'deployment.kubernetes.io/revision')).toBe('2');
  });

  test('Recreate: the old pod is gone before the new one is made', async () => {
    await cluster.create(paths.deployments, deployment('single', { spec: { strategy: { type: 'Recreate' } } }));
    await work.rolledOut('single');
    await cluster.send(
      'PATCH',
      `${paths.deployments}/single`,
      { spec: { template: { metadata: { annotations: { a: 'b' } } } } },
      merge,
    );
    let most = 0;
    await until('rolled out', async () => {
      most = Math.max(most, (await work.podsOf('single')).length);
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
    await work.untilPod('imageless', (pod) => waitingReason(pod) === 'ImagePullBackOff');
    const event = await cluster.untilEvent('imageless-', 'Failed');
    expect(event['type']).toBe('Warning');
    const [pod] = await work.podsOf('imageless');
    const log = await cluster.send('GET', `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}/log`);
    expect(textAt(log.json, 'message')).toContain('trying and failing to pull image');
  });

  test('a program that crashes: back-off, restarts, and the log of the run before', async () => {
    await cluster.create(paths.deployments, deployment('crashing', { image: 'nginx:crashes' }));
    const pod = await work.untilPod('crashing', (one) => waitingReason(one) === 'CrashLoopBackOff');
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
    const pod = await work.untilPod('secretless', (one) => waitingReason(one) === 'CreateContainerConfigError');
    expect(textAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'state', 'waiting', 'message')).toBe(
      'secret "late-secret" not found',
    );
    await cluster.create(paths.secrets, { metadata: { name: 'late-secret' }, stringData: { password: 'x' } });
    await work.rolledOut('secretless');
  });

  test('a volume whose ConfigMap is missing', async () => {
    const pod = { volumes: [{ name: 'files', configMap: { name: 'late-files' } }] };
    await cluster.create(paths.deployments, deployment('fileless', { pod }));
    const event = await cluster.untilEvent('fileless-', 'FailedMount');
    expect(event['message']).toBe('MountVolume.SetUp failed for volume "files" : configmap "late-files" not found');
    await cluster.create(paths.configMaps, { metadata: { name: 'late-files' } });
    await work.rolledOut('fileless');
  });

  test('more than any node has: Unschedulable, with the reason', async () => {
    await cluster.create(
      paths.deployments,
      deployment('huge', { container: { resources: { requests: { memory: '64Gi' } } } }),
    );
    const pod = await work.untilPod('huge', (one) => condition(one, 'PodScheduled')?.['status'] === 'False');
    expect(condition(pod, 'PodScheduled')).toMatchObject({
      reason: 'Unschedulable',
      message: expect.stringContaining('0/2 nodes are available: 2 Insufficient memory'),
    });
    await cluster.untilEvent('huge-', 'FailedScheduling');
  });

  test('requests are added up: what fits twice does not fit five times', async () => {
    const container = { resources: { requests: { cpu: '900m' } } };
    await cluster.create(paths.deployments, deployment('many', { replicas: 5, container }));
    await work.untilPod(
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
    await work.untilPod(
      'impatient',
      (pod) => (numberAt(objectsAt(pod, 'status', 'containerStatuses')[0], 'restartCount') ?? 0) > 0,
    );
    const event = await cluster.untilEvent('impatient-', 'Unhealthy');
    expect(event['message']).toContain('Startup probe failed');
  });
});
