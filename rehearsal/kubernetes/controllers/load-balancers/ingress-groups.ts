import type { Cluster } from '../../cluster.ts';
import { objectAt, textAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import { keyOf } from '../../objects.ts';
import type { KubernetesObject } from '../../objects.ts';
import { isDeleting } from '../controller.ts';
import { Annotations } from './annotations.ts';
import { groupFinalizerPrefix, ingressFinalizer } from './held-resources.ts';

export const ingresses = 'ingresses.networking.k8s.io';
const controllerName = 'ingress.k8s.aws/alb';
const prefix = 'alb.ingress.kubernetes.io/';

/** Ingresses that share a load balancer: those of an explicit group, or one alone. */
export interface IngressGroup {
  /** Name of the group, or `namespace/name` of the only Ingress. */
  readonly id: string;
  readonly explicit: boolean;
  readonly members: readonly KubernetesObject[];
  /** Still hold the group's finalizer but belong to it no more, or are going. */
  readonly leaving: readonly KubernetesObject[];
}

export function ingressAnnotations(ingress: KubernetesObject): Annotations {
  return new Annotations(ingress, prefix);
}

/** Parameters of the Ingress's class, if it refers to IngressClassParams. */
export function classParameters(cluster: Cluster, ingress: KubernetesObject): JsonObject {
  const ingressClass = classOf(cluster, ingress);
  const name = textAt(ingressClass, 'spec', 'parameters', 'name');
  const found = name === undefined ? undefined : cluster.store.get('ingressclassparams.elbv2.k8s.aws', undefined, name);
  return objectAt(found, 'spec') ?? {};
}

function classOf(cluster: Cluster, ingress: KubernetesObject): KubernetesObject | undefined {
  const name = textAt(ingress, 'spec', 'ingressClassName');
  return name === undefined ? undefined : cluster.store.get('ingressclasses.networking.k8s.io', undefined, name);
}

/** By class (its controller counts, not its name) or by the old annotation. */
function isOurs(cluster: Cluster, ingress: KubernetesObject, legacyClass: string): boolean {
  const ingressClass = classOf(cluster, ingress);
  if (ingressClass !== undefined) return textAt(ingressClass, 'spec', 'controller') === controllerName;
  return ingress.metadata.annotations?.['kubernetes.io/ingress.class'] === legacyClass;
}

function groupName(cluster: Cluster, ingress: KubernetesObject): string | undefined {
  return textAt(classParameters(cluster, ingress), 'group', 'name') ?? ingressAnnotations(ingress).text('group.name');
}

/** Keys of the groups that an Ingress is in, or is to leave. */
export function groupKeysOf(cluster: Cluster, ingress: KubernetesObject, legacyClass: string): string[] {
  const keys = new Set<string>();
  for (const finalizer of ingress.metadata.finalizers ?? []) {
    if (finalizer === ingressFinalizer) keys.add(keyOf(ingress.metadata));
    if (finalizer.startsWith(groupFinalizerPrefix)) keys.add(finalizer.slice(groupFinalizerPrefix.length));
  }
  if (isOurs(cluster, ingress, legacyClass)) keys.add(groupName(cluster, ingress) ?? keyOf(ingress.metadata));
  return [...keys];
}

export function findGroup(cluster: Cluster, id: string, legacyClass: string): IngressGroup {
  const explicit = !id.includes('/');
  const finalizer = finalizerOf({ id, explicit });
  const all = cluster.store.list(ingresses);
  const belongs = (ingress: KubernetesObject) =>
    !isDeleting(ingress) &&
    isOurs(cluster, ingress, legacyClass) &&
    (groupName(cluster, ingress) ?? keyOf(ingress.metadata)) === id;
  const holds = ({ metadata }: KubernetesObject) =>
    (metadata.finalizers ?? []).includes(finalizer) && (explicit || keyOf(metadata) === id);
  const order = (ingress: KubernetesObject) => Number(ingressAnnotations(ingress).text('group.order') ?? 0);
  return {
    id,
    explicit,
    members: all
      .filter(belongs)
      .sort((a, b) => order(a) - order(b) || keyOf(a.metadata).localeCompare(keyOf(b.metadata))),
    leaving: all.filter((ingress) => holds(ingress) && !belongs(ingress)),
  };
}

export function finalizerOf({ id, explicit }: Pick<IngressGroup, 'id' | 'explicit'>): string {
  return explicit ? `${groupFinalizerPrefix}${id}` : ingressFinalizer;
}
