import type { DescribeVolumesResult, Volume, VolumeType } from '@aws-sdk/client-ec2';

import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Claim, PersistentVolume, Pod, StorageClass } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { gibibytes } from '../../quantity.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { classOf, selectedNode } from '../scheduling/volume-fit.ts';
import { provisionerAnnotation, setVolumePhase } from './claims.ts';
import { callEc2, driverName, driverPod, DriverError, extraVolumeTags, isDriverPod, volumeIdOf } from './ebs-driver.ts';
import { release } from './protection.ts';
import { volumeSettings, volumeTags } from './volume-parameters.ts';

const claims = 'persistentvolumeclaims';
const volumes = 'persistentvolumes';
/** Of external-provisioner: keeps a volume object until the EBS volume behind it is gone. */
const finalizer = 'external-provisioner.volume.kubernetes.io/finalizer';
const component = 'ebs.csi.aws.com_ebs-csi-controller';
/** Seconds between looks at a volume that is being made, and until something is tried again. */
const pollSeconds = 1;
const retrySeconds = 10;

/** external-provisioner and the EBS CSI driver: claims become EBS volumes, and volumes go with their claims if they may. */
export function startProvisioner(cluster: Cluster): void {
  /** EBS volumes that were made for a claim but have no object yet, by the claim's UID. */
  const begun = new Map<string, string>();
  new Controller(cluster, {
    name: 'EBS provisioner',
    watches: {
      [claims]: itself,
      [volumes]: itself,
      'volumeattachments.storage.k8s.io': ({ type }) => (type === 'DELETED' ? unsettled(cluster) : []),
      pods: ({ object }) => (isDriverPod(object as Pod) ? unsettled(cluster) : []),
    },
    reconcile: (key) => {
      if (driverPod(cluster) === undefined) return undefined;
      const [namespace, name] = splitKey(key);
      return namespace === undefined ? reclaim(cluster, name) : provision(cluster, begun, namespace, name);
    },
  });
}

function unsettled(cluster: Cluster): string[] {
  const pending = cluster.objects.list<Claim>(claims).filter(({ status }) => status?.phase !== 'Bound');
  const released = cluster.objects
    .list<PersistentVolume>(volumes)
    .filter((volume) => volume.status?.phase !== 'Bound' || isDeleting(volume));
  return [...pending, ...released].map(({ metadata }) => keyOf(metadata));
}

async function provision(
  cluster: Cluster,
  begun: Map<string, string>,
  namespace: string,
  name: string,
): Promise<number | undefined> {
  const claim = cluster.objects.get<Claim>(claims, namespace, name);
  if (claim === undefined || isDeleting(claim) || claim.spec.volumeName !== undefined) return undefined;
  if (claim.metadata.annotations?.[provisionerAnnotation] !== driverName) return undefined;
  const storage = classOf(cluster, claim);
  const zone = zoneFor(cluster, claim);
  if (storage === undefined || zone === undefined) return undefined;
  const volumeName = `pvc-${claim.metadata.uid ?? ''}`;
  if (cluster.store.get(volumes, undefined, volumeName) !== undefined) return undefined;
  try {
    const volume = await makeVolume(cluster, begun, claim, storage, { volumeName, zone });
    if (volume.State === 'creating') return pollSeconds;
    makeObject(cluster, claim, storage, volume, volumeName);
    begun.delete(claim.metadata.uid ?? '');
    recordEvent(
      cluster,
      claim,
      'Normal',
      'ProvisioningSucceeded',
      `Successfully provisioned volume ${volumeName}`,
      component,
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof DriverError)) throw error;
    const message = `failed to provision volume with StorageClass "${storage.metadata.name}": rpc error: code = ${rpcCode(error)} desc = Could not create volume "${volumeName}": could not create volume in EC2: ${error.message}`;
    recordEvent(cluster, claim, 'Warning', 'ProvisioningFailed', message, component);
    return retrySeconds;
  }
}

function rpcCode({ code }: DriverError): string {
  return code === 'InvalidArgument' ? 'InvalidArgument' : 'Internal';
}

/** The zone of the node that the scheduler chose; for immediate binding that of the first node. */
function zoneFor(cluster: Cluster, claim: Claim): string | undefined {
  const chosen = claim.metadata.annotations?.[selectedNode];
  const node = chosen === undefined ? cluster.store.list('nodes')[0] : cluster.store.get('nodes', undefined, chosen);
  return node?.metadata.labels?.['topology.kubernetes.io/zone'];
}

