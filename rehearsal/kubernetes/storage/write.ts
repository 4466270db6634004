import type { ResourceDefinition } from '../api/resource-definition.ts';
import type { FieldManager } from '../apply/managed-fields.ts';
import type { KubernetesObject } from '../objects.ts';

/** Who asks, as authentication found out; controllers act as `system:…` users. */
export interface UserInfo {
  readonly username: string;
  readonly uid?: string;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>>;
}

export const systemUser: UserInfo = { username: 'system:kube-controller-manager', groups: ['system:masters'] };

export interface WriteOptions {
  readonly user: UserInfo;
  /** Go through everything, keep nothing. */
  readonly dryRun: boolean;
  /** Absent for the control plane's own controllers, whose fields are not tracked (a simplification). */
  readonly manager?: FieldManager;
  readonly subresource?: string;
}

export const internalWrite: WriteOptions = { user: systemUser, dryRun: false };

export interface DeleteOptions {
  readonly propagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  readonly gracePeriodSeconds?: number;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly dryRun?: boolean;
  readonly user?: UserInfo;
}

/** One write on its way into the store; admission may change `object` and may refuse by throwing. */
export interface AdmissionRequest {
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly definition: ResourceDefinition;
  object: KubernetesObject;
  readonly old?: KubernetesObject;
  readonly options: WriteOptions;
}

export interface Admission {
  /** Defaults beyond the schema's, and changes that admission plugins and webhooks make. */
  mutate(request: AdmissionRequest): void;
  /** Throws the API's 422 or 403. */
  validate(request: AdmissionRequest): void;
}
