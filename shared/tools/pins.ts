/**
 * The versions that are used unless an input says otherwise. They are tried together; the rehearsal runs them. Renovating
 * one is a change of this file alone.
 */
export const pins = {
  eksctl: '0.230.0',
  kubectl: '1.36.3',
  /** Helm 3 has had no security fixes since 11 November 2026. */
  helm: '4.2.3',
  /** Newest in standard support minus one in November 2026 (1.34 leaves it on 2 December 2026). */
  kubernetes: '1.35',
  /** Since 3.0.0 chart and controller have the same version number. */
  loadBalancerControllerChart: '3.5.0',
} as const;
