import { resourceName } from '../api/resource-definition.ts';
import type { ResourceDefinition } from '../api/resource-definition.ts';
import { numberAt, textAt, textsAt } from '../json.ts';
import { timestamp } from '../objects.ts';
import type { KubernetesObject } from '../objects.ts';
import type { DeleteOptions } from './write.ts';

export const foregroundFinalizer = 'foregroundDeletion';
export const orphanFinalizer = 'orphan';

/**
 * What becomes of an object that is to be deleted: whether nothing holds it any more, and if something does, the object
 * marked for deletion.
 */
export function deletionOf(
  definition: ResourceDefinition,
  object: KubernetesObject,
  options: DeleteOptions = {},
): { complete: boolean; marked: KubernetesObject } {
  const marked = structuredClone(object);
  const { metadata } = marked;
  addPropagationFinalizer(metadata, options);
  const grace = gracePeriod(definition, object, options);
  const begun = metadata.deletionTimestamp !== undefined;
  if (!begun) {
    metadata.deletionTimestamp = timestamp(new Date(Date.now() + grace * 1000));
    if (definition.counted && metadata.generation !== undefined) metadata.generation += 1;
  }
  if (!begun || grace < (metadata.deletionGracePeriodSeconds ?? 0)) metadata.deletionGracePeriodSeconds = grace;
  const held = (metadata.finalizers ?? []).length > 0 || namespaceHeld(definition, marked);
  // Only the kubelet ends a pod whose grace period runs: it deletes again with a grace period of 0.
  const waiting = grace > 0 || (begun && (metadata.deletionGracePeriodSeconds ?? 0) > 0);
  return { complete: !held && !waiting, marked };
}

function addPropagationFinalizer(metadata: KubernetesObject['metadata'], options: DeleteOptions): void {
  if (options.propagationPolicy === undefined) return;
  const others = (metadata.finalizers ?? []).filter(
    (finalizer) => finalizer !== foregroundFinalizer && finalizer !== orphanFinalizer,
  );
  const own = { Foreground: [foregroundFinalizer], Orphan: [orphanFinalizer], Background: [] };
  const finalizers = [...others, ...own[options.propagationPolicy]];
  if (finalizers.length === 0) delete metadata.finalizers;
  else metadata.finalizers = finalizers;
}

/** Namespaces are held by `spec.finalizers`, which the namespace controller clears once they are empty. */
function namespaceHeld(definition: ResourceDefinition, object: KubernetesObject): boolean {
  if (resourceName(definition) !== 'namespaces') return false;
  object['status'] = { ...(object['status'] as object), phase: 'Terminating' };
  return textsAt(object, 'spec', 'finalizers').length > 0;
}

/** Seconds that a pod gets to stop: none for one that runs nowhere or has ended. */
function gracePeriod(definition: ResourceDefinition, object: KubernetesObject, options: DeleteOptions): number {
  if (resourceName(definition) !== 'pods') return 0;
  const phase = textAt(object, 'status', 'phase');
  if (textAt(object, 'spec', 'nodeName') === undefined || phase === 'Succeeded' || phase === 'Failed') return 0;
  return options.gracePeriodSeconds ?? numberAt(object, 'spec', 'terminationGracePeriodSeconds') ?? 30;
}
