import { serverSideApply } from '../../apply/server-side-apply.ts';
import { isObject } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { jsonPatch } from '../../patch/json-patch.ts';
import { mergePatch } from '../../patch/merge-patch.ts';
import { strategicMerge } from '../../patch/strategic-merge.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ApiError, badRequest, methodNotAllowed, notFound } from '../api-error.ts';
import { decodeBody, decodeObject } from '../body.ts';
import { namespaceOf, nameOf, presented, writeOptions } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { presentation } from '../presentation.ts';
import { apiVersionOf, hasSubresource, resourceName } from '../resource-definition.ts';
import { placeObject, typedObject } from './decoding.ts';

export function create(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  if (nameOf(request) !== '') throw methodNotAllowed(definition, 'create');
  const object = typedObject(request, decodeObject(request.body, request.contentType));
  placeObject(request, object);
  if (definition.namespaced && namespaceOf(request) === undefined) {
    throw badRequest('an empty namespace may not be set during creation');
  }
  const created = cluster.objects.create(definition, object, writeOptions(request));
  return answered(request, created, 201);
}

export function update(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const object = typedObject(request, decodeObject(request.body, request.contentType));
  placeObject(request, object);
  const replace = () => object;
  const updated = cluster.objects.update(
    definition,
    namespaceOf(request),
    nameOf(request),
    replace,
    writeOptions(request),
  );
  return answered(request, updated);
}

export function patch(request: ResourceRequest): Answer {
  const type = (request.contentType ?? '').split(';')[0]?.trim();
  if (type === 'application/apply-patch+yaml') return apply(request);
  const { cluster, definition } = request;
  const body = decodeBody(request.body, 'application/json');
  const alter = (current: KubernetesObject): KubernetesObject => {
    const { managedFields } = current.metadata;
    const patched = patchedBy(type, request, presented(current, definition), body);
    const typed = typedObject(request, patched);
    placeObject(request, typed);
    // An ordinary patch says nothing about owners, unless it names them.
    if (typed.metadata.managedFields === undefined && managedFields !== undefined)
      typed.metadata.managedFields = managedFields;
    return structuredClone(typed);
  };
  const patched = cluster.objects.update(
    definition,
    namespaceOf(request),
    nameOf(request),
    alter,
    writeOptions(request),
  );
  return answered(request, patched);
}

function patchedBy(type: string | undefined, request: ResourceRequest, current: JsonObject, body: unknown): JsonObject {
  const { definition } = request;
  if (type === 'application/json-patch+json') return jsonPatch(current, body);
  if (!isObject(body)) throw badRequest('the patch must be an object');
  if (type === 'application/merge-patch+json') return mergePatch(current, body) as JsonObject;
  if (type === 'application/strategic-merge-patch+json' && !definition.custom) {
    return strategicMerge(current, body, definition.schema);
  }
  const accepted = ['application/json-patch+json', 'application/merge-patch+json', 'application/apply-patch+yaml'];
  throw new ApiError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`,
  );
}

/** Server-side apply: creates what is not there. */
function apply(request: ResourceRequest): Answer {
  const { cluster, definition, info } = request;
  const manager = info.query.get('fieldManager') ?? '';
  if (manager === '')
    throw badRequest(
      'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
    );
  const options = writeOptions(request, 'Apply');
  const sent = decodeObject(request.body, 'application/yaml');
  const config = typedObject(request, sent);
  placeObject(request, config);
  if (config.metadata.managedFields !== undefined) throw badRequest('metadata.managedFields must be nil');
  const merged = (live: KubernetesObject | undefined) =>
    structuredClone(
      serverSideApply({
        live,
        config,
        schema: definition.schema,
        hasStatus: hasSubresource(definition, 'status'),
        manager: options.manager ?? { name: manager, operation: 'Apply' },
        apiVersion: apiVersionOf(definition),
        force: info.query.get('force') === 'true',
      }),
    );
  const name = nameOf(request);
  if (cluster.store.get(resourceName(definition), namespaceOf(request), name) === undefined) {
    if (request.target.subresource !== undefined) throw notFound(definition, name);
    return answered(request, cluster.objects.create(definition, merged(undefined), options), 201);
  }
  return answered(request, cluster.objects.update(definition, namespaceOf(request), name, merged, options));
}

function answered(request: ResourceRequest, object: KubernetesObject, status = 200): Answer {
  return ok(presentation(request).one(presented(object, request.definition)), status);
}
