import { isObject, numberAt, objectAt, setAt, textMapAt, valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { mergePatch } from '../../patch/merge-patch.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { badRequest, notFound } from '../api-error.ts';
import { decodeObject } from '../body.ts';
import { namespaceOf, nameOf, writeOptions } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { resourceName } from '../resource-definition.ts';
import type { ResourceDefinition } from '../resource-definition.ts';

/** GET, PUT and PATCH of the `scale` subresource: an autoscaling/v1 Scale over the object's own fields. */
export function scale(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const current = cluster.store.get(resourceName(definition), namespaceOf(request), nameOf(request));
  if (current === undefined) throw notFound(definition, nameOf(request));
  if (request.info.method === 'GET') return ok(scaleOf(definition, current));
  const sent = decodeObject(request.body, 'application/json');
  const wanted = request.info.method === 'PATCH' ? mergePatch(scaleOf(definition, current), sent) : sent;
  const replicas = numberAt(wanted, 'spec', 'replicas') ?? 0;
  if (!Number.isInteger(replicas) || replicas < 0) {
    throw badRequest(
      `Scale.autoscaling "${nameOf(request)}" is invalid: spec.replicas: must be greater than or equal to 0`,
    );
  }
  const path = definition.scale?.spec ?? ['spec', 'replicas'];
  const alter = (object: KubernetesObject): KubernetesObject => {
    const copy = structuredClone(object);
    setAt(copy, path, replicas);
    return copy;
  };
  const { subresource: _scale, ...options } = writeOptions(request);
  const updated = cluster.objects.update(definition, namespaceOf(request), nameOf(request), alter, options);
  return ok(scaleOf(definition, updated));
}

function scaleOf(definition: ResourceDefinition, object: KubernetesObject): JsonObject {
  const paths = definition.scale ?? { spec: ['spec', 'replicas'], status: ['status', 'replicas'] };
  const selector = valueAt(object, ...(paths.selector ?? ['spec', 'selector']));
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: numberAt(object, ...paths.spec) ?? 0 },
    status: {
      replicas: numberAt(object, ...paths.status) ?? 0,
      ...(isObject(selector) ? { selector: selectorText(selector) } : {}),
    },
  };
}

function selectorText(selector: JsonObject): string {
  const labels = objectAt(selector, 'matchLabels') === undefined ? {} : textMapAt(selector, 'matchLabels');
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
