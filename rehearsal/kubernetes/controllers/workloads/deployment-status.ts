import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { countOf } from '../../disruption.ts';
import type { Condition, Workload } from '../../kinds.ts';
import { timestamp } from '../../objects.ts';
import { findNewSet, setsOf } from './deployment-sets.ts';

interface Counts {
  readonly wanted: number;
  readonly replicas: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
}

/**
 * Writes the status that `rollout status`, Helm and kstatus read. Returns the rehearsed seconds after which the progress
 * deadline has to be looked at.
 */
export function reportDeployment(cluster: Cluster, deployment: Workload): number | undefined {
  const sets = setsOf(cluster, deployment);
  const newest = findNewSet(cluster, deployment);
  const sum = (field: 'replicas' | 'readyReplicas' | 'availableReplicas') =>
    sets.reduce((total, set) => total + (set.status?.[field] ?? 0), 0);
  const counts: Counts = {
    wanted: deployment.spec.replicas ?? 1,
    replicas: sum('replicas'),
    updated: newest?.status?.replicas ?? 0,
    ready: sum('readyReplicas'),
    available: sum('availableReplicas'),
  };
  const conditions = conditionsOf(cluster, deployment, counts, sets, newest);
  cluster.objects.changeStatus<Workload>(
    'deployments.apps',
    deployment.metadata.namespace,
    deployment.metadata.name,
    (copy) => {
      copy.status = {
        observedGeneration: copy.metadata.generation ?? 1,
        replicas: counts.replicas,
        updatedReplicas: counts.updated,
        readyReplicas: counts.ready,
        availableReplicas: counts.available,
        unavailableReplicas: Math.max(0, Math.max(counts.wanted, counts.replicas) - counts.available),
        conditions,
      };
      for (const field of [
        'replicas',
        'updatedReplicas',
        'readyReplicas',
        'availableReplicas',
        'unavailableReplicas',
      ]) {
        if (copy.status[field] === 0) delete copy.status[field];
      }
    },
  );
  const progressing = conditions.find(({ type }) => type === 'Progressing');
  return progressing?.reason === 'ReplicaSetUpdated' ? secondsToDeadline(cluster, deployment, progressing) : undefined;
}

function isComplete({ wanted, replicas, updated, available }: Counts): boolean {
  return updated === wanted && replicas === wanted && available === wanted;
}

function conditionsOf(
  cluster: Cluster,
  deployment: Workload,
  counts: Counts,
  sets: readonly Workload[],
  newest: Workload | undefined,
): Condition[] {
  const before = deployment.status?.conditions;
  const failure = sets.flatMap((set) => set.status?.conditions ?? []).find(({ type }) => type === 'ReplicaFailure');
  const withoutFailure = (before ?? []).filter(({ type }) => type !== 'ReplicaFailure');
  let conditions = withCondition(withoutFailure, availability(deployment, counts));
  if (deployment.spec.progressDeadlineSeconds !== undefined) {
    conditions = withCondition(conditions, progress(cluster, deployment, counts, newest));
  }
  return failure === undefined ? conditions : withCondition(conditions, { ...failure });
}

function availability(deployment: Workload, { wanted, available }: Counts): Condition {
  const rolling = deployment.spec.strategy?.rollingUpdate;
  const missing =
    deployment.spec.strategy?.type === 'Recreate' ? 0 : countOf(rolling?.maxUnavailable ?? '25%', wanted, Math.floor);
  return available >= wanted - missing
    ? {
        type: 'Available',
        status: 'True',
        reason: 'MinimumReplicasAvailable',
        message: 'Deployment has minimum availability.',
      }
    : {
        type: 'Available',
        status: 'False',
        reason: 'MinimumReplicasUnavailable',
        message: 'Deployment does not have minimum availability.',
      };
}

function progress(cluster: Cluster, deployment: Workload, counts: Counts, newest: Workload | undefined): Condition {
  const before = deployment.status?.conditions?.find(({ type }) => type === 'Progressing');
  const name = newest?.metadata.name ?? '';
  const now = timestamp(new Date());
  const condition = (status: Condition['status'], reason: string, message: string, at = now): Condition => ({
    type: 'Progressing',
    status,
    reason,
    message,
    lastUpdateTime: at,
  });
  if (isComplete(counts) && newest !== undefined) {
    const message = `ReplicaSet "${name}" has successfully progressed.`;
    const since =
      before?.reason === 'NewReplicaSetAvailable' && before.message === message ? before.lastUpdateTime : now;
    return condition('True', 'NewReplicaSetAvailable', message, since);
  }
  if (deployment.spec.paused === true)
    return condition('Unknown', 'DeploymentPaused', 'Deployment is paused', before?.lastUpdateTime);
  const status = deployment.status ?? {};
  const moved =
    before === undefined ||
    before.reason === 'NewReplicaSetAvailable' ||
    before.message?.includes(`"${name}"`) !== true ||
    (status.updatedReplicas ?? 0) < counts.updated ||
    (status.availableReplicas ?? 0) < counts.available ||
    (status.replicas ?? 0) > counts.replicas;
  if (moved) return condition('True', 'ReplicaSetUpdated', `ReplicaSet "${name}" is progressing.`);
  if (before.reason === 'ProgressDeadlineExceeded' || isLate(cluster, deployment, before)) {
    return condition(
      'False',
      'ProgressDeadlineExceeded',
      `ReplicaSet "${name}" has timed out progressing.`,
      before.lastUpdateTime,
    );
  }
  return { ...before };
}

/** When progress was last seen, with the precision that timestamps lack at high speeds. */
const lastProgress = new WeakMap<Cluster, Map<string, { marker: string; at: number }>>();

function progressedAt(cluster: Cluster, deployment: Workload, condition: Condition): number {
  const known = lastProgress.get(cluster) ?? new Map<string, { marker: string; at: number }>();
  lastProgress.set(cluster, known);
  const uid = deployment.metadata.uid ?? '';
  const { replicas, updatedReplicas, availableReplicas } = deployment.status ?? {};
  const marker = [condition.message, condition.lastUpdateTime, replicas, updatedReplicas, availableReplicas].join('|');
  const entry = known.get(uid);
  if (entry?.marker === marker) return entry.at;
  known.set(uid, { marker, at: Date.now() });
  return Date.now();
}

function isLate(cluster: Cluster, deployment: Workload, condition: Condition): boolean {
  return (secondsToDeadline(cluster, deployment, condition) ?? 1) <= 0.5;
}

function secondsToDeadline(
  cluster: Cluster,
  deployment: Workload,
  condition: Condition | undefined,
): number | undefined {
  const allowed = deployment.spec.progressDeadlineSeconds;
  if (allowed === undefined || condition === undefined || condition.reason === 'ProgressDeadlineExceeded')
    return undefined;
  const passed = ((Date.now() - progressedAt(cluster, deployment, condition)) / 1000) * cluster.aws.clock.speed;
  return Math.max(0, allowed - passed);
}
