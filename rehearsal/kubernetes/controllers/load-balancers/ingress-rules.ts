import { objectAt, objectsAt, textAt, valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { ingressAnnotations } from './ingress-groups.ts';
import { BuildError } from './model.ts';

/** One path of an Ingress with where it leads. */
export interface Route {
  readonly ingress: KubernetesObject;
  readonly host: string;
  readonly path: string;
  readonly pathType: string;
  readonly backend: Backend;
}

export type Backend =
  | { readonly kind: 'service'; readonly name: string; readonly port: number | string }
  | { readonly kind: 'annotation'; readonly actions: readonly object[] };

/** All routes of an Ingress, exact paths before prefixes and longer ones before shorter. */
export function routesOf(ingress: KubernetesObject): Route[] {
  const routes = objectsAt(ingress, 'spec', 'rules').flatMap((rule) =>
    objectsAt(rule, 'http', 'paths').map((path): Route => ({
      ingress,
      host: textAt(rule, 'host') ?? '',
      path: textAt(path, 'path') ?? '/',
      pathType: textAt(path, 'pathType') ?? 'ImplementationSpecific',
      backend: backendOf(ingress, objectAt(path, 'backend')),
    })),
  );
  const rank = ({ pathType }: Route) => (pathType === 'Exact' ? 0 : 1);
  return routes.sort((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
}

export function defaultBackendOf(ingress: KubernetesObject): Backend | undefined {
  const backend = objectAt(ingress, 'spec', 'defaultBackend');
  return backend === undefined ? undefined : backendOf(ingress, backend);
}

function backendOf(ingress: KubernetesObject, backend: JsonObject | undefined): Backend {
  const name = textAt(backend, 'service', 'name');
  if (name === undefined) throw new BuildError('missing required "service" field');
  const number = valueAt(backend, 'service', 'port', 'number');
  const portName = textAt(backend, 'service', 'port', 'name');
  if (portName === 'use-annotation') return { kind: 'annotation', actions: annotatedActions(ingress, name) };
  return { kind: 'service', name, port: typeof number === 'number' ? number : (portName ?? '') };
}

function annotatedActions(ingress: KubernetesObject, name: string): object[] {
  const text = ingressAnnotations(ingress).text(`actions.${name}`);
  if (text === undefined) throw new BuildError(`missing actions.${name} configuration`);
  const action = JSON.parse(text) as JsonObject;
  const capitalised = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(capitalised);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key.charAt(0).toUpperCase() + key.slice(1), capitalised(item)]),
    );
  };
  return [capitalised(action) as object];
}

/** The listener rule conditions of a route, as the controller writes them. */
export function conditionsOf({ host, path, pathType }: Route): object[] {
  const patterns = pathPatterns(path, pathType);
  return [
    ...(host === '' ? [] : [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }]),
    ...(patterns.length === 0 ? [] : [{ Field: 'path-pattern', PathPatternConfig: { Values: patterns } }]),
  ];
}

function pathPatterns(path: string, pathType: string): string[] {
  if (pathType === 'Exact') return [path];
  if (pathType === 'ImplementationSpecific') return path === '' ? [] : [path];
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? ['/*'] : [trimmed, `${trimmed}/*`];
}
