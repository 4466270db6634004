import type { Cluster } from '../../cluster.ts';
import { recordEvent } from '../../events.ts';
import { sameJson } from '../../json.ts';
import type { PodTemplate, Workload } from '../../kinds.ts';
import { controllerReference } from '../../objects.ts';
import { templateHash } from '../../template-hash.ts';

const replicaSets = 'replicasets.apps';
const hashLabel = 'pod-template-hash';
const revisionAnnotation = 'deployment.kubernetes.io/revision';

export function setsOf(cluster: Cluster, deployment: Workload): Workload[] {
  return cluster.objects
    .list<Workload>(replicaSets, deployment.metadata.namespace)
    .filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === deployment.metadata.uid));
}

export function revisionOf(object: Workload): number {
  return Number(object.metadata.annotations?.[revisionAnnotation] ?? 0);
}

/** The ReplicaSet whose template is the Deployment's, apart from the hash label. */
export function findNewSet(cluster: Cluster, deployment: Workload): Workload | undefined {
  return setsOf(cluster, deployment).find((set) =>
    sameJson(comparable(set.spec.template), comparable(deployment.spec.template)),
  );
}

function comparable(template: PodTemplate): object {
  const { [hashLabel]: _hash, ...labels } = template.metadata?.labels ?? {};
  return { spec: template.spec, labels, annotations: template.metadata?.annotations ?? {} };
}

/** The new ReplicaSet, made with so many replicas if it is not there, under the highest revision. */
export function useNewSet(cluster: Cluster, deployment: Workload, replicas: number): Workload {
  const existing = findNewSet(cluster, deployment);
  const highest = Math.max(
    0,
    ...setsOf(cluster, deployment)
      .filter((set) => set !== existing)
      .map(revisionOf),
  );
  const revision = String(
    existing === undefined || revisionOf(existing) <= highest ? highest + 1 : revisionOf(existing),
  );
  const set =
    existing === undefined
      ? makeSet(cluster, deployment, replicas, revision)
      : markRevision(cluster, existing, revision);
  cluster.objects.change('deployments.apps', deployment.metadata.namespace, deployment.metadata.name, (copy) => {
    copy.metadata.annotations = { ...copy.metadata.annotations, [revisionAnnotation]: revision };
  });
  return set;
}

function markRevision(cluster: Cluster, set: Workload, revision: string): Workload {
  const marked = cluster.objects.change<Workload>(replicaSets, set.metadata.namespace, set.metadata.name, (copy) => {
    copy.metadata.annotations = { ...copy.metadata.annotations, [revisionAnnotation]: revision };
  });
  return marked ?? set;
}

function makeSet(cluster: Cluster, deployment: Workload, replicas: number, revision: string): Workload {
  const hash = templateHash(deployment.spec.template);
  const { template, selector, minReadySeconds } = deployment.spec;
  const matchLabels = { ...(selector['matchLabels'] as Record<string, string> | undefined), [hashLabel]: hash };
  const name = `${deployment.metadata.name}-${hash}`;
  const set = cluster.objects.make<Workload>(replicaSets, {
    metadata: {
      name,
      ...(deployment.metadata.namespace === undefined ? {} : { namespace: deployment.metadata.namespace }),
      labels: { ...template.metadata?.labels, [hashLabel]: hash },
      annotations: {
        'deployment.kubernetes.io/desired-replicas': String(deployment.spec.replicas ?? 1),
        [revisionAnnotation]: revision,
      },
      ownerReferences: [controllerReference(deployment)],
    },
    spec: {
      replicas,
      ...(minReadySeconds === undefined ? {} : { minReadySeconds }),
      selector: { ...selector, matchLabels },
      template: {
        ...structuredClone(template),
        metadata: { ...template.metadata, labels: { ...template.metadata?.labels, [hashLabel]: hash } },
      },
    },
  });
  const message = `Scaled up replica set ${name} from 0 to ${replicas}`;
  if (replicas > 0) recordEvent(cluster, deployment, 'Normal', 'ScalingReplicaSet', message, 'deployment-controller');
  return set;
}
