import type { DescribeVolumesResult, Volume } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { objectsAt, textAt, valueAt } from '../../../rehearsal/kubernetes/json.ts';
import type { JsonObject } from '../../../rehearsal/kubernetes/json.ts';
import { startAwsWorld } from './support/aws-world.ts';
import type { AwsWorld } from './support/aws-world.ts';
import { claim, deployment, paths } from './support/manifests.ts';
import { until } from './support/until.ts';

let world: AwsWorld;
const classes = '/apis/storage.k8s.io/v1/storageclasses';
const merge = { type: 'application/merge-patch+json' };

beforeAll(async () => {
  world = await startAwsWorld();
  await world.giveIdentity('ebs-csi-controller-sa', 'ebs');
  world.addAddon('aws-ebs-csi-driver');
  await world.cluster.create(classes, {
    metadata: { name: 'gp3' },
    provisioner: 'ebs.csi.aws.com',
    parameters: {
      type: 'gp3',
      encrypted: 'true',
      tagSpecification_1: 'team=iot',
      tagSpecification_2: 'claim={{ .PVCName }}',
    },
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
  });
});
afterAll(() => world.stop());

const using = (name: string, claimName: string) =>
  deployment(name, {
    pod: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }] },
    container: { volumeMounts: [{ name: 'data', mountPath: '/data' }] },
    spec: { strategy: { type: 'Recreate' } },
  });

const isBound = (object: JsonObject) => textAt(object, 'status', 'phase') === 'Bound';

async function volumes(): Promise<Volume[]> {
  const answer = await world.call<DescribeVolumesResult>('ec2', 'DescribeVolumes', {
    Filters: [{ Name: 'tag-key', Values: ['CSIVolumeName'] }],
  });
  return answer.Volumes ?? [];
}

async function volumeOf(claimName: string): Promise<Volume | undefined> {
  return (await volumes()).find(({ Tags }) =>
    Tags?.some(({ Key, Value }) => Key === 'kubernetes.io/created-for/pvc/name' && Value === claimName),
  );
}

async function running(name: string): Promise<JsonObject> {
  return world.cluster.untilObject(
    `${paths.deployments}/${name}`,
    (object) => valueAt(object, 'status', 'availableReplicas') === 1,
  );
}

async function removed(name: string): Promise<void> {
  await world.cluster.send('DELETE', `${paths.deployments}/${name}`, { propagationPolicy: 'Foreground' });
  await world.cluster.untilGone(`${paths.deployments}/${name}`);
}

