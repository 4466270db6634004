import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import type { Claim, PersistentVolume, StorageClass } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { quantity } from '../../quantity.ts';
import { labelSelector } from '../../selectors.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { classOf, selectedNode } from '../scheduling/volume-fit.ts';

const claims = 'persistentvolumeclaims';
const volumes = 'persistentvolumes';
const component = 'persistentvolume-controller';
/** On a claim: which provisioner has to make its volume. */
export const provisionerAnnotation = 'volume.kubernetes.io/storage-provisioner';

/** Binds claims and volumes to each other, and follows a volume's phases when its claim goes. */
export function startVolumeBinder(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'volume binder',
    watches: {
      [claims]: ({ type, object, previous }) => {
        const names = [object, previous].map((version) => (version as Claim | undefined)?.spec.volumeName);
        const bound = names.flatMap((name) => (name === undefined ? [] : [name]));
        return type === 'DELETED' ? bound : [keyOf(object.metadata), ...bound];
      },
      [volumes]: (event) => [...itself(event), ...pendingClaims(cluster)],
      'storageclasses.storage.k8s.io': () => pendingClaims(cluster),
    },
    reconcile: (key) => {
      const [namespace, name] = splitKey(key);
      if (namespace === undefined) settleVolume(cluster, name);
      else settleClaim(cluster, namespace, name);
    },
  });
}

function pendingClaims(cluster: Cluster): string[] {
  return cluster.objects
    .list<Claim>(claims)
    .filter(({ status }) => status?.phase !== 'Bound')
    .map(({ metadata }) => keyOf(metadata));
}

function settleClaim(cluster: Cluster, namespace: string, name: string): void {
  const claim = cluster.objects.get<Claim>(claims, namespace, name);
  if (claim === undefined || isDeleting(claim)) return;
  if (claim.status?.phase === 'Bound') {
    const volume = cluster.store.get(volumes, undefined, claim.spec.volumeName ?? '');
    if (volume === undefined) setClaimPhase(cluster, claim, 'Lost');
    return;
  }
  const match = matchingVolume(cluster, claim);
  if (match !== undefined) bind(cluster, claim, match);
  else if (claim.spec.volumeName === undefined) askForVolume(cluster, claim);
}

function matchingVolume(cluster: Cluster, claim: Claim): PersistentVolume | undefined {
  const all = cluster.objects.list<PersistentVolume>(volumes).filter((volume) => !isDeleting(volume));
  const mine = all.find(({ spec }) => spec.claimRef?.uid === claim.metadata.uid);
  if (mine !== undefined) return mine;
  const free = all.filter((volume) => isFreeFor(volume, claim));
  if (claim.spec.volumeName !== undefined) return free.find(({ metadata }) => metadata.name === claim.spec.volumeName);
  const size = (volume: PersistentVolume) => quantity(volume.spec.capacity?.storage ?? 0);
  return free.filter((volume) => suits(volume, claim)).sort((a, b) => size(a) - size(b))[0];
}

/** Not bound to another claim; one that was released keeps its old claimRef until somebody clears it. */
function isFreeFor({ spec, status }: PersistentVolume, claim: Claim): boolean {
  const reference = spec.claimRef;
  if (reference === undefined) return status?.phase !== 'Released' && status?.phase !== 'Failed';
  return (
    reference.name === claim.metadata.name &&
    reference.namespace === claim.metadata.namespace &&
    (reference.uid === undefined || reference.uid === '' || reference.uid === claim.metadata.uid)
  );
}

function suits({ spec, metadata }: PersistentVolume, claim: Claim): boolean {
  const wanted = quantity(claim.spec.resources?.requests?.storage ?? 0);
  return (
    (spec.storageClassName ?? '') === (claim.spec.storageClassName ?? '') &&
    (claim.spec.accessModes ?? []).every((mode) => spec.accessModes?.includes(mode)) &&
    quantity(spec.capacity?.storage ?? 0) >= wanted &&
    (claim.spec.selector === undefined || labelSelector(claim.spec.selector)(metadata.labels ?? {}))
  );
}

