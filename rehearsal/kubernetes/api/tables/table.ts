import { valueAt } from '../../json.ts';
import type { JsonObject } from '../../json.ts';
import type { KubernetesObject } from '../../objects.ts';
import { resourceName } from '../resource-definition.ts';
import type { PrinterColumn, ResourceDefinition } from '../resource-definition.ts';
import { ageColumn, ageSince, nameColumn } from './column.ts';
import type { Column } from './column.ts';
import { kindColumns } from './kind-columns.ts';

/** A meta.k8s.io Table of the objects, as `kubectl get` asks for. `include` is None, Metadata or Object. */
export function tableOf(
  definition: ResourceDefinition,
  items: readonly KubernetesObject[],
  metadata: JsonObject,
  include: string,
): JsonObject {
  const columns = columnsOf(definition);
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    columnDefinitions: columns.map((column) => ({
      name: column.name,
      type: column.type ?? 'string',
      format: column.name === 'Name' ? 'name' : '',
      description: '',
      priority: column.priority ?? 0,
    })),
    rows: items.map((object) => ({
      cells: columns.map((column) => column.cell(object)),
      object: rowObject(object, include),
    })),
  };
}

function rowObject(object: KubernetesObject, include: string): JsonObject | null {
  if (include === 'None') return null;
  if (include === 'Object') return object;
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata };
}

function columnsOf(definition: ResourceDefinition): readonly Column[] {
  const known = kindColumns[resourceName(definition)];
  if (known !== undefined) return known;
  if (definition.printerColumns === undefined || definition.printerColumns.length === 0) return [nameColumn, ageColumn];
  const own = definition.printerColumns.map(customColumn);
  return [nameColumn, ...own, ...(own.some(({ name }) => name.toLowerCase() === 'age') ? [] : [ageColumn])];
}

/** A column of a custom resource; of JSONPath only plain paths such as `.status.phase` are followed. */
function customColumn(column: PrinterColumn): Column {
  const path = column.jsonPath.split(/[.[\]"']+/).filter((part) => part !== '');
  return {
    name: column.name,
    type: column.type === 'date' ? 'string' : column.type,
    priority: column.priority,
    cell: (object) => {
      const value = valueAt(object, ...path);
      return column.type === 'date' ? ageSince(value) : (value ?? null);
    },
  };
}