describe('a claim', () => {
  test('waits for its first consumer, then becomes a tagged, encrypted EBS volume in the zone of the pod', async () => {
    const { cluster } = world;
    await cluster.create(paths.claims, claim('data', 'gp3', '3Gi'));
    await cluster.untilEvent('data', 'WaitForFirstConsumer');
    expect(await volumes()).toEqual([]);
    await cluster.create(paths.deployments, using('writer', 'data'));
    await running('writer');
    const bound = await cluster.untilObject(`${paths.claims}/data`, isBound);
    expect(textAt(bound, 'status', 'capacity', 'storage')).toBe('3Gi');

    const volume = await volumeOf('data');
    const [pod] = await cluster.list(`${paths.pods}?labelSelector=app%3Dwriter`);
    const node = await cluster.get(`/api/v1/nodes/${textAt(pod, 'spec', 'nodeName') ?? ''}`);
    const zone = textAt(node, 'metadata', 'labels', 'topology.kubernetes.io/zone');
    expect(volume).toMatchObject({
      Size: 3,
      VolumeType: 'gp3',
      Encrypted: true,
      AvailabilityZone: zone,
      State: 'in-use',
    });
    const tags = Object.fromEntries((volume?.Tags ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(tags).toMatchObject({
      CSIVolumeName: textAt(bound, 'spec', 'volumeName'),
      'kubernetes.io/created-for/pvc/namespace': 'default',
      'ebs.csi.aws.com/cluster': 'true',
      'ebs.csi.aws.com/cluster-name': 'demo',
      'kubernetes.io/cluster/demo': 'owned',
      team: 'iot',
      claim: 'data',
    });
    const made = world.cluster.aws.recorder.calls.find(({ operation }) => operation === 'CreateVolume');
    expect(made).toMatchObject({ internal: true, principal: expect.stringContaining(':assumed-role/ebs/') });
  });

  test('grows when asked to', async () => {
    const { cluster } = world;
    const change = { spec: { resources: { requests: { storage: '5Gi' } } } };
    expect((await cluster.send('PATCH', `${paths.claims}/data`, change, merge)).status).toBe(200);
    await cluster.untilObject(
      `${paths.claims}/data`,
      (object) => textAt(object, 'status', 'capacity', 'storage') === '5Gi',
    );
    expect((await volumeOf('data'))?.Size).toBe(5);
  });

  test('is not deleted while a pod uses it; then its volume goes with it', async () => {
    const { cluster } = world;
    const answer = await cluster.send('DELETE', `${paths.claims}/data`);
    expect(textAt(answer.json, 'metadata', 'deletionTimestamp')).toBeDefined();
    expect((await volumeOf('data'))?.State).toBe('in-use');
    await removed('writer');
    await cluster.untilGone(`${paths.claims}/data`);
    await until('volume gone', async () => ((await volumes()).length === 0 ? true : undefined));
    await until('no persistent volume', async () =>
      (await cluster.list(paths.volumes)).length === 0 ? true : undefined,
    );
  });

  test('with reclaim policy Retain leaves the volume behind, released', async () => {
    const { cluster } = world;
    await cluster.create(classes, {
      metadata: { name: 'kept' },
      provisioner: 'ebs.csi.aws.com',
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'Immediate',
    });
    await cluster.create(paths.claims, claim('kept', 'kept'));
    const bound = await cluster.untilObject(`${paths.claims}/kept`, isBound);
    await cluster.send('DELETE', `${paths.claims}/kept`);
    const path = `${paths.volumes}/${textAt(bound, 'spec', 'volumeName') ?? ''}`;
    await cluster.untilObject(path, (volume) => textAt(volume, 'status', 'phase') === 'Released');
    expect((await volumeOf('kept'))?.State).toBe('available');
    await cluster.send('DELETE', path);
    await cluster.untilGone(path);
    expect((await volumeOf('kept'))?.State).toBe('available');
  });

  test('of a class that does not exist says so', async () => {
    await world.cluster.create(paths.claims, claim('lost', 'missing'));
    const event = await world.cluster.untilEvent('lost', 'ProvisioningFailed');
    expect(event['message']).toBe('storageclass.storage.k8s.io "missing" not found');
  });

  test('of a class with a parameter that the driver does not know says so', async () => {
    const storage = { metadata: { name: 'wrong' }, provisioner: 'ebs.csi.aws.com', parameters: { colour: 'red' } };
    await world.cluster.create(classes, storage);
    await world.cluster.create(paths.claims, claim('coloured', 'wrong'));
    const event = await world.cluster.untilEvent('coloured', 'ProvisioningFailed');
    expect(event['message']).toContain('Invalid parameter key colour for CreateVolume');
  });
});

describe('volumes and zones', () => {
  test('a pod goes where its volume is, or nowhere', async () => {
    const { cluster } = world;
    await cluster.create(paths.claims, claim('zoned', 'gp3'));
    await cluster.create(paths.deployments, using('zoned', 'zoned'));
    await running('zoned');
    const volume = await volumeOf('zoned');
    const nodes = await cluster.list('/api/v1/nodes');
    const home = nodes.find(
      (node) => textAt(node, 'metadata', 'labels', 'topology.kubernetes.io/zone') === volume?.AvailabilityZone,
    );
    const path = `/api/v1/nodes/${textAt(home, 'metadata', 'name') ?? ''}`;
    await cluster.send('PATCH', path, { spec: { unschedulable: true } }, merge);
    const [pod] = await cluster.list(`${paths.pods}?labelSelector=app%3Dzoned`);
    await cluster.send('DELETE', `${paths.pods}/${textAt(pod, 'metadata', 'name') ?? ''}`);
    const event = await cluster.untilEvent('zoned-', 'FailedScheduling');
    expect(event['message']).toContain('1 node(s) had volume node affinity conflict');
    expect(event['message']).toContain('1 node(s) were unschedulable');
    await cluster.send('PATCH', path, { spec: { unschedulable: false } }, merge);
    await running('zoned');
    await removed('zoned');
  });

  test('a static volume is bound by class and size, and attached', async () => {
    const { cluster } = world;
    const made = await world.call<Volume>('ec2', 'CreateVolume', { AvailabilityZone: 'eu-west-1a', Size: 2 });
    await cluster.create(paths.volumes, {
      metadata: { name: 'static' },
      spec: {
        capacity: { storage: '2Gi' },
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'manual',
        awsElasticBlockStore: { volumeID: made.VolumeId, fsType: 'ext4' },
        nodeAffinity: {
          required: {
            nodeSelectorTerms: [
              { matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['eu-west-1a'] }] },
            ],
          },
        },
      },
    });
    await cluster.create(paths.claims, claim('static', 'manual', '1Gi'));
    await cluster.untilObject(`${paths.claims}/static`, isBound);
    await cluster.create(paths.deployments, using('static', 'static'));
    await running('static');
    const answer = await world.call<DescribeVolumesResult>('ec2', 'DescribeVolumes', { VolumeIds: [made.VolumeId] });
    expect(answer.Volumes?.[0]?.Attachments?.[0]?.State).toBe('attached');
    await removed('static');
  });
});

describe('the driver', () => {
  test('makes nothing without its add-on, and goes on when it is there again', async () => {
    const { cluster } = world;
    world.removeAddon('aws-ebs-csi-driver');
    await cluster.untilGone('/apis/apps/v1/namespaces/kube-system/deployments/ebs-csi-controller');
    await until('driver pods gone', async () => {
      const pods = await cluster.list('/api/v1/namespaces/kube-system/pods?labelSelector=app%3Debs-csi-controller');
      return pods.length === 0 ? true : undefined;
    });
    await cluster.create(paths.claims, claim('waiting', 'kept'));
    await cluster.untilEvent('waiting', 'ExternalProvisioning');
    expect(isBound(await cluster.get(`${paths.claims}/waiting`))).toBe(false);
    world.addAddon('aws-ebs-csi-driver');
    await cluster.untilObject(`${paths.claims}/waiting`, isBound);
  });
});

test('without a role the driver is refused, and says so on the claim', async () => {
  const other = await startAwsWorld();
  try {
    other.addAddon('aws-ebs-csi-driver');
    const storage = { metadata: { name: 'now' }, provisioner: 'ebs.csi.aws.com' };
    await other.cluster.create(classes, storage);
    await other.cluster.create(paths.claims, claim('nobody', 'now'));
    const event = await other.cluster.untilEvent('nobody', 'ProvisioningFailed');
    expect(event['message']).toContain('get credentials: failed to refresh cached credentials, no EC2 IMDS role found');
    expect(objectsAt(await other.cluster.get(paths.volumes), 'items')).toEqual([]);
  } finally {
    await other.stop();
  }
});
