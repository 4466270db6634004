import { builtInResources } from './built-in-resources.ts';
import { resourceName } from './resource-definition.ts';
import type { ResourceDefinition, ResourceName } from './resource-definition.ts';

/** What the API serves now: the built-in resources and those that CustomResourceDefinitions have added. */
export class Registry {
  readonly #served = new Map<string, ResourceDefinition>();
  readonly #byName = new Map<ResourceName, ResourceDefinition>();
  /** Grows whenever what is served changes; discovery answers are kept until then. */
  revision = 0;

  constructor() {
    for (const definition of builtInResources()) this.#served.set(servedKey(definition), definition);
    this.#index();
  }

  serve(definition: ResourceDefinition): void {
    this.#served.set(servedKey(definition), definition);
    this.#index();
  }

  withdraw(definition: ResourceDefinition): void {
    if (this.#served.delete(servedKey(definition))) this.#index();
  }

  #index(): void {
    this.revision += 1;
    this.#byName.clear();
    for (const definition of this.#served.values()) {
      const name = resourceName(definition);
      if (!this.#byName.has(name)) this.#byName.set(name, definition);
    }
  }

  find(group: string, version: string, plural: string): ResourceDefinition | undefined {
    return this.#served.get(`${group}/${version}/${plural}`);
  }

  /** The definition of `deployments.apps`; the first served version of a custom resource. */
  named(name: ResourceName): ResourceDefinition | undefined {
    return this.#byName.get(name);
  }

  /** The definition of a kind as an object names it. */
  ofKind(apiVersion: string, kind: string): ResourceDefinition | undefined {
    const [group, version] = splitApiVersion(apiVersion);
    for (const definition of this.#served.values()) {
      if (definition.group === group && definition.version === version && definition.kind === kind) return definition;
    }
    return undefined;
  }

  all(): ResourceDefinition[] {
    return [...this.#served.values()];
  }

  /** Served versions by group, in the order in which they were added. */
  groups(): Map<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const { group, version } of this.#served.values()) {
      const versions = groups.get(group) ?? [];
      if (!versions.includes(version)) versions.push(version);
      groups.set(group, versions);
    }
    return groups;
  }
}

export function splitApiVersion(apiVersion: string): [group: string, version: string] {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

function servedKey(definition: ResourceDefinition): string {
  return `${definition.group}/${definition.version}/${definition.plural}`;
}
