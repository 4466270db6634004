import { counted } from '../../../shared/errors/counted.ts';
import type { StepContext } from '../../../shared/plan/plan.ts';
import { patience } from '../../../shared/time/patience.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { listReleases, uninstallRelease } from '../../../shared/tools/helm.ts';
import type { Release } from '../../../shared/tools/helm.ts';
import { getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';
import { stopWorkloads } from './stop-workloads.ts';

/** The release of the load balancer controller, which goes last. */
export const controllerRelease: Release = { name: 'aws-load-balancer-controller', namespace: 'kube-system' };

/** Looks, 5 s apart, that the EBS CSI driver gets; what is left then is deleted by tag, once the nodes are gone. */
const looks = 60;

interface PersistentVolume extends KubernetesObject {
  readonly spec: {
    readonly persistentVolumeReclaimPolicy?: string;
    readonly csi?: { readonly volumeHandle?: string };
  };
}

/**
 * Uninstalls all Helm releases but the controller's, stops whatever else runs outside the system namespaces, deletes all
 * claims, and waits until the EBS CSI driver has deleted their volumes. A volume that was to be retained is deleted if it is one
 * of `own`, the environment's volumes; others stay. What does not go in time is left to the step that deletes volumes by tag.
 */
export async function removeWorkloads(
  tools: ClusterTools,
  own: readonly string[],
  context: StepContext,
): Promise<string> {
  const releases = (await listReleases(tools)).filter(({ name }) => name !== controllerRelease.name);
  for (const release of releases) await uninstallRelease(release, tools, context.log);
  await stopWorkloads(tools, context);
  const found = await getObjects<PersistentVolume>('persistentvolumeclaims,persistentvolumes', tools);
  for (const { kind, metadata, spec } of found) {
    if (kind !== 'PersistentVolume' || spec.persistentVolumeReclaimPolicy !== 'Retain') continue;
    if (!own.includes(spec.csi?.volumeHandle ?? '')) {
      context.log(`Volume ${metadata.name} is to be retained and not the suite's: it stays in EC2`);
      continue;
    }
    const patch = '{"spec":{"persistentVolumeReclaimPolicy":"Delete"}}';
    await kubectl(['patch', 'persistentvolume', metadata.name, `--patch=${patch}`], tools);
  }
  const claims = found.filter(({ kind }) => kind === 'PersistentVolumeClaim');
  for (const [namespace, inNamespace] of Map.groupBy(claims, ({ metadata }) => metadata.namespace ?? '')) {
    const names = inNamespace.map(({ metadata }) => metadata.name);
    context.log(`Deleting the claims ${names.join(', ')} in ${namespace}`);
    const where = `--namespace=${namespace}`;
    await kubectl(['delete', 'persistentvolumeclaim', ...names, where, '--wait=false', '--ignore-not-found'], tools);
  }
  const left = await waitForVolumes(tools, context);
  const remark = `${counted(releases.length, 'release')}, ${counted(claims.length, 'claim')}`;
  return left.length === 0 ? remark : `${remark}; ${left.join(', ')} did not go and are deleted by tag`;
}

async function waitForVolumes(tools: ClusterTools, context: StepContext): Promise<readonly string[]> {
  const isOver = patience(looks);
  return waitUntil<readonly string[]>(
    {
      for: 'the volumes to be deleted',
      every: 5,
      limit: 30 * 60,
      look: async () => {
        const found = await getObjects<PersistentVolume>('persistentvolumeclaims,persistentvolumes', tools);
        const left = found
          .filter(({ spec }) => spec.persistentVolumeReclaimPolicy !== 'Retain')
          .map(({ kind, metadata }) =>
            kind === 'PersistentVolume'
              ? `volume ${metadata.name}`
              : `claim ${metadata.namespace ?? ''}/${metadata.name}`,
          );
        return left.length === 0 || isOver(left) ? { done: true, value: left } : { done: false, seen: left.join(', ') };
      },
    },
    context,
  );
}