async function makeVolume(
  cluster: Cluster,
  begun: Map<string, string>,
  claim: Claim,
  storage: StorageClass,
  { volumeName, zone }: { volumeName: string; zone: string },
): Promise<Volume> {
  const uid = claim.metadata.uid ?? '';
  const known = begun.get(uid);
  if (known !== undefined) {
    const answer = await callEc2<DescribeVolumesResult>(cluster, 'DescribeVolumes', { VolumeIds: [known] });
    const found = answer.Volumes?.[0];
    if (found !== undefined) return found;
  }
  const settings = volumeSettings(storage);
  const message = `External provisioner is provisioning volume for claim "${keyOf(claim.metadata)}"`;
  recordEvent(cluster, claim, 'Normal', 'Provisioning', message, component);
  const made = await callEc2<Volume>(cluster, 'CreateVolume', {
    AvailabilityZone: zone,
    Size: Math.max(1, gibibytes(claim.spec.resources?.requests?.storage ?? '1Gi')),
    VolumeType: settings.type as VolumeType,
    Encrypted: settings.encrypted,
    Iops: settings.iops,
    Throughput: settings.throughput,
    KmsKeyId: settings.kmsKeyId,
    // Made again under the same token, a volume that exists already is answered.
    ClientToken: volumeName,
    TagSpecifications: [
      {
        ResourceType: 'volume',
        Tags: volumeTags(cluster.identity.name, claim, volumeName, storage, extraVolumeTags(cluster)),
      },
    ],
  });
  if (made.VolumeId !== undefined) begun.set(uid, made.VolumeId);
  return made;
}

function makeObject(cluster: Cluster, claim: Claim, storage: StorageClass, volume: Volume, name: string): void {
  const { namespace = '', uid = '', resourceVersion = '' } = claim.metadata;
  cluster.objects.make<PersistentVolume>(volumes, {
    metadata: {
      name,
      annotations: {
        'pv.kubernetes.io/provisioned-by': driverName,
        'volume.kubernetes.io/provisioner-deletion-secret-name': '',
        'volume.kubernetes.io/provisioner-deletion-secret-namespace': '',
      },
      finalizers: [finalizer],
    },
    spec: {
      capacity: { storage: `${volume.Size ?? 1}Gi` },
      accessModes: claim.spec.accessModes ?? ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: storage.reclaimPolicy ?? 'Delete',
      storageClassName: storage.metadata.name,
      claimRef: {
        kind: 'PersistentVolumeClaim',
        apiVersion: 'v1',
        name: claim.metadata.name,
        namespace,
        uid,
        resourceVersion,
      },
      csi: { driver: driverName, volumeHandle: volume.VolumeId ?? '', fsType: volumeSettings(storage).fsType },
      nodeAffinity: {
        required: {
          nodeSelectorTerms: [
            {
              matchExpressions: [
                { key: 'topology.kubernetes.io/zone', operator: 'In', values: [volume.AvailabilityZone ?? ''] },
              ],
            },
          ],
        },
      },
    },
  });
}

/** Deletes the EBS volume of a released or deleted volume object whose policy is Delete; with Retain only the object goes. */
async function reclaim(cluster: Cluster, name: string): Promise<number | undefined> {
  const volume = cluster.objects.get<PersistentVolume>(volumes, undefined, name);
  if (volume === undefined) return undefined;
  const { phase } = volume.status ?? {};
  const id = volumeIdOf(volume);
  const going = isDeleting(volume) && phase !== 'Bound';
  if (id === undefined || (phase !== 'Released' && phase !== 'Failed' && !going)) return undefined;
  if (volume.spec.persistentVolumeReclaimPolicy !== 'Delete') {
    if (going) release(cluster, volumes, undefined, name, finalizer);
    return undefined;
  }
  if (isAttachedSomewhere(cluster, name)) return retrySeconds;
  try {
    await callEc2(cluster, 'DeleteVolume', { VolumeId: id });
  } catch (error) {
    if (!(error instanceof DriverError)) throw error;
    if (error.code !== 'InvalidVolume.NotFound') return reportFailure(cluster, volume, error);
  }
  cluster.objects.remove(volumes, undefined, name);
  release(cluster, volumes, undefined, name, finalizer);
  return undefined;
}

function isAttachedSomewhere(cluster: Cluster, name: string): boolean {
  return cluster.store
    .list('volumeattachments.storage.k8s.io')
    .some((attachment) => JSON.stringify(attachment['spec']).includes(`"${name}"`));
}

function reportFailure(cluster: Cluster, volume: PersistentVolume, error: DriverError): number {
  const message = `rpc error: code = Internal desc = Could not delete volume ID "${volumeIdOf(volume) ?? ''}": DeleteDisk could not delete volume: ${error.message}`;
  recordEvent(cluster, volume, 'Warning', 'VolumeFailedDelete', message, component);
  if (volume.status?.phase === 'Released') setVolumePhase(cluster, volume.metadata.name, 'Failed', message);
  return retrySeconds;
}
