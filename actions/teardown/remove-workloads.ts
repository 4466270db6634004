import type { StepContext } from '../../shared/plan/plan.ts';
import { waitUntil } from '../../shared/time/wait-until.ts';
import { listReleases, uninstallRelease } from '../../shared/tools/helm.ts';
import type { Release } from '../../shared/tools/helm.ts';
import { getObjects, kubectl } from '../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../shared/tools/kubectl.ts';

/** The release of the load balancer controller, which goes last. */
export const controllerRelease: Release = { name: 'aws-load-balancer-controller', namespace: 'kube-system' };

interface Workload extends KubernetesObject {
  readonly spec: { readonly replicas?: number };
}

interface PersistentVolume extends KubernetesObject {
  readonly spec: { readonly claimRef?: { readonly namespace?: string; readonly name?: string } };
}

/** Namespaces that belong to Kubernetes and EKS. */
const systemNamespaces = ['kube-system', 'kube-public', 'kube-node-lease'];

/**
 * Uninstalls all Helm releases but the controller's, stops whatever else runs outside the system namespaces, deletes all
 * claims, and waits until the EBS CSI driver has deleted their volumes: without the driver they stay and bill.
 */
export async function removeWorkloads(tools: ClusterTools, context: StepContext): Promise<string> {
  const releases = (await listReleases(tools)).filter(({ name }) => name !== controllerRelease.name);
  for (const release of releases) await uninstallRelease(release, tools, context.log);
  await stopTheRest(tools, context);
  const claims = await getObjects('persistentvolumeclaims', tools);
  for (const { metadata } of claims) {
    context.log(`Deleting claim ${metadata.namespace ?? ''}/${metadata.name}`);
    await kubectl(
      [
        'delete',
        'persistentvolumeclaim',
        metadata.name,
        `--namespace=${metadata.namespace ?? ''}`,
        '--wait=false',
        '--ignore-not-found',
      ],
      tools,
    );
  }
  await waitForVolumesGone(tools, context);
  return `${releases.length} release(s), ${claims.length} claim(s)`;
}

/** A claim that a pod uses is not deleted, so what no release owned is scaled to nothing. */
async function stopTheRest(tools: ClusterTools, context: StepContext): Promise<void> {
  const workloads = await getObjects<Workload>('deployments.apps,statefulsets.apps', tools);
  const running = workloads.filter(
    ({ metadata, spec }) => !systemNamespaces.includes(metadata.namespace ?? '') && (spec.replicas ?? 1) > 0,
  );
  for (const { kind, metadata } of running) {
    context.log(`Stopping ${kind} ${metadata.namespace ?? ''}/${metadata.name}`);
    await kubectl(
      ['scale', kind.toLowerCase(), metadata.name, `--namespace=${metadata.namespace ?? ''}`, '--replicas=0'],
      tools,
    );
  }
}

async function waitForVolumesGone(tools: ClusterTools, context: StepContext): Promise<void> {
  await waitUntil<true>(
    {
      for: 'the volumes to be deleted',
      every: 5,
      limit: 10 * 60,
      remedy: 'A claim stays while a pod uses it: `kubectl get pods,pvc -A`. Run the step again.',
      look: async () => {
        const [claims, volumes] = await Promise.all([
          getObjects('persistentvolumeclaims', tools),
          getObjects<PersistentVolume>('persistentvolumes', tools),
        ]);
        const left = [
          ...claims.map(({ metadata }) => `claim ${metadata.namespace ?? ''}/${metadata.name}`),
          ...volumes.map(({ metadata }) => `volume ${metadata.name}`),
        ];
        return left.length === 0 ? { done: true, value: true } : { done: false, seen: left.join(', ') };
      },
    },
    context,
  );
}
