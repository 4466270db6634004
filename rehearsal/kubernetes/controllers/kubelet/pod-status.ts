import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import type { Condition, ContainerState, ContainerStatus, Pod, PodStatus } from '../../kinds.ts';
import { timestamp } from '../../objects.ts';
import { templateHash } from '../../template-hash.ts';

/** Changes the status of a pod that is still the same one; true if it was. */
export function changePodStatus(cluster: Cluster, pod: Pod, change: (status: PodStatus) => void): boolean {
  const { namespace, name, uid } = pod.metadata;
  if (cluster.store.get('pods', namespace, name)?.metadata.uid !== uid) return false;
  cluster.objects.changeStatus<Pod>('pods', namespace, name, (copy) => {
    const status: PodStatus = { ...copy.status };
    change(status);
    copy.status = withDerived(copy, status);
  });
  return true;
}

/** Phase and conditions follow from the containers. */
function withDerived(pod: Pod, status: PodStatus): PodStatus {
  const containers = status.containerStatuses ?? [];
  const initDone = (status.initContainerStatuses ?? []).every(
    ({ state, started }) => state.terminated?.exitCode === 0 || (started === true && state.running !== undefined),
  );
  const allReady = containers.length > 0 && containers.every(({ ready }) => ready);
  const phase = phaseOf(pod, status);
  const ended = phase === 'Succeeded' || phase === 'Failed';
  const unready = containers.filter(({ ready }) => !ready).map(({ name }) => name);
  const readiness = (type: string): Condition =>
    allReady && !ended
      ? { type, status: 'True' }
      : {
          type,
          status: 'False',
          reason: phase === 'Succeeded' ? 'PodCompleted' : 'ContainersNotReady',
          ...(phase === 'Succeeded' ? {} : { message: `containers with unready status: [${unready.join(' ')}]` }),
        };
  let conditions = withCondition(status.conditions, { type: 'Initialized', status: initDone ? 'True' : 'False' });
  conditions = withCondition(conditions, readiness('Ready'));
  conditions = withCondition(conditions, readiness('ContainersReady'));
  return { ...status, phase, conditions };
}

function phaseOf(pod: Pod, status: PodStatus): NonNullable<PodStatus['phase']> {
  const containers = status.containerStatuses ?? [];
  const policy = pod.spec.restartPolicy ?? 'Always';
  const ended = containers.filter(({ state }) => state.terminated !== undefined);
  if (containers.length > 0 && ended.length === containers.length && policy !== 'Always') {
    const failed = ended.some(({ state }) => state.terminated?.exitCode !== 0);
    if (!failed) return 'Succeeded';
    if (policy === 'Never') return 'Failed';
  }
  if (
    policy === 'Never' &&
    (status.initContainerStatuses ?? []).some(({ state }) => (state.terminated?.exitCode ?? 0) !== 0)
  ) {
    return 'Failed';
  }
  const begun = containers.some(({ state, lastState }) => state.running ?? state.terminated ?? lastState.terminated);
  return begun ? 'Running' : 'Pending';
}

export function waiting(reason: string, message?: string): ContainerState {
  return { waiting: { reason, ...(message === undefined ? {} : { message }) } };
}

export function running(): ContainerState {
  return { running: { startedAt: timestamp(new Date()) } };
}

export function terminated(exitCode: number, reason: string, startedAt?: string): ContainerState {
  const finishedAt = timestamp(new Date());
  return { terminated: { exitCode, reason, finishedAt, ...(startedAt === undefined ? {} : { startedAt }) } };
}

export function newContainerStatus(name: string, image: string, state: ContainerState): ContainerStatus {
  return { name, image, imageID: '', ready: false, started: false, restartCount: 0, state, lastState: {} };
}

/** Changes one container's status within a pod's. */
export function changeContainer(status: PodStatus, name: string, change: (container: ContainerStatus) => void): void {
  for (const list of [status.containerStatuses, status.initContainerStatuses]) {
    const found = list?.find((container) => container.name === name);
    if (found !== undefined) change(found);
  }
}

/** A digest and an id that look like those of containerd. */
export function identify(container: ContainerStatus, pod: Pod): void {
  container.imageID = `${container.image.replace(/[:@][^/]*$/, '')}@sha256:${templateHash(container.image)}`;
  container.containerID = `containerd://${templateHash(`${pod.metadata.uid ?? ''}/${container.name}/${container.restartCount}`)}`;
}
