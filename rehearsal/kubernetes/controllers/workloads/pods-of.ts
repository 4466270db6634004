import { ApiError } from '../../api/api-error.ts';
import type { Cluster } from '../../cluster.ts';
import { isTrue } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Pod, PodTemplate } from '../../kinds.ts';
import { controllerReference } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { randomSuffix } from '../../storage/object-api.ts';
import { isDeleting } from '../controller.ts';

/** The pods that an object controls. */
export function podsOf(cluster: Cluster, owner: KubernetesObject): Pod[] {
  return cluster.objects
    .list<Pod>('pods', owner.metadata.namespace)
    .filter((pod) =>
      pod.metadata.ownerReferences?.some(({ uid, controller }) => uid === owner.metadata.uid && controller),
    );
}

/** Neither ended nor going. */
export function isActive(pod: Pod): boolean {
  return !isDeleting(pod) && pod.status?.phase !== 'Succeeded' && pod.status?.phase !== 'Failed';
}

export function isPodReady(pod: Pod): boolean {
  return isTrue(pod.status?.conditions, 'Ready');
}

/** Ready for at least so many rehearsed seconds. */
export function isAvailable(cluster: Cluster, pod: Pod, minReadySeconds: number): boolean {
  const ready = pod.status?.conditions?.find(({ type, status }) => type === 'Ready' && status === 'True');
  if (ready === undefined) return false;
  if (minReadySeconds === 0) return true;
  const since = Date.parse(ready.lastTransitionTime ?? '') / 1000;
  return (Date.now() / 1000 - since) * cluster.aws.clock.speed >= minReadySeconds;
}

export interface PodNaming {
  readonly name?: string;
  readonly labels?: Record<string, string>;
}

/**
 * Makes a pod from a template. A refusal (missing service account, webhook that is not up) becomes a FailedCreate event on the
 * owner and is thrown, so that the controller tries again later.
 */
export function makePod(
  cluster: Cluster,
  owner: KubernetesObject,
  template: PodTemplate,
  component: string,
  naming: PodNaming = {},
): Pod {
  const name = naming.name ?? `${owner.metadata.name}-${randomSuffix()}`;
  const labels = { ...template.metadata?.labels, ...naming.labels };
  const annotations = template.metadata?.annotations;
  try {
    const pod = cluster.objects.make<Pod>('pods', {
      metadata: {
        name,
        ...(naming.name === undefined ? { generateName: `${owner.metadata.name}-` } : {}),
        ...(owner.metadata.namespace === undefined ? {} : { namespace: owner.metadata.namespace }),
        labels,
        ...(annotations === undefined ? {} : { annotations: { ...annotations } }),
        ownerReferences: [controllerReference(owner)],
      },
      spec: structuredClone(template.spec),
    });
    recordEvent(cluster, owner, 'Normal', 'SuccessfulCreate', `Created pod: ${name}`, component);
    return pod;
  } catch (error) {
    if (error instanceof ApiError) {
      recordEvent(cluster, owner, 'Warning', 'FailedCreate', `Error creating: ${error.message}`, component);
    }
    throw error;
  }
}

export function deletePod(cluster: Cluster, owner: KubernetesObject, pod: Pod, component: string): void {
  cluster.objects.remove('pods', pod.metadata.namespace, pod.metadata.name);
  recordEvent(cluster, owner, 'Normal', 'SuccessfulDelete', `Deleted pod: ${pod.metadata.name}`, component);
}
