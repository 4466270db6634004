import type { Cluster } from '../../shared/aws/eks/clusters.ts';
import type { Plan, PlannedStep } from '../../shared/plan/plan.ts';
import { isPending } from '../../shared/tools/pending-release.ts';
import { isCurrent } from '../../shared/tools/release-observation.ts';
import { chartValues, release } from './chart-values.ts';
import { compareVersions } from './chart-versions.ts';
import { checkRole } from './identity/check-role.ts';
import type { InstallLbControllerInputs } from './inputs.ts';
import type { ControllerObserved, Observed } from './observe.ts';
import { refuseOtherControllers } from './other-controllers.ts';

export type StepId =
  'identity-provider' | 'role' | 'clear-pending' | 'finish-uninstall' | 'crds' | 'install' | 'restart' | 'ready';

/**
 * Makes what is missing, installs or upgrades what is not current, and always makes sure that the webhook answers. Pure.
 * @throws ActionError if the cluster has another controller, or the role that is there lacks what this version needs.
 */
export function plan(_inputs: InstallLbControllerInputs, observed: Observed): Plan<StepId> {
  const { cluster, region, controller } = observed;
  if (controller === undefined) {
    return { notes: ['Auto Mode has a load balancer controller of its own; there is nothing to install.'], steps: [] };
  }
  refuseOtherControllers(cluster.name, controller.controllers, controller.release.values);
  return planController(controller, valuesFor(cluster, region, controller));
}

/** What the chart is given; with the role that was made meanwhile, if one was. Pure. */
export function valuesFor(
  cluster: Cluster,
  region: string,
  { nodes, identity, decision }: ControllerObserved,
  madeRole?: string,
): object {
  const annotated = decision.kind === 'irsa' ? (madeRole ?? decision.roleArn) : identity.account?.roleArn;
  return chartValues({ cluster, region, nodes, account: identity.account, roleArn: annotated });
}

function planController(found: ControllerObserved, values: object): Plan<StepId> {
  const role = roleSteps(found);
  const chart = `${release.name}-${found.chart.version}`;
  const current = role.length === 0 && isCurrent(found.release, chart, values);
  const recovery = current ? [] : recoverySteps(found);
  const install = current ? [] : installSteps(found, [...role, ...recovery]);
  const restart: PlannedStep<StepId>[] =
    found.unidentified.length > 0
      ? [
          {
            id: 'restart',
            title: `Replace pods that are older than their role: ${found.unidentified.join(', ')}`,
            after: ids([...role, ...install]),
          },
        ]
      : [];
  const before = [...role, ...recovery, ...install, ...restart];
  return {
    notes: [
      current ? `${chart} is installed with these values already.` : describeFound(found),
      ...stepBack(found),
      ...roleNotes(found),
    ],
    steps: [...before, { id: 'ready', title: 'Wait until the controller and its webhook answer', after: ids(before) }],
  };
}

const ids = (steps: readonly PlannedStep<StepId>[]): StepId[] => steps.map(({ id }) => id);

function roleSteps({ identity, decision }: ControllerObserved): PlannedStep<StepId>[] {
  const provider: PlannedStep<StepId>[] =
    decision.kind === 'irsa' && !identity.identityProvider
      ? [{ id: 'identity-provider', title: 'Let IAM trust the OIDC issuer of the cluster' }]
      : [];
  if (decision.roleArn !== undefined) return provider;
  const how = decision.kind === 'irsa' ? 'IRSA' : 'EKS Pod Identity';
  return [...provider, { id: 'role', title: `Make the controller’s IAM role (${how})`, after: ids(provider) }];
}

/** Helm refuses every operation on a release that a killed Helm left in the middle of one. */
function recoverySteps({ release: { status } }: ControllerObserved): PlannedStep<StepId>[] {
  if (isPending(status)) {
    const title = `Clear revision ${status?.revision ?? 0}, which a killed run left ${status?.status ?? ''}`;
    return [{ id: 'clear-pending', title }];
  }
  if (status?.status === 'uninstalling')
    return [{ id: 'finish-uninstall', title: 'Finish the uninstallation that a killed run began' }];
  return [];
}

function installSteps({ chart, release: found }: ControllerObserved, before: PlannedStep<StepId>[]) {
  const name = `${release.name}-${chart.version}`;
  const verb = found.status === undefined ? 'Install' : 'Upgrade to';
  const steps: PlannedStep<StepId>[] = [
    { id: 'crds', title: `Apply the custom resource definitions of ${name}`, after: ids(before) },
    { id: 'install', title: `${verb} ${name}`, after: ['crds'] },
  ];
  return steps;
}

function describeFound({ release: { status } }: ControllerObserved): string {
  return status === undefined
    ? 'The controller is not installed.'
    : `Found ${status.chart}, revision ${status.revision}, ${status.status}.`;
}

function stepBack({ chart, release: { status } }: ControllerObserved): string[] {
  const [, installed] = /-(\d+\.\d+\.\d+)$/.exec(status?.chart ?? '') ?? [];
  return installed !== undefined && compareVersions(chart.version, installed) < 0
    ? [`This is a step back from chart ${installed} to ${chart.version}.`]
    : [];
}

function roleNotes({ identity: { statements }, decision, chart }: ControllerObserved): readonly string[] {
  if (decision.roleArn === undefined || statements === undefined) return [];
  return checkRole(decision.roleArn, chart.controller, statements);
}
