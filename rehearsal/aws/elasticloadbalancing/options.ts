import type { TargetDescription } from '@aws-sdk/client-elastic-load-balancing-v2';

export interface ElasticLoadBalancingQuotas {
  networkLoadBalancers: number;
  applicationLoadBalancers: number;
  targetGroups: number;
  listenersPerLoadBalancer: number;
  rulesPerLoadBalancer: number;
  targetsPerTargetGroup: number;
}

/** What a scenario may turn on the local load balancing, at any time: the service reads it at every call. */
export interface ElasticLoadBalancingOptions {
  quotas: ElasticLoadBalancingQuotas;
  /** What the health checks of a registered target find; by default all is well. */
  targetIsHealthy: (target: TargetDescription, targetGroupName: string) => boolean;
}

/** The quotas of a new account. */
export const defaultQuotas: ElasticLoadBalancingQuotas = {
  networkLoadBalancers: 50,
  applicationLoadBalancers: 50,
  targetGroups: 3000,
  listenersPerLoadBalancer: 50,
  rulesPerLoadBalancer: 100,
  targetsPerTargetGroup: 1000,
};

/** Options with the defaults filled in. The object that is returned may be changed while the service runs. */
export function elasticLoadBalancingOptions(
  given: Partial<Omit<ElasticLoadBalancingOptions, 'quotas'>> & { quotas?: Partial<ElasticLoadBalancingQuotas> } = {},
): ElasticLoadBalancingOptions {
  return {
    targetIsHealthy: given.targetIsHealthy ?? (() => true),
    quotas: { ...defaultQuotas, ...given.quotas },
  };
}
