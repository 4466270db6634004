import { forbidden } from '../api/api-error.ts';
import { notFound } from '../api/api-error.ts';
import { objectAt } from '../json.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import type { AdmissionContext, KindRules } from './plugin.ts';

const lasting = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];
const subject = { group: '', plural: 'namespaces', kind: 'Namespace' };

export const namespaceRules: KindRules = {
  resources: ['namespaces'],
  mutate({ object, operation }) {
    object.metadata.labels = { ...object.metadata.labels, 'kubernetes.io/metadata.name': object.metadata.name };
    if (operation === 'CREATE') {
      object['spec'] = { ...objectAt(object, 'spec'), finalizers: ['kubernetes'] };
      object['status'] = { phase: 'Active' };
    }
  },
  beforeDelete({ object }) {
    if (lasting.slice(0, 3).includes(object.metadata.name)) {
      throw forbidden(subject, object.metadata.name, 'this namespace may not be deleted');
    }
  },
};

/** NamespaceLifecycle: nothing is made in a namespace that does not exist or is going. */
export function checkNamespaceLives(
  { definition, object, operation }: AdmissionRequest,
  context: AdmissionContext,
): void {
  const namespace = object.metadata.namespace;
  if (operation !== 'CREATE' || !definition.namespaced || namespace === undefined) return;
  const found = context.store.get('namespaces', undefined, namespace);
  if (found === undefined) throw notFound(subject, namespace);
  if (found.metadata.deletionTimestamp !== undefined) {
    throw forbidden(
      definition,
      object.metadata.name,
      `unable to create new content in namespace ${namespace} because it is being terminated`,
      [
        {
          reason: 'NamespaceTerminating',
          message: `namespace ${namespace} is being terminated`,
          field: 'metadata.namespace',
        },
      ],
    );
  }
}
