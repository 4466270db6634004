import type { KubernetesObject } from '../tools/kubectl.ts';

/** A Service or an Ingress, as far as it tells its load balancer. */
export interface Entry extends KubernetesObject {
  readonly spec?: { readonly type?: string };
  readonly status?: {
    readonly loadBalancer?: { readonly ingress?: readonly { readonly hostname?: string; readonly ip?: string }[] };
  };
}
