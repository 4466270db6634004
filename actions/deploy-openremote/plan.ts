import type { Plan } from '../../shared/plan/plan.ts';
import { isPending } from '../../shared/tools/pending-release.ts';
import { isCurrent } from '../../shared/tools/release-observation.ts';
import type { ReleaseObservation } from '../../shared/tools/release-observation.ts';
import { releaseName } from './chart-values.ts';
import type { DeployOpenremoteInputs } from './inputs.ts';

export type StepId = 'clear-pending' | 'release' | 'workloads' | 'load-balancer';

export interface Observed {
  readonly release: ReleaseObservation;
  /** Name and version: `openremote-0.1.0`. */
  readonly chart: string;
  /** What the chart would be given now. */
  readonly values: object;
}

/** Installs or upgrades what is not current, and always waits until the stack really answers. */
export function plan(inputs: DeployOpenremoteInputs, observed: Observed): Plan<StepId> {
  const found = observed.release.status;
  const waits = (after: readonly StepId[]) => [
    { id: 'workloads' as const, title: 'Wait until all workloads are ready', after },
    ...(inputs.exposure === 'none'
      ? []
      : [
          {
            id: 'load-balancer' as const,
            title: 'Wait until the load balancer is active with healthy targets',
            after: ['workloads' as const],
          },
        ]),
  ];
  if (isCurrent(observed.release, observed.chart, observed.values)) {
    return {
      notes: [`${observed.chart} runs with these values already (revision ${found?.revision ?? 0}).`],
      steps: waits([]),
    };
  }
  const clear = isPending(found)
    ? [
        {
          id: 'clear-pending' as const,
          title: `Clear revision ${found?.revision ?? 0}, which a killed run left ${found?.status ?? ''}`,
        },
      ]
    : [];
  const verb = found === undefined || clear.length > 0 ? 'Install' : 'Upgrade';
  return {
    notes: [
      found === undefined
        ? `There is no release "${releaseName}" yet.`
        : `Found ${found.chart}, revision ${found.revision}, ${found.status}.`,
    ],
    steps: [
      ...clear,
      {
        id: 'release',
        title: `${verb} ${observed.chart} in namespace ${inputs.namespace}`,
        after: clear.map((step) => step.id),
      },
      ...waits(['release']),
    ],
  };
}
