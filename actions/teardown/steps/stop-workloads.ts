import type { StepContext } from '../../../shared/plan/plan.ts';
import { patience } from '../../../shared/time/patience.ts';
import { waitUntil } from '../../../shared/time/wait-until.ts';
import { getObjects, kubectl } from '../../../shared/tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../../../shared/tools/kubectl.ts';

/** Namespaces that belong to Kubernetes and EKS. */
const systemNamespaces = ['kube-system', 'kube-public', 'kube-node-lease'];

interface Workload extends KubernetesObject {
  readonly spec: { readonly replicas?: number; readonly suspend?: boolean };
}

interface Pod extends KubernetesObject {
  readonly status?: { readonly phase?: string };
  readonly spec: { readonly volumes?: readonly { readonly persistentVolumeClaim?: object }[] };
}

/** Scales everything outside the system namespaces to nothing: a claim that a pod uses is not deleted. */
export async function stopWorkloads(tools: ClusterTools, { log }: StepContext): Promise<number> {
  const workloads = await getObjects<Workload>('deployments.apps,statefulsets.apps,cronjobs.batch', tools);
  const running = workloads.filter(
    ({ kind, metadata, spec }) =>
      !systemNamespaces.includes(metadata.namespace ?? '') &&
      (kind === 'CronJob' ? spec.suspend !== true : (spec.replicas ?? 1) > 0),
  );
  const byNamespace = Map.groupBy(running, ({ metadata }) => metadata.namespace ?? '');
  for (const [namespace, objects] of byNamespace) {
    log(`Stopping ${objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', ')} in ${namespace}`);
    const where = `--namespace=${namespace}`;
    const scaled = objects.filter(({ kind }) => kind !== 'CronJob');
    const names = scaled.map(({ kind, metadata }) => `${kind.toLowerCase()}/${metadata.name}`);
    if (names.length > 0) await kubectl(['scale', ...names, where, '--replicas=0'], tools);
    for (const { metadata } of objects.filter((each) => !scaled.includes(each))) {
      await kubectl(['patch', 'cronjob', metadata.name, where, '--patch={"spec":{"suspend":true}}'], tools);
    }
  }
  return running.length;
}

/** Looks, 5 s apart, that pods get to end by themselves; OpenRemote's database takes less than one minute. */
const looks = 60;

/**
 * Waits until no pod writes to a claim any more. A pod that does not end (its node is gone) is not waited for longer than five
 * minutes: returns the names of those.
 */
export async function waitForWritersGone(tools: ClusterTools, context: StepContext): Promise<readonly string[]> {
  const isOver = patience(looks);
  return waitUntil<readonly string[]>(
    {
      for: 'the pods that write to volumes to end',
      every: 5,
      limit: 30 * 60,
      look: async () => {
        const pods = (await getObjects<Pod>('pods', tools)).filter(
          ({ spec, status }) =>
            (spec.volumes ?? []).some((volume) => volume.persistentVolumeClaim !== undefined) &&
            !['Succeeded', 'Failed'].includes(status?.phase ?? ''),
        );
        const names = pods.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`);
        return names.length === 0 || isOver(names)
          ? { done: true, value: names }
          : { done: false, seen: names.join(', ') };
      },
    },
    context,
  );
}
