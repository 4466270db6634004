import type { Exposure } from '../observed.ts';
import type { UpstreamChart } from './detect.ts';

/**
 * The values files of the checkout that belong to an exposure on EKS, in the order in which OpenRemote's own scripts give them.
 * Files that a checkout does not have are left out by whoever reads them. Pure.
 */
export function valuesFilesOf(chart: UpstreamChart, exposure: Exposure): readonly string[] {
  if (chart === 'or-setup' || chart === 'postgresql' || chart === 'proxy') return ['values-eks.yaml'];
  if (exposure === 'ingress') return ['values-eks.yaml'];
  // Behind HAProxy neither has an Ingress, and the manager no load balancers of its own; without exposure the same holds.
  return chart === 'keycloak' ? ['values-haproxy.yaml'] : ['values-haproxy-eks.yaml'];
}

/** The charts that make a release, in the order in which they stand on each other. Pure. */
export function chartsOf(flavour: 'static' | 'dynamic', exposure: Exposure): readonly UpstreamChart[] {
  const withProxy = exposure === 'haproxy' || (flavour === 'dynamic' && exposure === 'ingress');
  return [
    // In the static flavour it holds fixed passwords; the Secret and the volumes are made by the action instead.
    ...(flavour === 'dynamic' ? (['or-setup'] as const) : []),
    'postgresql',
    'keycloak',
    'manager',
    ...(withProxy ? (['proxy'] as const) : []),
  ];
}
