import type { UsualDurations } from '../../shared/plan/estimate.ts';
import type { StepId } from './environment-plan.ts';

/**
 * Seconds that the steps usually take: what people report for AWS (a control plane ten to fifteen minutes, a node group three to
 * six), and guesses for our own part. For estimates only.
 */
export const usualDurations: UsualDurations<StepId | 'audit'> = {
  settle: 10,
  unprotect: 60,
  suspend: 10,
  records: 60,
  snapshots: 240,
  entries: 60,
  'load-balancers': 180,
  finalizers: 5,
  workloads: 60,
  controller: 10,
  certificates: 90,
  addons: 30,
  guests: 30,
  cluster: 18 * 60,
  volumes: 20,
  leftovers: 30,
  audit: 30,
};
