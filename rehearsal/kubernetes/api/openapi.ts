import type { JsonObject } from '../json.ts';
import type { ScalarType, Schema, StructSchema } from '../schema/schema.ts';
import { ok } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Registry } from './registry.ts';
import type { ResourceDefinition } from './resource-definition.ts';

/**
 * `/openapi/v3`: the index and one document per group and version, made from the schemas when first asked for and kept.
 * kubectl reads from them which parameters a write takes (`fieldValidation`, `dryRun`), what `explain` shows, and how lists
 * merge. The type names are not those of real clusters.
 */
export class OpenApi {
  readonly #registry: Registry;
  readonly #kept = new Map<string, string>();
  #revision = -1;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  answer(path: string): Answer | undefined {
    if (this.#revision !== this.#registry.revision) {
      this.#kept.clear();
      this.#revision = this.#registry.revision;
    }
    if (path === '/openapi/v3') return ok(this.#index());
    if (!path.startsWith('/openapi/v3/')) return undefined;
    const groupVersion = path.slice('/openapi/v3/'.length);
    const kept = this.#kept.get(groupVersion) ?? this.#document(groupVersion);
    if (kept === undefined) return undefined;
    this.#kept.set(groupVersion, kept);
    return { status: 200, body: kept };
  }

  #index(): JsonObject {
    const names = [...this.#registry.groups()].flatMap(([group, versions]) =>
      versions.map((version) => (group === '' ? `api/${version}` : `apis/${group}/${version}`)),
    );
    // Clients cache a document under its hash for good.
    const hash = (name: string) => Buffer.from(`${name}-${this.#registry.revision}`).toString('hex').toUpperCase();
    return {
      paths: Object.fromEntries(
        names.map((name) => [name, { serverRelativeURL: `/openapi/v3/${name}?hash=${hash(name)}` }]),
      ),
    };
  }

  #document(name: string): string | undefined {
    const definitions = this.#registry
      .all()
      .filter(({ group, version }) => name === (group === '' ? `api/${version}` : `apis/${group}/${version}`));
    if (definitions.length === 0) return undefined;
    const schemas = new Schemas();
    for (const definition of definitions) schemas.addKind(definition);
    return JSON.stringify({
      openapi: '3.0.0',
      info: { title: 'Kubernetes (rehearsal stand-in)', version: 'v1' },
      paths: Object.fromEntries(definitions.flatMap((definition) => pathsOf(name, definition))),
      components: { schemas: schemas.components },
    });
  }
}

const patchTypes = ['application/apply-patch+yaml', 'application/json-patch+json', 'application/merge-patch+json'];

function pathsOf(prefix: string, definition: ResourceDefinition): [string, JsonObject][] {
  const base = `/${prefix}/${definition.namespaced ? 'namespaces/{namespace}/' : ''}${definition.plural}`;
  const gvk = { group: definition.group, version: definition.version, kind: definition.kind };
  const parameter = (name: string) => ({ name, in: 'query', schema: { type: 'string', uniqueItems: true } });
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation'].map(parameter);
  const operation = (action: string, types: readonly string[]): JsonObject => ({
    parameters,
    requestBody: { content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'object' } }])) },
    responses: { 200: { description: 'OK' } },
    'x-kubernetes-action': action,
    'x-kubernetes-group-version-kind': gvk,
  });
  const types = definition.custom ? patchTypes : [...patchTypes, 'application/strategic-merge-patch+json'];
  const collection = { post: operation('post', ['*/*']) };
  if (!definition.stored) return [[base, collection]];
  const single = { put: operation('put', ['*/*']), patch: operation('patch', types) };
  return [
    [base, collection],
    [`${base}/{name}`, single],
  ];
}

class Schemas {
  readonly components: Record<string, JsonObject> = {};

  addKind(definition: ResourceDefinition): void {
    const name = this.#add(definition.schema);
    const component = this.components[name] ?? {};
    const properties = component['properties'] as JsonObject;
    component['properties'] = { apiVersion: { type: 'string' }, kind: { type: 'string' }, ...properties };
    component['x-kubernetes-group-version-kind'] = [
      { group: definition.group, version: definition.version, kind: definition.kind },
    ];
  }

  #add(schema: StructSchema): string {
    const name = `io.openremote.rehearsal.${schema.name.replaceAll(/[^A-Za-z0-9.]/g, '_')}${schema.atomic ? '.atomic' : ''}`;
    if (this.components[name] !== undefined) return name;
    const component: JsonObject = { type: 'object' };
    this.components[name] = component;
    component['properties'] = Object.fromEntries(
      [...schema.fields].map(([field, { schema: type }]) => [field, this.#convert(type)]),
    );
    const required = [...schema.fields].filter(([, field]) => field.required).map(([field]) => field);
    if (required.length > 0) component['required'] = required;
    if (schema.atomic) component['x-kubernetes-map-type'] = 'atomic';
    if (schema.open) component['x-kubernetes-preserve-unknown-fields'] = true;
    return name;
  }

  #convert(schema: Schema): JsonObject {
    switch (schema.form) {
      case 'struct':
        return { $ref: `#/components/schemas/${this.#add(schema)}` };
      case 'map':
        return { type: 'object', additionalProperties: this.#convert(schema.values) };
      case 'any':
        return { 'x-kubernetes-preserve-unknown-fields': true };
      case 'list': {
        const merge = schema.merge === 'atomic' ? {} : { 'x-kubernetes-patch-strategy': 'merge' };
        const key = schema.keys[0] === undefined ? {} : { 'x-kubernetes-patch-merge-key': schema.keys[0] };
        const keys = schema.merge === 'map' ? { 'x-kubernetes-list-map-keys': [...schema.keys] } : {};
        return {
          type: 'array',
          items: this.#convert(schema.items),
          'x-kubernetes-list-type': schema.merge,
          ...keys,
          ...merge,
          ...key,
        };
      }
      case 'scalar':
        return scalarTypes[schema.scalar];
    }
  }
}

const scalarTypes: Record<ScalarType, JsonObject> = {
  string: { type: 'string' },
  int: { type: 'integer', format: 'int64' },
  number: { type: 'number' },
  bool: { type: 'boolean' },
  quantity: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  intstr: { format: 'int-or-string', oneOf: [{ type: 'integer' }, { type: 'string' }] },
  time: { type: 'string', format: 'date-time' },
  bytes: { type: 'string', format: 'byte' },
};
