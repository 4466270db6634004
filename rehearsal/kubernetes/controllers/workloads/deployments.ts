import type { Cluster } from '../../cluster.ts';
import { countOf } from '../../disruption.ts';
import { recordEvent } from '../../events.ts';
import type { Workload } from '../../kinds.ts';
import { Controller, isDeleting, itself, ownerOfKind, splitKey } from '../controller.ts';
import { findNewSet, revisionOf, setsOf, useNewSet } from './deployment-sets.ts';
import { reportDeployment } from './deployment-status.ts';
import { podsOf } from './pods-of.ts';

export const deployments = 'deployments.apps';
export const replicaSets = 'replicasets.apps';
const component = 'deployment-controller';

/** Rolls Deployments out: one ReplicaSet per template, scaled against each other as the strategy allows. */
export function startDeploymentController(cluster: Cluster): void {
  new Controller(cluster, {
    name: 'deployments',
    watches: {
      [deployments]: itself,
      [replicaSets]: ownerOfKind('Deployment'),
      // A Recreate rollout waits for the pods, not for the counts of their ReplicaSet.
      pods: ({ type, object }) => (type === 'DELETED' ? deploymentOfPod(cluster, object.metadata) : []),
    },
    reconcile: (key) => reconcile(cluster, key),
  });
}

function deploymentOfPod(
  cluster: Cluster,
  { namespace, ownerReferences }: { namespace?: string; ownerReferences?: { kind: string; name: string }[] },
): string[] {
  return (ownerReferences ?? [])
    .filter(({ kind }) => kind === 'ReplicaSet')
    .flatMap(({ name }) => cluster.store.get(replicaSets, namespace, name)?.metadata.ownerReferences ?? [])
    .filter(({ kind }) => kind === 'Deployment')
    .map(({ name }) => `${namespace ?? ''}/${name}`);
}

function reconcile(cluster: Cluster, key: string): number | undefined {
  const [namespace, name] = splitKey(key);
  const deployment = cluster.objects.get<Workload>(deployments, namespace, name);
  if (deployment === undefined) return undefined;
  if (!isDeleting(deployment) && deployment.spec.paused !== true) rollOut(cluster, deployment);
  const current = cluster.objects.get<Workload>(deployments, namespace, name);
  return current === undefined ? undefined : reportDeployment(cluster, current);
}

function rollOut(cluster: Cluster, deployment: Workload): void {
  if (deployment.spec.strategy?.type === 'Recreate') recreate(cluster, deployment);
  else roll(cluster, deployment);
  forgetOldSets(cluster, deployment);
}

/** Old pods go first, and only when none is left the new ones are made. */
function recreate(cluster: Cluster, deployment: Workload): void {
  const newest = findNewSet(cluster, deployment);
  const old = setsOf(cluster, deployment).filter((set) => set.metadata.uid !== newest?.metadata.uid);
  for (const set of old) scaleSet(cluster, deployment, set, 0);
  // Pods that are going still hold their volumes.
  if (old.some((set) => podsOf(cluster, set).length > 0)) return;
  scaleSet(cluster, deployment, useNewSet(cluster, deployment, 0), deployment.spec.replicas ?? 1);
}

function roll(cluster: Cluster, deployment: Workload): void {
  const wanted = deployment.spec.replicas ?? 1;
  const { maxSurge, maxUnavailable } = limits(deployment, wanted);
  const existing = findNewSet(cluster, deployment);
  const total = (except?: string) =>
    setsOf(cluster, deployment)
      .filter(({ metadata }) => metadata.uid !== except)
      .reduce((sum, set) => sum + (set.spec.replicas ?? 0), 0);
  const room = (now: number, others: number) => Math.max(now, Math.min(wanted, wanted + maxSurge - others));
  const newest = existing ?? useNewSet(cluster, deployment, room(0, total()));
  const current = useNewSet(cluster, deployment, newest.spec.replicas ?? 0);
  const count = current.spec.replicas ?? 0;
  const target = count > wanted ? wanted : room(count, total(current.metadata.uid));
  const grown = scaleSet(cluster, deployment, current, target);
  shrinkOld(cluster, deployment, grown, wanted - maxUnavailable);
}

/** Takes old replicas away: those that are not available at once, others while at least `least` stay available. */
function shrinkOld(cluster: Cluster, deployment: Workload, newest: Workload, least: number): void {
  const sets = setsOf(cluster, deployment);
  const old = sets.filter(({ metadata, spec }) => metadata.uid !== newest.metadata.uid && (spec.replicas ?? 0) > 0);
  const availableOf = (set: Workload) => Math.min(set.spec.replicas ?? 0, set.status?.availableReplicas ?? 0);
  let spare = sets.reduce((sum, set) => sum + availableOf(set), 0) - least;
  for (const set of old.sort((a, b) => revisionOf(a) - revisionOf(b))) {
    const replicas = set.spec.replicas ?? 0;
    const healthy = availableOf(set);
    const taken = Math.min(healthy, Math.max(0, spare));
    spare -= taken;
    scaleSet(cluster, deployment, set, Math.min(replicas, healthy - taken));
  }
}

/** Surge is rounded up, unavailable down, and they are never both 0. */
function limits(deployment: Workload, wanted: number): { maxSurge: number; maxUnavailable: number } {
  const rolling = deployment.spec.strategy?.rollingUpdate ?? {};
  const maxSurge = countOf(rolling.maxSurge ?? '25%', wanted, Math.ceil);
  const maxUnavailable = countOf(rolling.maxUnavailable ?? '25%', wanted, Math.floor);
  return { maxSurge, maxUnavailable: maxSurge === 0 && maxUnavailable === 0 ? 1 : maxUnavailable };
}

function scaleSet(cluster: Cluster, deployment: Workload, set: Workload, replicas: number): Workload {
  const before = set.spec.replicas ?? 0;
  if (before === replicas) return set;
  const direction = replicas > before ? 'up' : 'down';
  const message = `Scaled ${direction} replica set ${set.metadata.name} from ${before} to ${replicas}`;
  recordEvent(cluster, deployment, 'Normal', 'ScalingReplicaSet', message, component);
  const scaled = cluster.objects.change<Workload>(replicaSets, set.metadata.namespace, set.metadata.name, (copy) => {
    copy.spec.replicas = replicas;
  });
  return scaled ?? set;
}

function forgetOldSets(cluster: Cluster, deployment: Workload): void {
  const newest = findNewSet(cluster, deployment);
  const idle = setsOf(cluster, deployment)
    .filter(
      ({ metadata, spec, status }) =>
        metadata.uid !== newest?.metadata.uid && spec.replicas === 0 && (status?.replicas ?? 0) === 0,
    )
    .sort((a, b) => revisionOf(b) - revisionOf(a));
  for (const set of idle.slice(deployment.spec.revisionHistoryLimit ?? 10)) {
    cluster.objects.remove(replicaSets, set.metadata.namespace, set.metadata.name);
  }
}
