import { forbidden } from '../api/api-error.ts';
import type { FieldError } from '../api/api-error.ts';
import { objectAt, sameJson, textAt, textsAt, valueAt } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { KubernetesObject } from '../objects.ts';
import { quantity } from '../quantity.ts';
import type { AdmissionRequest } from '../storage/write.ts';
import type { AdmissionContext, KindRules } from './plugin.ts';

export const defaultClassAnnotation = 'storageclass.kubernetes.io/is-default-class';

function addFinalizer(object: KubernetesObject, finalizer: string): void {
  const finalizers = object.metadata.finalizers ?? [];
  if (!finalizers.includes(finalizer)) object.metadata.finalizers = [...finalizers, finalizer];
}

export const claimRules: KindRules = {
  resources: ['persistentvolumeclaims'],
  mutate({ object, operation }, context) {
    if (operation !== 'CREATE') return;
    addFinalizer(object, 'kubernetes.io/pvc-protection');
    object['status'] = { phase: 'Pending' };
    const spec = objectAt(object, 'spec');
    if (spec !== undefined && spec['storageClassName'] === undefined) {
      const fallback = defaultClass(context);
      if (fallback !== undefined) spec['storageClassName'] = fallback;
    }
  },
  validate(request, context) {
    const spec = objectAt(request.object, 'spec') ?? {};
    const errors: FieldError[] = [];
    if (textsAt(spec, 'accessModes').length === 0) {
      errors.push({ type: 'Required', field: 'spec.accessModes', detail: 'at least 1 access mode is required' });
    }
    if (valueAt(spec, 'resources', 'requests', 'storage') === undefined) {
      errors.push({ type: 'Required', field: 'spec.resources[storage]', detail: '' });
    }
    return request.old === undefined ? errors : [...errors, ...checkClaimUpdate(request, request.old, context)];
  },
};

/** The newest class that is marked as default. */
function defaultClass(context: AdmissionContext): string | undefined {
  return context.store
    .list('storageclasses.storage.k8s.io')
    .filter(({ metadata }) => metadata.annotations?.[defaultClassAnnotation] === 'true')
    .sort((a, b) => (b.metadata.creationTimestamp ?? '').localeCompare(a.metadata.creationTimestamp ?? ''))[0]?.metadata
    .name;
}

function checkClaimUpdate(request: AdmissionRequest, old: KubernetesObject, context: AdmissionContext): FieldError[] {
  // The binder sets volumeName once.
  const unbound = textAt(old, 'spec', 'volumeName') === undefined;
  const fixed = (claim: KubernetesObject): JsonObject => ({
    ...objectAt(claim, 'spec'),
    resources: undefined,
    volumeAttributesClassName: undefined,
    ...(unbound ? { volumeName: undefined } : {}),
  });
  if (!sameJson(fixed(old), fixed(request.object))) {
    const detail =
      'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims';
    return [{ type: 'Forbidden', field: 'spec', detail }];
  }
  return checkResize(request, old, context);
}

function checkResize(
  { object, definition }: AdmissionRequest,
  old: KubernetesObject,
  context: AdmissionContext,
): FieldError[] {
  const size = (claim: KubernetesObject) => quantity(valueAt(claim, 'spec', 'resources', 'requests', 'storage'));
  if (size(object) < size(old)) {
    const detail = 'field can not be less than status.capacity';
    return [{ type: 'Forbidden', field: 'spec.resources.requests.storage', detail }];
  }
  if (size(object) > size(old)) {
    const name = textAt(object, 'spec', 'storageClassName') ?? '';
    const found = context.store.get('storageclasses.storage.k8s.io', undefined, name);
    if (found?.['allowVolumeExpansion'] !== true || textAt(old, 'status', 'phase') !== 'Bound') {
      throw forbidden(
        definition,
        object.metadata.name,
        'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
      );
    }
  }
  return [];
}

export const volumeRules: KindRules = {
  resources: ['persistentvolumes'],
  mutate({ object, operation }) {
    if (operation !== 'CREATE') return;
    addFinalizer(object, 'kubernetes.io/pv-protection');
    object['status'] = { phase: 'Pending' };
  },
  validate({ object, old }) {
    if (old === undefined) return [];
    const source = (volume: KubernetesObject) => {
      const spec = objectAt(volume, 'spec') ?? {};
      return [spec['csi'], spec['awsElasticBlockStore'], spec['hostPath'], spec['local'], spec['nfs']];
    };
    if (sameJson(source(object), source(old))) return [];
    const detail = 'spec.persistentvolumesource is immutable after creation';
    return [{ type: 'Forbidden', field: 'spec.persistentvolumesource', detail }];
  },
};

export const storageClassRules: KindRules = {
  resources: ['storageclasses.storage.k8s.io'],
  validate({ object, old }) {
    if (old === undefined) return [];
    const errors: FieldError[] = [];
    for (const field of ['parameters', 'provisioner', 'reclaimPolicy'] as const) {
      if (sameJson(object[field], old[field])) continue;
      errors.push({ type: 'Forbidden', field, detail: `updates to ${field} are forbidden.` });
    }
    if (object['volumeBindingMode'] !== old['volumeBindingMode']) {
      errors.push({
        type: 'Invalid',
        field: 'volumeBindingMode',
        value: object['volumeBindingMode'],
        detail: 'field is immutable',
      });
    }
    return errors;
  },
};
