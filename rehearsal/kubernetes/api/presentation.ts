import type { JsonObject } from '../json.ts';
import type { KubernetesObject } from '../objects.ts';
import type { ResourceRequest } from './handler-context.ts';
import { tableOf } from './tables/table.ts';

/** The form in which a client wants objects: as they are, as a table (kubectl get), or their metadata alone. */
export interface Presentation {
  one(object: KubernetesObject): JsonObject;
  many(
    items: readonly KubernetesObject[],
    metadata: JsonObject,
    kind: { kind: string; apiVersion: string },
  ): JsonObject;
}

const plain: Presentation = {
  one: (object) => object,
  many: (items, metadata, kind) => ({ ...kind, metadata, items: [...items] }),
};

const metadataOnly: Presentation = {
  one: partial,
  many: (items, metadata) => ({
    kind: 'PartialObjectMetadataList',
    apiVersion: 'meta.k8s.io/v1',
    metadata,
    items: items.map(partial),
  }),
};

function partial(object: KubernetesObject): JsonObject {
  return { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata: object.metadata };
}

export function presentation(request: ResourceRequest): Presentation {
  const { accept, definition, info } = request;
  if (/as=Table\b/.test(accept)) {
    const include = info.query.get('includeObject') ?? 'Metadata';
    const table = (items: readonly KubernetesObject[], metadata: JsonObject) =>
      tableOf(definition, items, metadata, include);
    return {
      one: (object) => table([object], { resourceVersion: object.metadata.resourceVersion ?? '' }),
      many: (items, metadata) => table(items, metadata),
    };
  }
  return /as=PartialObjectMetadata(List)?\b/.test(accept) ? metadataOnly : plain;
}
