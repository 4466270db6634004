import { getObjects } from '../tools/kubectl.ts';
import type { ClusterTools, KubernetesObject } from '../tools/kubectl.ts';

interface Workload extends KubernetesObject {
  readonly metadata: KubernetesObject['metadata'] & { readonly generation?: number };
  readonly spec: { readonly replicas?: number };
  readonly status?: {
    readonly observedGeneration?: number;
    readonly replicas?: number;
    readonly updatedReplicas?: number;
    readonly readyReplicas?: number;
    readonly availableReplicas?: number;
    /** StatefulSets only: the revision that pods are moved to. */
    readonly updateRevision?: string;
  };
}

export interface WorkloadState {
  readonly kind: string;
  readonly name: string;
  readonly wanted: number;
  /** Replicas of the current template that are ready. */
  readonly ready: number;
  readonly complete: boolean;
  /** The revision that a StatefulSet's pods are moved to; empty for Deployments. */
  readonly updateRevision: string;
}

/** Deployments and StatefulSets that a selector finds, as far as their roll-out has come. */
export async function listWorkloads(
  selector: { readonly namespace: string; readonly selector: string },
  tools: ClusterTools,
): Promise<readonly WorkloadState[]> {
  const workloads = await getObjects<Workload>('deployments.apps,statefulsets.apps', tools, selector);
  return workloads.map(workloadState);
}

/** How far a roll-out has come, by the rules of `kubectl rollout status`. Pure. */
export function workloadState(workload: Workload): WorkloadState {
  const wanted = workload.spec.replicas ?? 1;
  const status = workload.status ?? {};
  const current = (status.observedGeneration ?? 0) >= (workload.metadata.generation ?? 0);
  const updated = status.updatedReplicas ?? 0;
  const ready = Math.min(updated, status.readyReplicas ?? 0);
  return {
    kind: workload.kind,
    name: workload.metadata.name,
    wanted,
    ready,
    updateRevision: status.updateRevision ?? '',
    complete: current && updated >= wanted && ready >= wanted && (status.replicas ?? 0) <= updated,
  };
}

export function describeWorkload({ kind, name, ready, wanted }: WorkloadState): string {
  return `${kind} ${name} has ${ready} of ${wanted} ready`;
}
