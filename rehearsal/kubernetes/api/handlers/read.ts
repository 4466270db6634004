import type { KubernetesObject } from '../../objects.ts';
import { parseFieldSelector, parseLabelSelector } from '../../selectors.ts';
import type { ObjectTest } from '../../selectors.ts';
import { ok } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { badRequest, gone, notFound } from '../api-error.ts';
import { namespaceOf, nameOf, presented } from '../handler-context.ts';
import type { ResourceRequest } from '../handler-context.ts';
import { presentation } from '../presentation.ts';
import { apiVersionOf, resourceName } from '../resource-definition.ts';

export function get(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const found = cluster.store.get(resourceName(definition), namespaceOf(request), nameOf(request));
  if (found === undefined) throw notFound(definition, nameOf(request));
  return ok(presentation(request).one(presented(found, definition)));
}

/** Which objects the request's selectors (and, for a watch of one object, its name) choose. */
export function chosen(request: ResourceRequest): ObjectTest {
  const { query } = request.info;
  const labels = parseLabelSelector(query.get('labelSelector') ?? '');
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '');
  const { name } = request.target;
  return (object) =>
    (name === undefined || object.metadata.name === name) && labels(object.metadata.labels ?? {}) && fields(object);
}

export function list(request: ResourceRequest): Answer {
  const { cluster, definition } = request;
  const all = cluster.store.list(resourceName(definition), namespaceOf(request)).filter(chosen(request));
  const page = pageOf(all, request);
  const items = page.items.map((object) => presented(object, definition));
  const metadata = {
    resourceVersion: String(cluster.store.revision),
    ...(page.next === undefined ? {} : { continue: page.next, remainingItemCount: page.remaining }),
  };
  const kind = { kind: definition.listKind, apiVersion: apiVersionOf(definition) };
  return ok(presentation(request).many(items, metadata, kind));
}

interface Page {
  readonly items: readonly KubernetesObject[];
  readonly next?: string;
  readonly remaining?: number;
}

/**
 * A page of at most `limit` objects. The continuation names the last object that was given, so what is made meanwhile may
 * show up in a later page (Kubernetes reads all pages from one revision).
 */
function pageOf(all: readonly KubernetesObject[], request: ResourceRequest): Page {
  const { query } = request.info;
  const limit = Number(query.get('limit') ?? '0');
  const after = continuation(query.get('continue') ?? '');
  const rest = after === undefined ? all : all.filter((object) => positionOf(object) > after);
  if (!(limit > 0) || rest.length <= limit) return { items: rest };
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const token = Buffer.from(JSON.stringify({ start: last === undefined ? '' : positionOf(last) })).toString(
    'base64url',
  );
  return { items, next: token, remaining: rest.length - limit };
}

function positionOf(object: KubernetesObject): string {
  return `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
}

function continuation(token: string): string | undefined {
  if (token === '') return undefined;
  try {
    const decoded = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as { start?: unknown };
    if (typeof decoded.start === 'string') return decoded.start;
  } catch {
    // Falls through to the refusal.
  }
  throw token.length > 500
    ? gone('The provided continue parameter is too old')
    : badRequest('continue key is not valid');
}
