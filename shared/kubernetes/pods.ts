import { getObjects, kubectl } from '../tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';

interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly state?: {
    readonly waiting?: { readonly reason?: string; readonly message?: string };
    readonly terminated?: { readonly reason?: string; readonly exitCode?: number };
  };
}

export interface Pod extends KubernetesObject {
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly reason?: string;
      readonly message?: string;
    }[];
    readonly containerStatuses?: readonly ContainerStatus[];
    readonly initContainerStatuses?: readonly ContainerStatus[];
  };
}

/** Reasons for which a container waits that waiting longer does not cure, or not soon enough to hide them. */
const hopeless = [
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CrashLoopBackOff',
];

/** A pod that will not become ready by itself, and why. */
export interface PodTrouble {
  readonly pod: string;
  readonly container?: string;
  /** `ImagePullBackOff: …`, `CrashLoopBackOff after 4 restarts: …`. */
  readonly reason: string;
}

export function listPods(
  where: { readonly namespace: string; readonly selector?: string },
  tools: ClusterTools,
): Promise<readonly Pod[]> {
  return getObjects<Pod>('pods', tools, where);
}

/** Pods that are in trouble. Pure. Unschedulable ones too: with a fixed number of nodes, room does not come by itself. */
export function troubles(pods: readonly Pod[]): readonly PodTrouble[] {
  return pods.flatMap((pod) => {
    const containers = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
    const stuck = containers.flatMap((container) => containerTrouble(pod, container));
    const unschedulable = pod.status?.conditions?.find(
      (condition) =>
        condition.type === 'PodScheduled' && condition.status === 'False' && condition.reason === 'Unschedulable',
    );
    const pending =
      unschedulable === undefined
        ? []
        : [{ pod: pod.metadata.name, reason: `Unschedulable: ${unschedulable.message ?? 'no node fits'}` }];
    return [...pending, ...stuck];
  });
}

function containerTrouble(pod: Pod, container: ContainerStatus): PodTrouble[] {
  const waiting = container.state?.waiting;
  if (waiting?.reason === undefined || !hopeless.includes(waiting.reason)) return [];
  const restarts = container.restartCount > 0 ? ` after ${container.restartCount} restarts` : '';
  const message = waiting.message === undefined ? '' : `: ${waiting.message}`;
  return [{ pod: pod.metadata.name, container: container.name, reason: `${waiting.reason}${restarts}${message}` }];
}

/** The last lines of a pod's events and logs (of the container before, too), as evidence in an error. */
export async function podEvidence(
  { namespace, pod, container }: { namespace: string; pod: string; container?: string },
  tools: ClusterTools,
): Promise<readonly string[]> {
  const of = container === undefined ? [] : [`--container=${container}`];
  const [events, logs, previous] = await Promise.all([
    kubectl(
      ['get', 'events', `--namespace=${namespace}`, `--field-selector=involvedObject.name=${pod}`, '--output=json'],
      tools,
    ),
    kubectl(['logs', pod, `--namespace=${namespace}`, ...of, '--tail=30'], tools),
    kubectl(['logs', pod, `--namespace=${namespace}`, ...of, '--tail=30', '--previous'], tools),
  ]);
  return [
    `Events of pod ${pod}:`,
    ...(events.exitCode === 0 ? formatEvents(events.stdout) : []),
    `Log of pod ${pod}:`,
    ...(logs.exitCode === 0 ? logs.stdout.split('\n') : logs.errorLines),
    ...(previous.exitCode === 0 ? [`Log of its container before:`, ...previous.stdout.split('\n')] : []),
  ];
}

function formatEvents(json: string): string[] {
  const { items } = JSON.parse(json) as {
    items: { type?: string; reason?: string; message?: string; count?: number }[];
  };
  return items
    .slice(-10)
    .map((event) => `  ${event.type ?? ''} ${event.reason ?? ''} (×${event.count ?? 1}): ${event.message ?? ''}`);
}
