import type { StructSchema } from '../schema/schema.ts';

/** One kind of object that the API serves. */
export interface ResourceDefinition {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly listKind: string;
  readonly namespaced: boolean;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources: readonly Subresource[];
  readonly schema: StructSchema;
  /** `metadata.generation` counts changes of what is neither metadata nor status. */
  readonly counted: boolean;
  /** False for reviews: posted and answered, never kept. */
  readonly stored: boolean;
  /** Where `scale` finds its numbers. */
  readonly scale?: ScalePaths;
  /** Columns of a custom resource. */
  readonly printerColumns?: readonly PrinterColumn[];
  /** Made by a CustomResourceDefinition. */
  readonly custom: boolean;
}

export interface Subresource {
  readonly name: string;
  /** Kind, group and version where they differ from the resource's own. */
  readonly kind: string;
  readonly group?: string;
  readonly version?: string;
  readonly verbs: readonly string[];
}

export interface ScalePaths {
  readonly spec: readonly string[];
  readonly status: readonly string[];
  readonly selector?: readonly string[];
}

export interface PrinterColumn {
  readonly name: string;
  readonly type: string;
  readonly jsonPath: string;
  readonly priority: number;
  readonly description: string;
}

/** `deployments.apps`, `pods`: how the store, the record and RBAC name a resource. */
export type ResourceName = string;

export function resourceName(definition: { group: string; plural: string }): ResourceName {
  return definition.group === '' ? definition.plural : `${definition.plural}.${definition.group}`;
}

export function apiVersionOf(definition: { group: string; version: string }): string {
  return definition.group === '' ? definition.version : `${definition.group}/${definition.version}`;
}

export function hasSubresource(definition: ResourceDefinition, name: string): boolean {
  return definition.subresources.some((subresource) => subresource.name === name);
}
