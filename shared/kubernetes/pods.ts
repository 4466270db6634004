import { getObjects, kubectl } from '../tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';

interface ContainerStatus {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount: number;
  readonly state?: {
    readonly waiting?: { readonly reason?: string; readonly message?: string };
    readonly terminated?: Termination;
  };
  readonly lastState?: { readonly terminated?: Termination };
}

interface Termination {
  readonly reason?: string;
  readonly exitCode?: number;
}

export interface Pod extends KubernetesObject {
  readonly spec?: {
    readonly containers?: readonly { readonly env?: readonly { readonly name: string }[] }[];
    readonly volumes?: readonly { readonly persistentVolumeClaim?: { readonly claimName: string } }[];
  };
  readonly status?: {
    readonly phase?: string;
    readonly podIP?: string;
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
  'CreateContainerError',
  'RunContainerError',
  'CrashLoopBackOff',
];

/** A container that was restarted so often is in a crash loop, also while it happens to run. */
const manyRestarts = 4;

/** A pod that will not become ready by itself, and why. */
export interface PodTrouble {
  readonly pod: string;
  readonly container?: string;
  /** `ImagePullBackOff: …`, `CrashLoopBackOff after 4 restarts: …`. */
  readonly reason: string;
}

/** The pods of a namespace. Those that `helm test` has left behind say nothing of what runs, and are left out. */
export async function listPods(
  where: { readonly namespace: string; readonly selector?: string },
  tools: ClusterTools,
): Promise<readonly Pod[]> {
  const all = await getObjects<Pod>('pods', tools, where);
  return all.filter(({ metadata }) => !/\btest\b/.test(metadata.annotations?.['helm.sh/hook'] ?? ''));
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
  const { name, restartCount, ready, state } = container;
  const trouble = (reason: string): PodTrouble[] => [{ pod: pod.metadata.name, container: name, reason }];
  const restarts = restartCount > 0 ? ` after ${restartCount} restart${restartCount === 1 ? '' : 's'}` : '';
  const waiting = state?.waiting;
  if (waiting?.reason !== undefined && hopeless.includes(waiting.reason)) {
    return trouble(`${waiting.reason}${restarts}${endOf(container)}${causeIn(waiting.reason, waiting.message)}`);
  }
  if (!ready && restartCount >= manyRestarts) return trouble(`Restarted ${restartCount} times${endOf(container)}`);
  return [];
}

/**
 * The end of the kubelet's message, where the cause stands: of an image before it all that the error came through, each with the
 * image's name. That of a crash loop only says for how long the kubelet pauses.
 */
function causeIn(reason: string, message: string | undefined): string {
  if (message === undefined || reason === 'CrashLoopBackOff') return '';
  return `: ${/.*(failed to (?:authorize|copy|extract|resolve)\b.*)/s.exec(message)?.[1] ?? message}`;
}

/** How the container ended last: `, it ended with exit code 137 (OOMKilled)`. */
function endOf({ state, lastState }: ContainerStatus): string {
  const end = state?.terminated ?? lastState?.terminated;
  if (end === undefined) return '';
  const reason = end.reason === undefined || end.reason === 'Error' ? '' : ` (${end.reason})`;
  return `, it ended with exit code ${end.exitCode ?? '?'}${reason}`;
}

export function isReady({ status }: Pod): boolean {
  return status?.conditions?.find(({ type }) => type === 'Ready')?.status === 'True';
}

/** Names of the claims that a pod mounts. */
export function claimsOf({ spec }: Pod): readonly string[] {
  return (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
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
    ...(events.exitCode === 0 ? formatEvents(events.stdout) : events.errorLines),
    `Log of pod ${pod}${container === undefined ? '' : `, container ${container}`}:`,
    ...(logs.exitCode === 0 ? logs.stdout.split('\n') : logs.errorLines),
    ...(previous.exitCode === 0 ? [`Log of its run before:`, ...previous.stdout.split('\n')] : []),
  ];
}

/** The last line that a container wrote before it ended; undefined if it wrote none, or has not ended. */
export async function lastWords(
  { namespace, pod, container }: { readonly namespace: string; readonly pod: string; readonly container: string },
  tools: ClusterTools,
): Promise<string | undefined> {
  const of = [`--namespace=${namespace}`, `--container=${container}`];
  const { exitCode, stdout } = await kubectl(['logs', pod, ...of, '--previous', '--tail=5'], tools);
  // A line of a log may be of any length.
  return exitCode === 0 ? stdout.trim().split('\n').at(-1)?.slice(0, 300) || undefined : undefined;
}

/** The last events of one object of a namespace, as lines. */
export async function objectEvents(
  { namespace, kind, name }: { readonly namespace: string; readonly kind: string; readonly name: string },
  tools: ClusterTools,
): Promise<readonly string[]> {
  const selector = `--field-selector=involvedObject.kind=${kind},involvedObject.name=${name}`;
  const events = await kubectl(['get', 'events', `--namespace=${namespace}`, selector, '--output=json'], tools);
  return [`Events of ${kind} ${name}:`, ...(events.exitCode === 0 ? formatEvents(events.stdout) : events.errorLines)];
}

function formatEvents(json: string): string[] {
  const { items } = JSON.parse(json) as {
    items: { type?: string; reason?: string; message?: string; count?: number }[];
  };
  return items
    .slice(-10)
    .map((event) => `  ${event.type ?? ''} ${event.reason ?? ''} (×${event.count ?? 1}): ${event.message ?? ''}`);
}
