import type { FieldError } from '../api/api-error.ts';
import type { ResourceName } from '../api/resource-definition.ts';
import type { ObjectStore } from '../storage/object-store.ts';
import type { AdmissionRequest } from '../storage/write.ts';

/** What admission may look at besides the object itself. */
export interface AdmissionContext {
  readonly store: ObjectStore;
  /** First two numbers of the service network: `10.100`. */
  readonly serviceNetwork: string;
  /** True if EKS Pod Identity has a role for the service account. */
  readonly hasPodIdentity: (namespace: string, serviceAccount: string) => boolean;
}

/** The rules for some kinds, on top of what their schema says. */
export interface KindRules {
  readonly resources: readonly ResourceName[];
  /** Defaults and admission plugins; changes `request.object`, may refuse by throwing. */
  readonly mutate?: (request: AdmissionRequest, context: AdmissionContext) => void;
  readonly validate?: (request: AdmissionRequest, context: AdmissionContext) => FieldError[];
  /** May refuse a deletion by throwing. */
  readonly beforeDelete?: (request: AdmissionRequest, context: AdmissionContext) => void;
}

export function immutableField(field: string, value: unknown): FieldError {
  return { type: 'Invalid', field, value, detail: 'field is immutable' };
}
