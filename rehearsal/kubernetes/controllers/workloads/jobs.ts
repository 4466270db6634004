import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { recordEvent } from '../../events.ts';
import type { Condition, Pod, PodTemplate } from '../../kinds.ts';
import { timestamp } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { Controller, isDeleting, itself, ownerOfKind, splitKey } from '../controller.ts';
import { deletePod, isActive, isPodReady, makePod, podsOf } from './pods-of.ts';

const resource = 'jobs.batch';
const component = 'job-controller';

interface Job extends KubernetesObject {
  spec: {
    parallelism?: number;
    completions?: number;
    backoffLimit?: number;
    activeDeadlineSeconds?: number;
    ttlSecondsAfterFinished?: number;
    suspend?: boolean;
    template: PodTemplate;
  };
  status?: JobStatus;
}

interface JobStatus {
  conditions?: Condition[];
  startTime?: string;
  completionTime?: string;
  active?: number;
  succeeded?: number;
  failed?: number;
  ready?: number;
}

/** Runs Jobs to completion or to their backoff limit or deadline. */
export function startJobController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'jobs',
    watches: { [resource]: itself, pods: ownerOfKind('Job') },
    reconcile: (key) => reconcile(cluster, key),
  });
}

function finished(job: Job): Condition | undefined {
  return job.status?.conditions?.find(
    ({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True',
  );
}

function reconcile(cluster: Cluster, key: string): number | undefined {
  const [namespace, name] = splitKey(key);
  const job = cluster.objects.get<Job>(resource, namespace, name);
  if (job === undefined || isDeleting(job)) return undefined;
  if (finished(job) !== undefined) return expire(cluster, job);
  const pods = podsOf(cluster, job);
  const succeeded = pods.filter(({ status }) => status?.phase === 'Succeeded').length;
  const failed = pods.filter(({ status }) => status?.phase === 'Failed').length;
  const active = pods.filter(isActive);
  const wanted = job.spec.completions ?? Math.max(1, succeeded);
  const failure = failureOf(cluster, job, pods, failed);
  const counts: JobStatus = { succeeded, failed, active: active.length, ready: active.filter(isPodReady).length };
  if (failure !== undefined) {
    for (const pod of active) deletePod(cluster, job, pod, component);
    finish(cluster, job, { ...counts, active: 0 }, failure);
  } else if (succeeded >= wanted && active.length === 0) {
    finish(cluster, job, counts, undefined);
  } else {
    const missing = Math.min(job.spec.parallelism ?? 1, wanted - succeeded) - active.length;
    if (job.spec.suspend !== true)
      for (let count = 0; count < missing; count += 1) makePod(cluster, job, job.spec.template, component);
    write(cluster, job, { ...counts, active: active.length + (job.spec.suspend === true ? 0 : Math.max(0, missing)) });
  }
  return job.spec.activeDeadlineSeconds === undefined
    ? undefined
    : Math.max(1, job.spec.activeDeadlineSeconds - age(cluster, job));
}

/** Rehearsed seconds since the job started. */
function age(cluster: Cluster, job: Job): number {
  const since = Date.parse(job.status?.startTime ?? job.metadata.creationTimestamp ?? '');
  return ((Date.now() - since) / 1000) * cluster.aws.clock.speed;
}

function failureOf(cluster: Cluster, job: Job, pods: readonly Pod[], failed: number): Condition | undefined {
  const restarts = pods
    .filter(({ spec }) => spec.restartPolicy === 'OnFailure')
    .flatMap(({ status }) => status?.containerStatuses ?? [])
    .reduce((sum, { restartCount }) => sum + restartCount, 0);
  const condition = (reason: string, message: string): Condition => ({
    type: 'Failed',
    status: 'True',
    reason,
    message,
  });
  if (failed + restarts > (job.spec.backoffLimit ?? 6)) {
    return condition('BackoffLimitExceeded', 'Job has reached the specified backoff limit');
  }
  const deadline = job.spec.activeDeadlineSeconds;
  // Start times have whole seconds only, so at high speeds the deadline cannot be measured before one of them has passed.
  if (deadline !== undefined && age(cluster, job) > deadline + cluster.aws.clock.speed) {
    return condition('DeadlineExceeded', 'Job was active longer than specified deadline');
  }
  return undefined;
}

function write(cluster: Cluster, job: Job, counts: JobStatus): void {
  cluster.objects.changeStatus<Job>(resource, job.metadata.namespace, job.metadata.name, (copy) => {
    copy.status = { ...copy.status, startTime: copy.status?.startTime ?? timestamp(new Date()), ...counts };
  });
}

function finish(cluster: Cluster, job: Job, counts: JobStatus, failure: Condition | undefined): void {
  const now = timestamp(new Date());
  const end: Condition = failure ?? {
    type: 'Complete',
    status: 'True',
    reason: 'CompletionsReached',
    message: 'Reached expected number of succeeded pods',
  };
  const before: Condition = { ...end, type: failure === undefined ? 'SuccessCriteriaMet' : 'FailureTarget' };
  cluster.objects.changeStatus<Job>(resource, job.metadata.namespace, job.metadata.name, (copy) => {
    copy.status = {
      ...copy.status,
      ...counts,
      startTime: copy.status?.startTime ?? now,
      ...(failure === undefined ? { completionTime: now } : {}),
      conditions: withCondition(withCondition(copy.status?.conditions, before), end),
    };
    delete copy.status.active;
  });
  if (failure === undefined) recordEvent(cluster, job, 'Normal', 'Completed', 'Job completed', component);
  else recordEvent(cluster, job, 'Warning', failure.reason ?? 'Failed', failure.message ?? '', component);
}

function expire(cluster: Cluster, job: Job): number | undefined {
  const ttl = job.spec.ttlSecondsAfterFinished;
  if (ttl === undefined) return undefined;
  const uid = job.metadata.uid;
  cluster.after(ttl, () => {
    const current = cluster.store.get(resource, job.metadata.namespace, job.metadata.name);
    if (current?.metadata.uid === uid) {
      cluster.objects.remove(resource, job.metadata.namespace, job.metadata.name, { propagationPolicy: 'Foreground' });
    }
  });
  return undefined;
}
