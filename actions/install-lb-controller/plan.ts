import type { Cluster, PodIdentity } from '../../shared/aws/clusters.ts';
import { ActionError } from '../../shared/errors/action-error.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { isPending } from '../../shared/tools/pending-release.ts';
import { isCurrent } from '../../shared/tools/release-observation.ts';
import type { ReleaseObservation } from '../../shared/tools/release-observation.ts';
import { release } from './chart-values.ts';
import type { InstallLbControllerInputs } from './inputs.ts';

export type StepId = 'clear-pending' | 'crds' | 'install' | 'ready';

export interface Observed {
  readonly cluster: Cluster;
  readonly podIdentities: readonly PodIdentity[];
  readonly release: ReleaseObservation;
  /** What the chart would be given now. */
  readonly values: object;
}

/** Installs or upgrades what is not current, and always makes sure that the webhook answers. */
export function plan(inputs: InstallLbControllerInputs, observed: Observed): Plan<StepId> {
  requireRole(inputs.clusterName, observed.podIdentities);
  const chart = `${release.name}-${inputs.chartVersion.replace(/^v/, '')}`;
  const found = observed.release.status;
  const ready = { id: 'ready', title: 'Wait until the controller and its webhook answer' } as const;
  if (isCurrent(observed.release, chart, observed.values)) {
    return { notes: [`${chart} is installed with these values already.`], steps: [ready] };
  }
  const clear = isPending(found)
    ? [
        {
          id: 'clear-pending',
          title: `Clear revision ${found?.revision ?? 0}, which a killed run left ${found?.status ?? ''}`,
        } as const,
      ]
    : [];
  return {
    notes: [found === undefined ? 'The controller is not installed.' : `Found ${found.chart}, ${found.status}.`],
    steps: [
      ...clear,
      { id: 'crds', title: `Apply the custom resource definitions of ${chart}` },
      { id: 'install', title: `Install ${chart}`, after: ['crds', ...clear.map((step) => step.id)] },
      { ...ready, after: ['install'] },
    ],
  };
}

/** Without a role the controller starts, and then fails every Service with AccessDenied; better to say so now. */
function requireRole(clusterName: string, identities: readonly PodIdentity[]): void {
  const found = identities.some(
    ({ namespace, serviceAccount }) => namespace === release.namespace && serviceAccount === release.name,
  );
  if (found) return;
  throw new ActionError({
    what: 'The load balancer controller would have no IAM role',
    where: `cluster ${clusterName}, service account ${release.namespace}/${release.name}`,
    why: 'there is no EKS pod identity association for this service account',
    remedy: 'Run openremote/eks-actions/create-cluster again for this cluster: it makes what is missing.',
  });
}
