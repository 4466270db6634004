import type { DescribeVolumesModificationsResult } from '@aws-sdk/client-ec2';

import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Claim, PersistentVolume, Pod } from '../../kinds.ts';
import { keyOf } from '../../objects.ts';
import { gibibytes, quantity } from '../../quantity.ts';
import { Controller, isDeleting, itself, splitKey } from '../controller.ts';
import { callEc2, driverPod, DriverError, isDriverPod, volumeIdOf } from './ebs-driver.ts';

const claims = 'persistentvolumeclaims';
const component = 'external-resizer ebs.csi.aws.com';
const pollSeconds = 2;
const retrySeconds = 30;

/**
 * csi-resizer: claims that ask for more than their volume has. The file system grows in the same moment (on AWS the node does it
 * when a pod uses the volume).
 */
export function startResizer(cluster: Cluster): void {
  const modified = new Map<string, number>();
  new Controller(cluster, {
    name: 'EBS resizer',
    watches: {
      [claims]: itself,
      pods: ({ object }) =>
        isDriverPod(object as Pod) ? cluster.store.list(claims).map(({ metadata }) => keyOf(metadata)) : [],
    },
    reconcile: async (key) => {
      const [namespace, name] = splitKey(key);
      const claim = cluster.objects.get<Claim>(claims, namespace, name);
      if (
        claim === undefined ||
        isDeleting(claim) ||
        claim.status?.phase !== 'Bound' ||
        driverPod(cluster) === undefined
      )
        return undefined;
      const wanted = claim.spec.resources?.requests?.storage ?? '0';
      if (quantity(wanted) <= quantity(claim.status.capacity?.storage ?? 0)) return undefined;
      try {
        return await grow(cluster, claim, gibibytes(wanted), modified);
      } catch (error) {
        if (!(error instanceof DriverError)) throw error;
        recordEvent(
          cluster,
          claim,
          'Warning',
          'VolumeResizeFailed',
          `resize volume failed: rpc error: code = Internal desc = ${error.message}`,
          component,
        );
        return retrySeconds;
      }
    },
  });
}

async function grow(
  cluster: Cluster,
  claim: Claim,
  size: number,
  modified: Map<string, number>,
): Promise<number | undefined> {
  const volume = cluster.objects.get<PersistentVolume>('persistentvolumes', undefined, claim.spec.volumeName ?? '');
  const id = volume === undefined ? undefined : volumeIdOf(volume);
  if (volume === undefined || id === undefined) return undefined;
  if (modified.get(id) !== size) {
    recordEvent(
      cluster,
      claim,
      'Normal',
      'Resizing',
      `External resizer is resizing volume ${volume.metadata.name}`,
      component,
    );
    setResizing(cluster, claim);
    await callEc2(cluster, 'ModifyVolume', { VolumeId: id, Size: size });
    modified.set(id, size);
    return pollSeconds;
  }
  const answer = await callEc2<DescribeVolumesModificationsResult>(cluster, 'DescribeVolumesModifications', {
    VolumeIds: [id],
  });
  const state = answer.VolumesModifications?.[0]?.ModificationState;
  if (state === 'modifying') return pollSeconds;
  const storage = `${size}Gi`;
  cluster.objects.change<PersistentVolume>('persistentvolumes', undefined, volume.metadata.name, (copy) => {
    copy.spec.capacity = { ...copy.spec.capacity, storage };
  });
  cluster.objects.changeStatus<Claim>(claims, claim.metadata.namespace, claim.metadata.name, (copy) => {
    copy.status = { ...copy.status, capacity: { storage } };
    delete copy.status.conditions;
  });
  recordEvent(
    cluster,
    claim,
    'Normal',
    'FileSystemResizeSuccessful',
    'MountVolume.NodeExpandVolume succeeded',
    'kubelet',
  );
  return undefined;
}

function setResizing(cluster: Cluster, claim: Claim): void {
  cluster.objects.changeStatus<Claim>(claims, claim.metadata.namespace, claim.metadata.name, (copy) => {
    copy.status = {
      ...copy.status,
      conditions: withCondition(copy.status?.conditions, { type: 'Resizing', status: 'True' }),
    };
  });
}
