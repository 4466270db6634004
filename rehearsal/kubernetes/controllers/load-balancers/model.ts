/** What the controller wants to be there in AWS for one Service, or for one group of Ingresses. */
export interface LoadBalancerModel {
  /** `service.k8s.aws` or `ingress.k8s.aws`: the prefix of its tags. */
  readonly tagPrefix: string;
  /** Value of the stack tag: `openremote/proxy`, or the name of an Ingress group. */
  readonly stack: string;
  readonly name: string;
  readonly type: 'network' | 'application';
  readonly scheme: string;
  readonly subnets: readonly string[];
  /** Elastic IP allocations, one per subnet. */
  readonly addresses: readonly string[];
  readonly ipAddressType: string;
  /** Frontend security group of its own; absent if groups were given. */
  readonly frontendGroup?: FrontendGroup;
  readonly securityGroups: readonly string[];
  readonly backendGroup: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly targetGroups: readonly TargetGroupModel[];
  readonly listeners: readonly ListenerModel[];
}

export interface FrontendGroup {
  readonly name: string;
  readonly description: string;
  readonly ports: readonly { readonly port: number; readonly protocol: string }[];
  readonly sources: readonly string[];
}

export interface TargetGroupModel {
  /** Value of the resource tag, unique within the stack. */
  readonly resource: string;
  readonly name: string;
  readonly protocol: string;
  readonly protocolVersion?: string;
  /** 1 for ip targets of several ports: each target brings its own. */
  readonly port: number;
  readonly targetType: 'ip' | 'instance';
  readonly healthCheck: Readonly<Record<string, unknown>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly service: { readonly namespace: string; readonly name: string; readonly port: number | string };
}

export interface ListenerModel {
  readonly port: number;
  readonly protocol: string;
  readonly certificates: readonly string[];
  readonly sslPolicy?: string;
  readonly alpnPolicy?: string;
  readonly action: ActionModel;
  readonly rules: readonly RuleModel[];
}

export type ActionModel =
  | { readonly kind: 'forward'; readonly targetGroup: string }
  | { readonly kind: 'redirect'; readonly port: number }
  | { readonly kind: 'raw'; readonly actions: readonly object[] }
  | { readonly kind: 'not-found' };

export interface RuleModel {
  readonly conditions: readonly object[];
  readonly action: ActionModel;
}

/** The wanted things cannot be worked out (FailedBuildModel). */
export class BuildError extends Error {}
