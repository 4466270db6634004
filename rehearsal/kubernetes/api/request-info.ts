/** What a request is about, as `k8s.io/apiserver/pkg/endpoints/request` reads it from method and path. */
export interface RequestInfo {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** get, list, watch, create, update, patch, delete, deletecollection; for other paths the method in lower case. */
  readonly verb: string;
  readonly resource?: ResourceTarget;
}

export interface ResourceTarget {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly subresource?: string;
}

export function readRequestInfo(method: string, url: string): RequestInfo {
  const { pathname, searchParams } = new URL(url, 'https://cluster');
  const path = decodeURIComponent(pathname);
  const resource = readTarget(path.split('/').filter((part) => part !== ''));
  const base = { method, path, query: searchParams };
  if (resource === undefined) return { ...base, verb: method.toLowerCase() };
  return { ...base, resource, verb: verbOf(method, resource, searchParams) };
}

function readTarget(parts: string[]): ResourceTarget | undefined {
  let group: string;
  let version: string | undefined;
  let rest: string[];
  if (parts[0] === 'api') {
    group = '';
    [, version, ...rest] = parts;
  } else if (parts[0] === 'apis') {
    [, group = '', version, ...rest] = parts;
  } else {
    return undefined;
  }
  if (version === undefined || rest.length === 0) return undefined;
  if (rest[0] === 'namespaces' && rest.length > 2 && !['status', 'finalize'].includes(rest[2] ?? '')) {
    const [, namespace = '', plural = '', name, subresource] = rest;
    return target(group, version, plural, namespace, name, subresource);
  }
  const [plural = '', name, subresource] = rest;
  return target(group, version, plural, undefined, name, subresource);
}

function target(
  group: string,
  version: string,
  plural: string,
  namespace: string | undefined,
  name: string | undefined,
  subresource: string | undefined,
): ResourceTarget {
  return {
    group,
    version,
    plural,
    ...(namespace === undefined ? {} : { namespace }),
    ...(name === undefined ? {} : { name }),
    ...(subresource === undefined ? {} : { subresource }),
  };
}

function verbOf(method: string, { name }: ResourceTarget, query: URLSearchParams): string {
  const watching = ['true', '1'].includes(query.get('watch') ?? '');
  switch (method) {
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name === undefined ? 'deletecollection' : 'delete';
    default:
      if (watching) return 'watch';
      return name === undefined ? 'list' : 'get';
  }
}
