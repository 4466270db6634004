import { allVerbs } from '../../api/built-in-resources.ts';
import type { PrinterColumn, ResourceDefinition, Subresource } from '../../api/resource-definition.ts';
import type { Cluster } from '../../cluster.ts';
import { withCondition } from '../../conditions.ts';
import { isObject, numberAt, objectAt, objectsAt, textAt, textsAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { Condition } from '../../kinds.ts';
import type { KubernetesObject } from '../../objects.ts';
import { customType } from '../../schema/custom-types.ts';
import { Controller, isDeleting, itself } from '../controller.ts';

const resource = 'customresourcedefinitions.apiextensions.k8s.io';
/** Holds a definition until its custom resources are gone. */
const finalizer = 'customresourcecleanup.apiextensions.k8s.io';
/** Seconds from a definition to its Established condition; clients that race it see the resource missing. */
const establishSeconds = 1;

interface CustomDefinition extends KubernetesObject {
  status?: { conditions?: Condition[]; acceptedNames?: unknown; storedVersions?: string[] };
}

/** Serves what CustomResourceDefinitions define, from their Established condition on until they are gone. */
export function startCustomResourceController(cluster: Cluster): void {
  const served = new Map<string, ResourceDefinition[]>();
  const controller = new Controller(cluster, {
    name: 'custom resources',
    watches: { [resource]: itself },
    reconcile: (name) => {
      const definition = cluster.objects.get<CustomDefinition>(resource, undefined, name);
      if (definition === undefined) {
        withdraw(cluster, served, name);
        return undefined;
      }
      if (isDeleting(definition)) return clean(cluster, definition);
      if (!isEstablished(definition) && definition.metadata.generation === 1 && !served.has(name)) {
        served.set(name, []);
        return establishSeconds;
      }
      serve(cluster, served, definition);
      establish(cluster, definition);
      return undefined;
    },
  });
  cluster.store.listen(({ type, resource: changed }) => {
    if (type !== 'DELETED' || !served.has(changed)) return;
    controller.enqueue(changed);
  });
}

function isEstablished(definition: CustomDefinition): boolean {
  return (
    definition.status?.conditions?.some(({ type, status }) => type === 'Established' && status === 'True') ?? false
  );
}

function withdraw(cluster: Cluster, served: Map<string, ResourceDefinition[]>, name: string): void {
  for (const definition of served.get(name) ?? []) cluster.registry.withdraw(definition);
  served.delete(name);
}

function serve(cluster: Cluster, served: Map<string, ResourceDefinition[]>, definition: CustomDefinition): void {
  const made = definitionsOf(definition);
  const before = served.get(definition.metadata.name) ?? [];
  if (JSON.stringify(before.map(plain)) === JSON.stringify(made.map(plain)) && before.length > 0) return;
  for (const old of before) cluster.registry.withdraw(old);
  for (const next of made) cluster.registry.serve(next);
  served.set(definition.metadata.name, made);
}

/** For comparing: schemas hold maps. */
function plain(definition: ResourceDefinition): unknown {
  return { ...definition, schema: [...definition.schema.fields.keys()] };
}

function establish(cluster: Cluster, definition: CustomDefinition): void {
  cluster.objects.changeStatus<CustomDefinition>(resource, undefined, definition.metadata.name, (copy) => {
    const accepted: Condition = {
      type: 'NamesAccepted',
      status: 'True',
      reason: 'NoConflicts',
      message: 'no conflicts found',
    };
    const established: Condition = {
      type: 'Established',
      status: 'True',
      reason: 'InitialNamesAccepted',
      message: 'the initial names have been accepted',
    };
    copy.status = {
      ...copy.status,
      conditions: withCondition(withCondition(copy.status?.conditions, accepted), established),
      acceptedNames: objectAt(copy, 'spec', 'names') ?? {},
      storedVersions: objectsAt(copy, 'spec', 'versions')
        .filter((version) => version['storage'] === true)
        .map((version) => textAt(version, 'name') ?? ''),
    };
  });
  cluster.objects.change(resource, undefined, definition.metadata.name, (copy) => {
    const finalizers = copy.metadata.finalizers ?? [];
    if (!finalizers.includes(finalizer)) copy.metadata.finalizers = [...finalizers, finalizer];
  });
}

/** Deletes all custom resources of a definition that is going; it goes after them. */
function clean(cluster: Cluster, definition: CustomDefinition): number | undefined {
  const name = definition.metadata.name;
  for (const object of cluster.store.list(name)) {
    if (!isDeleting(object) && cluster.registry.named(name) !== undefined) {
      cluster.objects.remove(name, object.metadata.namespace, object.metadata.name);
    }
  }
  if (cluster.store.list(name).length > 0) return 10;
  cluster.objects.change(resource, undefined, name, (copy) => {
    copy.metadata.finalizers = (copy.metadata.finalizers ?? []).filter((held) => held !== finalizer);
  });
  return undefined;
}

function definitionsOf(definition: KubernetesObject): ResourceDefinition[] {
  const spec = objectAt(definition, 'spec') ?? {};
  return objectsAt(spec, 'versions')
    .filter((version) => version['served'] === true)
    .sort((a, b) => Number(b['storage']) - Number(a['storage']))
    .map((version) => definitionOf(spec, version));
}

function definitionOf(spec: JsonObject, version: JsonObject): ResourceDefinition {
  const names = objectAt(spec, 'names') ?? {};
  const kind = textAt(names, 'kind') ?? '';
  const subresources = objectAt(version, 'subresources') ?? {};
  const scale = objectAt(subresources, 'scale');
  const path = (field: string) => (textAt(scale, field) ?? '').split('.').filter((part) => part !== '');
  return {
    group: textAt(spec, 'group') ?? '',
    version: textAt(version, 'name') ?? '',
    plural: textAt(names, 'plural') ?? '',
    singular: textAt(names, 'singular') ?? kind.toLowerCase(),
    kind,
    listKind: textAt(names, 'listKind') ?? `${kind}List`,
    namespaced: textAt(spec, 'scope') === 'Namespaced',
    shortNames: textsAt(names, 'shortNames'),
    categories: textsAt(names, 'categories'),
    verbs: allVerbs,
    subresources: subresourcesOf(kind, isObject(subresources['status']), scale !== undefined),
    schema: customType(kind, objectAt(version, 'schema', 'openAPIV3Schema')),
    counted: true,
    stored: true,
    custom: true,
    printerColumns: objectsAt(version, 'additionalPrinterColumns').map(printerColumn),
    ...(scale === undefined ? {} : { scale: { spec: path('specReplicasPath'), status: path('statusReplicasPath') } }),
  };
}

function subresourcesOf(kind: string, status: boolean, scale: boolean): Subresource[] {
  const verbs = ['get', 'patch', 'update'];
  return [
    ...(status ? [{ name: 'status', kind, verbs }] : []),
    ...(scale ? [{ name: 'scale', kind: 'Scale', group: 'autoscaling', version: 'v1', verbs }] : []),
  ];
}

function printerColumn(column: JsonObject): PrinterColumn {
  return {
    name: textAt(column, 'name') ?? '',
    type: textAt(column, 'type') ?? 'string',
    jsonPath: textAt(column, 'jsonPath') ?? '',
    priority: numberAt(column, 'priority') ?? 0,
    description: textAt(column, 'description') ?? '',
  };
}
