import type { KubernetesObject } from './objects.ts';

interface Model {
  validate(): void;
}

/** Custom resources of EKS, whose schemas no library has. */
const custom = 'eks.amazonaws.com/';

/**
 * What the Kubernetes API's own OpenAPI schemas, as the library kubernetes-models carries them, say against an object: wrong types,
 * values out of an enumeration, missing fields. Fields that the API does not know pass; `findings` of api-types.ts finds those.
 */
export async function schemaFindings(object: KubernetesObject): Promise<string[]> {
  const { apiVersion, kind } = object;
  if (apiVersion.startsWith(custom)) return [];
  const models = (await import(`kubernetes-models/${apiVersion}/${kind}`)) as Record<
    string,
    new (data: object) => Model
  >;
  const Model = models[kind];
  if (Model === undefined) return [`the library has no ${apiVersion} ${kind}`];
  try {
    new Model(object).validate();
    return [];
  } catch (error) {
    return [`${kind} ${object.metadata.name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