function bind(cluster: Cluster, claim: Claim, volume: PersistentVolume): void {
  const { name, namespace = '', uid = '', resourceVersion = '' } = claim.metadata;
  cluster.objects.change<PersistentVolume>(volumes, undefined, volume.metadata.name, (copy) => {
    copy.spec.claimRef = { kind: 'PersistentVolumeClaim', apiVersion: 'v1', name, namespace, uid, resourceVersion };
  });
  setVolumePhase(cluster, volume.metadata.name, 'Bound');
  cluster.objects.change<Claim>(claims, namespace, name, (copy) => {
    // Says that it was Kubernetes that chose the volume, not whoever made the claim.
    const chosen = copy.spec.volumeName === undefined ? { 'pv.kubernetes.io/bound-by-controller': 'yes' } : {};
    copy.spec.volumeName = volume.metadata.name;
    copy.metadata.annotations = { ...copy.metadata.annotations, ...chosen, 'pv.kubernetes.io/bind-completed': 'yes' };
  });
  cluster.objects.changeStatus<Claim>(claims, namespace, name, (copy) => {
    copy.status = {
      ...copy.status,
      phase: 'Bound',
      accessModes: volume.spec.accessModes ?? [],
      capacity: { storage: volume.spec.capacity?.storage ?? '0' },
    };
  });
}

/** Says what the claim waits for, and names the provisioner that has to act. */
function askForVolume(cluster: Cluster, claim: Claim): void {
  const className = claim.spec.storageClassName ?? '';
  if (className === '') {
    tell(
      cluster,
      claim,
      'Normal',
      'FailedBinding',
      'no persistent volumes available for this claim and no storage class is set',
    );
    return;
  }
  const storage = classOf(cluster, claim);
  if (storage === undefined) {
    tell(cluster, claim, 'Warning', 'ProvisioningFailed', `storageclass.storage.k8s.io "${className}" not found`);
    return;
  }
  const waits = storage.volumeBindingMode === 'WaitForFirstConsumer';
  if (waits && claim.metadata.annotations?.[selectedNode] === undefined) {
    tell(cluster, claim, 'Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding');
    return;
  }
  callProvisioner(cluster, claim, storage);
}

function callProvisioner(cluster: Cluster, claim: Claim, storage: StorageClass): void {
  const provisioner = provisionerOf(storage);
  if (claim.metadata.annotations?.[provisionerAnnotation] === provisioner) return;
  cluster.objects.change<Claim>(claims, claim.metadata.namespace, claim.metadata.name, (copy) => {
    copy.metadata.annotations = { ...copy.metadata.annotations, [provisionerAnnotation]: provisioner };
  });
  const message = `Waiting for a volume to be created either by the external provisioner '${provisioner}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`;
  tell(cluster, claim, 'Normal', 'ExternalProvisioning', message);
}

/** In-tree classes are handed to the CSI driver. */
export function provisionerOf(storage: StorageClass): string {
  return storage.provisioner === 'kubernetes.io/aws-ebs' ? 'ebs.csi.aws.com' : storage.provisioner;
}

const lastTold = new WeakMap<Claim, string>();

function tell(cluster: Cluster, claim: Claim, type: 'Normal' | 'Warning', reason: string, message: string): void {
  if (lastTold.get(claim) === message) return;
  lastTold.set(claim, message);
  recordEvent(cluster, claim, type, reason, message, component);
}

function settleVolume(cluster: Cluster, name: string): void {
  const volume = cluster.objects.get<PersistentVolume>(volumes, undefined, name);
  if (volume === undefined || isDeleting(volume)) return;
  const { claimRef } = volume.spec;
  const phase = volume.status?.phase;
  if (claimRef?.uid === undefined || claimRef.uid === '') {
    if (phase !== 'Available') setVolumePhase(cluster, name, 'Available');
    return;
  }
  const claim = cluster.store.get(claims, claimRef.namespace, claimRef.name ?? '');
  const held = claim !== undefined && claim.metadata.uid === claimRef.uid;
  if (!held && phase !== 'Released' && phase !== 'Failed') setVolumePhase(cluster, name, 'Released');
}

export function setVolumePhase(cluster: Cluster, name: string, phase: string, message?: string): void {
  cluster.objects.changeStatus<PersistentVolume>(volumes, undefined, name, (copy) => {
    copy.status = { phase, ...(message === undefined ? {} : { message }) };
  });
}

function setClaimPhase(cluster: Cluster, claim: Claim, phase: string): void {
  cluster.objects.changeStatus<Claim>(claims, claim.metadata.namespace, claim.metadata.name, (copy) => {
    copy.status = { ...copy.status, phase };
  });
}
