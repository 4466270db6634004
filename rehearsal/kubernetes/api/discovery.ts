import type { JsonObject } from '../json.ts';
import { ok } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Registry } from './registry.ts';
import type { ResourceDefinition, Subresource } from './resource-definition.ts';

/**
 * Discovery in both forms: everything at once for clients that ask for APIGroupDiscoveryList (kubectl, Helm: two requests in
 * all), and the older lists per group and version. Answers are kept until what is served changes.
 */
export class Discovery {
  readonly #registry: Registry;
  readonly #kept = new Map<string, JsonObject>();
  #revision = -1;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** The answer for a discovery path, or undefined if it is none. */
  answer(path: string, accept: string): Answer | undefined {
    const aggregated = /as=APIGroupDiscoveryList/.test(accept);
    const version = /v=v2(?!beta)/.test(accept) ? 'v2' : 'v2beta1';
    if (aggregated && (path === '/api' || path === '/apis')) {
      const body = this.#keep(`${path} ${version}`, () => this.#aggregated(path === '/api', version));
      const contentType = `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`;
      return { status: 200, body, contentType };
    }
    const document = this.#document(path);
    return document === undefined ? undefined : ok(this.#keep(path, () => document));
  }

  #keep(key: string, make: () => JsonObject): JsonObject {
    if (this.#revision !== this.#registry.revision) {
      this.#kept.clear();
      this.#revision = this.#registry.revision;
    }
    const kept = this.#kept.get(key) ?? make();
    this.#kept.set(key, kept);
    return kept;
  }

  #aggregated(core: boolean, version: string): JsonObject {
    const groups = [...this.#registry.groups()].filter(([group]) => (group === '') === core);
    return {
      kind: 'APIGroupDiscoveryList',
      apiVersion: `apidiscovery.k8s.io/${version}`,
      metadata: {},
      items: groups.map(([group, versions]) => ({
        metadata: { ...(core ? {} : { name: group }), creationTimestamp: null },
        versions: versions.map((served) => ({
          version: served,
          freshness: 'Current',
          resources: this.#resources(group, served).map(aggregatedResource),
        })),
      })),
    };
  }

  #resources(group: string, version: string): ResourceDefinition[] {
    return this.#registry.all().filter((definition) => definition.group === group && definition.version === version);
  }

  #document(path: string): JsonObject | undefined {
    const parts = path.split('/').filter((part) => part !== '');
    if (path === '/api') {
      return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
    }
    if (parts[0] === 'api' && parts.length === 2) return this.#resourceList('', parts[1] ?? '');
    if (parts[0] !== 'apis' || parts.length > 3) return undefined;
    const groups = [...this.#registry.groups()].filter(([group]) => group !== '');
    if (parts.length === 1) return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.map(groupEntry) };
    const group = groups.find(([name]) => name === parts[1]);
    if (group === undefined) return undefined;
    return parts.length === 2
      ? { kind: 'APIGroup', apiVersion: 'v1', ...groupEntry(group) }
      : this.#resourceList(group[0], parts[2] ?? '');
  }

  #resourceList(group: string, version: string): JsonObject | undefined {
    const resources = this.#resources(group, version);
    if (resources.length === 0) return undefined;
    return {
      kind: 'APIResourceList',
      apiVersion: 'v1',
      groupVersion: group === '' ? version : `${group}/${version}`,
      resources: resources.flatMap((definition) => [
        listed(definition),
        ...definition.subresources.map((sub) => listedSub(definition, sub)),
      ]),
    };
  }
}

function groupEntry([name, versions]: [string, string[]]): JsonObject {
  const entries = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions: entries, preferredVersion: entries[0] };
}

function listed(definition: ResourceDefinition): JsonObject {
  return {
    name: definition.plural,
    singularName: definition.singular,
    namespaced: definition.namespaced,
    kind: definition.kind,
    verbs: [...definition.verbs],
    ...(definition.shortNames.length === 0 ? {} : { shortNames: definition.shortNames }),
    ...(definition.categories.length === 0 ? {} : { categories: definition.categories }),
  };
}

function listedSub(definition: ResourceDefinition, sub: Subresource): JsonObject {
  return {
    name: `${definition.plural}/${sub.name}`,
    singularName: '',
    namespaced: definition.namespaced,
    ...(sub.group === undefined ? {} : { group: sub.group, version: sub.version }),
    kind: sub.kind,
    verbs: [...sub.verbs],
  };
}

function aggregatedResource(definition: ResourceDefinition): JsonObject {
  return {
    resource: definition.plural,
    responseKind: { group: definition.group, version: definition.version, kind: definition.kind },
    scope: definition.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: definition.singular,
    verbs: [...definition.verbs],
    ...(definition.shortNames.length === 0 ? {} : { shortNames: definition.shortNames }),
    ...(definition.categories.length === 0 ? {} : { categories: definition.categories }),
    subresources: definition.subresources.map((sub) => ({
      subresource: sub.name,
      responseKind: {
        group: sub.group ?? definition.group,
        version: sub.version ?? definition.version,
        kind: sub.kind,
      },
      verbs: [...sub.verbs],
    })),
  };
}
