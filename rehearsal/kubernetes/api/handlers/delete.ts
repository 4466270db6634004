import { isObject, numberAt, textAt, textsAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { DeleteOptions } from '../../storage/write.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { badRequest } from '../api-error.ts';
import { decodeBody } from '../body.ts';
import { isDryRun, namespaceOf, nameOf, presented } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { apiVersionOf, resourceName } from '../resource-definition.ts';
import { chosen } from './read.ts';

export function remove(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const { object, gone } = cluster.objects.delete(
    definition,
    namespaceOf(request),
    nameOf(request),
    optionsOf(request),
  );
  if (!gone) return ok(presented(object, definition));
  return ok({
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Success',
    details: {
      name: object.metadata.name,
      ...(definition.group === '' ? {} : { group: definition.group }),
      kind: definition.plural,
      uid: object.metadata.uid,
    },
  });
}

/** DELETE on a collection: everything that the selectors choose. */
export function removeCollection(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const options = optionsOf(request);
  const all = cluster.store.list(resourceName(definition), namespaceOf(request)).filter(chosen(request));
  for (const { metadata } of all) cluster.objects.delete(definition, metadata.namespace, metadata.name, options);
  return ok({
    kind: definition.listKind,
    apiVersion: apiVersionOf(definition),
    metadata: { resourceVersion: String(cluster.store.revision) },
    items: all.map((object) => presented(object, definition)),
  });
}

/** DeleteOptions come in the body or as query parameters. */
function optionsOf(request: ResourceRequest): DeleteOptions {
  const body = request.body.length === 0 ? {} : decodeBody(request.body, request.contentType);
  return deleteOptions(isObject(body) ? body : {}, request);
}

export function deleteOptions(body: JsonObject, request: ResourceRequest): DeleteOptions {
  const { query } = request.info;
  const grace = numberAt(body, 'gracePeriodSeconds') ?? numberFrom(query.get('gracePeriodSeconds'));
  const orphans = body['orphanDependents'] === true ? 'Orphan' : undefined;
  const policy = textAt(body, 'propagationPolicy') ?? query.get('propagationPolicy') ?? orphans;
  const uid = textAt(body, 'preconditions', 'uid');
  const resourceVersion = textAt(body, 'preconditions', 'resourceVersion');
  return {
    user: request.user,
    dryRun: isDryRun(query) || textsAt(body, 'dryRun').includes('All'),
    ...(grace === undefined ? {} : { gracePeriodSeconds: grace }),
    ...(policy === undefined ? {} : { propagationPolicy: propagation(policy) }),
    ...(uid === undefined ? {} : { uid }),
    ...(resourceVersion === undefined ? {} : { resourceVersion }),
  };
}

function numberFrom(text: string | null): number | undefined {
  return text === null || text === '' ? undefined : Number(text);
}

function propagation(policy: string): 'Orphan' | 'Background' | 'Foreground' {
  if (policy === 'Orphan' || policy === 'Background' || policy === 'Foreground') return policy;
  throw badRequest(
    `DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "${policy}": supported values: "Foreground", "Background", "Orphan", "nil"`,
  );
}
